import { findRecord } from '#access';
import { type Outcome, errors } from '#errors';
import { shownFilled } from '#forms';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, loaderOf, rowLoader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { satisfactionForm } from '#surveys';
import { write } from '#writes';
import type { EntityManager } from '@mikro-orm/postgresql';

import type {
  CloseSurveyInput,
  OpenSurveyInput,
  QuerySurveyCallsArgs,
  QuerySurveysArgs,
  RecordSurveyAnswersInput,
  RecordSurveyAttemptInput,
} from '../resolvers.generated.ts';
import type { SurveyAttempt } from './survey-attempt.entity.ts';
import { SealedCall, type SurveyCall } from './survey-call.entity.ts';
import { closeSurvey, openSurvey, recordAnswers, recordAttempt } from './survey-changes.ts';
import type { Survey } from './survey.entity.ts';
import {
  closeSurveyWrite,
  openSurveyWrite,
  recordSurveyAnswersWrite,
  recordSurveyAttemptWrite,
} from './survey.input.ts';
import { surveyCallList, surveyList } from './survey.list.ts';
import { findAttempts, findCalls, findServedBy, findSurveys } from './survey.repository.ts';

/** 满意度调查: whom a district asks, and what each household said; for those who ask, and nobody who visits. */
export class SurveyService {
  readonly #scope: RequestScope;
  readonly #surveys: Loader<string, Survey | undefined>;
  readonly #attempts: Loader<string, SurveyAttempt[]>;
  readonly #isServed: Loader<SurveyCall, boolean>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    const { session, caller } = scope;
    this.#surveys = rowLoader(
      (ids) => session.read((em) => findSurveys(em, ids)),
      ({ id }) => id,
    );
    this.#attempts = rowsLoader(
      (ids) => session.read((em) => findAttempts(em, ids)),
      ({ call }) => call,
    );
    this.#isServed = loaderOf(async (calls) => {
      const served = await session.read((em) => findServedBy(em, calls, caller.subject));
      return calls.map(({ id }) => served.has(id));
    });
  }

  /** Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN, NOT_FOUND. */
  async get(value: string): Promise<Survey> {
    const survey = await findRecord(this.#scope.caller, 'survey.run', recordIdFrom(value), (id) =>
      this.#surveys.load(id),
    );
    if (survey === undefined) throw errors.notFound('survey', value);
    return survey;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QuerySurveysArgs): Promise<Connection<Survey>> {
    this.#scope.caller.may('survey.run', args.within);
    return readList(this.#scope, surveyList, args);
  }

  /** Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN, NOT_FOUND. */
  async getCall(value: string): Promise<SurveyCall> {
    const { caller, session } = this.#scope;
    caller.mayAnywhere('client.read');
    const load = async (id: string) => (await session.read((em) => findCalls(em, [id])))[0];
    const call = await findRecord(caller, 'survey.run', recordIdFrom(value), load);
    if (call === undefined) throw errors.notFound('surveyCall', value);
    return call;
  }

  /** The households to be asked. Errors: those of a list. */
  async listCalls(args: QuerySurveyCallsArgs): Promise<Connection<SurveyCall>> {
    const { caller } = this.#scope;
    caller.may('survey.run', args.within);
    caller.may('client.read', args.within);
    return readList(this.#scope, surveyCallList, args);
  }

  /** The survey of a call that is shown, which may be that of the district above. */
  ofCall({ survey }: SurveyCall): Promise<Survey | undefined> {
    return this.#surveys.load(survey);
  }

  async attemptsAt({ id }: SurveyCall): Promise<SurveyAttempt[]> {
    return this.#attempts.load(id);
  }

  /** What a household said; null until it did, once its client is erased, and to who serves the household or visited it. */
  async filled(call: SurveyCall) {
    if (!call.formVersion || (await this.#isServed.load(call))) return null;
    const { answers } = SealedCall.open(this.#scope.seals, call);
    if (answers === null) return null;
    const said = Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== null);
    return shownFilled(satisfactionForm, { version: call.formVersion, answers: Object.fromEntries(said) });
  }

  /** Opens a survey and draws whom it asks. Errors: INPUT_INVALID, and those of every write. */
  open(input: OpenSurveyInput): Promise<Outcome<Survey>> {
    return write(this.#scope, openSurveyWrite, input, {
      work: (em, content) => openSurvey(em, content, this.#scope),
      recordOf: (survey) => survey,
      again: (id) => this.get(id),
    });
  }

  /** Closes a survey. Errors: NOT_FOUND, SURVEY_CLOSED, and those of every write. */
  close(input: CloseSurveyInput): Promise<Outcome<Survey>> {
    return write(this.#scope, closeSurveyWrite, input, {
      work: (em, content) => closeSurvey(em, content, this.#scope),
      recordOf: (survey) => survey,
      again: (id) => this.get(id),
    });
  }

  /** Keeps what a household said. Errors: those of `recordAnswers`, and of every write. */
  answer(input: RecordSurveyAnswersInput): Promise<Outcome<SurveyCall>> {
    return write(this.#scope, recordSurveyAnswersWrite, input, {
      ...this.#recorded((em, content) => recordAnswers(em, content, this.#scope)),
    });
  }

  /** Keeps that a household was not reached, or would not answer. Errors: those of `recordAnswers`, and of every write. */
  attempt(input: RecordSurveyAttemptInput): Promise<Outcome<SurveyCall>> {
    return write(this.#scope, recordSurveyAttemptWrite, input, {
      ...this.#recorded((em, content) => recordAttempt(em, content, this.#scope)),
    });
  }

  #recorded<Content>(work: (em: EntityManager, content: Content) => Promise<SurveyCall>) {
    return {
      work,
      recordOf: (call: SurveyCall) => call,
      again: (id: string) => this.getCall(id),
    };
  }
}
