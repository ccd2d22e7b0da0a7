import type { EntityManager } from '@mikro-orm/postgresql';
import { dateOf } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { addToFigure, differenceOf } from '#figures';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import { findOpenEnrolments } from './training-enrolment.repository.ts';
import { entryOf, trainingFigure } from './training.figure.ts';

type Stamp = { readonly at: Date; readonly by: string };

/** Ends enrolments, which count no more. */
export async function endEnrolments(
  em: EntityManager,
  enrolments: readonly TrainingEnrolment[],
  { at: endedAt, by: endedBy }: Stamp,
): Promise<void> {
  if (enrolments.length === 0) return;
  for (const enrolment of enrolments) Object.assign(enrolment, { endedAt, endedBy });
  await em.flush();
  await addToFigure(em, trainingFigure, differenceOf(enrolments.map(entryOf), []), dateOf(endedAt));
}

/** Ends those in sessions that were cancelled, but for what was recorded of who came. */
export async function endOpenEnrolments(em: EntityManager, sessions: readonly RecordId[], stamp: Stamp): Promise<void> {
  if (sessions.length === 0) return;
  await endEnrolments(em, await findOpenEnrolments(em, sessions), stamp);
}

/** Has the enrolments of a locked advisor who moved count where the advisor is now, as far as no result is known. */
export async function carryEnrolments(
  em: EntityManager,
  { id: advisor, division }: { readonly id: RecordId; readonly division: DivisionCode },
  at: Date,
): Promise<void> {
  const open = await em.find(TrainingEnrolment, { advisor, endedAt: null, outcome: null });
  if (open.length === 0) return;
  const before = open.map(entryOf);
  // The database carried the division along already.
  for (const enrolment of open) Object.assign(enrolment, { countedIn: division, division });
  await em.flush();
  await addToFigure(em, trainingFigure, differenceOf(before, open.map(entryOf)), dateOf(at));
}
