import type { EntityManager } from '@mikro-orm/postgresql';
import { type Action, fieldsOf, record } from '#audit';
import { applyChanges, fieldsNamedBy, mustBeAt } from '#changes';
import { type RecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, newRecordId, rowLoader } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import type {
  AddCourseInput,
  ChangeCourseInput,
  QueryCoursesArgs,
  WithdrawCourseInput,
} from '../resolvers.generated.ts';
import { tellCourse } from '../training-catalogue/tell-catalogue.ts';
import { Course, versionOf } from './course.entity.ts';
import { courseErrors, mustBeCity } from './course.errors.ts';
import {
  type AddCourseContent,
  type ChangeCourseContent,
  type WithdrawCourseContent,
  addCourseWrite,
  changeCourseWrite,
  withdrawCourseWrite,
} from './course.input.ts';
import { courseList } from './course.list.ts';
import { type CourseRepository, lockCourse } from './course.repository.ts';

/** 培训课程 (policy clause 五(三)): written by the city, known to every owner beneath it. */
export class CourseService {
  readonly #scope: RequestScope;
  readonly #byId: Loader<RecordId, Course | undefined>;

  constructor(scope: RequestScope, courses: CourseRepository) {
    this.#scope = scope;
    this.#byId = rowLoader(
      (ids) => courses.findMany(ids),
      ({ id }) => id,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<Course> {
    const id = recordIdFrom(value);
    const { caller } = this.#scope;
    caller.mayLookFor('advisor.read', id);
    const course = await this.#byId.load(id);
    if (course === undefined) {
      caller.refuseUnseen('advisor.read', id);
      throw errors.notFound('course', value);
    }
    // Who is beneath the owner that keeps it reads it.
    if (!isWithin(caller.division, course.division)) caller.mayReach('advisor.read', course);
    return course;
  }

  /** What the owner knows of the city's courses, whichever of its divisions is asked for. Errors: those of a list. */
  async list(args: QueryCoursesArgs): Promise<Connection<Course>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, courseList, { ...args, within: this.#scope.owner });
  }

  /** Errors: TRAINING_WRONG_AUTHORITY, INPUT_INVALID, and those of every write. */
  add(input: AddCourseInput): Promise<Outcome<Course>> {
    return write(this.#scope, addCourseWrite, input, {
      work: (em, content) => this.#add(em, content),
      recordOf: (course) => course,
      again: (id) => this.get(id),
    });
  }

  /** Makes a new version; the ones before stay. Errors: TRAINING_WRONG_AUTHORITY, VERSION_CONFLICT, INPUT_INVALID, NOT_FOUND, COURSE_WITHDRAWN. */
  change(input: ChangeCourseInput): Promise<Outcome<Course>> {
    return write(this.#scope, changeCourseWrite, input, {
      work: (em, content) => this.#change(em, content, 'course.change'),
      recordOf: (course) => course,
      again: (id) => this.get(id),
    });
  }

  /** Errors: those of a change. */
  withdraw(input: WithdrawCourseInput): Promise<Outcome<Course>> {
    return write(this.#scope, withdrawCourseWrite, input, {
      work: (em, content) => this.#change(em, { ...content, withdrawnOn: this.#scope.today }, 'course.withdraw'),
      recordOf: (course) => course,
      again: (id) => this.get(id),
    });
  }

  async #add(em: EntityManager, content: AddCourseContent): Promise<Course> {
    const { idempotencyKey: _, division, ...said } = content;
    const { caller, now } = this.#scope;
    const stamp = { version: 1, withdrawnOn: null, updatedAt: now, updatedBy: caller.subject };
    const course: Course = Object.assign(new Course(), { id: newRecordId(division), division, ...said, ...stamp });
    course.versions = [versionOf(course)];
    await em.persist(course).flush();
    record(em, { action: 'course.add', division, records: [course.id], fields: fieldsOf(content) });
    tellCourse(em, this.#scope, course);
    return course;
  }

  async #change(
    em: EntityManager,
    content: (ChangeCourseContent | WithdrawCourseContent) & Partial<Pick<Course, 'withdrawnOn'>>,
    action: Action,
  ): Promise<Course> {
    const { caller, now } = this.#scope;
    const named = fieldsNamedBy(content, 'course');
    const course = await lockCourse(em, content.course);
    if (course === null) throw errors.notFound('course', content.course, ['input', 'course']);
    mustBeCity(caller, course.division, 'course');
    mustBeAt(course, content.version);
    mustNotBeWithdrawn(course);
    const fields = applyChanges(course, content, named);
    Object.assign(course, { version: course.version + 1, updatedAt: now, updatedBy: caller.subject });
    if (action === 'course.change') course.versions = [versionOf(course), ...course.versions];
    await em.flush();
    record(em, { action, division: course.division, records: [course.id], fields });
    tellCourse(em, this.#scope, course);
    return course;
  }
}

/** Errors: COURSE_WITHDRAWN. */
export function mustNotBeWithdrawn({ withdrawnOn }: Course): void {
  if (withdrawnOn)
    throw courseErrors.of('COURSE_WITHDRAWN', { values: { on: withdrawnOn }, path: ['input', 'course'] });
}
