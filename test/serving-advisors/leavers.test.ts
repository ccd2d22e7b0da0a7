import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';
import { COMMUNITY, STREET, filedAt, move, openStations, somebody, tie } from './network.ts';

let owner: AuditedOwner;
let officer: Graph;
let stations: Readonly<Record<string, string>>;

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', 'district:310101');
  stations = await openStations(owner);
}, 60_000);
afterAll(() => owner.close());

async function servedBy(advisor: string): Promise<string> {
  return (await registerClient(officer, COMMUNITY, { advisor })).id;
}

async function advisorShown(graph: Graph, client: string): Promise<string | null> {
  const query = 'query ($id: ID!) { client(id: $id) { advisor { id } } }';
  const { client: shown } = await graph.ask<{ client: { advisor: { id: string } | null } }>(query, { id: client });
  return shown.advisor?.id ?? null;
}

/** The clients that lists show: of all, by advisor, and without one. */
async function listed(advisor: string) {
  const query = `query ($advisor: ID!) {
    own: clients(within: "${STREET}", filter: { advisor: $advisor }, first: 200) { totalCount edges { node { id } } }
    none: clients(within: "${STREET}", filter: { served: false }, first: 200) { totalCount edges { node { id advisor { id } } } }
    ownDue: visitsDue(within: "${STREET}", advisor: $advisor, first: 200) { totalCount edges { node { id } } }
    noneDue: visitsDue(within: "${STREET}", withoutAdvisor: true, first: 200) { totalCount edges { node { id } } } }`;
  type List = { totalCount: number; edges: { node: { id: string } }[] };
  const lists = await officer.ask<Record<string, List>>(query, { advisor });
  return Object.fromEntries(
    Object.entries(lists).map(([name, { totalCount, edges }]) => {
      expect(totalCount).toBe(edges.length);
      return [name, edges.map(({ node }) => node.id)];
    }),
  );
}

describe.each(['SUSPEND', 'WITHDRAW'])('after %s of an advisor', (step) => {
  test('the clients show as without one, and the lists offer them', async () => {
    owner.setClock('2026-10-31T12:00:00+08:00');
    const advisor = await filedAt(owner, stations[COMMUNITY] ?? '');
    const client = await servedBy(advisor);
    // Next month the visit is due.
    owner.setClock('2026-11-05T12:00:00+08:00');
    expect(await advisorShown(officer, client)).toBe(advisor);
    expect(await listed(advisor)).toMatchObject({ own: [client], ownDue: [client] });
    await move(owner, advisor, step);
    expect(await advisorShown(officer, client)).toBeNull();
    const after = await listed(advisor);
    expect(after).toMatchObject({ own: [], ownDue: [] });
    expect(after['none']).toContain(client);
    expect(after['noneDue']).toContain(client);
  });
});

test('an advisor who is resumed has the clients again', async () => {
  const advisor = await filedAt(owner, stations[COMMUNITY] ?? '');
  const client = await servedBy(advisor);
  await move(owner, advisor, 'SUSPEND');
  await move(owner, advisor, 'RESUME');
  expect(await advisorShown(officer, client)).toBe(advisor);
});

test('one who opened the client from outside sees the advisor who serves there, and none who does not', async () => {
  const advisor = await filedAt(owner, stations[COMMUNITY] ?? '');
  const client = await servedBy(advisor);
  const stranger = owner.at('clients', 'district:310104');
  recordOf(await breakGlass(stranger, client));
  expect(await advisorShown(stranger, client)).toBe(advisor);
  await move(owner, advisor, 'SUSPEND');
  expect(await advisorShown(stranger, client)).toBeNull();
});

describe('the access of a person who signs in as an advisor', () => {
  const QUESTIONS = {
    clients: `{ clients(within: "${COMMUNITY}") { totalCount } }`,
    advisors: `{ stations(within: "${COMMUNITY}") { totalCount } }`,
    resources: `{ policies(within: "${COMMUNITY}") { totalCount } }`,
  } as const;

  async function refusals(subject: string, role: 'advisor' | 'station-lead' = 'advisor') {
    const codes: Record<string, readonly string[]> = {};
    for (const [domain, query] of Object.entries(QUESTIONS)) {
      if (domain !== 'clients' && domain !== 'advisors' && domain !== 'resources') continue;
      const { errors } = await owner.at(domain, somebody(subject, role, COMMUNITY)).answer(query);
      codes[domain] = errors.map(({ code }) => String(code));
    }
    return codes;
  }

  const ENDED = { clients: ['ACCESS_ENDED'], advisors: ['ACCESS_ENDED'], resources: ['ACCESS_ENDED'] };
  const OPEN = { clients: [], advisors: [], resources: [] };

  test.each(['SUSPEND', 'WITHDRAW'])('ends with %s at the next request, in every domain', async (step) => {
    const advisor = await filedAt(owner, stations[COMMUNITY] ?? '');
    const subject = `person to ${step}`;
    await tie(owner, advisor, subject);
    expect(await refusals(subject)).toEqual(OPEN);
    await move(owner, advisor, step);
    expect(await refusals(subject)).toEqual(ENDED);
  });

  test('comes back when the filing is resumed', async () => {
    const advisor = await filedAt(owner, stations[COMMUNITY] ?? '');
    await tie(owner, advisor, 'back again');
    await move(owner, advisor, 'SUSPEND');
    await move(owner, advisor, 'RESUME');
    expect(await refusals('back again')).toEqual(OPEN);
  });

  test('has ended already when the record was suspended before it was tied', async () => {
    const advisor = await filedAt(owner, stations[COMMUNITY] ?? '');
    await move(owner, advisor, 'SUSPEND');
    await tie(owner, advisor, 'late');
    expect(await refusals('late')).toEqual(ENDED);
  });

  test('is that of another role unchanged: it does not hang on the record', async () => {
    const advisor = await filedAt(owner, stations[COMMUNITY] ?? '');
    await tie(owner, advisor, 'leads as well');
    await move(owner, advisor, 'SUSPEND');
    expect(await refusals('leads as well', 'station-lead')).toEqual(OPEN);
  });
});
