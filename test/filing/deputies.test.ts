import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dateOf } from '#calendar';
import { advisorAt, endDeputy, moveFiling, nameDeputy, openStation } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
// Lists of what waits for a deputy go by the clock of the database.
const TODAY = dateOf(new Date());
/** A day more than the test needs, which may go on past midnight. */
const UNTIL = addDays(TODAY, 1);

let instance: AdvisorsInstance;
let now: Date | undefined;
let district: Graph;
let street: Graph;
let point: string;
let serial = 0;

beforeAll(async () => {
  instance = await startAdvisors('310101', () => now ?? new Date());
  district = instance.as('district:310101');
  street = instance.as(`street:${STREET}`);
  point = recordOf(await openStation(district, { division: `${STREET}001` })).id;
  const service = recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: STREET })).id;
  await advisorAt(district, service, serial++, 'SUBMIT');
});
afterAll(() => instance.close());

describe('a deputy of the authority', () => {
  it('decides as it does until the day that it named, and no longer than it wants', async () => {
    const { id } = await advisorAt(street, point, serial++, 'SUBMIT');
    expect((await moveFiling(district, id, 'FILE')).error?.code).toBe('FILING_WRONG_AUTHORITY');
    const before = await available(district, id);
    const listed = await waitingFor(district);
    const deputy = recordOf(await nameDeputy(street, STREET, 'district:310101', UNTIL));
    expect(before).toEqual([]);
    expect(listed).not.toContain(id);
    expect(await waitingFor(district)).toEqual([id, ...listed].toSorted());
    expect(await waitingFor(street, STREET)).toEqual([id]);
    expect(await available(district, id)).toEqual(['FILE', 'RETURN', 'WITHDRAW']);
    expect((await moveFiling(district, id, 'FILE')).ok?.filing.state).toBe('FILED');
    expect(await available(instance.as('district:310101'), id)).toEqual(['CHANGE', 'SUSPEND', 'WITHDRAW']);
    expect(await waitingFor(district)).toEqual(listed);
    recordOf(await endDeputy(street, deputy.id));
    expect((await moveFiling(district, id, 'SUSPEND', '停职')).error?.code).toBe('FILING_WRONG_AUTHORITY');
    const { deputies } = await street.ask<{ deputies: object[] }>(
      `{ deputies(authority: "${STREET}") { id subject until endedAt } }`,
    );
    expect(deputies).toEqual([{ ...deputy, endedAt: expect.any(String) }]);
  });

  it('decides no longer after that day', async () => {
    now = new Date('2026-10-31T02:00:00Z');
    const { id } = await advisorAt(street, point, serial++, 'SUBMIT', 'FILE');
    recordOf(await nameDeputy(street, STREET, 'district:310101', '2026-11-01'));
    now = new Date('2026-11-01T15:59:59Z');
    recordOf(await moveFiling(district, id, 'SUSPEND', 'as the test says'));
    now = new Date('2026-11-01T16:00:00Z');
    const { error } = await moveFiling(district, id, 'RESUME');
    expect(error?.code).toBe('FILING_WRONG_AUTHORITY');
    now = undefined;
  });

  it('is named by the authority alone, neither by a superior nor by the deputy, and for a year at most', async () => {
    const deputy = recordOf(await nameDeputy(street, STREET, 'district:310101', UNTIL));
    for (const graph of [district, instance.as('street:310101013')]) {
      const { error } = await nameDeputy(graph, STREET, 'li.na', UNTIL);
      expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'authority'] });
    }
    const [yesterday, twoYears] = [addDays(TODAY, -1), addDays(TODAY, 730)];
    for (const until of [yesterday, twoYears]) {
      const { error } = await nameDeputy(street, STREET, 'li.na', until);
      expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'until'] });
    }
    recordOf(await endDeputy(street, deputy.id));
  });

  it('is ended by the authority alone, and once', async () => {
    const { id } = recordOf(await nameDeputy(street, STREET, 'li.na', UNTIL));
    expect((await endDeputy(district, id)).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
      path: ['input', 'deputy'],
    });
    recordOf(await endDeputy(street, id));
    expect((await endDeputy(street, id)).error?.code).toBe('INPUT_INVALID');
  });
});

/** The advisors whose filing waits for the caller. */
async function waitingFor(graph: Graph, within = '310101'): Promise<string[]> {
  type Listed = {
    readonly filings: { readonly edges: { readonly node: { readonly advisor: { readonly id: string } } }[] };
  };
  const query =
    'query ($within: DivisionCode!) { filings(within: $within, filter: { waitingForMe: true }, first: 200) { edges { node { advisor { id } } } } }';
  return (await graph.ask<Listed>(query, { within })).filings.edges.map(({ node }) => node.advisor.id).toSorted();
}

async function available(graph: Graph, id: string): Promise<unknown> {
  const query = 'query ($id: ID!) { advisor(id: $id) { filing { availableActions { action } } } }';
  type Seen = { readonly advisor: { readonly filing: { readonly availableActions: { readonly action: string }[] } } };
  return (await graph.ask<Seen>(query, { id })).advisor.filing.availableActions.map(({ action }) => action);
}
