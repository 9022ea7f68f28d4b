import { beforeEach, expect, test } from 'vitest';
import { openDesk } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
const ids: string[] = [];

beforeEach(async () => {
  desk = openDesk();
  await desk.create();
  ids.length = 0;
  for (const name of ['balances only', 'trading']) {
    const reply = await desk.ask('key.add', { mode: 'anyway', form: desk.keyNamed(name) });
    if (reply.kind === 'stored') ids.push(reply.key.id);
  }
});
const next = async () => (await desk.ask('walk.read', {})).walk?.next ?? null;
const answer = async (said: 'yes' | 'no' | 'unsure') => {
  const asked = await next();
  if (!asked) throw new Error('nothing is asked');
  return desk.ask('walk.answer', { keyId: asked.keyId, question: asked.question, said });
};

test('goes through every living key, over killed workers and a lock, and ends with what there is to do', async () => {
  expect((await desk.ask('walk.read', {})).walk).toBeNull();
  await desk.ask('walk.start', {});
  expect(await next()).toMatchObject({ keyId: ids[0], question: 'needed', place: 1, of: 2 });
  await answer('no');
  desk.restart();
  await desk.ask('vault.lock', {});
  await expect(desk.ask('walk.read', {})).rejects.toMatchObject({ code: 'vault-locked' });
  await desk.unlock();
  expect(await next()).toMatchObject({ keyId: ids[1], question: 'needed', place: 2 });
  await answer('yes');
  await answer('unsure');
  // What the exchange has answered counts, not only what was said.
  expect((await next())?.rights['view-balances']).toMatchObject({ state: 'granted', by: 'api' });
  const { walk } = await answer('yes');
  expect(walk).toEqual({
    next: null,
    result: [
      { keyId: ids[0], keyName: 'balances only', question: 'needed', said: 'no' },
      { keyId: ids[1], keyName: 'trading', question: 'service', said: 'unsure' },
    ],
  });
  expect((await desk.ask('walk.end', {})).walk).toBeNull();
});

test('an answer without a walk is refused, and a key that is gone is asked nothing', async () => {
  const stray = { keyId: ids[0] ?? '', question: 'needed', said: 'yes' } as const;
  await expect(desk.ask('walk.answer', stray)).rejects.toMatchObject({ code: 'bad-request' });
  await desk.ask('walk.start', {});
  await desk.ask('key.remove', { id: ids[0] ?? '' });
  expect(await next()).toMatchObject({ keyId: ids[1], place: 1, of: 1 });
});
