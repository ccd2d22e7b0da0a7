import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { type TrainingCounts, findCounts } from './training-counts.ts';
import { TrainingResult } from './training-result.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

/** Sessions in the database: a caller sees those that the owners of the own division and of those above it keep. */
export class TrainingSessionRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<TrainingSession[]> {
    return this.#session.read((em) => em.find(TrainingSession, { id: { $in: [...ids] } }));
  }

  /** What other owners reported. */
  listResults(sessions: readonly RecordId[]): Promise<TrainingResult[]> {
    return this.#session.read((em) =>
      em.find(TrainingResult, { session: { $in: [...sessions] } }, { orderBy: { division: 'asc' } }),
    );
  }

  /** Of the owner's own advisors. */
  findCounts(sessions: readonly RecordId[]): Promise<ReadonlyMap<RecordId, TrainingCounts>> {
    return this.#session.read((em) => findCounts(em, sessions));
  }
}

/** Holds a session against others who enrol or record there, until the transaction ends. */
export async function lockSession(em: EntityManager, id: RecordId): Promise<TrainingSession | undefined> {
  return (await lockSessions(em, [id])).get(id);
}

/** The same of several, in one order. */
export async function lockSessions(
  em: EntityManager,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, TrainingSession>> {
  // Rows are the owner's, which a street may read and not lock.
  await em.execute(
    `select pg_advisory_xact_lock(hashtextextended('training_session ' || id, 0)) from unnest(array[?]::text[]) as id`,
    [ids.toSorted()],
  );
  const found = await em.find(TrainingSession, { id: { $in: [...ids] } });
  return new Map(found.map((session) => [session.id, session]));
}
