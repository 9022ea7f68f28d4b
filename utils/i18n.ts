import type { ErrorCode } from './errors.ts';
import { homes, type Language } from './language.ts';
import { en } from './locales/en.ts';
import { errorsEn } from './locales/errors/en.ts';
import { errorsEs } from './locales/errors/es.ts';
import { errorsPtBR } from './locales/errors/pt-BR.ts';
import { es } from './locales/es.ts';
import { ptBR } from './locales/pt-BR.ts';

/** One sentence, or two that differ by number; the number is the placeholder `count`. */
export type Plural = { one: string; other: string };
type Source = typeof en;
export type Key = keyof Source;
export type Catalogue = { [K in Key]: Source[K] extends string ? string : Plural };

/** What every error owes a person: what happened, what it means for the money, the next step. */
export type Sentence = { what: string; money: string; next: string };
export type Errors = Record<ErrorCode, Sentence>;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Placeholders<K extends Key> = Source[K] extends string
  ? Names<Source[K]>
  : 'count' | Names<PluralText<K>>;
type PluralText<K extends Key> = Source[K] extends Plural ? Source[K]['other'] : never;
type Values<K extends Key> = { [Name in Placeholders<K>]: Name extends 'count' ? number : string };
type Rest<K extends Key> = [Placeholders<K>] extends [never] ? [] : [values: Values<K>];

/** Everything of one language and region: sentences, errors, times. */
export interface Voice {
  language: Language;
  /** For numbers and dates, such as "es-MX". */
  region: string;
  t: <K extends Key>(key: K, ...rest: Rest<K>) => string;
  /** The three sentences of an error; Bitso's own code is named where it gave one. */
  explain: (failure: { code: ErrorCode; exchangeCode: string | null }) => Sentence;
  /** "2 min ago": how long before `now` a moment was; both in epoch milliseconds. */
  ago: (at: number, now: number) => string;
  /** "20 Nov 2026". */
  day: (at: number) => string;
  /** "9:17 PM". */
  clock: (at: number) => string;
  /** "3 hours", "40 years": a length of time in its largest unit, cut downwards. */
  span: (ms: number) => string;
  /** "BAR, PSG and TIGRES". */
  list: (items: readonly string[]) => string;
}

export const catalogues: Record<Language, Catalogue> = { en, es, 'pt-BR': ptBR };
export const errorCatalogues: Record<Language, Errors> = { en: errorsEn, es: errorsEs, 'pt-BR': errorsPtBR };
const units = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
] as const;

/** Made when it is first needed: what a window never says, it need not load the rules of. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The voice of a language in a region; built once per change of either. */
export function speak(language: Language, region: string = homes[language]): Voice {
  const catalogue = catalogues[language];
  const plural = once(() => new Intl.PluralRules(language));
  const relative = once(() => new Intl.RelativeTimeFormat(region, { numeric: 'auto', style: 'short' }));
  const date = once(() => new Intl.DateTimeFormat(region, { dateStyle: 'medium' }));
  const time = once(() => new Intl.DateTimeFormat(region, { timeStyle: 'short' }));
  const enumeration = once(() => new Intl.ListFormat(region, { type: 'conjunction' }));
  return {
    language,
    region,
    t: (key, ...[values]) => {
      const entry: string | Plural = catalogue[key];
      if (typeof entry === 'string') return fill(entry, values);
      const count = new Map<string, unknown>(Object.entries(values ?? {})).get('count');
      return fill(plural().select(Number(count)) === 'one' ? entry.one : entry.other, values);
    },
    explain: ({ code, exchangeCode }) => {
      const sentence = errorCatalogues[language][code];
      return { ...sentence, what: fill(sentence.what, { code: exchangeCode ? ` (${exchangeCode})` : '' }) };
    },
    ago: (at, now) => {
      const minutes = Math.max(0, Math.floor((now - at) / 60_000));
      if (minutes < 1) return relative().format(0, 'second');
      if (minutes < 60) return relative().format(-minutes, 'minute');
      if (minutes < 48 * 60) return relative().format(-Math.floor(minutes / 60), 'hour');
      return relative().format(-Math.floor(minutes / 60 / 24), 'day');
    },
    day: (at) => date().format(at),
    clock: (at) => time().format(at),
    span: (ms) => {
      const [unit, unitMs] = units.find(([, least]) => ms >= least) ?? ['minute', 60_000];
      return new Intl.NumberFormat(region, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      }).format(Math.max(1, Math.floor(ms / unitMs)));
    },
    list: (items) => enumeration().format(items),
  };
}

function fill(text: string, values: object = {}): string {
  const known = new Map<string, unknown>(Object.entries(values));
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => String(known.get(name) ?? ''));
  // A value can bring a full stop along ("9:43 a.m."), and the sentence has its own.
  return filled.replace(/(?<!\.)\.\.(?=\s|$)/g, '.');
}
