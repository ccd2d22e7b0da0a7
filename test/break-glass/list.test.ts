import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { recordOf, registerClient } from '../testkit/client-verbs.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';

const LIST = `query ($within: DivisionCode!, $first: Int, $after: String) { breakGlasses(within: $within, first: $first, after: $after) {
  totalCount edges { node { id client { id } openedAt } } pageInfo { hasNextPage endCursor } } }`;

type Page = {
  breakGlasses: {
    totalCount: number;
    edges: { node: { id: string; client: { id: string }; openedAt: string } }[];
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
    opened.unshift(...ids.toSorted());
  }
});
afterAll(() => owner.close());

const listed = ({ breakGlasses }: Page) => breakGlasses.edges.map(({ node }) => node.id);
const as = (persona: string) => owner.at('clients', persona);

test('what was opened is listed the latest first, once each, page by page', async () => {
  const whole = await as('auditor:310101').ask<Page>(LIST, { within: '310101' });
  expect(listed(whole)).toEqual(opened);
  expect(whole.breakGlasses.totalCount).toBe(9);
  const paged: string[] = [];
  for (let after: string | null | undefined, more = true; more;) {
    const page = await as('district:310101').ask<Page>(LIST, { within: '310101', first: 2, after });
    paged.push(...listed(page));
    ({ hasNextPage: more, endCursor: after } = page.breakGlasses.pageInfo);
  }
  expect(paged).toEqual(opened);
});

test('a street sees what was opened of its own clients', async () => {
  const { breakGlasses } = await as('street:310101013').ask<Page>(LIST, { within: '310101013' });
  expect(breakGlasses.totalCount).toBe(3);
  expect(new Set(breakGlasses.edges.map(({ node }) => node.client.id))).toEqual(new Set(clients.slice(2)));
  const { errors } = await as('street:310101013').answer(LIST, { within: '310101002' });
  expect(errors.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
});

test('whoever opened it does not see the list by that', async () => {
  const { errors } = await as('district:310104').answer(LIST, { within: '310101' });
  expect(errors.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
  expect((await as('district:310104').ask<Page>(LIST, { within: '310104' })).breakGlasses.totalCount).toBe(0);
});

test('a cursor of another list and a page too long are refused', async () => {
  for (const [variables, refusal] of [
    [{ after: 'WyJ4Il0' }, 'CURSOR_INVALID'],
    [{ first: 201 }, 'PAGE_SIZE_INVALID'],
  ] as const) {
    const { errors } = await as('auditor:310101').answer(LIST, { within: '310101', ...variables });
    expect(errors.map(({ code }) => code)).toEqual([refusal]);
  }
});
