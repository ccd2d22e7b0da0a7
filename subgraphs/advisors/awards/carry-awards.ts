import type { EntityManager } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, atLevel } from '#divisions';
import { Award } from './award.entity.ts';
import type { AwardState } from './award.workflow.ts';

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
