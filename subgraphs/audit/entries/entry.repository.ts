import type { EntityManager, QueryBuilder } from '@mikro-orm/postgresql';
import { Entry } from '#audit';
import { type DivisionCode, rangeOf } from '#divisions';
import { type Session, withSettings } from '#persistence';

export type EntryFilter = {
  readonly within: DivisionCode;
  readonly subject: string | undefined;
  readonly record: string | undefined;
  readonly action: string | undefined;
};

/** A place in the trail, the latest first: entries of one instant stand in the order of their ids. */
export type EntryPosition = { readonly at: Date; readonly id: string };

/** The trail in the database, as far as the session's caller may see it. Nothing here writes. */
export class EntryRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Up to `limit` entries after the position, or from the latest one. */
  listPage(filter: EntryFilter, limit: number, after: EntryPosition | undefined): Promise<Entry[]> {
    return this.#session.read((em) => {
      const query = matching(em, filter);
      // The first condition lets the index begin at the cursor; the second decides among entries of one instant.
      if (after !== undefined)
        query.andWhere('entry.at <= ? and (entry.at < ? or entry.id > ?)', [after.at, after.at, after.id]);
      return query.orderBy({ at: 'desc', id: 'asc' }).limit(limit).getResultList();
    });
  }

  /**
   * Every entry that names a record, the earliest first, wherever the record was when it was written: for the copy of one person, whose
   * record the caller has exported.
   */
  listExported(record: string): Promise<Entry[]> {
    return this.#session.read((em) =>
      withSettings(em, { 'app.exported': record }, () => {
        const query = em.createQueryBuilder(Entry, 'entry').where('? = any(entry.records)', [record]);
        return query.orderBy({ seq: 'asc' }).getResultList();
      }),
    );
  }

  count(filter: EntryFilter): Promise<number> {
    return this.#session.read((em) => matching(em, filter).getCount());
  }
}

function matching(em: EntityManager, { within, subject, record, action }: EntryFilter): QueryBuilder<Entry, 'entry'> {
  const { from, to } = rangeOf(within);
  const query = em.createQueryBuilder(Entry, 'entry');
  query.where('entry.division >= ? and entry.division < ?', [from, to]);
  if (subject !== undefined) query.andWhere('entry.subject = ?', [subject]);
  if (record !== undefined) query.andWhere('? = any(entry.records)', [record]);
  if (action !== undefined) query.andWhere('entry.action = ?', [action]);
  return query;
}
