import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, runWithNext } from '#persistence';
import { code } from '../testkit/codes.ts';
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

async function write<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> {
  const session = db.database.session(huangpu);
  return session.write(work).finally(() => session.close());
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

const kindOf = (sql: string): string => sql.split(' ')[0] ?? '';
