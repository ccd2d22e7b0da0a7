import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { Course } from './course.entity.ts';

/** Courses in the database: a caller sees those that the owners of the own division and of those above it keep. */
export class CourseRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Course[]> {
    return this.#session.read((em) => em.find(Course, { id: { $in: [...ids] } }));
  }
}

/** Copies of courses, held against other messages that tell of them until the transaction ends: also those that are not there yet. */
export async function lockCopies(em: EntityManager, ids: readonly RecordId[]): Promise<Map<RecordId, Course>> {
  await em.execute(
    `select pg_advisory_xact_lock(hashtextextended('course ' || id, 0)) from unnest(array[?]::text[]) as id`,
    [ids.toSorted()],
  );
  const found = await em.find(Course, { id: { $in: [...ids] } });
  return new Map(found.map((course) => [course.id, course]));
}

/** The course, held against other writers until the transaction ends. */
export function lockCourse(em: EntityManager, id: RecordId): Promise<Course | null> {
  return em.findOne(Course, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
