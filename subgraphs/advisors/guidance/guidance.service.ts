import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import type { CalendarDate } from '#calendar';
import { type RecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, newRecordId, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { ActionReader, type AvailableAction, type Item, type Kept, type Step, dueOn, makeMove } from '#workflows';
import { mustBeOwn, write } from '#writes';
import type {
  AnswerGuidanceInput,
  AskGuidanceInput,
  MoveGuidanceQuestionInput,
  QueryGuidanceAnswersArgs,
  QueryGuidanceQuestionsArgs,
} from '../resolvers.generated.ts';
import { keepAnswer } from './answering.ts';
import { bureauAbove } from './bureau-above.ts';
import type { GuidanceAnswer } from './guidance-answer.entity.ts';
import { GuidanceQuestion } from './guidance-question.entity.ts';
import { type GuidanceStep, stepOfQuestion } from './guidance-step.entity.ts';
import {
  type AnswerGuidanceContent,
  type AskGuidanceContent,
  type MoveGuidanceQuestionContent,
  answerGuidanceWrite,
  askGuidanceWrite,
  moveGuidanceQuestionWrite,
} from './guidance.input.ts';
import { refusalHere } from './guidance-rules.ts';
import { guidanceAnswerList, guidanceQuestionList } from './guidance.list.ts';
import { follow } from './guidance.message.ts';
import type { GuidanceRepository } from './guidance.repository.ts';
import { type GuidanceAction, type GuidanceState, guidanceWorkflow } from './guidance.workflow.ts';

/** 业务指导咨询: what is asked of the bureau above, and its answers, which all beneath it find (policy clause 三（一）). */
export class GuidanceService {
  readonly #scope: RequestScope;
  readonly #rows: GuidanceRepository;
  readonly #actions: ActionReader;
  readonly #steps: Loader<RecordId, GuidanceStep[]>;

  constructor(scope: RequestScope, rows: GuidanceRepository) {
    this.#scope = scope;
    this.#rows = rows;
    this.#actions = new ActionReader(scope);
    this.#steps = rowsLoader(
      (ids) => rows.listSteps(ids),
      ({ question }) => question,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<GuidanceQuestion> {
    const id = recordIdFrom(value);
    const load = async (sought: RecordId) => (await this.#rows.find(sought)) ?? undefined;
    const question = await findRecord(this.#scope.caller, 'advisor.read', id, load);
    if (question === undefined) throw errors.notFound('guidanceQuestion', value);
    return question;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QueryGuidanceQuestionsArgs): Promise<Connection<GuidanceQuestion>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, guidanceQuestionList, args);
  }

  /** An answer of the own bureau, or of one above it. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async getAnswer(value: string): Promise<GuidanceAnswer> {
    const id = recordIdFrom(value);
    const { caller } = this.#scope;
    caller.mayLookFor('advisor.read', id);
    const answer = await this.#rows.findAnswer(id);
    if (answer === null) {
      caller.refuseUnseen('advisor.read', id);
      throw errors.notFound('guidanceAnswer', value);
    }
    // Who is beneath the bureau reads what it answered.
    if (!isWithin(caller.division, answer.division)) caller.mayReach('advisor.read', answer);
    return answer;
  }

  /** What this owner has of the answers that hold in a division. Errors: those of a list. */
  async listAnswers(args: QueryGuidanceAnswersArgs): Promise<Connection<GuidanceAnswer>> {
    const { caller, owner } = this.#scope;
    caller.mayAnywhere('advisor.read');
    if (!isWithin(caller.division, args.within)) caller.may('advisor.read', args.within);
    return readList(this.#scope, guidanceAnswerList, { ...args, within: owner });
  }

  /** Every step, the latest first. */
  historyOf(question: GuidanceQuestion): Promise<GuidanceStep[]> {
    this.#scope.caller.mayReach('advisor.read', question);
    return this.#steps.load(question.id);
  }

  /** What the caller can do with it now. */
  async availableActionsOf(question: GuidanceQuestion): Promise<AvailableAction<GuidanceAction>[]> {
    this.#scope.caller.mayReach('advisor.read', question);
    const actions = await this.#actions.availableTo(guidanceWorkflow, itemOf(question));
    return actions.filter(({ action }) => refusalHere(question, action, this.#scope.owner) === undefined);
  }

  /** By when it is to be answered; null where nobody set it. */
  dueOnOf(question: GuidanceQuestion): CalendarDate | null {
    return dueOn(guidanceWorkflow, question, this.#scope.moveDueDays) ?? null;
  }

  /** Errors: INPUT_INVALID, and those of every write. */
  ask(input: AskGuidanceInput): Promise<Outcome<GuidanceQuestion>> {
    return write(this.#scope, askGuidanceWrite, input, {
      work: (em, content) => this.#ask(em, content),
      recordOf: (question) => question,
      again: (id) => this.get(id),
    });
  }

  async #ask(em: EntityManager, content: AskGuidanceContent): Promise<GuidanceQuestion> {
    const { caller, now, today } = this.#scope;
    const { idempotencyKey: _, division, ...said } = content;
    mustBeOwn(caller, division, 'division');
    const question = Object.assign(new GuidanceQuestion(), {
      id: newRecordId(division),
      division,
      authority: bureauAbove(division) ?? division,
      askedFrom: division,
      ...said,
      askedOn: today,
      answer: null,
      round: 1,
      reopenReason: null,
      origin: null,
      originOwner: null,
      state: 'ASKED' as const,
      since: now,
      createdAt: now,
      createdBy: caller.subject,
    });
    em.persist([question, stepOfQuestion(question, null, { by: caller.subject })]);
    await follow(em, question, { kind: 'PUT' }, this.#happening());
    await em.flush();
    record(em, { action: 'guidance.ask', division, records: [question.id], fields: fieldsOf(content) });
    return question;
  }

  #happening() {
    const { caller, now: at, owner } = this.#scope;
    return { at, by: caller.subject, owner };
  }

  /** A step of the bureau that is asked. Errors: NOT_FOUND, MOVE_UNAVAILABLE, INPUT_INVALID, and those of every write. */
  answer(input: AnswerGuidanceInput): Promise<Outcome<GuidanceQuestion>> {
    return write(this.#scope, answerGuidanceWrite, input, {
      work: (em, content) => this.#move(em, content, content.answer),
      recordOf: (question: GuidanceQuestion) => question,
      again: (id) => this.get(id),
    });
  }

  /** A step of those who asked. Errors: NOT_FOUND, MOVE_UNAVAILABLE, INPUT_INVALID, and those of every write. */
  move(input: MoveGuidanceQuestionInput): Promise<Outcome<GuidanceQuestion>> {
    return write(this.#scope, moveGuidanceQuestionWrite, input, {
      work: (em, content) => this.#move(em, content, null),
      recordOf: (question: GuidanceQuestion) => question,
      again: (id) => this.get(id),
    });
  }

  #move(
    em: EntityManager,
    { question: id, action: move, reason }: AnswerGuidanceContent | MoveGuidanceQuestionContent,
    answer: string | null,
  ): Promise<GuidanceQuestion> {
    return makeMove(em, this.#scope, guidanceWorkflow, this.#keptWith(answer), { id, move, reason });
  }

  #keptWith(answer: string | null): Kept<GuidanceQuestion, GuidanceState, GuidanceAction> {
    return {
      kind: 'question',
      moveField: 'action',
      lock: (em, id) => this.#rows.lock(em, id),
      itemOf,
      enter: async (em, question, step) => {
        const refusal = refusalHere(question, step.move, this.#scope.owner);
        if (refusal !== undefined) throw refusal.at(['input', 'action']);
        await this.#enter(em, question, answer, step);
        await em.flush();
        const fields = ['state', ...(guidanceWorkflow.moves[step.move].fields ?? [])];
        return { fields, records: [question.id, ...(question.answer ? [question.answer.id] : [])] };
      },
    };
  }

  /** The new state, and what follows from the move. */
  async #enter(
    em: EntityManager,
    question: GuidanceQuestion,
    answer: string | null,
    { move, at, reason }: Step<GuidanceState, GuidanceAction>,
  ): Promise<void> {
    const happening = { ...this.#happening(), at, reason };
    if (move !== 'ANSWER' && move !== 'CORRECT') {
      await follow(em, question, { kind: move }, happening);
      return;
    }
    if (answer === null) throw new TypeError('an answer says nothing');
    const kept = await keepAnswer(em, question, answer, { at, subject: happening.by });
    await follow(em, question, { kind: move, answer: kept }, happening);
  }
}

/** Who asked alone asks again or withdraws, whoever sees it from above. Pure. */
function itemOf({ division, authority, state, since }: GuidanceQuestion): Item<GuidanceState> {
  return { division, authority, maker: division, state, since };
}
