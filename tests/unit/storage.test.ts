import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { codeOf } from '../../utils/errors.ts';
import { clearStates, defineState } from '../../utils/storage.ts';
import { createArea } from './vault/world.ts';

const storage = () => ({ local: createArea(), session: createArea() });
const Shape = z.strictObject({ n: z.int() });
const onLock = defineState('test:lock', 'session', Shape, { clearOn: 'lock' });
const onWipe = defineState('test:wipe', 'local', Shape, { clearOn: 'wipe' });
const onNever = defineState('test:never', 'local', Shape, { clearOn: 'never' });

it('keeps a value in its area, and gives null for none and for another shape', async () => {
  const areas = storage();
  expect(await onWipe.get(areas)).toBeNull();
  await onWipe.set(areas, { n: 1 });
  expect(await onWipe.get(areas)).toEqual({ n: 1 });
  await areas.local.set({ 'test:wipe': { n: '1' } });
  expect(await onWipe.get(areas)).toBeNull();
  expect(areas.session.items.size).toBe(0);
});

it('clears on a lock what is of a lock, on a wipe that too, and never what is to stay', async () => {
  const areas = storage();
  for (const state of [onLock, onWipe, onNever]) await state.set(areas, { n: 1 });
  await clearStates('lock', areas);
  expect(await Promise.all([onLock, onWipe, onNever].map((state) => state.get(areas)))).toEqual([
    null,
    { n: 1 },
    { n: 1 },
  ]);
  await onLock.set(areas, { n: 1 });
  await clearStates('wipe', areas);
  expect(await Promise.all([onLock, onWipe, onNever].map((state) => state.get(areas)))).toEqual([
    null,
    null,
    { n: 1 },
  ]);
});

it('refuses a key that has an owner already', () => {
  expect(() => defineState('test:lock', 'session', Shape, { clearOn: 'lock' })).toThrow('defined twice');
});

it('has one code for whatever the browser throws', async () => {
  const areas = storage();
  areas.local.get = () => Promise.reject(new Error('An unexpected error occurred'));
  expect(await onWipe.get(areas).then(() => null, codeOf)).toBe('storage-unreadable');
});
