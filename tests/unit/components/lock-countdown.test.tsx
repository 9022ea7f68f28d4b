// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LockCountdown } from '../../../components/LockCountdown.tsx';
import type { VaultStatus } from '../../../utils/messaging/protocol.ts';

const open = (leftMs: number | null): VaultStatus => ({
  state: 'unlocked',
  isRepaired: false,
  locksAt: leftMs === null ? null : Date.now() + leftMs,
});
let asked = 0;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  fakeBrowser.reset();
  asked = 0;
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    asked += 1;
    expect(message).toMatchObject({ name: 'app.state' });
    respond({ ok: true, value: { vault: open(900_000) } });
    return true;
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test.each([null, 61_000, 900_000])(
  'with %s ms left there is nothing to see and nothing is asked',
  (leftMs) => {
    const { container } = render(<LockCountdown vault={open(leftMs)} onStatus={() => undefined} />);
    expect(container.textContent).toBe('');
    expect(asked).toBe(0);
  },
);

test('the last minute is counted down in seconds, and the background is asked whether input put it off', async () => {
  const heard: VaultStatus[] = [];
  const { getByRole } = render(
    <LockCountdown vault={open(42_000)} onStatus={(vault) => heard.push(vault)} />,
  );
  expect(getByRole('timer').textContent).toBe('Locks in 0:42');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(getByRole('timer').textContent).toBe('Locks in 0:39');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(getByRole('timer').textContent).toBe('Locks in 0:00');
  expect(asked).toBeGreaterThan(5);
  expect(heard[0]?.locksAt).toBeGreaterThan(1_800_000_000_000);
});

test('when it is over the background is asked once more, for only it can say that it is locked', async () => {
  render(<LockCountdown vault={open(3_000)} onStatus={() => undefined} />);
  await vi.advanceTimersByTimeAsync(2_900);
  const before = asked;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(before + 1);
});
