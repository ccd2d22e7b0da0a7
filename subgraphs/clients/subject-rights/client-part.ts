import type { Seals } from '#sealing';

import { Home } from '../households/household.entity.ts';
import { type ClientPart, type RecordPart, exported } from './export-part.ts';
import type { RecordRows, Rows } from './export.repository.ts';

/** What the rows of a client say, as an export has it. */
export function clientPartOf(rows: Rows, seals: Seals): ClientPart {
  return { ...recordPartOf(rows, seals), mergedRecords: rows.merged.map((record) => recordPartOf(record, seals)) };
}

function recordPartOf(rows: RecordRows, seals: Seals): RecordPart {
  return {
    client: exported.client.row(seals, rows.client),
    earlierVersions: rows.persons.map((row) => exported.earlierVersions.row(seals, row)),
    household: householdOf(rows, seals),
    memberships: rows.memberships.map((row) => exported.memberships.row(seals, row)),
    categories: rows.categories.map((row) => exported.categories.row(seals, row)),
    confirmations: rows.confirmations.map((row) => exported.confirmations.row(seals, row)),
    confirmationProposals: rows.confirmationProposals.map((row) => exported.confirmationProposals.row(seals, row)),
    merges: rows.merges.map((row) => exported.merges.row(seals, row)),
    distinctPairs: rows.distinctPairs.map((row) => exported.distinctPairs.row(seals, row)),
    endedServices: rows.endedServices.map((row) => exported.endedServices.row(seals, row)),
    advisors: rows.advisors.map((row) => exported.advisors.row(seals, row)),
    visits: rows.visits.map((visit) => {
      const earlier = (rows.visitVersions.get(visit.id) ?? []).toReversed();
      const earlierVersions = earlier.map((version) => exported.visitVersions.row(seals, version));
      return { ...exported.visits.row(seals, visit), earlierVersions };
    }),
    photos: rows.photos.map((row) => exported.photos.row(seals, row)),
    duty: { changes: [...rows.duty.changes], done: [...rows.duty.done] },
    grants: rows.grants.map((row) => exported.grants.row(seals, row)),
    erasureRequests: rows.erasureRequests.map((row) => exported.erasureRequests.row(seals, row)),
    leads: rows.leads.map((row) => exported.leads.row(seals, row)),
    surveyCalls: rows.surveyCalls.map((call) => {
      const attempts = rows.surveyAttempts.get(call.id) ?? [];
      const row = exported.surveyCalls.row(seals, call);
      return { ...row, attempts: attempts.map((attempt) => exported.surveyAttempts.row(seals, attempt)) };
    }),
  };
}

function householdOf(
  { client, household, addresses, members, moves, ofHousehold }: RecordRows,
  seals: Seals,
): RecordPart['household'] {
  // Of a household that lives on, where it lives and what is confirmed of it is no longer this person's.
  const isErased = Boolean(client.erasedAt);
  const forPerson = (row: object) => (isErased ? Home.emptied(row) : row);
  return {
    ...exported.household.row(seals, forPerson(household)),
    otherMembers: members - (client.erasedAt ? 0 : 1),
    moves: moves.map((row) => exported.moves.row(seals, row)),
    earlierAddresses: addresses.map((row) => exported.earlierAddresses.row(seals, forPerson(row))),
    confirmations: isErased ? [] : ofHousehold.confirmations.map((row) => exported.confirmations.row(seals, row)),
    confirmationProposals: isErased
      ? []
      : ofHousehold.confirmationProposals.map((row) => exported.confirmationProposals.row(seals, row)),
  };
}
