import { fieldsOf } from '#audit';
import { documentMaskOf, maskOf } from '#personal';
import { instantOf } from '#subject-rights';
import type { Tie } from '#ties';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorPersonal } from '../advisors/advisor.repository.ts';
import type { Posting } from '../advisors/posting.entity.ts';
import type { FilingStep } from '../filings/filing-step.entity.ts';
import type { OpenedChange } from '../filings/filing.repository.ts';
import type { ShownParticulars } from '../filings/particulars.ts';
import type { AdvisorMove } from '../moves/advisor-move.entity.ts';
import type { AdvisorPart, ExportedParticulars } from './export-part.ts';

/** The fields of a document that few may see whole, in alphabetical order. */
export const NAMING = ['identityNumber', 'phone'] as const;

/** All rows of an advisor, whole. */
export type Rows = {
  readonly advisor: Advisor;
  readonly personal: AdvisorPersonal;
  readonly postings: readonly Posting[];
  readonly moves: readonly AdvisorMove[];
  readonly steps: readonly FilingStep[];
  readonly changes: readonly OpenedChange[];
  readonly tie: Tie | undefined;
};

/** What the rows of an advisor say, as an export has it. */
export function advisorPartOf({ advisor, personal, postings, moves, steps, changes, tie }: Rows): AdvisorPart {
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
    moves: moves.map(({ ordinal, movedFrom, movedTo, movedOn, recordedAt, recordedBy }) => {
      return { ordinal, movedFrom, movedTo, movedOn, recordedAt: instantOf(recordedAt), recordedBy };
    }),
    filingSteps: steps.toReversed().map(({ id: step, fromState = null, toState, reason = null, at, bySubject }) => {
      return { id: step, fromState, toState, reason, at: instantOf(at), bySubject };
    }),
    filingChanges: changes.toReversed().map(({ row, numberBefore, numberAfter }) => {
      const { id: change, announcedAt, announcedBy, outcome = null, decidedAt, decidedBy = null } = row;
      return {
        id: change,
        before: exported(row.before, numberBefore),
        after: exported(row.after, numberAfter),
        announcedAt: instantOf(announcedAt),
        announcedBy,
        outcome,
        decidedAt: decidedAt ? instantOf(decidedAt) : null,
        decidedBy,
      };
    }),
    tie: tie === undefined ? null : tieOf(tie),
  };
}

function exported(
  { identityNumber: document, ...plain }: ShownParticulars,
  number: string | null,
): ExportedParticulars {
  const isThere = document !== undefined && number !== null;
  return { ...plain, ...(isThere && { identityDocumentKind: document.kind, identityNumber: number }) };
}

function tieOf({ subject, accessEnded, tiedAt, tiedBy }: Tie) {
  return { subject, accessEnded, tiedAt: instantOf(tiedAt), tiedBy };
}

/** The document for one who may see the record but not the numbers: masked as the graph masks them. */
export function maskedPart({ advisor, ...part }: AdvisorPart): AdvisorPart {
  const { identityDocumentKind: kind, identityNumber, phone } = advisor;
  const masks = { identityNumber: documentMaskOf(kind, identityNumber), phone: maskOf('phone', phone) };
  const filingChanges = part.filingChanges.map(({ before, after, ...change }) => {
    return { ...change, before: maskedParticulars(before), after: maskedParticulars(after) };
  });
  return { ...part, filingChanges, advisor: { ...advisor, ...masks } };
}

function maskedParticulars(particulars: ExportedParticulars): ExportedParticulars {
  const { identityDocumentKind: kind, identityNumber: number } = particulars;
  return kind === undefined || number === undefined
    ? particulars
    : { ...particulars, identityNumber: documentMaskOf(kind, number) };
}

/** The names of the fields that hold something and are shown as they are, for the trail: none that is masked. */
export function shownFields({ advisor, ...others }: AdvisorPart, masked: readonly string[]): string[] {
  return fieldsOf({ ...advisor, ...others }).filter((field) => !masked.includes(field));
}
