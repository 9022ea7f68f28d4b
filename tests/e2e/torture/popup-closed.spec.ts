import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Browser as Extension } from 'wxt/browser';
import { cases, seed } from '../../seed.ts';
import { until } from '../harness/browser.ts';
import { expect, test } from '../harness/test.ts';
import { formOf, openDriver } from './driver.ts';

declare const chrome: typeof Extension;

/** What the popup has been told of one message before it was closed. */
const confirmed = 'popup-was-told';

test('the popup closed at any moment loses nothing that it was told is kept', async ({ llavero, engine }) => {
  const driver = await openDriver(llavero);
  await driver.send(await driver.prepare({ kind: 'create', passphrase: 'a passphrase for the popup' }));
  const count = cases(4, engine === 'chromium' ? 50 : 20);
  const moments = fc.sample(fc.integer({ min: 0, max: engine === 'chromium' ? 120 : 500 }), {
    seed,
    numRuns: count,
  });
  const ends = { told: 0, keptUntold: 0, lostUntold: 0 };
  let autoLockMinutes = 15;
  let draft: string | null = null;

  for (const [round, momentMs] of moments.entries()) {
    const popup = await llavero.openPopup();
    await until('the popup to run', () => popup.run(() => document.readyState === 'complete'));
    const wanted = { draft: `Popup${round}`, autoLockMinutes: autoLockMinutes === 30 ? 60 : 30 };
    // A draft and a setting, one after the other as a person would, while the popup's own refresh runs.
    await popup.run(beginBoth, confirmed, formOf(wanted.draft), wanted.autoLockMinutes);
    await sleep(momentMs);
    await popup.close();
    await llavero.stopBackground();

    const told = await driver.tab.run(takeTold, confirmed);
    const found = await driver.contents();
    expect((await driver.state()).vault.state).toBe('unlocked');
    expect([draft, wanted.draft]).toContain(found.draft);
    expect([autoLockMinutes, wanted.autoLockMinutes]).toContain(found.autoLockMinutes);
    if (told.includes('draft')) expect(found.draft).toBe(wanted.draft);
    if (told.includes('setting')) expect(found.autoLockMinutes).toBe(wanted.autoLockMinutes);
    if (told.length === 2) ends.told += 1;
    else if (found.autoLockMinutes === wanted.autoLockMinutes) ends.keptUntold += 1;
    else ends.lostUntold += 1;
    draft = found.draft;
    autoLockMinutes = found.autoLockMinutes ?? 15;
  }
  console.log(`${engine}, seed ${seed}: popup closed at ${count} moments, ${JSON.stringify(ends)}`);
});

/** Runs in the popup. What was answered is noted at once, where a closed popup cannot take it along. */
function beginBoth(noteKey: string, form: unknown, autoLockMinutes: number): void {
  const send = async (what: string, name: string, request: object) => {
    const reply = await chrome.runtime.sendMessage({ name, request });
    if (reply?.ok) localStorage.setItem(noteKey, `${localStorage.getItem(noteKey) ?? ''} ${what}`);
  };
  send('draft', 'key.add', { mode: 'draft', form })
    .then(() => send('setting', 'settings.set', { autoLockMinutes }))
    .catch(() => {
      // the background was stopped under it: what this test is about
    });
}

function takeTold(noteKey: string): string[] {
  const told = (localStorage.getItem(noteKey) ?? '').split(' ').filter(Boolean);
  localStorage.removeItem(noteKey);
  return told;
}
