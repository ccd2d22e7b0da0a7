import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { PremisesCheck } from './premises-check.entity.ts';

/** Checks of premises in the database, as far as the session's caller may see them. */
export class PremisesCheckRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<PremisesCheck[]> {
    return this.#session.read((em) => em.find(PremisesCheck, { id: { $in: [...ids] } }));
  }

  /** Writes the check beside the others of the station, which is locked; it is the latest unless one of a later day is known. */
  async insert(em: EntityManager, check: PremisesCheck): Promise<void> {
    const latest = await em.findOne(PremisesCheck, { station: check.station, latest: true });
    check.latest = latest === null || latest.checkedOn <= check.checkedOn;
    if (latest !== null && check.latest) latest.latest = false;
    await em.persist(check).flush();
  }
}
