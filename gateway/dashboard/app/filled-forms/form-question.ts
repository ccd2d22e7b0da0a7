import { graphql } from '../generated/gql.ts';
import type { FormPartsFragment } from '../generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment FormParts on Form {
    version
    fields {
      key
      kind
      required
      most
      least
      label {
        zh
        en
      }
      help {
        zh
        en
      }
      choices {
        key
        label {
          zh
          en
        }
      }
      requiredWhen {
        answers {
          field
          yes
          keys
        }
      }
    }
  }
`);

export type FormParts = FormPartsFragment;
export type FormFieldParts = FormParts['fields'][number];

/** A form in the version of a day, as the owner of the place takes it. */
export const formQuestion = graphql(/* GraphQL */ `
  query FormOfDay($name: CodeKey!, $within: DivisionCode!, $at: Date) {
    form(name: $name, within: $within, at: $at) {
      ...FormParts
    }
  }
`);
