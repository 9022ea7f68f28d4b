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
} as const;
