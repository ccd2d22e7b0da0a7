import { graphql } from '../generated/gql.ts';
import type { WorkRulesPartsFragment } from '../generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment WorkRulesParts on WorkRules {
    id
    division {
      code
      name
    }
    stationKind
    since
    rules
    duties
  }
`);

/** What holds in a division today, of its own and of all above it. */
export const workRulesQuestion = graphql(/* GraphQL */ `
  query WorkRulesIn($within: DivisionCode!) {
    workRules(in: $within) {
      ...WorkRulesParts
    }
  }
`);

export type RulesOfPage = WorkRulesPartsFragment;
