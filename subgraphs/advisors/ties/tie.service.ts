import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { type Loader, rowLoader } from '#persistence';
import type { RequestScope } from '#server';
import { type Tie, findTieOfSubject, findTiesOfAdvisors, releaseWithdrawn, writeTie } from '#ties';
import { write } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { endedBy } from '../advisors/serving.ts';
import { mustBeFilingAuthority } from '../filings/filing.errors.ts';
import type { TieAdvisorInput } from '../resolvers.generated.ts';
import { type TieAdvisorContent, tieAdvisorWrite } from './tie.input.ts';

type Parts = {
  readonly advisors: AdvisorRepository;
  /** Forgets what the request's loaders have read. */
  readonly forget: () => void;
};

const SUBJECT = ['input', 'subject'];

/** 账号绑定: which person signs in as which advisor. */
export class TieService {
  readonly #scope: RequestScope;
  readonly #parts: Parts;
  readonly #ties: Loader<RecordId, Tie | undefined>;

  constructor(scope: RequestScope, parts: Parts) {
    this.#scope = scope;
    this.#parts = parts;
    this.#ties = rowLoader(
      (advisors) => scope.session.read((em) => findTiesOfAdvisors(em, advisors)),
      ({ advisor }) => advisor,
    );
  }

  /** The caller's own record as an advisor; undefined of who has none. Errors: SCOPE_MISSING. */
  async ownOfCaller(): Promise<Advisor | undefined> {
    const { caller, session } = this.#scope;
    caller.mayAnywhere('advisor.read');
    const tie = await session.read((em) => findTieOfSubject(em, caller.subject));
    const [own] = tie ? await this.#parts.advisors.findMany([tie.advisor]) : [];
    return own;
  }

  /** Who signs in as the advisor; null where nobody does. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async subjectOf({ id, division }: Advisor): Promise<string | null> {
    this.#scope.caller.may('filing.decide', division);
    return (await this.#ties.load(id))?.subject ?? null;
  }

  /**
   * Ties an advisor to the subject of a person's tokens, or unties them. Errors: NOT_FOUND, FILING_WRONG_AUTHORITY, INPUT_INVALID, and
   * those of every write.
   */
  async tie(input: TieAdvisorInput): Promise<Outcome<Advisor>> {
    const { advisors, forget } = this.#parts;
    const outcome = await write(this.#scope, tieAdvisorWrite, input, {
      work: (em, content) => this.#tie(em, content),
      recordOf: (advisor) => advisor,
      again: (id) => advisors.get(id),
    });
    forget();
    return outcome;
  }

  async #tie(em: EntityManager, { advisor: id, subject }: TieAdvisorContent): Promise<Advisor> {
    const { caller, now } = this.#scope;
    const advisor = await this.#parts.advisors.lock(em, id);
    if (advisor === undefined) throw errors.notFound('advisor', id, ['input', 'advisor']);
    const { division, filingAuthority, filingState } = advisor;
    mustBeFilingAuthority(caller, filingAuthority, 'advisor');
    const [tie] = await findTiesOfAdvisors(em, [id]);
    refuseTie(tie, subject);
    if (subject === null) refuseUntying(filingState);
    else await this.#release(em, filingState, subject);
    const next = {
      advisor: id,
      division,
      subject,
      accessEnded: endedBy(filingState),
      tiedAt: now,
      tiedBy: caller.subject,
    };
    await writeTie(em, next).catch((error: unknown) => {
      // The other record is one that the caller does not see.
      throw error instanceof UniqueConstraintViolationException
        ? errors.refusedInput(SUBJECT, 'TIED_ELSEWHERE')
        : error;
    });
    record(em, { action: 'advisor.tie', division, records: [id], fields: ['subject'] });
    return advisor;
  }

  /** Unties the subject from a withdrawn record, so that a person who returns can be tied to a new one. Errors: INPUT_INVALID. */
  async #release(em: EntityManager, filingState: Advisor['filingState'], subject: string): Promise<void> {
    if (filingState === 'WITHDRAWN') throw errors.refusedInput(['input', 'advisor'], 'ADVISOR_WITHDRAWN');
    await releaseWithdrawn(em, subject);
    if ((await findTieOfSubject(em, subject)) !== undefined) throw errors.refusedInput(SUBJECT, 'TIED_ELSEWHERE');
  }
}

/** An advisor has one subject at a time. Errors: INPUT_INVALID. */
function refuseTie(tie: Tie | undefined, subject: string | null): void {
  const known = tie?.subject ?? null;
  if (known === subject) throw errors.refusedInput(SUBJECT, 'NOTHING_CHANGED');
  if (known !== null && subject !== null) throw errors.refusedInput(SUBJECT, 'TIED_ALREADY');
}

/** Whoever is untied signs in by the token alone again. Errors: INPUT_INVALID. */
function refuseUntying(state: Advisor['filingState']): void {
  if (endedBy(state) !== null) throw errors.refusedInput(SUBJECT, 'ACCESS_WOULD_RETURN');
}
