import { graphql } from '../generated/gql.ts';
import type { ImportKindQuery, ImportPartsFragment } from '../generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment ImportParts on Import {
    id
    kind
    state
    mode
    effect
    rows
    staged
    handled
    created
    changed
    unchanged
    refused
    takesEffect
    parts
    version
    division {
      code
    }
  }
`);

export type ImportOfPage = ImportPartsFragment;
export type KindOfPage = NonNullable<ImportKindQuery['importKind']>;

export const importKindQuestion = graphql(/* GraphQL */ `
  query ImportKind($within: DivisionCode!, $name: String!) {
    importKind(within: $within, name: $name) {
      zh
      en
      columns {
        field
        zh
        en
        explainZh
        explainEn
        example
        isRequired
        allowed {
          key
          zh
          en
        }
      }
    }
  }
`);

export const importQuestion = graphql(/* GraphQL */ `
  query ImportUnderWay($id: ID!) {
    import(id: $id) {
      ...ImportParts
    }
  }
`);

export const importReportQuestion = graphql(/* GraphQL */ `
  query ImportReport($id: ID!, $part: Int!) {
    import(id: $id) {
      report(part: $part) {
        row
        outcome
        record
        errors {
          message
          path
          reason
        }
      }
    }
  }
`);

export const beginImportDocument = graphql(/* GraphQL */ `
  mutation BeginImport($input: BeginImportInput!) {
    beginImport(input: $input) {
      ok {
        ...ImportParts
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

export const stageImportRowsDocument = graphql(/* GraphQL */ `
  mutation StageImportRows($input: StageImportRowsInput!) {
    stageImportRows(input: $input) {
      ok {
        ...ImportParts
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

export const runImportDocument = graphql(/* GraphQL */ `
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      ok {
        ...ImportParts
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);
