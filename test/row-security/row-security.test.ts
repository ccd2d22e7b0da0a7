import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { DivisionCode } from '#divisions';
import { code } from '../testkit/codes.ts';
import { Note, addTo, bodiesOf, noteDomain } from '../testkit/note-domain.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';

const city = code('31');
const huangpu = code('310101');
const street = code('310101002');
const nextStreet = code('310101013');
const xuhui = code('310104');

let db: TestDatabase;
let xuhuiNote: string;

beforeAll(async () => {
  db = await createTestDatabase(noteDomain);
  await write(huangpu, addTo('note', street, 'of the street'));
  await write(huangpu, addTo('note', nextStreet, 'of the next street'));
  xuhuiNote = await write(xuhui, addTo('note', xuhui, 'of Xuhui'));
  await write(city, addTo('notice', city, 'of the city'));
  await write(huangpu, addTo('notice', huangpu, 'of Huangpu'));
  await write(xuhui, addTo('notice', xuhui, 'of Xuhui'));
});
afterAll(() => db.database.close());

describe('a caller reads the rows at and beneath its division, and no other', () => {
  test.each([
    [city, ['of Xuhui', 'of the next street', 'of the street']],
    [huangpu, ['of the next street', 'of the street']],
    [street, ['of the street']],
    [xuhui, ['of Xuhui']],
    [code('310101002001'), []],
    [code('310110'), []],
  ])('%s sees %j', async (division, bodies) => {
    expect(await read(division, bodiesOf('note'))).toEqual(bodies);
  });

  test('through entities as through SQL, with filters switched off as well', async () => {
    expect(await read(xuhui, (em) => em.count(Note, {}, { filters: false }))).toBe(1);
    expect(await read(huangpu, (em) => em.findOne(Note, { id: xuhuiNote }))).toBeNull();
  });
});

describe('a caller writes within its division only', () => {
  test('a row of another division is not inserted', async () => {
    await expect(write(huangpu, addTo('note', xuhui, 'x'))).rejects.toThrow('row-level security');
    await expect(write(huangpu, addTo('note', city, 'x'))).rejects.toThrow('row-level security');
  });

  test('a row of another division is neither changed nor deleted', async () => {
    const changed = await write(huangpu, (em) =>
      em.execute('update notes.note set body = ? where id = ? returning id', ['taken', xuhuiNote]),
    );
    const deleted = await write(huangpu, (em) =>
      em.execute('delete from notes.note where id = ? returning id', [xuhuiNote]),
    );
    expect([changed, deleted]).toEqual([[], []]);
    expect(await read(xuhui, bodiesOf('note'))).toEqual(['of Xuhui']);
  });

  test('a row is not moved into another division', async () => {
    const move = write(huangpu, (em) => em.execute('update notes.note set division = ?', [xuhui]));
    await expect(move).rejects.toThrow('row-level security');
    expect(await read(street, bodiesOf('note'))).toEqual(['of the street']);
  });
});

describe('rows that are readable from below', () => {
  test.each([
    [huangpu, ['of Huangpu', 'of the city']],
    [street, ['of Huangpu', 'of the city']],
    [code('310101002001'), ['of Huangpu', 'of the city']],
    [city, ['of Huangpu', 'of Xuhui', 'of the city']],
  ])('%s reads its own, those beneath and those above: %j', async (division, bodies) => {
    expect(await read(division, bodiesOf('notice'))).toEqual(bodies);
  });

  test('they are not writable from below', async () => {
    const changed = await write(huangpu, (em) =>
      em.execute(`update notes.notice set body = 'mine' where body = 'of the city' returning id`),
    );
    expect(changed).toEqual([]);
    await expect(write(huangpu, addTo('notice', city, 'x'))).rejects.toThrow('row-level security');
    expect(await read(city, bodiesOf('notice'))).toContain('of the city');
  });
});

describe('nobody', () => {
  test('a session without a division reads and writes nothing', async () => {
    const session = db.database.session(undefined);
    const unauthenticated = expect.objectContaining({ code: 'UNAUTHENTICATED' });
    await expect(session.read(bodiesOf('note'))).rejects.toEqual(unauthenticated);
    await expect(session.write(addTo('note', huangpu, 'x'))).rejects.toEqual(unauthenticated);
    await session.close();
  });

  test("the service's user, signed in by itself, sees and writes nothing without a division", async () => {
    const client = new Client({ connectionString: db.url });
    await client.connect();
    const insert = () => client.query(`insert into notes.note values ('x', '310101', 'x')`);
    try {
      for (const table of ['note', 'notice']) {
        expect((await client.query(`select from notes.${table}`)).rowCount).toBe(0);
      }
      await expect(insert()).rejects.toThrow('row-level security');
      // A setting that a transaction made is empty, not unset, after it: that must not be taken for the root of all codes.
      await client.query(`begin; select set_config('app.division', '31', true), set_config('app.division_from', '31', true),
        set_config('app.division_to', '31:', true); commit`);
      for (const table of ['note', 'notice']) {
        expect((await client.query(`select from notes.${table}`)).rowCount).toBe(0);
      }
      await expect(insert()).rejects.toThrow('row-level security');
    } finally {
      await client.end();
    }
  });
});

describe('the policy costs an index lookup', () => {
  test('of 100,000 rows in 100 streets those of one street are found by the index on the division', async () => {
    const admin = new Client({ connectionString: db.adminUrl });
    await admin.connect();
    await admin.query(`insert into notes.note select 'n' || i, '3101' || lpad((10000 + i % 100)::text, 5, '0'), 'x'
      from generate_series(1, 100000) i`);
    await admin.query('analyze notes.note');
    await admin.end();

    const plan = await read(code('310110007'), (em) =>
      em.execute<Record<string, string>[]>('explain (analyze, costs off) select count(*) from notes.note'),
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index (Only )?Scan.* note_division/);
    expect(text).toMatch(/Index Cond: \(\(division >= current_setting/);
    expect(text).not.toContain('Seq Scan');
  });
});

type Work<Result> = (em: EntityManager) => Promise<Result>;

async function read<Result>(division: DivisionCode, work: Work<Result>): Promise<Result> {
  const session = db.database.session(division);
  try {
    return await session.read(work);
  } finally {
    await session.close();
  }
}

async function write<Result>(division: DivisionCode, work: Work<Result>): Promise<Result> {
  const session = db.database.session(division);
  try {
    return await session.write(work);
  } finally {
    await session.close();
  }
}
