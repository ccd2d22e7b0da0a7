import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Session } from '#persistence';
import { ServiceCentre } from './service-centre.entity.ts';

/** Affairs centres of streets in the database, as far as the session's caller may see them. */
export class ServiceCentreRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The centres that the streets list now, the centre before its sub-centres. */
  listCurrent(streets: readonly DivisionCode[]): Promise<ServiceCentre[]> {
    return this.#session.read((em) => findCurrent(em, streets));
  }

  /** Has the street list these centres from the day on: those that are listed already stay, the others of before end. */
  async replace(
    em: EntityManager,
    street: DivisionCode,
    centres: readonly ServiceCentre[],
    today: CalendarDate,
  ): Promise<ServiceCentre[]> {
    const current = await findCurrent(em, [street]);
    for (const centre of current) if (!centres.some((other) => isSame(centre, other))) centre.until = today;
    // Written before the new rows: a name may change its kind, and only one row of a name is current.
    await em.flush();
    const added = centres.filter((centre) => !current.some((other) => isSame(centre, other)));
    await em.persist(added).flush();
    return [...current.filter(({ until }) => until === null), ...added];
  }
}

const isSame = (a: ServiceCentre, b: ServiceCentre): boolean => a.name === b.name && a.kind === b.kind;

function findCurrent(em: EntityManager, streets: readonly DivisionCode[]): Promise<ServiceCentre[]> {
  return em.find(
    ServiceCentre,
    { division: { $in: [...streets] }, until: null },
    { orderBy: { kind: 'asc', name: 'asc' } },
  );
}
