import { AppError, type ErrorCode } from '../../utils/errors.ts';
import type { PasskeyAnswer } from '../../utils/vault/derive.ts';
import type { PasskeySlot } from '../../utils/vault/record.ts';

type Asked = Pick<PasskeySlot, 'credentialId' | 'input'>;

/** Chromium alone lets pages of an extension use passkeys. */
export function canUsePasskeys(): boolean {
  return location.protocol === 'chrome-extension:' && 'PublicKeyCredential' in window;
}

/** A new passkey and what its PRF makes of a random input. Throws AppError 'passkey-…'. */
export async function makePasskey(name: string, known: readonly Asked[]): Promise<PasskeyAnswer> {
  const input = random(32);
  const credential = await asCode(
    navigator.credentials.create({
      publicKey: {
        // Without an id the origin of the extension is the relying party: no site can ask for this passkey.
        rp: { name: 'Llavero' },
        user: { id: random(16), name: `Llavero · ${name}`, displayName: name },
        challenge: random(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        excludeCredentials: known.map(({ credentialId }) => descriptor(credentialId)),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        attestation: 'none',
        extensions: { prf: { eval: { first: input } } },
      },
    }),
  );
  const { prf } = credential.getClientExtensionResults();
  if (!prf?.enabled) throw new AppError('passkey-unfit');
  const asked = { credentialId: toBase64(credential.rawId), input: toBase64(input) };
  // Many authenticators evaluate only when the passkey is used, not when it is made.
  return prf.results ? { ...asked, output: toBase64(prf.results.first) } : readPasskey([asked]);
}

/** What the PRF of one of these passkeys makes of its input. Throws AppError 'passkey-…'. */
export async function readPasskey(passkeys: readonly Asked[]): Promise<PasskeyAnswer> {
  const evalByCredential = Object.fromEntries(
    passkeys.map(({ credentialId, input }) => [toBase64Url(credentialId), { first: fromBase64(input) }]),
  );
  const credential = await asCode(
    navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: passkeys.map(({ credentialId }) => descriptor(credentialId)),
        userVerification: 'required',
        extensions: { prf: { evalByCredential } },
      },
    }),
  );
  const credentialId = toBase64(credential.rawId);
  const used = passkeys.find((passkey) => passkey.credentialId === credentialId);
  const output = credential.getClientExtensionResults().prf?.results?.first;
  if (!used || !output) throw new AppError('passkey-unfit');
  return { ...used, output: toBase64(output) };
}

const codes = new Map<string, ErrorCode>([
  ['NotAllowedError', 'passkey-cancelled'],
  ['AbortError', 'passkey-cancelled'],
  ['InvalidStateError', 'passkey-known'],
  ['NotSupportedError', 'passkey-unfit'],
  ['ConstraintError', 'passkey-unfit'],
]);

async function asCode(asking: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await asking.catch((cause: unknown) => {
    const code = cause instanceof DOMException ? codes.get(cause.name) : undefined;
    throw new AppError(code ?? 'passkey-failed', { cause });
  });
  if (!(credential instanceof PublicKeyCredential)) throw new AppError('passkey-failed');
  return credential;
}

const descriptor = (credentialId: string) => ({ type: 'public-key' as const, id: fromBase64(credentialId) });
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const toBase64Url = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function toBase64(source: BufferSource): string {
  const bytes = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return btoa(String.fromCharCode(...bytes));
}
