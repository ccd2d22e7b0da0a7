import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, atLevel } from '#divisions';
import { addToFigure, differenceOf } from '#figures';
import { Award } from './award.entity.ts';
import type { AwardState } from './award.workflow.ts';
import { awardsFigure, entryOf } from './awards.figure.ts';

/**
 * Counts the awards of an advisor in the division to which the advisor moved, and no more where they were. Asked once the move is written: from
 * then on the transaction holds the awards, and whoever conferred or revoked one meanwhile has counted it where it was.
 */
export async function moveCounted(
  em: EntityManager,
  { id: registered }: { readonly id: RecordId },
  from: DivisionCode,
  today: CalendarDate,
): Promise<void> {
  const there = (await em.find(Award, { registered, state: 'CONFERRED' })).map((award) => entryOf(award, today));
  const here = there.map((entry) => ({ ...entry, division: from }));
  await addToFigure(em, awardsFigure, differenceOf(here, there), today);
}

/**
 * Has the district of a locked advisor who moved from another one of the owner decide from now on: of nominations that are open, and of awards that
 * the former could revoke. What the city decides remains the city's.
 */
export async function carryAwards(
  em: EntityManager,
  { id: registered, division }: { readonly id: RecordId; readonly division: DivisionCode },
  from: DivisionCode,
): Promise<void> {
  const [former, district] = [atLevel(from, 'DISTRICT'), atLevel(division, 'DISTRICT')];
  if (former === undefined || district === undefined || former === district) return;
  const undecided: AwardState[] = ['NOMINATED', 'RETURNED', 'HANDED_UP'];
  const awards = await em.find(Award, {
    registered,
    district: former,
    $or: [{ state: { $in: undecided } }, { state: 'CONFERRED', level: 'DISTRICT' }],
  });
  for (const award of awards) {
    award.district = district;
    if (award.authority === former) award.authority = district;
  }
  await em.flush();
}
