import { z } from 'zod';
import type { GraphqlAnswer } from '../../edge/index.ts';

/** Marks a document, for the list of those that callers may name by their hash. */
const gql = String.raw;

export const stationQuestion = gql`
  query PublicStation($id: ID!) {
    station(id: $id) {
      id
      kind
      name
      division {
        code
      }
      serviceHours
      weeklyHours {
        weekday
        opens
        closes
      }
      hoursExceptions {
        on
        intervals {
          opens
          closes
        }
        note
      }
      hoursRemark
      openNow
      opensNext
      address
      directions
      phone
      onlineChannels
      providerName
    }
  }
`;

export const stationsQuestion = gql`
  query PublicStations($within: DivisionCode!, $kinds: [StationKind!], $search: String, $after: String) {
    stations(within: $within, filter: { kinds: $kinds }, search: $search, first: 20, after: $after) {
      edges {
        node {
          id
          kind
          name
          division {
            code
          }
          serviceHours
          openNow
          address
          phone
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;

const errorShape = z.looseObject({
  message: z.string(),
  extensions: z.looseObject({ code: z.string(), reason: z.unknown().optional(), values: z.unknown().optional() }),
});
const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z.array(errorShape).default([]),
  extensions: z
    .looseObject({ owners: z.array(z.looseObject({ owner: z.string(), state: z.string() })).default([]) })
    .default({ owners: [] }),
});

const rowShape = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  division: z.object({ code: z.string() }),
  serviceHours: z.string().nullable(),
  openNow: z.boolean().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
});
const interval = { opens: z.string(), closes: z.string() };
const stationShape = rowShape.extend({
  weeklyHours: z.array(z.object({ weekday: z.string(), ...interval })).nullable(),
  hoursExceptions: z.array(
    z.object({ on: z.string(), intervals: z.array(z.object(interval)), note: z.string().nullable() }),
  ),
  hoursRemark: z.string().nullable(),
  opensNext: z.string().nullable(),
  directions: z.string().nullable(),
  onlineChannels: z.array(z.string()),
  providerName: z.string().nullable(),
});
const stationData = z.object({ station: stationShape.nullable() });
const stationsData = z.object({
  stations: z
    .object({
      edges: z.array(z.object({ node: rowShape.nullable() })).nullable(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      totalCount: z.number().nullable(),
    })
    .nullable(),
});

export type StationRow = z.infer<typeof rowShape>;
export type Station = z.infer<typeof stationShape>;
export type StationList = NonNullable<z.infer<typeof stationsData>['stations']>;

/** What a page was answered. */
export type Answered<Data> = {
  readonly data: Data | undefined;
  readonly errors: readonly z.infer<typeof errorShape>[];
  /** Codes of the owners whose part is missing, or is what was last known of it. */
  readonly owners: readonly string[];
};

export function readStation(answer: GraphqlAnswer): Answered<Station> {
  const rest = readAnswer(answer, stationData);
  return { ...rest, data: rest.data?.station ?? undefined };
}

export function readStations(answer: GraphqlAnswer): Answered<StationList> {
  const rest = readAnswer(answer, stationsData);
  return { ...rest, data: rest.data?.stations ?? undefined };
}

/** What a page was answered, as far as it has the shape. */
export function readAnswer<Data>({ body }: GraphqlAnswer, shape: z.ZodType<Data>): Answered<Data> {
  const { data, errors, extensions } = answerShape.parse(JSON.parse(body));
  const owners = [...new Set(extensions.owners.map(({ owner }) => owner))].toSorted();
  return { data: shape.safeParse(data).data, errors, owners };
}
