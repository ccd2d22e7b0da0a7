import { instantOf } from '#subject-rights';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorPersonal } from '../advisors/advisor.repository.ts';
import type { Posting } from '../advisors/posting.entity.ts';
import type { FilingStep } from '../filings/filing-step.entity.ts';
import type { AdvisorPart } from './export-part.ts';

/** All rows of an advisor, whole. */
export type Rows = {
  readonly advisor: Advisor;
  readonly personal: AdvisorPersonal;
  readonly postings: readonly Posting[];
  readonly steps: readonly FilingStep[];
};

/** What the rows of an advisor say, as an export has it. */
export function advisorPartOf({ advisor, personal, postings, steps }: Rows): AdvisorPart {
  const { id, division, name, employer, role, skills, filingState, filingAuthority, stations, version } = advisor;
  const { identityNumber, phone } = personal;
  return {
    advisor: {
      id,
      division,
      name,
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
  };
}
