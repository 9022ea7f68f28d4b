/** What the doctor says: causes with their mending, and what it saw. */
export const doctorEn = {
  'doctor.examine': 'Find out why',
  'doctor.again': 'Look again',
  'doctor.sends': 'Sends GET /ticker without a key, and GET /balance with this one.',
  'doctor.status':
    'Also ask Bitso’s status page (status.bitso.com, without cookies; the browser asks you first)',
  'doctor.works': 'It works now.',
  'doctor.causes': 'What it can be, in the order in which to look',
  'doctor.evidence': 'What Llavero saw',
  'doctor.copy': 'Copy details',
  'doctor.copy-hint': 'No key, no secret, no name, no amount.',
  'weight.seen': 'Seen',
  'weight.likely': 'Likely',
  'weight.possible': 'Possible',
  'cause.no-connection': 'No connection. Check the network of this computer.',
  'cause.site-access': 'The browser does not let Llavero reach bitso.com. Give access under “Warning”.',
  'cause.network':
    'Something on the way, such as a VPN, a proxy or the sign-in page of a network. Try another network.',
  'cause.web-filter':
    'Bitso’s web filter turned the address of this computer away. Try without a VPN, or later.',
  'cause.clock': 'This computer’s clock is wrong. Set it to automatic.',
  'cause.bitso-fault': 'Bitso has a fault on its side. Wait, or look at status.bitso.com.',
  'cause.bitso-slow': 'Bitso answers too slowly. Try again in a moment.',
  'cause.bitso-changed': 'Bitso answers in another way than Llavero knows. Look for an update of Llavero.',
  'cause.too-many': 'Too many requests for this account. Wait a minute; a bot uses up the same allowance.',
  'cause.ip-list':
    'This computer’s address is not on the key’s IP list. Look at the key on Bitso’s API page and add the address.',
  'cause.deleted':
    'The key was deleted at Bitso. See whether it is still in the list there; if not, make a new one.',
  'cause.switched-off': 'The key is switched off at Bitso. See in the list there.',
  'cause.right-off': '“View balances” is off for this key. Make a key that has only that.',
  'cause.mistyped': 'Key or secret is not what Bitso showed. Copy both again; a lost secret needs a new key.',
  'cause.swapped':
    'Key and secret look as if they were in each other’s place. Add the key again, the other way round.',
  'cause.damaged':
    'Key or secret look damaged: quotes, a label, hidden characters, cut off or pasted twice. Copy them again.',
  'cause.filled-in':
    'The browser or a password manager may have filled in something else. Empty both fields and paste again.',
  'cause.nonce-clash':
    'Another program uses the same key with numbers that run ahead. Give each program a key of its own.',
  'cause.restricted': 'Bitso has restricted the account. Sign in there and write to its support.',
  'cause.country': 'Bitso does not serve the place this computer seems to be in. Try without a VPN.',
  'cause.unverified': 'Bitso wants something more about the account’s owner. Sign in there and see.',
  'cause.terms': 'Bitso wants its new terms accepted. Sign in there and read them.',
  'cause.not-known': 'Llavero cannot tell. Look again later, and copy the details if it goes on.',
  'evidence.answered': 'Bitso, or something in its place, answered ({status}).',
  'evidence.no-reply': 'No answer came.',
  'evidence.clock-ahead': 'This computer’s clock is ahead of the answer’s by {span}.',
  'evidence.clock-behind': 'This computer’s clock is behind the answer’s by {span}.',
  'evidence.clock-right': 'This computer’s clock agrees with the answer’s.',
  'evidence.clock-unknown': 'The answer did not say what time it is, so the clock could not be compared.',
  'evidence.has-worked': 'This key has worked on this computer, so its secret is right.',
  'evidence.never-worked': 'This key has never worked on this computer.',
  'evidence.ip-set': 'The registry says that the key has an IP list.',
  'evidence.ip-none': 'The registry says that the key has no IP list.',
  'evidence.ip-unknown': 'Whether the key has an IP list is not known.',
  'evidence.prices-answered': 'The public prices came, so Bitso can be reached.',
  'evidence.prices-failed': 'The public prices did not come either.',
  'evidence.other-key-worked': 'Another key worked in the same minutes.',
  'evidence.browser-offline': 'The browser says that it is offline.',
  'evidence.bitso-fine': 'Bitso’s status page tells of no trouble.',
  'evidence.bitso-troubled': 'Bitso’s status page tells of trouble or maintenance.',
} as const;
