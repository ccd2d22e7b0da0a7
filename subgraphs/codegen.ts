import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { readSdl } from '#domain-sdl';

type Settings = {
  /** The type that resolvers get as context, as file#Type seen from the generated file. */
  readonly context: string;
  /** GraphQL type -> the class or type that resolvers return for it (file#Type), where it is not the SDL's own shape. */
  readonly models: Readonly<Record<string, string>>;
};

/**
 * What resolvers return for a type that has not the SDL's own shape. Of a type that lists answer it is the entity of the same name
 * unless another is named here, and connections follow from their types.
 */
const modelsByDomain: Readonly<Record<string, Settings['models']>> = {
  advisors: {
    AwardStep: './awards/award-step.entity.ts#AwardStep as AwardStepRow',
    BudgetTotal: './budgets/budget.service.ts#BudgetTotal as BudgetTotalAnswer',
    ComplaintReceipt: './complaints/intake.service.ts#HandedIn',
    ComplaintStatus: './complaints/complaint.entity.ts#Complaint as ComplaintRow',
    ComplaintStep: './complaints/complaint-step.entity.ts#ComplaintStep as ComplaintStepRow',
    Deputy: '../../libs/deputies/index.ts#Deputy as DeputyRow',
    Division: './division-ref.ts#DivisionRef',
    Filing: './advisors/advisor.entity.ts#Advisor as AdvisorRow',
    FilingChange: './filings/filing-change.entity.ts#FilingChange as FilingChangeRow',
    FilingStep: './filings/filing-step.entity.ts#FilingStep as FilingStepRow',
    GuidanceAnswer: './guidance/shown-answer.ts#ShownAnswer',
    GuidanceAnswerVersion: './guidance/guidance-answer.entity.ts#AnswerVersion',
    GuidanceStep: './guidance/guidance-step.entity.ts#GuidanceStep as GuidanceStepRow',
    OutreachCounts: './outreach/outreach.figure.ts#ShownOutreach',
    OutreachOfChannel: './outreach/outreach.figure.ts#ChannelCounts',
    OutreachPlan: './outreach/outreach-plan.ts#OutreachPlan as OutreachPlanAnswer',
    OutreachPlanChannel: './outreach/outreach-plan.ts#PlannedChannel',
    OutreachPlanVersion: './outreach/outreach-plan-item.entity.ts#OutreachPlanVersion as OutreachPlanVersionRow',
    OutreachProgress: './outreach/outreach-plan.ts#Progress',
    OutreachVersion: './outreach/outreach.entity.ts#OutreachVersion as OutreachVersionRow',
    Hotline: './hotlines/hotline.entity.ts#Hotline as HotlineRow',
    IncidentStep: './incidents/incident-step.entity.ts#IncidentStep as IncidentStepRow',
    ModelCaseStep: './model-cases/model-case-step.entity.ts#ModelCaseStep as ModelCaseStepRow',
    Posting: './advisors/posting.entity.ts#Posting as PostingRow',
    Reporting: './roster-reports/reporting.ts#Reporting as ReportingAnswer',
    RosterLine: './roster-reports/roster-document.ts#RosterLine as RosterLineRow',
    ServiceCentre: './service-centres/service-centre.entity.ts#ServiceCentre as ServiceCentreRow',
    StationStep: './stations/station-step.entity.ts#StationStep as StationStepRow',
    SocialWorkLicence: './advisors/advisor.service.ts#Licence',
    TrainingCertificate: './training-enrolments/training-enrolment.entity.ts#TrainingEnrolment as TrainingEnrolmentRow',
    TrainingResult: './training-sessions/training-results.ts#ResultOfOwner',
    CourseVersion: './courses/course.entity.ts#CourseVersion as CourseVersionRow',
    Viewer: './division-ref.ts#DivisionRef',
    WorkRules: './work-rules/work-rules.entity.ts#WorkRules as WorkRulesRow',
  },
  clients: {
    ClientStatistics: './answers.ts#CaseloadAnswer',
    ClientStatisticsRank: './answers.ts#CaseloadRank',
    Division: './answers.ts#DivisionRef',
    VisitComplianceRank: './answers.ts#ComplianceRank',
    SatisfactionRank: './answers.ts#SatisfactionRank as SatisfactionPlace',
    Household: './answers.ts#HouseholdAnswer',
    DuplicateClients: './answers.ts#DuplicateAnswer',
    HouseholdMembership: './answers.ts#MembershipAnswer',
    Client: './answers.ts#ClientAnswer',
    LeadCounts: './leads/lead-figures.service.ts#CountsAnswer',
    LeadCountsRank: './leads/lead-figures.service.ts#CountsRank',
    LeadSourceCountsRank: './leads/lead-figures.service.ts#SourcesRank',
    LeadAnswerCountsRank: './leads/lead-figures.service.ts#AnswersRank',
    LeadReceipt: './leads/lead-intake.service.ts#ReportedLead',
    LeadStatus: './leads/lead-intake.service.ts#Progress',
    LeadStep: './leads/lead-step.entity.ts#LeadStep as LeadStepRow',
    SameLead: './leads/lead.service.ts#LikeRecord',
    Visit: './answers.ts#VisitAnswer',
    VisitVersion: './answers.ts#VisitVersionAnswer',
    OverdueVisit: './answers.ts#OverdueAnswer',
    Photo: './photos/photo.entity.ts#Photo as PhotoRow',
    ErasureRequest: './answers.ts#ErasureRequestAnswer',
    Grant: './answers.ts#GrantAnswer',
    GrantedClient: './answers.ts#GrantedClientAnswer',
  },
  resources: {
    Client: './client-ref.ts#ClientRef',
    CodeInDivision: './codes/code.service.ts#CodeOnDay',
    Division: './division-ref.ts#DivisionRef',
  },
  audit: {
    AuditEntry: '../../libs/audit/index.ts#Entry as EntryRow',
    Job: '../../libs/jobs/index.ts#JobRow',
    SentMessage: '../../libs/messages/index.ts#OutgoingMessage as SentMessageRow',
    ReceivedMessage: '../../libs/messages/index.ts#IncomingMessage as ReceivedMessageRow',
    Division: './division-ref.ts#DivisionRef',
  },
};

/** Every domain, in whose folder `npm run codegen` writes resolver types. */
const schemas: Readonly<Record<string, Settings>> = {
  ...Object.fromEntries(
    globSync('subgraphs/*/schema.graphql').map((file) => {
      const folder = dirname(file);
      return [
        folder,
        { context: './index.ts#Services', models: modelsOf(folder, modelsByDomain[basename(folder)] ?? {}) },
      ];
    }),
  ),
  'gateway/divisions': {
    context: './context.ts#DivisionsContext',
    models: { Code: '../code-lists/index.ts#DatedCode' },
  },
};

function modelsOf(folder: string, named: Settings['models']): Settings['models'] {
  const listed = new Set(wordsOf(readSdl(folder), /^type (\w+)Connection /gm));
  const models = new Map<string, string>();
  for (const file of globSync(`${folder}/*/*.entity.ts`))
    for (const name of wordsOf(readFileSync(file, 'utf8'), /^export class (\w+)/gm))
      if (listed.has(name)) models.set(name, `./${relative(folder, file)}#${name} as ${name}Row`);
  for (const [type, model] of Object.entries(named)) models.set(type, model);
  for (const [type, model] of models)
    if (listed.has(type))
      models.set(`${type}Connection`, `../../libs/persistence/index.ts#Connection<${localNameOf(model)}>`);
  return Object.fromEntries([...models].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the generated file calls the type of `file#Type` or `file#Type as Name`. */
function localNameOf(model: string): string {
  return model.split(/#| as /).at(-1) ?? model;
}

function wordsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, word = '']) => word);
}

/** Values as resolvers see them; the scalars of libs/server parse and print them. The backslash keeps "#divisions" one word. */
const scalars = {
  ID: { input: 'string', output: 'string' },
  DivisionCode: '\\#divisions#DivisionCode',
  CodeKey: { input: 'string', output: '\\#code-lists#CodeKey' },
  Date: { input: 'string', output: '\\#calendar#CalendarDate' },
  YearMonth: '\\#calendar#YearMonth',
  DateTime: 'Date',
  _FieldSet: 'string',
};

const generates = Object.entries(schemas).map(([folder, { context, models }]) => [
  `${folder}/resolvers.generated.ts`,
  {
    schema: ['libs/tiers/directives.graphql', readSdl(folder)],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      immutableTypes: true,
      skipTypename: true,
      importExtension: '',
      emitLegacyCommonJSImports: false,
      // A resolver may leave out what it need not know; undefined and null are one to GraphQL.
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
      contextType: context,
      mappers: models,
      scalars,
    },
  },
]);

const config: CodegenConfig = {
  generates: {
    ...Object.fromEntries(generates),
    'gateway/dashboard/app/generated/import-kinds.ts': {
      schema: 'libs/tiers/directives.graphql',
      plugins: ['./subgraphs/import-kinds.plugin.ts'],
    },
    'gateway/dashboard/app/generated/workflow-words.ts': {
      schema: 'libs/tiers/directives.graphql',
      plugins: ['./subgraphs/workflow-words.plugin.ts'],
    },
  },
};

export default config;
