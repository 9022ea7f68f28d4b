// Spaces, zero-width and direction marks, soft hyphens, control characters: nothing of them can be seen.
const unseen = /[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** What was pasted without anything that cannot be seen: none of it can be part of a key or secret. */
export function cleaned(pasted: string): string {
  return pasted.replace(unseen, '');
}

/**
 * Whether key and secret look as if each stood in the other's place. Bitso's lengths are not documented, so
 * this only ever leads to a question: in every source seen the key is the shorter one.
 */
export function looksSwapped(key: string, secret: string): boolean {
  return secret.length >= 4 && key.length >= 24 && key.length > secret.length * 1.4;
}

export const flaws = [
  'swapped',
  'same',
  'unseen-characters',
  'foreign-letters',
  'masked',
  'quoted',
  'labelled',
  'email',
  'address',
  'pasted-twice',
  'short',
  'like-a-password',
] as const;
/** Something about a key and its secret that speaks against their being what Bitso showed. */
export type Flaw = (typeof flaws)[number];

/**
 * What looks wrong about a key and its secret, worst first; empty where nothing does. Each is a reason to look
 * again and none a proof: Bitso documents neither lengths nor letters of a key.
 */
export function examineCredentials(key: string, secret: string): Flaw[] {
  const either = (test: (text: string) => boolean) => test(key) || test(secret);
  const found: Record<Flaw, boolean> = {
    swapped: looksSwapped(key, secret),
    same: key !== '' && key === secret,
    'unseen-characters': either((text) => cleaned(text) !== text),
    // A Cyrillic "а" looks like a Latin one; the bytes are others. Bullets have a name of their own.
    'foreign-letters': either((text) => /[^\x20-\x7e]/u.test(cleaned(text).replace(masks, ''))),
    masked: either((text) => text.search(masks) >= 0 || /\*{3}|\.{3}/.test(text)),
    quoted: either((text) => /^["'`]|["'`]$/.test(text)),
    labelled: either((text) =>
      /^(?:api|key|secret|bitso|clave|llave|chave|secreto|segredo)\W*[:=]/i.test(text),
    ),
    email: either((text) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)),
    address: either((text) => /^https?:/i.test(text)),
    'pasted-twice': either(isTwice),
    short: either((text) => text.length > 0 && text.length < 8),
    // In every source seen a secret is letters and digits; what a browser remembers for a site often is not.
    'like-a-password': /[^\w-]/.test(secret) && /^[\x21-\x7e]+$/.test(secret),
  };
  return flaws.filter((flaw) => found[flaw]);
}

const masks = /[\u2022\u25cf\u2217\u2026]/gu;

function isTwice(text: string): boolean {
  const half = text.slice(0, text.length / 2);
  return text.length >= 16 && text === half + half;
}
