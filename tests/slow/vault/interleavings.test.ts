import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import type { StorageArea } from '../../../utils/storage.ts';
import { openTable } from '../../../utils/vault/table.ts';
import { seed } from '../../seed.ts';
import { createBrowser, passphrase } from '../../unit/vault/world.ts';

const runs = 1000;

/** Storage that answers each call after a number of turns taken from a list: every order there is can happen. */
function createJitter(turns: number[]) {
  let next = 0;
  const wait = async () => {
    const count = turns[next++ % turns.length] ?? 0;
    for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const late =
    <A extends unknown[], T>(call: (...parameters: A) => Promise<T>) =>
    async (...parameters: A): Promise<T> => {
      await wait();
      const answer = await call(...parameters);
      await wait();
      return answer;
    };
  return {
    area: (real: StorageArea): StorageArea => ({
      get: late(real.get),
      set: late(real.set),
      remove: late(real.remove),
    }),
    table: (...parameters: Parameters<typeof openTable>) => {
      const real = openTable(...parameters);
      return {
        get: late(real.get),
        getAll: late(real.getAll),
        set: late(real.set),
        delete: late(real.delete),
        clear: late(real.clear),
        keys: late(real.keys),
      };
    },
  };
}

const action = fc.constantFrom('popup', 'options', 'lock', 'unlock', 'sweep', 'status', 'die');

it(`${runs} interleavings of popup, options, alarm and background equal a serial run`, {
  timeout: 900_000,
}, async () => {
  let confirmedInAll = 0;
  const property = fc.asyncProperty(
    fc.array(action, { minLength: 4, maxLength: 12 }),
    fc.array(fc.nat({ max: 3 }), { minLength: 20, maxLength: 60 }),
    async (actions, turns) => {
      const browser = createBrowser();
      const jitter = createJitter(turns);
      const storage = { local: jitter.area(browser.local), session: jitter.area(browser.session) };
      const wake = () => browser.wake({ storage, table: jitter.table });
      // As in a browser there is one background at a time; a message goes to the one that lives when it arrives.
      let background = wake();
      await browser.create(background);
      const append = async (letter: string) =>
        background
          .change((payload) => ({
            ...payload,
            draft: {
              name: `${payload.draft?.name ?? ''}${letter}`,
              service: '',
              purpose: 'other',
              key: '',
              secret: '',
            },
          }))
          .then(
            () => letter,
            (error) => {
              expect(['vault-locked', 'conflict']).toContain(codeOf(error));
              return '';
            },
          );
      const perform: Record<(typeof actions)[number], (index: number) => Promise<unknown>> = {
        popup: (index) => append(String.fromCharCode(65 + index)),
        options: (index) => append(String.fromCharCode(97 + index)),
        lock: () => background.lock(),
        unlock: () =>
          browser.unlock(background, passphrase).catch((error: Error) => {
            // Four windows at once: the fourth is told to wait.
            if (!error.message.startsWith('wait')) expect(codeOf(error)).toBe('conflict');
          }),
        sweep: () => background.sweep(),
        status: () => background.status(),
        die: async () => {
          background = wake();
        },
      };
      const told = await Promise.all(actions.map((kind, index) => perform[kind](index)));
      const confirmed = told.filter(
        (letter): letter is string => typeof letter === 'string' && letter !== '',
      );
      confirmedInAll += confirmed.length;

      browser.restart();
      const after = browser.wake();
      await after.start();
      browser.clock.now += 120_000;
      expect(await browser.unlock(after)).toBe(true);
      const found = await after.read((payload) => payload.draft?.name ?? '');
      expect([...found].toSorted()).toEqual(confirmed.toSorted());
      expect(await after.status()).toMatchObject({ isRepaired: false });
    },
  );
  await fc.assert(property, { numRuns: runs, seed });
  console.log(`interleavings: ${runs} with seed ${seed}, ${confirmedInAll} confirmed changes`);
});
