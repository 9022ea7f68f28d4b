import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '../../tests/e2e/harness/browser.ts';
import type { Network } from '../../tests/e2e/harness/network.ts';
import { addKey, createVault, openOptions, readPopup } from '../../tests/e2e/harness/product.ts';
import { launch } from '../../tests/e2e/harness/test.ts';
import { keyNamed } from '../../tests/simulator/keys.ts';
import { makeManyAssets } from '../../tests/simulator/many-assets.ts';

/** An extension in a browser of its own, and what the bench has to know of it. */
export interface Subject {
  browser: Browser;
  /** A message its background answers with something. */
  question: unknown;
  /** A message that makes its background ask Bitso for prices and balances. */
  refresh: unknown;
  close(): Promise<void>;
}

/** The floor: a popup of one line without a script, and a background that answers, or first makes two bare requests. */
export async function startBlank(network: Network): Promise<Subject> {
  const folder = mkdtempSync(path.join(tmpdir(), 'llavero-blank-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Blank',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
      host_permissions: ['https://bitso.com/*'],
    }),
    'popup.html':
      '<!doctype html><meta charset="utf-8"><title>Blank</title><p elementtiming="blank">Blank</p>',
    'background.js': `chrome.runtime.onMessage.addListener((paths, sender, reply) => {
      const ask = (path) => fetch('https://bitso.com/api/v3/' + path, { cache: 'no-store', credentials: 'omit' });
      Promise.all(paths.map((path) => ask(path).then((response) => response.text()))).then(() => reply({ ok: true }));
      return true;
    });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const browser = await launch('chromium', network, { build: folder });
  return {
    browser,
    question: [],
    // Without a signature the second is refused, which takes no longer.
    refresh: ['ticker', 'balance'],
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The build in `.output`, its vault open, with one key whose account holds so many assets, seen once. */
export async function startLlavero(network: Network, assets: number): Promise<Subject> {
  const { balanceBody, tickerBody } = makeManyAssets(assets);
  network.simulator.api.setBalanceBody(balanceBody);
  network.simulator.api.setTickerBody(tickerBody);
  const browser = await launch('chromium', network);
  const options = await openOptions(browser);
  await createVault(options);
  const refusal = await addKey(options, {
    ...keyNamed(network.simulator.keys, 'balances only'),
    name: 'Bench',
  });
  if (refusal !== null) throw new Error(`the key was not stored: ${refusal}`);
  await options.close();
  const popup = await browser.openPopup();
  const { rows } = await readPopup(popup);
  if (rows.length !== assets) throw new Error(`${rows.length} assets on screen, not ${assets}`);
  await popup.close();
  return {
    browser,
    question: { name: 'balance.last', request: {} },
    refresh: { name: 'balance.refresh', request: { by: 'person' } },
    close: () => browser.close(),
  };
}
