import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { codeOf } from '../../../utils/errors.ts';
import { askAgain, call } from '../../../utils/messaging/call.ts';

const keys = { ok: true, value: { keys: [] } };
const lost = () => Promise.reject(new Error('The message port closed before a response was received.'));
const silent = () => new Promise(() => {});

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A browser whose background answers so, one after the other. */
function background(...answers: (() => Promise<unknown>)[]) {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) send.mockImplementationOnce(answer);
  return send;
}

async function ends(asking: Promise<unknown>): Promise<unknown> {
  const end = asking.catch(codeOf);
  await vi.runAllTimersAsync();
  return Promise.race([end, Promise.resolve('still waiting')]);
}

test('a question that died with the background is asked anew', async () => {
  const send = background(
    lost,
    async () => undefined,
    async () => keys,
  );
  expect(await ends(askAgain('key.list', {}))).toEqual(keys.value);
  expect(send).toHaveBeenCalledTimes(3);
});

test('a question that a stopping background took along in silence is asked anew', async () => {
  background(silent, async () => keys);
  expect(await ends(askAgain('key.list', {}))).toEqual(keys.value);
});

test('a background that never comes is told, and one that refuses is not asked twice', async () => {
  background(lost, lost, lost, lost);
  expect(await ends(askAgain('key.list', {}))).toBe('no-background');
  const send = background(async () => ({ ok: false, code: 'vault-locked' }));
  send.mockClear();
  expect(await ends(askAgain('key.list', {}))).toBe('vault-locked');
  expect(send).toHaveBeenCalledTimes(1);
});

test('what changes something is sent once: nobody knows how far a lost one came', async () => {
  const send = background(lost);
  expect(await ends(call('vault.lock', {}))).toBe('no-background');
  expect(send).toHaveBeenCalledTimes(1);
});
