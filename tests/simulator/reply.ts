import { errorText } from './fixtures.ts';

/** What the simulated Bitso answers, and how it travels. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
  /** Waited before the first byte. */
  delayMs: number;
  /** Where the connection breaks: not at all, before the first byte, or in the middle of the body. */
  cut: 'never' | 'before' | 'half';
}

export function reply(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Reply {
  return { status, body, headers, delayMs: 0, cut: 'never' };
}

export const json = (status: number, value: unknown): Reply => reply(status, JSON.stringify(value));

/** Source: probed 2026-09-23, an unknown path has an empty body that is not JSON. */
export const notFound = (): Reply => reply(404, '', {});

/**
 * A refusal as Bitso words it: the status follows the category of the code (its first two digits).
 * 0201 and 0215 carry one and the same text (recorded 2024-12-02), so that text tells nobody which it was.
 */
export function refusal(code: string, message?: string): Reply {
  const known = errorText(code);
  const error = { message: message ?? known.text, code, details: [], errorData: null };
  return json(known.http, { success: false, error });
}
