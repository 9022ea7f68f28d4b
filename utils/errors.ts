/** Everything that can go wrong and that a person may be told about. One sentence each in every catalogue. */
export const errorCodes = [
  // the network and Bitso
  'offline',
  'connection-failed',
  'timed-out',
  'bitso-blocked',
  'bitso-down',
  'bitso-refused',
  'bad-reply',
  'key-refused',
  'key-inactive',
  'right-missing',
  'ip-refused',
  'nonce-refused',
  'account-restricted',
  'rate-limited',
  'no-site-access',
  // the vault
  'vault-empty',
  'vault-exists',
  'vault-locked',
  'vault-damaged',
  'vault-too-new',
  'passphrase-short',
  'passphrase-wrong',
  'backup-damaged',
  'backup-too-new',
  'backup-passphrase-wrong',
  'passkey-cancelled',
  'passkey-unfit',
  'passkey-known',
  'passkey-wrong',
  'passkey-many',
  'passkey-failed',
  'storage-failed',
  'storage-unreadable',
  'conflict',
  // keys
  'key-malformed',
  'secret-malformed',
  'key-and-secret-swapped',
  'name-missing',
  'key-exists',
  'key-unknown',
  'inbox-full',
  'inbox-item-unreadable',
  // the message door
  'forbidden',
  'bad-request',
  'no-background',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one error type that is meant to be caught: a code for the person, a cause for the debugger only. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: { cause?: unknown }) {
    super(code, options);
    this.code = code;
  }
}

/** The code of anything thrown; what is not ours is 'internal', so that no foreign message travels on. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'internal';
}
