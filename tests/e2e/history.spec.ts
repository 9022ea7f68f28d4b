import { keyNamed } from '../simulator/keys.ts';
import { audit } from './harness/audit.ts';
import { until, type View } from './harness/browser.ts';
import { addKey, createVault, openOptions } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

const ask = (view: View, name: string, request: object) =>
  view.run(
    (message) => {
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown }> } }
      >;
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    { name, request },
  );

// Bitso's clock, which goes along with that of the background.
const clock = { aheadMs: 0 };
test.use({ simulatorOptions: { now: () => Date.now() + clock.aheadMs } });

test('the full page: chart, ledger and alerts of what was asked', async ({ llavero, network, engine }) => {
  const options = await openOptions(llavero);
  await createVault(options);
  const { name, key, secret } = keyNamed(network.simulator.keys, 'balances only');
  expect(await addKey(options, { name, key, secret })).toBeNull();
  const terms = { kind: 'drop', keyId: null, asset: null };
  expect(await ask(options, 'alert.save', { id: null, terms })).toMatchObject({ ok: true });
  expect(await ask(options, 'balance.refresh', { by: 'person' })).toMatchObject({ ok: true });

  const page = await llavero.open(`${llavero.extensionOrigin}/balances.html`);
  await until('the ledger', () => page.run(() => document.querySelectorAll('.ledger tbody tr').length >= 3));
  await until('the rule', () => page.run(() => document.querySelector('.alert-rules li') !== null));
  // One moment is no line yet, and nothing pretends to be one.
  expect(await page.run(() => document.querySelector('.value-chart') === null)).toBe(true);

  // axe here and not among the others: this page has more in it once something was asked.
  expect(await audit(page), 'full page').toEqual([]);
  // From outside, the clock of Firefox's background cannot be moved; what follows needs two moments.
  if (engine === 'firefox') return;
  clock.aheadMs = 6 * 60_000;
  await llavero.runInBackground((aheadMs) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + aheadMs;
  }, clock.aheadMs);
  network.simulator.api.setBalanceBody(
    JSON.stringify({
      success: true,
      payload: { balances: [{ currency: 'mxn', available: '1', locked: '0', total: '1' }] },
    }),
  );
  await page.click('.wide-head .icon-button:nth-of-type(2)');
  await until('the chart', () => page.run(() => document.querySelector('.value-plot canvas') !== null));
  await until('the drop to be told', () =>
    page.run(() => document.querySelector('.notice[data-tone="danger"] .button') !== null),
  );
  expect(await page.run(() => document.querySelector('[data-effect="quantity"]')?.textContent)).toMatch(/^-/);
  // No style of the drawing came from text: the policy admits none, and reports none.
  expect(await llavero.readConsole()).not.toMatch(/Content.Security.Policy/i);
  expect(await audit(page), 'full page with a chart and an alert').toEqual([]);
  await page.click('.notice[data-tone="danger"] .button');
  await page.click('.wide-body #alerts > .actions .button');
  expect(await audit(page), 'full page with the form of an alert').toEqual([]);

  await page.click('.wide-head > .button');
  await until('the lock', () =>
    page.run(() => document.querySelector('input[name="vault-passphrase"]') !== null),
  );
  expect(await page.run(() => document.body.textContent)).not.toMatch(/MXN|btc/i);
});
