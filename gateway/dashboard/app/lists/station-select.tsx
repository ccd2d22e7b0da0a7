import type { FieldControl } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import type { StationKind } from '../generated/graphql.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';
import { useWords } from '../words/index.ts';

/** As many as one page of the graph holds. */
const MOST = 200;

const stationsQuestion = graphql(/* GraphQL */ `
  query StationsToChoose($within: DivisionCode!, $filter: StationFilter, $first: Int) {
    stations(within: $within, filter: $filter, first: $first) {
      edges {
        node {
          id
          name
          kind
          division {
            code
            name
          }
        }
      }
    }
  }
`);

type StationSelectProps = {
  readonly within: string;
  /** Of this kind alone. */
  readonly kind?: StationKind | undefined;
  /** Those of the division itself, where those beneath are chosen by themselves. */
  readonly isItself?: boolean;
  /** Not these. */
  readonly except: readonly string[];
  readonly control: FieldControl;
};

/** The open stations of a division and beneath, to choose one of. */
export function StationSelect({ within, kind, isItself = false, except, control }: StationSelectProps) {
  const { say, place } = useWords();
  const filter = kind && { kinds: [kind] };
  const { data } = useAnswer(stationsQuestion, { within, first: MOST, ...(filter && { filter }) }) ?? NO_ANSWER;
  const stations = data?.stations?.edges?.flatMap(({ node }) => node ?? []);
  return (
    <select key={`${within} ${stations === undefined}`} {...control}>
      <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
      {stations
        ?.filter(({ id, division }) => !except.includes(id) && (!isItself || division.code === within))
        .map(({ id, name, division }) => (
          <option key={id} value={id}>
            {say(
              { zh: '{name}（{place}）', en: '{name} ({place})' },
              { name, place: place(division.code, division.name) },
            )}
          </option>
        ))}
    </select>
  );
}
