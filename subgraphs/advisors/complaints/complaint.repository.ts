import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import { type Session, withSettings } from '#persistence';
import { ComplaintStep } from './complaint-step.entity.ts';
import { Complaint } from './complaint.entity.ts';

/** Complaints in the database, as far as the session's caller may see them. */
export class ComplaintRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Complaint[]> {
    return this.#session.read((em) => em.find(Complaint, { id: { $in: [...ids] } }));
  }

  /** The complaint of a receipt, by its keyed hash, for whoever has it. */
  findOfReceipt(receipt: string): Promise<Complaint | null> {
    return this.#session.read((em) => byReceipt(em, receipt, () => em.findOne(Complaint, { receipt })));
  }

  /** The steps of the complaints, the latest first. */
  listSteps(complaints: readonly RecordId[]): Promise<ComplaintStep[]> {
    return this.#session.read((em) =>
      em.find(ComplaintStep, { complaint: { $in: [...complaints] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }

  /** The complaint, held against other writers until the transaction ends. */
  async lock(em: EntityManager, id: RecordId): Promise<Complaint | undefined> {
    return (await em.findOne(Complaint, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
  }
}

/** Runs work that the complaint of a receipt is shown to and taken from, whoever asks. */
export function byReceipt<Result>(em: EntityManager, receipt: string, work: () => Promise<Result>): Promise<Result> {
  return withSettings(em, { 'app.complaint_receipt': receipt }, work);
}
