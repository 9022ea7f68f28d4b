import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { createSlot } from '../../../utils/vault/derive.ts';
import {
  countCharacters,
  generatePassphrase,
  isLongEnough,
  type WordLanguage,
} from '../../../utils/vault/passphrase.ts';

describe('a passphrase', () => {
  it.each([
    ['', 0],
    ['eleven char', 11],
    ['twelve chars', 12],
    ['e\u0301'.repeat(11), 11],
    ['👩‍👩‍👧‍👦'.repeat(11), 11],
    ['🇲🇽'.repeat(12), 12],
    ['ﬁ'.repeat(6), 12],
  ])('is counted as a person would: %j has %i', (passphrase, characters) => {
    expect(countCharacters(passphrase)).toBe(characters);
    expect(isLongEnough(passphrase)).toBe(characters >= 12);
  });

  it('that is too short starts no derivation', async () => {
    expect(await createSlot('eleven char').then(() => null, codeOf)).toBe('passphrase-short');
  });
});

describe.each<WordLanguage>(['en', 'es', 'pt-BR'])('words in %s', (language) => {
  it('are six, of 2 048 possible, each about as likely, spelled as a keyboard writes them', async () => {
    const counts = new Map<string, number>();
    const rounds = 2000;
    for (let round = 0; round < rounds; round += 1) {
      const words = (await generatePassphrase(language)).split(' ');
      expect(words.length).toBe(6);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const word of counts.keys()) expect(word).toMatch(/^[a-záéíóúüñ]+$/);
    expect(counts.size).toBeGreaterThan(2000);
    expect(counts.size).toBeLessThanOrEqual(2048);
    // 12 000 draws over 2 048 words: 6 on average; 30 of one would be a broken draw, not chance.
    expect(Math.max(...counts.values())).toBeLessThan(30);
  });

  it('are always long enough', async () => {
    for (let round = 0; round < 50; round += 1)
      expect(isLongEnough(await generatePassphrase(language))).toBe(true);
  });
});
