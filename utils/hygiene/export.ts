import { toCsv } from '../csv.ts';
import { type RightId, rightIds } from '../permissions/rights.ts';
import type { Finding } from './assess.ts';
import type { KnownKey, Situation } from './rule.ts';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** Every living key with what it may do, how that is known, and what was found of it; CSV or JSON, times in UTC. */
export function credentialReport(
  { now, keys }: Pick<Situation, 'now' | 'keys'>,
  findings: readonly Finding[],
  kind: 'csv' | 'json',
): string {
  const rows = keys.map((key) => rowOf(key, findings));
  if (kind === 'json') return `${JSON.stringify({ time: iso(now), keys: rows }, null, 2)}\n`;
  const rights = rightIds.flatMap((right) => [snake(right), `${snake(right)}_by`, `${snake(right)}_at`]);
  return toCsv(
    [...facts.map(([name]) => name), ...rights, 'findings'],
    rows.map((row) => [
      ...facts.map(([name]) => row[name] ?? null),
      ...rightIds.flatMap((right) => {
        const { state, by, at } = row.rights[snake(right)] ?? { state: 'unknown', by: null, at: null };
        return [state, by, at];
      }),
      row.findings.join(' '),
    ]),
  );
}

const facts = [
  ['name', (key: KnownKey) => key.name],
  ['service', (key: KnownKey) => key.service],
  ['purpose', (key: KnownKey) => key.purpose],
  ['secret_in_llavero', (key: KnownKey) => (key.hasSecret ? 'yes' : 'no')],
  ['ip_list', (key: KnownKey) => key.ip],
  ['withdrawal_addresses', (key: KnownKey) => key.destinations],
  ['created', (key: KnownKey) => iso(key.createdAt)],
  ['first_seen', (key: KnownKey) => iso(key.addedAt)],
  ['last_used_by_llavero', (key: KnownKey) => iso(key.lastCheck?.at ?? null)],
  ['last_outcome', (key: KnownKey) => key.lastCheck && (key.lastCheck.failure?.code ?? 'ok')],
  ['replace_by', (key: KnownKey) => iso(key.replaceBy)],
] as const;
type Fact = (typeof facts)[number][0];

type Word = { state: string; by: string | null; at: string | null };
type Row = Partial<Record<Fact, string | null>> & { rights: Record<string, Word>; findings: string[] };

function rowOf(key: KnownKey, findings: readonly Finding[]): Row {
  const said: Partial<Record<Fact, string | null>> = Object.fromEntries(
    facts.map(([name, tell]) => [name, tell(key)]),
  );
  const word = (right: RightId): Word => {
    const { state, by, at } = key.rights[right];
    return { state, by, at: iso(at) };
  };
  return {
    ...said,
    rights: Object.fromEntries(rightIds.map((right) => [snake(right), word(right)])),
    findings: findings.filter(({ keyId }) => keyId === key.id).map(({ rule }) => rule),
  };
}

const snake = (right: RightId) => right.replaceAll('-', '_');
