import { setTimeout as sleep } from 'node:timers/promises';
import { renderPage } from '../simulator/pages/render.ts';
import { until } from './harness/browser.ts';
import { expectWarnings, readWarnings } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

test.use({ simulatorOptions: { renderPage }, browserOptions: { viewport: { width: 1280, height: 1000 } } });

/** Long enough for a second guard to show itself. */
const settleMs = 2500;

test('the extension reloaded under an open form leaves one guard, which still warns and still asks', async ({
  llavero,
}) => {
  const tab = await llavero.open('https://bitso.com/api_setup?shape=checkbox&on=make-withdrawals');
  await expectWarnings(tab, ['make-withdrawals']);
  await llavero.reloadExtension();
  await sleep(settleMs);
  expect(await readWarnings(tab)).toEqual(['make-withdrawals']);
  await tab.click('.row:nth-child(3) input');
  await expectWarnings(tab, ['make-withdrawals', 'place-orders']);
  await tab.click('.go');
  await until('the gate', async () => (await tab.hidden('[data-llavero-gate]')).length === 1);
  expect(await tab.run(() => Reflect.get(window, 'saved').length as number)).toBe(0);
  const strangers = await tab.run(() => document.documentElement.children.length - 2);
  expect(strangers).toBe(1);
});
