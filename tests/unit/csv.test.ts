import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../utils/csv.ts';

test('cells are quoted where they must be, lines end with CRLF', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x,y', 'he said "no"'],
        ['two\nlines', null],
        [7, '-0.5'],
      ],
    ),
  ).toBe('a,b\r\n"x,y","he said ""no"""\r\n"two\nlines",\r\n7,-0.5\r\n');
});

test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\r=1', '=HYPERLINK("http://x","y")', '-1e5', '--1'])(
  '%j is no formula any more',
  (text) => expect(toCsv([], [[text]])).toMatch(/^\r\n"'/),
);

test.each(['-12.5', '-0', '0.00000001', 'btc', 'a=b'])('%j stays what it is', (text) => {
  expect(toCsv([], [[text]])).toBe(`\r\n${text}\r\n`);
});

test('property: no cell of any text begins as a formula, and what a reader reads is the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [, line = ''] = /^\r\n([\s\S]*)\r\n$/.exec(toCsv([], [[text]])) ?? [];
      const read = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
      if (/^-?\d+(\.\d+)?$/.test(text)) expect(read).toBe(text);
      else expect(read).toBe(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
    }),
  );
});
