import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, NOW, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { READ, type VisitedClient, variablesOf, visitedIn } from './visited-client.ts';
import { grantCase, granted, grantedIn, revokeGrant } from '../testkit/grant-verbs.ts';
import {
  BREAK_GLASS,
  PURPOSE,
  UNMASK_CLIENT,
  breakGlass,
  unmaskClient,
  unmaskClients,
} from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const OUTSIDER = 'station:310104003';
/** Of the same role, division and scopes. */
const COLLEAGUE = { subject: 'colleague', role: 'station-lead', division: code('310104003') } as const;
const WORKER = 'case-worker:310101';
const REASON = '转入医院, 需核对低保情况';

let city: City;
let now = NOW;
/** A client of each district that was visited. */
let here: VisitedClient;
let there: VisitedClient;

beforeAll(async () => {
  city = await startCity({
    owners: [
      { code: '31', domains: ['resources', 'audit'] },
      { code: '310101' },
      { code: '310104' },
      { code: '310109' },
    ],
    months: 1,
    clock: () => now,
  });
  [here, there] = [await visitedIn(city, '310101'), await visitedIn(city, '310109')];
}, 120_000);
afterAll(() => city.close());

describe('through the gateway', () => {
  test('a client of another owner is closed, opened, and read with household and visits', async () => {
    const stranger = city.as(OUTSIDER);
    const closed = await stranger.answer(READ, variablesOf(here));
    expect(closed.data).toEqual({ client: null, household: null, visit: null });
    expect(recordOf(await breakGlass(stranger, here.id, REASON)).client.id).toBe(here.id);
    expect(await stranger.ask(READ, variablesOf(here))).toMatchObject({
      client: { id: here.id, name: { masked: true }, household: { address: { masked: true } } },
      household: { members: expect.arrayContaining([{ id: here.id }]) },
      visit: { client: { id: here.id } },
    });
  });

  test('it is unmasked with a reason, and by its own advisor without being opened', async () => {
    expect((await unmaskClient(city.as(OUTSIDER), here.id)).ok?.name).toMatchObject({ masked: false });
    const community = here.id.split('-')[0] ?? '';
    const { ok } = await unmaskClients(city.as(`advisor:${community}`), community, [here.id], { fields: ['NAME'] });
    expect(ok).toMatchObject([{ client: here.id, name: { masked: false }, phone: null }]);
    const { error } = await unmaskClient(city.as(`advisor:${community}`), here.id, { reason: '...' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'reason'] });
  });

  test('those responsible for the client find who opened it, until when and why', async () => {
    const query = `query ($within: DivisionCode!) { grants(within: $within) { totalCount edges { node {
      client { id name { text masked } } division { code } subject giverRole giverDivision { code } purpose startsAt endsAt } } } }`;
    const street = here.id.slice(0, 9);
    for (const [persona, within] of [
      ['district:310101', '310101'],
      [`street:${street}`, street],
      ['auditor:310101', '310101'],
      ['auditor:31', '310101'],
    ] as const) {
      expect(await city.as(persona).ask(query, { within })).toEqual({
        grants: {
          totalCount: 1,
          edges: [
            {
              node: {
                client: { id: here.id, name: { text: expect.stringContaining('*'), masked: true } },
                division: { code: here.id.split('-')[0] },
                subject: OUTSIDER,
                giverRole: 'station-lead',
                giverDivision: { code: '310104003' },
                purpose: REASON,
                startsAt: '2026-11-23T12:00:00.000+08:00',
                endsAt: '2026-11-23T15:00:00.000+08:00',
              },
            },
          ],
        },
      });
    }
    for (const [persona, within, refusal] of [
      ['district:310104', '310101', 'DIVISION_FORBIDDEN'],
      ['city', '310101', 'SCOPE_MISSING'],
      [OUTSIDER, '310104003', 'SCOPE_MISSING'],
      ['partner:demo', '310101', 'PARTNER_DOOR_ONLY'],
    ] as const) {
      const { errors } = await city.as(persona).answer(query, { within });
      expect(errors.map((error) => error.code)).toEqual([refusal]);
    }
  });

  test('those responsible for who opened it find it in the list of their own division, and nothing of the client', async () => {
    const query = `query ($within: DivisionCode!) { grants(within: $within) { totalCount edges { node {
      client { id } division { code name } subject giverDivision { code name } purpose } } } }`;
    for (const [persona, within] of [
      ['district:310104', '310104'],
      ['street:310104003', '310104003'],
      ['auditor:310104', '310104'],
    ] as const) {
      expect(await city.as(persona).ask(query, { within })).toEqual({
        grants: {
          totalCount: 1,
          edges: [
            {
              node: {
                client: { id: here.id },
                division: { code: here.id.split('-')[0], name: expect.any(String) },
                subject: OUTSIDER,
                giverDivision: { code: '310104003', name: expect.any(String) },
                purpose: REASON,
              },
            },
          ],
        },
      });
    }
    const named = `{ grants(within: "310104") { edges { node { client { id name { text } birthYear } } } } }`;
    const { data, errors } = await city.as('district:310104').answer<object>(named);
    expect(data).toEqual({
      grants: { edges: [{ node: { client: { id: here.id, name: null, birthYear: null } } }] },
    });
    expect(new Set(errors.map(({ code: refused }) => refused))).toEqual(new Set(['DIVISION_FORBIDDEN']));
    // Whoever is responsible for neither has an empty list of their own.
    expect(await city.as('district:310109').ask(query, { within: '310109' })).toEqual({
      grants: { totalCount: 0, edges: [] },
    });
    const whole = await city.as('auditor:31').answer<{ grants: { edges: object[] } }>(query, { within: '31' });
    expect(whole.data?.grants.edges).toHaveLength(1);
  });

  test('an auditor finds each read, by the client and by the reader', async () => {
    const query = `query ($within: DivisionCode!, $record: ID, $subject: String) {
      auditTrail(within: $within, filter: { record: $record, subject: $subject }) { edges { node { action subject fields reason } } } }`;
    type Trail = { auditTrail: { edges: { node: { action: string; subject: string } }[] } };
    const byClient = await city.as('auditor:310101').ask<Trail>(query, { within: '310101', record: here.id });
    const byReader = await city.as('auditor:31').ask<Trail>(query, { within: '31', subject: OUTSIDER });
    for (const { auditTrail } of [byClient, byReader]) {
      const actions = auditTrail.edges.map(({ node }) => node.action);
      expect(new Set(actions.filter((action) => action !== 'client.unmask'))).toEqual(
        new Set(['client.breakGlass', 'client.outside']),
      );
      expect(actions).toContain('client.unmask');
    }
    expect(byReader.auditTrail.edges.every(({ node }) => node.subject === OUTSIDER)).toBe(true);
  });

  test('a colleague with the very same rights, who asks at the same time, is shown nothing', async () => {
    const [own, others] = await Promise.all(
      [city.as(OUTSIDER), city.as(COLLEAGUE)].map((graph) => graph.answer<object>(READ, variablesOf(here))),
    );
    expect(own?.errors).toEqual([]);
    expect(others?.data).toEqual({ client: null, household: null, visit: null });
  });
});

const district = () => city.as('district:310101');
const shown = async (persona: string) => (await granted(city.as(persona), '310101')).map(({ id }) => id);
const given = async (input: object) => recordOf(await grantCase(district(), here.id, { subject: WORKER, ...input })).id;

describe('through the gateway, a case worker', () => {
  test('is shown one client of another owner, masked and no more than was named; colleagues elsewhere nothing', async () => {
    const id = await given({ fields: ['CONTACT', 'VISITS'] });
    expect(await granted(city.as(WORKER), '310101')).toMatchObject([
      {
        id,
        client: here.id,
        name: { text: expect.stringContaining('*'), masked: true },
        phone: { masked: true },
        address: { masked: true },
        members: null,
        needs: null,
        visits: expect.arrayContaining([{ visitedOn: expect.any(String), summary: expect.any(String) }]),
      },
    ]);
    for (const other of ['case-worker:310104', 'case-worker:310101002']) expect(await shown(other)).toEqual([]);
    expect((await city.as(WORKER).answer<object>(READ, variablesOf(here))).data).toEqual({
      client: null,
      household: null,
      visit: null,
    });
    recordOf(await revokeGrant(district(), id));
    expect(await shown(WORKER)).toEqual([]);
  });

  test('is shown by each of two grants what it names, and from its last instant on only by the other', async () => {
    const [short, long] = [
      await given({ fields: ['MEMBERS'], until: '2026-11-23' }),
      await given({ fields: ['NEEDS'], until: '2026-11-25' }),
    ];
    expect(new Set(await shown(WORKER))).toEqual(new Set([short, long]));
    for (const shows of await granted(city.as(WORKER), '310101')) {
      expect([shows.members !== null, shows.needs !== null]).toEqual([shows.id === short, shows.id === long]);
    }
    now = new Date('2026-11-24T00:00:00+08:00');
    expect(await granted(city.as(WORKER), '310101')).toMatchObject([
      { id: long, members: null, needs: expect.anything() },
    ]);
    now = new Date('2026-11-26T00:00:00+08:00');
    expect(await shown(WORKER)).toEqual([]);
    now = NOW;
  });
});

describe('an owner that is down', () => {
  test('opens and shows nothing, neither what it showed before nor to one with the same rights', async () => {
    recordOf(await breakGlass(city.as(OUTSIDER), there.id, REASON));
    await city.as(OUTSIDER).ask(READ, variablesOf(there));
    recordOf(await grantCase(city.as('district:310109'), there.id, { subject: WORKER }));
    expect(await granted(city.as(WORKER), '310109')).toContainEqual(expect.objectContaining({ client: there.id }));
    await city.stopOwner('310109');
    const worker = await city.as(WORKER).answer<object>(grantedIn('310109'));
    expect(JSON.stringify(worker.data)).not.toContain(there.id);
    expect(worker.errors).toMatchObject([{ code: 'OWNER_UNAVAILABLE', owner: '310109' }]);
    for (const persona of [OUTSIDER, COLLEAGUE]) {
      const read = await city.as(persona).answer<object>(READ, variablesOf(there));
      expect(read.data).toEqual({ client: null, household: null, visit: null });
      expect(new Set(read.errors.map((error) => error.code))).toEqual(new Set(['OWNER_UNAVAILABLE']));
    }
    for (const [query, input] of [
      [BREAK_GLASS, { client: there.id, reason: REASON }],
      [UNMASK_CLIENT, { client: there.id, reason: REASON, purpose: PURPOSE }],
    ] as const) {
      const { data, errors } = await city.as(OUTSIDER).answer<object>(query, { input });
      expect(Object.values(data ?? {})).toEqual([null]);
      expect(errors.map((error) => [error.code, error.owner])).toEqual([['OWNER_UNAVAILABLE', '310109']]);
    }
  });

  test('leaves what the others hold in the list, named as the part that is missing', async () => {
    const query = `{ grants(within: "310104") { edges { node { client { id } } } } }`;
    const { data, errors } = await city.as('district:310104').answer<object>(query);
    expect(data).toEqual({ grants: { edges: [{ node: { client: { id: here.id } } }] } });
    expect(errors.map((error) => [error.code, error.owner])).toEqual([['OWNER_UNAVAILABLE', '310109']]);
  });
});
