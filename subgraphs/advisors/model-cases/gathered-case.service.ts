import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { mustBeAt } from '#changes';
import { type DivisionCode, type RecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import { ActionReader, type AvailableAction, type Kept, makeMove } from '#workflows';
import { write } from '#writes';
import type { MoveGatheredCaseInput, QueryGatheredCasesArgs } from '../resolvers.generated.ts';
import { EMPTIED } from './case-text.ts';
import { GatheredCase } from './gathered-case.entity.ts';
import { type GatheredCaseAction, type GatheredCaseState, gatheredCaseWorkflow } from './gathered-case.workflow.ts';
import { tellDecision } from './model-case.message.ts';
import { lookThrough, mustNameNobody } from './look-through.ts';
import { type MoveGatheredCaseContent, moveGatheredCaseWrite } from './model-case.input.ts';
import { gatheredCaseList } from './model-case.list.ts';
import { type ModelCaseRepository, lockGathered, lockModelCase } from './model-case.repository.ts';

const TOLD = { PUBLISH: 'PUBLISHED', SEND_BACK: 'SENT_BACK', TAKE_DOWN: 'TAKEN_DOWN' } as const;

/** 典型案例库: cases as the city keeps and publishes them. Rows that are not published the database shows to the city alone. */
export class GatheredCaseService {
  readonly #scope: RequestScope;
  readonly #cases: ModelCaseRepository;
  readonly #actions: ActionReader;

  constructor(scope: RequestScope, cases: ModelCaseRepository) {
    this.#scope = scope;
    this.#cases = cases;
    this.#actions = new ActionReader(scope);
  }

  /** Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<GatheredCase> {
    const { caller } = this.#scope;
    const id = recordIdFrom(value);
    caller.mayLookFor('modelCase.read', id);
    const seen = await this.#cases.findGathered(id);
    // Who is beneath the city reads what it publishes.
    if (seen !== undefined && isWithin(caller.division, seen.division)) return seen;
    const found = await findRecord(caller, 'modelCase.read', id, async () => seen);
    if (found === undefined) throw errors.notFound('gatheredCase', value);
    return found;
  }

  /** All that the owner gathered, whichever of its divisions is asked for; the latest first. Errors: those of a list. */
  async list(args: QueryGatheredCasesArgs): Promise<Connection<GatheredCase>> {
    this.#scope.caller.may('modelCase.read', args.within);
    return readList(this.#scope, gatheredCaseList, { ...args, within: this.#scope.owner });
  }

  /** What the caller can do with it now. */
  availableActionsOf(row: GatheredCase): Promise<AvailableAction<GatheredCaseAction>[]> {
    return this.#actions.availableTo(gatheredCaseWorkflow, itemOf(row));
  }

  /** Errors: MODEL_CASE_NAMES_SOMEBODY, MOVE_UNAVAILABLE, VERSION_CONFLICT, NOT_FOUND, INPUT_INVALID, and those of every write. */
  move(input: MoveGatheredCaseInput): Promise<Outcome<GatheredCase>> {
    return write(this.#scope, moveGatheredCaseWrite, input, {
      work: async (em, content) => {
        const { gatheredCase: id, action: move, reason } = content;
        mustNameNobody(await lookThrough(em, { reason }), (field) => ['input', field]);
        return makeMove(em, this.#scope, gatheredCaseWorkflow, this.#keptBy(content), { id, move, reason });
      },
      recordOf: (row: GatheredCase) => row,
      again: (id) => this.get(id),
    });
  }

  #keptBy(content: MoveGatheredCaseContent): Kept<GatheredCase, GatheredCaseState, GatheredCaseAction> {
    const { caller, owner, today } = this.#scope;
    return {
      kind: 'gatheredCase',
      moveField: 'action',
      lock: (em, id) => lockBoth(em, id, owner),
      itemOf,
      enter: async (em, row, { move, to, reason, at }) => {
        if (content.edition !== null) mustBeAt({ id: row.id, version: row.edition }, content.edition);
        const published = move === 'PUBLISH' ? { publishedOn: today } : { ...EMPTIED, publishedOn: null };
        Object.assign(row, published, { state: to, since: at, reason, decidedBy: caller.subject });
        await em.flush();
        await tellDecision(em, this.#scope, row, TOLD[move]);
        return { fields: ['state', ...(content.confirmedAnonymous === true ? ['confirmedAnonymous'] : [])] };
      },
    };
  }
}

/** At an owner of both the case of the district before what is gathered of it, as its bureau takes them: two moves that cross wait, and end. */
async function lockBoth(em: EntityManager, id: RecordId, owner: DivisionCode): Promise<GatheredCase | undefined> {
  const found = await em.findOne(GatheredCase, { id });
  if (found?.sender === owner) await lockModelCase(em, found.source);
  return lockGathered(em, id);
}

function itemOf({ division, state, since }: GatheredCase) {
  return { division, authority: division, state, since };
}
