import { type NumberedDocumentKind, identityDocumentKinds } from '#personal';
import { day, exportDocument, instant } from '#subject-rights';
import { z } from 'zod';

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
  licence: z.strictObject({ level: z.string(), number: z.string() }).nullable().optional(),
});

/** What the advisors domain holds on one advisor. Names of fields are those of the schema. */
export const advisorPart = z.strictObject({
  advisor: z.strictObject({
    id: z.string(),
    division: z.string(),
    name: z.string(),
    /** 证件类型: what `identityNumber` is the number of. */
    identityDocumentKind: documentKind,
    identityNumber: z.string(),
    phone: z.string(),
    employer: z.string(),
    role: z.string(),
    skills: z.array(z.string()),
    licenceLevel: z.string().nullable(),
    licenceNumber: z.string().nullable(),
    filingState: z.string(),
    filingAuthority: z.string(),
    /** Where the advisor is posted now, the main station first. */
    stations: z.array(z.string()),
    version: z.int(),
    createdAt: instant,
    createdBy: z.string(),
    updatedAt: instant,
    updatedBy: z.string(),
  }),
  /** The earliest first, current and past. */
  postings: z.array(
    z.strictObject({
      id: z.string(),
      station: z.string(),
      division: z.string(),
      since: day,
      until: day.nullable(),
    }),
  ),
  /** Where the advisor was registered before, the earliest move first. */
  moves: z.array(
    z.strictObject({
      ordinal: z.int(),
      movedFrom: z.string(),
      movedTo: z.string(),
      movedOn: day,
      recordedAt: instant,
      recordedBy: z.string(),
    }),
  ),
  /** Every step of the filing, the earliest first. */
  filingSteps: z.array(
    z.strictObject({
      id: z.string(),
      fromState: z.string().nullable(),
      toState: z.string(),
      reason: z.string().nullable(),
      at: instant,
      bySubject: z.string(),
    }),
  ),
  /** What was announced to the filing authority to change, the earliest first, and what became of it. */
  filingChanges: z.array(
    z.strictObject({
      id: z.string(),
      before: particulars,
      after: particulars,
      announcedAt: instant,
      announcedBy: z.string(),
      outcome: z.string().nullable(),
      decidedAt: instant.nullable(),
      decidedBy: z.string().nullable(),
    }),
  ),
  /** Who signs in as the advisor, and whether that access has ended; null where nobody ever did. */
  tie: z
    .strictObject({
      subject: z.string().nullable(),
      accessEnded: z.string().nullable(),
      tiedAt: instant,
      tiedBy: z.string(),
    })
    .nullable(),
});

export type ExportedParticulars = z.infer<typeof particulars>;
export type AdvisorPart = z.infer<typeof advisorPart>;

/** The document that the advisors domain gives by itself. */
export const advisorDocument = exportDocument({ advisors: advisorPart });
