import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, reassignClients, registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { askWrite, recordOf } from '../testkit/write.ts';
import { COMMUNITY, NEXT_COMMUNITY, STREET, filedAt, move, openStations, post, somebody, tie } from './network.ts';

let owner: AuditedOwner;
let officer: Graph;
let stations: Readonly<Record<string, string>>;
let leaver: string;
let next: string;
let clients: string[];

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', `street:${STREET}`);
  stations = await openStations(owner);
}, 60_000);
afterAll(() => owner.close());

/** Two clients of the leaver in a community and one in the next. */
beforeEach(async () => {
  leaver = await filedAt(owner, stations[STREET] ?? '');
  next = await filedAt(owner, stations[STREET] ?? '');
  clients = [];
  for (const division of [COMMUNITY, COMMUNITY, NEXT_COMMUNITY]) {
    clients.push((await registerClient(officer, division, { advisor: leaver })).id);
  }
});

async function rowsOfClients() {
  return owner.asAdmin('select id, advisor, version::text, changed_by from clients.client order by id');
}

async function advisors(): Promise<(string | null)[]> {
  const rows = await rowsOfClients();
  return clients.map((client) => rows.find(({ id }) => id === client)?.['advisor'] ?? null);
}

type Refusals = readonly { readonly reason: string | null; readonly code: string; readonly path: readonly string[] }[];

/** Why nothing of it was done. */
async function refused(graph: Graph, input: object): Promise<Refusals> {
  const before = await rowsOfClients();
  const query = `mutation ($input: ReassignClientsInput!) { reassignClients(input: $input) { ok { id } errors { code reason path } } }`;
  const { reassignClients: payload } = await graph.ask<{ reassignClients: { ok: unknown; errors: Refusals } }>(query, {
    input,
  });
  expect(payload.ok).toBeNull();
  expect(await rowsOfClients()).toEqual(before);
  return payload.errors;
}

describe("a leaver's clients", () => {
  test('all go to another advisor at once, each as a new version, and the caseload follows', async () => {
    const done = recordOf(await reassignClients(officer, { within: STREET, from: leaver, advisor: next }));
    expect(done).toEqual({ id: next, caseload: 3 });
    await move(owner, leaver, 'WITHDRAW');
    expect(await advisors()).toEqual([next, next, next]);
    const rows = await rowsOfClients();
    for (const client of clients) {
      expect(rows.find(({ id }) => id === client)).toMatchObject({ version: '2', changed_by: `street:${STREET}` });
    }
  });

  test('go within the division alone that is named', async () => {
    recordOf(await reassignClients(officer, { within: COMMUNITY, from: leaver, advisor: next }));
    expect(await advisors()).toEqual([next, next, leaver]);
  });

  test('go one by one where they are named', async () => {
    recordOf(await reassignClients(officer, { within: STREET, clients: [clients[2]], advisor: next }));
    expect(await advisors()).toEqual([leaver, leaver, next]);
  });

  test('go to the own record of who takes them over, when nobody is named', async () => {
    await tie(owner, next, 'takes over');
    const lead = owner.at('clients', somebody('takes over', 'station-lead', STREET));
    recordOf(await reassignClients(lead, { within: STREET, from: leaver }));
    expect(await advisors()).toEqual([next, next, next]);
  });

  test('stand in one entry of the trail, with who has them now and why', async () => {
    recordOf(await reassignClients(officer, { within: STREET, from: leaver, advisor: next, reason: '原顾问调离' }));
    const entries = (await owner.trail()).filter(({ action }) => action === 'client.reassign');
    expect(entries.at(-1)).toMatchObject({ division: STREET, reason: '原顾问调离', fields: '{advisor}' });
    const records = entries.at(-1)?.['records'] ?? '';
    for (const id of [next, ...clients]) expect(records).toContain(id);
  });

  test('are all left where they are when one of them lives where the other advisor does not serve', async () => {
    const ofCommunity = await filedAt(owner, stations[COMMUNITY] ?? '');
    const input = { within: STREET, from: leaver, advisor: ofCommunity };
    expect(await refused(officer, input)).toMatchObject([{ reason: 'NOT_SERVING_HERE', path: ['input', 'advisor'] }]);
    await post(owner, ofCommunity, stations[NEXT_COMMUNITY] ?? '');
    recordOf(await reassignClients(officer, input));
    expect(await advisors()).toEqual([ofCommunity, ofCommunity, ofCommunity]);
  });
});

describe('refused, and nothing is half done:', () => {
  test.each<[string, () => object, object[]]>([
    [
      'to somebody who does not serve',
      () => ({ within: STREET, from: leaver, advisor: clients[0] }),
      [{ reason: 'NOT_SERVING_HERE', path: ['input', 'advisor'] }],
    ],
    ['to nobody', () => ({ within: STREET, from: leaver }), [{ reason: 'MISSING', path: ['input', 'advisor'] }]],
    [
      'to the one who has them',
      () => ({ within: STREET, from: leaver, advisor: leaver }),
      [{ reason: 'NOTHING_CHANGED', path: ['input', 'from'] }],
    ],
    [
      'of an advisor who has none there',
      () => ({ within: STREET, from: next, advisor: leaver }),
      [{ reason: 'NOTHING_CHANGED', path: ['input', 'from'] }],
    ],
    ['of nobody', () => ({ within: STREET, advisor: next }), [{ reason: 'NONE_NAMED', path: ['input', 'clients'] }]],
    [
      'of an advisor and of clients',
      () => ({ within: STREET, from: leaver, clients, advisor: next }),
      [{ reason: 'ADVISOR_BESIDE_CLIENTS', path: ['input', 'clients'] }],
    ],
    [
      'of a client of another community, and of one who is not there',
      () => ({
        within: COMMUNITY,
        clients: [clients[0], clients[2], `${COMMUNITY}-00000000-0000-7000-8000-000000000000`],
        advisor: next,
      }),
      [
        { reason: 'NOT_WITHIN', path: ['input', 'clients', '1'] },
        { code: 'NOT_FOUND', path: ['input', 'clients', '2'] },
      ],
    ],
  ])('%s', async (_, inputOf, expected) => {
    expect(await refused(officer, inputOf())).toMatchObject(expected);
  });

  test('of a client whose service has ended', async () => {
    recordOf(await endService(officer, clients[1] ?? ''));
    const input = { within: STREET, clients, advisor: next };
    expect(await refused(officer, input)).toMatchObject([
      { code: 'CLIENT_NOT_ACTIVE', path: ['input', 'clients', '1'] },
    ]);
    // Of the leaver's, only those who are served are meant.
    expect(recordOf(await reassignClients(officer, { within: STREET, from: leaver, advisor: next })).caseload).toBe(2);
  });

  test('by an officer of another street', async () => {
    const { error } = await reassignClients(owner.at('clients', 'street:310101013'), { within: STREET, from: leaver });
    expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'within'] });
  });

  test('of more than 500 at once', async () => {
    await owner.asAdmin(
      `insert into clients.client select (jsonb_populate_record(c, jsonb_build_object('id', $2 || '-' || gen_random_uuid(),
         'identity_number_lookup', null))).* from clients.client c, generate_series(1, 499) where c.id = $1`,
      [clients[0] ?? '', COMMUNITY],
    );
    const input = { within: STREET, from: leaver, advisor: next };
    expect(await refused(officer, input)).toMatchObject([{ reason: 'TOO_MANY_CLIENTS', path: ['input', 'from'] }]);
    recordOf(await reassignClients(officer, { ...input, within: NEXT_COMMUNITY }));
  });
});

test('sent again with its key, it is answered with what the advisor serves now', async () => {
  const query = `mutation ($input: ReassignClientsInput!) { reassignClients(input: $input) { ok { id caseload } errors { code path } } }`;
  const input = { within: STREET, from: leaver, advisor: next, idempotencyKey: '0193b1c2-0000-4000-8000-000000000001' };
  expect(recordOf(await askWrite(officer, query, { input }))).toEqual({ id: next, caseload: 3 });
  await move(owner, next, 'SUSPEND');
  expect(recordOf(await askWrite(officer, query, { input }))).toEqual({ id: next, caseload: 0 });
});
