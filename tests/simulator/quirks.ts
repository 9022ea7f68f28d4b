import { type Reply, refusal, reply } from './reply.ts';

/** Something the real Bitso, or the network before it, has been seen to do or may do. */
export type Quirk =
  | { kind: 'slow'; delayMs: number }
  /** The connection breaks before a byte of the reply. */
  | { kind: 'dropped' }
  /** All headers, half of the body, then the connection breaks. */
  | { kind: 'half-body' }
  /** Cloudflare's HTML 403 in place of JSON. Source: bitsoex/front-end-challenge#10. */
  | { kind: 'cloudflare' }
  | { kind: 'empty'; status: number }
  /** Any refusal of Bitso's table, with that code's status. */
  | { kind: 'refusal'; code: string; message?: string }
  | { kind: 'server-error' }
  | { kind: 'body'; body: string | Uint8Array; status?: number; contentType?: string }
  | { kind: 'redirect'; location: string; status?: 301 | 302 | 303 | 307 | 308 }
  /** A `Date` header that is off by so much: what a wrong clock of this computer looks like. */
  | { kind: 'date-off'; offsetMs: number }
  | { kind: 'without-date' }
  /** `code: 201` where "0201" is meant. Source: recorded 2018 and 2026-09-23. */
  | { kind: 'numeric-code' }
  | { kind: 'missing-success' }
  /** The words of an error in the language of the account. Source: Bitso, "General concepts". */
  | { kind: 'localised-message'; language: 'es' | 'pt' }
  /** `+0000` is recorded; not every date parser takes it. */
  | { kind: 'odd-dates'; form: '+0000' | 'millis' | 'empty' | 'null' }
  /** Books that were closed since: gone from the list, without a status field. */
  | { kind: 'without-books'; books: readonly string[] };

/** An endpoint by its name in the path; `page` is all HTML, `*` every endpoint of the API. */
export type QuirkPlace = Endpoint | 'page' | '*';
export type Endpoint =
  | 'available_books'
  | 'ticker'
  | 'catalogues'
  | 'balance'
  | 'account_status'
  | 'fees'
  | 'open_orders';

export interface Quirks {
  /** From now on, or for so many requests, replies of that place carry these quirks, in the given order. */
  set(place: QuirkPlace, quirks: Quirk | readonly Quirk[], times?: number): void;
  /** Ends the quirks of that place; of all places without one. */
  clear(place?: QuirkPlace): void;
  /** Called once per request. */
  apply(place: string, honest: Reply): Reply;
}

export function createQuirks(): Quirks {
  const active = new Map<string, { quirks: readonly Quirk[]; left: number }>();

  const take = (place: string): readonly Quirk[] => {
    const entry = active.get(place);
    if (entry === undefined) return [];
    entry.left -= 1;
    if (entry.left <= 0) active.delete(place);
    return entry.quirks;
  };

  return {
    set(place, quirks, times = Number.POSITIVE_INFINITY) {
      active.set(place, { quirks: 'kind' in quirks ? [quirks] : quirks, left: times });
    },
    clear(place) {
      if (place === undefined) active.clear();
      else active.delete(place);
    },
    apply(place, honest) {
      const everywhere = place === 'page' ? [] : take('*');
      return [...everywhere, ...take(place)].reduce(bend, honest);
    },
  };
}

function bend(honest: Reply, quirk: Quirk): Reply {
  const keepTravel = (other: Reply): Reply => ({ ...other, delayMs: honest.delayMs, cut: honest.cut });
  switch (quirk.kind) {
    case 'slow':
      return { ...honest, delayMs: honest.delayMs + quirk.delayMs };
    case 'dropped':
      return { ...honest, cut: 'before' };
    case 'half-body':
      return { ...honest, cut: 'half' };
    case 'cloudflare':
      return keepTravel(reply(403, cloudflarePage, { 'content-type': 'text/html; charset=UTF-8' }));
    case 'empty':
      return keepTravel(reply(quirk.status, '', {}));
    case 'refusal':
      return keepTravel(refusal(quirk.code, quirk.message));
    case 'server-error':
      return keepTravel(reply(500, 'upstream connect error', { 'content-type': 'text/plain' }));
    case 'body': {
      const type = quirk.contentType ?? 'application/json';
      return keepTravel(reply(quirk.status ?? 200, quirk.body, { 'content-type': type }));
    }
    case 'redirect':
      return keepTravel(reply(quirk.status ?? 302, '', { location: quirk.location }));
    case 'date-off':
      return withDate(honest, new Date(Date.parse(honest.headers.date ?? '') + quirk.offsetMs).toUTCString());
    case 'without-date':
      return withDate(honest, '');
    case 'numeric-code':
      return editError(honest, (error) => ({ ...error, code: Number(error.code) }));
    case 'missing-success':
      return editBody(honest, ({ success: _, ...rest }) => rest);
    case 'localised-message':
      return editError(honest, (error) => ({ ...error, message: localised[quirk.language] }));
    case 'odd-dates':
      return {
        ...honest,
        body: asText(honest).replace(/("created_at"\s*:\s*)"([^"]*)"/g, oddDate(quirk.form)),
      };
    case 'without-books':
      return editBody(honest, (body) => ({ ...body, payload: withoutBooks(body.payload, quirk.books) }));
  }
}

const cloudflarePage = `<!DOCTYPE html><html lang="en-US"><head><title>Access denied | bitso.com used Cloudflare to
restrict access</title></head><body><h1>Error 1020</h1><p>Access denied</p></body></html>`;

const localised = { es: 'Nonce o credenciales no válidos', pt: 'Nonce ou credenciais inválidos' };

const asText = (of: Reply) => Buffer.from(of.body).toString('utf8');

function withDate(honest: Reply, date: string): Reply {
  return { ...honest, headers: { ...honest.headers, date } };
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function editBody(honest: Reply, edit: (body: Fields) => Fields): Reply {
  const body: unknown = JSON.parse(asText(honest));
  return isFields(body) ? { ...honest, body: JSON.stringify(edit(body)) } : honest;
}

function editError(honest: Reply, edit: (error: Fields) => Fields): Reply {
  return editBody(honest, (body) => (isFields(body.error) ? { ...body, error: edit(body.error) } : body));
}

function withoutBooks(payload: unknown, books: readonly string[]): unknown {
  if (!Array.isArray(payload)) return payload;
  return payload.filter((row: unknown) => !(isFields(row) && books.includes(String(row.book))));
}

function oddDate(form: '+0000' | 'millis' | 'empty' | 'null') {
  return (_: string, field: string, date: string) => {
    if (form === 'null') return `${field}null`;
    if (form === 'empty') return `${field}""`;
    const whole = date.replace(/(\.\d+)?(\+00:?00|Z)$/, '');
    return `${field}"${whole}${form === '+0000' ? '+0000' : '.000+00:00'}"`;
  };
}
