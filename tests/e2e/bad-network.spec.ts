import type { Browser as Extension } from 'wxt/browser';
import type { ErrorCode } from '../../utils/errors.ts';
import { speak } from '../../utils/i18n.ts';
import { chooseLanguage } from '../../utils/language.ts';
import { keyNamed } from '../simulator/keys.ts';
import type { Quirk } from '../simulator/quirks.ts';
import { until } from './harness/browser.ts';
import { addKey, createVault, isLocked, openOptions, readPopup, refresh, unlock } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

declare const chrome: typeof Extension;

const minute = 60_000;
const hour = 60 * minute;

/** How far this computer's clock is ahead of Bitso's. */
let aheadMs = 0;
test.use({ simulatorOptions: { now: () => Date.now() - aheadMs } });

test('one evening on a bad network: each step ends in a true screen', async ({ llavero, network }) => {
  const { simulator } = network;
  const options = await openOptions(llavero);
  const passphrase = await createVault(options);
  const key = { ...keyNamed(simulator.keys, 'balances only'), name: 'Personal' };
  expect(await addKey(options, key)).toBeNull();
  let popup = await llavero.openPopup();
  const known = await readPopup(popup);
  const language = await popup.run(() => document.documentElement.lang);
  const { explain, t } = speak(chooseLanguage('system', [language]));
  const [pauseBegins = ''] = t('balances.paused', { time: '|' }).split('|');
  const asked = () => simulator.hits.filter(({ url }) => url.includes('/balance')).length;

  /** A press that reaches Bitso; then what was known stands, with what the screen says of it. */
  const shows = async (step: string, wanted: ReturnType<typeof whatStands>) => {
    const before = asked();
    await refresh(popup);
    await until(`${step}: the request`, () => asked() > before);
    expect(await readPopup(popup), step).toEqual(known);
    await expect.poll(() => popup.run(whatStands, pauseBegins), { message: step }).toEqual(wanted);
  };
  const fails = async (quirk: Quirk, code: ErrorCode, exchangeCode: string | null = null) => {
    simulator.quirks.set('*', quirk);
    const said = [explain({ code, exchangeCode }).what];
    await shows(quirk.kind, { age: 'failing', said, isPaused: code === 'rate-limited' });
    simulator.quirks.clear();
  };
  const fresh = { age: 'fresh', said: [], isPaused: false };

  simulator.quirks.set('*', { kind: 'slow', delayMs: 2000 });
  await refresh(popup);
  // Nobody looks at an empty screen while it takes its time.
  expect(await popup.run(whatIsBusy)).toEqual({ isBusy: true, total: known.total });
  expect(await readPopup(popup)).toEqual(known);
  simulator.quirks.clear();
  await shows('after the slow one', fresh);

  await fails({ kind: 'dropped' }, 'connection-failed');
  await fails({ kind: 'refusal', code: '0801' }, 'rate-limited', '0801');
  const beforePause = simulator.hits.length;
  await refresh(popup);
  expect(await readPopup(popup)).toEqual(known);
  expect(await popup.run(whatStands, pauseBegins)).toMatchObject({ age: 'failing', isPaused: true });
  expect(simulator.hits.length, 'requests within the pause').toBe(beforePause);
  // The next worker reads what is stored of the pace; this one knows it by heart.
  await llavero.stopBackground();
  await popup.run(letPass, minute);
  await shows('after the pause', fresh);

  await fails({ kind: 'cloudflare' }, 'bitso-blocked');
  await fails({ kind: 'half-body' }, 'connection-failed');
  await fails({ kind: 'body', body: '{"success":true,"payload":{"something":"else"}}' }, 'bad-reply');
  await shows('after the bad replies', fresh);

  // Only what is signed by the clock is refused: of the prices nothing is said.
  aheadMs = 24 * hour;
  const said = [explain({ code: 'nonce-refused', exchangeCode: '0207' }).what];
  await shows('clock a day ahead', { age: 'failing', said, isPaused: false });
  aheadMs = 0;
  await shows('clock set right', fresh);

  await popup.close();
  // Stopped before too: one that is still writing would write its own clocks over these.
  await llavero.stopBackground();
  await options.run(letPass, 8 * hour);
  await llavero.stopBackground();
  const beforeSleep = simulator.hits.length;
  popup = await llavero.openPopup();
  await isLocked(popup);
  const locked = await popup.run(() => document.body.innerHTML);
  expect(locked).not.toContain('<data');
  expect(locked).not.toContain(known.total);
  expect(simulator.hits.length, 'requests of a locked vault').toBe(beforeSleep);

  // Eight hours are old, so that it asks by itself.
  await unlock(popup, passphrase);
  expect(await readPopup(popup)).toEqual(known);
  await until('the request after the sleep', () => simulator.hits.length > beforeSleep);
  expect(await readPopup(popup)).toEqual(known);
  expect(await popup.run(whatStands, pauseBegins)).toEqual(fresh);
});

/** The age, every trouble that is told, and whether the pause is. */
function whatStands(pauseBegins: string) {
  const texts = (selector: string) =>
    [...document.querySelectorAll(`.balances ${selector}`)].map(({ textContent }) => textContent ?? '');
  const lines = texts('.line');
  return {
    age: document.querySelector('.age')?.getAttribute('data-age') ?? null,
    said: [...texts('.notice-title'), ...lines.filter((line) => !line.startsWith(pauseBegins))],
    isPaused: lines.some((line) => line.startsWith(pauseBegins)),
  };
}

const whatIsBusy = () => ({
  isBusy: document.querySelector('header.bar [aria-busy="true"]') !== null,
  total: document.querySelector('data[data-field="portfolio-total"]')?.getAttribute('value') ?? null,
});

/** Sets every clock of the session back: of the open vault, and of what Bitso was asked. */
async function letPass(ms: number): Promise<void> {
  const stored = await chrome.storage.session.get(['vault:session', 'refresh:paces']);
  const back = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        typeof inner === 'number' && /(?:At|Until)$/.test(name) ? Math.max(0, inner - ms) : back(inner),
      ]),
    );
  };
  await chrome.storage.session.set(Object.fromEntries(Object.entries(stored).map(([k, v]) => [k, back(v)])));
}
