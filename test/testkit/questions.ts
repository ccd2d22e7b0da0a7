/** The questions the city centre asks every day, as the README shows them. */
export const CITY_TODAY = /* GraphQL */ `
  query CityToday($month: YearMonth!, $code: DivisionCode! = "31") {
    division(code: $code) {
      code
      name
      level
      ...Figures
      children {
        code
        name
        owner {
          code
          state
        }
        coverage {
          rate
        }
        visitCompliance(month: $month) {
          due
          done
          rate
        }
      }
    }
  }
  fragment Figures on Division {
    coverage {
      stations
      required
      staffed
      rate
      understaffed
      missing
      withoutStation
      advisors
    }
    filings {
      draft
      submitted
      filed
      returned
      changed
      suspended
      withdrawn
    }
    visitCompliance(month: $month) {
      due
      done
      rate
    }
    clients {
      total
      households
      byCategory {
        category
        count
      }
    }
    library {
      policies
      resources
      projects
      providers
    }
  }
`;

export const OVERDUE = /* GraphQL */ `
  query Overdue($within: DivisionCode! = "31", $first: Int! = 50, $after: String) {
    overdueVisits(within: $within, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          daysOverdue
          client {
            id
            category
            advisor {
              id
              name
              station {
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const ONE_CLIENT = /* GraphQL */ `
  query OneClient($id: ID!) {
    client(id: $id) {
      id
      category
      division {
        name
        parent {
          name
        }
      }
      visits(first: 5) {
        edges {
          node {
            visitedOn
            summary
          }
        }
      }
      policies {
        title
        issuedBy {
          name
          level
        }
      }
    }
  }
`;

export const RECORD_VISIT = /* GraphQL */ `
  mutation Visit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      ok {
        id
        visitedOn
        client {
          id
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`;

type OverduePage = {
  overdueVisits: {
    totalCount: number | null;
    edges: { cursor: string; node: { daysOverdue: number; client: { id: string; category: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

type Asking = { ask<Data>(query: string, variables?: object): Promise<Data> };

/** The whole list, page by page. */
export async function listOverdue(
  graph: Asking,
  first: number,
  within = '31',
): Promise<OverduePage['overdueVisits']['edges']> {
  const edges: OverduePage['overdueVisits']['edges'] = [];
  for (let after: string | null | undefined; after !== null;) {
    const { overdueVisits }: OverduePage = await graph.ask(OVERDUE, { within, first, after });
    edges.push(...overdueVisits.edges);
    after = overdueVisits.pageInfo.hasNextPage ? overdueVisits.pageInfo.endCursor : null;
  }
  return edges;
}

/** How many sub-centres the districts list: each must have a station beside that of the street's centre. */
export async function listedSubCentres(city: Asking): Promise<number> {
  type Street = { readonly serviceCentres: readonly { readonly kind: string }[] };
  const { division } = await city.ask<{ division: { children: { children: Street[] }[] } }>(
    '{ division(code: "31") { children { children { serviceCentres { kind } } } } }',
  );
  const centres = division.children.flatMap(({ children }) => children.flatMap((street) => street.serviceCentres));
  if (centres.length === 0) throw new Error('no street lists its centres');
  return centres.filter(({ kind }) => kind === 'SUB_CENTRE').length;
}
