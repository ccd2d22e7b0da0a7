import type { EntityManager } from '@mikro-orm/postgresql';
import { dateOf } from '#calendar';
import { type DivisionCode, isWithin } from '#divisions';
import { newRecordId } from '#persistence';
import { bureauAbove } from './bureau-above.ts';
import { type Entering, enterState } from './enter-state.ts';
import { GuidanceAnswer } from './guidance-answer.entity.ts';
import type { GuidanceQuestion } from './guidance-question.entity.ts';

/** Who answers, and when. */
type By = { readonly at: Date; readonly subject: string };

/** Keeps what a bureau answers, for all beneath it to find: the first time, corrected, or again after it was taken back. */
export async function keepAnswer(
  em: EntityManager,
  question: GuidanceQuestion,
  text: string,
  { at, subject }: By,
): Promise<void> {
  const { id: questionId, authority: division, askedFrom, topic = null, title, text: asked } = question;
  const known = await em.findOne(GuidanceAnswer, { questionId });
  const versions = known?.versions ?? [];
  const next = { version: (versions[0]?.version ?? 0) + 1, text, writtenAt: at.toISOString() };
  const answer = Object.assign(known ?? new GuidanceAnswer(), {
    id: known?.id ?? newRecordId(division),
    division,
    questionId,
    askedFrom,
    topic,
    title,
    question: asked,
    text,
    answeredOn: known?.answeredOn ?? dateOf(at),
    versions: [next, ...versions],
    withdrawnOn: null,
    updatedAt: at,
    updatedBy: subject,
  });
  em.persist(answer);
  question.answer = { id: answer.id, division, versions: answer.versions };
}

/** Takes an answer out of what is found; what it said stays. */
export async function takeAnswerBack(
  em: EntityManager,
  question: GuidanceQuestion,
  { at, subject }: By,
): Promise<void> {
  const known = await em.findOne(GuidanceAnswer, { questionId: question.id });
  question.answer = null;
  if (known === null) return;
  em.persist(Object.assign(known, { withdrawnOn: dateOf(at), updatedAt: at, updatedBy: subject }));
}

/** Has the answer that was given hold after all, with the bureau that gave it here, or the one above that sent it. */
export function holdToAnswer(
  em: EntityManager,
  question: GuidanceQuestion,
  owner: DivisionCode,
  entering: Omit<Entering, 'to'>,
): void {
  const { answer, authority } = question;
  if (answer)
    question.authority = isWithin(answer.division, owner) ? answer.division : (bureauAbove(owner) ?? authority);
  enterState(em, question, { ...entering, to: 'ANSWERED' });
}
