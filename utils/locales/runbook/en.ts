/** A leaked key: what to do, in which order, and whether it is over. */
export const runbookEn = {
  'runbook.leaked': 'It leaked',
  'runbook.open-title': 'Has “{name}” leaked?',
  'runbook.open-text':
    'Llavero opens a list of steps and asks Bitso with this key (GET /balance): now, and at least ten minutes apart for as long as it is unlocked and the runbook is open. Nothing at Bitso is changed.',
  'runbook.open': 'Open the runbook',
  'runbook.title': 'Leaked: {name}',
  'runbook.since': 'Opened {day}, {time}',
  'runbook.first-withdraw':
    'This key can withdraw. Delete it at Bitso now, before you read on: until then anyone who has it can empty the account.',
  'runbook.first-may-withdraw':
    'It is not known whether this key can withdraw, so act as if it can. Delete it at Bitso now, before you read on.',
  'runbook.first-read': 'As far as is known, this key cannot withdraw. Delete it first all the same.',
  'runbook.steps': 'Steps',
  'runbook.to-page': 'Open Bitso’s API page',
  'runbook.to-support': 'Open Bitso’s help centre',
  'step.delete-key': 'Delete the key “{name}” on Bitso’s API page.',
  'step.withdrawals':
    'Look through the last withdrawals at Bitso. Is there one you did not make? Write to Bitso’s support at once.',
  'step.orders': 'Look through open orders and the last trades. Cancel what is not yours.',
  'step.security':
    'Look through Profile → Security at Bitso: was anything there changed, or withdrawals blocked?',
  'step.services': 'Take the key out of {service}, and tell them if it leaked there.',
  'step.services-none':
    'Take the key out of every program that used it, and tell those where it may have leaked.',
  'step.password':
    'If it leaked from this computer or your mail: change Bitso’s password and sign out everywhere.',
  'step.source':
    'Find out where it lay open: a file, a message, a screenshot, code. Whatever lay beside it leaked too.',
  'verdict.unknown': 'Not known yet.',
  'verdict.unknown-text': 'Bitso has not said anything about this key so far.',
  'verdict.no-secret':
    'Llavero cannot ask: the secret of this key is not in the vault. Look at Bitso’s list.',
  'verdict.alive': 'Alive: Bitso let this key in at {time}.',
  'verdict.alive-text': 'Whoever has it can use it. Delete it at Bitso.',
  'verdict.refused': 'Refused here at {time}.',
  'verdict.refused-three':
    'It may be deleted, switched off, or this computer’s address is not on its IP list. These cannot be told apart from here; elsewhere it may still work.',
  'verdict.refused-ip':
    'Bitso says that this computer’s address is not on its IP list. From a listed address it may still work.',
  'verdict.refused-off': 'Bitso says that it is switched off. It can be switched on again: delete it.',
  'verdict.refused-account':
    'Bitso says that the account is restricted. Of the key that says nothing certain.',
  'verdict.dead': 'Dead, as far as can be known: refused since {since}, last at {time}.',
  'verdict.dead-text':
    'It worked before, has no IP list on record, and was refused at least twice, ten minutes or more apart. What Bitso answers for a deleted key is not documented.',
  'verdict.dead-other': 'In between, another key of the account worked.',
  'verdict.dead-list': 'You said that it is gone from Bitso’s list.',
  'runbook.next': 'Next look at {time} at the earliest, while unlocked.',
  'runbook.try': 'See whether Bitso still accepts it',
  'runbook.try-hint':
    'Sends GET /balance with this key; if it is refused, also with the other key named below.',
  'runbook.gone': 'It is gone from Bitso’s list of keys; I looked.',
  'runbook.other': 'Another key of the same Bitso account',
  'runbook.other-hint': 'If it works while this one is refused, the fault is not the connection.',
  'runbook.other-none': 'None, or I do not know',
  'runbook.file': 'Save incident file',
  'runbook.copy': 'Copy it',
  'runbook.copied': 'Copied.',
  'runbook.copy-failed': 'The browser did not copy it. Save the file instead.',
  'runbook.file-hint': 'Names and times, without key, secret or amounts.',
  'runbook.first-gone':
    'You saw that it is gone from Bitso’s list. See to the steps that are left, then mark it as revoked.',
  'runbook.finish': 'Mark it as revoked and end',
  'runbook.close': 'End the runbook',
} as const;
