import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { correctVisit, endService, recordVisit, registerClient, withdrawVisit } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const TODAY = '2026-10-31';

let owner: AuditedOwner;
let officer: Graph;
let client: string;
let idempotencyKey: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

const again = () => recordVisit(officer, client, TODAY, { idempotencyKey });

async function recorded() {
  client = (await registerClient(officer, COMMUNITY)).id;
  idempotencyKey = randomUUID();
  return recordOf(await again());
}

test('a visit sent again under its key is answered as it has been corrected meanwhile', async () => {
  const { id } = await recorded();
  recordOf(await correctVisit(officer, id, 1, TODAY, { summary: '更正: 子女已接走' }));
  expect(recordOf(await again())).toMatchObject({ id, version: 2, summary: '更正: 子女已接走' });
});

test('a visit sent again under its key is answered when the client is no longer served, where a new one is refused', async () => {
  const { id } = await recorded();
  recordOf(await endService(officer, client));
  expect((await recordVisit(officer, client, TODAY)).error).toMatchObject({ code: 'CLIENT_NOT_ACTIVE' });
  expect(recordOf(await again())).toMatchObject({ id, version: 1 });
});

test('a visit sent again under its key stays withdrawn', async () => {
  const { id } = await recorded();
  recordOf(await withdrawVisit(officer, id, 1));
  expect(recordOf(await again()).id).toBe(id);
  const figures = await owner.asAdmin('select last_visited_on::text as action from clients.client where id = $1', [
    client,
  ]);
  expect(figures).toEqual([{ action: null }]);
});

test('a key is the same in capitals', async () => {
  const { id } = await recorded();
  const inCapitals = await recordVisit(officer, client, TODAY, { idempotencyKey: idempotencyKey.toUpperCase() });
  expect(recordOf(inCapitals).id).toBe(id);
});

test('what differs only by blanks at its ends is the same content', async () => {
  const { id } = await recorded();
  const spaced = await recordVisit(officer, client, TODAY, { idempotencyKey, summary: '  身体尚可, 家中整洁\n' });
  expect(recordOf(spaced).id).toBe(id);
});

test('two writes of one document under one key are one', async () => {
  client = (await registerClient(officer, COMMUNITY)).id;
  const visit = `recordVisit(input: $input) { ok { id } errors { code } }`;
  const input = { client, visitedOn: TODAY, summary: '家中整洁', idempotencyKey: randomUUID() };
  type Data = Readonly<Record<'a' | 'b', { readonly ok: { readonly id: string } | null }>>;
  const { a, b } = await officer.ask<Data>(`mutation ($input: RecordVisitInput!) { a: ${visit} b: ${visit} }`, {
    input,
  });
  expect([a.ok?.id, b.ok?.id]).toEqual([a.ok?.id, expect.stringContaining(COMMUNITY)]);
  expect(b).toEqual(a);
});

test('a write without a key is done as often as it is sent', async () => {
  client = (await registerClient(officer, COMMUNITY)).id;
  const ids = [1, 2].map(async () => recordOf(await recordVisit(officer, client, TODAY)).id);
  expect(new Set(await Promise.all(ids)).size).toBe(2);
});
