import { type EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import { recordIdFrom } from '#input';
import { together } from '#marks';
import { type Page, type Session, runPrepared, withSettings } from '#persistence';
import type { Seals } from '#sealing';
import { Advisor, Named } from './advisor.entity.ts';
import { Posting } from './posting.entity.ts';
import type { NamedPerson } from './sealed-advisor.ts';

/** What only few may see whole of a person, as it is shown to everybody else. */
export type AdvisorMasks = { readonly id: RecordId; readonly identityNumber: string; readonly phone: string };

/** The same, whole. */
export type AdvisorPersonal = NamedPerson & { readonly id: RecordId };

/** Advisors and postings in the database, as far as the session's caller may see them. */
export class AdvisorRepository {
  readonly #session: Session;
  readonly #seals: Seals;

  constructor(session: Session, seals: Seals) {
    this.#session = session;
    this.#seals = seals;
  }

  findMany(ids: readonly RecordId[]): Promise<Advisor[]> {
    return this.#session.read((em) => em.find(Advisor, { id: { $in: [...ids] } }));
  }

  /** Errors: NOT_FOUND. */
  async get(id: string): Promise<Advisor> {
    const advisor = await this.#session.read((em) => em.findOne(Advisor, { id: recordIdFrom(id) }));
    if (advisor === null) throw errors.notFound('advisor', id);
    return advisor;
  }

  /** Masks, for all ordinary reads: nothing is opened. */
  async findMasked(ids: readonly RecordId[]): Promise<AdvisorMasks[]> {
    const rows = await this.#session.read((em) =>
      // Read apart from the entity, so that personal fields are fetched only where they are asked for.
      em.execute<{ id: RecordId }[]>(
        `select a.id, ${Named.selectMasked('a')} from advisors.advisor a where a.id in (?)`,
        [ids],
      ),
    );
    return rows.map((row) => together({ id: row.id }, Named.openMasked(this.#seals, row)));
  }

  /** Whole values, for those who may see them; each is opened when it is looked at. */
  async findPersonal(ids: readonly RecordId[]): Promise<AdvisorPersonal[]> {
    const rows = await this.#session.read((em) =>
      // Read apart from the entity, so that personal fields are fetched only where they are asked for.
      em.execute<{ id: RecordId }[]>(`select a.id, ${Named.select('a')} from advisors.advisor a where a.id in (?)`, [
        ids,
      ]),
    );
    return rows.map((row) => together({ id: row.id }, Named.open(this.#seals, row)));
  }

  /** The postings of the advisors, current and past, the latest first. */
  listPostings(advisors: readonly RecordId[]): Promise<Posting[]> {
    return this.#session.read((em) =>
      em.find(Posting, { advisor: { $in: [...advisors] } }, { orderBy: { since: 'desc', id: 'desc' } }),
    );
  }

  /** The same of one advisor whose record is exported, also at stations that lie outside of the caller's division. */
  listEveryPosting(em: EntityManager, advisor: RecordId): Promise<Posting[]> {
    const order = { orderBy: { since: 'desc', id: 'desc' }, disableIdentityMap: true } as const;
    return withSettings(em, { 'app.exported': advisor }, () => em.find(Posting, { advisor }, order));
  }

  /** For each station up to `limit + 1` advisors posted there now, in the order of their ids. */
  listPostedAt(stations: readonly RecordId[], { limit, keys }: Page): Promise<{ station: RecordId; id: RecordId }[]> {
    return this.#session.read((em) =>
      // A page of each of many stations in one statement needs a lateral join.
      em.execute(
        `select asked.station, posted.id from unnest(array[?]::text[]) as asked (station)
         cross join lateral (
           select advisor.id from advisors.posting join advisors.advisor on advisor.id = posting.advisor
           where posting.station = asked.station and posting.until is null and posting.advisor > ?
           order by advisor.id limit ?) posted
         order by posted.id`,
        [stations, keys?.[0] ?? '', limit + 1],
      ),
    );
  }

  countPostedAt(stations: readonly RecordId[]): Promise<{ station: RecordId; count: number }[]> {
    return this.#session.read((em) =>
      // Counts of many stations in one statement.
      em.execute(
        `select posting.station, count(*)::int as count
         from advisors.posting join advisors.advisor on advisor.id = posting.advisor
         where posting.station in (?) and posting.until is null group by posting.station`,
        [stations],
      ),
    );
  }

  /** The advisor, held against other writers until the transaction ends. */
  async lock(em: EntityManager, id: RecordId): Promise<Advisor | undefined> {
    return (await em.findOne(Advisor, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
  }

  /** Writes an advisor, new or changed. False when the owner already has one with this identity document: then only undoing is left. */
  async save(em: EntityManager, advisor: Advisor): Promise<boolean> {
    try {
      await em.persist(advisor).flush();
      return true;
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return false;
      throw error;
    }
  }

  /** Counts a version for a change that leaves the advisor's own row as it is. */
  async countVersion(em: EntityManager, advisor: Advisor): Promise<void> {
    // The mapper counts by itself only where the row says something else.
    await em.execute('update advisors.advisor set version = version + 1 where id = ?', [advisor.id]);
    await em.refresh(advisor);
  }

  /** Whose the identity number is already, over all divisions of the owner. */
  async findRegistered(em: EntityManager, lookup: string): Promise<Pick<Advisor, 'id' | 'division'> | undefined> {
    // The function looks beyond the caller's division, where the mapper finds nothing.
    const [found] = await em.execute<Pick<Advisor, 'id' | 'division'>[]>(
      'select id, division from advisors.registered_with(?)',
      [lookup],
    );
    return found;
  }

  /** The same of many, by the look-ups of their documents. */
  async findAllRegistered(
    em: EntityManager,
    lookups: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<Advisor, 'id' | 'division'>>> {
    const rows = await runPrepared<Pick<Advisor, 'id' | 'division'> & { lookup: string }>(
      em,
      'select id, division, lookup from advisors.registered_with_any($1::text[])',
      [lookups],
    );
    return new Map(rows.map(({ lookup, ...advisor }) => [lookup, advisor]));
  }

  /** Adds to the number of filed advisors posted at the stations. */
  async countFiledAt(em: EntityManager, stations: readonly RecordId[], change: 1 | -1): Promise<void> {
    if (stations.length === 0) return;
    // Relative, and in the order of ids, so that writers neither lose each other's change nor wait in a circle.
    await em.execute(
      `update advisors.station set advisors_posted = advisors_posted + ? where id in
       (select id from advisors.station where id in (?) order by id for update)`,
      [change, stations],
    );
  }
}
