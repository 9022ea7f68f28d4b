import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../utils/errors.ts';
import { catalogues, errorCatalogues, speak } from '../../utils/i18n.ts';
import { chooseLanguage, chooseRegion, languages } from '../../utils/language.ts';

/** Every text of a language by its full key, plural forms and error parts included. */
function textsOf(language: (typeof languages)[number]): Map<string, string> {
  const all = { ...catalogues[language], ...errorCatalogues[language] };
  return new Map(
    Object.entries(all).flatMap(([key, entry]): [string, string][] =>
      typeof entry === 'string'
        ? [[key, entry]]
        : Object.entries(entry).map(([part, text]): [string, string] => [`${key}/${part}`, text]),
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const bare = (text: string) => text.replaceAll(/\{\w+\}/g, '');
const english = textsOf('en');
const sharedWords = new Set(['walk.no', 'currency.usdt', 'currency.btc', 'passkey.title', 'backup.title']);

describe.each(languages.filter((language) => language !== 'en'))('%s beside English', (language) => {
  const texts = textsOf(language);

  test('has the same keys', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the same placeholders', () => {
    const differing = [...english].filter(
      ([key, text]) => `${placeholders(text)}` !== `${placeholders(texts.get(key) ?? '')}`,
    );
    expect(differing).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const same = [...english].filter(
      ([key, text]) => texts.get(key) === text && /\p{L}/u.test(bare(text)) && !sharedWords.has(key),
    );
    const words = [...texts].filter(([, text]) => /\b(the|and|your|with|which|this|was|it)\b/i.test(text));
    expect([...same, ...words]).toEqual([]);
  });
});

test('no key stands in two parts of the catalogue: the later would silently replace the earlier', () => {
  const parts = ['utils/locales/en.ts', ...globSync('utils/locales/*/en.ts')].filter(
    (file) => !/(errors|guard)/.test(file),
  );
  expect(parts.length).toBeGreaterThan(5);
  const keys = parts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ {2}'?([\w.-]+)'?:/gm)].map(([, key]) => key),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test.each(languages)('%s has no empty text, no stray space, no broken placeholder', (language) => {
  const broken = [...textsOf(language)].filter(
    ([, text]) => text.trim() !== text || text === '' || /[{}]/.test(bare(text)),
  );
  expect(broken).toEqual([]);
});

test('every error has all three sentences in every language', () => {
  for (const language of languages) {
    for (const code of errorCodes) {
      const { what, money, next } = speak(language).explain({ code, exchangeCode: '0201' });
      for (const sentence of [what, money, next]) expect(sentence).toMatch(/^[^{}]+[.:]$/);
    }
  }
});

test('a refused key names the IP list first, and Bitso’s own code', () => {
  const { what, next } = speak('en').explain({ code: 'key-refused', exchangeCode: '0201' });
  expect(what).toBe('Bitso refused the key (0201).');
  const order = ['IP list', 'deleted', 'secret', 'clock'].map((word) => next.indexOf(word));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(speak('en').explain({ code: 'key-refused', exchangeCode: null }).what).toBe(
    'Bitso refused the key.',
  );
});

test.each([
  ['system', ['es-AR', 'en'], 'es', 'es-AR'],
  ['system', ['fr-FR', 'pt-PT'], 'pt-BR', 'pt-PT'],
  ['system', ['de'], 'en', 'en-US'],
  ['system', ['es'], 'es', 'es-MX'],
  ['pt-BR', ['es-MX'], 'pt-BR', 'pt-BR'],
  ['es', ['en-GB', 'es-CO'], 'es', 'es-CO'],
] as const)(
  'setting %s in a browser of %j speaks %s and counts as in %s',
  (setting, preferred, language, region) => {
    expect(chooseLanguage(setting, preferred)).toBe(language);
    expect(chooseRegion(language, preferred)).toBe(region);
  },
);

test('counts and fills in', () => {
  expect(speak('en').t('keys.count', { count: 1 })).toBe('1 key. Bitso allows six.');
  expect(speak('es').t('worst.withdraw', { count: 2 })).toBe('2 llaves pueden retirar');
  expect(speak('en').t('remove.title', { name: '{name}$&' })).toBe('Remove “{name}$&” from Llavero?');
});

test.each([
  [0, 'now'],
  [59_999, 'now'],
  [120_000, '2 min. ago'],
  [-5_000, 'now'],
  [3 * 3_600_000, '3 hr. ago'],
  [50 * 3_600_000, '2 days ago'],
])('%i ms ago reads %s', (ageMs, text) => {
  expect(speak('en').ago(1_800_000_000_000 - ageMs, 1_800_000_000_000)).toBe(text);
});
