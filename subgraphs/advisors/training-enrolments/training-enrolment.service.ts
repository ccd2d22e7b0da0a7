import type { EntityManager } from '@mikro-orm/postgresql';
import { type Action, fieldsOf, record } from '#audit';
import { type RecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { addToFigure } from '#figures';
import { readList } from '#lists';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { Advisor } from '../advisors/advisor.entity.ts';
import type {
  EnrolAdvisorsInput,
  QueryTrainingEnrolmentsArgs,
  RecordAttendanceInput,
  TakeOffAdvisorsInput,
} from '../resolvers.generated.ts';
import { findCounts } from '../training-sessions/training-counts.ts';
import { handUpCounts } from '../training-sessions/training-results.message.ts';
import type { TrainingSession } from '../training-sessions/training-session.entity.ts';
import { mustHaveBegun, mustNotBeCancelled } from '../training-sessions/training-session.errors.ts';
import { lockSession } from '../training-sessions/training-session.repository.ts';
import type { TrainingSessionService } from '../training-sessions/training-session.service.ts';
import { eachOf } from './each-of.ts';
import { endEnrolments } from './end-enrolments.ts';
import { type Attendance, attendanceOf, keepAttendance } from './keep-attendance.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import { notEnrolled, trainingEnrolmentErrors } from './training-enrolment.errors.ts';
import {
  type EnrolAdvisorsContent,
  type RecordAttendanceContent,
  enrolAdvisorsWrite,
  recordAttendanceWrite,
  takeOffAdvisorsWrite,
} from './training-enrolment.input.ts';
import { trainingEnrolmentList } from './training-enrolment.list.ts';
import { findEnrolments, keyOf } from './training-enrolment.repository.ts';
import { entryOf, trainingFigure } from './training.figure.ts';

type Named = Pick<EnrolAdvisorsContent, 'division' | 'session'>;

/** 报名与参训 (policy clause 五(三)): which advisors are trained, kept by their own owner. */
export class TrainingEnrolmentService {
  readonly #scope: RequestScope;
  readonly #sessions: TrainingSessionService;

  constructor(scope: RequestScope, sessions: TrainingSessionService) {
    this.#scope = scope;
    this.#sessions = sessions;
  }

  /** Errors: those of a list. */
  async list(args: QueryTrainingEnrolmentsArgs): Promise<Connection<TrainingEnrolment>> {
    this.#scope.caller.may(['advisor.register', 'training.record'], args.within);
    return readList(this.#scope, trainingEnrolmentList, args);
  }

  /** Errors: NOT_FOUND, SESSION_CANCELLED, SESSION_FULL, INPUT_INVALID, and those of every write. */
  enrol(input: EnrolAdvisorsInput): Promise<Outcome<TrainingSession>> {
    return write(this.#scope, enrolAdvisorsWrite, input, {
      work: (em, content) => this.#enrol(em, content),
      recordOf: (session) => session,
      again: (id) => this.#sessions.get(id),
    });
  }

  /** Errors: NOT_FOUND, NOT_ENROLLED, INPUT_INVALID, and those of every write. */
  takeOff(input: TakeOffAdvisorsInput): Promise<Outcome<TrainingSession>> {
    return write(this.#scope, takeOffAdvisorsWrite, input, {
      work: (em, content) => this.#takeOff(em, content),
      recordOf: (session) => session,
      again: (id) => this.#sessions.get(id),
    });
  }

  /** Errors: TRAINING_WRONG_AUTHORITY, NOT_FOUND, NOT_ENROLLED, SESSION_CANCELLED, SESSION_NOT_BEGUN, INPUT_INVALID, and those of every write. */
  recordAttendance(input: RecordAttendanceInput): Promise<Outcome<TrainingSession>> {
    return write(this.#scope, recordAttendanceWrite(this.#scope), input, {
      work: (em, content) => this.#record(em, content),
      recordOf: (session) => session,
      again: (id) => this.#sessions.get(id),
    });
  }

  async #enrol(em: EntityManager, content: EnrolAdvisorsContent): Promise<TrainingSession> {
    const session = await this.#lock(em, content);
    mustNotBeCancelled(session);
    const { advisors: ids } = content;
    const known = await findEnrolments(em, [session.id], ids);
    const found = new Map((await em.find(Advisor, { id: { $in: ids } })).map((one) => [one.id, one]));
    const rows = eachOf(ids, 'advisors', (id, path) => {
      const advisor = found.get(id);
      if (advisor === undefined || !isWithin(advisor.division, content.division))
        throw errors.notFound('advisor', id, path);
      if (advisor.filingState === 'WITHDRAWN') throw errors.refusedInput([...path], 'ADVISOR_WITHDRAWN');
      if (known.has(keyOf(session.id, id)))
        throw trainingEnrolmentErrors.of('INPUT_INVALID.ENROLLED_ALREADY', { path });
      return this.#enrolmentOf(session, advisor);
    });
    await mustHavePlaces(em, session, rows.length);
    await em.persist(rows).flush();
    await addToFigure(em, trainingFigure, rows.map(entryOf), this.#scope.today);
    note(em, 'training.enrol', content, ids);
    await handUpCounts(em, this.#scope, [session]);
    return session;
  }

  async #takeOff(em: EntityManager, content: EnrolAdvisorsContent): Promise<TrainingSession> {
    const session = await this.#lock(em, content);
    const { caller, now } = this.#scope;
    const known = await findEnrolments(em, [session.id], content.advisors);
    const ended = eachOf(content.advisors, 'advisors', (id, path) => {
      const enrolment = enrolledIn(known.get(keyOf(session.id, id)), content, id, path);
      if (enrolment.outcome) throw trainingEnrolmentErrors.of('INPUT_INVALID.ATTENDANCE_RECORDED', { path });
      return enrolment;
    });
    await endEnrolments(em, ended, { at: now, by: caller.subject });
    note(em, 'training.takeOff', content, content.advisors);
    await handUpCounts(em, this.#scope, [session]);
    return session;
  }

  async #record(em: EntityManager, content: RecordAttendanceContent): Promise<TrainingSession> {
    const session = await this.#lock(em, content);
    mustNotBeCancelled(session);
    mustHaveBegun(session, this.#scope.today);
    const ids = content.attendances.map(({ advisor }) => advisor);
    const known = await findEnrolments(em, [session.id], ids);
    const attended = eachOf(content.attendances, 'attendances', ({ advisor: id, ...said }, path): Attendance => {
      const enrolment = enrolledIn(known.get(keyOf(session.id, id)), content, id, [...path, 'advisor']);
      attendanceOf({ session, ...said }, [...path, 'hours']);
      return { session, enrolment, ...said };
    });
    await keepAttendance(em, this.#scope, attended);
    note(em, 'training.record', content, ids);
    await handUpCounts(em, this.#scope, [session]);
    return session;
  }

  /** Errors: NOT_FOUND. */
  async #lock(em: EntityManager, { session: id }: Named): Promise<TrainingSession> {
    const session = await lockSession(em, id);
    if (session === undefined) throw errors.notFound('trainingSession', id, ['input', 'session']);
    return session;
  }

  #enrolmentOf(session: TrainingSession, { id: advisor, division }: Advisor): TrainingEnrolment {
    const { caller, now } = this.#scope;
    return Object.assign(new TrainingEnrolment(), {
      id: newRecordId(division),
      session: session.id,
      advisor,
      division,
      countedIn: division,
      kind: session.kind,
      heldOn: session.startsOn,
      outcome: null,
      hours: null,
      certificateNumber: null,
      certifiedOn: null,
      enrolledAt: now,
      enrolledBy: caller.subject,
      endedAt: null,
      endedBy: null,
    });
  }
}

/** Errors: SESSION_FULL. */
async function mustHavePlaces(em: EntityManager, { id, capacity }: TrainingSession, count: number): Promise<void> {
  const { enrolled } = (await findCounts(em, [id])).get(id) ?? { enrolled: 0 };
  if (enrolled + count <= capacity) return;
  const values = { count, capacity, left: Math.max(0, capacity - enrolled) };
  throw trainingEnrolmentErrors.of('SESSION_FULL', { values, path: ['input', 'advisors'] });
}

/** Errors: NOT_ENROLLED. */
function enrolledIn(
  enrolment: TrainingEnrolment | undefined,
  { division }: Named,
  advisor: RecordId,
  path: readonly string[],
): TrainingEnrolment {
  if (enrolment !== undefined && isWithin(enrolment.division, division)) return enrolment;
  throw notEnrolled(advisor, path);
}

/** One entry of the trail for all of them. */
function note(em: EntityManager, action: Action, content: Named, advisors: readonly RecordId[]): void {
  const { division, session } = content;
  record(em, { action, division, records: [session, ...advisors], fields: fieldsOf(content) });
}
