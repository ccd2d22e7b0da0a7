import type { EntityManager } from '@mikro-orm/postgresql';

import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { type Outcome, errors } from '#errors';
import type { RequestScope } from '#server';
import { type Written, write } from '#writes';

import type { LeadReporter, RecordLeadInput, SubmitLeadInput } from '../resolvers.generated.ts';
import { findVisits } from '../visits/visit.repository.ts';
import type { Lead } from './lead.entity.ts';
import { leadErrors } from './lead.errors.ts';
import { type RecordLeadContent, type SubmitLeadContent, recordLeadWrite, submitLeadWrite } from './lead.input.ts';
import { progressOf } from './lead-item.ts';
import { leadReceipts } from './lead-receipts.ts';
import type { LeadRepository } from './lead.repository.ts';
import type { LeadService } from './lead.service.ts';
import { type GivenLead, takeLeads } from './take-leads.ts';

/** How far a lead is, as whoever reported learns it. */
export type Progress = { readonly state: ReturnType<typeof progressOf> };
/** A lead as whoever reported is answered: the receipt is told this once. */
export type ReportedLead = TakenLead & Progress;

type TakenLead = Written & { readonly receipt: string };

type Given = Omit<GivenLead, 'receipt' | 'receivedOn'> & Partial<Pick<GivenLead, 'receivedOn'>>;

/** Whoever reports is of a source. */
const sourceOf: Readonly<Record<LeadReporter, CodeKey>> = {
  RESIDENT: 'RESIDENT',
  NEIGHBOUR: 'NEIGHBOUR',
  VOLUNTEER: 'VOLUNTEER',
  BUILDING_HEAD: 'STAFF_AT_WORK',
  GRID_WORKER: 'GRID_CENTRE',
  COMMITTEE: 'COMMITTEE',
};

/** 线索受理: leads as they come in by the form and as staff write them down, and what the receipt of one tells. */
export class LeadIntakeService {
  readonly #scope: RequestScope;
  readonly #rows: LeadRepository;
  readonly #leads: LeadService;

  constructor(scope: RequestScope, rows: LeadRepository, leads: LeadService) {
    this.#scope = scope;
    this.#rows = rows;
    this.#leads = leads;
  }

  /** Of who has the receipt. Errors: SCOPE_MISSING, LEAD_RECEIPT_UNKNOWN. */
  async statusOf(receipt: string): Promise<Progress> {
    this.#scope.caller.mayAnywhere('lead.report');
    const state = await this.#rows.findStateOf(leadReceipts.keptOf(this.#scope.seals, receipt));
    if (state === undefined) throw leadErrors.of('LEAD_RECEIPT_UNKNOWN', {});
    return { state: progressOf(state) };
  }

  /** Errors: INPUT_INVALID, DIVISION_UNKNOWN, and those of every write. */
  submit(input: SubmitLeadInput): Promise<Outcome<ReportedLead>> {
    return write(this.#scope, submitLeadWrite, input, {
      work: async (em, content) => {
        const { id, receipt } = await this.#take(em, content, givenByForm(content));
        return { id, receipt, state: 'RECEIVED' };
      },
      recordOf: (taken: ReportedLead) => taken,
      again: async (id) => {
        const receipt = this.#receiptOf(input.division, input.idempotencyKey);
        return { id, receipt, ...(await this.statusOf(receipt)) };
      },
    });
  }

  /** Errors: INPUT_INVALID, NOT_FOUND, DIVISION_FORBIDDEN, and those of every write. */
  record(input: RecordLeadInput): Promise<Outcome<TakenLead & { readonly lead: Lead }>> {
    return write(this.#scope, recordLeadWrite, input, {
      work: async (em, content) => {
        if (content.visit !== null && (await findVisits(em, [content.visit])).length === 0)
          throw errors.notFound('visit', content.visit, ['input', 'visit']);
        return this.#take(em, content, givenByStaff(content));
      },
      recordOf: (taken) => taken,
      again: async (id) => ({
        id,
        receipt: this.#receiptOf(input.division, input.idempotencyKey),
        lead: await this.#leads.get(id),
      }),
    });
  }

  async #take(
    em: EntityManager,
    { division, idempotencyKey }: Pick<SubmitLeadContent, 'division' | 'idempotencyKey'>,
    given: Given,
  ): Promise<TakenLead & { readonly lead: Lead }> {
    const receipt = this.#receiptOf(division, idempotencyKey);
    const [lead] = await takeLeads(em, this.#scope, [{ receivedOn: this.#scope.today, ...given, receipt }]);
    if (lead === undefined) throw new TypeError('a lead that was taken is none');
    return { id: lead.id, receipt, lead };
  }

  #receiptOf(division: DivisionCode, key: string | null | undefined): string {
    const { seals, caller } = this.#scope;
    return leadReceipts.receiptOf(seals, { division, subject: caller.subject, key: key?.toLowerCase() ?? null });
  }
}

function givenByForm(content: SubmitLeadContent): Given {
  return {
    ...said(content),
    source: sourceOf[content.reporterKind],
    level: null,
    personNumber: null,
    visit: null,
  };
}

function givenByStaff(content: RecordLeadContent): Given {
  const { source, level, identityNumber, visit, receivedOn } = content;
  return { ...said(content), source, level, personNumber: identityNumber, visit, ...(receivedOn && { receivedOn }) };
}

/** What both ways in say. */
function said({
  division,
  text,
  personName,
  personPhone,
  address,
  reporterName,
  contact,
}: Omit<SubmitLeadContent, 'reporterKind'>) {
  return {
    division,
    happened: text,
    personName,
    personPhone,
    personAddress: address,
    reporterName,
    reporterPhone: contact,
    externalId: null,
    contentHash: null,
  };
}
