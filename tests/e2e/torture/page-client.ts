import type { Browser as Extension } from 'wxt/browser';

declare const chrome: typeof Extension;
declare global {
  interface Window {
    llaveroClient: PageClient;
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** A message to the background. */
export interface Act {
  name: string;
  request: unknown;
}

export type Outcome =
  | { kind: 'answered'; value: unknown }
  | { kind: 'refused'; code: string }
  /** The background died with the message. */
  | { kind: 'cut' };

/** A message that takes a derivation. */
export type Prepared =
  | { kind: 'create'; passphrase: string }
  | { kind: 'unlock'; passphrase: string }
  | { kind: 'change'; from: string; to: string }
  | { kind: 'write'; passphrase: string }
  | { kind: 'add'; text: string; passphrase: string };

export interface PageClient {
  send(act: Act): Promise<Outcome>;
  prepare(wanted: Prepared): Promise<Act>;
  begin(act: Act, delayMs: number): void;
  finish(): Promise<Outcome>;
}

/** Runs in a page of the extension. One function, since it is sent there as text. */
export function installClient(): void {
  const policy = window.trustedTypes?.createPolicy('llavero', { createScriptURL: () => '/vault-worker.js' });
  let pending: Promise<Outcome> = Promise.resolve({ kind: 'cut' });
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  const derive = (request: object) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const worker = new Worker(policy?.createScriptURL('') ?? '/vault-worker.js');
      worker.onerror = () => reject(new Error('the worker failed'));
      worker.onmessage = ({ data }) => {
        worker.terminate();
        if (data.kind === 'failed') reject(new Error(data.code));
        else resolve(data);
      };
      worker.postMessage(request);
    });

  const send = async ({ name, request }: Act): Promise<Outcome> => {
    const silence = sleep(30_000).then(() => undefined);
    // A rejection is the browser saying that the one who had the message is gone.
    const reply = await Promise.race([chrome.runtime.sendMessage({ name, request }), silence]).catch(
      () => undefined,
    );
    if (!reply) return { kind: 'cut' };
    return reply.ok ? { kind: 'answered', value: reply.value } : { kind: 'refused', code: reply.code };
  };
  const ask = async (name: string, request: object): Promise<Record<string, unknown>> => {
    const outcome = await send({ name, request });
    if (outcome.kind !== 'answered') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    return outcome.value as Record<string, unknown>;
  };
  const attempt = async (): Promise<Record<string, unknown>> => {
    const offer = await ask('vault.attempt', {});
    if (offer.kind !== 'wait') return offer;
    await sleep(Number(offer.waitMs));
    return attempt();
  };
  const create = async (passphrase: string, id: unknown) =>
    (await derive({ kind: 'create', passphrase, id, passkeys: [] })).made;
  const open = async (passphrase: string, { id, slot }: Record<string, unknown>) =>
    (await derive({ kind: 'open', passphrase, id, slot })).session;

  const prepare = async (wanted: Prepared): Promise<Act> => {
    switch (wanted.kind) {
      case 'create':
        return { name: 'vault.create', request: await create(wanted.passphrase, null) };
      case 'unlock': {
        const session = await open(wanted.passphrase, await attempt());
        return session
          ? { name: 'vault.unlock', request: { session } }
          : { name: 'wrong-passphrase', request: {} };
      }
      case 'change': {
        const offer = await attempt();
        const proof = await open(wanted.from, offer);
        return {
          name: 'vault.change-passphrase',
          request: { proof, made: await create(wanted.to, offer.id) },
        };
      }
      case 'write':
        return {
          name: 'backup.write',
          request: { made: await create(wanted.passphrase, null), withSecrets: true },
        };
      case 'add': {
        const session = await open(wanted.passphrase, await ask('backup.inspect', { text: wanted.text }));
        return { name: 'backup.add', request: { text: wanted.text, session } };
      }
    }
  };
  window.llaveroClient = {
    send,
    prepare,
    begin(act, delayMs) {
      pending = sleep(delayMs).then(() => send(act));
    },
    finish: () => pending,
  };
}
