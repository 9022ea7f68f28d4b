import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../../e2e/harness/browser.ts';
import { expect, test } from '../../e2e/harness/test.ts';
import { renderPage } from '../../simulator/pages/render.ts';
import { type Case, corpus } from './guard-corpus.ts';

test.use({ simulatorOptions: { renderPage }, browserOptions: { viewport: { width: 1280, height: 1000 } } });

/** Long enough for what appears late, or would appear wrongly. */
const settleMs = 1900;
const noticeMs = 2600;
const patienceMs = 4000;
const perTest = 30;

const attributes = [
  'data-llavero-warning',
  'data-llavero-hidden',
  'data-llavero-notice',
  'data-llavero-capture',
];

async function readGuard(tab: Tab) {
  const found = await tab.hidden(attributes.map((name) => `[${name}]`).join());
  const valuesOf = (name: string) => found.flatMap((one) => one.attributes[name] ?? []).sort();
  return {
    warnings: valuesOf('data-llavero-warning'),
    hidden: valuesOf('data-llavero-hidden'),
    notice: valuesOf('data-llavero-notice')[0] ?? null,
    hasOffer: valuesOf('data-llavero-capture').length > 0,
  };
}

/** What the guard says once it has had time, and does not change its mind to what is expected. */
async function judge(tab: Tab, one: Case): Promise<string | null> {
  const expected = JSON.stringify({
    warnings: [...one.warnings].sort(),
    hidden: one.hidden,
    notice: one.notice,
    hasOffer: one.hasOffer,
  });
  await tab.go(`https://bitso.com${one.path}`);
  const isLoud = one.warnings.length > 0 || one.hasOffer;
  await sleep(one.notice ? noticeMs : isLoud ? 400 : settleMs);
  const deadline = Date.now() + patienceMs;
  let seen = JSON.stringify(await readGuard(tab));
  while (seen !== expected && Date.now() < deadline) {
    await sleep(250);
    seen = JSON.stringify(await readGuard(tab));
  }
  return seen === expected ? null : `${one.name}\n  expected ${expected}\n  seen     ${seen}`;
}

test('the corpus is as large as was promised', () => {
  expect(corpus.length).toBeGreaterThan(150);
  expect(new Set(corpus.map(({ path }) => path)).size).toBe(corpus.length);
});

for (let from = 0; from < corpus.length; from += perTest) {
  test(`pages ${from} to ${Math.min(from + perTest, corpus.length) - 1}`, async ({ llavero, engine }) => {
    test.setTimeout(240_000);
    // Firefox judges every other page; background tabs sleep there, so one tab after the other.
    const pages = corpus
      .slice(from, from + perTest)
      .filter((_one, at) => engine === 'chromium' || at % 2 === 0);
    const queue = [...pages];
    const work = async () => {
      const tab = await llavero.open('about:blank');
      const wrong: string[] = [];
      for (let one = queue.shift(); one; one = queue.shift()) wrong.push((await judge(tab, one)) ?? '');
      return wrong;
    };
    const lanes = engine === 'chromium' ? 4 : 1;
    const results = await Promise.all(Array.from({ length: lanes }, work));
    expect(results.flat().join('')).toBe('');
  });
}
