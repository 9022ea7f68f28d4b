import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Every source file of the product with what it imports: `type` where only types are taken. */
const files = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

interface Import {
  from: string;
  to: string;
  isType: boolean;
}

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(path.join(root, from), 'utf8');
  const pattern = /^\s*(?:import|export)\s+(type\s)?([^'";]*?\bfrom\s*)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...source.matchAll(pattern)].map((match) => {
    const target = match[3] ?? match[4] ?? '';
    const to = target.startsWith('.') ? path.join(path.dirname(from), target) : target;
    return { from, to, isType: match[1] !== undefined };
  });
});

const isBelow =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
// What of the vault touches the browser or the page; all the rest of it is pure and belongs to the core.
const vaultShell = [
  'vault',
  'derive',
  'journal',
  'session',
  'stores',
  'table',
  'copies',
  'quarantine',
  'patience',
  'throttle',
  'inbox-store',
  'passkeys',
  'safe',
];
const isCore = (file: string) =>
  isBelow(
    'utils/exchanges',
    'utils/permissions',
    'utils/money',
    'utils/hygiene',
    'utils/refresh',
    'utils/ledger',
    'utils/history',
    'utils/alerts',
    'utils/doctor',
    'utils/runbook',
    'utils/drift',
  )(file) ||
  ['utils/errors.ts', 'utils/csv.ts', 'utils/messaging/protocol.ts'].includes(file) ||
  /^utils\/messaging\/[a-z]+-messages\.ts$/.test(file) ||
  (isBelow('utils/vault')(file) && !vaultShell.includes(path.basename(file, '.ts')));
const isBackground = isBelow('entrypoints/background');
const isUi = isBelow('entrypoints/popup', 'entrypoints/options', 'entrypoints/balances', 'components');
const isGuard = (file: string) =>
  isBelow('components/guard', 'utils/page', 'utils/locales/guard')(file) ||
  file === 'entrypoints/bitso-guard.ts';
const isPackage = (to: string) => !to.includes('/') || /^(@|big|zod|preact|wxt|hash|dom-)/.test(to);

const offending = (matches: (one: Import) => boolean) =>
  imports.filter(matches).map(({ from, to }) => `${from} -> ${to}`);

describe('who may import whom', () => {
  test('the reading of imports finds some', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(
      imports.some(
        ({ from, to }) => from === 'utils/exchanges/registry.ts' && to === 'utils/exchanges/bitso.ts',
      ),
    ).toBe(true);
  });

  test('every relative import names a file that is there', () => {
    const known = new Set(files);
    expect(
      offending(
        ({ to }) => /\.tsx?$/.test(to) && isBelow('entrypoints', 'components', 'utils')(to) && !known.has(to),
      ),
    ).toEqual([]);
  });

  test('the core imports the core and plain libraries', () => {
    const allowed = /^(?:zod\/mini|@scure\/bip39\/.+|@zxcvbn-ts\/.+)$/;
    expect(
      offending(({ from, to, isType }) => isCore(from) && !isType && !isCore(to) && !allowed.test(to)),
    ).toEqual([]);
  });

  test('the core touches no browser, no DOM, no clock, no network of its own', () => {
    const worldly =
      /\b(?:browser|chrome|document|window|indexedDB|localStorage|Date\.now|Math\.random|performance\.now|fetch)\b\s*[.(]/;
    const found = files.filter(isCore).flatMap((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .filter(
          (line) =>
            worldly.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line) && !/await fetch\(url\.href/.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('only the background imports the vault, the exchanges, the hygiene and serve', () => {
    const guarded = (to: string) =>
      isBelow('utils/vault', 'utils/exchanges', 'utils/hygiene')(to) || to === 'utils/messaging/serve.ts';
    const pageSide = new Set([
      'utils/vault/derive.ts',
      'utils/vault/passphrase.ts',
      'utils/vault/strength.ts',
    ]);
    expect(
      offending(
        ({ from, to, isType }) =>
          (isUi(from) || isGuard(from)) && !isType && guarded(to) && !pageSide.has(to),
      ),
    ).toEqual([]);
  });

  test('the pages and the guard take the protocol as a type only, and no zod', () => {
    expect(
      offending(
        ({ from, to, isType }) =>
          (isUi(from) || isGuard(from)) &&
          !isType &&
          (to === 'utils/messaging/protocol.ts' || to.startsWith('zod') || to === 'utils/storage.ts'),
      ),
    ).toEqual([]);
  });

  test('the guard imports only what reads the page, names the rights and shows the warning', () => {
    const allowed = (to: string) =>
      isGuard(to) ||
      isBelow('utils/permissions')(to) ||
      to === 'dom-accessibility-api' ||
      to === 'wxt/utils/define-unlisted-script';
    expect(offending(({ from, to, isType }) => isGuard(from) && !isType && !allowed(to))).toEqual([]);
  });

  test('nothing imports an entrypoint from outside its own folder', () => {
    const entry = (file: string) => file.split('/').slice(0, 2).join('/');
    expect(offending(({ from, to }) => to.startsWith('entrypoints/') && entry(from) !== entry(to))).toEqual(
      [],
    );
  });

  test('every package imported is a pinned dependency', () => {
    const manifest: {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
      optionalDependencies: Record<string, string>;
    } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const listed = { ...manifest.dependencies, ...manifest.devDependencies };
    const nameOf = (to: string) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
    const foreign = (to: string) =>
      isPackage(to) &&
      !to.startsWith('utils/') &&
      !to.startsWith('entrypoints/') &&
      !to.startsWith('components/');
    expect(offending(({ to }) => foreign(to) && !Object.hasOwn(listed, nameOf(to)))).toEqual([]);
    const pins = Object.values({ ...listed, ...manifest.optionalDependencies });
    expect(pins.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('only http.ts fetches, and only the background lends it a fetch', () => {
    const fetching = files.filter((file) =>
      /\bfetch\b\s*[,(]|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
    expect(fetching.filter((file) => file !== 'utils/exchanges/http.ts' && !isBackground(file))).toEqual([]);
  });

  test('no page of ours listens where other pages send: a message with a secret has one hearer', () => {
    const hearing = files.filter((file) =>
      /\bonMessage\b|\bonConnect\b/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(hearing.filter((file) => !isBackground(file) && !isGuard(file))).toEqual([]);
  });
});
