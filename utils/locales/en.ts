import type { Sentences } from '../i18n.ts';
import { balancesEn } from './balances/en.ts';
import { doctorEn } from './doctor/en.ts';
import { errorsEn } from './errors/en.ts';
import { hygieneEn } from './hygiene/en.ts';
import { planEn } from './plan/en.ts';
import { reminderEn } from './reminder/en.ts';
import { reportEn } from './report/en.ts';
import { rotationEn } from './rotation/en.ts';
import { runbookEn } from './runbook/en.ts';
import { securityEn } from './security/en.ts';
import { walkEn } from './walk/en.ts';
import { watchEn } from './watch/en.ts';

/** Every sentence of the popup and the options page. English is the measure: its keys and placeholders bind. */
export const en = {
  ...balancesEn,
  ...doctorEn,
  ...hygieneEn,
  ...planEn,
  ...reminderEn,
  ...rotationEn,
  ...runbookEn,
  ...reportEn,
  ...securityEn,
  ...walkEn,
  ...watchEn,

  // everywhere
  cancel: 'Cancel',
  save: 'Save',
  lock: 'Lock',
  unlock: 'Unlock',
  retry: 'Try again',
  loading: 'Loading',
  'vault.repaired': 'One copy of the vault was damaged. Llavero made it anew from another; nothing was lost.',

  // first run
  'first.title': 'Keep your Bitso API keys safe, and see what they can see.',
  'first.make': 'Make a vault',
  'first.demo': 'See what the warning looks like',
  'first.private': 'Llavero does not run in private windows: there, nothing warns you.',

  // unlocking
  'unlock.title': 'Locked',
  'unlock.label': 'Passphrase',
  'unlock.busy': 'Opening the vault',
  'unlock.missing': 'Type your passphrase first.',
  'unlock.wait': {
    one: 'Too many attempts. Wait {count} second.',
    other: 'Too many attempts. Wait {count} seconds.',
  },

  // popup: header
  'popup.hide': 'Hide amounts',
  'popup.show': 'Show amounts',
  'popup.refresh': 'Refresh',
  'popup.refreshing': 'Refreshing',
  'popup.options': 'Keys and settings',

  // popup: balances
  'balances.total': 'Total in {currency}',
  'balances.hidden': 'Amounts are hidden',
  'balances.no-total': 'No prices yet',
  'balances.never': 'Never read',
  'balances.prices-from': 'Prices from {age}',
  'balances.no-prices': 'Prices could not be read.',
  'balances.unpriced': {
    one: '{assets} has no price on Bitso and is left out of the total.',
    other: '{assets} have no price on Bitso and are left out of the total.',
  },
  'balances.pending': 'Pending deposits and withdrawals are not in the total.',
  'balances.nothing': 'This account holds nothing.',
  'balances.all': 'All',
  'balances.accounts': 'Accounts',
  'balances.failing': '{name}, could not be read',
  'balances.one-failing': '{name}: {reason}',
  'balances.why': 'What to do',
  'balances.assets': 'Assets',
  'row.unpriced': 'no price',
  'row.available': 'Available',
  'row.locked': 'In open orders',
  'row.deposit': 'Arriving',
  'row.withdrawal': 'Leaving',
  'row.route': 'Priced by way of',
  'row.itself': 'It is the currency of the total',
  'row.no-route': 'No book on Bitso leads to {currency}',
  'row.thin': 'A market on this way had no trade in 24 hours; the price may be old.',
  'empty.title': 'No key yet',
  'empty.text': 'Add a Bitso API key that can only view balances, and they appear here.',
  'empty.add': 'Add a key',
  'worst.withdraw': { one: '{count} key can withdraw', other: '{count} keys can withdraw' },
  'worst.see': 'See why',

  // guard
  'guard.no-access': 'The warning on Bitso’s page is off: the browser gives no access to bitso.com.',
  'guard.mend': 'Mend',
  'guard.grant': 'Give access to bitso.com',
  'guard.refused': 'The browser did not give access. You can also do it in the browser’s page of extensions.',
  'guard.silent': {
    one: '{count} Bitso tab is not guarded. Reload that tab.',
    other: '{count} Bitso tabs are not guarded. Reload those tabs.',
  },
  'guard.on': 'The warning runs on bitso.com.',
  'guard.unknown': 'Llavero cannot tell right now whether the warning runs.',
  'guard.private': 'Private windows are not guarded: Llavero does not run there.',
  'guard.title': 'Warning on Bitso’s page',
  'guard.text':
    'When you make an API key, Llavero tells you which switch can cost you money, right beside that switch. It reads and shows; it never presses anything on Bitso’s page.',

  // the drawing of the warning
  'demo.title': 'What the warning looks like',
  'demo.text': 'A drawing, not Bitso’s page. Turn the switches and see what Llavero would say.',
  'demo.page': 'New API key',
  'demo.silent': 'Nothing risky is on: Llavero stays silent.',
  'demo.gate': 'And before a risky key is saved, Llavero asks once what it is for.',

  // making the vault
  'create.title': 'Make your vault',
  'create.text':
    'Your keys are encrypted on this computer with a passphrase. It exists nowhere else: Llavero has no server and no copy.',
  'create.lost':
    'A lost passphrase cannot be recovered. Your money stays at Bitso, but you would have to make new keys there.',
  'create.generated': 'A passphrase made for you',
  'create.generating': 'Choosing words',
  'create.again': 'Other words',
  'create.copy': 'Copy',
  'create.copied': 'Copied. Put it in your password manager now, then copy something else.',
  'create.copy-failed': 'The browser did not copy it. Write it down by hand.',
  'create.kept': 'I wrote it down or saved it in my password manager',
  'create.keep-first': 'Keep the passphrase first, then tick the box.',
  'create.choose-own': 'Choose my own passphrase',
  'create.choose-generated': 'Use a passphrase made for me',
  'create.own': 'Your passphrase',
  'create.own-hint':
    'At least {minimum} characters. A few unrelated words are strong and easy to keep in mind.',
  'create.twice': 'The same passphrase again',
  'create.short': 'Too short: it has {length} of at least {minimum} characters.',
  'create.different': 'The two do not match.',
  'create.submit': 'Make the vault',
  'create.busy': 'Making the vault',

  // options page
  'options.title': 'Keys and settings',
  'options.sections': 'Sections',
  'options.keys': 'Keys',
  'options.guard': 'Warning',
  'options.settings': 'Settings',
  'options.about': 'About',
  'options.locked': 'Your keys are in the vault. Unlock it to see and change them.',
  'damaged.save': 'Save the damaged bytes',
  'damaged.text':
    'They are encrypted and useless without your passphrase, but someone may be able to repair them. Llavero deletes nothing and makes no empty vault over them.',

  // keys
  'keys.none': 'No key in the vault yet.',
  'keys.count': { one: '{count} key. Bitso allows six.', other: '{count} keys. Bitso allows six.' },
  'keys.edit': 'Edit',
  'keys.remove': 'Remove',
  'keys.color': 'Colour',
  'color.none': 'None',
  'color.teal': 'Teal',
  'color.blue': 'Blue',
  'color.violet': 'Violet',
  'color.pink': 'Pink',
  'color.olive': 'Olive',
  'color.slate': 'Slate',
  'keys.up': 'Move {name} up',
  'keys.down': 'Move {name} down',
  'keys.no-secret': 'without its secret',
  'keys.checked': 'Last check {age}: works',
  'keys.failed': 'Last check {age}: {reason}',
  'keys.unchecked': 'Not checked yet',
  'keys.added': 'Added {day}',
  'keys.used-by': 'Given to {service}',
  'keys.only-here': 'Nobody else named',
  'keys.rights': 'What this key may do',
  'mark.withdraw': 'Can withdraw',
  'mark.withdraw-listed': 'Can withdraw to its listed addresses',
  'mark.trade': 'Can trade',
  'mark.security': 'Can change security',
  'mark.unknown': { one: '{count} risky right not known', other: '{count} risky rights not known' },
  'mark.harmless': 'Cannot withdraw, trade or change security',
  'right.make-withdrawals': 'Make withdrawals',
  'right.place-orders': 'Place orders',
  'right.perform-security-actions': 'Perform security actions',
  'right.view-account-information': 'View account information',
  'right.view-balances': 'View balances',
  'right.granted': 'On',
  'right.denied': 'Off',
  'right.unknown': 'Not known',
  'right.by-api': 'Bitso’s answer, {day}',
  'right.by-page': 'seen on Bitso’s page, {day}',
  'right.by-you': 'you said so, {day}',
  'right.unknown-why':
    'Withdrawals and security actions cannot be asked for. Look at this key on Bitso’s API page.',
  'ip.label': 'IP list',
  'ip.set': 'Set',
  'ip.none': 'None: works from anywhere',
  'ip.unknown': 'Not known',
  'destinations.label': 'Withdrawal addresses',
  'destinations.set': 'Only listed ones',
  'destinations.empty': 'Any address',
  'destinations.unknown': 'Not known',
  'purpose.balances': 'Seeing balances',
  'purpose.taxes': 'Taxes',
  'purpose.bot': 'A trading bot',
  'purpose.other': 'Something else',
  'remove.title': 'Remove “{name}” from Llavero?',
  'remove.text':
    'It is deleted from this vault only. At Bitso the key goes on working for whoever has it; to end it, delete it on Bitso’s API page.',
  'remove.confirm': 'Remove from Llavero',

  // adding a key
  'add.title': 'Add a key',
  'add.text':
    'Best is a key that can only view balances. Before it is stored, Llavero asks Bitso once for your balances to see if it works.',
  'add.name': 'Name',
  'add.name-hint': 'As at Bitso, so that you find it there.',
  'add.key': 'API key',
  'add.secret': 'API secret',
  'add.purpose': 'What is it for?',
  'add.service': 'Given to (optional)',
  'add.service-hint': 'The program or site that uses it too, if any.',
  'add.key-length': { one: '{count} character, ends in {end}', other: '{count} characters, ends in {end}' },
  'add.secret-length': { one: '{count} character', other: '{count} characters' },
  'add.kept-key': 'Kept in the draft: {masked}. Leave empty to use it.',
  'add.kept-secret': 'Kept in the draft. Leave empty to use it.',
  'add.cleaned': 'Spaces or invisible characters were removed.',
  'add.swapped': 'Key and secret look as if they were in each other’s place.',
  'add.swap': 'Swap them',
  'add.missing': 'This is needed.',
  'add.submit': 'Check and store',
  'add.busy': 'Asking Bitso',
  'add.anyway': 'Store anyway',
  'add.not-stored': 'The key is not stored yet.',
  'add.stored': '“{name}” works and is stored.',
  'add.stored-anyway': '“{name}” is stored, though the check failed.',
  'add.draft-kept': 'Draft kept, encrypted in the vault.',
  'add.draft-lost': 'The vault is locked: what you type now is not kept.',
  'add.draft-failed': 'The draft could not be kept: {reason}',
  'add.forget': 'Discard draft',

  // settings
  'settings.currency': 'Currency of the total',
  'settings.language': 'Language',
  'settings.language-system': 'As the browser',
  'settings.theme': 'Theme',
  'settings.theme-system': 'As the system',
  'settings.theme-light': 'Light',
  'settings.theme-dark': 'Dark',
  'settings.privacy': 'Hide amounts',
  'settings.privacy-hint': 'The popup opens without amounts until you show them.',
  'settings.dust': 'Small amounts are those below',
  'settings.dust-hint': 'The list hides them, tells what they come to, and shows them at a press.',
  'settings.refresh': 'Refresh by itself',
  'settings.refresh-hint': 'While a window is open. Alerts look every five minutes all the same.',
  'settings.refresh-every': { one: 'every minute', other: 'every {count} minutes' },
  'settings.refresh-never': 'never, only when I ask',
  'settings.auto-lock': 'Lock without input after',
  'settings.auto-lock-hint':
    'Counts keyboard and mouse of the whole computer. After 12 hours, and at each browser start, it locks in any case.',
  'settings.auto-lock-locked': 'Unlock the vault to change this.',
  'settings.minutes': { one: '{count} minute', other: '{count} minutes' },
  'currency.mxn': 'Mexican peso',
  'currency.usd': 'Digital dollars',
  'currency.brl': 'Brazilian real',
  'currency.ars': 'Argentine peso',
  'currency.cop': 'Colombian peso',
  'currency.usdt': 'Tether',
  'currency.btc': 'Bitcoin',
  'currency.eur': 'EUR stablecoins',

  // inbox: what was handed over from Bitso's page
  'inbox.title': 'Waiting for your word',
  'inbox.text': 'Handed over from Bitso’s page and sealed since. Nothing is used before you confirm it.',
  'inbox.captured': 'New key, captured {age}',
  'inbox.confirm': 'Check and store',
  'inbox.anyway': 'Store anyway',
  'inbox.not-stored': 'The key is not stored yet; it waits here.',
  'inbox.discard': 'Discard',
  'inbox.discard-sure': 'Discard for good',
  'inbox.discard-text':
    'Bitso never shows this secret again. The key itself lives on at Bitso until you delete it there.',
  'inbox.seen': 'Seen in Bitso’s key list',
  'inbox.seen-text':
    'Not in your registry yet. Adding it keeps its name and what is known of it, without a secret.',
  'inbox.add': 'Add “{name}”',
  'inbox.waiting': {
    one: '{count} captured key waits for your word',
    other: '{count} captured keys wait for your word',
  },
  'inbox.look': 'Look',

  // about
  'about.only-reads': 'It only reads: no part of it can send Bitso an order, a withdrawal or a change.',
  'about.one-host': 'It talks to bitso.com and to nobody else. No server of ours, no analytics.',
  'about.observes': 'On Bitso’s page it reads and shows. It never presses, ticks or fills anything.',
  'about.vault': 'Secrets never leave the vault, and none is ever shown again.',
  'about.version': 'Llavero {version}. Free software under the MIT licence. Not made by Bitso.',
} as const;

export const english: Sentences = { catalogue: en, errors: errorsEn };
