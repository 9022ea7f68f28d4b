// What `npm start` shows: the shipped build in a real Chromium, with a simulated Bitso and a demo vault.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, until, type View } from '../tests/e2e/harness/browser.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { startNetwork } from '../tests/e2e/harness/network.ts';
import {
  addKey,
  chooseCurrency,
  createVault,
  expectWarnings,
  keyPage,
  openOptions,
  readPopup,
  type Shown,
} from '../tests/e2e/harness/product.ts';
import { keyNamed } from '../tests/simulator/keys.ts';
import { renderPage } from '../tests/simulator/pages/render.ts';

const { values: options } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    currency: { type: 'string', default: 'MXN' },
    balance: { type: 'string' },
    ticker: { type: 'string' },
  },
});
const pictures = path.resolve('.output/demo');
const say = (text: string) => process.stderr.write(`llavero: ${text}\n`);
const print = (text: string) => process.stdout.write(`${text}\n`);

const network = await startNetwork({
  balanceFile: options.balance,
  tickerFile: options.ticker,
  renderPage,
});
const browser = await launchChromium(
  {
    executable: process.env.CHROMIUM ?? 'chromium',
    build: `${process.env.LLAVERO_OUT ?? '.output'}/chrome-mv3`,
    isHeadless: options.once,
    ...(options.once ? { viewport: { width: 1180, height: 1000 } } : {}),
  },
  network,
);
const end = async () => {
  await browser.close();
  await network.close();
};
// Ctrl-C in a terminal reaches this process too.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end());

try {
  say('making a demo vault with one key of the simulated Bitso …');
  const passphrase = await showMainPath(browser);
  if (!options.once) {
    print(`The passphrase of the demo vault: ${passphrase}`);
    print('Close the window or press Ctrl-C to end.');
    await browser.closed;
  }
} catch (error) {
  say(`the demo did not come to its end: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await end();
}

async function showMainPath(llavero: Browser): Promise<string> {
  const { key, secret } = keyNamed(network.simulator.keys, 'balances only');
  const setUp = await openOptions(llavero);
  const passphrase = await createVault(setUp);
  await chooseCurrency(setUp, options.currency);
  const refusal = await addKey(setUp, { name: 'Demo', key, secret });
  if (refusal !== null) throw new Error(`the demo key was not stored: ${refusal}`);

  const form = await llavero.open(keyPage('view-balances', 'make-withdrawals'));
  await expectWarnings(form, ['make-withdrawals']);
  const popup = await llavero.openPopup();
  const shown = withBalance(await readPopup(popup));
  if (options.once) {
    await save('warning', form);
    await save('popup', popup);
    await setUp.reload();
    await until('the key and the form on the options page', () =>
      setUp.run(
        () =>
          document.querySelector('[data-llavero="key"]') !== null &&
          document.querySelector('#add input') !== null,
      ),
    );
    await setUp.run(() => document.fonts.ready.then(() => scrollTo(0, 0)));
    await save('options', setUp);
  }
  if (options.json) print(JSON.stringify({ ...shown, currency: shown.currency.toUpperCase() }));
  else describe(shown, passphrase);
  return passphrase;
}

// Rows of what is only on its way stand in the popup too: a pending deposit is no balance yet.
function withBalance(shown: Shown): Shown {
  const rows = shown.rows.filter((row) =>
    [row.total, row.available, row.locked].some((amount) => amount !== '0'),
  );
  return { ...shown, rows };
}

async function save(name: string, view: View): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(path.join(pictures, `${name}.png`), await view.screenshot());
}

function describe({ currency, total, unpriced, rows }: Shown, passphrase: string): void {
  const code = currency.toUpperCase();
  print(`The popup shows ${code} ${total ?? 'no total'}, unrounded:`);
  for (const { asset, total: amount, value, route } of rows) {
    print(
      `  ${asset.toUpperCase().padEnd(6)} ${amount}  ${value === null ? 'no price' : `= ${value} ${code}  (${route})`}`,
    );
  }
  if (unpriced.length > 0) print(`  without a price, and not in the total: ${unpriced.join(', ')}`);
  print('The key page is warned about: make-withdrawals');
  if (options.once) {
    print(`Passphrase of the demo vault: ${passphrase}`);
    print(
      `Pictures: ${['popup', 'options', 'warning'].map((name) => path.join(pictures, `${name}.png`)).join(' ')}`,
    );
  }
}
