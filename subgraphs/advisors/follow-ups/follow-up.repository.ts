import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { FollowUp } from './follow-up.entity.ts';

/** Follow-ups in the database, as far as the session's caller may see them. */
export class FollowUpRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<FollowUp[]> {
    return this.#session.read((em) => em.find(FollowUp, { id: { $in: [...ids] } }));
  }

  /** What was asked by the records, in the order in which the form asks. */
  listOf(records: readonly RecordId[]): Promise<FollowUp[]> {
    return this.#session.read((em) => em.find(FollowUp, { record: { $in: [...records] } }, { orderBy: { id: 'asc' } }));
  }

  /** The follow-up, held against other writers until the transaction ends. */
  lock(em: EntityManager, id: RecordId): Promise<FollowUp | null> {
    return em.findOne(FollowUp, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }
}
