/**
 * What was pasted without anything that cannot be seen: white space, zero-width and direction marks, soft
 * hyphens, control characters. None of them can be part of a key or secret.
 */
export function cleaned(pasted: string): string {
  return pasted.replace(/[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/**
 * Whether key and secret look as if each stood in the other's place. Bitso's lengths are not documented, so
 * this only ever leads to a question: in every source seen the key is the shorter one.
 */
export function looksSwapped(key: string, secret: string): boolean {
  return secret.length >= 4 && key.length >= 24 && key.length > secret.length * 1.4;
}
