export const reminderEn = {
  'due.some': {
    one: '1 key is due: to be replaced, or a replacement stands still',
    other: '{count} keys are due: to be replaced, or a replacement stands still',
  },
  'due.see': 'See keys',
  'due.later': 'In a week',
  'due.locked': 'Something is due. Unlock to see what.',
} as const;
