import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import type { Seals } from '#sealing';
import { sealedFilingChange } from '../advisors/sealed-advisor.ts';
import { FilingChange } from './filing-change.entity.ts';
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
    const seals = this.#seals;
    return rows.map((row) => ({
      row,
      get numberBefore() {
        return seals.openAny(sealedFilingChange.before, row.id, row.identityNumberBefore);
      },
      get numberAfter() {
        return seals.openAny(sealedFilingChange.after, row.id, row.identityNumberAfter);
      },
    }));
  }
}
