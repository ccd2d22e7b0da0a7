import { Entry } from '#audit';
import { type Session, withSettings } from '#persistence';

/** Entries of one record in the database. Nothing here writes. */
export class EntryRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
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
}
