import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { FilingStep } from './filing-step.entity.ts';

/** Steps of filings in the database, as far as the session's caller may see them. */
export class FilingRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The steps of the advisors, the latest first. */
  listSteps(advisors: readonly RecordId[]): Promise<FilingStep[]> {
    return this.#session.read((em) =>
      em.find(FilingStep, { advisor: { $in: [...advisors] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }
}
