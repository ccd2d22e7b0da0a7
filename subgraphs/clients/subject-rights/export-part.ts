import { z } from 'zod';

import { type IdentityDocumentKind, isIdentityDocumentKind } from '#personal';
import { day, exportDocument, instant } from '#subject-rights';

/** What the clients domain holds on one client. Names of fields are those of the schema; an erased value is null. */

const text = z.string().nullable();
const texts = z.array(z.string());
const month = z.string().regex(/^\d{4}-\d{2}$/);
const stamped = { recordedAt: instant, recordedBy: z.string() };
const replaced = { replacedAt: instant, replacedBy: z.string() };
const person = {
  name: text,
  identityDocumentKind: z
    .custom<IdentityDocumentKind>((kind) => typeof kind === 'string' && isIdentityDocumentKind(kind))
    .nullable(),
  identityNumber: text,
  noDocumentReason: text,
  birthYear: z.int().nullable(),
  phone: text,
  sex: text,
  riskFlags: texts,
  needs: texts,
};

const visitContent = {
  version: z.int(),
  visitedOn: day,
  advisor: text,
  mode: z.string(),
  place: text,
  companions: texts,
  summary: text,
  change: text,
  needs: texts,
  photos: texts,
  nextStep: text,
  nextStepOn: day.nullable(),
  ...stamped,
};

export const clientPart = z.strictObject({
  client: z.strictObject({
    id: z.string(),
    division: z.string(),
    household: z.string(),
    ...person,
    category: z.string(),
    categorySince: day,
    advisor: text,
    active: z.boolean(),
    startedOn: day,
    endedOn: day.nullable(),
    endReason: text,
    lastVisitedOn: day.nullable(),
    visitDueOn: day.nullable(),
    forwardedTo: text,
    version: z.int(),
    registeredAt: instant,
    registeredBy: z.string(),
    changedAt: instant,
    changedBy: z.string(),
    erasedAt: instant.nullable(),
  }),
  /** What the record said before each correction, the first one first. */
  earlierVersions: z.array(z.strictObject({ version: z.int(), ...person, ...replaced })),
  household: z.strictObject({
    id: z.string(),
    division: z.string(),
    address: text,
    /** How many others belong to it; who they are is theirs to ask. */
    otherMembers: z.int(),
    activeClients: z.int(),
    version: z.int(),
    registeredAt: instant,
    registeredBy: z.string(),
    changedAt: instant,
    changedBy: z.string(),
    /** Where it was registered before, the first move first. */
    moves: z.array(
      z.strictObject({
        ordinal: z.int(),
        movedFrom: z.string(),
        movedTo: z.string(),
        movedOn: day,
        dutyFrom: month,
        ...stamped,
      }),
    ),
    earlierAddresses: z.array(z.strictObject({ ordinal: z.int(), address: text, ...replaced })),
  }),
  categories: z.array(
    z.strictObject({
      ordinal: z.int(),
      category: z.string(),
      since: day,
      until: day.nullable(),
      ...stamped,
    }),
  ),
  /** The periods of service that ended before another began, the first one first, each with its last category and why service began again. */
  endedServices: z.array(
    z.strictObject({
      ordinal: z.int(),
      startedOn: day,
      endedOn: day,
      endReason: text,
      lastCategory: z.int(),
      reopenReason: text,
      reopenedAt: instant,
      reopenedBy: z.string(),
    }),
  ),
  /** By day, the earliest first, each with what it said before its corrections. */
  visits: z.array(
    z.strictObject({
      id: z.string(),
      ...visitContent,
      /** When, by whom and why it was taken back as recorded by mistake; null of one that stands. */
      withdrawnAt: instant.nullable(),
      withdrawnBy: text,
      withdrawalReason: text,
      earlierVersions: z.array(z.strictObject(visitContent)),
    }),
  ),
  /** How the client counts in the figures: months due from (+1) and no more (-1), and months visited. */
  duty: z.strictObject({
    changes: z.array(z.strictObject({ division: z.string(), month, category: z.string(), count: z.int() })),
    done: z.array(z.strictObject({ division: z.string(), month, category: z.string(), count: z.int() })),
  }),
  /** Who opened the record from outside of the division. */
  breakGlasses: z.array(
    z.strictObject({
      id: z.string(),
      subject: z.string(),
      role: z.string(),
      callerDivision: z.string(),
      reason: z.string(),
      at: instant,
      endsAt: instant,
    }),
  ),
  /** Who asked to erase the record. */
  erasureRequests: z.array(
    z.strictObject({
      id: z.string(),
      legalBasis: z.string(),
      reason: z.string(),
      requestedAt: instant,
      requestedBy: z.string(),
      requestedRole: z.string(),
    }),
  ),
});

export type ClientPart = z.infer<typeof clientPart>;

/** The document that the clients domain gives by itself. */
export const clientDocument = exportDocument({ clients: clientPart });
