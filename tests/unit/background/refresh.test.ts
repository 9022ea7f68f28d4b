import { expect, test } from 'vitest';
import { openDesk } from './desk.ts';

test('a background that dies before the first answer is written asks again at the next opening', async () => {
  let isDying = false;
  const desk = openDesk(undefined, {
    through: (what, run) => (isDying && what === 'table.set' ? new Promise(() => undefined) : run()),
  });
  await desk.create();
  await desk.ask('key.add', { mode: 'check', form: desk.keyNamed('balances only') });

  isDying = true;
  const shown = await desk.ask('balance.refresh', { by: 'clock' });
  expect(shown.all.total).not.toBeNull();
  await expect.poll(() => desk.journal.writes).toContain('prices');
  desk.restart();
  isDying = false;
  await desk.unlock();
  desk.clock.now += 1_000;
  desk.sent.length = 0;
  expect((await desk.ask('balance.refresh', { by: 'clock' })).all.total).toBe(shown.all.total);
  expect(desk.sent.map(({ url }) => url)).toEqual(['https://bitso.com/api/v3/ticker']);
  // What is known now is not asked for again within the minute.
  desk.clock.now += 1_000;
  await desk.ask('balance.refresh', { by: 'clock' });
  expect(desk.sent.length).toBe(1);
});
