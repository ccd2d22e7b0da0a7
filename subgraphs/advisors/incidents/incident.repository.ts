import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { IncidentStep } from './incident-step.entity.ts';
import { Incident } from './incident.entity.ts';

/** Incidents in the database, as far as the session's caller may see them. */
export class IncidentRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Incident[]> {
    return this.#session.read((em) => em.find(Incident, { id: { $in: [...ids] } }));
  }

  /** The steps of the incidents, the latest first. */
  listSteps(incidents: readonly RecordId[]): Promise<IncidentStep[]> {
    return this.#session.read((em) =>
      em.find(IncidentStep, { incident: { $in: [...incidents] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }

  /** The incident, held against other writers until the transaction ends. */
  async lock(em: EntityManager, id: RecordId): Promise<Incident | undefined> {
    return (await em.findOne(Incident, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
  }
}
