import { wordings } from './labels.ts';
import { type RightId, rightIds } from './rights.ts';
import { doing, extras, fillers, looking, synonyms } from './vocabulary.ts';
import { words, wordsOfAll } from './words.ts';

/** What a label says. A phrase ("Make withdrawals") says more than a word ("Withdrawals"), which also
 * stands on pages that have nothing to do with keys. */
export interface Reading {
  right: RightId;
  isPhrase: boolean;
}

/** Labels are short; what is longer is prose, and prose is not judged. */
const longestLabel = 300;
const mostWords = 14;

const list = (text: string) => text.trim().split(/\s+/);
const stems = (text: string) => new Set(words(text));

function prepare() {
  const meaning = new Map(
    list(synonyms).flatMap((line) => {
      const all = line.split('|');
      return all.map((word) => [words(word)[0] ?? word, all[0] ?? word] as const);
    }),
  );
  const filler = stems(fillers);
  const deed = stems(doing);
  const look = stems(looking);
  const means = (word: string) => (look.has(word) ? 'look' : (meaning.get(word) ?? word));
  const core = (text: string[]) =>
    text.filter((word) => !filler.has(word) && !deed.has(word) && !/^\d+$/.test(word)).map(means);
  const index = new Map<string, RightId>();
  for (const right of rightIds) {
    const lines = Object.values(wordings[right]).flat();
    for (const line of wordsOfAll(lines)) index.set(keyOf(core(line)), right);
  }
  const extra = rightIds.map((right) => ({
    right,
    words: new Set(words(extras[right]).map((word) => meaning.get(word) ?? word)),
  }));
  return { index, filler, core, extra };
}

const keyOf = (core: readonly string[]) => [...new Set(core)].sort().join(' ');

let grammar: ReturnType<typeof prepare> | undefined;

/** Labels come again at every look; a page that makes up new ones for ever shall not fill the memory. */
const known = new Map<string, Reading | null>();
const mostKnown = 500;

function read(text: string): Reading | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > mostKnown) known.clear();
  const reading = parse(text);
  known.set(text, reading);
  return reading;
}

function parse(text: string): Reading | null {
  grammar ??= prepare();
  const all = words(text);
  if (all.length === 0 || all.length > mostWords) return null;
  const core = grammar.core(all);
  const isPhrase = all.filter((word) => !grammar?.filler.has(word)).length > 1;
  const exact = grammar.index.get(keyOf(core));
  if (exact) return { right: exact, isPhrase };
  for (const extra of grammar.extra) {
    for (const kept of ['money', 'account', '']) {
      const bare = core.filter((word) => word === kept || !extra.words.has(word));
      if (bare.length > 0 && grammar.index.get(keyOf(bare)) === extra.right)
        return { right: extra.right, isPhrase };
    }
  }
  return null;
}

/**
 * The right that a control's own label names, or null where it names none that is known. A label that joins
 * several rights ("Trade and withdraw") counts as the most dangerous of them.
 */
export function classify(label: string): Reading | null {
  if (label.length > longestLabel) return null;
  const whole =
    read(label) ?? (/\s/.test(label.trim()) ? null : read(label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
  if (whole) return whole;
  const parts = label.split(/[&+/,]|\s(?:and|y|e)\s/iu);
  if (parts.length < 2) return null;
  const readings = parts.flatMap((part) => read(part) ?? []);
  const first = read(parts[0] ?? '');
  if (first?.right.startsWith('view-')) return first;
  grammar ??= prepare();
  const isOnlyDeeds = parts.every(
    (part) => !grammar?.core(words(part)).some((word) => word === 'look' || isRefusal(word)),
  );
  if (!isOnlyDeeds) return null;
  return readings.sort((a, b) => rightIds.indexOf(a.right) - rightIds.indexOf(b.right))[0] ?? null;
}

const refusal =
  /^(no|not|never|without|block|disable|prevent|deny|bloque\w*|impedir|sin|sem|nao|nunca|den[iy]\w*|freeze|congelar|des[ah]\w+)$/;
const isRefusal = (word: string) => refusal.test(word);

/** A label that names nothing: "On", "Toggle", "Permission 3", "⚠". */
export function isEmptyLabel(label: string): boolean {
  grammar ??= prepare();
  return (
    label.length < 60 &&
    grammar.core(words(label)).every((word) => /^\d*$/.test(word) || switchWord.test(word))
  );
}
const switchWord =
  /^(toggle|checkbox|switch|control|option|interruptor|alternar|casilla|opcion|opcao|caixa|off|danger|warning|beta|si|sim|yes|no|nao)$/;
