import type { RightId } from '../permissions/rights.ts';
import { rightIds } from '../permissions/rights.ts';
import type { RightKnowledge, Rights } from '../vault/payload.ts';

/** What the API answered of some rights, with the time of each answer. */
export type Answers = Partial<Record<RightId, RightKnowledge>>;

/**
 * What is known of each right after the API was asked. The later word counts, but a likely answer never takes back
 * a right that was seen or said to be on. `contradicted` names those where an answer differs from an earlier word.
 */
export function weigh(said: Rights, answers: Answers): { rights: Rights; contradicted: RightId[] } {
  const contradicted = rightIds.filter((right) => contradicts(said[right], answers[right]));
  const entries = rightIds.map((right) => [right, stronger(said[right], answers[right])]);
  return { rights: Object.fromEntries(entries) as Rights, contradicted };
}

function contradicts(said: RightKnowledge, answer: RightKnowledge | undefined): boolean {
  return (
    answer !== undefined && said.state !== 'unknown' && said.state !== answer.state && isLater(answer, said)
  );
}

function stronger(said: RightKnowledge, answer: RightKnowledge | undefined): RightKnowledge {
  if (answer === undefined) return said;
  if (said.state === 'unknown') return answer;
  if (!isLater(answer, said)) return said;
  if (answer.by === 'api-likely' && (answer.state === said.state || answer.state === 'denied')) return said;
  return answer;
}

const isLater = (one: RightKnowledge, other: RightKnowledge) => (one.at ?? 0) >= (other.at ?? 0);
