import { addDays, dateOf } from '#calendar';
import { NOW } from './owner-databases.ts';
import { askWrite, recordOf } from './write.ts';
import type { SharedCity } from './shared-city.ts';

/** Who keeps the street's stations and advisors up to date here. */
export const STREET = 'street:310101002';

const STATIONS = /* GraphQL */ `
  {
    stations(within: "310101002", first: 20) {
      edges {
        node {
          id
          name
          phone
          address
          version
        }
      }
    }
  }
`;
const ADVISOR = /* GraphQL */ `
  query Advisor($id: ID!) {
    advisor(id: $id) {
      employer
      phone {
        text
      }
      filing {
        state
        announced {
          after {
            text
          }
        }
      }
    }
  }
`;
const CHANGE = /* GraphQL */ `
  mutation Change($input: ChangeStationInput!) {
    changeStation(input: $input) {
      errors {
        message
      }
    }
  }
`;

export type StationNow = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly version: number;
};
type AdvisorNow = { readonly employer: string; readonly phone: { readonly text: string }; readonly filing: object };

/** The street's open stations as the graph knows them. */
export async function stationsNow(city: SharedCity): Promise<StationNow[]> {
  const { stations } = await city.as(STREET).ask<{ stations: { edges: { node: StationNow }[] } }>(STATIONS);
  return stations.edges.map(({ node }) => node);
}

/** An advisor as the graph knows it. */
export async function advisorNow(city: SharedCity, id: string): Promise<AdvisorNow> {
  const { advisor } = await city.as(STREET).ask<{ advisor: AdvisorNow }>(ADVISOR, { id });
  return advisor;
}

/** Changes a station past the page. */
export async function changeStation(city: SharedCity, input: object): Promise<void> {
  const { changeStation: changed } = await city
    .as(STREET)
    .ask<{ changeStation: { errors: readonly object[] } }>(CHANGE, { input });
  if (changed.errors.length > 0) throw new Error(JSON.stringify(changed.errors));
}

const ADVISORS =
  '{ advisors(within: "310101002", filter: { filings: [FILED] }, first: 10) { edges { node { id name } } } }';
const ADD_CODE =
  'mutation ($input: AddCodeInput!) { addCode(input: $input) { ok { id } errors { code message path } } }';
const END_CODE =
  'mutation ($input: EndCodeInput!) { endCode(input: $input) { ok { id } errors { code message path } } }';

type Named = { readonly id: string; readonly name: string };

/** The street's advisors who are filed. */
export async function filedAdvisors(city: SharedCity): Promise<Named[]> {
  const { advisors } = await city.as(STREET).ask<{ advisors: { edges: { node: Named }[] } }>(ADVISORS);
  return advisors.edges.map(({ node }) => node);
}

/** A skill that the district adds to the city's; the function ends it, with yesterday as its last day. */
export async function addSkill(city: SharedCity, key: string, zh: string): Promise<() => Promise<void>> {
  const district = city.as('district:310101');
  const input = { division: '310101', list: 'advisorSkill', key, zh, since: '2026-01-01' };
  const { id } = recordOf(await askWrite<{ id: string }>(district, ADD_CODE, { input }));
  const until = addDays(dateOf(NOW), -1);
  return async () => {
    recordOf(await askWrite<object>(district, END_CODE, { input: { code: id, until } }));
  };
}
