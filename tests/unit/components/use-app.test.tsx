// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LockCountdown } from '../../../components/LockCountdown.tsx';
import { useApp } from '../../../components/use-app.ts';

const settings = { currency: 'mxn', language: 'en', theme: 'system', autoLockMinutes: 1 };
let asked = 0;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  fakeBrowser.reset();
  asked = 0;
  const locksAt = Date.now() + 50_000;
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
    asked += 1;
    // Who asks without end would never come to the end of this test.
    if (asked > 50) return true;
    respond({ ok: true, value: { vault: { state: 'unlocked', isRepaired: false, locksAt }, settings } });
    return true;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function Countdown() {
  const { app } = useApp();
  return app && <LockCountdown vault={app.vault} onStatus={app.showVault} />;
}

test('in the last minute the background is asked every five seconds, not again for each answer', async () => {
  const place = document.createElement('main');
  render(<Countdown />, place);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(place.textContent).toContain('0:3');
  // At first, as the minute began, and at each of the two turns since.
  expect(asked).toBeLessThanOrEqual(5);
  render(null, place);
});
