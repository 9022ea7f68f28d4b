import { z } from 'zod/mini';
import { Time } from '../vault/payload.ts';

/** What is asked of each key, in this order. */
export const questions = ['needed', 'service', 'rights'] as const;
export type Question = (typeof questions)[number];

const Answer = z.strictObject({
  keyId: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  question: z.enum(questions),
  /** `unsure` is an answer: it is listed at the end, and asked again the next time. */
  said: z.enum(['yes', 'no', 'unsure']),
});

/** A walk through all keys; where it stands follows from what was answered. */
export const Walk = z.strictObject({
  startedAt: Time,
  answers: z.array(Answer).check(z.maxLength(64 * questions.length)),
});
export type Walk = z.infer<typeof Walk>;
type WalkAnswer = z.infer<typeof Answer>;

/** The next question, or null at the end. A key that is no longer needed is asked nothing more. */
export function nextQuestion(walk: Walk, keyIds: readonly string[]): Omit<WalkAnswer, 'said'> | null {
  for (const keyId of keyIds) {
    const said = (question: Question) =>
      walk.answers.find((one) => one.keyId === keyId && one.question === question)?.said;
    for (const question of questions) {
      if (said(question) === undefined) return { keyId, question };
      if (question === 'needed' && said('needed') === 'no') break;
    }
  }
  return null;
}

/** The walk with an answer; given again it replaces the one before, and takes back what followed from it. */
export function answerQuestion(walk: Walk, answer: WalkAnswer): Walk {
  const from = questions.indexOf(answer.question);
  const kept = walk.answers.filter(
    ({ keyId, question }) => keyId !== answer.keyId || questions.indexOf(question) < from,
  );
  return { ...walk, answers: [...kept, answer] };
}

/** What came out: keys to revoke, keys whose service or rights have to be corrected, and what stays open. */
export function resultOf(walk: Walk, keyIds: readonly string[]): WalkAnswer[] {
  return walk.answers.filter(({ keyId, said }) => said !== 'yes' && keyIds.includes(keyId));
}
