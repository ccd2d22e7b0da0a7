import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { type CalendarDate, dateOf, firstDayOf, monthOf } from '#calendar';
import { findAuthoritiesOf } from '#deputies';
import type { DivisionCode, RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { addToFigure } from '#figures';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { ActionReader, type AvailableAction, type Kept, dueOn, makeMove } from '#workflows';
import { write } from '#writes';
import type { MoveComplaintInput, QueryComplaintsArgs } from '../resolvers.generated.ts';
import { assignedOf } from './assign.ts';
import type { ComplaintStep } from './complaint-step.entity.ts';
import { type Complaint, Said } from './complaint.entity.ts';
import { complaintErrors } from './complaint.errors.ts';
import { type MoveComplaintContent, moveComplaintWrite } from './complaint.input.ts';
import { complaintList } from './complaint.list.ts';
import type { ComplaintRepository } from './complaint.repository.ts';
import { type ComplaintAction, type ComplaintState, complaintWorkflow } from './complaint.workflow.ts';
import { complaintAnswersFigure, complaintsFigure } from './complaints.figure.ts';
import { stepOfComplaint } from './hand-in.ts';
import { findOwnAdvisors } from './own-advisors.ts';

/** 投诉办理: complaints as the bureau reads and handles them. Rows that concern the caller the database shows to nobody's question. */
export class ComplaintService {
  readonly #scope: RequestScope;
  readonly #complaints: ComplaintRepository;
  readonly #actions: ActionReader;
  readonly #steps: Loader<RecordId, ComplaintStep[]>;

  constructor(scope: RequestScope, complaints: ComplaintRepository) {
    this.#scope = scope;
    this.#complaints = complaints;
    this.#actions = new ActionReader(scope);
    this.#steps = rowsLoader(
      (ids) => complaints.listSteps(ids),
      ({ complaint }) => complaint,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<Complaint> {
    const id = recordIdFrom(value);
    const load = async (sought: RecordId) => (await this.#complaints.findMany([sought]))[0];
    const complaint = await findRecord(this.#scope.caller, 'complaint.handle', id, load);
    if (complaint === undefined) throw errors.notFound('complaint', value);
    await this.#mustHandle(complaint.division);
    return complaint;
  }

  /** The latest first. Errors: COMPLAINT_CONCERNS_YOU, and those of a list. */
  async list(args: QueryComplaintsArgs): Promise<Connection<Complaint>> {
    const { caller, session } = this.#scope;
    caller.mayAnywhere(['complaint.handle', 'complaint.submit']);
    // Who takes complaints and handles none is told the rule.
    if (!caller.scopes.has('complaint.handle')) throw complaintErrors.of('COMPLAINT_CONCERNS_YOU', {});
    caller.may('complaint.handle', args.within);
    await this.#mustHandle(args.within);
    const asked = args.filter?.stations ?? [];
    const own = asked.length === 0 ? [] : await session.read((em) => findOwnAdvisors(em, caller.subject));
    if (own.some(({ stations }) => stations.some((station) => asked.includes(station))))
      throw complaintErrors.of('COMPLAINT_CONCERNS_YOU', { path: ['filter', 'stations'] });
    return readList(this.#scope, complaintList, args);
  }

  /** A superior reads no complaint to another bureau, unless as its deputy. Errors: DIVISION_FORBIDDEN. */
  async #mustHandle(division: DivisionCode): Promise<void> {
    const { caller, session, today } = this.#scope;
    if (caller.isAuthority(division)) return;
    const deputyOf = await session.read((em) => findAuthoritiesOf(em, caller.subject, today));
    if (!deputyOf.has(division)) throw errors.divisionForbidden(division, caller.division);
  }

  /** What was said and answered, opened where it is looked at. */
  saidIn(complaint: Complaint) {
    return Said.open(this.#scope.seals, complaint);
  }

  /** Who complained and how to reach them; that it was read is in the trail. Null where nobody said so. */
  contactOf(complaint: Complaint): { name: string | null; phone: string | null } | null {
    const { caller, reads } = this.#scope;
    caller.mayReach('complaint.handle', complaint);
    const { name, phone } = this.saidIn(complaint);
    if (name === null && phone === null) return null;
    const { id, division } = complaint;
    reads.recordRead({ action: 'complaint.contact', division, records: [id], fields: ['name', 'phone'] });
    return { name, phone };
  }

  /** Every step, the latest first. */
  historyOf(complaint: Complaint): Promise<ComplaintStep[]> {
    this.#scope.caller.mayReach('complaint.handle', complaint);
    return this.#steps.load(complaint.id);
  }

  /** What the caller can do with it now. */
  async availableActionsOf(complaint: Complaint): Promise<AvailableAction<ComplaintAction>[]> {
    this.#scope.caller.mayReach('complaint.handle', complaint);
    return this.#actions.availableTo(complaintWorkflow, itemOf(complaint));
  }

  /** By when it is to be handled: as it was assigned, else by the operator's days; null where nobody set it. */
  dueOnOf(complaint: Complaint): CalendarDate | null {
    if (isAnswered(complaint)) return null;
    return complaint.dueOn ?? dueOn(complaintWorkflow, complaint, this.#scope.moveDueDays) ?? null;
  }

  /** Errors: NOT_FOUND, MOVE_UNAVAILABLE, COMPLAINT_CONCERNS_YOU, INPUT_INVALID, and those of every write. */
  move(input: MoveComplaintInput): Promise<Outcome<Complaint>> {
    return write(this.#scope, moveComplaintWrite, input, {
      work: (em, content) =>
        makeMove(em, this.#scope, complaintWorkflow, this.#keptBy(content), {
          id: content.complaint,
          move: content.action,
          reason: content.reason,
        }),
      recordOf: (complaint: Complaint) => complaint,
      again: (id) => this.get(id),
    });
  }

  #keptBy(content: MoveComplaintContent): Kept<Complaint, ComplaintState, ComplaintAction> {
    const { caller } = this.#scope;
    return {
      kind: 'complaint',
      moveField: 'action',
      lock: (em, id) => this.#complaints.lock(em, id),
      itemOf,
      figure: complaintsFigure,
      enter: async (em, complaint, { move, from, to, reason, at }) => {
        const changed = await this.#changedBy(em, complaint, content);
        Object.assign(complaint, changed, { state: to, since: at });
        await em.persist(stepOfComplaint(complaint, from, reason, caller.subject)).flush();
        return {
          fields: ['state', ...(complaintWorkflow.moves[move].fields ?? []).filter((field) => field in changed)],
        };
      },
    };
  }

  async #changedBy(
    em: EntityManager,
    complaint: Complaint,
    content: MoveComplaintContent,
  ): Promise<Partial<Complaint>> {
    if (content.action === 'ASSIGN') return assignedOf(em, this.#scope, complaint, content);
    if (content.action === 'ANSWER') return this.#answeredOf(em, complaint, content);
    return {};
  }

  async #answeredOf(
    em: EntityManager,
    { id, division, receivedOn, firstAnsweredOn }: Complaint,
    { answer, outcome }: MoveComplaintContent,
  ): Promise<Partial<Complaint>> {
    const { seals, now, today } = this.#scope;
    const answeredOn = dateOf(now);
    if (firstAnsweredOn === null) {
      const entry = {
        division,
        since: firstDayOf(monthOf(today)),
        amounts: [0, 1, daysBetween(receivedOn, answeredOn)],
      };
      await addToFigure(em, complaintAnswersFigure, [entry], today);
    }
    const first = firstAnsweredOn ?? answeredOn;
    return { ...Said.seal(seals, { id }, { answer }), outcome, answeredOn, firstAnsweredOn: first };
  }
}

/** Whether whoever has the receipt may read an answer. */
export function isAnswered({ state }: Pick<Complaint, 'state'>): boolean {
  return state === 'ANSWERED' || state === 'CLOSED';
}

function itemOf({ division, state, since }: Complaint) {
  return { division, authority: division, state, since };
}

const DAY_MS = 86_400_000;

function daysBetween(from: CalendarDate, until: CalendarDate): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}
