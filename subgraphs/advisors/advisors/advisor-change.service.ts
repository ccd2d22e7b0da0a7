import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { fieldsNamedBy, isSame, mustBeAt, nothingChanged } from '#changes';
import { type GraphError, type Outcome, errors } from '#errors';
import type { ActingScope } from '#server';
import { type RefusalTells, comparing } from '#subject-rights';
import { countPlace, stepOf } from '#workflows';
import { atField, refuseNewCodes, write } from '#writes';
import type { FilingChange } from '../filings/filing-change.entity.ts';
import { announce, announcedState, findWaiting, isAnnounced } from '../filings/filing-changes.ts';
import { filingConflict, filingItemOf, takeStep } from '../filings/filing-steps.ts';
import { filingsFigure } from '../filings/filings.figure.ts';
import { type FilingState, filingWorkflow } from '../filings/filing.workflow.ts';
import { type ParticularName, type Particulars, namesIn, only, putParticulars } from '../filings/particulars.ts';
import type { ChangeAdvisorInput } from '../resolvers.generated.ts';
import { type ChangeAdvisorContent, changeAdvisorWrite, particularsIn, pathOf } from './advisor-change.input.ts';
import { type Advisor, Named } from './advisor.entity.ts';
import type { AdvisorRepository } from './advisor.repository.ts';
import { comparedByNumber } from './naming.ts';
import { lookupOf } from './sealed-advisor.ts';

/** States in which what is filed may be changed: at once before it is first filed, announced to the authority afterwards. */
const CHANGEABLE: readonly FilingState[] = ['DRAFT', 'RETURNED', 'FILED', 'CHANGED'];

/** 信息变更: what is kept of an advisor is kept up to date (policy clause 五(二)). */
export class AdvisorChangeService {
  readonly #scope: ActingScope;
  readonly #advisors: AdvisorRepository;
  readonly #forget: () => void;

  /** `forget` makes the request's loaders forget what they have read. */
  constructor(scope: ActingScope, advisors: AdvisorRepository, forget: () => void) {
    this.#scope = scope;
    this.#advisors = advisors;
    this.#forget = forget;
  }

  /**
   * Changes phone, skills and the day of training at once, and what is filed at once or through the authority, by the state of the filing. Errors: NOT_FOUND,
   * VERSION_CONFLICT, FILING_STATE_CONFLICT, INPUT_INVALID, UNMASK_LIMIT, and those of every write.
   */
  async change(input: ChangeAdvisorInput): Promise<Outcome<Advisor>> {
    const { transact, refusalTells } = comparing(this.#scope);
    const outcome = await write(this.#scope, changeAdvisorWrite, input, {
      transact,
      work: (em, content) => this.#change(em, content, refusalTells),
      recordOf: (advisor: Advisor) => advisor,
      again: (id) => this.#advisors.get(id),
    });
    this.#forget();
    return outcome;
  }

  /** The same within a transaction of somebody else's, of a change that names no document. */
  changeWithin(em: EntityManager, content: ChangeAdvisorContent): Promise<Advisor> {
    return this.#change(em, content, () => {});
  }

  async #change(em: EntityManager, content: ChangeAdvisorContent, refusalTells: RefusalTells): Promise<Advisor> {
    fieldsNamedBy(content, 'advisor');
    const advisor = await this.#lock(em, content);
    const { id, division } = advisor;
    const waiting = await findWaiting(em, id);
    const state = announcedState(advisor, waiting);
    // What the caller may not read is not compared, or the answer would tell it.
    const said = Object.entries({ ...state, skills: advisor.skills });
    refuseNewCodes(content, Object.fromEntries(said.filter(([name]) => this.#isKnown(advisor, name))));
    const given = particularsIn(content);
    const filed = namesIn(given).filter((name) => !this.#isKnown(advisor, name) || !isSame(state[name], given[name]));
    const atOnce = this.#putAtOnce(advisor, content);
    if (filed.length + atOnce.length === 0) throw nothingChanged();
    mustBeChangeable(advisor, content, filed, this.#scope.now);
    const particulars = only(given, filed);
    await this.#refuseOthersDocument(em, advisor, content, particulars, refusalTells);
    const { now, caller } = this.#scope;
    Object.assign(advisor, { updatedAt: now, updatedBy: caller.subject });
    const steps = await this.#putFiled(em, advisor, content, particulars, waiting);
    record(em, {
      action: 'advisor.change',
      division,
      records: [id],
      fields: [...atOnce, ...filed, ...steps].toSorted(),
    });
    return advisor;
  }

  /** Errors: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID, VERSION_CONFLICT. */
  async #lock(em: EntityManager, { advisor: id, version }: ChangeAdvisorContent): Promise<Advisor> {
    const advisor = await this.#advisors.lock(em, id);
    if (advisor === undefined) throw errors.notFound('advisor', id, ['input', 'advisor']);
    await atField('advisor', () => this.#scope.caller.may('advisor.register', advisor.division));
    if (advisor.filingState === 'WITHDRAWN') throw errors.refusedInput(['input', 'advisor'], 'ADVISOR_WITHDRAWN');
    mustBeAt(advisor, version);
    return advisor;
  }

  /** Whether the caller may read what is kept: what they may not read is not compared, or the answer would tell it. */
  #isKnown({ division }: Advisor, name: string): boolean {
    if (name === 'identityNumber') return false;
    return this.#scope.caller.can(name === 'licence' ? 'client.read' : 'advisor.read', division);
  }

  /** Phone, skills and training. Which of them are to say something else. */
  #putAtOnce(advisor: Advisor, { phone, skills, preServiceTrainedOn: trainedOn }: ChangeAdvisorContent): string[] {
    const isKnown = this.#isKnown(advisor, 'skills') && isSame(advisor.skills, skills);
    const isTrainingKnown =
      this.#isKnown(advisor, 'preServiceTrainedOn') && isSame(advisor.preServiceTrainedOn ?? null, trainedOn);
    if (skills !== undefined) advisor.skills = skills;
    if (trainedOn !== undefined) advisor.preServiceTrainedOn = trainedOn;
    // Masked to the caller, so never compared.
    if (phone !== undefined) Object.assign(advisor, Named.seal(this.#scope.seals, advisor, { phone }));
    return [
      ...(phone === undefined ? [] : ['phone']),
      ...(skills === undefined || isKnown ? [] : ['skills']),
      ...(trainedOn === undefined || isTrainingKnown ? [] : ['preServiceTrainedOn']),
    ];
  }

  /** Writes what is filed: at once, or as announced. What moved besides. */
  async #putFiled(
    em: EntityManager,
    advisor: Advisor,
    content: ChangeAdvisorContent,
    particulars: Particulars,
    waiting: readonly FilingChange[],
  ): Promise<string[]> {
    const { seals } = this.#scope;
    const waits = namesIn(particulars).length > 0 && (await isAnnounced(em, advisor));
    if (waits) await announce(em, this.#scope, advisor, waiting, particulars);
    else putParticulars(seals, advisor, particulars);
    if (waits && advisor.filingState === 'FILED') {
      const before = filingItemOf(advisor);
      const step = stepOf(filingWorkflow, before, { move: 'CHANGE', reason: null }, this.#scope);
      await takeStep(em, { scope: this.#scope, advisors: this.#advisors }, advisor, step);
      await countPlace(em, filingsFigure, this.#scope.today, { before, after: filingItemOf(advisor) });
      return ['filing'];
    }
    if (!(await this.#advisors.save(em, advisor))) throw registeredAlready(content);
    if (advisor.version === content.version) await this.#advisors.countVersion(em, advisor);
    return [];
  }

  /** Errors: INPUT_INVALID where the document is that of somebody else, who then counts as seen. */
  async #refuseOthersDocument(
    em: EntityManager,
    advisor: Advisor,
    content: ChangeAdvisorContent,
    { identityNumber: document }: Particulars,
    refusalTells: RefusalTells,
  ): Promise<void> {
    if (document === undefined) return;
    const lookup = lookupOf(this.#scope.seals, document);
    const find = (at: EntityManager) => this.#advisors.findRegistered(at, lookup);
    refusalTells(async (after) => [comparedByNumber((await find(after)) ?? advisor)]);
    const other = await find(em);
    if (other !== undefined && other.id !== advisor.id) throw registeredAlready(content);
  }
}

function registeredAlready(content: ChangeAdvisorContent): GraphError {
  return errors.refusedInput(pathOf(content, 'identityNumber'), 'REGISTERED_ALREADY');
}

/** What is filed changes neither while the authority looks at it nor while the advisor is suspended. Errors: FILING_STATE_CONFLICT. */
export function mustBeChangeable(
  advisor: Advisor,
  content: ChangeAdvisorContent,
  [filed]: readonly ParticularName[],
  now: Date,
): void {
  if (filed === undefined || CHANGEABLE.includes(advisor.filingState)) return;
  throw filingConflict('CHANGE', advisor, CHANGEABLE, now).at(pathOf(content, filed).slice(0, 2));
}
