import type { Changed, HygieneMessageName } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { checkKey } from './check.ts';
import { seeChange, tendDrift } from './drift.ts';
import type { Means } from './means.ts';
import { declareKey, registerKey, retireKey } from './registry.ts';
import { exportReport, readReport, type Surroundings } from './report.ts';

type Announced = <Q, R>(
  changed: Changed['changed'],
  handle: (request: Q) => Promise<R>,
) => (request: Q) => Promise<R>;

/** The handlers of the registry and of what is judged of it. */
export function createHygieneHandlers(
  means: Means,
  announced: Announced,
  announce: (changed: Changed['changed']) => void,
  around: Surroundings,
): Pick<Handlers, HygieneMessageName> {
  return {
    'key.register': announced('keys', (request) => registerKey(means, request)),
    'key.declare': announced('keys', (request) => declareKey(means, request)),
    'key.retire': announced('keys', (request) => retireKey(means, request)),
    'key.check': announced('keys', async (request) => ({ asked: await checkKey(means, request) })),
    'drift.see': announced('keys', async ({ id }) => {
      await seeChange(means, id);
      return {};
    }),
    'drift.tend': async () => {
      if (await tendDrift(means)) announce('keys');
      return {};
    },
    'report.read': () => readReport(means, around),
    'report.export': async ({ kind }) => ({ text: await exportReport(means, around, kind) }),
  };
}
