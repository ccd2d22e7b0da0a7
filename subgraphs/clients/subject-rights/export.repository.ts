import type { EntityManager } from '@mikro-orm/postgresql';

import { allColumns } from '#marks';

import { Client, ClientSchema } from '../clients/client.entity.ts';
import { findCategoryPeriods, findMerged } from '../clients/client.repository.ts';
import { findEndedServices } from '../clients/ended-service.repository.ts';
import { findOwn } from '../confirmations/confirmation.repository.ts';
import { findOwnProposals } from '../confirmations/proposal.repository.ts';
import { DistinctPair } from '../duplicates/distinct-pair.entity.ts';
import { Merge } from '../duplicates/merge.entity.ts';
import { getHistory } from '../duty/duty.repository.ts';
import { dutyOf } from '../duty/duty.ts';
import { findGrantsOf } from '../grants/grant.repository.ts';
import { Household, HouseholdSchema } from '../households/household.entity.ts';
import { findMoves } from '../households/household.repository.ts';
import { Photo, PhotoSchema } from '../photos/photo.entity.ts';
import { findMemberships } from '../memberships/membership.repository.ts';
import { findLeadsOf } from '../leads/lead.repository.ts';
import { AdvisorPeriod } from '../serving/advisor-period.entity.ts';
import { findAttempts, findCallsOf } from '../surveys/survey.repository.ts';
import { Visit } from '../visits/visit.entity.ts';
import { findVersions as findVisitVersions } from '../visits/visit.repository.ts';
import { findVersions } from './correction.repository.ts';
import { findRequests } from './erasure.repository.ts';

const FRESH = { disableIdentityMap: true } as const;

/** All rows that belong to a client, whole, with those of the records merged into it. The caller holds the client's lock, so that they are of one state. */
export async function collectRows(em: EntityManager, client: Pick<Client, 'id'>) {
  const merged = [];
  for (const { id } of await findMerged(em, [client.id])) merged.push(await collectRecord(em, { id }));
  return { ...(await collectRecord(em, client)), merged };
}

/** All rows that belong to one record. */
async function collectRecord(em: EntityManager, { id }: Pick<Client, 'id'>) {
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
    memberships: await findMemberships(em, [id]),
    categories: (await findCategoryPeriods(em, [id])).toReversed(),
    confirmations: await findOwn(em, { client: id }),
    confirmationProposals: await findOwnProposals(em, { client: id }),
    ofHousehold: {
      confirmations: await findOwn(em, { household: household.id }),
      confirmationProposals: await findOwnProposals(em, { household: household.id }),
    },
    merges: await em.find(Merge, { client: id }, FRESH),
    distinctPairs: await em.find(DistinctPair, { client: id }, { ...FRESH, orderBy: { other: 'asc' } }),
    endedServices: await findEndedServices(em, [id]),
    advisors: await em.find(AdvisorPeriod, { client: id }, { ...FRESH, orderBy: { since: 'asc' } }),
    visits,
    visitVersions: Map.groupBy(await findVisitVersions(em, ids), ({ visit }) => visit),
    photos: await em.find(
      Photo,
      { client: id },
      { ...allColumns(PhotoSchema), orderBy: { uploadedAt: 'asc', id: 'asc' } },
    ),
    duty: dutyOf(await getHistory(em, id)),
    grants: await findGrantsOf(em, id),
    erasureRequests: (await findRequests(em, id)).toReversed(),
    leads: await findLeadsOf(em, id),
    surveyCalls,
    surveyAttempts: Map.groupBy(attempts, ({ call }) => call),
  };
}

export type RecordRows = Awaited<ReturnType<typeof collectRecord>>;
export type Rows = Awaited<ReturnType<typeof collectRows>>;
