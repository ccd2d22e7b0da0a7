import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { ServiceRecord } from './service-record.entity.ts';

/** Service records in the database, as far as the session's caller may see them. */
export class ServiceRecordRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  find(id: RecordId): Promise<ServiceRecord | null> {
    return this.#session.read((em) => em.findOne(ServiceRecord, { id }));
  }
}
