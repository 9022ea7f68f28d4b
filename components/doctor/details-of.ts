import type { Examination } from '../../utils/messaging/protocol.ts';

/** What a person may paste into a public place: no key, no secret, no name, no amount; times in UTC. */
export function detailsOf(
  { at, failure, status, skewMs, bitso, causes, evidence }: Examination,
  version: string,
): string {
  return [
    `Llavero ${version}, ${new Date(at).toISOString()}`,
    `GET /api/v3/balance: ${failure?.code ?? 'ok'}, HTTP ${status ?? 'none'}, Bitso ${failure?.exchangeCode ?? 'none'}`,
    `clock ahead by: ${skewMs === null ? 'not known' : `${Math.round(skewMs / 1000)} s`}`,
    `status page: ${bitso ?? 'not asked or not answered'}`,
    `causes: ${causes.map(({ id, weight }) => `${id} (${weight})`).join(', ')}`,
    `evidence: ${evidence.join(', ')}`,
  ].join('\n');
}
