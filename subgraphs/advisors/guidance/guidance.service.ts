import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import type { CalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, isWithin, levelOf } from '#divisions';
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
import { holdToAnswer, keepAnswer, takeAnswerBack } from './answering.ts';
import { bureauAbove } from './bureau-above.ts';
import { enterState } from './enter-state.ts';
import type { GuidanceAnswer } from './guidance-answer.entity.ts';
import { GuidanceQuestion } from './guidance-question.entity.ts';
import { type GuidanceStep, stepOfQuestion } from './guidance-step.entity.ts';
import { guidanceErrors } from './guidance.errors.ts';
import {
  type AnswerGuidanceContent,
  type AskGuidanceContent,
  type MoveGuidanceQuestionContent,
  answerGuidanceWrite,
  askGuidanceWrite,
  moveGuidanceQuestionWrite,
} from './guidance.input.ts';
import { guidanceAnswerList, guidanceQuestionList } from './guidance.list.ts';
import { tellAnswer, tellQuestion, wasPassedOn } from './guidance.message.ts';
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
    this.#askElsewhere(em, question);
    await em.flush();
    record(em, { action: 'guidance.ask', division, records: [question.id], fields: fieldsOf(content) });
    return question;
  }

  /** Sends a question that another owner has to answer there. */
  #askElsewhere(em: EntityManager, question: GuidanceQuestion): void {
    const { caller, now, owner } = this.#scope;
    if (isWithin(question.authority, owner)) return;
    enterState(em, question, { to: 'PASSED_ON', at: now, by: caller.subject });
    tellQuestion(em, question, owner);
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
    { move, to, at, reason }: Step<GuidanceState, GuidanceAction>,
  ): Promise<void> {
    const { caller, owner } = this.#scope;
    const by = { at, subject: caller.subject };
    const entering = { at, reason, by: caller.subject };
    if (move === 'WITHDRAW' && question.answer) holdToAnswer(em, question, owner, entering);
    else enterState(em, question, { ...entering, to });
    if (answer !== null) await keepAnswer(em, question, answer, by);
    if (move === 'RETRACT') await takeAnswerBack(em, question, by);
    if (['ANSWER', 'CORRECT', 'RETRACT'].includes(move)) tellAnswer(em, question);
    if (move === 'PASS_ON') await this.#passOn(em, question, by);
    if (move === 'WITHDRAW') await this.#tellWithdrawn(em, question);
    if (move === 'REOPEN') {
      const authority = bureauAbove(question.division) ?? question.authority;
      Object.assign(question, { authority, round: question.round + 1, reopenReason: reason });
      this.#askElsewhere(em, question);
    }
  }

  /** Puts a question to the bureau above. What this one answered before holds no more: it decides nothing of it from now on. */
  async #passOn(
    em: EntityManager,
    question: GuidanceQuestion,
    by: { readonly at: Date; readonly subject: string },
  ): Promise<void> {
    const { owner } = this.#scope;
    if (question.answer?.division === question.authority) {
      await takeAnswerBack(em, question, by);
      tellAnswer(em, question);
    }
    question.authority = bureauAbove(question.authority) ?? question.authority;
    if (isWithin(question.authority, owner)) enterState(em, question, { to: 'ASKED', at: by.at, by: by.subject });
    else tellQuestion(em, question, owner);
  }

  /** Tells a bureau elsewhere that was asked, in this round or one before, that it need not answer. */
  async #tellWithdrawn(em: EntityManager, question: GuidanceQuestion): Promise<void> {
    const { owner } = this.#scope;
    if (!(await wasPassedOn(em, question))) return;
    const holds = question.state === 'ANSWERED' && !isWithin(question.authority, owner);
    tellQuestion(em, question, owner, holds ? 'ANSWERED' : 'WITHDRAWN');
  }
}

/** Who asked alone asks again or withdraws, whoever sees it from above. Pure. */
function itemOf({ division, authority, state, since }: GuidanceQuestion): Item<GuidanceState> {
  return { division, authority, maker: division, state, since };
}

/** Why a step is taken elsewhere than at this owner, whoever takes it. Pure. */
function refusalHere(question: GuidanceQuestion, action: GuidanceAction, owner: DivisionCode) {
  const { authority, origin } = question;
  const isAskers = guidanceWorkflow.moves[action].by === 'MAKER';
  if (isAskers ? Boolean(origin) : !isWithin(authority, owner))
    return guidanceErrors.of('INPUT_INVALID.ANSWERED_ELSEWHERE', {});
  if (action === 'PASS_ON' && levelOf(authority) === 'CITY') return guidanceErrors.of('INPUT_INVALID.NOBODY_ABOVE', {});
  return undefined;
}
