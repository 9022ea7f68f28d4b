import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeOf } from '../../../utils/errors.ts';
import { absoluteMs } from '../../../utils/vault/deadline.ts';
import { autoLockChoices } from '../../../utils/vault/payload.ts';
import { seed } from '../../seed.ts';
import { createBrowser } from '../../unit/vault/world.ts';

const tries = 500;

const step = fc.record({
  ms: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: -3_600_000, max: 50_000_000 })),
  idle: fc.constantFrom('active' as const, 'idle' as const, 'idle' as const, 'locked' as const),
  restarts: fc.boolean(),
});

// What a signed request needs is a secret, and that comes of `read` alone: after a deadline it gives none.
it(`${tries} lives of a session with sleep, idleness and a moved clock: nothing is read after its end`, {
  timeout: 900_000,
}, async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...autoLockChoices),
      fc.array(step, { maxLength: 40 }),
      async (minutes, steps) => {
        const browser = createBrowser();
        let vault = browser.wake();
        await browser.create(vault);
        await vault.change((payload) => ({ ...payload, settings: { autoLockMinutes: minutes } }));
        const unlockedAt = browser.clock.now;
        let highest = unlockedAt;
        let lastInput = unlockedAt;
        let hasEnded = false;
        for (const { ms, idle, restarts } of steps) {
          browser.clock.now = Math.max(0, browser.clock.now + ms);
          browser.idle.state = idle;
          if (restarts) vault = browser.wake();
          const { now } = browser.clock;
          const isOver =
            now < highest - 2000 || now - unlockedAt >= absoluteMs || now - lastInput >= minutes * 60_000;
          hasEnded ||= isOver || (idle === 'locked' && now - lastInput >= 15_000);
          const told = await vault.read(() => 'read').catch(codeOf);
          expect(told).toBe(hasEnded ? 'vault-locked' : 'read');
          if (hasEnded) refused += 1;
          highest = Math.max(highest, now);
          if (idle === 'active' && now - lastInput >= 15_000) lastInput = highest;
        }
      },
    ),
    { numRuns: tries, seed },
  );
  console.log(`deadlines: ${tries} sessions with seed ${seed}, ${refused} reads refused`);
});
