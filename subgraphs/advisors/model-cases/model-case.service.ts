import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { countSearch, fieldsOf, record } from '#audit';
import { type Change, changeRecord, mustBeAt } from '#changes';
import { type DivisionCode, type RecordId, atLevel } from '#divisions';
import { type Outcome, Refused, errors } from '#errors';
import { recordIdFrom } from '#input';
import { canAskClients } from '#known-names';
import { readList } from '#lists';
import { type Connection, type Loader, newRecordId, rowsLoader, withBoundsOf } from '#persistence';
import type { RequestScope } from '#server';
import { ActionReader, type AvailableAction, type Kept, makeMove } from '#workflows';
import { canonicalText, write } from '#writes';
import type {
  ChangeModelCaseInput,
  MoveModelCaseInput,
  QueryModelCasesArgs,
  WriteModelCaseInput,
} from '../resolvers.generated.ts';
import { EMPTIED, caseFields } from './case-text.ts';
import { handUp } from './model-case.message.ts';
import { type Found, keptOf, lookThrough, mustNameNobody, textsOf } from './look-through.ts';
import type { ModelCaseStep } from './model-case-step.entity.ts';
import { ModelCase } from './model-case.entity.ts';
import { modelCaseErrors } from './model-case.errors.ts';
import {
  type ChangeModelCaseContent,
  type MoveModelCaseContent,
  type WriteModelCaseContent,
  changeModelCaseWrite,
  moveModelCaseWrite,
  writeModelCaseWrite,
} from './model-case.input.ts';
import { modelCaseList } from './model-case.list.ts';
import { type ModelCaseRepository, lockModelCase, stepOf } from './model-case.repository.ts';
import { type ModelCaseAction, type ModelCaseState, modelCaseWorkflow } from './model-case.workflow.ts';

const atInput = (field: string): readonly string[] => ['input', field];
const inCase = (): readonly string[] => ['input', 'modelCase'];

/** 典型案例: cases as stations write them and bureaus hand them up. */
export class ModelCaseService {
  readonly #scope: RequestScope;
  readonly #cases: ModelCaseRepository;
  readonly #actions: ActionReader;
  readonly #steps: Loader<RecordId, ModelCaseStep[]>;

  constructor(scope: RequestScope, cases: ModelCaseRepository) {
    this.#scope = scope;
    this.#cases = cases;
    this.#actions = new ActionReader(scope);
    this.#steps = rowsLoader(
      (ids) => cases.listSteps(ids),
      ({ modelCase }) => modelCase,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<ModelCase> {
    const found = await findRecord(this.#scope.caller, 'modelCase.write', recordIdFrom(value), (id) =>
      this.#cases.find(id),
    );
    if (found === undefined) throw errors.notFound('modelCase', value);
    return found;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QueryModelCasesArgs): Promise<Connection<ModelCase>> {
    this.#scope.caller.may('modelCase.write', args.within);
    return readList(this.#scope, modelCaseList, args);
  }

  /** Every step, the latest first. */
  historyOf({ id }: ModelCase): Promise<ModelCaseStep[]> {
    return this.#steps.load(id);
  }

  /** What the caller can do with it now. */
  availableActionsOf(row: ModelCase): Promise<AvailableAction<ModelCaseAction>[]> {
    return this.#actions.availableTo(modelCaseWorkflow, this.#itemOf(row));
  }

  /** What it was sent back for, with the words as the case says them. */
  findingsOf(row: ModelCase) {
    return row.findings.map((finding) => ({
      ...finding,
      quote: [...(row[finding.field] ?? '')].slice(finding.from, finding.until).join(''),
    }));
  }

  /** Errors: MODEL_CASE_NAMES_SOMEBODY with each finding, INPUT_INVALID, and those of every write. */
  write(input: WriteModelCaseInput): Promise<Outcome<ModelCase>> {
    return write(this.#scope, writeModelCaseWrite, input, {
      work: (em, content) => this.#write(em, content),
      recordOf: (row) => row,
      again: (id) => this.get(id),
    });
  }

  /** Errors: MODEL_CASE_NAMES_SOMEBODY, MODEL_CASE_NOT_OPEN, VERSION_CONFLICT, NOT_FOUND, and those of every write. */
  change(input: ChangeModelCaseInput): Promise<Outcome<ModelCase>> {
    return write(this.#scope, changeModelCaseWrite, input, {
      work: (em, content) => changeRecord(em, this.#scope, this.#changeOf(content), content),
      recordOf: (row) => row,
      again: (id) => this.get(id),
    });
  }

  /**
   * Errors: MODEL_CASE_NAMES_SOMEBODY, MODEL_CASE_OWN, MOVE_UNAVAILABLE, VERSION_CONFLICT, UNMASK_LIMIT, NOT_FOUND, INPUT_INVALID, and those of every
   * write.
   */
  move(input: MoveModelCaseInput): Promise<Outcome<ModelCase>> {
    const asked: ModelCase[] = [];
    return write(this.#scope, moveModelCaseWrite, input, {
      work: async (em, content) => {
        const { modelCase: id, action: move, reason } = content;
        mustNameNobody(await lookThrough(em, { reason }), atInput);
        return makeMove(em, this.#scope, modelCaseWorkflow, this.#keptBy(content, asked), { id, move, reason });
      },
      transact: (work) => this.#accountedFor(work, asked),
      recordOf: (row: ModelCase) => row,
      again: (id) => this.get(id),
    });
  }

  async #write(em: EntityManager, content: WriteModelCaseContent): Promise<ModelCase> {
    const { caller, now } = this.#scope;
    const { idempotencyKey: _, division, ...said } = content;
    mustNameNobody(await lookThrough(em, textsOf(said)), atInput);
    const row = em.create(ModelCase, {
      id: newRecordId(division),
      division,
      authority: bureauOf(division),
      ...said,
      writers: [caller.subject],
      findings: [],
      clientsChecked: null,
      edition: 0,
      receivedAt: null,
      publishedOn: null,
      state: modelCaseWorkflow.initial,
      since: now,
      createdAt: now,
      createdBy: caller.subject,
      updatedAt: now,
      updatedBy: caller.subject,
    });
    await em.persist([row, stepOf(row, null, null, caller.subject)]).flush();
    record(em, { action: 'modelCase.write', division, records: [row.id], fields: fieldsOf(content) });
    return row;
  }

  #changeOf(content: ChangeModelCaseContent): Change<ModelCase, 'modelCase'> {
    const { caller } = this.#scope;
    return {
      action: 'modelCase.change',
      kind: 'modelCase',
      lock: async (em, id) => (await lockModelCase(em, id)) ?? null,
      authorize: (_, { division, state }) => {
        caller.mayReach('modelCase.write', { division });
        if (state !== 'DRAFT' && state !== 'SENT_BACK')
          throw modelCaseErrors.of('MODEL_CASE_NOT_OPEN', { path: ['input', 'modelCase'] });
      },
      check: async (em, row, changed) => {
        const said = Object.entries(textsOf(content)).filter(([field]) => changed.includes(field));
        mustNameNobody(await lookThrough(em, Object.fromEntries(said)), atInput);
        // Where something stood is not where it stands now.
        const left = row.findings.filter(({ field }) => !changed.includes(field));
        Object.assign(row, { writers: joined(row.writers, caller.subject), findings: left });
      },
    };
  }

  #keptBy(content: MoveModelCaseContent, asked: ModelCase[]): Kept<ModelCase, ModelCaseState, ModelCaseAction> {
    const { caller } = this.#scope;
    return {
      kind: 'modelCase',
      moveField: 'action',
      lock: lockModelCase,
      itemOf: (row) => this.#itemOf(row),
      enter: async (em, row, { move, from, to, reason, at }) => {
        if (content.version !== null) mustBeAt(row, content.version);
        const told = await this.#effectOf(em, row, move, asked);
        Object.assign(row, told, { state: to, since: at, updatedAt: at, updatedBy: caller.subject });
        await em.persist(stepOf(row, from, reason, caller.subject)).flush();
        if (isTold(row, move)) await handUp(em, this.#scope, row);
        const isAsked = asked.length > 0 ? ['clientsChecked'] : [];
        return {
          fields: ['state', ...(content.confirmedAnonymous === true ? ['confirmedAnonymous'] : []), ...isAsked],
        };
      },
    };
  }

  /** What follows from a move besides the state. Errors: Refused, of MODEL_CASE_NAMES_SOMEBODY. */
  async #effectOf(
    em: EntityManager,
    row: ModelCase,
    move: ModelCaseAction,
    asked: ModelCase[],
  ): Promise<Partial<ModelCase>> {
    const { caller } = this.#scope;
    switch (move) {
      case 'HAND_IN': {
        mustNameNobody(await lookThrough(em, textsOf(row)), inCase);
        return { writers: joined(row.writers, caller.subject), findings: [] };
      }
      case 'SEND_BACK': {
        return { findings: keptOf(await this.#inBounds(em, row)) };
      }
      case 'HAND_UP': {
        const clientsChecked = await this.#mayAskClients(em);
        if (clientsChecked) {
          asked.push(row);
          await this.#countAsked(em, row);
        }
        mustNameNobody(await this.#inBounds(em, row, clientsChecked), inCase);
        return { clientsChecked, edition: row.edition + 1, findings: [] };
      }
      case 'TAKE_DOWN':
        return { ...EMPTIED, edition: row.edition + 1, findings: [], receivedAt: null, publishedOn: null };
    }
  }

  /** Among all whom the district knows, also where a deputy of a street decides for it. */
  #inBounds(em: EntityManager, row: ModelCase, withClients = false): Promise<Found[]> {
    const { seals } = this.#scope;
    return withBoundsOf(em, row.authority, () => lookThrough(em, textsOf(row), withClients ? { seals } : undefined));
  }

  /** Looking for clients by name takes the right to search for them, wherever it is done. */
  async #mayAskClients(em: EntityManager): Promise<boolean> {
    return this.#scope.caller.scopes.has('client.search') && canAskClients(em);
  }

  /** The same text asked about again counts once. Errors: UNMASK_LIMIT. */
  #countAsked(em: EntityManager, { id: modelCase, version, authority }: ModelCase): Promise<void> {
    const { caller, now, seals, searchLimits: limits } = this.#scope;
    const id = seals.digest('audit.searching', canonicalText([modelCase, version]));
    return countSearch(em, { subject: caller.subject, now, limits }, { id, within: authority });
  }

  /** What was found tells whom the district serves: a refusal undoes the move, but neither that clients were looked for nor its count. */
  async #accountedFor<Answer>(work: (em: EntityManager) => Promise<Answer>, asked: ModelCase[]): Promise<Answer> {
    const { session } = this.#scope;
    try {
      return await session.write(work);
    } catch (error) {
      const [row] = asked;
      if (row === undefined || !(error instanceof Refused)) throw error;
      await session.write(async (em) => {
        await this.#countAsked(em, row);
        record(em, {
          action: 'modelCase.lookForClients',
          division: row.authority,
          records: [row.id],
          fields: [...caseFields],
        });
      });
      throw error;
    }
  }

  /** Whoever wrote it is to the workflow the one who made the move before. */
  #itemOf({ division, authority, state, since, writers }: ModelCase) {
    const { caller } = this.#scope;
    const { subject, role } = caller;
    return { division, authority, state, since, ...(writers.includes(subject) && { movedBy: { subject, role } }) };
  }
}

/** Whether the city is to know: of what it was handed up, and of what it may have. */
function isTold({ edition }: ModelCase, move: ModelCaseAction): boolean {
  return move === 'HAND_UP' || (move === 'TAKE_DOWN' && edition > 1);
}

function joined(writers: readonly string[], subject: string): string[] {
  return [...new Set([...writers, subject])];
}

/** 审核机关: the district. */
function bureauOf(division: DivisionCode): DivisionCode {
  const district = atLevel(division, 'DISTRICT');
  if (district === undefined) throw errors.divisionForbidden(division, division).at(['input', 'division']);
  return district;
}
