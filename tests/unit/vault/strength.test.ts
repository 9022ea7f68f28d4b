import { expect, test } from 'vitest';
import { generatePassphrase, type WordLanguage } from '../../../utils/vault/passphrase.ts';
import { estimateStrength } from '../../../utils/vault/strength.ts';

test.each([
  ['passwordpassword', 'repeat'],
  ['qwertyuiop12', 'common'],
  ['123456789012', 'common'],
  ['mexicomexico', 'repeat'],
  ['aaaaaaaaaaaaaaa', 'repeat'],
  ['contraseña1234', null],
  ['Guadalajara2024', null],
  ['senhasecreta123', null],
])('%s is weak in any language', (passphrase, weakness) => {
  expect(estimateStrength(passphrase)).toMatchObject({ level: 'weak', weakness });
});

test('a few words of one language are better, and more of them better still', () => {
  const three = estimateStrength('perro gato casa');
  const four = estimateStrength('perro gato casa luna');
  expect(three.level).toBe('fair');
  expect(four.level).toBe('strong');
  expect(four.guessedWithinMs).toBeGreaterThan(three.guessedWithinMs * 1000);
});

test.each(['en', 'es', 'pt-BR'] satisfies WordLanguage[])(
  'what is generated in %s is strong',
  async (language) => {
    for (let count = 0; count < 20; count += 1) {
      expect(estimateStrength(await generatePassphrase(language)).level).toBe('strong');
    }
  },
);

test('a text of any length is judged, and none is refused', () => {
  expect(estimateStrength('').level).toBe('weak');
  expect(estimateStrength('é'.repeat(5000)).level).toBe('weak');
});
