import { exportOf } from '#marks';
import { type NumberedDocumentKind, identityDocumentKinds } from '#personal';
import { exportDocument } from '#subject-rights';
import { TieSchema } from '#ties';
import { z } from 'zod';
import { AdvisorSchema } from '../advisors/advisor.entity.ts';
import { PostingSchema } from '../advisors/posting.entity.ts';
import { AwardSchema } from '../awards/award.entity.ts';
import { FilingChangeSchema } from '../filings/filing-change.entity.ts';
import { FilingStepSchema } from '../filings/filing-step.entity.ts';
import { AdvisorMoveSchema } from '../moves/advisor-move.entity.ts';
import { TrainingEnrolmentSchema } from '../training-enrolments/training-enrolment.entity.ts';

const documentKind = z.custom<NumberedDocumentKind>(
  (value) => typeof value === 'string' && Object.hasOwn(identityDocumentKinds, value),
);

/** What is filed of an advisor; what a change does not mean is not in it. */
const particulars = z.strictObject({
  name: z.string().optional(),
  identityDocumentKind: documentKind.optional(),
  identityNumber: z.string().optional(),
  employer: z.string().optional(),
  role: z.string().optional(),
  licence: z
    .strictObject({ level: z.string(), number: z.string(), validUntil: z.string().nullable().optional() })
    .nullable()
    .optional(),
});

/** Of whom the part is, and in which division the record lies, is said where the record is. */
const besides = { saidElsewhere: ['advisor', 'division'] };

/** The tables whose rows stand in an advisor's export, each by what its fields are marked as. */
export const exported = {
  advisor: exportOf(AdvisorSchema),
  postings: exportOf(PostingSchema, { saidElsewhere: ['advisor'] }),
  moves: exportOf(AdvisorMoveSchema, besides),
  filingSteps: exportOf(FilingStepSchema, besides),
  filingChanges: exportOf(FilingChangeSchema, { saidElsewhere: ['advisor', 'division', 'version'] }),
  trainings: exportOf(TrainingEnrolmentSchema, { saidElsewhere: ['advisor', 'division', 'countedIn'] }),
  awards: exportOf(AwardSchema, { saidElsewhere: ['advisor', 'registered', 'division', 'holder', 'nomination'] }),
  tie: exportOf(TieSchema, besides),
};

/** What the advisors domain holds on one advisor. Names of fields are those of the schema. */
export const advisorPart = z.strictObject({
  advisor: z.strictObject(exported.advisor.shape),
  /** The earliest first, current and past. */
  postings: z.array(z.strictObject(exported.postings.shape)),
  /** Where the advisor was registered before, the earliest move first. */
  moves: z.array(z.strictObject(exported.moves.shape)),
  /** Every step of the filing, the earliest first. */
  filingSteps: z.array(z.strictObject(exported.filingSteps.shape)),
  /** What was announced to the filing authority to change, the earliest first, and what became of it. */
  filingChanges: z.array(z.strictObject({ ...exported.filingChanges.shape, before: particulars, after: particulars })),
  /** The sessions that the advisor was enrolled in, the earliest first, and what came of each. */
  trainings: z.array(z.strictObject(exported.trainings.shape)),
  /** What was conferred, the earliest first; what is under way is not shown to whom it is about. */
  awards: z.array(z.strictObject(exported.awards.shape)),
  /** Who signs in as the advisor, and whether that access has ended; null where nobody ever did. */
  tie: z.strictObject(exported.tie.shape).nullable(),
});

export type ExportedParticulars = z.infer<typeof particulars>;
export type AdvisorPart = z.infer<typeof advisorPart>;

/** The document that the advisors domain gives by itself. */
export const advisorDocument = exportDocument({ advisors: advisorPart });
