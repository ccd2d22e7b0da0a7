import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { ReadLog, appendActs, record, trailSchema, verifyTrail } from '#audit';
import { type Database, type Session, openDatabase } from '#persistence';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { add } from '../testkit/library-verbs.ts';

const DISTRICT = code('310101');
const STREET = code('310101002');
const ASKER = {
  subject: 'street:310101002',
  role: 'street-officer',
  requestId: 'q-1',
  address: '203.0.113.9',
} as const;

let owner: AuditedOwner;
let service: Client;
let database: Database;

beforeAll(async () => {
  owner = await startAuditedOwner();
  service = new Client({ connectionString: owner.url });
  await service.connect();
  database = await openDatabase({ url: owner.url, domain: trailSchema });
});
afterAll(async () => {
  await service.end();
  await database.close();
  await owner.close();
});

describe('writes at the same time', () => {
  test('of several domains and people keep the chain whole, without gaps', async () => {
    const before = (await owner.trail()).length;
    const graphs = [owner.at('resources', 'district:310101'), owner.at('resources', 'street:310101002')];
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => add(graphs[i % 2] ?? owner.at('resources', 'x'), 'provider', at(i))),
    );
    expect(await verifyTrail(service)).toMatchObject({ whole: true, head: { seq: before + 60 } });
  });

  test('of which some fail leave the entries of the others, without gaps', async () => {
    const before = (await owner.trail()).length;
    const session = sessionOf(DISTRICT);
    const writes = Array.from({ length: 20 }, (_, i) =>
      session.write(async (em) => {
        record(em, { action: 'policy.add', division: DISTRICT, records: [String(i)], fields: [] });
        if (i % 3 === 0) throw new RangeError('it failed');
      }),
    );
    await Promise.allSettled(writes);
    expect(await verifyTrail(service)).toMatchObject({ whole: true, head: { seq: before + 13 } });
  });
});

describe('a write and its entry', () => {
  test('a write that says nothing of itself is undone', async () => {
    const silent = sessionOf(DISTRICT).write((em) => em.execute('update audit.head set seq = seq'));
    await expect(silent).rejects.toThrow('call record(em, …)');
  });

  test('a write within a write joins its transaction, and both say what they did', async () => {
    const before = (await owner.trail()).length;
    const session = sessionOf(DISTRICT);
    await session.write(async (em) => {
      record(em, { action: 'policy.add', division: DISTRICT, records: ['outer'], fields: [] });
      await session.write(async (inner) =>
        record(inner, { action: 'policy.add', division: DISTRICT, records: ['inner'], fields: [] }),
      );
    });
    expect((await owner.trail()).slice(before).map(({ records }) => records)).toEqual(['{outer}', '{inner}']);
  });
});

describe('the database user of the service', () => {
  test.each([
    "update audit.entry set subject = 'x'",
    'delete from audit.entry',
    'truncate audit.entry',
    'delete from audit.head',
    'truncate audit.head',
    "insert into audit.head values (false, 1, 'x')",
  ])('is refused %s', async (sql) => {
    await service.query(`select set_config('app.division', '310101', false), set_config('app.division_from', '310101', false),
      set_config('app.division_to', '310101:', false)`);
    await expect(service.query(sql)).rejects.toThrow('permission denied');
  });

  test('adds no entry while nobody is signed in', async () => {
    await service.query(`select set_config('app.division', '', false)`);
    const one = `insert into audit.entry select seq + 100000, id, division, at, subject, role, action, records, fields, reason,
      request_id, address, previous_hash, hash from audit.entry limit 1`;
    await expect(service.query(one)).rejects.toThrow('row-level security');
  });
});

describe('reads that must be accounted for', () => {
  test('are one entry for each action, reason and division of a request, however often they are told', async () => {
    const before = (await owner.trail()).length;
    const reads = new ReadLog();
    for (const client of ['310101002001-b', '310101002006-a', '310101002001-a']) {
      for (const field of ['phone', 'name', 'phone']) reads.recordRead(seen(client, field));
    }
    reads.recordRead(seen('310101002001-a', 'address', '上门'));
    await reads.settle(sessionOf(STREET));
    await reads.settle(sessionOf(STREET));
    const rows = (await owner.trail()).slice(before);
    expect(rows).toMatchObject([
      {
        division: '310101002001',
        records: '{310101002001-a,310101002001-b}',
        fields: '{name,phone}',
        reason: '核实身份',
      },
      { division: '310101002006', records: '{310101002006-a}', fields: '{name,phone}', reason: '核实身份' },
      { division: '310101002001', records: '{310101002001-a}', fields: '{address}', reason: '上门' },
    ]);
    expect(rows[0]).toMatchObject({ ...withoutCamel(), action: 'client.unmask' });
  });

  test('outside of the division of the caller are written as well', async () => {
    const before = (await owner.trail()).length;
    const reads = new ReadLog();
    reads.recordRead({ ...seen('310101013001-a', 'name'), action: 'client.outside' });
    await reads.settle(sessionOf(STREET));
    expect((await owner.trail()).slice(before)).toMatchObject([{ action: 'client.outside', division: '310101013001' }]);
  });

  test('cost nothing where there are none', async () => {
    await expect(new ReadLog().settle(failing())).resolves.toBeUndefined();
  });
});

function at(i: number) {
  return { division: i % 2 === 0 ? '310101' : '310101002' };
}

function withoutCamel() {
  const { requestId, ...rest } = ASKER;
  return { ...rest, request_id: requestId };
}

function sessionOf(division: typeof DISTRICT): Session {
  return database.session(division, {
    beforeCommit: (em) => appendActs(em, { ...ASKER, at: new Date('2026-10-31T04:00:00Z') }),
  });
}

/** A session of nobody: whatever uses it fails. */
function failing(): Session {
  return database.session(undefined);
}

function seen(client: string, field: string, reason = '核实身份') {
  return {
    action: 'client.unmask',
    division: code(client.slice(0, 12)),
    records: [client],
    fields: [field],
    reason,
  } as const;
}
