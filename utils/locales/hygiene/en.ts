/** Sentences of the registry and the report. */
export const hygieneEn = {
  // registry
  'hygiene.describe': 'What I know of it',
  'hygiene.describe-title': 'What do you know of “{name}”?',
  'hygiene.describe-text':
    'Look at the key on Bitso’s API page and say what stands there. What you do not know stays unknown.',
  'hygiene.created': 'Made on',
  'hygiene.replace-by': 'Replace by',
  'hygiene.notes': 'Notes',
  'hygiene.notes-hint': 'Never write a secret here.',
  'hygiene.date-unknown': 'Leave it empty where you do not know.',
  'hygiene.account': 'Account',
  'hygiene.same-account': 'The same as “{name}”: counted once',
  'hygiene.count-apart': 'It is another account',
  'hygiene.retired': 'Revoked {day}; kept as history',
  'hygiene.unretire': 'It still exists',
  'hygiene.register': 'A key somebody else has',
  'hygiene.register-text':
    'A key you gave to a tracker, a bot or a tax tool counts too. Llavero needs no secret to look after it.',
  'hygiene.register-key': 'API key, not the secret (optional)',
  'hygiene.register-key-hint':
    'Only a fingerprint of it is kept, to notice when two services have the same key.',
  'hygiene.register-submit': 'Add to the registry',
  'hygiene.registered': '“{name}” is in the registry. Now say what it may do.',
  'right.by-api-likely': 'likely, by Bitso’s answer, {day}',
} as const;
