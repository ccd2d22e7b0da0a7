import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import { recordVisit, registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let instance: Instance;
let officer: Graph;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  instance.setClock('2026-01-20');
  officer = instance.as('district:310101');
});

afterAll(() => instance.close());

describe('the statements of a visit that is recorded', () => {
  it('are as many after a hundred visits as after one and after none', async () => {
    const [none, one, hundred] = [await clientWith(0), await clientWith(1), await clientWith(100)];
    const afterNone = await kindsOf(() => visit(none, {}));
    expect(await kindsOf(() => visit(one, {}))).toEqual(afterNone);
    expect(await kindsOf(() => visit(hundred, {}))).toEqual(afterNone);
    expect(afterNone).toEqual([...OPENING, ...READ, ...WRITTEN, ...TRAIL, 'commit']);
  });

  it('are two more with a key, whatever was recorded before', async () => {
    const [none, hundred] = [await clientWith(0), await clientWith(100)];
    const keyed = await kindsOf(() => visit(none, { idempotencyKey: randomUUID() }));
    expect(await kindsOf(() => visit(hundred, { idempotencyKey: randomUUID() }))).toEqual(keyed);
    expect(keyed).toEqual([
      ...OPENING,
      'insert into audit.idempotency_key (subject,',
      ...READ,
      ...WRITTEN,
      'update audit.idempotency_key set record',
      ...TRAIL,
      'commit',
    ]);
  });

  it('are as few, sent again with its key, after a hundred visits as after none: none but the key is run, and the visit is read', async () => {
    const [none, hundred] = [await clientWith(0), await clientWith(100)];
    const again = await kindsOf(await sentBefore(none));
    expect(await kindsOf(await sentBefore(hundred))).toEqual(again);
    expect(again).toEqual([
      ...OPENING,
      'insert into audit.idempotency_key (subject,',
      ...READ,
      'rollback',
      'start transaction isolation level',
      'select set_config',
      'select mutation, content, record',
      'select v0.* from clients.visit',
      'commit',
    ]);
  });
});

const OPENING = ['begin', 'select set_config'];
const READ = ['select from clients.client where', 'select own.advisor as own,', 'select c.id, c.division, c.advisor,'];
const WRITTEN = [
  'insert into clients.visit (id,',
  'insert into clients.figure as',
  'update clients.client set last_visited_on',
  "select clients.add_served((select coalesce(jsonb_agg(entry), '[]')",
];
const TRAIL = ['with head as ('];

/** A client with so many visits in the month before. */
async function clientWith(visits: number): Promise<string> {
  instance.setClock('2026-01-20');
  const { id } = await registerClient(officer, COMMUNITY);
  instance.setClock('2026-03-20');
  for (let recorded = 0; recorded < visits; recorded++) recordOf(await recordVisit(officer, id, '2026-02-10'));
  return id;
}

async function visit(client: string, changes: object): Promise<void> {
  recordOf(await recordVisit(officer, client, '2026-03-10', changes));
}

/** Sends a visit with a key; then sends it again, when called. */
async function sentBefore(client: string): Promise<() => Promise<void>> {
  const keyed = { idempotencyKey: randomUUID() };
  await visit(client, keyed);
  return () => visit(client, keyed);
}

/** The beginnings of the statements that were sent, which name what they do. */
async function kindsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = await instance.sentDuring(work);
  return sent.map((sql) =>
    sql.startsWith('select set_config')
      ? 'select set_config'
      : sql.replaceAll('"', '').split(/\s+/).slice(0, 4).join(' '),
  );
}
