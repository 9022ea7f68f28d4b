import { describe, expect, it } from 'vitest';
import { deriveBytes, importKey, importMaterial, open } from '../../../utils/vault/cipher.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
const hex = (array: Uint8Array) => Buffer.from(array).toString('hex');

// McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B: the 256-bit cases without or with
// additional data that is text.
describe('AES-256-GCM', () => {
  it.each([
    { name: 'case 13', plaintext: '', ciphertext: '', tag: '530f8afbc74536b9a963b4f1c4cb738b' },
    {
      name: 'case 14',
      plaintext: '00000000000000000000000000000000',
      ciphertext: 'cea7403d4d606b6e074ec5d3baf39d18',
      tag: 'd0d1c8a799996bf0265b98b5d48ab919',
    },
  ])('$name', async ({ plaintext, ciphertext, tag }) => {
    const key = await importKey(base64('00'.repeat(32)));
    const opened = await open(
      key,
      { nonce: base64('00'.repeat(12)), ciphertext: base64(ciphertext + tag) },
      '',
    );
    expect(opened && hex(opened)).toBe(plaintext);
    const other = { nonce: base64('00'.repeat(12)), ciphertext: base64(`${ciphertext}ff${tag.slice(2)}`) };
    expect(await open(key, other, '')).toBeNull();
  });

  it('case 15', async () => {
    const key = await importKey(base64('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'));
    const sealed = {
      nonce: base64('cafebabefacedbaddecaf888'),
      ciphertext: base64(
        '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
          '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad' +
          'b094dac5d93471bdec1a502270e3cc6c',
      ),
    };
    const opened = await open(key, sealed, '');
    expect(opened && hex(opened)).toBe(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
    );
  });
});

// RFC 5869, appendix A.3: SHA-256 with an empty salt, the form used here, and an empty info.
it('HKDF-SHA-256, RFC 5869 test case 3', async () => {
  const material = await importMaterial(bytes('0b'.repeat(22)));
  expect(hex(await deriveBytes(material, '', 42))).toBe(
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
  );
});
