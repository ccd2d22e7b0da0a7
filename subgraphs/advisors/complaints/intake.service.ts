import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import type { Outcome } from '#errors';
import type { RequestScope } from '#server';
import { type Write, write } from '#writes';
import type { RecordComplaintInput, SubmitComplaintInput } from '../resolvers.generated.ts';
import { Station } from '../stations/station.entity.ts';
import type { Complaint } from './complaint.entity.ts';
import { complaintErrors } from './complaint.errors.ts';
import { type SubmitComplaintContent, recordComplaintWrite, submitComplaintWrite } from './complaint.input.ts';
import type { ComplaintRepository } from './complaint.repository.ts';
import { handIn } from './hand-in.ts';
import { findOwnAdvisors } from './own-advisors.ts';
import { complaintReceipts } from './complaint-receipts.ts';

/** A complaint as whoever handed it in is answered: the receipt is told this once. */
export type HandedIn = { readonly receipt: string; readonly status: Complaint };

/** 投诉受理: complaints as they come in, and what the receipt of one tells. */
export class IntakeService {
  readonly #scope: RequestScope;
  readonly #complaints: ComplaintRepository;

  constructor(scope: RequestScope, complaints: ComplaintRepository) {
    this.#scope = scope;
    this.#complaints = complaints;
  }

  /** Of who has the receipt. Errors: SCOPE_MISSING, COMPLAINT_RECEIPT_UNKNOWN. */
  async statusOf(receipt: string): Promise<Complaint> {
    this.#scope.caller.mayAnywhere('complaint.submit');
    const found = await this.#complaints.findOfReceipt(complaintReceipts.keptOf(this.#scope.seals, receipt));
    if (found === null) throw complaintErrors.of('COMPLAINT_RECEIPT_UNKNOWN', {});
    return found;
  }

  /** Errors: INPUT_INVALID, NOT_FOUND, DIVISION_UNKNOWN, and those of every write. */
  submit(input: SubmitComplaintInput): Promise<Outcome<HandedIn>> {
    return this.#take(submitComplaintWrite, input, async () => {});
  }

  /** Errors: COMPLAINT_CONCERNS_YOU, and those of `submit`. */
  record(input: RecordComplaintInput): Promise<Outcome<HandedIn>> {
    return this.#take(recordComplaintWrite, input, (em, content) => this.#mustNotBeOfOwn(em, content));
  }

  #take<
    Input extends { readonly division: DivisionCode; readonly idempotencyKey?: string | null | undefined },
    Content extends SubmitComplaintContent,
  >(
    declared: Write<Input, Content>,
    input: Input,
    check: (em: EntityManager, content: Content) => Promise<void>,
  ): Promise<Outcome<HandedIn>> {
    const { seals, caller } = this.#scope;
    const { subject } = caller;
    const again = async (): Promise<HandedIn> => {
      // It was read before, and had a key.
      const key = input.idempotencyKey?.toLowerCase() ?? null;
      const receipt = complaintReceipts.receiptOf(seals, { division: input.division, subject, key });
      return { receipt, status: await this.statusOf(receipt) };
    };
    return write(this.#scope, declared, input, {
      work: async (em, content) => {
        await check(em, content);
        const receipt = complaintReceipts.receiptOf(seals, {
          division: content.division,
          subject,
          key: content.idempotencyKey,
        });
        return { receipt, status: await handIn(em, this.#scope, content, receipt) };
      },
      recordOf: ({ status }) => status,
      again,
    });
  }

  /** A rule for whoever serves at a station, whether anybody complained or not. Errors: COMPLAINT_CONCERNS_YOU. */
  async #mustNotBeOfOwn(em: EntityManager, { station }: SubmitComplaintContent): Promise<void> {
    if (station === null) return;
    const { caller } = this.#scope;
    const own = await findOwnAdvisors(em, caller.subject);
    const isPosted = own.some(({ stations }) => stations.includes(station));
    const row = caller.scopes.has('complaint.handle') ? null : await em.findOne(Station, { id: station });
    if (isPosted || (row !== null && caller.isAuthority(row.division)))
      throw complaintErrors.of('COMPLAINT_CONCERNS_YOU', { path: ['input', 'station'] });
  }
}
