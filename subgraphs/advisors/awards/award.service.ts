import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import type { CalendarDate } from '#calendar';
import { type RecordId, atLevel, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, loaderOf, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { ActionReader, type AvailableAction, type Item, type Kept, dueOn, makeMove, makeMoves } from '#workflows';
import { write } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type {
  MoveAwardInput,
  MoveAwardsInput,
  NominateForAwardInput,
  QueryAwardNominationsArgs,
  QueryAwardsArgs,
} from '../resolvers.generated.ts';
import type { AwardStep } from './award-step.entity.ts';
import type { Award } from './award.entity.ts';
import { nominatedAlready } from './award.errors.ts';
import { type MoveAwardContent, moveAwardWrite, nominateForAwardWrite } from './award.input.ts';
import { awardList, awardNominationList } from './award.list.ts';
import { tellMove } from './award.message.ts';
import { type AwardRepository, isOnlyOne } from './award.repository.ts';
import { type AwardAction, type AwardState, awardWorkflow } from './award.workflow.ts';
import { enterState, isDecidedHere } from './keep-award.ts';
import { mustBeFiledStill, nomineeOf } from './nominee.ts';
import { mustTellOfNobody } from './tells-who.ts';

/** What is done with a nomination only while its advisor is filed. */
const FOR_FILED: ReadonlySet<AwardAction> = new Set(['HAND_UP', 'CONFER', 'RESUBMIT']);

/** 表彰激励 (policy clause 六（四）): nominations by streets and districts, and what becomes of them. */
export class AwardService {
  readonly #scope: RequestScope;
  readonly #awards: AwardRepository;
  readonly #actions: ActionReader;
  readonly #steps: Loader<RecordId, AwardStep[]>;
  readonly #conferred: Loader<RecordId, Award[]>;
  readonly #filed: Loader<RecordId, boolean>;

  constructor(scope: RequestScope, awards: AwardRepository) {
    this.#scope = scope;
    this.#awards = awards;
    this.#actions = new ActionReader(scope);
    this.#steps = rowsLoader(
      (ids) => awards.listSteps(ids),
      ({ award }) => award,
    );
    this.#conferred = rowsLoader(
      (advisors) => awards.listConferred(advisors),
      ({ advisor }) => advisor,
    );
    this.#filed = loaderOf(async (advisors) => {
      const filed = await awards.findFiled(advisors);
      return advisors.map((advisor) => filed.has(advisor));
    });
  }

  /** What is conferred for all who read advisors, anything else for those who read nominations. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<Award> {
    const id = recordIdFrom(value);
    const { caller } = this.#scope;
    caller.mayLookFor('advisor.read', id);
    const [award] = await this.#awards.findMany([id]);
    const isShown = award !== undefined && (award.state === 'CONFERRED' || caller.scopes.has('award.read'));
    if (!isShown) {
      caller.refuseUnseen('advisor.read', id);
      throw errors.notFound('award', value);
    }
    caller.mayReach('advisor.read', award);
    return award;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QueryAwardsArgs): Promise<Connection<Award>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, awardList, args);
  }

  /** What came to its state last first. Errors: those of a list. */
  async listNominations(args: QueryAwardNominationsArgs): Promise<Connection<Award>> {
    this.#scope.caller.may('award.read', args.within);
    return readList(this.#scope, awardNominationList, args);
  }

  /** What was conferred on the advisor, the latest first. */
  conferredOn(advisor: Advisor): Promise<Award[]> {
    this.#scope.caller.mayReach('advisor.read', advisor);
    return this.#conferred.load(advisor.id);
  }

  /** Every step, the latest first. */
  historyOf(award: Award): Promise<AwardStep[]> {
    this.#scope.caller.mayReach('award.read', award);
    return this.#steps.load(award.id);
  }

  /** What the caller can do with it now. */
  async availableActionsOf(award: Award): Promise<AvailableAction<AwardAction>[]> {
    this.#scope.caller.mayReach('advisor.read', award);
    const available = await this.#actions.availableTo(awardWorkflow, itemOf(award));
    const { registered } = award;
    if (!registered || !available.some(({ action }) => FOR_FILED.has(action))) return available;
    const isFiled = await this.#filed.load(registered);
    return available.filter(({ action }) => isFiled || !FOR_FILED.has(action));
  }

  /** By when the next step is to be taken; null where nobody set it. */
  dueOnOf(award: Award): CalendarDate | null {
    return dueOn(awardWorkflow, award, this.#scope.moveDueDays) ?? null;
  }

  /** Errors: NOT_FOUND, INPUT_INVALID, AWARD_NAMES_SOMEBODY, AWARD_NOMINATED_ALREADY, and those of every write. */
  nominate(input: NominateForAwardInput): Promise<Outcome<Award>> {
    return write(this.#scope, nominateForAwardWrite, input, {
      work: async (em, content) => {
        const { now: at, caller } = this.#scope;
        const award = await nomineeOf(em, this.#scope, content);
        const entered = { from: null, to: 'NOMINATED', at, by: caller.subject } as const;
        if (!(await isOnlyOne(() => enterState(em, award, entered)))) throw nominatedAlready(content.year);
        const { id, division } = award;
        // Not the advisor, whose own copy of the trail would tell.
        record(em, { action: 'award.nominate', division, records: [id], fields: fieldsOf(content) });
        return award;
      },
      recordOf: (award) => award,
      again: (id) => this.get(id),
    });
  }

  /** Errors: NOT_FOUND, MOVE_UNAVAILABLE, INPUT_INVALID, AWARD_NAMES_SOMEBODY, and those of every write. */
  move(input: MoveAwardInput): Promise<Outcome<Award>> {
    return write(this.#scope, moveAwardWrite, input, {
      work: (em, content) => this.#move(em, content),
      recordOf: (award: Award) => award,
      again: (id) => this.get(id),
    });
  }

  /** Takes many nominations one step on each, in the order given, each answered for itself. Errors: those of `makeMoves`. */
  moveMany(input: MoveAwardsInput): Promise<Outcome<Outcome<Award>[]>> {
    return makeMoves(this.#scope, awardWorkflow, input, (move: MoveAwardInput) => this.move(move));
  }

  #move(em: EntityManager, { award: id, action: move, reason, reasons }: MoveAwardContent): Promise<Award> {
    const kept: Kept<Award, AwardState, AwardAction> = {
      kind: 'award',
      moveField: 'action',
      lock: (tx, sought) => this.#awards.lock(tx, sought),
      itemOf,
      enter: async (tx, award, { from, to, reason: why, at, by }) => {
        if (FOR_FILED.has(move)) await mustBeFiledStill(tx, award);
        if (move === 'HAND_UP') mustTellOfNobody(award.reasons, ['input', 'award']);
        if (reasons !== null) mustTellOfNobody(reasons, ['input', 'reasons']);
        if (move === 'HAND_UP') award.authority = atLevel(award.holder, 'CITY') ?? award.authority;
        if (move === 'RESUBMIT' && reasons !== null) award.reasons = reasons;
        await enterState(tx, award, { from, to, reason: why, at, by: by.subject });
        tellMove(tx, award, why);
        return { fields: ['state', ...(reasons === null ? [] : ['reasons'])] };
      },
    };
    return makeMove(em, this.#scope, awardWorkflow, kept, { id, move, reason });
  }
}

/** A nomination as the workflow sees it. After the advisor moved away from the street that nominated, the district stands in for it. */
function itemOf(award: Award): Item<AwardState> {
  const { division, authority, district, nominator, state, since } = award;
  const maker = isWithin(division, nominator) ? nominator : district;
  return { division, authority, maker, without: withheldOf(award), state, since };
}

/** Of the district's awards none is handed up; the city's are not conferred before, nor anywhere but where they are decided. Pure. */
function withheldOf(award: Award): AwardAction[] {
  if (award.level === 'DISTRICT') return ['HAND_UP'];
  if (award.state === 'NOMINATED') return ['CONFER'];
  return isDecidedHere(award) ? [] : ['CONFER', 'DECLINE', 'REVOKE'];
}
