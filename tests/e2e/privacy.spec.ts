import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyNamed } from '../simulator/keys.ts';
import { renderPage } from '../simulator/pages/render.ts';
import { type Browser, until, type View } from './harness/browser.ts';
import { startNetwork } from './harness/network.ts';
import { addKey, createVault, keyPage, openOptions, readPopup, refresh } from './harness/product.ts';
import { buildOf, expect, launch, test } from './harness/test.ts';

const stranger = 'https://stranger.example/taken?what=everything';
const send = (url: string, method: string) => fetch(url, { method }).then(String, String);

/** Each place of the extension that runs code, where a test can make it send a request. */
const places: Record<string, (llavero: Browser) => Promise<Pick<View, 'run'>>> = {
  background: async (llavero) => ({ run: llavero.runInBackground }),
  popup: (llavero) => llavero.openPopup(),
  'content script': async (llavero) => {
    const page = await llavero.open(keyPage());
    return { run: page.runInContentScript };
  },
};

for (const [place, enter] of Object.entries(places)) {
  test(`the trap records a request to a stranger from the ${place}`, async ({ engine }) => {
    // Without its content security policy, or the browser would stop the request before the trap sees it.
    const build = copyWithoutPolicy(engine);
    // The page's own policy would stop the content script in Firefox.
    const network = await startNetwork({ renderPage, pagePolicy: null });
    const llavero = await launch(engine, network, { build });
    try {
      const { run } = await enter(llavero);
      await run(send, stranger, 'GET');
      await until('the leak in the trap', () =>
        network.trap.leaks().some(({ host }) => host === 'stranger.example'),
      );
      await run(send, 'https://bitso.com/api/v3/orders', 'POST');
      await until('the violation at Bitso', () =>
        network.simulator.violations.some(({ method }) => method === 'POST'),
      );
    } finally {
      await llavero.close();
      await network.close();
      rmSync(build, { recursive: true });
    }
  });
}

test('the policy of the shipped build lets the extension reach no stranger', async ({ llavero }) => {
  for (const place of ['background', 'popup']) {
    const entered = await places[place]?.(llavero);
    expect(await entered?.run(send, stranger, 'GET'), place).toMatch(/TypeError/);
  }
});

test('Bitso sees one read per key and one of the prices, and nothing that tells of a person', async ({
  llavero,
  network,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const { key, secret } = keyNamed(network.simulator.keys, 'balances only');
  expect(await addKey(options, { name: 'Demo', key, secret })).toBeNull();
  const popup = await llavero.openPopup();
  await readPopup(popup);
  network.simulator.hits.length = 0;
  await refresh(popup);
  const apiCalls = () => network.simulator.hits.filter(({ url }) => url.startsWith('/api/'));
  await until('both replies', () => apiCalls().length >= 2);
  await readPopup(popup);
  const calls = apiCalls();
  expect(calls.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
    'GET /api/v3/balance',
    'GET /api/v3/ticker',
  ]);
  expect(calls.filter(({ hasCookie }) => hasCookie)).toEqual([]);
  expect(calls.filter(({ hasAuthorization }) => hasAuthorization).map(({ url }) => url)).toEqual([
    '/api/v3/balance',
  ]);
});

function copyWithoutPolicy(engine: Browser['name']): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'llavero-without-policy-'));
  cpSync(buildOf(engine), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
