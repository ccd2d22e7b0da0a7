import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { mustBeAt } from '#changes';
import { type Outcome, errors } from '#errors';
import { readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import { type RefusalTells, comparing } from '#subject-rights';
import { ActionReader, type AvailableAction, type Kept, type Step, dueOn, makeMove, makeMoves } from '#workflows';
import { write } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { comparedByNumber } from '../advisors/naming.ts';
import type {
  ChangedParticular,
  EndAdvisorInput,
  MoveFilingInput,
  MoveFilingsInput,
  QueryFilingsArgs,
} from '../resolvers.generated.ts';
import { type FilingChange, changeOutcomes } from './filing-change.entity.ts';
import { decideWaiting, findWaiting } from './filing-changes.ts';
import type { FilingStep } from './filing-step.entity.ts';
import { filingItemOf, takeStep } from './filing-steps.ts';
import { endAdvisorWrite, moveFilingWrite } from './filing.input.ts';
import { filingList } from './filing.list.ts';
import type { FilingLoaders } from './filing.loaders.ts';
import { type FilingAction, type FilingState, filingWorkflow } from './filing.workflow.ts';
import type { Leaving } from './leaving.ts';
import { filingsFigure } from './filings.figure.ts';
import { type ParticularName, type ShownParticulars, namesIn } from './particulars.ts';
import { PARTICULARS, shownParticular } from './shown-particulars.ts';

type Parts = {
  readonly advisors: AdvisorRepository;
  readonly loaders: FilingLoaders;
  /** Forgets what the request's loaders have read. */
  readonly forget: () => void;
};

/** The registration of advisors with their filing authorities, as a workflow (policy clause 五(二)). */
export class FilingService {
  readonly #scope: RequestScope;
  readonly #parts: Parts;
  readonly #actions: ActionReader;

  constructor(scope: RequestScope, parts: Parts) {
    this.#scope = scope;
    this.#parts = parts;
    this.#actions = new ActionReader(scope);
  }

  /** Errors: those of a list. */
  async list(args: QueryFilingsArgs): Promise<Connection<Advisor>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, filingList, args);
  }

  /** Every step of the advisor's filing, the latest first. */
  async historyOf({ id, division }: Advisor): Promise<FilingStep[]> {
    this.#scope.caller.may('advisor.read', division);
    return this.#parts.loaders.history.load(id);
  }

  /** Why the step was taken: what somebody wrote of the advisor. */
  reasonOf({ division, reason }: FilingStep): string | null {
    this.#scope.caller.may('client.read', division);
    return reason ?? null;
  }

  /** Who took the step. */
  deciderOf({ division, bySubject }: FilingStep): string {
    this.#scope.caller.may('client.read', division);
    return bySubject;
  }

  /**
   * Takes the filing one step on; the step is kept, what was announced is decided, and the stations' counts of filed advisors follow,
   * in one transaction.
   * Of two concurrent steps the second finds the state that the first left. Errors: NOT_FOUND, FILING_STATE_CONFLICT,
   * FILING_WRONG_AUTHORITY where the step is a decision, which is the filing authority's alone, and those of every write.
   */
  async move(input: MoveFilingInput): Promise<Outcome<Advisor>> {
    const { advisors, forget } = this.#parts;
    const { transact, refusalTells } = comparing(this.#scope);
    const outcome = await write(this.#scope, moveFilingWrite, input, {
      transact,
      work: (em, { advisor: id, action: move, reason, version }) =>
        makeMove(em, this.#scope, filingWorkflow, this.#kept(version, refusalTells), { id, move, reason }),
      recordOf: (advisor: Advisor) => advisor,
      again: (id) => advisors.get(id),
    });
    forget();
    return outcome;
  }

  /**
   * Ends the service of an advisor who leaves, in one transaction: the filing is withdrawn, every posting and the access end, and the
   * clients go to the advisor that is named, or are left without one. Errors: those of `move`, INPUT_INVALID.
   */
  async end(input: EndAdvisorInput): Promise<Outcome<Advisor>> {
    const { advisors, forget } = this.#parts;
    const { transact, refusalTells } = comparing(this.#scope);
    const outcome = await write(this.#scope, endAdvisorWrite, input, {
      transact,
      work: (em, { advisor: id, version, reason, handOverTo, on }) => {
        const kept = this.#kept(version, refusalTells, { on: on ?? this.#scope.today, handOverTo });
        return makeMove(em, this.#scope, filingWorkflow, kept, { id, move: 'WITHDRAW', reason });
      },
      recordOf: (advisor: Advisor) => advisor,
      again: (id) => advisors.get(id),
    });
    forget();
    return outcome;
  }

  /** Takes many filings one step on each, in the order given, each answered for itself. Errors: those of `makeMoves`. */
  moveMany(input: MoveFilingsInput): Promise<Outcome<Outcome<Advisor>[]>> {
    return makeMoves(this.#scope, filingWorkflow, input, (move: MoveFilingInput) => this.move(move));
  }

  /** The steps that the caller can take with the filing now. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async availableActionsOf(advisor: Advisor): Promise<AvailableAction<FilingAction>[]> {
    this.#scope.caller.mayReach('advisor.read', advisor);
    return this.#actions.availableTo(filingWorkflow, filingItemOf(advisor));
  }

  /** By when the authority is to decide it; null where nobody set it. */
  dueOnOf(advisor: Advisor): CalendarDate | null {
    return dueOn(filingWorkflow, filingItemOf(advisor), this.#scope.moveDueDays) ?? null;
  }

  /** How filings are kept; `version` is that of the advisor that was read, null where none is compared. */
  #kept(
    version: number | null,
    refusalTells: RefusalTells,
    leaving?: Leaving,
  ): Kept<Advisor, FilingState, FilingAction> {
    const { advisors } = this.#parts;
    return {
      kind: 'advisor',
      ...(leaving === undefined && { moveField: 'action' }),
      lock: (em, id) => advisors.lock(em, id),
      itemOf: filingItemOf,
      figure: filingsFigure,
      enter: async (em, advisor, step) => {
        if (version !== null) mustBeAt(advisor, version);
        const filed = await this.#decideWaiting(em, advisor, step, refusalTells);
        const records = await takeStep(em, { scope: this.#scope, advisors }, advisor, step, leaving);
        const left = records.length > 1 ? ['clients'] : [];
        return { fields: ['filing', ...filed, ...left].toSorted(), records };
      },
    };
  }

  /** Decides what is announced of the advisor, where the step does. The particulars that take effect. Errors: INPUT_INVALID. */
  async #decideWaiting(
    em: EntityManager,
    advisor: Advisor,
    { to }: Step<FilingState, FilingAction>,
    refusalTells: RefusalTells,
  ): Promise<readonly ParticularName[]> {
    const outcome = changeOutcomes.find((state) => state === to);
    if (outcome === undefined) return [];
    const { advisors } = this.#parts;
    const waiting = await findWaiting(em, advisor.id);
    const filed = decideWaiting(this.#scope, advisor, waiting, outcome);
    if (!filed.includes('identityNumber')) return filed;
    const { identityNumberLookup: lookup } = advisor;
    refusalTells(async (after) => [comparedByNumber((await advisors.findRegistered(after, lookup)) ?? advisor)]);
    if (await advisors.save(em, advisor)) return filed;
    throw errors.refusedInput(['input', 'advisor'], 'REGISTERED_ALREADY');
  }

  /** What was announced to change of the advisor, and what became of it, the latest first. */
  async changesOf({ id, division }: Advisor): Promise<FilingChange[]> {
    this.#scope.caller.may('advisor.read', division);
    return this.#parts.loaders.changes.load(id);
  }

  /** Who announced it. */
  announcerOf({ division, announcedBy }: FilingChange): string {
    this.#scope.caller.may('client.read', division);
    return announcedBy;
  }

  /** What each of the particulars says before and after, as the caller may see it. */
  particularsOf({ division, before, after }: Pick<FilingChange, 'division' | 'before' | 'after'>): ChangedParticular[] {
    const { caller } = this.#scope;
    const isWhole = caller.can('client.read', division);
    return namesIn(after).map((name) => ({
      particular: PARTICULARS[name],
      before: shownParticular(before, name, isWhole),
      after: shownParticular(after, name, isWhole),
    }));
  }

  /** The same of all that waits together. */
  async announcedOf(advisor: Advisor): Promise<ChangedParticular[]> {
    const latestFirst = (await this.changesOf(advisor)).filter(({ outcome }) => !outcome);
    const before = latestFirst.reduce<ShownParticulars>((first, change) => ({ ...first, ...change.before }), {});
    const after = latestFirst.reduceRight<ShownParticulars>((last, change) => ({ ...last, ...change.after }), {});
    return this.particularsOf({ division: advisor.division, before, after });
  }
}
