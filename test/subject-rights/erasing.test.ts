import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyTrail } from '#audit';
import { Client } from 'pg';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  complianceByMonth,
  correctVisit,
  withdrawVisit,
  endService,
  person,
  recordVisit,
  registerClient,
  registerHousehold,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { breakGlass, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { correctClient, eraseByTwo, exportSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { foundBy, placesOf, sealedOf } from '../testkit/traces.ts';
import { photoOf } from '../testkit/photo-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const DAY = '2026-10-31T12:00:00+08:00';

let owner: AuditedOwner;
let street: Graph;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

const NOTHING = {
  name: null,
  identityNumber: null,
  phone: null,
  address: null,
  birthYear: null,
  sex: null,
  riskFlags: null,
  needs: null,
  household: null,
  correctionHistory: [],
  erasureRequest: null,
};
const UNSAID = { summary: null, place: null, change: null, companions: null, photos: null, nextStep: null };

/** Every figure in which a client counts. */
const figuresOf = async (graph: Graph) => ({
  statistics: await graph.ask<unknown>(
    `{ _entities(representations: [{ __typename: "Division", code: "310101" }]) {
      ... on Division { clients { total households byCategory { category count } } } } }`,
  ),
  compliance: await complianceByMonth(graph, '310101', '2026-12', 6),
  overdue: await graph.ask<unknown>(
    `{ overdueVisits(within: "310101") { totalCount } clients(within: "310101") { totalCount } }`,
  ),
  rows: await owner.asAdmin(
    `select (select count(*) from clients.client) as clients, (select count(*) from clients.visit) as visits,
       (select count(*) from clients.visit_version) as versions, (select count(*) from clients.category_period) as periods`,
  ),
});

describe('an erased person', () => {
  const told = [
    '司马相如',
    '司马长卿',
    '13987654321',
    '021-62348765',
    '文君路 77 号',
    '琴台路 9 弄',
    '茂陵养病',
    '糖尿病加重',
    '卓文君',
    '杨得意',
    '陪诊的侄女',
    '请医生上门',
    '隔壁老屋',
    '迁往临邛',
    '记到别人名下',
  ];
  const facts = { riskFlags: ['SERIOUSLY_ILL'], needs: ['MEDICAL'] };
  let id: string;
  let household: string;
  let numbers: string[];
  let sealed: string[];
  let before: unknown;

  beforeAll(async () => {
    owner.setClock('2026-08-03T12:00:00+08:00');
    await registerClient(street, COMMUNITY);
    const somebody = person({ name: told[0], phone: told[2], ...facts });
    const registered = recordOf(await registerHousehold(street, COMMUNITY, [somebody], told[4]));
    household = registered.id;
    id = registered.members[0]?.id ?? '';
    const number = person().identityNumber;
    numbers = [somebody.identityNumber, number];
    recordOf(
      await correctClient(street, id, 1, { name: told[1], phone: told[3], address: told[5], identityNumber: number }),
    );
    recordOf(await changeCategory(street, id, 'LOW_INCOME'));
    owner.setClock('2026-09-10T12:00:00+08:00');
    const notes = {
      change: told[7],
      companions: [told[8], told[9], told[10]],
      photos: [await photoOf(street, id)],
      nextStep: told[11],
      place: told[12],
    };
    const visit = recordOf(
      await recordVisit(street, id, '2026-09-09', { summary: told[6], ...notes, needs: ['MEDICAL'] }),
    );
    recordOf(await correctVisit(street, visit.id, 1, '2026-09-10', { summary: told[6], ...notes }));
    const mistaken = recordOf(await recordVisit(street, id, '2026-09-08', { summary: told[6] }));
    recordOf(await withdrawVisit(street, mistaken.id, 1, { reason: told[14] }));
    recordOf(await breakGlass(owner.at('clients', 'district:310104'), id));
    owner.setClock(DAY);
    recordOf(await endService(street, id, told[13]));
    sealed = await sealedOf(owner, id);
    before = await figuresOf(district);
  });

  test('is everywhere before, or this test would look for nothing', async () => {
    // What is sealed is not found as it is; what is not, is.
    const rows = await owner.asAdmin('select from clients.client_version where client_id = $1', [id]);
    expect(rows).toHaveLength(1);
    expect(sealed.length).toBeGreaterThan(10);
    expect(await foundBy(owner, id)).toEqual(['clients.client_token']);
    const exported = JSON.parse(recordOf(await exportSubject(street, id)).document);
    for (const value of [...told, ...numbers]) expect(JSON.stringify(exported)).toContain(value);
  });

  test('leaves no trace in any table of the owner, as it was or sealed', async () => {
    await eraseByTwo(street, district, id);
    for (const value of [...told, ...numbers, ...sealed]) expect(await placesOf(owner, value)).toEqual([]);
    expect(await sealedOf(owner, id)).toEqual([]);
    expect(await foundBy(owner, id)).toEqual([]);
  });

  test('counts in every figure as before', async () => {
    expect(await figuresOf(district)).toEqual(before);
  });

  test('answers that it is erased, and nothing of the person', async () => {
    const { client } = await district.ask<{ client: object }>(
      `query ($id: ID!) { client(id: $id) { erased category active lastVisitedOn
        name { text } identityNumber { text } phone { text } address { text } birthYear sex riskFlags needs
        household { id } correctionHistory { field } erasureRequest { id }
        visits { edges { node { visitedOn summary place change companions photos { id } nextStep
          earlierVersions { visitedOn summary } } } } } }`,
      { id },
    );
    expect(client).toEqual({
      ...NOTHING,
      erased: true,
      category: 'LOW_INCOME',
      active: false,
      lastVisitedOn: '2026-09-10',
      visits: {
        edges: [
          {
            node: { visitedOn: '2026-09-10', ...UNSAID, earlierVersions: [{ visitedOn: '2026-09-09', summary: null }] },
          },
        ],
      },
    });
    const { household: home } = await district.ask<{ household: object }>(
      `query ($id: ID!) { household(id: $id) { address { text } members { id } } }`,
      { id: household },
    );
    expect(home).toEqual({ address: null, members: [] });
    expect(recordOf(await unmaskClient(street, id))).toMatchObject({ name: null, identityNumber: null, address: null });
  });

  test('is neither corrected nor visited nor erased again', async () => {
    expect((await correctClient(street, id, 5, { name: '司马迁' })).error?.code).toBe('SUBJECT_ERASED');
    expect((await requestErasure(street, id)).error?.code).toBe('SUBJECT_ERASED');
    expect((await recordVisit(street, id, '2026-10-31')).error?.code).toBe('CLIENT_NOT_ACTIVE');
    const [visit] = await owner.asAdmin('select id from clients.visit where client_id = $1', [id]);
    const { error } = await correctVisit(street, visit?.['id'] ?? '', 2, '2026-09-10', { summary: '又写' });
    expect(error?.code).toBe('SUBJECT_ERASED');
  });

  test('can be registered again, as somebody new', async () => {
    const again = await registerHousehold(street, COMMUNITY, [person({ identityNumber: numbers[1] })]);
    expect(again.error).toBeNull();
    expect(recordOf(again).members[0]?.id).not.toBe(id);
  });

  test('is told of in the trail by two people and without a value, and the trail verifies', async () => {
    const entries = (await owner.trail()).filter(({ records }) => records?.includes(id));
    expect(entries.slice(-3).map(({ action, subject }) => [action, subject])).toEqual([
      ['subject.requestErasure', 'street:310101002'],
      ['subject.erase', 'district:310101'],
      ['client.unmask', 'street:310101002'],
    ]);
    const admin = new Client({ connectionString: owner.url });
    await admin.connect();
    expect(await verifyTrail(admin)).toMatchObject({ whole: true });
    await admin.end();
  });
});
