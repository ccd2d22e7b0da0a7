import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { locate } from '#divisions';
import { type Outcome, errors } from '#errors';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { atField, write } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { endPostings } from '../advisors/postings.ts';
import { settleServing } from '../advisors/serving.ts';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import type { MoveFilingInput } from '../resolvers.generated.ts';
import { filingActs, filingMoves } from './filing-moves.ts';
import type { FilingState } from './filing-states.ts';
import { FilingStep } from './filing-step.entity.ts';
import { type MoveFilingContent, moveFilingWrite } from './filing.input.ts';
import type { FilingLoaders } from './filing.loaders.ts';

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

  constructor(scope: RequestScope, parts: Parts) {
    this.#scope = scope;
    this.#parts = parts;
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
   * Takes the filing one step on; the step is kept, and the stations' counts of filed advisors follow, in one transaction.
   * Of two concurrent steps the second finds the state that the first left. Errors: NOT_FOUND, FILING_STATE_CONFLICT,
   * FILING_WRONG_AUTHORITY where the step is a decision, which is the filing authority's alone, and those of every write.
   */
  async move(input: MoveFilingInput): Promise<Outcome<Advisor>> {
    const { advisors, forget } = this.#parts;
    const outcome = await write(this.#scope, moveFilingWrite, input, {
      work: (em, content) => this.#move(em, content),
      recordOf: (advisor) => advisor,
      again: (id) => advisors.get(id),
    });
    forget();
    return outcome;
  }

  async #move(em: EntityManager, content: MoveFilingContent): Promise<Advisor> {
    const { action } = content;
    const { scope, from } = filingMoves[action];
    const advisor = await this.#parts.advisors.lock(em, content.advisor);
    if (advisor === undefined) throw errors.notFound('advisor', content.advisor, ['input', 'advisor']);
    if (scope === 'filing.decide') this.#mustBeAuthority(advisor);
    if (!from.includes(advisor.filingState)) throw errors.filingStateConflict(action, advisor.filingState, from);
    await this.#step(em, advisor, content);
    return advisor;
  }

  #mustBeAuthority({ filingAuthority }: Advisor): void {
    const { caller } = this.#scope;
    if (!caller.isAuthority(filingAuthority)) throw errors.filingWrongAuthority(filingAuthority, caller.division);
  }

  async #step(em: EntityManager, advisor: Advisor, { action, reason }: MoveFilingContent): Promise<void> {
    const { to, scope } = filingMoves[action];
    const { now, today, caller } = this.#scope;
    const from = advisor.filingState;
    const concerned = [advisor.division, ...advisor.stations.flatMap((station) => locate(station) ?? [])];
    const change = filedCount(to) - filedCount(from);
    // Row-level security would pass a station of another street over in silence, and its count would stay wrong.
    if (change !== 0 || to === 'WITHDRAWN') {
      for (const station of advisor.stations) await atField('advisor', () => caller.may(scope, station));
    }
    if (change !== 0) await this.#parts.advisors.countFiledAt(em, advisor.stations, change > 0 ? 1 : -1);
    if (to === 'WITHDRAWN') await endPostings(em, advisor, today);
    Object.assign(advisor, { filingState: to, updatedAt: now, updatedBy: caller.subject });
    em.persist(filingStepOf(advisor, from, reason, this.#scope));
    await em.flush();
    await recountDivisions(em, concerned);
    await settleServing(em, advisor);
    const act = { action: filingActs[action], division: advisor.division, records: [advisor.id] };
    record(em, { ...act, fields: ['filing'], reason });
  }
}

/** The step that brought the advisor to its present state; null as the former state stands for registration. */
export function filingStepOf(
  { id, division, filingState }: Advisor,
  fromState: FilingState | null,
  reason: string | null,
  { now, caller }: Pick<RequestScope, 'now' | 'caller'>,
): FilingStep {
  return Object.assign(new FilingStep(), {
    id: newRecordId(division),
    advisor: id,
    division,
    fromState,
    toState: filingState,
    reason,
    at: now,
    bySubject: caller.subject,
  });
}

/** Only filed advisors count as staff of their stations. */
function filedCount(state: FilingState): number {
  return state === 'FILED' ? 1 : 0;
}
