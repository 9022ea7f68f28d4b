import type { ErrorCode } from '../errors.ts';
import type { PassphraseSlot } from './record.ts';

/** What the page's worker hands over: where W lies, and the DEK wrapped under it. Useless one without the other. */
export interface SessionHandover {
  sessionId: string;
  wrapped: string;
  nonce: string;
}

/** A new vault's id and slot, and the session that opens it. */
export interface NewSlot {
  id: string;
  slot: PassphraseSlot;
  session: SessionHandover;
}

export type DerivationRequest =
  | { kind: 'create'; passphrase: string }
  | { kind: 'open'; passphrase: string; id: string; slot: PassphraseSlot };

export type DerivationReply =
  | { kind: 'created'; made: NewSlot }
  | { kind: 'opened'; session: SessionHandover | null }
  | { kind: 'failed'; code: ErrorCode };
