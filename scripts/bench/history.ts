import { createMarket } from '../../tests/unit/history/market.ts';
import { HistoryChunk, pack, unpack } from '../../utils/history/chunk.ts';
import { drawSeries } from '../../utils/history/series.ts';
import { measure, medianOf, type Section } from './measure.ts';

const aimMs = 1000;
const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 20, 12);

/** A full year of 80 assets as it lies in the journal, opened: parsed, unpacked, valued, its effects reckoned. */
export async function benchHistory(): Promise<Section> {
  const market = createMarket(80);
  const take = (from: number, count: number, stepMs: number) =>
    Array.from({ length: count }, (_, index) => market.snapshotAt(from + index * stepMs));
  // As thinned: a year of days by months, thirty days of hours by days, a day of minutes by hours.
  const months = Array.from({ length: 12 }, (_, month) => take(now - 365 * day + month * 28 * day, 28, day));
  const days = Array.from({ length: 29 }, (_, index) => take(now - (30 - index) * day, 24, 60 * minute));
  const hours = Array.from({ length: 24 }, (_, hour) => take(now - day + hour * 60 * minute, 60, minute));
  const texts = [...months, ...days, ...hours].map((snapshots) => JSON.stringify(pack(snapshots)));
  const open = (stored: readonly string[], range: '24h' | '1y') =>
    drawSeries(
      stored.flatMap((text) => unpack(HistoryChunk.parse(JSON.parse(text)))),
      { range, currency: 'mxn', keyId: null, now },
    );
  const costs = await measure(
    {
      'a year, all chunks': () => open(texts, '1y'),
      '24 hours, a snapshot a minute': () => open(texts.slice(-24), '24h'),
      'JSON.parse of the same year': () => texts.map((text) => JSON.parse(text)),
    },
    7,
    2,
  );
  return {
    title: 'History: opening a year of 80 assets',
    costs,
    aim: { text: `at most ${aimMs} ms`, isMet: medianOf(costs, 'a year, all chunks') <= aimMs },
  };
}
