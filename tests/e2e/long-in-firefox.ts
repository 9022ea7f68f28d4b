/**
 * What Firefox runs in the long suite only, and Chromium in both: where the browsers' differences lie, on the page,
 * in the life of the background, and on the main paths, Firefox has its turn each time.
 */
export const longInFirefox = [
  'axe',
  'bad-network',
  'balances',
  'canary',
  'guard-attacks',
  'history',
  'privacy',
  'torture/deadline',
  'torture/files',
  'torture/popup-closed',
  'torture/stops',
  'vault-axe',
  'vault-backup',
  'vault-damaged',
  'vault-lock',
  'vault-security',
  'walk',
].map((name) => `**/e2e/${name}.spec.ts`);
