import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Session } from '#persistence';
import { code } from '../testkit/codes.ts';
import { addTo, bodiesOf, noteDomain } from '../testkit/note-domain.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';

const huangpu = code('310101');
let db: TestDatabase;
let session: Session;

beforeAll(async () => {
  db = await createTestDatabase(noteDomain, { poolSize: 1 });
});
afterAll(() => db.database.close());
beforeEach(() => {
  session = db.database.session(huangpu);
});
afterEach(() => session.close());

/** PostgreSQL answers a commit after it by rolling back, and calls that no error. */
async function fail(em: EntityManager): Promise<void> {
  await em.execute('select 1 / 0').catch(() => {});
}

describe('a statement that failed, and whose error the work kept to itself,', () => {
  test('fails the write that it undid', async () => {
    const written = session.write(async (em) => {
      await addTo('note', huangpu, 'lost')(em);
      await fail(em);
      return 'done';
    });
    await expect(written).rejects.toThrow('rolled back');
    expect(await session.read(bodiesOf('note'))).toEqual([]);
  });

  test('is not told as an unknown outcome: the write was undone', async () => {
    await expect(session.write(fail)).rejects.not.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  });

  test('fails no write where it was undone by itself', async () => {
    await session.write(async (em) => {
      await addTo('note', huangpu, 'kept')(em);
      await em.transactional(fail).catch(() => {});
    });
    expect(await session.read(bodiesOf('note'))).toEqual(['kept']);
  });

  test('costs a read nothing, and leaves the connection to what comes next', async () => {
    expect(await session.read(async (em) => fail(em))).toBeUndefined();
    await session.write(addTo('note', huangpu, 'after'));
    expect(await session.read(bodiesOf('note'))).toContain('after');
  });
});
