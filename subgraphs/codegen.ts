import type { CodegenConfig } from '@graphql-codegen/cli';

type Settings = {
  /** The type that resolvers get as context, as file#Type seen from the generated file. */
  readonly context: string;
  /** GraphQL type -> the class or type that resolvers return for it (file#Type), where it is not the SDL's own shape. */
  readonly models: Readonly<Record<string, string>>;
};

/** One entry a schema: what `npm run codegen` writes resolver types for, beside each schema.graphql. */
const schemas: Readonly<Record<string, Settings>> = {
  'subgraphs/advisors': {
    context: './services.ts#Services',
    models: {
      Advisor: './advisors/advisor.entity.ts#Advisor as AdvisorRow',
      AdvisorConnection: '../../libs/persistence/index.ts#Connection<AdvisorRow>',
      Division: './division-ref.ts#DivisionRef',
      DivisionConnection: '../../libs/persistence/index.ts#Connection<DivisionRef>',
      Filing: './advisors/advisor.entity.ts#Advisor as AdvisorRow',
      FilingChange: './filings/filing-change.entity.ts#FilingChange as FilingChangeRow',
      FilingStep: './filings/filing-step.entity.ts#FilingStep as FilingStepRow',
      Posting: './advisors/posting.entity.ts#Posting as PostingRow',
      ServiceCentre: './service-centres/service-centre.entity.ts#ServiceCentre as ServiceCentreRow',
      SocialWorkLicence: './advisors/advisor.service.ts#Licence',
      Station: './stations/station.entity.ts#Station as StationRow',
      StationConnection: '../../libs/persistence/index.ts#Connection<StationRow>',
      Viewer: './division-ref.ts#DivisionRef',
    },
  },
  'subgraphs/clients': {
    context: './services.ts#Services',
    models: {
      Household: './answers.ts#HouseholdAnswer',
      Client: './answers.ts#ClientAnswer',
      Visit: './answers.ts#VisitAnswer',
      OverdueVisit: './answers.ts#OverdueAnswer',
      ErasureRequest: './answers.ts#ErasureRequestAnswer',
      BreakGlass: './answers.ts#BreakGlassAnswer',
      BreakGlassConnection: './answers.ts#BreakGlassPage',
      ClientConnection: './answers.ts#ClientPage',
      VisitConnection: './answers.ts#VisitPage',
      OverdueVisitConnection: './answers.ts#OverdueVisitPage',
    },
  },
  'subgraphs/resources': {
    context: './services.ts#Services',
    models: {
      Client: './client-ref.ts#ClientRef',
      CodeInDivision: './codes/code.service.ts#CodeOnDay',
      Division: './division-ref.ts#DivisionRef',
      Policy: './policies/policy.entity.ts#Policy as PolicyRow',
      PolicyConnection: '../../libs/persistence/index.ts#Connection<PolicyRow>',
      Project: './projects/project.entity.ts#Project as ProjectRow',
      ProjectConnection: '../../libs/persistence/index.ts#Connection<ProjectRow>',
      Provider: './providers/provider.entity.ts#Provider as ProviderRow',
      ProviderConnection: '../../libs/persistence/index.ts#Connection<ProviderRow>',
      Resource: './resources/resource.entity.ts#Resource as ResourceRow',
      ResourceConnection: '../../libs/persistence/index.ts#Connection<ResourceRow>',
    },
  },
  'subgraphs/audit': {
    context: './services.ts#Services',
    models: {
      AuditEntry: '../../libs/audit/index.ts#Entry as EntryRow',
      AuditEntryConnection: '../../libs/persistence/index.ts#Connection<EntryRow>',
      Division: './division-ref.ts#DivisionRef',
    },
  },
  'gateway/divisions': {
    context: './context.ts#DivisionsContext',
    models: { Code: '../code-lists/index.ts#DatedCode' },
  },
};

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
    schema: ['libs/tiers/directives.graphql', `${folder}/schema.graphql`],
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

const config: CodegenConfig = { generates: Object.fromEntries(generates) };

export default config;
