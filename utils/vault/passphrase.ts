/** Fewer characters are refused, whatever they are. */
export const minimumCharacters = 12;

const generatedWords = 6;
const listSize = 2048;

export type WordLanguage = 'en' | 'es' | 'pt-BR';

// Each list is a chunk of its own, fetched only by the window that offers words in that language.
const lists: Record<WordLanguage, () => Promise<{ wordlist: string[] }>> = {
  en: () => import('@scure/bip39/wordlists/english.js'),
  es: () => import('@scure/bip39/wordlists/spanish.js'),
  'pt-BR': () => import('@scure/bip39/wordlists/portuguese.js'),
};

/** The exact bytes a key is derived from: the same for every way a keyboard composes an accent. */
export function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** Characters as a person counts them, after normalisation: a flag or an accented letter is one. */
export function countCharacters(passphrase: string): number {
  return [...new Intl.Segmenter().segment(normalizePassphrase(passphrase))].length;
}

/** Whether a passphrase has the least length, counted in what a person sees as characters. */
export function isLongEnough(passphrase: string): boolean {
  return countCharacters(passphrase) >= minimumCharacters;
}

/** Six random words of a 2 048-word list, joined by spaces: 66 bits. */
export async function generatePassphrase(language: WordLanguage): Promise<string> {
  const { wordlist } = await lists[language]();
  // 65 536 is a multiple of 2 048, so the remainder is unbiased.
  const picks = crypto.getRandomValues(new Uint16Array(generatedWords));
  return Array.from(picks, (pick) => (wordlist[pick % listSize] ?? '').normalize('NFC')).join(' ');
}
