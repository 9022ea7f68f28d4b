import { z } from 'zod/mini';
import { AppError } from '../errors.ts';
import { createId, type Random } from './bytes.ts';
import { openItem, SealedItem, sealItem } from './inbox.ts';
import type { Engine, Stores } from './stores.ts';

/** More is refused: a hijacked page of the exchange can send too. */
const mostCaptured = 6;

const Entry = z.strictObject({ kind: z.enum(['captured', 'list']), item: SealedItem });
type Entry = z.infer<typeof Entry>;
const Entries = z.array(Entry).check(z.maxLength(32));

const place = 'inbox';

/** The readable face of the vault: all it takes to seal something to it. */
export interface Recipient {
  id: string;
  inboxPublicKey: string;
}

/** What was handed over from the exchange's page, waiting sealed in both engines until a person decides. */
export interface Inbox {
  /**
   * Resolves after the item was written to both engines and read back from both. A list replaces the one
   * before it. Throws AppError 'inbox-full' or 'storage-failed'.
   */
  put(kind: Entry['kind'], recipient: Recipient, value: unknown): Promise<void>;
  /** All items, opened; `value` null for one that can no longer be read. */
  open(
    recipient: Recipient,
    privateKey: string,
  ): Promise<{ id: string; kind: Entry['kind']; value: unknown }[]>;
  discard(id: string): Promise<void>;
}

interface Locks {
  request<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/** The inbox over the vault's own two engines. */
export function createInbox(stores: Stores, locks: Locks, random: Random): Inbox {
  const alone = <T>(run: () => Promise<T>) => locks.request('llavero/inbox', run);

  async function readAll(): Promise<Entry[]> {
    const copies = await Promise.all([readCopy(stores.local), readCopy(stores.mirror)]);
    if (copies.every((copy) => copy === null)) throw new AppError('storage-failed');
    return [...new Map(copies.flatMap((copy) => copy ?? []).map((entry) => [entry.item.id, entry])).values()];
  }

  async function writeAll(entries: Entry[]): Promise<void> {
    const text = JSON.stringify(entries);
    for (const engine of [stores.local, stores.mirror]) {
      try {
        await engine.set(place, text);
      } catch (cause) {
        throw new AppError('storage-failed', { cause });
      }
      if ((await engine.get(place).catch(() => undefined)) !== text) throw new AppError('storage-failed');
    }
  }

  return {
    put: (kind, recipient, value) =>
      alone(async () => {
        const waiting = (await readAll()).filter((entry) => kind === 'captured' || entry.kind !== 'list');
        if (kind === 'captured' && waiting.filter((entry) => entry.kind === kind).length >= mostCaptured) {
          throw new AppError('inbox-full');
        }
        const item = await sealItem(recipient, createId(random), value, random);
        await writeAll([...waiting, { kind, item }]);
      }),
    open: async (recipient, privateKey) =>
      Promise.all(
        (await readAll()).map(async ({ kind, item }) => ({
          id: item.id,
          kind,
          value: await openItem(recipient, privateKey, item),
        })),
      ),
    discard: (id) => alone(async () => writeAll((await readAll()).filter((entry) => entry.item.id !== id))),
  };
}

/** One engine's copy; null where the engine fails, so that the other's is not mistaken for all there is. */
async function readCopy(engine: Engine): Promise<Entry[] | null> {
  try {
    const text = await engine.get(place);
    if (typeof text !== 'string') return [];
    const parsed = Entries.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    // A hanging or corrupt engine: the other one decides.
    return null;
  }
}
