import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorPart } from '../../subgraphs/advisors/index.ts';
import { trailPart } from '../../subgraphs/audit/index.ts';
import { clientPart } from '../../subgraphs/clients/index.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { domainSchemas } from '../testkit/domain-schemas.ts';

const { shape } = clientPart;
const visit = shape.visits.element;
/** What a sealed visit holds as one value. */
const NOTES = ['place', 'companions', 'summary', 'change', 'needs', 'photos', 'nextStep', 'time'];
/** The same of what was said in a survey. */
const ANSWERS = ['OVERALL', 'ATTITUDE', 'COMPETENCE', 'TIMELINESS', 'POLICY_EXPLAINED', 'SUGGESTION'];

/** Where a table of people is in an export. */
const exported: Readonly<Record<string, readonly string[]>> = {
  'clients.client': keysOf(shape.client.shape),
  'clients.client_version': keysOf(shape.earlierVersions.element.shape),
  'clients.household': keysOf(shape.household.shape),
  'clients.household_move': keysOf(shape.household.shape.moves.element.shape),
  'clients.household_version': keysOf(shape.household.shape.earlierAddresses.element.shape),
  'clients.household_membership': keysOf(shape.memberships.element.shape),
  'clients.client_merge': keysOf(shape.merges.element.shape),
  'clients.distinct_pair': keysOf(shape.distinctPairs.element.shape),
  'clients.category_period': keysOf(shape.categories.element.shape),
  'clients.confirmation': keysOf(shape.confirmations.element.shape),
  'clients.confirmation_proposal': keysOf(shape.confirmationProposals.element.shape),
  'clients.ended_service': keysOf(shape.endedServices.element.shape),
  'clients.advisor_period': keysOf(shape.advisors.element.shape),
  'clients.visit': keysOf(visit.shape),
  'clients.visit_version': keysOf(visit.shape.earlierVersions.element.shape),
  'clients.photo': keysOf(shape.photos.element.shape),
  'clients.record_grant': keysOf(shape.grants.element.shape),
  'clients.erasure_request': keysOf(shape.erasureRequests.element.shape),
  'clients.survey_call': keysOf(shape.surveyCalls.element.shape),
  'clients.lead': keysOf(shape.leads.element.shape),
  'clients.survey_attempt': keysOf(shape.surveyCalls.element.shape.attempts.element.shape),
  'advisors.advisor': keysOf(advisorPart.shape.advisor.shape),
  'advisors.posting': keysOf(advisorPart.shape.postings.element.shape),
  'advisors.advisor_move': keysOf(advisorPart.shape.moves.element.shape),
  'advisors.filing_step': keysOf(advisorPart.shape.filingSteps.element.shape),
  'advisors.filing_change': keysOf(advisorPart.shape.filingChanges.element.shape),
  'advisors.training_enrolment': keysOf(advisorPart.shape.trainings.element.shape),
  'advisors.award': keysOf(advisorPart.shape.awards.element.shape),
  'audit.tie': keysOf(advisorPart.shape.tie.unwrap().shape),
  'audit.entry': keysOf(trailPart.element.shape),
};

/** Columns that say nothing more of the person than what stands in the export, by table or for all of them. */
const saidElsewhere: Readonly<Record<string, readonly string[]>> = {
  '*': ['identity_number_lookup', 'identity_number_masked', 'phone_masked'],
  // Of whom the part is, and in which division it lies.
  'clients.client_version': ['client_id', 'division', 'changed'],
  'clients.household_move': ['household_id', 'division'],
  'clients.household_version': ['household_id', 'division', 'changed'],
  'clients.household_membership': ['client_id', 'division'],
  'clients.client_merge': ['client_id', 'division'],
  'clients.distinct_pair': ['client_id', 'division'],
  'clients.category_period': ['client_id', 'division'],
  'clients.confirmation': ['client_id', 'household_id', 'division'],
  'clients.confirmation_proposal': ['client_id', 'household_id', 'division', 'visit'],
  'clients.ended_service': ['client_id', 'division'],
  'clients.advisor_period': ['client_id', 'division'],
  'clients.visit': ['client_id', 'division'],
  'clients.visit_version': ['visit_id', 'division'],
  // Which visit says it stands there.
  'clients.photo': ['client_id', 'division', 'visit'],
  'clients.record_grant': ['client_id', 'division'],
  'clients.erasure_request': ['client_id', 'division'],
  'clients.survey_call': ['client_id', 'household_id', 'division'],
  'clients.survey_attempt': ['call_id', 'division'],
  // Who reported is not told to those whom they reported; masks and hashes say nothing more.
  'clients.lead': [
    'client',
    'division',
    'receipt',
    'content_hash',
    // Said where the visit is.
    'visit',
    'happened',
    'reporter_name',
    'reporter_phone',
    'person_name_masked',
    'person_number_masked',
    'person_phone_masked',
    'person_number_lookup',
    'person_phone_lookup',
    'person_name_lookup',
  ],
  'advisors.posting': ['advisor'],
  'advisors.advisor_move': ['advisor', 'division'],
  'advisors.filing_step': ['advisor', 'division'],
  // The numbers stand in what was before and after; the version orders them.
  'advisors.filing_change': ['advisor', 'division', 'version', 'identity_number_before', 'identity_number_after'],
  'advisors.training_enrolment': ['advisor', 'division', 'counted_in'],
  // Of whom it is is said twice, and who keeps it follows from the record.
  'advisors.award': ['advisor', 'registered', 'division', 'holder', 'nomination'],
  'audit.tie': ['advisor', 'division'],
  // Other people's ids, where an officer sat, and what proves the chain.
  'audit.entry': ['records', 'division', 'request_id', 'address', 'previous_hash', 'hash'],
};

/** Tables that hold nothing of a client or an advisor, or nothing that another does not say. */
const notPersonal: Readonly<Record<string, string>> = {
  'audit.tie_ended': 'as whom somebody signed in before, which the export says as long as it holds',
  'audit.deputy': 'staff who decide for an authority, by the subject of their tokens',
  'advisors.premises_check': 'how the place of a station was found, and which official looked',
  'advisors.incident': 'what happened at a station, in choices that name nobody',
  'advisors.incident_step': 'how an official followed up what happened at a station',
  'advisors.award_step': 'how officials came to an award, which stands in the export once it is conferred',
  'advisors.hotline': 'numbers that a level publishes',
  'advisors.complaint':
    'never shown to those it is about, who would learn of it by their copy; whoever complained has the receipt',
  'advisors.complaint_step': 'how a bureau followed up a complaint, which is shown to none whom it is about',
  'advisors.service_record': 'what a station did for somebody, in choices that name nobody',
  'advisors.work_rules': 'how stations work',
  'advisors.model_case': 'looked through before it is kept, so that it names nobody',
  'advisors.model_case_step': 'how a case was handed on, with a reason that names nobody',
  'advisors.gathered_case': 'looked through before it is kept, so that it names nobody',
  'advisors.gathered_case_token': 'words by which a case is found that names nobody',
  'advisors.budget': 'money of a division',
  'advisors.budget_entry': 'money of a division, and which official recorded it',
  'advisors.outreach': 'what was explained in public, and nobody who was there',
  'advisors.outreach_plan_item': 'what a district means to explain in public',
  'advisors.guidance_question': 'how to work; what holds an identity number or a mobile phone is refused',
  'advisors.guidance_question_step': 'how a question was answered',
  'advisors.guidance_question_token': 'words by which a question is found',
  'advisors.guidance_answer': 'how to work, as a bureau answered it',
  'advisors.guidance_answer_token': 'words by which an answer is found',
  'advisors.course': 'what is taught',
  'advisors.course_token': 'words by which a course is found',
  'advisors.training_session': 'when and where is taught, and by whom in the course of duty',
  'advisors.training_result': 'how many of an owner attended',
  'advisors.follow_up': 'what is to be put right at a station',
  'clients.survey': 'what a district asks in which months, and none of those whom it asks',
  'clients.lead_step': 'how officials handled a lead, which stands in the export',
  'clients.figure': 'figures of a division',
  'clients.figure_by_key': 'figures of an advisor',
  'clients.figure_start': 'since when figures are kept',
  'clients.erasure': 'whom it tells of has nothing left to be told; the trail tells the same',
  'audit.unmasking': 'each row stands as an entry',
  'audit.searching': 'each row stands as an entry',
  'clients.client_token':
    'hashes by which a client is found, of names, numbers, phones and risk flags that are exported themselves',
  'audit.head': 'where the chain ends',
  'audit.job': 'what an owner does by itself',
  'audit.idempotency_key': 'who wrote which record when stands as an entry; what was written is not here',
  'audit.message_out': 'on its way for minutes, and made of records that are exported; emptied once it is received',
  'audit.message_in': 'which message came when; what it told stands in the records that it changed',
  'audit.message_stream': 'places of messages',
  'clients.serving_advisor': 'what the current postings and the filing say',
  'clients.serving_period': 'what postings and steps of the filing say',
  'clients.advisors_told': 'whose advisors are known',
  'advisors.service_centre': 'a place',
  'advisors.roster_report': 'rosters as they were issued: of a person what the record, its filing and its postings say',
  'audit.district_code': 'words of a district',
  'audit.ownership': 'whose database it is',
  'audit.delegation': 'codes of divisions',
  'advisors.station': 'a place',
  'advisors.known_provider': 'an organisation',
  'advisors.served_households': 'how many households are served where',
  'advisors.clients_told': 'whose households are known',
  'advisors.station_step': 'when a place opened, moved and closed',
  'advisors.station_duty': 'figures of a division',
  'advisors.station_token': 'words by which a station is found',
  'advisors.advisor_token': 'words of names and employers by which an advisor is found, both exported themselves',
  'advisors.import': 'who imported how many rows when',
  'advisors.import_part': 'rows on their way into records that are exported, and what became of each',
  'advisors.licence_reminder': 'whose licence ends when is in the record of the advisor',
  'advisors.figure': 'figures of a division',
  'advisors.figure_start': 'since when figures are kept',
};
const NOT_PERSONAL_SCHEMAS = ['resources'];

/** Names that differ between a table and the export. */
const renamed: Readonly<Record<string, string>> = { household_id: 'household', seq: 'sequence', survey_id: 'survey' };

let owner: AuditedOwner;
let columns: readonly { readonly table: string; readonly column: string }[];

beforeAll(async () => {
  owner = await startAuditedOwner();
  const rows = await owner.asAdmin(
    `select table_schema || '.' || table_name as table, column_name as column from information_schema.columns
     where table_schema in (${domainSchemas}) and table_name <> 'migration' order by 1, 2`,
  );
  columns = rows.map(({ table, column }) => ({ table: table ?? '', column: column ?? '' }));
});
afterAll(() => owner.close());

describe('every table of the owner', () => {
  test('is exported, or listed as one that tells of nobody', () => {
    const tables = [...new Set(columns.map(({ table }) => table))];
    const unknown = tables.filter(
      (table) =>
        !Object.hasOwn(exported, table) &&
        !Object.hasOwn(notPersonal, table) &&
        !NOT_PERSONAL_SCHEMAS.some((schema) => table.startsWith(`${schema}.`)),
    );
    expect(unknown).toEqual([]);
    expect([...Object.keys(exported), ...Object.keys(notPersonal)].filter((table) => !tables.includes(table))).toEqual(
      [],
    );
  });

  test('that is exported is so with every column, or the column is said elsewhere', () => {
    const missing = columns.filter(({ table, column }) => {
      const keys = exported[table];
      if (keys === undefined) return false;
      if ([...(saidElsewhere['*'] ?? []), ...(saidElsewhere[table] ?? [])].includes(column)) return false;
      return !namesOf(column).every((name) => keys.includes(name));
    });
    expect(missing).toEqual([]);
  });

  test('that is exported has no part in the export that it does not hold', () => {
    const invented = Object.entries(exported).flatMap(([table, keys]) => {
      const held = columns.filter((known) => known.table === table).flatMap(({ column }) => namesOf(column));
      return keys.filter((key) => !held.includes(key) && !MADE.includes(key)).map((key) => `${table}: ${key}`);
    });
    expect(invented).toEqual([]);
  });
});

/** What is kept of a whole household beside that of one person. */
const OF_HOUSEHOLD = ['confirmations', 'confirmationProposals'];
/** What is counted or nested for the export. */
const MADE = ['otherMembers', 'moves', 'earlierAddresses', 'earlierVersions', 'attempts', ...OF_HOUSEHOLD];

function keysOf(members: object): string[] {
  return Object.keys(members);
}

/** What a column is called in an export; a visit's notes and a survey's answers are several. */
function namesOf(column: string): readonly string[] {
  if (column === 'notes') return NOTES;
  if (column === 'answers') return ANSWERS;
  return [renamed[column] ?? column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
}
