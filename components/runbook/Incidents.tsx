import { useAsked } from '../use-asked.ts';
import { Incident } from './Incident.tsx';

const nothing = {};
const changes = ['incidents', 'keys', 'balances'] as const;

/** The open runbooks, above everything else; nothing is drawn while there is none. */
export function Incidents({ opened }: { opened: string | null }) {
  const { value, ask } = useAsked('runbook.list', nothing, changes);
  const open = value?.incidents.filter(({ closedAt }) => closedAt === null) ?? [];
  if (open.length === 0) return null;
  return (
    <ul class="cards" id="runbook">
      {open.map((incident) => (
        <Incident key={incident.id} incident={incident} isNew={incident.keyId === opened} onChanged={ask} />
      ))}
    </ul>
  );
}
