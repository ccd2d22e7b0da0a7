import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { GraphError, errors } from '#errors';
import { type Decided, type ReadRow, type RowWriter, pathOf } from '#imports';
import type { ActingScope } from '#server';
import { mustBeFor } from '../courses/course.errors.ts';
import { handUpCounts } from '../training-sessions/training-results.message.ts';
import type { TrainingSession } from '../training-sessions/training-session.entity.ts';
import { mustHaveBegun, mustNotBeCancelled } from '../training-sessions/training-session.errors.ts';
import { lockSessions } from '../training-sessions/training-session.repository.ts';
import { type Attendance, attendanceOf, keepAttendance } from './keep-attendance.ts';
import type { TrainingEnrolment } from './training-enrolment.entity.ts';
import { notEnrolled } from './training-enrolment.errors.ts';
import { type AttendanceRowContent, recorderOf } from './training-enrolment.input.ts';
import { findEnrolments, keyOf } from './training-enrolment.repository.ts';

type Row = ReadRow<AttendanceRowContent>;
type DecidedRow = Decided<AttendanceRowContent>;
type Kept = { readonly attendance: Attendance; readonly content: AttendanceRowContent };

/** Rows of an import, each the attendance of an advisor who is enrolled; what is recorded already as the row says it stays as it is. */
export class AttendanceRows implements RowWriter<AttendanceRowContent> {
  readonly #em: EntityManager;
  readonly #scope: ActingScope;
  readonly #kept = new Map<number, Kept>();

  constructor(em: EntityManager, scope: ActingScope) {
    this.#em = em;
    this.#scope = scope;
  }

  /** Errors of rows: NOT_FOUND, NOT_ENROLLED, SESSION_CANCELLED, SESSION_NOT_BEGUN, TRAINING_WRONG_AUTHORITY, INPUT_INVALID. */
  async decide(rows: readonly Row[]): Promise<readonly DecidedRow[]> {
    this.#scope.caller.mayAnywhere('training.record');
    const asked = [...new Set(rows.map(({ content }) => content.session))];
    const sessions = await lockSessions(this.#em, asked);
    const advisors = [...new Set(rows.map(({ content }) => content.advisor))];
    const known = await findEnrolments(this.#em, [...sessions.keys()], advisors);
    return rows.map((row) => {
      const { session, advisor } = row.content;
      try {
        return this.#decide(row, sessions.get(session), known.get(keyOf(session, advisor)));
      } catch (error) {
        if (error instanceof GraphError) return { ...row, outcome: 'REFUSED', errors: [error] };
        throw error;
      }
    });
  }

  async write(decided: readonly DecidedRow[]): Promise<void> {
    const kept = decided.flatMap(({ row }) => this.#kept.get(row) ?? []);
    await keepAttendance(
      this.#em,
      this.#scope,
      kept.map(({ attendance }) => attendance),
    );
    for (const { attendance, content } of kept) {
      const { session, enrolment } = attendance;
      const records = [session.id, enrolment.advisor];
      record(this.#em, { action: 'training.record', division: enrolment.division, records, fields: fieldsOf(content) });
    }
    const sessions = new Set(kept.map(({ attendance }) => attendance.session));
    await handUpCounts(this.#em, this.#scope, [...sessions]);
  }

  #decide(row: Row, session: TrainingSession | undefined, enrolment: TrainingEnrolment | undefined): DecidedRow {
    const { content } = row;
    if (session === undefined) throw errors.notFound('trainingSession', content.session, pathOf('session'));
    if (enrolment === undefined) throw notEnrolled(content.advisor, pathOf('advisor'));
    const { caller, owner, today } = this.#scope;
    mustBeFor(caller, recorderOf(owner, enrolment.division), 'advisor');
    mustNotBeCancelled(session);
    mustHaveBegun(session, today);
    const attendance = { session, enrolment, outcome: content.outcome, hours: content.hours };
    const { outcome, hours } = attendanceOf(attendance, pathOf('hours'));
    const { id } = enrolment;
    if (enrolment.outcome === outcome && enrolment.hours === hours) return { ...row, outcome: 'UNCHANGED', record: id };
    this.#kept.set(row.row, { attendance, content });
    return { ...row, outcome: enrolment.outcome ? 'CHANGED' : 'CREATED', record: id };
  }
}
