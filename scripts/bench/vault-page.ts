import {
  decrypt,
  decryptWithKey,
  encrypt,
  encryptWithKey,
  keyFromPassword,
} from '@metamask/browser-passworder';
import { Buffer } from 'buffer';
import type { Browser as Extension } from 'wxt/browser';
import { createSlot, openSlot } from '../../utils/vault/derive.ts';
import type { KeyEntry } from '../../utils/vault/payload.ts';
import { createVault } from '../../utils/vault/vault.ts';
import { type Cost, measure } from './measure.ts';

declare const chrome: typeof Extension;

/** What the bench measured in one page of the extension, in one run. */
export interface Measured {
  kdf: { memoryKiB: number; passes: number; lanes: number };
  peerIterations: number;
  unlock: Cost[];
  sizes: { bytes: number; costs: Cost[] }[];
}

// The peer expects its bundler to lend it Node's Buffer, and MetaMask's lends this one.
Reflect.set(globalThis, 'Buffer', Buffer);

const passphrase = 'a passphrase for both of them';
const peerKey = 'bench:peer';
const floorKey = 'bench:floor';

// Bundled and evaluated in a page of the extension: the same engine, storage and WebCrypto for both.
Reflect.set(globalThis, 'benchVault', async (rounds: number): Promise<Measured> => {
  const vault = createVault({
    storage: chrome.storage,
    indexedDB,
    locks: navigator.locks,
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    idleState: async () => 'active',
    onLock: () => undefined,
  });
  const made = await createSlot(passphrase);
  await vault.create(made);

  const area = chrome.storage.local;
  const first = await encrypt(passphrase, {});
  await area.set({ [peerKey]: first });
  const peer = JSON.parse(first);

  const unlock = await measure(
    {
      'Llavero, unlock': async () => {
        await vault.lock();
        const offer = await vault.attempt();
        if (offer.kind === 'wait') throw new Error('asked to wait');
        const session = await openSlot(passphrase, offer);
        if (!session) throw new Error('the passphrase was refused');
        await vault.unlock({ session });
      },
      'browser-passworder, decrypt with password': async () => {
        await decrypt(passphrase, String((await area.get(peerKey))[peerKey]));
      },
    },
    rounds,
    1,
  );

  const key = await keyFromPassword(passphrase, peer.salt, true, peer.keyMetadata);
  const sizes: Measured['sizes'] = [];
  for (const wanted of [1000, 10_000, 100_000]) {
    const keys = entriesOf(wanted);
    const bytes = JSON.stringify(keys).length;
    let turn = 0;
    // Each write differs, so that nobody may leave one out.
    const next = () => {
      turn += 1;
      return keys.map((entry) => ({ ...entry, addedAt: turn }));
    };
    await vault.change((payload) => ({ ...payload, keys: next() }));
    await area.set({ [peerKey]: JSON.stringify(await encryptWithKey(key, next())) });
    const costs = await measure(
      {
        'Llavero, write (slot and mirror, read back)': () =>
          vault.change((payload) => ({ ...payload, keys: next() })),
        'browser-passworder, write (one copy)': async () =>
          area.set({ [peerKey]: JSON.stringify(await encryptWithKey(key, next())) }),
        'floor: storage.local.set in clear': () => area.set({ [floorKey]: JSON.stringify(next()) }),
        'Llavero, read (deadline compared)': () => vault.read((payload) => payload.keys.length),
        'browser-passworder, read': async () =>
          decryptWithKey(key, JSON.parse(String((await area.get(peerKey))[peerKey]))),
        'floor: storage.local.get in clear': async () =>
          JSON.parse(String((await area.get(floorKey))[floorKey] ?? '[]')),
      },
      rounds * 3,
      3,
    );
    sizes.push({ bytes, costs });
  }
  const { memoryKiB, passes, lanes } = made.slot.kdf;
  return {
    kdf: { memoryKiB, passes, lanes },
    peerIterations: peer.keyMetadata.params.iterations,
    unlock,
    sizes,
  };
});

/** About so many bytes of registry: no more than a vault can hold. */
function entriesOf(bytes: number): KeyEntry[] {
  const granted = { state: 'granted', by: 'page', at: 1_795_218_303_299 } as const;
  const count = Math.max(1, Math.min(64, Math.ceil(bytes / 1550)));
  const room = Math.min(512, Math.max(32, Math.round(bytes / count) - 1038 + 512));
  return Array.from({ length: count }, (_, index) => ({
    id: String(index).padStart(22, '0'),
    exchange: 'bitso',
    name: `Key ${index}`.padEnd(60, '.'),
    service: 'a service'.padEnd(60, '.'),
    purpose: 'balances',
    key: String(index).padStart(256, 'k'),
    secret: 's'.repeat(room),
    rights: {
      'view-balances': granted,
      'view-account-information': granted,
      'place-orders': granted,
      'perform-security-actions': granted,
      'make-withdrawals': granted,
    },
    ip: 'unknown',
    destinations: 'unknown',
    createdAt: 1_795_218_303_299,
    addedAt: 0,
    replaceBy: 1_795_218_303_299,
    notes: '',
    retiredAt: null,
    color: null,
    sameAs: null,
    fingerprint: null,
  }));
}
