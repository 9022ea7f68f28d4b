import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, place, type Wish } from '../../../components/guard/place.ts';

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
const size = (isSmall: boolean) => (isSmall ? { width: 180, height: 26 } : { width: 300, height: 90 });
const wishAt = (top: number): Wish => ({
  face: { left: 700, top, width: 44, height: 26 },
  label: { left: 300, top, width: 120, height: 20 },
  size,
});

test('notes stand in the margin, each beside its switch', () => {
  const form = { left: 280, top: 100, width: 500, height: 600 };
  const spots = place([wishAt(500), wishAt(200)], form, { width: 1280, height: 900 }, []);
  expect(spots.map(({ left, isSmall }) => [left, isSmall])).toEqual([
    [792, false],
    [792, false],
  ]);
  expect(spots.map(({ top }) => top)).toEqual([495, 195]);
});

test('without a margin they stand small in the row', () => {
  const form = { left: 280, top: 100, width: 500, height: 600 };
  const [spot] = place([wishAt(300)], form, { width: 800, height: 900 }, []);
  expect(spot).toMatchObject({ isSmall: true, left: 428 });
});

test('opened, and without room in the row, a note stands at the edge as high as its switch', () => {
  const form = { left: 280, top: 100, width: 500, height: 600 };
  const open: Wish = { ...wishAt(300), size: () => ({ width: 280, height: 120 }) };
  const rows = [260, 340, 380].map((top) => ({ left: 300, top, width: 460, height: 20 }));
  const help = { left: 790, top: 262, width: 20, height: 20 };
  expect(place([open], form, { width: 1080, height: 900 }, [...rows, help])).toEqual([
    { left: 788, top: 295, isSmall: false },
  ]);
  // Where the form leaves neither edge, it is docked.
  expect(place([open], form, { width: 900, height: 900 }, rows)).toEqual([
    { left: 12, top: 768, isSmall: false },
  ]);
});

test('no two notes overlap, and none lies over what can be pressed', () => {
  const wishes = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 5 });
  fc.assert(
    fc.property(wishes, fc.integer({ min: 780, max: 1600 }), (rows, width) => {
      const list = rows.map((row) => wishAt(100 + row * 40));
      const form = { left: 280, top: 100, width: 500, height: 1700 };
      const taken = list.flatMap(({ face }) => face ?? []);
      const spots = place(list, form, { width, height: 2400 }, taken);
      const boxes = spots.map(({ left, top, isSmall }) => ({ left, top, ...size(isSmall) }));
      const docked = (box: Box) => box.left === 12;
      return boxes.every(
        (box, at) =>
          boxes.every((other, to) => at === to || !overlaps(box, other)) &&
          (docked(box) || taken.every((one) => !overlaps(box, one))),
      );
    }),
  );
});
