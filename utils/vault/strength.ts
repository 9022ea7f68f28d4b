import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs } from '@zxcvbn-ts/language-common';
import passwords from '@zxcvbn-ts/language-common/dist/passwords.json.mjs';
import wordsEn from '@zxcvbn-ts/language-en/dist/commonWords.json.mjs';
import namesEn from '@zxcvbn-ts/language-en/dist/firstnames.json.mjs';
import wordsEs from '@zxcvbn-ts/language-es-es/dist/commonWords.json.mjs';
import namesEs from '@zxcvbn-ts/language-es-es/dist/firstnames.json.mjs';
import wordsPt from '@zxcvbn-ts/language-pt-br/dist/commonWords.json.mjs';
import namesPt from '@zxcvbn-ts/language-pt-br/dist/firstnames.json.mjs';

/** The weakness that helps a guesser most, where the estimator names one. */
export type Weakness = 'common' | 'word' | 'name' | 'repeat' | 'keyboard' | 'sequence' | 'date';

/** What an estimator can say: it knows some ways to guess, a thief may know others. */
export interface Strength {
  /** `weak`: within a day; `fair`: within a century; `strong`: longer, as far as the estimator knows. */
  level: 'weak' | 'fair' | 'strong';
  /** How long a thief with the stored vault and a hundred of today's best graphics cards would need. */
  guessedWithinMs: number;
  weakness: Weakness | null;
}

// 100 cards at about 830 guesses a second each: what Argon2id with 128 MiB and 3 passes leaves of an RTX 4090.
const guessesPerSecond = 100 * 830;
const dayMs = 86_400_000;
const centuryMs = 36_525 * dayMs;

const weaknesses = new Map<string, Weakness>([
  ['topTen', 'common'],
  ['topHundred', 'common'],
  ['common', 'common'],
  ['similarToCommon', 'common'],
  ['wordByItself', 'word'],
  ['namesByThemselves', 'name'],
  ['commonNames', 'name'],
  ['simpleRepeat', 'repeat'],
  ['extendedRepeat', 'repeat'],
  ['straightRow', 'keyboard'],
  ['keyPattern', 'keyboard'],
  ['sequences', 'sequence'],
  ['recentYears', 'date'],
  ['dates', 'date'],
]);

// Every language's lists together: a thief does not ask which one the window speaks.
const estimator = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: {
    passwords,
    'commonWords-en': wordsEn,
    'firstnames-en': namesEn,
    'commonWords-es': wordsEs,
    'firstnames-es': namesEs,
    'commonWords-pt': wordsPt,
    'firstnames-pt': namesPt,
  },
});

/** Advice only: nothing is refused by it. Takes some milliseconds; the lists weigh 1.6 MB, so import it late. */
export function estimateStrength(passphrase: string): Strength {
  const { guesses, feedback } = estimator.check(passphrase);
  const guessedWithinMs = (guesses / guessesPerSecond) * 1000;
  const level = guessedWithinMs < dayMs ? 'weak' : guessedWithinMs < centuryMs ? 'fair' : 'strong';
  return { level, guessedWithinMs, weakness: weaknesses.get(feedback.warning ?? '') ?? null };
}
