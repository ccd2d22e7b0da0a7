import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import { type RecordId, locate } from '#divisions';
import { type GraphError, errors } from '#errors';
import { newRecordId } from '#persistence';
import type { ActingScope } from '#server';
import { type Item, type Step, describeOpenMoves } from '#workflows';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { settleServing } from '../advisors/serving.ts';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import { Station } from '../stations/station.entity.ts';
import { registeredAt } from '../stations/street.ts';
import { FilingStep } from './filing-step.entity.ts';
import { filingStateConflict } from './filing.errors.ts';
import { type FilingAction, type FilingState, filingWorkflow } from './filing.workflow.ts';
import { type Leaving, leaveClients, leaveStations } from './leaving.ts';
import { countRosterChange } from './roster-changes.figure.ts';

type Taker = { readonly scope: Pick<ActingScope, 'caller' | 'now' | 'today'>; readonly advisors: AdvisorRepository };

/** Where an advisor's filing is. */
type Filed = Pick<Advisor, 'division' | 'filingAuthority' | 'filingState' | 'filingSince'>;

export function filingItemOf({ division, filingAuthority, filingState, filingSince }: Filed): Item<FilingState> {
  return { division, authority: filingAuthority, state: filingState, since: filingSince };
}

/** Why the state of the filing does not allow what is not a move of the workflow, or makes one besides. */
export function filingConflict(
  action: 'CHANGE' | 'MOVE',
  advisor: Advisor,
  allowed: readonly FilingState[],
  now: Date,
): GraphError {
  const possible = describeOpenMoves(filingWorkflow, filingItemOf(advisor), now);
  return filingStateConflict(action, advisor.filingState, allowed, possible);
}

/**
 * Takes the filing of a locked advisor one step on, with the counts of its stations and all figures, and writes what was changed of
 * the advisor besides. Who withdraws leaves no client behind. The records concerned. Errors: DIVISION_FORBIDDEN, and those of leaving.
 */
export async function takeStep(
  em: EntityManager,
  { scope, advisors }: Taker,
  advisor: Advisor,
  { from, to, reason }: Step<FilingState, FilingAction>,
  leaving: Leaving = { on: scope.today, handOverTo: null },
): Promise<readonly RecordId[]> {
  const { now, today, caller } = scope;
  const change = filedCount(to) - filedCount(from);
  const stations = await em.find(Station, { id: { $in: [...advisor.stations] } });
  if (change !== 0 || to === 'WITHDRAWN') mustSeeAll(caller, advisor, stations);
  if (change !== 0) await advisors.countFiledAt(em, advisor.stations, change > 0 ? 1 : -1);
  if (to === 'WITHDRAWN') await leaveStations(em, advisor, leaving);
  Object.assign(advisor, { filingState: to, filingSince: now, updatedAt: now, updatedBy: caller.subject });
  em.persist(filingStepOf(advisor, from, reason, { now, caller }));
  await em.flush();
  await recountDivisions(em, [advisor.division, ...stations.map(registeredAt)], today);
  await countRosterChange(em, advisor, today);
  await settleServing(em, advisor, today);
  return to === 'WITHDRAWN' ? leaveClients(em, advisor, leaving, { scope, advisors }) : [advisor.id];
}

/** Row-level security would pass a station of another street over in silence, and its count would stay wrong. Errors: DIVISION_FORBIDDEN. */
export function mustSeeAll(caller: Caller, advisor: Advisor, seen: readonly Station[]): void {
  const unseen = advisor.stations.find((id) => !seen.some((station) => station.id === id));
  if (unseen === undefined) return;
  throw errors.divisionForbidden(locate(unseen) ?? advisor.division, caller.division).at(['input', 'advisor']);
}

/** The step that brought the advisor to its present state; null as the former state stands for registration. */
export function filingStepOf(
  { id, division, filingState }: Pick<Advisor, 'id' | 'division' | 'filingState'>,
  fromState: FilingState | null,
  reason: string | null,
  { now, caller }: Pick<ActingScope, 'now' | 'caller'>,
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
