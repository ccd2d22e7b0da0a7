import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import type { Seals } from '#sealing';
import { AnnouncedNumbers, FilingChange } from './filing-change.entity.ts';
import { FilingStep } from './filing-step.entity.ts';

/** A change with the numbers of its documents, for those who may see them; each is opened when it is looked at. */
export type OpenedChange = {
  readonly row: FilingChange;
  readonly numberBefore: string | null;
  readonly numberAfter: string | null;
};

/** Steps of filings, and what was announced to change, in the database, as far as the session's caller may see them. */
export class FilingRepository {
  readonly #session: Session;
  readonly #seals: Seals;

  constructor(session: Session, seals: Seals) {
    this.#session = session;
    this.#seals = seals;
  }

  /** The steps of the advisors, the latest first. */
  listSteps(advisors: readonly RecordId[]): Promise<FilingStep[]> {
    return this.#session.read((em) =>
      em.find(FilingStep, { advisor: { $in: [...advisors] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }

  /** What was announced to change of the advisors, the latest first. */
  listChanges(advisors: readonly RecordId[]): Promise<FilingChange[]> {
    return this.#session.read((em) =>
      em.find(FilingChange, { advisor: { $in: [...advisors] } }, { orderBy: { announcedAt: 'desc', version: 'desc' } }),
    );
  }

  /** The same with the numbers of the documents. */
  async openChanges(advisors: readonly RecordId[]): Promise<OpenedChange[]> {
    const rows = await this.#session.read((em) =>
      em.find(
        FilingChange,
        { advisor: { $in: [...advisors] } },
        {
          orderBy: { announcedAt: 'desc', version: 'desc' },
          populate: ['identityNumberBefore', 'identityNumberAfter'],
          // Beside rows that were read without them.
          disableIdentityMap: true,
        },
      ),
    );
    return rows.map((row) => {
      const numbers = AnnouncedNumbers.open(this.#seals, row);
      return {
        row,
        get numberBefore() {
          return numbers.identityNumberBefore;
        },
        get numberAfter() {
          return numbers.identityNumberAfter;
        },
      };
    });
  }
}
