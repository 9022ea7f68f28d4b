/**
 * What Firefox runs in the long suite only, and Chromium in both: where the browsers' differences lie, in the page,
 * the background, the storage and the main paths, Firefox has its turn each time.
 */
export const longInFirefox = [
  'axe',
  'bad-network',
  'canary',
  'torture/deadline',
  'torture/files',
  'torture/popup-closed',
  'vault-axe',
  'vault-backup',
  'vault-damaged',
  'vault-lock',
].map((name) => `**/e2e/${name}.spec.ts`);
