import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import { addToFigure, differenceOf } from '#figures';
import type { ActingScope } from '#server';
import type { TrainingSession } from '../training-sessions/training-session.entity.ts';
import type { TrainingEnrolment, TrainingOutcome } from './training-enrolment.entity.ts';
import { trainingEnrolmentErrors } from './training-enrolment.errors.ts';
import { entryOf, trainingFigure } from './training.figure.ts';

/** Who came, for how many hours, and with which result. */
export type Attendance = {
  readonly session: TrainingSession;
  readonly enrolment: TrainingEnrolment;
  readonly outcome: TrainingOutcome;
  /** All of the session when null. */
  readonly hours: number | null;
};

/** What an attendance says. Pure. Errors: INPUT_INVALID. */
export function attendanceOf(
  { session, outcome, hours: given }: Omit<Attendance, 'enrolment'>,
  path: readonly string[],
) {
  if (outcome === 'ABSENT') {
    if (given) throw trainingEnrolmentErrors.of('INPUT_INVALID.ABSENT_FOR_HOURS', { path });
    return { outcome, hours: 0 };
  }
  const { hours: most } = session;
  if (given !== null && given > most)
    throw trainingEnrolmentErrors.of('INPUT_INVALID.MORE_THAN_THE_SESSION', { values: { most }, path });
  if (given === 0) throw errors.refusedInput([...path], 'NOT_BETWEEN', { value: given, least: 1, most });
  return { outcome, hours: given ?? most };
}

/** Keeps who attended: results with hours, certificates of who passed, the day of pre-service training, and the figure. */
export async function keepAttendance(
  em: EntityManager,
  scope: Pick<ActingScope, 'caller' | 'now' | 'today'>,
  attended: readonly Attendance[],
): Promise<void> {
  if (attended.length === 0) return;
  const before = attended.map(({ enrolment }) => entryOf(enrolment));
  const passedBefore = attended.filter(({ enrolment }) => enrolment.outcome === 'PASSED');
  for (const one of attended) {
    const certificate = certificateOf(one, scope.today);
    Object.assign(one.enrolment, attendanceOf(one, []), certificate);
  }
  await em.flush();
  const isPassed = ({ enrolment }: Attendance): boolean => enrolment.outcome === 'PASSED';
  await noteTrained(em, scope, attended.filter(isPassed));
  await takeBackTrained(
    em,
    scope,
    passedBefore.filter((one) => !isPassed(one)),
  );
  const after = attended.map(({ enrolment }) => entryOf(enrolment));
  await addToFigure(em, trainingFigure, differenceOf(before, after), scope.today);
}

/** 合格证书: its number says who certifies and in which year; what is no number yet is made of the enrolment's own. */
function certificateOf({ enrolment, session, outcome }: Attendance, today: CalendarDate) {
  if (outcome !== 'PASSED') return { certificateNumber: null, certifiedOn: null };
  const { certificateNumber, certifiedOn } = enrolment;
  if (certificateNumber && certifiedOn) return { certificateNumber, certifiedOn };
  const on = session.endsOn < today ? session.endsOn : today;
  const number = `${session.holder}-${on.slice(0, 4)}-${enrolment.id.slice(-12).toUpperCase()}`;
  return { certificateNumber: number, certifiedOn: on };
}

type Scope = Pick<ActingScope, 'caller' | 'now'>;

/** 岗前培训日期: of who passed a pre-service session and has none on record. */
async function noteTrained(em: EntityManager, { caller, now }: Scope, passed: readonly Attendance[]): Promise<void> {
  for (const [on, advisors] of byLastDay(passed)) {
    // One statement a session's last day, of which a call has one; the mapper would count versions row by row.
    await em.execute(
      `update advisors.advisor set pre_service_trained_on = ?, version = version + 1, updated_at = ?, updated_by = ?
       where id = any (array[?]::text[]) and pre_service_trained_on is null`,
      [on, now, caller.subject, advisors],
    );
  }
}

/**
 * What a result that was corrected had noted is taken back: the first other session that the advisor passed proves the training from then
 * on. A day that was entered by hand stays unless it is the same.
 */
async function takeBackTrained(
  em: EntityManager,
  { caller, now }: Scope,
  failed: readonly Attendance[],
): Promise<void> {
  for (const [on, advisors] of byLastDay(failed)) {
    // As above.
    await em.execute(
      `update advisors.advisor set version = version + 1, updated_at = ?, updated_by = ?, pre_service_trained_on = (
         select min(session.ends_on) from advisors.training_enrolment as other
         join advisors.training_session as session on session.id = other.session
         where other.advisor = advisor.id and other.kind = 'PRE_SERVICE' and other.outcome = 'PASSED' and other.ended_at is null)
       where id = any (array[?]::text[]) and pre_service_trained_on = ?`,
      [now, caller.subject, advisors, on],
    );
  }
}

function byLastDay(all: readonly Attendance[]): [CalendarDate, RecordId[]][] {
  const preService = all.filter(({ session }) => session.kind === 'PRE_SERVICE');
  const byDay = Map.groupBy(preService, ({ session }) => session.endsOn);
  return [...byDay].map(([on, some]) => [on, some.map(({ enrolment }) => enrolment.advisor)]);
}
