import { z } from 'zod';

import { type Exported, exportOf } from '#marks';
import { exportDocument } from '#subject-rights';

import { CategoryPeriodSchema } from '../clients/category-period.entity.ts';
import { ClientSchema } from '../clients/client.entity.ts';
import { EndedServiceSchema } from '../clients/ended-service.entity.ts';
import { ConfirmationSchema } from '../confirmations/confirmation.entity.ts';
import { ConfirmationProposalSchema } from '../confirmations/proposal.entity.ts';
import { GrantSchema } from '../grants/grant.entity.ts';
import { DistinctPairSchema } from '../duplicates/distinct-pair.entity.ts';
import { MergeSchema } from '../duplicates/merge.entity.ts';
import { HouseholdMoveSchema } from '../households/household-move.entity.ts';
import { HouseholdSchema } from '../households/household.entity.ts';
import { MembershipSchema } from '../memberships/membership.entity.ts';
import { LeadSchema } from '../leads/lead.entity.ts';
import { SurveyAttemptSchema } from '../surveys/survey-attempt.entity.ts';
import { SurveyCallSchema } from '../surveys/survey-call.entity.ts';
import { PhotoSchema } from '../photos/photo.entity.ts';
import { AdvisorPeriodSchema } from '../serving/advisor-period.entity.ts';
import { VisitVersionSchema } from '../visits/visit-version.entity.ts';
import { VisitSchema } from '../visits/visit.entity.ts';
import { ClientVersionSchema } from './client-version.entity.ts';
import { ErasureRequestSchema } from './erasure-request.entity.ts';
import { HouseholdVersionSchema } from './household-version.entity.ts';

/** Of whom the part is, and in which division it lies, is said where the record is. */
const besides = { saidElsewhere: ['client', 'visit', 'household', 'division', 'call'] };

/** The tables whose rows stand in a client's export, each by what its fields are marked as. */
export const exported = {
  client: exportOf(ClientSchema),
  earlierVersions: exportOf(ClientVersionSchema, { saidElsewhere: ['client', 'division', 'changed'] }),
  household: exportOf(HouseholdSchema),
  moves: exportOf(HouseholdMoveSchema, besides),
  memberships: exportOf(MembershipSchema, { saidElsewhere: ['client', 'division'] }),
  merges: exportOf(MergeSchema, besides),
  distinctPairs: exportOf(DistinctPairSchema, besides),
  earlierAddresses: exportOf(HouseholdVersionSchema, { saidElsewhere: ['household', 'division', 'changed'] }),
  categories: exportOf(CategoryPeriodSchema, besides),
  confirmations: exportOf(ConfirmationSchema, besides),
  confirmationProposals: exportOf(ConfirmationProposalSchema, besides),
  endedServices: exportOf(EndedServiceSchema, besides),
  advisors: exportOf(AdvisorPeriodSchema, besides),
  visits: exportOf(VisitSchema, besides),
  visitVersions: exportOf(VisitVersionSchema, besides),
  photos: exportOf(PhotoSchema, besides),
  grants: exportOf(GrantSchema, besides),
  erasureRequests: exportOf(ErasureRequestSchema, besides),
  surveyCalls: exportOf(SurveyCallSchema, besides),
  surveyAttempts: exportOf(SurveyAttemptSchema, besides),
  // Hashes of what others were told, and by which others are compared.
  leads: exportOf(LeadSchema, { saidElsewhere: [...besides.saidElsewhere, 'receipt', 'contentHash'] }),
};

const month = z.string().regex(/^\d{4}-\d{2}$/);
const count = z.strictObject({ division: z.string(), month, category: z.string(), count: z.int() });
const rowsOf = ({ shape }: Exported) => z.array(z.strictObject(shape));

/** One record of a client. */
const recordPart = z.strictObject({
  client: z.strictObject(exported.client.shape),
  /** What the record said before each correction, the first one first. */
  earlierVersions: rowsOf(exported.earlierVersions),
  household: z.strictObject({
    ...exported.household.shape,
    /** How many others belong to it; who they are is theirs to ask. */
    otherMembers: z.int(),
    /** Where it was registered before, the first move first. */
    moves: rowsOf(exported.moves),
    earlierAddresses: rowsOf(exported.earlierAddresses),
    /** What was confirmed of the whole household, the first one first. */
    confirmations: rowsOf(exported.confirmations),
    confirmationProposals: rowsOf(exported.confirmationProposals),
  }),
  /** To which households the client belonged before, the first one first. */
  memberships: rowsOf(exported.memberships),
  categories: rowsOf(exported.categories),
  /** What was confirmed of the person alone, the first one first. */
  confirmations: rowsOf(exported.confirmations),
  /** What was proposed of the person alone. */
  confirmationProposals: rowsOf(exported.confirmationProposals),
  /** That the record was merged into another. */
  merges: rowsOf(exported.merges),
  /** Records that look like this one and are of somebody else. */
  distinctPairs: rowsOf(exported.distinctPairs),
  /** The periods of service that ended before another began, the first one first, each with its last category and why service began again. */
  endedServices: rowsOf(exported.endedServices),
  /** Which advisor the record named from which month on, as far as it was kept, the first one first. */
  advisors: rowsOf(exported.advisors),
  /** By day, the earliest first, each with what it said before its corrections. */
  visits: z.array(z.strictObject({ ...exported.visits.shape, earlierVersions: rowsOf(exported.visitVersions) })),
  /** Pictures taken on visits, each a JPEG in base64. */
  photos: rowsOf(exported.photos),
  /** How the client counts in the figures: months due from (+1) and no more (-1), and months visited. */
  duty: z.strictObject({ changes: z.array(count), done: z.array(count) }),
  /** To whom the record was opened beyond its division, and by whom. */
  grants: rowsOf(exported.grants),
  /** Who asked to erase the record. */
  erasureRequests: rowsOf(exported.erasureRequests),
  /** The leads that the client was registered for or found by, the first one first; never who reported. */
  leads: rowsOf(exported.leads),
  /** In which surveys the household was asked, the first one first, with its answers, and each time that it was not reached. */
  surveyCalls: z.array(z.strictObject({ ...exported.surveyCalls.shape, attempts: rowsOf(exported.surveyAttempts) })),
});

/** What the clients domain holds on one client. Names of fields are those of the schema; an erased value is null. */
export const clientPart = recordPart.extend({
  /** Records of the same person that were merged into this one, each whole. */
  mergedRecords: z.array(recordPart),
});

export type RecordPart = z.infer<typeof recordPart>;
export type ClientPart = z.infer<typeof clientPart>;

/** The document that the clients domain gives by itself. */
export const clientDocument = exportDocument({ clients: clientPart });
