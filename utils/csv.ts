/** One cell; null is an empty one. */
export type Cell = string | number | null;

/**
 * RFC 4180 with CRLF and a header line. A text that a spreadsheet would take for a formula (it begins with
 * = + - @, a tab or a return) gets an apostrophe before it, so that opening the file runs nothing; plain
 * decimals stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
