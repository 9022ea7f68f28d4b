import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { createPreferences } from '../../../entrypoints/background/preferences.ts';

test('what an older version kept stays, and what it did not know is filled in', async () => {
  const old = { currency: 'brl', language: 'pt-BR', theme: 'dark', isPrivate: true };
  const { local, session } = browser.storage;
  await local.set({ preferences: old });
  const preferences = createPreferences({ local, session });
  expect(await preferences.get()).toEqual({
    ...old,
    sort: 'value',
    dust: 'hidden',
    dustFactor: 1,
    refreshMinutes: 1,
    policyDays: 180,
    unusedDays: 60,
  });
  await preferences.set({ dust: 'shown' });
  await preferences.set({ sort: 'change' });
  expect(await preferences.get()).toEqual({
    ...old,
    sort: 'change',
    dust: 'shown',
    dustFactor: 1,
    refreshMinutes: 1,
    policyDays: 180,
    unusedDays: 60,
  });
});
