import { once } from 'node:events';
import { type Socket, connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '#persistence';
import { code } from '../testkit/codes.ts';
import { addTo, bodiesOf, noteDomain } from '../testkit/note-domain.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';

const huangpu = code('310101');
const POOL = 2;
let db: TestDatabase;
let wire: Wire;
/** The same database, reached over the wire that the test cuts. */
let far: Database;

beforeAll(async () => {
  db = await createTestDatabase(noteDomain);
  wire = await startWire(new URL(db.url));
  const url = new URL(db.url);
  url.port = String(wire.port);
  far = await openDatabase({ url: url.href, domain: noteDomain, poolSize: POOL });
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
    wire.cut = when;
    const { error, isThere } = await write(when);
    expect(error).toMatchObject({ code: 'OUTCOME_UNKNOWN', extensions: { code: 'OUTCOME_UNKNOWN' } });
    expect(isThere).toBe(when === 'after');
    wire.cut = undefined;
    expect(await write(`after being cut ${when}`)).toEqual({ error: undefined, isThere: true });
  });

  test('was not done when the database says that it was rolled back', async () => {
    const owner = await connectTo(db.ownerUrl);
    await owner.query('alter table notes.note add constraint once unique (body) deferrable initially deferred');
    await owner.end();
    await write('twice');
    expect((await write('twice')).error).toMatchObject({ code: '23505' });
  });

  test('is not taken for done when a failed statement of it was passed over: the database undoes it without a word', async () => {
    const session = far.session(huangpu);
    const written = session.write(async (em) => {
      await addTo('note', huangpu, 'passed over')(em);
      await em.execute('select 1 / 0').catch(() => {});
    });
    await expect(written).rejects.toThrow('rolled back');
    expect(await session.read(bodiesOf('note'))).not.toContain('passed over');
    await session.close();
  });

  test('leaves its connection’s place to the next, however often it happens', async () => {
    wire.cut = 'before';
    for (let n = 0; n < 2 * POOL; n++)
      expect((await write(`lost ${n}`)).error).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    wire.cut = undefined;
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

type Wire = { readonly port: number; cut: 'before' | 'after' | undefined; breakNow(): void; close(): void };

/** A wire to the database that is cut at a commit: before it arrives, or before it is answered. */
async function startWire({ hostname, port }: URL): Promise<Wire> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const there = connect(Number(port), hostname);
    let isCommitting = false;
    for (const socket of [near, there]) {
      sockets.add(socket);
      socket
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(socket);
          near.destroy();
          there.destroy();
        });
    }
    near.on('data', (chunk) => {
      const isCommit = /commit/i.test(chunk.toString('latin1'));
      isCommitting ||= isCommit && made.cut === 'after';
      if (isCommit && made.cut === 'before') near.destroy();
      else there.write(chunk);
    });
    there.on('data', (chunk) => {
      if (isCommitting) near.destroy();
      else near.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const breakNow = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const made: Wire = {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut: undefined,
    breakNow,
    close: () => {
      server.close();
      breakNow();
    },
  };
  return made;
}
