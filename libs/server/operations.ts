import { type Caller, type TokenVerifier, ownersKnownTo } from '#access';
import { ReadLog, type CallerLimits, appendActs } from '#audit';
import { type CalendarDate, dateOf } from '#calendar';
import type { DocumentLimits } from '#config';
import { GraphError, errors } from '#errors';
import { appendMessages } from '#messages';
import type { DivisionCode } from '#divisions';
import type { Seals } from '#sealing';
import { isStated, readStatedCaller } from '#stated-callers';
import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { RequestScope } from './domain.ts';
import type { Answer, DomainServer } from './domain-server.ts';
import { findRefusal } from './answer-errors.ts';
import { exactRowsFor } from './exact-rows.ts';
import type { Instance } from './instances.ts';
import { logCause } from './log-cause.ts';
import { refuseEndedAccess } from './ended-access.ts';
import type { Readiness } from './readiness/index.ts';
import { refusal } from './refusals.ts';
import { type RequestFacts, currentRequest, operationNameOf } from './request.ts';
import { asksForSchemaOnly } from './schema-only.ts';
import { type Heard, findOutsiderRefusal } from './signed-requests.ts';
import { DelegationCheck, confirming, statedDelegation } from './stated-delegation.ts';

export type Hosting = {
  readonly instances: readonly Instance[];
  readonly servers: readonly DomainServer[];
  readonly verifier: TokenVerifier;
  readonly sealsOf: (owner: DivisionCode) => Seals;
  readonly clock: () => Date;
  readonly unmaskLimits: CallerLimits;
  readonly searchLimits: CallerLimits;
  readonly breakGlassLimits: CallerLimits;
  readonly retentionYears: number;
  readonly rosterReportDueDay: number | null;
  readonly staffing: RequestScope['staffing'];
  readonly trainingHoursAYear: number | null;
  readonly moveDueDays: RequestScope['moveDueDays'];
  /** Of documents that no gateway signed. */
  readonly limits: DocumentLimits;
  readonly readiness: Readiness;
  readonly log: Logger;
};

export type Operation = Heard & {
  readonly requestId: string;
  /** As in the path, not yet known to be hosted here. */
  readonly owner: string;
  readonly domain: string;
  /** The caller's network address, as far as it is known. */
  readonly address: string;
  readonly body: unknown;
};

type Hosted = { readonly instance: Instance; readonly server: DomainServer };

/** Answers the operations sent to the instances of a process. */
export class Operations {
  readonly #hosting: Hosting;
  readonly #hosted: ReadonlyMap<string, Hosted>;
  readonly #delegations: DelegationCheck;
  readonly #closing = new Set<Promise<void>>();

  constructor(hosting: Hosting) {
    this.#hosting = hosting;
    this.#delegations = new DelegationCheck(hosting.log);
    this.#hosted = indexByPath(hosting);
  }

  /** A refusal (no such owner here, nobody signed in) is an answer too. */
  async answer(operation: Operation): Promise<Answer> {
    const { owner, domain, headers, requestId } = operation;
    const hosted = this.#hosted.get(`${owner}/${domain}`);
    if (hosted === undefined) return refusal(errors.ownerUnknown(owner));
    // The gateway says whom it means, so that a wrong URL in its owners file shows at once and not as wrong figures.
    const meant = headers['x-assistance-owner'];
    if (meant !== undefined && meant !== owner) return refusal(errors.ownerMismatch(String(meant), owner));
    const { instance } = hosted;
    const stated = operation.isGateways ? statedDelegation(operation.body) : undefined;
    const misconfigured = stated && this.#delegations.find(instance, stated);
    if (misconfigured !== undefined) return refusal(misconfigured);
    const facts = { requestId, owner: instance.owner, domain: instance.domain, errorCodes: new Set<string>() };
    const started = performance.now();
    const answer = await currentRequest.run(facts, () => this.#answerSignedIn(hosted, operation, facts));
    if (facts.errorCodes.has('INTERNAL')) this.#hosting.readiness.noteFailure(instance.owner);
    this.#log(facts, operation, answer.status, performance.now() - started);
    return stated === undefined ? answer : confirming(answer, instance);
  }

  /** Resolves when the sessions of all answered operations are closed. */
  async settled(): Promise<void> {
    await Promise.all(this.#closing);
  }

  async #answerSignedIn(hosted: Hosted, operation: Operation, facts: RequestFacts): Promise<Answer> {
    try {
      const caller = await this.#callerOf(operation.headers, hosted.instance);
      if (!operation.isGateways) this.#refuseOutsider(caller, facts);
      if (caller === undefined && !asksForSchemaOnly(operation.body)) throw errors.unauthenticated('NO_TOKEN');
      return await this.#execute(hosted, operation, caller);
    } catch (error) {
      const refused = error instanceof GraphError ? error : findRefusal(error, facts.owner);
      const known = refused ?? errors.internal(facts.requestId);
      const cause = refused === undefined ? error : refused.originalError;
      if (cause !== undefined) logCause(this.#hosting.log, known.code, cause);
      facts.errorCodes.add(known.code);
      return refusal(known);
    }
  }

  #refuseOutsider(caller: Caller | undefined, { owner, requestId }: RequestFacts): void {
    const refused = findOutsiderRefusal(caller, owner);
    if (refused === undefined) return;
    this.#hosting.log.warn({ requestId, owner, code: refused.code }, refused.message);
    throw refused;
  }

  /** Who asks: the holder of the token or, without one, whom the gateway states. */
  async #callerOf(headers: IncomingHttpHeaders, { owner, delegated }: Instance): Promise<Caller | undefined> {
    if (isStated(headers)) return readStatedCaller(headers);
    const caller = await this.#hosting.verifier.verify(headers.authorization, ownersKnownTo(owner, delegated));
    return caller?.withRightsAt(owner);
  }

  async #execute({ instance, server }: Hosted, operation: Operation, caller?: Caller): Promise<Answer> {
    const { headers, body, requestId, address } = operation;
    const request = { body, contentType: headers['content-type'] ?? '', accept: headers.accept };
    // Without a caller only the schema is asked for: no resolver of the domain runs.
    if (caller === undefined) return server.answer(request, {});
    const now = this.#hosting.clock();
    const circumstances = { subject: caller.subject, role: caller.role, at: now, requestId, address };
    const sender = { from: instance, seals: this.#hosting.sealsOf(instance.owner), now };
    const session = instance.database.session(caller.division, {
      subject: caller.subject,
      grantedOnly: caller.seesGrantedOnly,
      publishedOnly: caller.seesPublishedOnly,
      delegated: instance.delegated,
      beforeCommit: async (em) => {
        await appendMessages(em, sender);
        await appendActs(em, circumstances);
      },
    });
    try {
      await refuseEndedAccess(caller, session);
      const reads = new ReadLog();
      const {
        sealsOf,
        unmaskLimits,
        searchLimits,
        breakGlassLimits,
        retentionYears,
        rosterReportDueDay,
        staffing,
        trainingHoursAYear,
        moveDueDays,
        log,
      } = this.#hosting;
      const { owner, domain, delegated } = instance;
      const warn: RequestScope['warn'] = (facts, sentence) =>
        log.warn({ requestId, owner, domain, ...facts }, sentence);
      const limits = {
        unmaskLimits,
        searchLimits,
        breakGlassLimits,
        retentionYears,
        rosterReportDueDay,
        staffing,
        trainingHoursAYear,
        moveDueDays,
      };
      const place = { caller, owner, delegated, session, seals: sealsOf(owner) };
      const exactRows = exactRowsFor(operation.isSigned, body);
      const scope = { ...place, reads, ...limits, warn, exactRows, now, today: todayOf(now) };
      const answer = await server.answer(request, server.domain.services(scope));
      await reads.settle(session);
      return exactRows?.beside(answer) ?? answer;
    } finally {
      this.#finish(session.close());
    }
  }

  /** The answer does not wait for the transaction's end: nothing was written in it. */
  #finish(closing: Promise<void>): void {
    const settled = closing
      .catch((cause: unknown) => logCause(this.#hosting.log, 'INTERNAL', cause))
      .finally(() => this.#closing.delete(settled));
    this.#closing.add(settled);
  }

  #log({ requestId, owner, domain, errorCodes }: RequestFacts, { body }: Operation, status: number, ms: number): void {
    const errorsSeen = errorCodes.size === 0 ? undefined : [...errorCodes];
    const operation = operationNameOf(body);
    const duration = Math.round(ms * 10) / 10;
    this.#hosting.log.info(
      { requestId, owner, domain, operation, status, ms: duration, errors: errorsSeen },
      'answered',
    );
  }
}

const HOUR_MS = 3_600_000;
let thisHour: { hour: number; date: CalendarDate } | undefined;

/** The day changes on the hour, so one look at the calendar does for all requests of an hour. */
function todayOf(now: Date): CalendarDate {
  const hour = Math.floor(now.getTime() / HOUR_MS);
  if (thisHour?.hour !== hour) thisHour = { hour, date: dateOf(now) };
  return thisHour.date;
}

function indexByPath({ instances, servers }: Hosting): ReadonlyMap<string, Hosted> {
  const byDomain = new Map(servers.map((server) => [server.domain.name, server]));
  return new Map(
    instances.flatMap((instance) => {
      const server = byDomain.get(instance.domain);
      return server === undefined ? [] : [[`${instance.owner}/${instance.domain}`, { instance, server }]];
    }),
  );
}
