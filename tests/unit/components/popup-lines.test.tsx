// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DayLine } from '../../../entrypoints/popup/DayLine.tsx';
import { UnwatchedLine } from '../../../entrypoints/popup/UnwatchedLine.tsx';
import type { HistoryView, WatchView } from '../../../utils/messaging/protocol.ts';

const hour = 3_600_000;
const asked: unknown[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
});
afterEach(cleanup);

function answerWith(value: HistoryView | WatchView) {
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    asked.push(message);
    respond({ ok: true, value });
    return true;
  });
}
const settled = () =>
  waitFor(() => expect(asked).toHaveLength(1)).then(() => new Promise(requestAnimationFrame));

const history = (...points: [hours: number, total: string | null][]): HistoryView => ({
  currency: 'mxn',
  from: 0,
  to: 24 * hour,
  points: points.map(([hours, total]) => ({ at: hours * hour, total })),
  effects: null,
});

test.each([
  ['a day', history([0, '1'], [24, '2']), false, true],
  ['three hours', history([21, '1'], [24, '2']), false, true],
  ['less than three hours', history([21.1, '1'], [24, '2']), false, false],
  ['a gap and a moment', history([0, null], [24, '2']), false, false],
  ['nothing', history(), false, false],
  ['a day while amounts are hidden', history([0, '1'], [24, '2']), true, false],
])('the day line of %s', async (_, known, isPrivate, isDrawn) => {
  answerWith(known);
  const { container } = render(<DayLine keyId={null} isPrivate={isPrivate} />);
  expect(container.querySelector('.day-line'), 'its room is kept').not.toBeNull();
  await settled();
  expect(asked).toEqual([{ name: 'history.series', request: { range: '24h', keyId: null } }]);
  expect(container.querySelector('path') !== null).toBe(isDrawn);
});

test.each([
  ['no alerts', { hasAlerts: false, since: null, lastCheckAt: Date.now() }, ''],
  ['a watch that goes on', { hasAlerts: true, since: 5, lastCheckAt: Date.now() }, ''],
  [
    'alerts never looked at',
    { hasAlerts: true, since: null, lastCheckAt: null },
    'Alerts are not watched while locked.',
  ],
  [
    'alerts looked at',
    { hasAlerts: true, since: null, lastCheckAt: Date.now() - 2 * hour },
    'Not watched while locked; last check 2 hr. ago.',
  ],
])('the locked popup of %s', async (_, watch, text) => {
  answerWith(watch);
  const { container } = render(<UnwatchedLine />);
  await settled();
  expect(container.textContent).toBe(text);
});
