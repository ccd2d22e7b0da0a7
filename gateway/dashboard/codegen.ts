import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run codegen`: a typed document for every `graphql(…)` of the app, from the graph that the gateway plans over. */
const config: CodegenConfig = {
  schema: 'gateway/supergraph/supergraph.graphql',
  documents: ['gateway/dashboard/app/**/*.{ts,tsx}', '!gateway/dashboard/app/generated/**'],
  generates: {
    'gateway/dashboard/app/figures/questions.graphql': {
      plugins: ['./gateway/dashboard/figure-questions.plugin.ts'],
    },
    'gateway/dashboard/app/lists/questions.graphql': {
      plugins: ['./gateway/dashboard/list-questions.plugin.ts'],
    },
    'gateway/dashboard/app/generated/list-fields.ts': {
      plugins: ['./gateway/dashboard/list-fields.plugin.ts'],
    },
    'gateway/dashboard/app/generated/street-names.ts': {
      plugins: ['./gateway/dashboard/street-names.plugin.ts'],
    },
    'gateway/dashboard/app/generated/': {
      preset: 'client',
      // A figure reads its own fragment: masking it from itself would only add a call.
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        immutableTypes: true,
        skipTypename: true,
        importExtension: '.ts',
        scalars: {
          CodeKey: 'string',
          DivisionCode: 'string',
          Date: 'string',
          YearMonth: 'string',
          DateTime: 'string',
          join__FieldSet: 'string',
          join__FieldValue: 'string',
          link__Import: 'string',
          requiresScopes__Scope: 'string',
        },
      },
    },
  },
};

export default config;
