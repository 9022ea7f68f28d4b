import fc from 'fast-check';
import { expect, test } from 'vitest';
import { autoLockChoices } from '../../../utils/vault/payload.ts';
import { cases, seed } from '../../seed.ts';
import { openDesk } from '../background/desk.ts';

const minute = 60_000;
/** The alarm's period: as finely as the vault looks for input while nobody asks it anything. */
const sweepMs = 30_000;
const dayPart = 12 * 60 * minute;

type Step =
  | { kind: 'awake' | 'asleep'; minutes: number }
  | { kind: 'clock set back'; seconds: number }
  | { kind: 'input' | 'use' | 'background stops' | 'screen locked' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('awake' as const), minutes: fc.integer({ min: 0, max: 25 }) }),
  fc.record({ kind: fc.constant('asleep' as const), minutes: fc.integer({ min: 0, max: 90 }) }),
  ...(['input', 'input', 'use', 'background stops'] as const).map((kind) => fc.constant({ kind })),
);
/** What ends a session for sure, whatever came before. */
const endings: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: 'asleep' as const, minutes: 12 * 60 }),
  fc.constant({ kind: 'awake' as const, minutes: 61 }),
  fc.record({ kind: fc.constant('clock set back' as const), seconds: fc.integer({ min: 3, max: 100_000 }) }),
  fc.constant({ kind: 'screen locked' as const }),
);

test('after the deadline no signed request, and before it no lock', async () => {
  console.log(`seed ${seed}`);
  let tries = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(steps, { maxLength: 10 }),
      endings,
      fc.constantFrom(...autoLockChoices),
      async (before, ending, autoLockMinutes) => {
        const computer = { inputAt: 0, isScreenLocked: false };
        const desk = openDesk(undefined, {
          idleState: async (seconds) => {
            if (computer.isScreenLocked) return 'locked';
            return desk.clock.now - computer.inputAt < seconds * 1000 ? 'active' : 'idle';
          },
        });
        computer.inputAt = desk.clock.now;
        await desk.create();
        await desk.ask('key.add', { mode: 'check', form: desk.keyNamed('balances only') });
        await desk.ask('settings.set', { autoLockMinutes });
        const signed = () => desk.sent.filter(({ headers }) => 'authorization' in headers).length;
        expect(signed()).toBe(1);

        // What must be true, told apart from how the vault finds it out: an input is known to the look after it.
        const truth = {
          openedAt: desk.clock.now,
          inputKnownAt: desk.clock.now,
          latest: desk.clock.now,
          isOver: false,
        };
        let lookedAt = desk.clock.now;
        const look = async (run: () => Promise<unknown>) => {
          const { now } = desk.clock;
          truth.isOver ||=
            now - truth.openedAt >= dayPart ||
            now - truth.inputKnownAt >= autoLockMinutes * minute ||
            now < truth.latest - 2000 ||
            // Asked of the browser no more often than this; what it said before holds until then.
            (computer.isScreenLocked && now - truth.inputKnownAt >= 15_000);
          // The vault does not ask again within 15 seconds, so an input of then is found by a later look.
          if (!truth.isOver && now - truth.inputKnownAt >= 15_000 && computer.inputAt > truth.inputKnownAt)
            truth.inputKnownAt = now;
          truth.latest = Math.max(truth.latest, now);
          lookedAt = now;
          const sentBefore = signed();
          const code = await run().then(
            () => 'ok',
            (error) => error.code,
          );
          if (truth.isOver) expect({ code, sent: signed() - sentBefore }).toEqual({ code, sent: 0 });
          return code;
        };
        const refresh = () => look(() => desk.ask('balance.refresh', { by: 'person' }));

        for (const step of [...before, ending]) {
          switch (step.kind) {
            case 'awake': {
              const until = desk.clock.now + step.minutes * minute;
              while (desk.clock.now < until) {
                desk.clock.now += sweepMs;
                await look(() => desk.sweep());
              }
              break;
            }
            case 'asleep':
              desk.clock.now += step.minutes * minute;
              break;
            case 'clock set back':
              await look(() => desk.sweep());
              desk.clock.now = Math.max(lookedAt, desk.clock.now) - step.seconds * 1000;
              break;
            case 'screen locked':
              computer.isScreenLocked = true;
              desk.clock.now += 20_000;
              break;
            case 'input':
              desk.clock.now += 1000;
              computer.inputAt = desk.clock.now;
              break;
            case 'background stops':
              desk.restart();
              break;
            case 'use': {
              const code = await refresh();
              expect(code).toBe(truth.isOver ? 'vault-locked' : 'ok');
            }
          }
        }
        expect(await refresh()).toBe('vault-locked');
        expect(truth.isOver).toBe(true);
        desk.restart();
        expect(await refresh()).toBe('vault-locked');
        expect(await look(() => desk.ask('key.add', { mode: 'check', form: desk.keyNamed('trading') }))).toBe(
          'vault-locked',
        );
        tries += 1;
      },
    ),
    { seed, numRuns: cases(10, 500), endOnFailure: true },
  );
  console.log(`${tries} tries after the deadline, none of them signed a request`);
}, 600_000);
