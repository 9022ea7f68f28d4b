import type { Changed, RunbookMessageName } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import type { Means } from './means.ts';
import {
  closeIncident,
  exportIncident,
  listIncidents,
  openIncident,
  tellIncident,
  tendIncidents,
  tickStep,
  tryIncident,
} from './runbook.ts';

/** The handlers of a leaked key; asking with it also changes what is known of it. */
export function createRunbookHandlers(
  means: Means,
  announce: (changed: Changed['changed']) => void,
): Pick<Handlers, RunbookMessageName> {
  const told = async <T>(work: Promise<T>, ...changes: Changed['changed'][]): Promise<T> => {
    const value = await work;
    for (const changed of changes) announce(changed);
    return value;
  };
  return {
    'runbook.list': async () => ({ incidents: await listIncidents(means) }),
    'runbook.open': ({ keyId }) => told(openIncident(means, keyId), 'incidents', 'balances'),
    'runbook.tick': (request) => told(tickStep(means, request), 'incidents'),
    'runbook.tell': (request) => told(tellIncident(means, request), 'incidents'),
    'runbook.try': ({ id }) => told(tryIncident(means, id, 'person'), 'incidents', 'balances'),
    'runbook.tend': async () => {
      if (await tendIncidents(means))
        for (const changed of ['incidents', 'balances'] as const) announce(changed);
      return {};
    },
    'runbook.close': ({ id }) => told(closeIncident(means, id), 'incidents', 'keys'),
    'runbook.export': async ({ id }) => ({ text: await exportIncident(means, id) }),
  };
}
