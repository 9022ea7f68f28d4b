import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';

/** The bytes of a saved reply in tests/fixtures/bitso, as text. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/bitso/${name}`, import.meta.url), 'utf8');
}

const ErrorTable = z.record(
  z.string(),
  z.object({ http: z.union([z.number(), z.null()]), text: z.union([z.string(), z.null()]) }),
);
const errorTable = ErrorTable.parse(JSON.parse(fixture('error-codes.json')));

/** HTTP status and text of one of Bitso's error codes; throws for a code that Bitso does not have. */
export function errorText(code: string): { http: number; text: string } {
  const row = errorTable[code];
  if (row === undefined) throw new Error(`Bitso has no error code ${code}`);
  const isCredentials = code === '0201' || code === '0215';
  return {
    http: row.http ?? 400,
    text: isCredentials ? 'Invalid Nonce or Invalid Credentials' : (row.text ?? ''),
  };
}
