import { newRecordId } from '#persistence';
import type { ActingScope } from '#server';
import { filingAuthorityOf } from '../filings/filing-authority.ts';
import type { Station } from '../stations/station.entity.ts';
import { registeredAt } from '../stations/street.ts';
import type { AdvisorDocument } from './identity-document.input.ts';
import type { RegisterAdvisorContent } from './registration.input.ts';
import { sealAdvisor } from './sealed-advisor.ts';

/** An advisor who is registered where a station stands, which gives the division of the id and the filing authority; the filing is a draft. */
export function draftOf(
  { now, today, caller, seals }: Pick<ActingScope, 'now' | 'today' | 'caller' | 'seals'>,
  content: RegisterAdvisorContent,
  document: AdvisorDocument,
  station: Station,
) {
  const { name, phone, employer, role, skills, licence, preServiceTrainedOn } = content;
  const division = registeredAt(station);
  const id = newRecordId(division);
  return {
    id,
    division,
    name,
    ...sealAdvisor(seals, id, { identityDocumentKind: document.kind, identityNumber: document.number, phone }),
    employer,
    role,
    skills,
    licenceLevel: licence?.level ?? null,
    licenceNumber: licence?.number ?? null,
    licenceValidUntil: licence?.validUntil ?? null,
    preServiceTrainedOn,
    firstPostedOn: today,
    filingState: 'DRAFT' as const,
    filingSince: now,
    filingAuthority: filingAuthorityOf(station),
    stations: [],
    createdAt: now,
    createdBy: caller.subject,
    updatedAt: now,
    updatedBy: caller.subject,
  };
}
