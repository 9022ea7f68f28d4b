import { argon2id } from 'hash-wasm';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { codeOf } from '../utils/errors.ts';
import { fromBase64 } from '../utils/vault/bytes.ts';
import {
  addPasskey,
  type DerivationReply,
  type DerivationRequest,
  type DerivationWorld,
  makeSlot,
  tryPasskey,
  trySlot,
} from '../utils/vault/derivation.ts';
import { openTable } from '../utils/vault/table.ts';

// Runs in a dedicated worker of the page that has the passphrase, once, and is ended by that page.
export default defineUnlistedScript(() => {
  const sessions = openTable(indexedDB, 'llavero-session');
  const world: DerivationWorld = {
    argon2id: async (password, kdf) => {
      const hash = await argon2id({
        password,
        salt: fromBase64(kdf.salt),
        memorySize: kdf.memoryKiB,
        iterations: kdf.passes,
        parallelism: kdf.lanes,
        hashLength: 32,
        outputType: 'binary',
      });
      return new Uint8Array(hash);
    },
    leave: (sessionId, left) => sessions.set(sessionId, left),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    now: () => performance.now(),
  };
  self.onmessage = (event: MessageEvent<DerivationRequest>) => {
    void derive(event.data, world)
      .catch((error: unknown): DerivationReply => ({ kind: 'failed', code: codeOf(error) }))
      .then((reply) => self.postMessage(reply));
  };
});

async function derive(request: DerivationRequest, world: DerivationWorld): Promise<DerivationReply> {
  switch (request.kind) {
    case 'create': {
      const { passphrase, id, passkeys } = request;
      return { kind: 'created', made: await makeSlot(passphrase, id, world, passkeys) };
    }
    case 'open': {
      const { passphrase, id, slot } = request;
      return { kind: 'opened', session: await trySlot(passphrase, id, slot, world) };
    }
    case 'open-passkey': {
      const { output, id, slot } = request;
      return { kind: 'opened', session: await tryPasskey(output, id, slot, world) };
    }
    case 'add-passkey': {
      const { passphrase, id, slot, passkey } = request;
      return { kind: 'added', slot: await addPasskey(passphrase, id, slot, passkey, world) };
    }
  }
}
