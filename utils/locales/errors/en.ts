import type { Errors } from '../../i18n.ts';

/** `{code}` is Bitso's own code in brackets, or nothing. */
export const errorsEn: Errors = {
  offline: {
    what: 'You are offline.',
    money: 'Your money is untouched; what you see is the last Llavero saw.',
    next: 'Llavero tries again when the connection is back.',
  },
  'connection-failed': {
    what: 'The connection to Bitso failed or broke off half-way.',
    money:
      'This says nothing against your key. Your money is untouched; what you see is the last Llavero saw.',
    next: 'Llavero asks for balances again by itself; for anything else, try again in a moment.',
  },
  'timed-out': {
    what: 'Bitso did not answer in time.',
    money: 'Nothing was changed; what you see is the last Llavero saw.',
    next: 'Try again in a moment.',
  },
  'bitso-blocked': {
    what: 'Bitso’s web filter turned the request away before it reached your account{code}.',
    money: 'Nothing was changed.',
    next: 'Open bitso.com in a tab to see if it works there, or try without a VPN.',
  },
  'bitso-down': {
    what: 'Bitso has a fault on its side{code}.',
    money: 'Nothing was changed; what you see is the last Llavero saw.',
    next: 'Try again later, or look at status.bitso.com.',
  },
  'bitso-refused': {
    what: 'Bitso refused the request{code}.',
    money: 'Nothing was changed.',
    next: 'Try again. If it goes on, check the key on Bitso’s API page.',
  },
  'bad-reply': {
    what: 'Bitso answered something Llavero does not understand.',
    money: 'Nothing was changed, and nothing was guessed from it.',
    next: 'Try again later. If it goes on, Llavero may need an update.',
  },
  'key-refused': {
    what: 'Bitso refused the key{code}.',
    money: 'Nothing was changed in your account.',
    next: 'Check in this order: the key’s IP list does not hold this computer’s address; the key was deleted or switched off; the secret was mistyped; this computer’s clock is wrong.',
  },
  'key-inactive': {
    what: 'This key is switched off at Bitso{code}.',
    money: 'It can do nothing until someone switches it on.',
    next: 'Switch it on at Bitso’s API page, or use another key.',
  },
  'right-missing': {
    what: 'This key may not see balances{code}.',
    money: 'Nothing was changed.',
    next: 'Make a key with only “View balances” on, and add that one.',
  },
  'ip-refused': {
    what: 'Bitso refused the key{code}: this computer’s address is not on the key’s IP list.',
    money: 'Nothing was changed.',
    next: 'Add the address at Bitso, or use another key.',
  },
  'nonce-refused': {
    what: 'Bitso refused the time stamp of the request{code}.',
    money: 'Nothing was changed.',
    next: 'Set this computer’s clock to automatic and try again.',
  },
  'account-restricted': {
    what: 'Bitso says that this account is restricted{code}.',
    money: 'Llavero cannot tell what that means for your money; only Bitso can.',
    next: 'Sign in at bitso.com and write to its support.',
  },
  'rate-limited': {
    what: 'Bitso asks for a pause: too many requests{code}.',
    money: 'Nothing was changed; what you see is the last Llavero saw.',
    next: 'Wait a minute. A bot on the same account uses up the same allowance.',
  },
  'no-site-access': {
    what: 'The browser does not let Llavero reach bitso.com.',
    money: 'Nothing was changed, but Llavero can neither read balances nor warn you on Bitso’s page.',
    next: 'Give access on Llavero’s page.',
  },
  'vault-empty': {
    what: 'There is no vault yet.',
    money: 'Nothing was changed.',
    next: 'Make one first; it takes a minute.',
  },
  'vault-exists': {
    what: 'There is a vault already.',
    money: 'It was not touched.',
    next: 'Unlock it with its passphrase.',
  },
  'vault-locked': {
    what: 'The vault is locked.',
    money: 'Nothing was changed.',
    next: 'Unlock it and try again.',
  },
  'vault-damaged': {
    what: 'The vault on this computer is damaged.',
    money: 'Your money at Bitso is not touched by this.',
    next: 'Restore a backup. Without one, keep the damaged bytes, make new keys at Bitso and delete the old ones there.',
  },
  'vault-too-new': {
    what: 'This vault was written by a newer Llavero.',
    money: 'It is intact and was not touched.',
    next: 'Update Llavero to open it.',
  },
  'passphrase-short': {
    what: 'The passphrase is too short.',
    money: 'Nothing was stored.',
    next: 'Use at least 12 characters: a few unrelated words are easy to keep in mind.',
  },
  'passphrase-wrong': {
    what: 'That is not the passphrase of this vault.',
    money: 'The vault is intact.',
    next: 'Check capital letters and the keyboard language, and try again.',
  },
  'backup-damaged': {
    what: 'This file is no whole Llavero backup.',
    money: 'Nothing was changed.',
    next: 'Try another copy of it; a download may have been cut short.',
  },
  'backup-too-new': {
    what: 'This backup was written by a newer Llavero.',
    money: 'It is intact, and nothing was changed.',
    next: 'Update Llavero to read it.',
  },
  'backup-passphrase-wrong': {
    what: 'That is not the passphrase of this file.',
    money: 'The file is intact, and nothing was changed.',
    next: 'It is the passphrase chosen when the file was made, which may be an older one.',
  },
  'passkey-cancelled': {
    what: 'The passkey was not used.',
    money: 'Nothing was changed.',
    next: 'Try again, or use the passphrase.',
  },
  'passkey-unfit': {
    what: 'This passkey cannot open a vault: the device or browser lacks the needed part (PRF).',
    money: 'Nothing was changed.',
    next: 'Go on with the passphrase, or try another device. You can delete the unused passkey in your device’s settings.',
  },
  'passkey-known': {
    what: 'This device already has a passkey for the vault.',
    money: 'Nothing was changed.',
    next: 'Use the one that is there, or remove it first.',
  },
  'passkey-many': {
    what: 'The vault has eight passkeys already.',
    money: 'Nothing was changed.',
    next: 'Remove one first.',
  },
  'passkey-wrong': {
    what: 'This passkey does not open the vault.',
    money: 'The vault is intact.',
    next: 'Use the passphrase, then remove this passkey and add it again.',
  },
  'passkey-failed': {
    what: 'The browser could not use the passkey.',
    money: 'Nothing was changed.',
    next: 'Use the passphrase.',
  },
  'storage-failed': {
    what: 'The browser could not store this.',
    money: 'What was stored before is intact; the last change was not kept.',
    next: 'Free some disk space and try again.',
  },
  'storage-unreadable': {
    what: 'Llavero cannot read its own storage in this browser.',
    money:
      'Your vault may well be intact: nothing was written over it, and no new one can be made over it. Your money at Bitso is not affected.',
    next: 'Close every window of this browser and start it again. If it stays like this, free some disk space; if that does not help, restore your backup file in another browser profile.',
  },
  conflict: {
    what: 'Another window of Llavero changed the vault at the same moment.',
    money: 'Its change was kept, this one was not.',
    next: 'Try again.',
  },
  'key-malformed': {
    what: 'This does not look like a Bitso key.',
    money: 'Nothing was stored.',
    next: 'Copy the key again from Bitso, whole and without anything around it.',
  },
  'secret-malformed': {
    what: 'This does not look like a Bitso secret.',
    money: 'Nothing was stored.',
    next: 'Copy the secret again. Bitso shows it only once: if it is gone, make a new key.',
  },
  'key-and-secret-swapped': {
    what: 'Key and secret seem to be in each other’s place.',
    money: 'Nothing was stored.',
    next: 'Swap them and try again.',
  },
  'name-missing': {
    what: 'The key needs a name.',
    money: 'Nothing was stored.',
    next: 'Give it the name it has at Bitso, so that you find it there.',
  },
  'key-exists': {
    what: 'This key is in the vault already.',
    money: 'Nothing was changed.',
    next: 'Look for it in the list of keys.',
  },
  'key-unknown': {
    what: 'This key is no longer in the vault.',
    money: 'Nothing was changed.',
    next: 'It was probably removed in another window.',
  },
  'inbox-full': {
    what: 'Six captured keys are waiting already.',
    money: 'This one was not kept.',
    next: 'Unlock Llavero, confirm or discard those that wait, and try again.',
  },
  'inbox-item-unreadable': {
    what: 'A captured key can no longer be read.',
    money: 'Nothing else is touched by this.',
    next: 'Discard it, delete that key on Bitso and make a new one.',
  },
  forbidden: {
    what: 'Llavero refused a request that did not come from its own pages.',
    money: 'Nothing was changed.',
    next: 'Reload this page.',
  },
  'bad-request': {
    what: 'Llavero did not accept what was entered.',
    money: 'Nothing was changed.',
    next: 'Shorten what you typed and try again, or reload this page.',
  },
  'no-background': {
    what: 'Llavero was updated or stopped while this window was open.',
    money: 'What is stored is intact.',
    next: 'Close this window and open it again.',
  },
  internal: {
    what: 'Something went wrong inside Llavero.',
    money: 'Llavero only reads, so nothing was changed at Bitso.',
    next: 'Try again. If it goes on, close and open the browser.',
  },
};
