import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { BREAK_GLASS, UNMASK_CLIENT, breakGlass, unmaskClient, unmaskClients } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const OUTSIDER = 'station:310104003';
/** Of the same role, division and scopes. */
const COLLEAGUE = { subject: 'colleague', role: 'station-lead', division: code('310104003') } as const;
const REASON = '转入医院, 需核对低保情况';

let city: City;
/** A client of each district that was visited. */
let here: Client;
let there: Client;

type Client = { id: string; household: { id: string }; visits: { edges: { node: { id: string } }[] } };

beforeAll(async () => {
  city = await startCity({
    owners: [
      { code: '31', domains: ['resources', 'audit'] },
      { code: '310101' },
      { code: '310104' },
      { code: '310109' },
    ],
    months: 1,
    ownerDeadlineMs: 3000,
  });
  [here, there] = [await visitedIn('310101'), await visitedIn('310109')];
}, 120_000);
afterAll(() => city.close());

async function visitedIn(district: string): Promise<Client> {
  const query = `{ clients(within: "${district}", first: 50) { edges { node {
    id household { id } visits(first: 1) { edges { node { id } } } } } } }`;
  const { clients } = await city.as(`district:${district}`).ask<{ clients: { edges: { node: Client }[] } }>(query);
  const visited = clients.edges.map(({ node }) => node).find(({ visits }) => visits.edges.length > 0);
  if (visited === undefined) throw new TypeError('no client was visited');
  return visited;
}

const READ = `query ($client: ID!, $household: ID!, $visit: ID!) {
  client(id: $client) { id name { masked } sex household { address { masked } } visits(first: 1) { totalCount edges { node { summary } } } }
  household(id: $household) { id members { id } }
  visit(id: $visit) { summary client { id birthYear } } }`;

const variablesOf = ({ id, household, visits }: Client) => ({
  client: id,
  household: household.id,
  visit: visits.edges[0]?.node.id,
});

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
    const query = `query ($within: DivisionCode!) { breakGlasses(within: $within) { totalCount edges { node {
      client { id name { text masked } } division { code } subject role callerDivision { code } reason openedAt endsAt } } } }`;
    const street = here.id.slice(0, 9);
    for (const [persona, within] of [
      ['district:310101', '310101'],
      [`street:${street}`, street],
      ['auditor:310101', '310101'],
      ['auditor:31', '310101'],
    ] as const) {
      expect(await city.as(persona).ask(query, { within })).toEqual({
        breakGlasses: {
          totalCount: 1,
          edges: [
            {
              node: {
                client: { id: here.id, name: { text: expect.stringContaining('*'), masked: true } },
                division: { code: here.id.split('-')[0] },
                subject: OUTSIDER,
                role: 'station-lead',
                callerDivision: { code: '310104003' },
                reason: REASON,
                openedAt: '2026-11-23T12:00:00.000+08:00',
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
    const query = `query ($within: DivisionCode!) { breakGlasses(within: $within) { totalCount edges { node {
      client { id } division { code name } subject callerDivision { code name } reason } } } }`;
    for (const [persona, within] of [
      ['district:310104', '310104'],
      ['street:310104003', '310104003'],
      ['auditor:310104', '310104'],
    ] as const) {
      expect(await city.as(persona).ask(query, { within })).toEqual({
        breakGlasses: {
          totalCount: 1,
          edges: [
            {
              node: {
                client: { id: here.id },
                division: { code: here.id.split('-')[0], name: expect.any(String) },
                subject: OUTSIDER,
                callerDivision: { code: '310104003', name: expect.any(String) },
                reason: REASON,
              },
            },
          ],
        },
      });
    }
    const named = `{ breakGlasses(within: "310104") { edges { node { client { id name { text } birthYear } } } } }`;
    const { data, errors } = await city.as('district:310104').answer<object>(named);
    expect(data).toEqual({
      breakGlasses: { edges: [{ node: { client: { id: here.id, name: null, birthYear: null } } }] },
    });
    expect(new Set(errors.map(({ code: refused }) => refused))).toEqual(new Set(['DIVISION_FORBIDDEN']));
    // Whoever is responsible for neither has an empty list of their own.
    expect(await city.as('district:310109').ask(query, { within: '310109' })).toEqual({
      breakGlasses: { totalCount: 0, edges: [] },
    });
    const whole = await city.as('auditor:31').answer<{ breakGlasses: { edges: object[] } }>(query, { within: '31' });
    expect(whole.data?.breakGlasses.edges).toHaveLength(1);
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

describe('an owner that is down', () => {
  test('opens and shows nothing, neither what it showed before nor to one with the same rights', async () => {
    recordOf(await breakGlass(city.as(OUTSIDER), there.id, REASON));
    await city.as(OUTSIDER).ask(READ, variablesOf(there));
    await city.stopOwner('310109');
    for (const persona of [OUTSIDER, COLLEAGUE]) {
      const read = await city.as(persona).answer<object>(READ, variablesOf(there));
      expect(read.data).toEqual({ client: null, household: null, visit: null });
      expect(new Set(read.errors.map((error) => error.code))).toEqual(new Set(['OWNER_UNAVAILABLE']));
    }
    for (const [query, input] of [
      [BREAK_GLASS, { client: there.id, reason: REASON }],
      [UNMASK_CLIENT, { client: there.id, reason: REASON }],
    ] as const) {
      const { data, errors } = await city.as(OUTSIDER).answer<object>(query, { input });
      expect(Object.values(data ?? {})).toEqual([null]);
      expect(errors.map((error) => [error.code, error.owner])).toEqual([['OWNER_UNAVAILABLE', '310109']]);
    }
  });

  test('leaves what the others hold in the list, named as the part that is missing', async () => {
    const query = `{ breakGlasses(within: "310104") { edges { node { client { id } } } } }`;
    const { data, errors } = await city.as('district:310104').answer<object>(query);
    expect(data).toEqual({ breakGlasses: { edges: [{ node: { client: { id: here.id } } }] } });
    expect(errors.map((error) => [error.code, error.owner])).toEqual([['OWNER_UNAVAILABLE', '310109']]);
  });
});
