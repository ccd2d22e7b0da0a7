import { fieldsOf } from '#audit';
import { documentMaskOf, maskOf } from '#personal';
import { instantOf } from '#subject-rights';
import type { Tie } from '#ties';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorPersonal } from '../advisors/advisor.repository.ts';
import type { Posting } from '../advisors/posting.entity.ts';
import type { FilingStep } from '../filings/filing-step.entity.ts';
import type { AdvisorPart } from './export-part.ts';

/** The fields of a document that few may see whole, in alphabetical order. */
export const NAMING = ['identityNumber', 'phone'] as const;

/** All rows of an advisor, whole. */
export type Rows = {
  readonly advisor: Advisor;
  readonly personal: AdvisorPersonal;
  readonly postings: readonly Posting[];
  readonly steps: readonly FilingStep[];
  readonly tie: Tie | undefined;
};

/** What the rows of an advisor say, as an export has it. */
export function advisorPartOf({ advisor, personal, postings, steps, tie }: Rows): AdvisorPart {
  const { id, division, name, employer, role, skills, filingState, filingAuthority, stations, version } = advisor;
  const { identityDocumentKind, identityNumber, phone } = personal;
  return {
    advisor: {
      id,
      division,
      name,
      identityDocumentKind,
      identityNumber,
      phone,
      employer,
      role,
      skills: [...skills],
      licenceLevel: advisor.licenceLevel ?? null,
      licenceNumber: advisor.licenceNumber ?? null,
      filingState,
      filingAuthority,
      stations: [...stations],
      version,
      createdAt: instantOf(advisor.createdAt),
      createdBy: advisor.createdBy,
      updatedAt: instantOf(advisor.updatedAt),
      updatedBy: advisor.updatedBy,
    },
    postings: postings.toReversed().map((posting) => {
      const { station, division: of, since, until = null } = posting;
      return { id: posting.id, station, division: of, since, until };
    }),
    filingSteps: steps.toReversed().map(({ id: step, fromState = null, toState, reason = null, at, bySubject }) => {
      return { id: step, fromState, toState, reason, at: instantOf(at), bySubject };
    }),
    tie: tie === undefined ? null : tieOf(tie),
  };
}

function tieOf({ subject, accessEnded, tiedAt, tiedBy }: Tie) {
  return { subject, accessEnded, tiedAt: instantOf(tiedAt), tiedBy };
}

/** The document for one who may see the record but not the numbers: masked as the graph masks them. */
export function maskedPart({ advisor, ...part }: AdvisorPart): AdvisorPart {
  const { identityDocumentKind: kind, identityNumber, phone } = advisor;
  const masks = { identityNumber: documentMaskOf(kind, identityNumber), phone: maskOf('phone', phone) };
  return { ...part, advisor: { ...advisor, ...masks } };
}

/** The names of the fields that hold something and are shown as they are, for the trail: none that is masked. */
export function shownFields({ advisor, ...others }: AdvisorPart, masked: readonly string[]): string[] {
  return fieldsOf({ ...advisor, ...others }).filter((field) => !masked.includes(field));
}
