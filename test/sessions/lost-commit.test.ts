import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '#persistence';
import { code } from '../testkit/codes.ts';
import { type DatabaseWire, isCommit, startDatabaseWire } from '../testkit/database-wire.ts';
import { addTo, bodiesOf, noteDomain } from '../testkit/note-domain.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';

const huangpu = code('310101');
const POOL = 2;
let db: TestDatabase;
let wire: DatabaseWire;
/** The same database, reached over the wire that the test cuts. */
let far: Database;

beforeAll(async () => {
  db = await createTestDatabase(noteDomain);
  wire = await startDatabaseWire(db.url);
  far = await openDatabase({ url: wire.url, domain: noteDomain, poolSize: POOL });
});
afterAll(async () => {
  await Promise.all([far.close(), db.database.close()]);
  wire.close();
});

/** Writes a note over the wire; what came of it, and whether the note is there. */
async function write(body: string): Promise<{ error: unknown; isThere: boolean }> {
  const session = far.session(huangpu);
  const error = await session.write(addTo('note', huangpu, body)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  await session.close();
  const near = db.database.session(huangpu);
  const bodies = await near.read(bodiesOf('note'));
  await near.close();
  return { error, isThere: bodies.includes(body) };
}

describe('a write whose commit got no answer', () => {
  test.each(['before', 'after'] as const)('has an unknown outcome, cut %s the database saw it', async (when) => {
    wire.cutting(when, isCommit);
    const { error, isThere } = await write(when);
    expect(error).toMatchObject({ code: 'OUTCOME_UNKNOWN', extensions: { code: 'OUTCOME_UNKNOWN' } });
    expect(isThere).toBe(when === 'after');
    wire.mend();
    expect(await write(`after being cut ${when}`)).toEqual({ error: undefined, isThere: true });
  });

  test('was not done when the database says that it was rolled back', async () => {
    const owner = await connectTo(db.ownerUrl);
    await owner.query('alter table notes.note add constraint once unique (body) deferrable initially deferred');
    await owner.end();
    await write('twice');
    expect((await write('twice')).error).toMatchObject({ code: '23505' });
  });

  test('leaves its connection’s place to the next, however often it happens', async () => {
    wire.cutting('before', isCommit);
    for (let n = 0; n < 2 * POOL; n++)
      expect((await write(`lost ${n}`)).error).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    wire.mend();
    expect(await write('found')).toEqual({ error: undefined, isThere: true });
  });

  test('was not done when the connection broke before it', async () => {
    const session = far.session(huangpu);
    const lost = session.write(async (em) => {
      await addTo('note', huangpu, 'early')(em);
      wire.breakNow();
      await em.execute('select 1');
    });
    await expect(lost).rejects.not.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    await session.close();
  });
});
