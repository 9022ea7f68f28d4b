import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Something that may lie nowhere in clear. */
export interface Canary {
  name: string;
  value: string | Uint8Array;
}

interface Needle {
  canary: string;
  form: string;
  bytes: Buffer;
}

/** All forms in which bytes are likely to be written down: raw, UTF-16, hexadecimal, base64 at any offset. */
export function needlesOf(canaries: readonly Canary[]): Needle[] {
  return canaries.flatMap(({ name, value }) => {
    const bytes = Buffer.from(value);
    const texts = [
      ['hex', bytes.toString('hex')],
      ['HEX', bytes.toString('hex').toUpperCase()],
      ...[0, 1, 2].flatMap((offset) => [
        [`base64 at ${offset}`, base64At(bytes, offset)],
        [`base64url at ${offset}`, base64At(bytes, offset).replaceAll('+', '-').replaceAll('/', '_')],
      ]),
      ...(typeof value === 'string' ? [['text', value]] : []),
    ];
    const written = texts.flatMap(([form = '', text = '']) => [
      { form, bytes: Buffer.from(text) },
      { form: `${form}, UTF-16LE`, bytes: Buffer.from(text, 'utf16le') },
      { form: `${form}, UTF-16BE`, bytes: Buffer.from(text, 'utf16le').swap16() },
    ]);
    return [{ form: 'raw', bytes }, ...written].map((needle) => ({ canary: name, ...needle }));
  });
}

/** The characters of base64 that the bytes determine wherever they begin in a group of three. */
function base64At(bytes: Buffer, offset: 0 | 1 | 2 | number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const whole = encoded.replace(/=+$/, '');
  const isCutAtEnd = (bytes.length + offset) % 3 !== 0;
  return whole.slice([0, 2, 3][offset], isCutAtEnd ? -1 : undefined);
}

/** Which canaries stand in these bytes, and in which form. */
export function findIn(haystack: Buffer | string, needles: readonly Needle[]): string[] {
  const bytes = Buffer.from(haystack);
  return needles
    .filter((needle) => bytes.includes(needle.bytes))
    .map(({ canary, form }) => `${canary} (${form})`);
}

/** The same for every file of a folder. */
export function findInFolder(folder: string, needles: readonly Needle[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const bytes = readIfFile(path.join(folder, name));
    return bytes === null ? [] : findIn(bytes, needles).map((found) => `${name}: ${found}`);
  });
}

function readIfFile(file: string): Buffer | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    // a lock or a socket of a browser that is still on its way out
    return null;
  }
}
