import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const LIST = `query ($within: DivisionCode!, $filter: GrantFilter, $orderBy: GrantOrder, $first: Int, $after: String) {
  grants(within: $within, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
  totalCount edges { node { id client { id } startsAt } } pageInfo { hasNextPage endCursor } } }`;

type Page = {
  grants: {
    totalCount: number;
    edges: { node: { id: string; client: { id: string }; startsAt: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

let owner: AuditedOwner;
let clients: string[];
/** The latest first; three were opened at one instant. */
let opened: string[];

beforeAll(async () => {
  owner = await startAuditedOwner();
  const district = owner.at('clients', 'district:310101');
  clients = [];
  for (const at of ['310101002001', '310101002002', '310101013001']) {
    clients.push((await registerClient(district, at)).id);
  }
  opened = [];
  for (const time of ['12:00:00', '12:00:01', '12:00:02']) {
    owner.setClock(`2026-10-31T${time}+08:00`);
    const ids: string[] = [];
    for (const client of clients)
      ids.push(recordOf(await breakGlass(owner.at('clients', 'district:310104'), client)).id);
    opened.unshift(...ids.toSorted().toReversed());
  }
});
afterAll(() => owner.close());

const listed = ({ grants }: Page) => grants.edges.map(({ node }) => node.id);
const as = (persona: string) => owner.at('clients', persona);

test('what was opened is listed the latest first, once each, page by page', async () => {
  const whole = await as('auditor:310101').ask<Page>(LIST, { within: '310101' });
  expect(listed(whole)).toEqual(opened);
  expect(whole.grants.totalCount).toBe(9);
  const paged: string[] = [];
  for (let after: string | null | undefined, more = true; more;) {
    const page = await as('district:310101').ask<Page>(LIST, { within: '310101', first: 2, after });
    paged.push(...listed(page));
    ({ hasNextPage: more, endCursor: after } = page.grants.pageInfo);
  }
  expect(paged).toEqual(opened);
});

test('it is listed from its beginning too, as the latest first turned round', async () => {
  const orderBy = { direction: 'ASC' };
  const first = await as('district:310101').ask<Page>(LIST, { within: '310101', first: 4, orderBy });
  const { endCursor: after } = first.grants.pageInfo;
  const rest = await as('district:310101').ask<Page>(LIST, { within: '310101', after, orderBy });
  expect([...listed(first), ...listed(rest)]).toEqual(opened.toReversed());
});

test('it is narrowed to a person, to the divisions of either and to days, and counted so', async () => {
  for (const [filter, count] of [
    [{ clientsOf: '310101002' }, 6],
    [{ clientsOf: '310104' }, 0],
    [{ subject: 'district:310104' }, 9],
    [{ subject: 'street:310104003' }, 0],
    [{ givenIn: '310104', clientsOf: '310101013' }, 3],
    [{ givenIn: '310101' }, 0],
    [{ from: '2026-10-31', until: '2026-10-31' }, 9],
    [{ from: '2026-11-01' }, 0],
    [{ until: '2026-10-30' }, 0],
  ] as const) {
    const page = await as('district:310101').ask<Page>(LIST, { within: '310101', filter });
    expect([filter, page.grants.totalCount, listed(page).length]).toEqual([filter, count, count]);
  }
});

test('no filter shows what lies beyond the caller', async () => {
  for (const filter of [{ clientsOf: '310101013' }, { givenIn: '310104' }]) {
    const page = await as('street:310101002').ask<Page>(LIST, { within: '310101002', filter });
    expect(listed(page).length).toBe(page.grants.totalCount);
    for (const { node } of page.grants.edges) expect(node.client.id).toMatch(/^310101002/);
  }
});

test('a street sees what was opened of its own clients', async () => {
  const { grants } = await as('street:310101013').ask<Page>(LIST, { within: '310101013' });
  expect(grants.totalCount).toBe(3);
  expect(new Set(grants.edges.map(({ node }) => node.client.id))).toEqual(new Set(clients.slice(2)));
  const { errors } = await as('street:310101013').answer(LIST, { within: '310101002' });
  expect(errors.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
});

test('those responsible for who opened it see it too, as what their own division did elsewhere', async () => {
  const { errors } = await as('district:310104').answer(LIST, { within: '310101' });
  expect(errors.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
  for (const persona of ['district:310104', 'auditor:310104']) {
    const paged: string[] = [];
    for (let after: string | null | undefined, more = true; more;) {
      const page = await as(persona).ask<Page>(LIST, { within: '310104', first: 4, after });
      expect(page.grants.totalCount).toBe(9);
      paged.push(...listed(page));
      ({ hasNextPage: more, endCursor: after } = page.grants.pageInfo);
    }
    expect(paged).toEqual(opened);
  }
  // Opened by the district, so not by any of its streets.
  expect((await as('street:310104003').ask<Page>(LIST, { within: '310104003' })).grants.totalCount).toBe(0);
});

test('of two streets of one owner both see what one opened in the other, and a third does not', async () => {
  const [, , client = ''] = clients;
  const { id } = recordOf(await breakGlass(as('station:310101002'), client));
  const totals = [];
  for (const street of ['310101002', '310101013', '310101015']) {
    const page = await as(`street:${street}`).ask<Page>(LIST, { within: street });
    totals.push(listed(page).filter((one) => one === id).length);
  }
  expect(totals).toEqual([1, 1, 0]);
  const both = await as('district:310101').ask<Page>(LIST, { within: '310101' });
  expect(listed(both).filter((one) => one === id)).toHaveLength(1);
});

test('of the client those responsible for the opener see the id and the division, and are refused the rest', async () => {
  const query = `query ($within: DivisionCode!) { grants(within: $within, first: 1) { edges { node {
    subject giverRole purpose division { code } client { id name { text } birthYear category household { id } } } } } }`;
  // The officer opened it as well: by then it is closed again.
  owner.setClock('2026-10-31T18:00:00+08:00');
  const { data, errors } = await as('district:310104').answer<{ grants: { edges: object[] } }>(query, {
    within: '310104',
  });
  expect(data?.grants.edges).toEqual([
    {
      node: {
        subject: 'district:310104',
        giverRole: 'district-officer',
        purpose: expect.any(String),
        division: { code: expect.stringContaining('310101') },
        client: { id: expect.any(String), name: null, birthYear: null, category: null, household: null },
      },
    },
  ]);
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['DIVISION_FORBIDDEN']));
});

test('a cursor of another list and a page too long are refused', async () => {
  for (const [variables, refusal] of [
    [{ after: 'WyJ4Il0' }, 'CURSOR_INVALID'],
    [{ first: 201 }, 'PAGE_SIZE_INVALID'],
    [{ filter: { from: '2026-02-30' } }, 'DATE_INVALID'],
    [{ filter: { givenIn: '3101' } }, 'DIVISION_MALFORMED'],
  ] as const) {
    const { errors } = await as('auditor:310101').answer(LIST, { within: '310101', ...variables });
    expect(errors.map(({ code }) => code)).toEqual([refusal]);
  }
});
