import type { EntityManager } from '@mikro-orm/postgresql';

import { allColumns } from '#marks';

import { Client, ClientSchema } from '../clients/client.entity.ts';
import { findCategoryPeriods } from '../clients/client.repository.ts';
import { findEndedServices } from '../clients/ended-service.repository.ts';
import { getHistory } from '../duty/duty.repository.ts';
import { dutyOf } from '../duty/duty.ts';
import { findGrantsOf } from '../grants/grant.repository.ts';
import { Household, HouseholdSchema } from '../households/household.entity.ts';
import { findMoves } from '../households/household.repository.ts';
import { findLeadsOf } from '../leads/lead.repository.ts';
import { AdvisorPeriod } from '../serving/advisor-period.entity.ts';
import { findAttempts, findCallsOf } from '../surveys/survey.repository.ts';
import { Visit } from '../visits/visit.entity.ts';
import { findVersions as findVisitVersions } from '../visits/visit.repository.ts';
import { findVersions } from './correction.repository.ts';
import { findRequests } from './erasure.repository.ts';

const FRESH = { disableIdentityMap: true } as const;

/** All rows that belong to a client, whole. The caller holds the client's lock, so that they are of one state. */
export async function collectRows(em: EntityManager, { id }: Pick<Client, 'id'>) {
  const client = await em.findOneOrFail(Client, { id }, allColumns(ClientSchema));
  const household = await em.findOneOrFail(Household, { id: client.household }, allColumns(HouseholdSchema));
  const visits = await em.find(Visit, { client: id }, { ...FRESH, orderBy: { visitedOn: 'asc', id: 'asc' } });
  const ids = visits.map((visit) => visit.id);
  const surveyCalls = await findCallsOf(em, id);
  const attempts = await findAttempts(
    em,
    surveyCalls.map((call) => call.id),
  );
  return {
    client,
    ...(await findVersions(em, client)),
    household,
    moves: await findMoves(em, [household.id]),
    members: await em.count(Client, { household: household.id, erasedAt: null }),
    categories: (await findCategoryPeriods(em, [id])).toReversed(),
    endedServices: await findEndedServices(em, [id]),
    advisors: await em.find(AdvisorPeriod, { client: id }, { ...FRESH, orderBy: { since: 'asc' } }),
    visits,
    visitVersions: Map.groupBy(await findVisitVersions(em, ids), ({ visit }) => visit),
    duty: dutyOf(await getHistory(em, id)),
    grants: await findGrantsOf(em, id),
    erasureRequests: (await findRequests(em, id)).toReversed(),
    leads: await findLeadsOf(em, id),
    surveyCalls,
    surveyAttempts: Map.groupBy(attempts, ({ call }) => call),
  };
}

export type Rows = Awaited<ReturnType<typeof collectRows>>;
