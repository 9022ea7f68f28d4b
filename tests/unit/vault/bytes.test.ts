import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { type Bytes, createId, fromBase64, fromUtf8, toBase64, toUtf8 } from '../../../utils/vault/bytes.ts';
import { random } from './world.ts';

const failure = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('base64', () => {
  it('is the same as Node’s, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (array) => {
        const bytes: Bytes = new Uint8Array(array);
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['AB==', 'AAB=', 'AA', 'AAA', 'A===', 'AA==\n', ' AA==', 'AA-_', 'AAAAA', 'é', 'AA=A'])(
    'has one spelling: %j is refused',
    (text) => {
      expect(failure(() => fromBase64(text))).toBe('vault-damaged');
    },
  );
});

describe('text', () => {
  it('comes back as it was, byte order mark included', () => {
    for (const text of ['', 'ñ — 🔑', '\uFEFFx', '\u0000']) expect(fromUtf8(toUtf8(text))).toBe(text);
  });

  it('that is no UTF-8 is damage', () => {
    expect(failure(() => fromUtf8(new Uint8Array([0xc3, 0x28])))).toBe('vault-damaged');
  });
});

it('an id is 22 characters of base64url, and new', () => {
  const ids = Array.from({ length: 1000 }, () => createId(random));
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(new Set(ids).size).toBe(1000);
});
