export const en = {
  'right.make-withdrawals': 'Make withdrawals',
  'right.place-orders': 'Place orders',
  'right.perform-security-actions': 'Perform security actions',
  'right.view-account-information': 'View account information',
  'right.view-balances': 'View balances',
  'warn.make-withdrawals':
    'With withdrawals on, whoever steals this key can empty your account without your password or your 2FA.',
  'warn.place-orders':
    'With orders on, a thief can drain the account by buying high and selling low. It has happened (3Commas, 2022).',
  'warn.perform-security-actions':
    'With security actions on, a thief can deactivate your account or block your withdrawals.',
  'short.make-withdrawals': 'Can empty your account',
  'short.place-orders': 'Can trade your money away',
  'short.perform-security-actions': 'Can lock your account',
  why: 'Why?',
  'why.make-withdrawals':
    'A key is all that a program needs. Bitso asks the program for no password and no 2FA. Seeing balances, taxes and trading work without this.',
  'why.place-orders':
    'Only a trading bot needs this. Keep it to one bot, with a list of allowed IP addresses.',
  'why.perform-security-actions': 'No known service needs this. It belongs to you, not to a key.',
  noIp: 'No IP list: a stolen key works from anywhere.',
  hidden:
    'Something on this page is hiding a permission that is on: “$1”. Do not save. Leave this page and check your browser’s extensions.',
  'cannot-read': 'Llavero could not read this page. Check by hand that only “View balances” is on.',
  removed:
    'Something on this page keeps removing Llavero’s warnings. Do not save here. Check your browser’s extensions.',
  'gate.title': 'Before you save this key',
  'gate.make-withdrawals': 'It can send your money out of Bitso.',
  'gate.place-orders': 'It can buy and sell with your money.',
  'gate.perform-security-actions': 'It can deactivate your account or block withdrawals.',
  'gate.question': 'What is this key for?',
  'purpose.balances': 'Seeing balances',
  'purpose.taxes': 'Taxes',
  'purpose.bot': 'A trading bot',
  'purpose.other': 'Something else',
  'gate.back': 'Go back and switch off “$1”',
  'gate.backAll': 'Go back and switch off what is not needed',
  'gate.backOnly': 'Go back',
  'gate.on': 'I need it, continue',
  'gate.onBot': 'Understood, continue',
  'gate.needs': 'Enough for this: $1.',
  'gate.needless': 'On without need: $1.',
  'gate.bot':
    'A bot needs orders, never withdrawals. If its key is stolen, bad trades can still drain the account.',
  'gate.ip': 'Allow only the bot’s IP addresses: a stolen key is useless elsewhere.',
  'gate.to.empty': 'The list of destination addresses is empty: the money can go anywhere.',
  'gate.to.set': 'Only to the destination addresses on the list.',
  'gate.to.unknown': 'Llavero sees no list of destination addresses: assume that the money can go anywhere.',
  'gate.what': 'What can happen?',
  'gate.fine':
    'Bitso is fine; the key is the risk. The program you give it to can be broken into or sold, and whoever then has the key can use every permission that is on.',
  'gate.again': 'You can save now: press the button again.',
  'panel.title': 'What does my service need?',
  'panel.source': 'Source, $1',
  'capture.offer': 'Put this key in Llavero?',
  'capture.text': 'Key and secret go straight into the vault, encrypted. Nothing is copied to the clipboard.',
  'capture.keep': 'Keep both',
  'capture.busy': 'Keeping…',
  'capture.kept': 'Kept. Confirm it in Llavero the next time you unlock.',
  'capture.vault': 'Create your vault in the tab that opened, then press “Keep both” again.',
  'capture.failed': 'Not kept. Copy key and secret by hand before you leave this page, or try again.',
  'capture.orphan': 'Llavero was updated. Copy key and secret by hand before you leave this page.',
  key: 'Key',
  secret: 'Secret',
  close: 'Close',
};

export type GuardText = keyof typeof en;
