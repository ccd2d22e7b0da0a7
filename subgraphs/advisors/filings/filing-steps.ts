import type { EntityManager } from '@mikro-orm/postgresql';
import { locate } from '#divisions';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { atField } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { endPostings } from '../advisors/postings.ts';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import { type FilingAction, filingMoves } from './filing-moves.ts';
import type { FilingState } from './filing-states.ts';
import { FilingStep } from './filing-step.entity.ts';

type Step = { readonly action: FilingAction; readonly reason: string | null };
type Taker = { readonly scope: RequestScope; readonly advisors: AdvisorRepository };

/**
 * Takes the filing of a locked advisor one step on, with the counts of its stations and all figures, and writes what was changed of
 * the advisor besides. Errors: DIVISION_FORBIDDEN.
 */
export async function takeStep(
  em: EntityManager,
  { scope: { now, today, caller }, advisors }: Taker,
  advisor: Advisor,
  { action, reason }: Step,
): Promise<void> {
  const { to, scope } = filingMoves[action];
  const from = advisor.filingState;
  const concerned = [advisor.division, ...advisor.stations.flatMap((station) => locate(station) ?? [])];
  const change = filedCount(to) - filedCount(from);
  // Row-level security would pass a station of another street over in silence, and its count would stay wrong.
  if (change !== 0 || to === 'WITHDRAWN') {
    for (const station of advisor.stations) await atField('advisor', () => caller.may(scope, station));
  }
  if (change !== 0) await advisors.countFiledAt(em, advisor.stations, change > 0 ? 1 : -1);
  if (to === 'WITHDRAWN') await endPostings(em, advisor, today);
  Object.assign(advisor, { filingState: to, updatedAt: now, updatedBy: caller.subject });
  em.persist(filingStepOf(advisor, from, reason, { now, caller }));
  await em.flush();
  await recountDivisions(em, concerned);
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
