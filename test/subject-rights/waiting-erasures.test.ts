import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, registerClient, reopenClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import type { Page } from '../testkit/library-verbs.ts';
import { WHY, eraseSubject, moveErasures, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let street: Graph;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', `street:${STREET}`);
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

async function ended(): Promise<string> {
  const { id } = await registerClient(street, COMMUNITY);
  recordOf(await endService(street, id));
  return id;
}

type Request = {
  readonly client: { readonly id: string };
  readonly availableActions: readonly { readonly action: string }[];
};

async function listed(graph: Graph, filter: string, within = '310101'): Promise<[string, ...string[]][]> {
  const { erasureRequests } = await graph.ask<{ erasureRequests: Page<Request> & { totalCount: number } }>(
    `{ erasureRequests(within: "${within}", filter: { ${filter} }) {
      totalCount edges { node { client { id } reason requestedBy availableActions { action } } } } }`,
  );
  expect(erasureRequests.totalCount).toBe(erasureRequests.edges.length);
  return erasureRequests.edges.map(({ node }) => [
    node.client.id,
    ...node.availableActions.map(({ action }) => action),
  ]);
}

const request = (client: string) => ({ client, action: 'REQUEST' });
const confirm = (client: string) => ({ client, action: 'CONFIRM' });

const answered = async (graph: Graph, moves: readonly object[]) =>
  recordOf(await moveErasures(graph, STREET, moves)).map(({ ok, errors: [refusal] }) => ok?.erased ?? refusal?.code);

test('what waits is listed to the other person with the step that they can take, and to the one who asked without', async () => {
  const [first, second] = [await ended(), await ended()];
  recordOf(await requestErasure(street, first));
  recordOf(await requestErasure(district, second));
  expect(await listed(district, 'waiting: true')).toEqual([[first, 'CONFIRM'], [second]]);
  expect(await listed(district, 'waitingForMe: true')).toEqual([[first, 'CONFIRM']]);
  expect(await listed(street, 'waitingForMe: true', STREET)).toEqual([[second, 'CONFIRM']]);
  expect(await listed(street, 'waitingForMe: false', STREET)).toEqual([[first]]);
  await expect(listed(owner.at('clients', 'street:310101013'), 'waiting: true', STREET)).rejects.toThrow(
    'DIVISION_FORBIDDEN',
  );
  await expect(listed(owner.at('clients', 'auditor:310101'), 'waiting: true')).rejects.toThrow('SCOPE_MISSING');
  recordOf(await eraseSubject(district, first));
  recordOf(await eraseSubject(street, second));
  expect(await listed(district, 'waiting: true')).toEqual([]);
  expect(await listed(district, 'waiting: false')).toEqual([[first], [second]]);
});

test('many are decided at once, each with an answer of its own: one that is refused leaves the others done', async () => {
  const [first, second, unasked] = [await ended(), await ended(), await ended()];
  expect(await answered(street, [request(first), request(second), request(first)])).toEqual([
    false,
    false,
    'INPUT_INVALID',
  ]);
  expect(await answered(street, [confirm(first)])).toEqual(['SECOND_PERSON_NEEDED']);
  expect(
    await answered(district, [confirm(first), confirm(unasked), { ...confirm(second), legalBasis: 'OTHER_LAW' }]),
  ).toEqual([true, 'ERASURE_NOT_REQUESTED', 'ERASURE_NOT_REQUESTED']);
  expect(await listed(district, 'waitingForMe: true')).toEqual([[second, 'CONFIRM']]);
  const entries = (await owner.trail()).filter(({ action, reason }) => action === 'subject.erase' && reason === WHY);
  expect(entries.at(-1)?.['records']).toContain(first);
});

test('a request that nobody confirmed within 30 days waits no longer, and can be made anew', async () => {
  const client = await ended();
  recordOf(await requestErasure(street, client));
  const waits = async (): Promise<boolean> =>
    (await listed(district, 'waitingForMe: true')).some(([id]) => id === client);
  expect(await waits()).toBe(true);
  owner.setClock('2026-11-30T11:59:00+08:00');
  expect(await waits()).toBe(true);
  owner.setClock('2026-11-30T12:01:00+08:00');
  expect(await waits()).toBe(false);
  recordOf(await requestErasure(street, client));
  expect(await waits()).toBe(true);
});

test('what was asked of somebody who is served again waits for nobody', async () => {
  const client = await ended();
  recordOf(await requestErasure(street, client));
  const waiting = async () => (await listed(district, 'waiting: true')).map(([id]) => id);
  expect(await waiting()).toContain(client);
  const { client: now } = await street.ask<{ client: { version: number } }>(
    'query ($id: ID!) { client(id: $id) { version } }',
    { id: client },
  );
  recordOf(await reopenClient(street, client, now.version));
  expect(await waiting()).not.toContain(client);
  expect((await listed(district, 'waiting: false')).map(([id]) => id)).toContain(client);
});
