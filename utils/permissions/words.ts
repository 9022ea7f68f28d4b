// Letters of other scripts that look like Latin ones: a label that reads "withdrawals" is one.
const lookalikes = 'аеорсухіѕԁһαονι';
const latin = 'aeopcyxisdhaovi';
const accents = /[\u0300-\u036f]+/g;
const beyondAscii = /[^ -~\t\n\r]/;

/** The text in lower case, without accents, invisible characters or look-alikes, and with single spaces. */
export function plain(text: string): string {
  const bare = beyondAscii.test(text) ? text.normalize('NFKD').replace(accents, '') : text;
  // The classes of Unicode are slow to make ready, and most labels need none of them.
  const isPlain = !beyondAscii.test(bare);
  const said = isPlain
    ? bare.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : bare
        .replace(/[\p{M}\p{Cf}]+/gu, '')
        .toLowerCase()
        .replace(/[^\p{ASCII}]/gu, (letter) => latin[lookalikes.indexOf(letter)] ?? letter)
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return said.trim();
}

const split = (said: string): string[] =>
  said
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));

/** The words of a text in plain form, plural s removed; none for a text without letters. */
export const words = (text: string): string[] => split(plain(text));

/** The words of each of many texts without digits: made plain together, since each alone takes as long as all. */
export const wordsOfAll = (texts: readonly string[]): string[][] =>
  plain(texts.join(' 0 ')).split(' 0 ').map(split);
