import { fieldsOf } from '#audit';
import { documentMaskOf } from '#personal';
import type { Seals } from '#sealing';
import type { Tie } from '#ties';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { Posting } from '../advisors/posting.entity.ts';
import type { Award } from '../awards/award.entity.ts';
import type { FilingStep } from '../filings/filing-step.entity.ts';
import type { OpenedChange } from '../filings/filing.repository.ts';
import type { ShownParticulars } from '../filings/particulars.ts';
import type { AdvisorMove } from '../moves/advisor-move.entity.ts';
import type { TrainingEnrolment } from '../training-enrolments/training-enrolment.entity.ts';
import { type AdvisorPart, type ExportedParticulars, exported } from './export-part.ts';

/** The fields of a document that few may see whole, in alphabetical order. */
export const NAMING: readonly string[] = exported.advisor.maskedNames.toSorted();

/** All rows of an advisor, whole. */
export type Rows = {
  readonly advisor: Advisor;
  readonly postings: readonly Posting[];
  readonly moves: readonly AdvisorMove[];
  readonly steps: readonly FilingStep[];
  readonly changes: readonly OpenedChange[];
  readonly trainings: readonly TrainingEnrolment[];
  readonly awards: readonly Award[];
  readonly tie: Tie | undefined;
};

/** What the rows of an advisor say, as an export has it. */
export function advisorPartOf(
  { advisor, postings, moves, steps, changes, trainings, awards, tie }: Rows,
  seals: Seals,
): AdvisorPart {
  return {
    advisor: exported.advisor.row(seals, advisor),
    postings: postings.toReversed().map((row) => exported.postings.row(seals, row)),
    moves: moves.map((row) => exported.moves.row(seals, row)),
    filingSteps: steps.toReversed().map((row) => exported.filingSteps.row(seals, row)),
    filingChanges: changes.toReversed().map(({ row, numberBefore, numberAfter }) => ({
      ...exported.filingChanges.row(seals, row),
      before: withNumber(row.before, numberBefore),
      after: withNumber(row.after, numberAfter),
    })),
    trainings: trainings.map((row) => exported.trainings.row(seals, row)),
    awards: awards.map((row) => exported.awards.row(seals, row)),
    tie: tie === undefined ? null : exported.tie.row(seals, tie),
  };
}

function withNumber(
  { identityNumber: document, ...plain }: ShownParticulars,
  number: string | null,
): ExportedParticulars {
  const isThere = document !== undefined && number !== null;
  return { ...plain, ...(isThere && { identityDocumentKind: document.kind, identityNumber: number }) };
}

/** The document for one who may see the record but not the numbers: masked as the graph masks them. */
export function maskedPart({ advisor, ...part }: AdvisorPart): AdvisorPart {
  const filingChanges = part.filingChanges.map(({ before, after, ...change }) => {
    return { ...change, before: maskedParticulars(before), after: maskedParticulars(after) };
  });
  return { ...part, filingChanges, advisor: exported.advisor.masked(advisor) };
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
