import { z } from 'zod/mini';
import { AppError } from '../errors.ts';
import { fromUtf8, type Random, toBase64, toUtf8 } from './bytes.ts';
import { deriveKey, open, seal } from './cipher.ts';
import { Payload } from './payload.ts';
import { AnyHeader, Envelope, Header } from './record.ts';

const payloadInfo = 'llavero/1/payload';

/** A stored vault whose sum holds and whose header parsed. Its payload is still sealed. */
export interface Vaulted {
  text: string;
  header: Header;
  envelope: Envelope;
}

/** What stored text turned out to be. Only 'whole' may be opened; 'too-new' may never be overwritten. */
export type Verdict =
  | { kind: 'whole'; vaulted: Vaulted }
  | { kind: 'too-new'; id: string; generation: number }
  | { kind: 'damaged' };

/** Judges stored text without any key, and without paying for a derivation: form, sum, version, ranges. */
export async function judge(text: string): Promise<Verdict> {
  const envelope = parseJson(Envelope, text);
  if (!envelope || (await sumOf(envelope)) !== envelope.sum) return { kind: 'damaged' };
  const any = parseJson(AnyHeader, envelope.protected);
  if (any && any.version > 1) return { kind: 'too-new', id: any.id, generation: any.generation };
  const header = parseJson(Header, envelope.protected);
  return header ? { kind: 'whole', vaulted: { text, header, envelope } } : { kind: 'damaged' };
}

/** The stored text of a payload under a header, and opened again from that text before anybody relies on it. */
export async function sealVault(
  dek: CryptoKey,
  header: Header,
  payload: Payload,
  random: Random,
): Promise<Vaulted> {
  const parts = { protected: JSON.stringify(z.parse(Header, header)) };
  const plaintext = JSON.stringify(z.parse(Payload, payload));
  const sealed = await seal(await deriveKey(dek, payloadInfo), random, toUtf8(plaintext), parts.protected);
  const unsummed = { ...parts, ...sealed };
  const text = JSON.stringify({ ...unsummed, sum: await sumOf(unsummed) });
  const verdict = await judge(text);
  if (verdict.kind !== 'whole') throw new AppError('internal');
  if (JSON.stringify(await openVault(dek, verdict.vaulted)) !== plaintext) throw new AppError('internal');
  return verdict.vaulted;
}

/** Throws AppError 'vault-damaged': the sum holds, so under the right DEK only tampering or a bug comes here. */
export async function openVault(dek: CryptoKey, { envelope }: Vaulted): Promise<Payload> {
  const plaintext = await open(await deriveKey(dek, payloadInfo), envelope, envelope.protected);
  const payload = plaintext && parseJson(Payload, fromUtf8(plaintext));
  if (!payload) throw new AppError('vault-damaged');
  return payload;
}

async function sumOf(parts: Omit<Envelope, 'sum'>): Promise<string> {
  const lines = ['llavero-vault', parts.nonce, parts.ciphertext, parts.protected].join('\n');
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', toUtf8(lines))));
}

function parseJson<S extends z.ZodMiniType>(schema: S, text: string): z.infer<S> | null {
  try {
    return z.parse(schema, JSON.parse(text));
  } catch {
    // Whatever is wrong with it, it is not what was written: the caller says what that means.
    return null;
  }
}
