/** The sentences about the vault's own safety: locking, passphrase, passkeys, backup, restore, wipe. */
export const securityEn = {
  'lock.soon': 'Locks in {time}',

  // advice on a passphrase
  'strength.weak': 'Easy to guess: within {span}, for whoever copies the vault file.',
  'strength.fair': 'Hard to guess. Whoever copies the vault file would need about {span}.',
  'strength.strong': 'Llavero knows no quick way to guess it.',
  'strength.how':
    'An estimate, for a thief with a hundred strong graphics cards. It cannot know quotations, lyrics or facts about you.',
  'strength.moment': 'a moment',
  'strength.common': 'It is on the lists of passwords that thieves try first.',
  'strength.word': 'A single word is tried early.',
  'strength.name': 'Names are tried early.',
  'strength.repeat': 'Repeating does not make it longer for a thief.',
  'strength.keyboard': 'Rows of keys on the keyboard are tried early.',
  'strength.sequence': 'Sequences such as abc or 123 are tried early.',
  'strength.date': 'Dates and years are tried early.',

  // the section of the options page
  'options.security': 'Security',
  'security.locked': 'Unlock the vault to change its passphrase, add a passkey or make a backup.',
  'security.lock-title': 'Locking',
  'security.lock-text':
    'The vault locks after the time without input chosen in the settings, after 12 hours, when this computer is locked, and when the browser starts.',
  'security.lock-text-firefox':
    'The vault locks after the time without input chosen in the settings, after 12 hours, and when the browser starts. Firefox does not tell Llavero when this computer is locked.',
  'security.shortcut': 'To lock from any window: {keys}',
  'security.no-shortcut':
    'No shortcut locks the vault yet. You can set one on the browser’s page of extensions.',

  // change of passphrase
  'change.title': 'Passphrase',
  'change.text':
    'A new passphrase comes with a new key for the vault: no copy on this computer opens with the old one afterwards.',
  'change.open': 'Change the passphrase',
  'change.before': 'Before you change it',
  'change.backups':
    'Backup files made until now still open with the old passphrase. Make a new one afterwards and delete those.',
  'change.renew':
    'If someone may know the old passphrase, they may have read your keys: make new keys at Bitso and delete the old ones there.',
  'change.passkeys': 'Passkeys stop opening the vault, unless you use them once more now:',
  'change.goes': 'stops opening the vault',
  'change.stays': 'stays',
  'change.keep': 'Use “{name}” to keep it',
  'change.current': 'Current passphrase',
  'change.submit': 'Change it',
  'change.busy': 'Changing the passphrase',
  'change.done': 'The passphrase is changed. The old one opens no copy of the vault in this browser.',

  // passkeys
  'passkey.title': 'Passkeys',
  'passkey.text': 'A second way in: fingerprint, face, PIN or security key. The passphrase always works too.',
  'passkey.unsupported': 'This browser offers no passkeys to extensions, so the passphrase opens the vault.',
  'passkey.added': 'Added {day}',
  'passkey.remove': 'Remove',
  'passkey.remove-title': 'Remove the passkey “{name}”?',
  'passkey.remove-text':
    'It no longer opens this vault. If it was stolen, change the passphrase as well: whoever has it and an old copy of the vault’s files could still open those.',
  'passkey.open': 'Add a passkey',
  'passkey.name': 'Name',
  'passkey.name-hint': 'So that you know it again, such as “Laptop fingerprint”.',
  'passkey.submit': 'Add it',
  'passkey.busy': 'Waiting for the passkey',
  'passkey.done': '“{name}” opens the vault now.',
  'passkey.use': 'Use a passkey',
  'passkey.use-here': 'Open with a passkey',

  // backup
  'backup.title': 'Backup',
  'backup.text':
    'A file with your keys, encrypted with a passphrase. It brings them to another computer, or back when this browser’s storage is lost.',
  'backup.never': 'No backup was made on this computer yet.',
  'backup.last': 'Last backup: {day}.',
  'backup.due': 'Keys were added since.',
  'backup.remind': 'Your newest keys are in no backup yet. If this browser’s storage is lost, so are they.',
  'backup.open': 'Make a backup',
  'backup.which': 'Which passphrase opens the file?',
  'backup.same': 'The vault’s',
  'backup.other': 'Another one',
  'backup.type-same': 'The vault’s passphrase',
  'backup.without-secrets': 'Leave the secrets out',
  'backup.without-secrets-hint':
    'Keeps the registry only: names, rights, dates. It cannot bring balances back.',
  'backup.submit': 'Save the file',
  'backup.busy': 'Encrypting',
  'backup.done':
    'Handed to the browser as {file}. Keep it somewhere else than on this computer, and remember its passphrase.',

  // restore
  'restore.title': 'Restore from a backup',
  'restore.text-add': 'Adds the keys of a backup file to this vault. What is here stays as it is.',
  'restore.text-new': 'Makes a vault of a backup file. The passphrase of the file opens it.',
  'restore.text-damaged': 'Makes a new vault of a backup file. The damaged bytes are set aside, not deleted.',
  'restore.choose': 'Choose the file',
  'restore.passphrase': 'Passphrase of the file',
  'restore.look': 'Look into it',
  'restore.busy': 'Opening the file',
  'restore.found': { one: '{count} key, saved {day}', other: '{count} keys, saved {day}' },
  'restore.added': 'new here',
  'restore.completed': 'gets its secret',
  'restore.none': 'here already',
  'restore.nothing': 'Everything in this file is in the vault already.',
  'restore.confirm-add': 'Add to this vault',
  'restore.confirm-new': 'Make the vault',
  'restore.working': 'Writing',
  'restore.done': { one: '{count} key came from the file.', other: '{count} keys came from the file.' },

  // wipe
  'wipe.title': 'Wipe',
  'wipe.text': 'Removes the vault, its keys and all settings from this browser. It works while locked, too.',
  'wipe.open': 'Wipe Llavero',
  'wipe.ask': 'Remove everything Llavero stored here?',
  'wipe.clears':
    'Removed are all copies of the vault, its keys and secrets, captured keys that wait, balances and history, and the settings.',
  'wipe.keeps': 'It cannot remove',
  'wipe.keeps-bitso': 'your keys at Bitso: they go on working until you delete them there;',
  'wipe.keeps-files': 'backup files you saved, and passkeys stored in your device;',
  'wipe.keeps-disk': 'old encrypted bytes in the free space of the disk, until the system writes over them.',
  'wipe.understood': 'I have a backup, or I no longer need these keys',
  'wipe.understood-first': 'Tick the box first.',
  'wipe.next': 'Go on',
  'wipe.type': 'Type {word} to wipe',
  'wipe.word': 'WIPE',
  'wipe.confirm': 'Wipe now',
  'wipe.wrong': 'It has to say {word}.',
} as const;
