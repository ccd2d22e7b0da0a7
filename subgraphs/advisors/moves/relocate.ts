import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { recordMove } from '#moves';
import type { ActingScope } from '#server';
import { countPlace } from '#workflows';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { tellServingOf } from '../advisors/serving.ts';
import { carryAwards, moveCounted } from '../awards/carry-awards.ts';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import type { FilingState } from '../filings/filing.workflow.ts';
import { filingItemOf, filingStepOf } from '../filings/filing-steps.ts';
import { filingsFigure } from '../filings/filings.figure.ts';
import { carryEnrolments } from '../training-enrolments/end-enrolments.ts';
import { insertMove } from './move.repository.ts';

export type Mover = {
  readonly scope: Pick<ActingScope, 'caller' | 'now' | 'today'>;
  readonly advisors: AdvisorRepository;
};

type Relocation = {
  readonly to: DivisionCode;
  readonly authority: DivisionCode;
  readonly movedOn: CalendarDate;
  /** Writes where the advisor is posted from now on. The divisions of the stations that are left. */
  readonly movePostings: () => Promise<readonly DivisionCode[]>;
};

/**
 * Has a locked advisor registered in another division, and filed with its authority, which alone decides from now on: one who was filed
 * with another authority is CHANGED until the new one files it, and goes on serving meanwhile. Every other state stays as it is.
 */
export async function relocate(
  em: EntityManager,
  advisor: Advisor,
  { to: division, authority, movedOn, movePostings }: Relocation,
  { scope, advisors }: Mover,
): Promise<void> {
  const { caller, now, today } = scope;
  const { id, division: origin, filingState: from, filingAuthority: former } = advisor;
  const before = filingItemOf(advisor);
  const to: FilingState = from === 'FILED' && authority !== former ? 'CHANGED' : from;
  if (from === 'FILED') await advisors.countFiledAt(em, advisor.stations, -1);
  const left = await movePostings();
  const stamp = { updatedAt: now, updatedBy: caller.subject };
  const filingSince = to === from ? advisor.filingSince : now;
  Object.assign(advisor, { division, filingAuthority: authority, filingState: to, filingSince, ...stamp });
  // The database carries along what belongs to the advisor; only then a step may name the new division.
  await em.flush();
  if (to !== from) await em.persist(filingStepOf(advisor, from, null, scope)).flush();
  if (to === 'FILED') await advisors.countFiledAt(em, advisor.stations, 1);
  const move = { movedFrom: origin, movedTo: division, movedOn };
  await insertMove(em, advisor, { ...move, recordedAt: now, recordedBy: caller.subject });
  await recountDivisions(em, [origin, division, ...left], today);
  await countPlace(em, filingsFigure, today, { before, after: filingItemOf(advisor) });
  await carryEnrolments(em, advisor, now);
  await carryAwards(em, advisor, origin);
  await moveCounted(em, advisor, origin, today);
  await tellServingOf(em, [id], today);
  const fields = ['division', ...(to === from ? [] : ['filing']), 'postings'];
  // Without the station: its id would tell the place that is left where the advisor went.
  recordMove(em, { action: 'advisor.move', records: [id], fields }, { from: origin, to: division });
}
