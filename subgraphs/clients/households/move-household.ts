import type { EntityManager } from '@mikro-orm/postgresql';

import { addMonths, monthOf } from '#calendar';
import { type DivisionCode, atLevel } from '#divisions';
import { errors } from '#errors';
import { recordMove } from '#moves';

import { countClients } from '../caseload/count-clients.ts';
import type { ChangeStamp } from '../clients/client-changes.ts';
import { moveClientTokens } from '../clients/client-tokens.ts';
import type { Client } from '../clients/client.entity.ts';
import { findFlags } from '../clients/client.repository.ts';
import { lockMembers, noteMoved, replaceLookups } from '../clients/moved-clients.repository.ts';
import { moveDuty } from '../duty/settle-duty.ts';
import { endGrantsOf } from '../grants/grant.repository.ts';
import { keepServed } from '../serving/keep-served.ts';
import type { Household } from './household.entity.ts';
import { changeDivision, insertMove, lockHousehold } from './household.repository.ts';
import type { MoveHouseholdContent } from './move-household.input.ts';

/**
 * Has a household registered in another community, with its clients and all that belongs to them: from now on they are seen and changed
 * there alone. The caseload follows now; the duty follows from the next month on, whenever the registration moved, so that no month that
 * was counted changes. Beyond the street the advisor does not follow. Errors: NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID.
 */
export async function moveHousehold(
  em: EntityManager,
  { household: id, version, division, movedOn }: MoveHouseholdContent,
  at: ChangeStamp,
): Promise<Household> {
  // The clients first, as every change of one of them does.
  const members = await lockMembers(em, id);
  const household = await lockHousehold(em, id);
  if (household === undefined) throw errors.notFound('household', id, ['input', 'household']);
  if (household.version !== version) throw errors.versionConflict(id, household.version);
  const { division: origin } = household;
  if (origin === division) throw errors.refusedInput(['input', 'division'], 'NOTHING_CHANGED');
  const stamp = { changedAt: at.now, changedBy: at.subject };
  const dutyFrom = addMonths(monthOf(at.today), 1);
  const moved = { ...household, division, version: version + 1, ...stamp };
  const active = members.filter((client) => client.active);
  const losesAdvisor = streetOf(origin) !== streetOf(division);
  const ids = active.map((client) => client.id);
  await keepServed(em, ids, at.today, async () => {
    await moveDuty(em, ids, { division, from: dutyFrom, today: at.today });
    // The database carries along what belongs to the household.
    await changeDivision(em, moved);
    await noteMoved(em, members, { ...stamp, losesAdvisor });
    await insertMove(em, moved, { movedFrom: origin, movedOn: movedOn ?? at.today, dutyFrom });
  });
  for (const { id: client } of members) await endGrantsOf(em, client, 'RECORD_MOVED', at);
  await moveCaseload(em, active, { origin, division, at });
  await moveClientTokens(
    em,
    members.map((client) => client.id),
    division,
  );
  await replaceLookups(em, at.seals, members, division);
  const records = [id, ...members.map((client) => client.id)];
  recordMove(em, { action: 'household.move', records, fields: ['division'] }, { from: origin, to: division });
  return moved;
}

async function moveCaseload(
  em: EntityManager,
  active: readonly Client[],
  { origin, division, at }: { origin: DivisionCode; division: DivisionCode; at: ChangeStamp },
): Promise<void> {
  if (active.length === 0) return;
  const flagsOf = await findFlags(
    em,
    at.seals,
    active.map(({ id }) => id),
  );
  const counted = (place: DivisionCode, by: number) => {
    const clients = active.map(({ id, category }) => ({ category, flags: flagsOf(id), by }));
    return { division: place, clients, households: by };
  };
  await countClients(em, [counted(origin, -1), counted(division, 1)], at.today);
}

function streetOf(division: DivisionCode): DivisionCode | undefined {
  return atLevel(division, 'SUBDISTRICT');
}
