import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type DivisionCode, type RecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, mapLoader, newRecordId, rowLoader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { Course } from '../courses/course.entity.ts';
import { mustBeFor } from '../courses/course.errors.ts';
import { mustNotBeWithdrawn } from '../courses/course.service.ts';
import type {
  CancelTrainingSessionInput,
  HoldTrainingSessionInput,
  QueryOfferedTrainingSessionsArgs,
  QueryTrainingSessionsArgs,
} from '../resolvers.generated.ts';
import { tellSession } from '../training-catalogue/tell-catalogue.ts';
import { endOpenEnrolments } from '../training-enrolments/end-enrolments.ts';
import type { TrainingCounts } from './training-counts.ts';
import type { TrainingResult } from './training-result.entity.ts';
import { TrainingSession } from './training-session.entity.ts';
import { mustNotBeCancelled, mustNotHaveBegun } from './training-session.errors.ts';
import {
  type CancelTrainingSessionContent,
  type HoldTrainingSessionContent,
  cancelTrainingSessionWrite,
  holdTrainingSessionWrite,
} from './training-session.input.ts';
import { offeredSessionList, trainingSessionList } from './training-session.list.ts';
import { type TrainingSessionRepository, lockSession } from './training-session.repository.ts';
import { type ResultOfOwner, resultsOf } from './training-results.ts';

/** 培训班 (policy clause 五(三)): when and where advisors are trained, by the city or a district. */
export class TrainingSessionService {
  readonly #scope: RequestScope;
  readonly #byId: Loader<RecordId, TrainingSession | undefined>;
  readonly #results: Loader<RecordId, TrainingResult[]>;
  readonly #counts: Loader<RecordId, TrainingCounts | undefined>;

  constructor(scope: RequestScope, sessions: TrainingSessionRepository) {
    this.#scope = scope;
    this.#byId = rowLoader(
      (ids) => sessions.findMany(ids),
      ({ id }) => id,
    );
    this.#results = rowsLoader(
      (ids) => sessions.listResults(ids),
      ({ session }) => session,
    );
    this.#counts = mapLoader((ids) => sessions.findCounts(ids));
  }

  /** Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<TrainingSession> {
    const id = recordIdFrom(value);
    const { caller } = this.#scope;
    caller.mayLookFor('advisor.read', id);
    const session = await this.find(id);
    if (session === undefined) {
      caller.refuseUnseen('advisor.read', id);
      throw errors.notFound('trainingSession', value);
    }
    // Who is beneath the owner that keeps it reads it.
    if (!isWithin(caller.division, session.division)) caller.mayReach('advisor.read', session);
    return session;
  }

  /** A session that a record names, which its owner knows. */
  find(id: RecordId): Promise<TrainingSession | undefined> {
    return this.#byId.load(id);
  }

  /** Errors: those of a list. */
  async list(args: QueryTrainingSessionsArgs): Promise<Connection<TrainingSession>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, trainingSessionList, args);
  }

  /** Those of the owner and of the levels above, whichever of its divisions is asked for. Errors: those of a list. */
  async listOffered(args: QueryOfferedTrainingSessionsArgs): Promise<Connection<TrainingSession>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, offeredSessionList, { ...args, within: this.#scope.owner });
  }

  /** Of each owner within the caller's division: what it reported, or that it has not. */
  async resultsOf(session: TrainingSession): Promise<ResultOfOwner[]> {
    const { caller, delegated, now } = this.#scope;
    const { holder, division, isOwn } = session;
    const [reported, own] = await Promise.all([this.#results.load(session.id), this.#counts.load(session.id)]);
    const isShown = (code: DivisionCode): boolean => isWithin(code, caller.division);
    const expected = isOwn ? delegated.filter((code) => isWithin(code, holder)) : [];
    return resultsOf({ division, own: own && { ...own, at: now }, expected, reported }).filter((one) =>
      isShown(one.division),
    );
  }

  /** How many places the owner's advisors have left. */
  async placesLeftOf({ id, capacity }: TrainingSession): Promise<number> {
    const { enrolled } = (await this.#counts.load(id)) ?? { enrolled: 0 };
    return Math.max(0, capacity - enrolled);
  }

  /** Errors: TRAINING_WRONG_AUTHORITY, COURSE_WITHDRAWN, NOT_FOUND, INPUT_INVALID, and those of every write. */
  hold(input: HoldTrainingSessionInput): Promise<Outcome<TrainingSession>> {
    return write(this.#scope, holdTrainingSessionWrite, input, {
      work: (em, content) => this.#hold(em, content),
      recordOf: (session) => session,
      again: (id) => this.get(id),
    });
  }

  /** Errors: TRAINING_WRONG_AUTHORITY, SESSION_BEGUN, SESSION_CANCELLED, NOT_FOUND, and those of every write. */
  cancel(input: CancelTrainingSessionInput): Promise<Outcome<TrainingSession>> {
    return write(this.#scope, cancelTrainingSessionWrite, input, {
      work: (em, content) => this.#cancel(em, content),
      recordOf: (session) => session,
      again: (id) => this.get(id),
    });
  }

  async #hold(em: EntityManager, content: HoldTrainingSessionContent): Promise<TrainingSession> {
    const { idempotencyKey: _, division, endsOn, ...said } = content;
    const { caller, now } = this.#scope;
    const course = await em.findOne(Course, { id: content.course });
    if (course === null) throw errors.notFound('course', content.course, ['input', 'course']);
    mustNotBeWithdrawn(course);
    const { title, kind, hours, versions } = course;
    const session = Object.assign(new TrainingSession(), {
      id: newRecordId(division),
      division,
      holder: division,
      isOwn: true,
      ...said,
      title,
      kind,
      hours,
      courseVersion: versions[0]?.version ?? course.version,
      endsOn: endsOn ?? said.startsOn,
      version: 1,
      createdAt: now,
      createdBy: caller.subject,
      updatedAt: now,
      updatedBy: caller.subject,
    });
    await em.persist(session).flush();
    record(em, { action: 'training.hold', division, records: [session.id, course.id], fields: fieldsOf(content) });
    tellSession(em, this.#scope, session);
    return session;
  }

  async #cancel(em: EntityManager, content: CancelTrainingSessionContent): Promise<TrainingSession> {
    const { caller, now, today } = this.#scope;
    const session = await lockSession(em, content.session);
    if (session === undefined) throw errors.notFound('trainingSession', content.session, ['input', 'session']);
    mustBeFor(caller, session.holder, 'session');
    mustNotBeCancelled(session);
    mustNotHaveBegun(session, today);
    const stamp = { version: session.version + 1, updatedAt: now, updatedBy: caller.subject };
    Object.assign(session, { cancelledOn: today, cancelReason: content.reason, ...stamp });
    await em.flush();
    await endOpenEnrolments(em, [session.id], { at: now, by: caller.subject });
    const { id, division } = session;
    record(em, { action: 'training.cancel', division, records: [id], fields: fieldsOf(content) });
    tellSession(em, this.#scope, session);
    return session;
  }
}
