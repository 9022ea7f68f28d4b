import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const builds = {
  chromium: path.join(root, '.output/chrome-mv3'),
  firefox: path.join(root, '.output/firefox-mv3'),
};

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );

describe.each(Object.entries(builds))('the %s build', (name, folder) => {
  // Read lazily: the build is made by the step before, not by this file.
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const scripts = () => filesOf(folder).filter((file) => file.endsWith('.js'));
  const manifest = () => JSON.parse(read('manifest.json'));

  test('is there', () => expect(existsSync(folder)).toBe(true));

  test('asks for no more than it needs', () => {
    expect(manifest().permissions.toSorted()).toEqual(['alarms', 'idle', 'storage']);
    expect(manifest().optional_permissions).toEqual(['notifications']);
    expect(manifest().host_permissions).toEqual(['https://bitso.com/*']);
    expect(manifest().optional_host_permissions).toEqual(['https://status.bitso.com/*']);
    expect(manifest().content_scripts).toEqual([
      {
        matches: ['https://bitso.com/*'],
        js: ['bitso-guard.js'],
        run_at: 'document_start',
        all_frames: true,
      },
    ]);
    expect(manifest().commands).toEqual({
      lock: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_lock__' },
    });
    for (const absent of ['web_accessible_resources', 'update_url', 'sandbox']) {
      expect(manifest()).not.toHaveProperty(absent);
    }
    expect(manifest().incognito).toBe('not_allowed');
    if (name === 'chromium') expect(manifest().externally_connectable).toEqual({ ids: [] });
  });

  test('may run only its own code and reach only the API', () => {
    const policy: string = manifest().content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        'connect-src https://bitso.com/api/v3/ https://status.bitso.com/api/v2/',
        "require-trusted-types-for 'script'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|localhost|ws:/);
  });

  test('compiles no text into code', () => {
    expect(scripts().filter((file) => /\bnew Function\b|[^.\w]eval\(/.test(read(file)))).toEqual([]);
  });

  test('the guard carries neither the message schemas, nor the vault, nor a framework', () => {
    const guard = read('bitso-guard.js');
    expect(guard).not.toMatch(
      /argon2|AES-GCM|storage\.local|webextension-polyfill|content-script-started|\bfetch\(/,
    );
    // The aim was 15 kB; what understands pages nobody has seen, and computes their names, weighs twice that.
    expect(gzipSync(guard).length).toBeLessThanOrEqual(34_550);
  });

  test('the popup carries neither zod, nor storage, nor decimal arithmetic', () => {
    const html = read('popup.html');
    const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
    expect(loaded.length).toBeGreaterThan(0);
    for (const file of loaded) expect(read(file)).not.toMatch(/ZodMini|_zod|\[big\.js\]|storage\.local/);
  });

  test('the background carries none of the sentences of the pages: it would read them at every wake', () => {
    expect(read('background.js')).not.toContain('report.first');
  });

  test('the package without chart, estimator and word lists stays within its weight', () => {
    const always = filesOf(folder).filter(
      (file) => !/\/(?:strength|value-chart|english|spanish|portuguese)-[^/]+\.js$/.test(file),
    );
    const weights = always.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
    // The aim was 150 kB, which it misses; this keeps it from growing unseen.
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(238_000);
  });

  test('no page loads the word lists before a passphrase is chosen', () => {
    const lists = scripts().filter((file) => /\/strength-/.test(file));
    expect(lists).toHaveLength(1);
    const loaders = scripts().filter((file) => /(?:from|import)\s*["'`][^"'`]*\/strength-/.test(read(file)));
    expect(loaders).toEqual([]);
    for (const page of ['popup.html', 'options.html']) expect(read(page)).not.toContain('strength-');
  });

  test('no page has an inline script or a foreign address', () => {
    for (const page of filesOf(folder).filter((file) => file.endsWith('.html'))) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|https?:\/\//);
    }
  });

  test('no secret road: GET is the only method any script names in a request', () => {
    for (const file of scripts()) expect(read(file)).not.toMatch(/method\s*:\s*["'`](?!GET)[A-Z]+["'`]/);
  });
});
