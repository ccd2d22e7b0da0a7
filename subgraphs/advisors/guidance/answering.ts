import type { EntityManager } from '@mikro-orm/postgresql';
import { dateOf } from '#calendar';
import { newRecordId } from '#persistence';
import { GuidanceAnswer } from './guidance-answer.entity.ts';
import type { GivenAnswer, GuidanceQuestion } from './guidance-question.entity.ts';

/** Who answers, and when. */
type By = { readonly at: Date; readonly subject: string };

/** Keeps what a bureau answers, for all beneath it to find: the first time, corrected, or again after it was taken back. Returns what whoever asked gets. */
export async function keepAnswer(
  em: EntityManager,
  question: GuidanceQuestion,
  text: string,
  { at, subject }: By,
): Promise<GivenAnswer> {
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
  return { id: answer.id, division, versions: answer.versions };
}

/** Takes an answer out of what is found; what it said stays. */
export async function takeAnswerBack(
  em: EntityManager,
  question: GuidanceQuestion,
  { at, subject }: By,
): Promise<void> {
  const known = await em.findOne(GuidanceAnswer, { questionId: question.id });
  if (known === null) return;
  em.persist(Object.assign(known, { withdrawnOn: dateOf(at), updatedAt: at, updatedBy: subject }));
}
