import type { Browser as Extension } from 'wxt/browser';
import { cases } from '../../seed.ts';
import { keyNamed } from '../../simulator/keys.ts';
import { expect, test } from '../harness/test.ts';
import { openDriver, unlockWith } from './driver.ts';

declare const chrome: typeof Extension;

const passphrase = 'a passphrase before the deadline';
const hours = 60 * 60_000;

/** Which clock is moved, and by how much: each is past a deadline of its own. */
const moves = [
  { clock: 'lastInputAt', byMs: -16 * 60_000 },
  { clock: 'unlockedAt', byMs: -13 * hours },
  { clock: 'lastSeenAt', byMs: 1 * hours },
] as const;

test('a deadline that passed while the background was stopped: no signed request after it', async ({
  llavero,
  network,
}) => {
  const driver = await openDriver(llavero);
  await driver.send(await driver.prepare({ kind: 'create', passphrase }));
  const { key, secret } = keyNamed(network.simulator.keys, 'balances only');
  const form = { name: 'Demo', service: '', purpose: 'balances', key, secret };
  await driver.send({ name: 'key.add', request: { mode: 'check', form } });
  const signed = () => network.simulator.hits.filter(({ url }) => url.includes('/balance')).length;
  expect(signed()).toBeGreaterThan(0);

  for (let round = 0; round < cases(moves.length, 5 * moves.length); round += 1) {
    const move = moves[round % moves.length] ?? moves[0];
    const before = signed();
    const refresh = { name: 'balance.refresh', request: { by: 'person' } };
    expect(await driver.send(refresh)).toMatchObject({ kind: 'answered' });
    // That the same message would be signed in time is what makes the rest mean something.
    expect(signed()).toBeGreaterThan(before);

    // Stopped before too: one that is still writing its ledger would write its own clocks over these.
    await llavero.stopBackground();
    await driver.tab.run(moveClock, move.clock, move.byMs);
    await llavero.stopBackground();
    const inTime = signed();
    expect(await driver.send(refresh), `${move.clock} moved`).toEqual({
      kind: 'refused',
      code: 'vault-locked',
    });
    expect(
      await driver.send({ name: 'key.add', request: { mode: 'check', form: { ...form, name: 'Late' } } }),
    ).toEqual({
      kind: 'refused',
      code: 'vault-locked',
    });
    const popup = await llavero.openPopup();
    expect((await driver.state()).vault.state).toBe('locked');
    expect(signed()).toBe(inTime);
    // An open one refreshes by itself after the unlock, and the next round's question would join in.
    await popup.close();
    expect(await unlockWith(driver, [passphrase])).toBe(passphrase);
  }
});

async function moveClock(clock: string, byMs: number): Promise<void> {
  const key = 'vault:session';
  const session = (await chrome.storage.session.get(key))[key] as { clocks: Record<string, number> };
  const clocks = { ...session.clocks, [clock]: (session.clocks[clock] ?? 0) + byMs };
  await chrome.storage.session.set({ [key]: { ...session, clocks } });
}
