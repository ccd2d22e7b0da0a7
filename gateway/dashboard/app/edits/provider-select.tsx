import { type FieldControl, choicesWith } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';

/** As many as one page of the graph holds; no district has as many. */
const MOST = 200;
const DISTRICT_DIGITS = 6;

const providersQuestion = graphql(/* GraphQL */ `
  query ProvidersToChoose($within: DivisionCode!, $first: Int!) {
    providers(within: $within, first: $first) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

type ProviderSelectProps = { readonly within: string; readonly control: FieldControl };

/** The providers of a district and its streets, to choose one or none of. */
export function ProviderSelect({ within, control }: ProviderSelectProps) {
  const variables = { within: within.slice(0, DISTRICT_DIGITS), first: MOST };
  const { data } = useAnswer(providersQuestion, variables) ?? NO_ANSWER;
  const known = data?.providers?.edges?.flatMap(({ node }) =>
    node === null ? [] : { value: node.id, label: node.name },
  );
  return (
    <select key={known === undefined ? 'waiting' : 'known'} {...control}>
      <option value="">—</option>
      {choicesWith([control.defaultValue], known ?? []).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
