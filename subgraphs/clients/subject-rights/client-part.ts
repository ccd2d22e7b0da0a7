import type { Seals } from '#sealing';
import { instantOf } from '#subject-rights';

import { openPerson } from '../clients/sealed-person.ts';
import { endedServicesOf } from '../clients/service-periods.ts';
import { type VisitNotes, sealedColumns, versionOf } from '../sealed-columns.ts';
import type { VisitVersion } from '../visits/visit-version.entity.ts';
import type { Visit } from '../visits/visit.entity.ts';
import type { PersonState } from './correction-history.ts';
import type { ClientPart } from './export-part.ts';
import type { Rows } from './export.repository.ts';

/** What the rows of a client say, as an export has it. */
export function clientPartOf(rows: Rows, seals: Seals): ClientPart {
  return {
    client: clientOf(rows, seals),
    earlierVersions: rows.persons.map(({ version, replacedAt, replacedBy, ...row }) => {
      const opened = openPerson(seals, 'clientVersion', versionOf(row.client, version), row);
      const { identityNumber, noDocumentReason, phone, riskFlags, needs } = opened;
      const { name = null, identityDocumentKind = null, birthYear = null, sex = null } = row;
      const document = { identityDocumentKind, identityNumber, noDocumentReason };
      const state = personOf({ name, ...document, birthYear, phone, sex, riskFlags, needs });
      return { version, ...state, replacedAt: instantOf(replacedAt), replacedBy };
    }),
    household: householdOf(rows, seals),
    categories: rows.categories.map(({ ordinal, category, since, until = null, recordedAt, recordedBy }) => {
      return { ordinal, category, since, until, recordedAt: instantOf(recordedAt), recordedBy };
    }),
    endedServices: endedServicesOf(seals, rows.endedServices).map((period) => {
      const { ordinal, startedOn, endedOn, endReason, lastCategory, reopenReason, reopenedAt, reopenedBy } = period;
      const again = { reopenReason, reopenedAt: instantOf(reopenedAt), reopenedBy };
      return { ordinal, startedOn, endedOn, endReason, lastCategory, ...again };
    }),
    visits: rows.visits.map((visit) => {
      const { id } = visit;
      const told = seals.openAny(sealedColumns.visit.notes, id, visit.notes);
      const earlier = (rows.visitVersions.get(id) ?? []).toReversed().map((version) => {
        const place = versionOf(id, version.version);
        return visitOf(version, seals.openAny(sealedColumns.visitVersion.notes, place, version.notes));
      });
      return { id, ...visitOf(visit, told), ...withdrawalOf(visit, seals), earlierVersions: earlier };
    }),
    duty: { changes: [...rows.duty.changes], done: [...rows.duty.done] },
    breakGlasses: rows.breakGlasses.map(({ id, subject, role, callerDivision, reason, at, endsAt }) => {
      return { id, subject, role, callerDivision, reason, at: instantOf(at), endsAt: instantOf(endsAt) };
    }),
    erasureRequests: rows.erasureRequests.map(({ id, legalBasis, reason, requestedAt, requestedBy, requestedRole }) => {
      return { id, legalBasis, reason, requestedAt: instantOf(requestedAt), requestedBy, requestedRole };
    }),
  };
}

function clientOf({ client, state }: Rows, seals: Seals): ClientPart['client'] {
  const { id, division, household, category, categorySince, active, startedOn, version } = client;
  return {
    id,
    division,
    household,
    ...personOf(state),
    category,
    categorySince,
    advisor: client.advisor ?? null,
    active,
    startedOn,
    endedOn: client.endedOn ?? null,
    endReason: seals.openAny(sealedColumns.client.endReason, id, client.endReason),
    lastVisitedOn: client.lastVisitedOn ?? null,
    visitDueOn: client.visitDueOn ?? null,
    forwardedTo: client.forwardedTo ?? null,
    version,
    ...stampsOf(client),
    erasedAt: client.erasedAt ? instantOf(client.erasedAt) : null,
  };
}

function householdOf(
  { client, household, address, addresses, members, moves }: Rows,
  seals: Seals,
): ClientPart['household'] {
  const { id, division, activeClients, version } = household;
  return {
    id,
    division,
    // Of a household that lives on, the address is no longer this person's.
    address: client.erasedAt ? null : address,
    otherMembers: members - (client.erasedAt ? 0 : 1),
    activeClients,
    version,
    moves: moves.map(({ ordinal, movedFrom, movedTo, movedOn, dutyFrom, recordedAt, recordedBy }) => {
      return { ordinal, movedFrom, movedTo, movedOn, dutyFrom, recordedAt: instantOf(recordedAt), recordedBy };
    }),
    ...stampsOf(household),
    earlierAddresses: addresses.map(({ ordinal, address: earlier, replacedAt, replacedBy }) => {
      const place = versionOf(id, ordinal);
      const shown = client.erasedAt ? null : seals.openAny(sealedColumns.householdVersion.address, place, earlier);
      return { ordinal, address: shown, replacedAt: instantOf(replacedAt), replacedBy };
    }),
  };
}

function personOf({ riskFlags, needs, ...person }: PersonState) {
  return { ...person, riskFlags: [...riskFlags], needs: [...needs] };
}

function visitOf(visit: Visit | VisitVersion, told: VisitNotes | null) {
  const { version, visitedOn, mode, recordedBy } = visit;
  return {
    version,
    visitedOn,
    advisor: visit.advisor ?? null,
    mode,
    place: told?.place ?? null,
    companions: [...(told?.companions ?? [])],
    summary: told?.summary ?? null,
    change: told?.change ?? null,
    needs: [...(told?.needs ?? [])],
    photos: [...(told?.photos ?? [])],
    nextStep: told?.nextStep ?? null,
    nextStepOn: visit.nextStepOn ?? null,
    recordedAt: instantOf(visit.recordedAt),
    recordedBy,
  };
}

function withdrawalOf({ id, withdrawnAt, withdrawnBy, withdrawalReason }: Visit, seals: Seals) {
  return {
    withdrawnAt: withdrawnAt ? instantOf(withdrawnAt) : null,
    withdrawnBy: withdrawnBy ?? null,
    withdrawalReason: seals.openAny(sealedColumns.visit.withdrawalReason, id, withdrawalReason),
  };
}

type Stamped = { registeredAt: Date; registeredBy: string; changedAt: Date; changedBy: string };

function stampsOf({ registeredAt, registeredBy, changedAt, changedBy }: Stamped) {
  return { registeredAt: instantOf(registeredAt), registeredBy, changedAt: instantOf(changedAt), changedBy };
}
