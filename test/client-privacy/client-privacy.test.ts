import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import { person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const ADDRESS = '云南中路 12 弄 3 号 401 室';
const PERSON = 'name { text masked } identityNumber { text masked } phone { text masked } address { text masked }';
const LISTED = 'id division { code } category categorySince advisor { id } active lastVisitedOn visitDueOn';
const DETAIL =
  'birthYear sex riskFlags needs household { id } categories { category } visits { edges { node { summary change } } }';

let instance: Instance;
let client: string;
let household: string;
let visit: string;
let identityNumber: string;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  instance.setClock('2026-03-10');
  const somebody = person({ name: '欧阳建国', phone: '13812345678' });
  ({ identityNumber } = somebody);
  const street = instance.as('street:310101002');
  const registered = recordOf(await registerHousehold(street, COMMUNITY, [somebody], ADDRESS));
  household = registered.id;
  client = registered.members[0]?.id ?? '';
  visit = recordOf(await recordVisit(street, client, '2026-03-10')).id;
  instance.setClock('2026-06-10');
});

afterAll(() => instance.close());

describe('a person', () => {
  it.each([
    ['a district officer, who may read clients but not unmask them', 'district:310101'],
    ['an advisor, who may unmask, but with a reason', `advisor:${COMMUNITY}`],
    ['a street officer', 'street:310101002'],
    ['an auditor', 'auditor:310101'],
  ])('is masked for %s', async (_, persona) => {
    const { client: shown, household: home } = await instance
      .as(persona)
      .ask<{ client: object; household: object }>(
        `query ($id: ID!, $home: ID!) { client(id: $id) { ${PERSON} } household(id: $home) { address { text masked } } }`,
        { id: client, home: household },
      );
    const address = { text: '云南中路居委会***', masked: true };
    expect(shown).toEqual({
      name: { text: '欧阳*', masked: true },
      identityNumber: { text: `310***********${identityNumber.slice(-4)}`, masked: true },
      phone: { text: '138****5678', masked: true },
      address,
    });
    expect(home).toEqual({ address });
  });

  it('has nothing in a list for a city analyst but an error at each field that would tell of the person', async () => {
    const query = `{ overdueVisits(within: "31") { edges { node { daysOverdue client { ${LISTED} ${PERSON} ${DETAIL} } } } } }`;
    const { data, errors } = await instance.as('city').answer(query);
    expect(data).toEqual({
      overdueVisits: {
        edges: [
          {
            node: {
              daysOverdue: 41,
              client: {
                id: client,
                division: { code: COMMUNITY },
                category: 'MINIMUM_LIVING',
                categorySince: '2026-03-10',
                advisor: null,
                active: true,
                lastVisitedOn: '2026-03-10',
                visitDueOn: '2026-04-30',
                ...Object.fromEntries(HIDDEN.map((field) => [field, null])),
              },
            },
          },
        ],
      },
    });
    const at = HIDDEN.map((field) => `overdueVisits.edges.0.node.client.${field}`);
    expect(errors.map(({ path }) => path?.join('.')).toSorted()).toEqual(at.toSorted());
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['SCOPE_MISSING']));
  });
});

const HIDDEN = [
  'name',
  'identityNumber',
  'phone',
  'address',
  'birthYear',
  'sex',
  'riskFlags',
  'needs',
  'household',
  'categories',
  'visits',
];

describe('a record', () => {
  const query = `query ($id: ID!, $home: ID!, $visit: ID!) {
    client(id: $id) { id } household(id: $home) { id } visit(id: $visit) { id summary } }`;

  it.each([
    ['a city analyst', 'city', 'SCOPE_MISSING'],
    ['a partner', 'partner:demo', 'SCOPE_MISSING'],
    ['the officer of another district', 'district:310104', 'DIVISION_FORBIDDEN'],
    ['the officer of another street', 'street:310101013', 'DIVISION_FORBIDDEN'],
    ['the advisor of another community', 'advisor:310101002002', 'DIVISION_FORBIDDEN'],
  ])('is not read by %s', async (_, persona, code) => {
    const { data, errors } = await instance.as(persona).answer(query, { id: client, home: household, visit });
    expect(data).toEqual({ client: null, household: null, visit: null });
    expect(errors.map((error) => error.code)).toEqual([code, code, code]);
  });

  it.each([
    ['a city analyst', 'city', [null, null]],
    ['a partner', 'partner:demo', [null, null]],
    ['the officer of another street', 'street:310101013', [null, null]],
  ])('is not reached by its key by %s', async (_, persona, records) => {
    const { data } = await instance
      .as(persona)
      .answer<{ records: unknown }>(
        `query ($of: [_Any!]!) { records: _entities(representations: $of) { ... on Household { id } ... on Visit { id summary } } }`,
        {
          of: [
            { __typename: 'Household', id: household },
            { __typename: 'Visit', id: visit },
          ],
        },
      );
    expect(data?.records).toEqual(records);
  });

  it('that does not exist is null by its key, and NOT_FOUND by its query', async () => {
    const id = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;
    const officer = instance.as('district:310101');
    const of = ['Client', 'Household', 'Visit'].map((__typename) => ({ __typename, id }));
    const byKey = await officer.answer(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Client { id } ... on Household { id } ... on Visit { id } } }`,
      { of },
    );
    expect(byKey).toEqual({ data: { _entities: [null, null, null] }, errors: [], owners: [] });
    const { errors } = await officer.answer(query, { id, home: id, visit: id });
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('figures', () => {
  it('answer for the divisions of the caller, and refuse the others at their own place', async () => {
    const { data, errors } = await instance
      .as('street:310101002')
      .answer<{ records: unknown }>(
        `query ($of: [_Any!]!) { records: _entities(representations: $of) { ... on Division { clients { total } visitCompliance(month: "2026-04") { due } } } }`,
        { of: ['310101', '310101002', '310101013'].map((code) => ({ __typename: 'Division', code })) },
      );
    expect(data?.records).toEqual([
      { clients: null, visitCompliance: null },
      { clients: { total: 1 }, visitCompliance: { due: 1 } },
      { clients: null, visitCompliance: null },
    ]);
    expect(errors.map(({ path, code }) => [path?.slice(0, 2), code])).toEqual(
      [0, 0, 2, 2].map((i) => [['records', i], 'DIVISION_FORBIDDEN']),
    );
  });

  it('are not for partners', async () => {
    const { errors } = await instance
      .as('partner:demo')
      .answer(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { clients { total } } } }`, {
        of: [{ __typename: 'Division', code: '31' }],
      });
    expect(errors.map(({ code }) => code)).toEqual(['SCOPE_MISSING']);
  });
});
