/** Every spelling of a pattern of alternatives: `a|b`, with `(a|b)` and `(a|b)?` within, and `c?` for a letter. */
export function spellings(pattern: string): string[] {
  return (pattern.match(/(?:\([^)]*\)|[^|(])+/g) ?? []).flatMap(spell);
}

function spell(one: string): string[] {
  const open = /\(([^)]*)\)(\??)|(.)\?/.exec(one);
  if (!open) return [one];
  const [all, group, isOptional, letter] = open;
  const choices = group === undefined ? [letter, ''] : [...group.split('|'), ...(isOptional ? [''] : [])];
  const rest = one.slice(open.index + all.length);
  return choices.flatMap((choice) => spell(one.slice(0, open.index) + choice + rest));
}

/** Words and phrases of one meaning. */
export interface Phrases {
  isIn(said: string): boolean;
  /** The number of the word with which the first of them begins; -1 where there is none. */
  placeIn(said: string): number;
}

/**
 * Finds any of these phrases in a text in plain form: whole words, and how a word begins: `stem*`, or `stem+`
 * where more must follow.
 * Words looked up in sets, since a regular expression of so many takes longer to make ready than a page to read.
 */
export function oneOf(...lines: string[]): Phrases {
  let ready: { words: Set<string>; beginnings: string[]; longer: string[] } | undefined;
  const prepare = () => {
    const all = lines.flatMap(spellings);
    return {
      words: new Set(all.map((one) => one.replace(/\*$/, ''))),
      beginnings: all.flatMap((one) => (/[*+]$/.test(one) ? one.slice(0, -1) : [])),
      longer: all.filter((one) => one.includes(' ')),
    };
  };
  const placeIn = (said: string) => {
    ready ??= prepare();
    const { words, beginnings, longer } = ready;
    const spoken = said.split(' ');
    return spoken.findIndex(
      (word, at) =>
        words.has(word) ||
        beginnings.some((beginning) => word !== beginning && word.startsWith(beginning)) ||
        longer.some(
          (phrase) => phrase.startsWith(word) && `${spoken.slice(at).join(' ')} `.startsWith(`${phrase} `),
        ),
    );
  };
  return { placeIn, isIn: (said) => placeIn(said) >= 0 };
}
