import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { type RecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { type Measured, readList } from '#lists';
import { type Connection, type Loader, rowLoader, rowsLoader } from '#persistence';
import { personal } from '#personal';
import type { RequestScope } from '#server';
import { findTieOfSubject } from '#ties';
import { ActionReader, type AvailableAction, type Kept, makeMove } from '#workflows';
import { write } from '#writes';

import type { LeadContact, LeadPerson, MoveLeadInput, QueryLeadsArgs } from '../resolvers.generated.ts';
import type { LeadStep } from './lead-step.entity.ts';
import { type Lead, Said } from './lead.entity.ts';
import { type MoveLeadContent, moveLeadWrite } from './lead.input.ts';
import { itemOf } from './lead-item.ts';
import { leadList } from './lead.list.ts';
import { type LeadRepository, type Likeness, lockLeads } from './lead.repository.ts';
import { type LeadAction, type LeadState, leadWorkflow } from './lead.workflow.ts';
import { enterMove } from './move-lead.ts';

const CONTACT = [
  'personName',
  'personNumber',
  'personPhone',
  'personAddress',
  'reporterName',
  'reporterPhone',
] as const;

/** What may be of the same person as a lead. */
export type LikeRecord = {
  readonly lead: Lead | null;
  readonly sameClient: string | null;
  readonly by: Likeness['by'];
};

/** 线索办理: leads as the street reads and handles them. */
export class LeadService {
  readonly #scope: RequestScope;
  readonly #rows: LeadRepository;
  readonly #actions: ActionReader;
  readonly #leads: Loader<RecordId, Lead | undefined>;
  readonly #steps: Loader<RecordId, LeadStep[]>;
  readonly #like: Loader<RecordId, Likeness[]>;
  #own: Promise<string | null> | undefined;

  constructor(scope: RequestScope, rows: LeadRepository) {
    this.#scope = scope;
    this.#rows = rows;
    this.#actions = new ActionReader(scope);
    this.#leads = rowLoader(
      (ids) => rows.findMany(ids),
      ({ id }) => id,
    );
    this.#steps = rowsLoader(
      (ids) => rows.listSteps(ids),
      ({ lead }) => lead,
    );
    this.#like = rowsLoader(
      (ids) => rows.listLike(ids, scope.today),
      ({ lead }) => lead,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<Lead> {
    const load = async (sought: RecordId) => (await this.#rows.findMany([sought]))[0];
    const lead = await findRecord(this.#scope.caller, 'lead.read', recordIdFrom(value), load);
    if (lead === undefined) throw errors.notFound('lead', value);
    return lead;
  }

  /** The latest first. Errors: those of a list. */
  async list({ filter, ...args }: QueryLeadsArgs): Promise<Connection<Lead>> {
    this.#scope.caller.may('lead.read', args.within);
    const { overdue = null, escalated = null, ...rest } = filter ?? {};
    const { today } = this.#scope;
    const asked = (isMet: boolean | null): Measured | null => (isMet === null ? null : { isMet, by: [today] });
    const measured = { overdue: asked(overdue), escalated: asked(escalated) };
    return readList(this.#scope, leadList, { ...args, filter: { ...rest, ...measured } });
  }

  /** What was said, opened where it is looked at; null of a lead that was forwarded out of the caller's division. Errors: SCOPE_MISSING. */
  saidIn(lead: Lead) {
    return this.#isShown(lead) ? Said.open(this.#scope.seals, lead) : null;
  }

  /** The person in hardship, masked, as far as known. */
  personIn(lead: Lead): LeadPerson | null {
    const said = this.saidIn(lead);
    if (said === null) return null;
    const { personName, personNumber, personPhone, personAddress } = said;
    return {
      name: personal('name', personName, false),
      identityNumber: personal('identityNumber', personNumber, false),
      phone: personal('phone', personPhone, false),
      address: personal('address', personAddress, false),
    };
  }

  /** Where it was checked; masked to those who may not check. */
  checkPlaceOf(lead: Lead): string | null {
    return this.#scope.caller.can('lead.check', lead.division) ? (this.saidIn(lead)?.checkPlace ?? null) : null;
  }

  /** Whom to reach, whole; that it was read is in the trail. Null where nothing is known. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  contactOf(lead: Lead): LeadContact | null {
    const { caller, reads } = this.#scope;
    caller.mayReach('lead.check', lead);
    const said = Said.open(this.#scope.seals, lead);
    const fields = CONTACT.filter((field) => said[field] !== null);
    if (fields.length === 0) return null;
    const { id, division } = lead;
    const purpose = { purpose: 'LEAD_CHECK', case: id };
    reads.recordRead({ action: 'lead.contact', division, records: [id], fields, purpose });
    const { personName: name, personNumber: identityNumber, personPhone: phone, personAddress: address } = said;
    return { name, identityNumber, phone, address, reporterName: said.reporterName, reporterPhone: said.reporterPhone };
  }

  /** What may be of the same person, as far as the caller sees it. */
  async likeOf(lead: Lead): Promise<LikeRecord[]> {
    if (!this.#isShown(lead)) return [];
    const found = await this.#like.load(lead.id);
    return Promise.all(
      found.map(async ({ sameLead, sameClient, by }) => ({
        lead: sameLead === null ? null : ((await this.#leads.load(sameLead)) ?? null),
        sameClient,
        by,
      })),
    );
  }

  /** Every step in the caller's division, the latest first. */
  async historyOf(lead: Lead): Promise<LeadStep[]> {
    return this.#isShown(lead) ? this.#steps.load(lead.id) : [];
  }

  /** What the caller can do with it now; nothing with one that was forwarded out of the caller's division. */
  async availableActionsOf(lead: Lead): Promise<AvailableAction<LeadAction>[]> {
    const { division } = this.#scope.caller;
    return this.#actions.availableTo(leadWorkflow, itemOf(lead, { division, own: await this.#ownAdvisor() }));
  }

  /** Errors: NOT_FOUND, MOVE_UNAVAILABLE, LEAD_NOT_JOINABLE, INPUT_INVALID, and those of every write. */
  move(input: MoveLeadInput): Promise<Outcome<Lead>> {
    return write(this.#scope, moveLeadWrite, input, {
      work: async (em, content) => {
        // Not by the answer's reader: where two writes under one key meet, what this transaction reads fails, and is not to be remembered.
        const kept = this.#keptBy(content, await findOwnAdvisor(em, this.#scope.caller.subject));
        const { lead: id, action: move, reason } = content;
        return makeMove(em, this.#scope, leadWorkflow, kept, { id, move, reason });
      },
      recordOf: (lead: Lead) => lead,
      again: (id) => this.get(id),
    });
  }

  #keptBy(content: MoveLeadContent, own: string | null): Kept<Lead, LeadState, LeadAction> {
    const { division } = this.#scope.caller;
    return {
      kind: 'lead',
      moveField: 'action',
      lock: async (em, id) => {
        const locked = await lockLeads(em, content.joinedTo === null ? [id] : [id, content.joinedTo]);
        return locked.find((lead) => lead.id === id);
      },
      itemOf: (lead) => itemOf(lead, { division, own }),
      enter: (em, lead, step) => enterMove(em, this.#scope, lead, step, content),
    };
  }

  /** Whoever forwards a lead is answered with it, and sees no more of it. */
  #isShown({ division }: Lead): boolean {
    const { caller } = this.#scope;
    caller.mayAnywhere('lead.read');
    return isWithin(division, caller.division);
  }

  /** The advisor's record that the caller's account is tied to. */
  #ownAdvisor(): Promise<string | null> {
    const { session, caller } = this.#scope;
    this.#own ??= session.read((em) => findOwnAdvisor(em, caller.subject));
    return this.#own;
  }
}

async function findOwnAdvisor(em: EntityManager, subject: string): Promise<string | null> {
  return (await findTieOfSubject(em, subject))?.advisor ?? null;
}
