import { hash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, openDatabase, runPrepared, runWithNext } from '#persistence';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { code } from '../testkit/codes.ts';
import { startDatabaseWire } from '../testkit/database-wire.ts';
import { noteDomain } from '../testkit/note-domain.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';

const huangpu = code('310101');
const sent: string[] = [];
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase(noteDomain, { poolSize: 1, onStatement: (sql) => sent.push(sql) });
});
afterAll(() => db.database.close());

beforeEach(async () => {
  await write((em) => em.execute('delete from notes.note'));
  sent.length = 0;
});

describe('a statement that goes with the next', () => {
  test('is done before the next one, which sees it', async () => {
    const bodies = await write(async (em) => {
      await add(em, 'first');
      await add(em, 'second');
      expect(sent).toEqual([]);
      return bodiesIn(em);
    });
    expect(bodies).toEqual(['first', 'second']);
    expect(sent.map(kindOf)).toEqual(['begin', 'select', 'insert', 'insert', 'select', 'commit']);
  });

  test('goes with the commit when nothing else follows', async () => {
    await write((em) => add(em, 'last'));
    expect(sent.map(kindOf)).toEqual(['begin', 'select', 'insert', 'commit']);
    expect(await write(bodiesIn)).toEqual(['last']);
  });

  test('is never sent when the write fails before, and the next transaction has nothing of it', async () => {
    const failing = write(async (em) => {
      await bodiesIn(em);
      await add(em, 'half');
      throw new RangeError('the other half failed');
    });
    await expect(failing).rejects.toThrow('the other half failed');
    expect(sent.map(kindOf)).toEqual(['begin', 'select', 'select', 'rollback']);
    expect(await write(bodiesIn)).toEqual([]);
  });

  test.each([
    ['the next statement', async (em: EntityManager) => void (await bodiesIn(em))],
    ['the commit', async () => {}],
  ])('undoes the write with its own reason when it fails with %s', async (_, next) => {
    const failing = write(async (em) => {
      await add(em, 'before');
      await runWithNext(em, 'select no_such_column from notes.note', []);
      await next(em);
    });
    await expect(failing).rejects.toThrow('no_such_column');
    expect(await write(bodiesIn)).toEqual([]);
  });
});

describe('a prepared statement', () => {
  test('goes in one message with what is asked at the same time', async () => {
    const wire = await startDatabaseWire(db.url);
    const far = await openDatabase({ url: wire.url, domain: noteDomain, poolSize: 1 });
    const session = far.session(huangpu);
    await session.write(bodiesIn);
    let messages = 0;
    wire.cutting('before', () => {
      messages++;
      return false;
    });
    const answers = await session.write(async (em) => {
      await add(em, 'before');
      return Promise.all([preparedBodiesIn(em), runPrepared(em, 'select 2 as number', [])]);
    });
    await session.close();
    await far.close();
    wire.close();
    expect([messages, answers]).toEqual([2, [['before'], [{ number: 2 }]]]);
  });

  test('shows each caller their own division, however often its connection ran it', async () => {
    await write((em) => add(em, 'of Huangpu'));
    for (let turn = 0; turn < 12; turn++) {
      expect(await write(preparedBodiesIn)).toEqual(['of Huangpu']);
      expect(await write(preparedBodiesIn, code('310104'))).toEqual([]);
    }
  });

  test('is run as ever after it was sent behind one that failed', async () => {
    const sql = 'select 3 as number';
    const failing = write(async (em) => {
      await runWithNext(em, 'select 1 / 0', []);
      return runPrepared(em, sql, []);
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await write((em) => runPrepared(em, sql, []))).toEqual([{ number: 3 }]);
  });

  test.each([
    ['the connection lost what it had prepared', () => write((em) => em.execute('deallocate all'))],
    ['another instance migrated the table', () => asOwner('alter table notes.note add column further text')],
  ])('fails once at most when %s, and is prepared anew', async (_, lose) => {
    await write(preparedRowsIn);
    await Promise.allSettled([lose()]);
    await Promise.allSettled([write(preparedRowsIn)]);
    expect(await write(preparedRowsIn)).toEqual([]);
  });

  test('whose value cannot be sent fails, and its connection answers what follows', async () => {
    const failing = write((em) => runPrepared(em, 'select $1::timestamptz as never', [new Date(NaN)]));
    await expect(failing).rejects.toThrow('Invalid time value');
    expect(await write((em) => runPrepared(em, 'select 4 as number', []))).toEqual([{ number: 4 }]);
  });

  test('is called after its text, so that a connection of another process can hold no other under its name', async () => {
    const sql = 'select name from pg_prepared_statements where statement = $1';
    const names = await write(async (em) => {
      const before = await runPrepared<{ name: string }>(em, sql, [sql]);
      return before.map(({ name }) => name);
    });
    expect(names).toEqual([expect.stringContaining(hash('sha256', sql, 'hex').slice(0, 32))]);
  });

  test('is given its values as they are', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: -1000, max: 1000 }), fc.boolean(), async (list, number, truth) => {
        const sql = 'select $1::text[] as list, $2::int as number, $3::boolean as truth, $4::text as nothing';
        const rows = await write((em) => runPrepared(em, sql, [list, number, truth, null]));
        expect(rows).toEqual([{ list, number, truth, nothing: null }]);
      }),
    );
  });

  test('is refused outside of a transaction', async () => {
    const em = await write((one) => Promise.resolve(one));
    await expect(runPrepared(em, 'select 1', [])).rejects.toThrow('within a transaction');
  });
});

async function write<Result>(work: (em: EntityManager) => Promise<Result>, division = huangpu): Promise<Result> {
  const session = db.database.session(division);
  return session.write(work).finally(() => session.close());
}

async function asOwner(sql: string): Promise<void> {
  const client = new Client({ connectionString: db.ownerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function add(em: EntityManager, body: string): Promise<void> {
  await runWithNext(em, 'insert into notes.note (id, division, body) values ($1, $2, $3)', [
    newRecordId(huangpu),
    huangpu,
    body,
  ]);
}

async function bodiesIn(em: EntityManager): Promise<string[]> {
  const rows = await em.execute<{ body: string }[]>('select body from notes.note order by id');
  return rows.map(({ body }) => body);
}

/** Whatever columns there are. */
function preparedRowsIn(em: EntityManager): Promise<object[]> {
  return runPrepared(em, 'select * from notes.note', []);
}

async function preparedBodiesIn(em: EntityManager): Promise<string[]> {
  const rows = await runPrepared<{ body: string }>(em, 'select body from notes.note order by id', []);
  return rows.map(({ body }) => body);
}

const kindOf = (sql: string): string => sql.split(' ')[0] ?? '';
