import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Note, addTo, bodiesOf, noteDomain } from '../testkit/note-domain.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';
import { code } from '../testkit/codes.ts';

const huangpu = code('310101');
const sent: string[] = [];
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase(noteDomain, { poolSize: 3, onStatement: (sql) => sent.push(sql) });
});
afterAll(() => db.database.close());

beforeEach(async () => {
  const session = db.database.session(huangpu);
  await session.write((em) => em.execute('delete from notes.note'));
  await session.close();
  sent.length = 0;
});

describe('reading', () => {
  test('reads asked for at the same time run one after the other, in order', async () => {
    const session = db.database.session(huangpu);
    const events: string[] = [];
    const read = (name: string) =>
      session.read(async (em) => {
        events.push(`${name} begins`);
        await em.execute('select 1');
        events.push(`${name} ends`);
      });
    await Promise.all([read('first'), read('second'), read('third')]);
    await session.close();
    expect(events).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ]);
  });

  test('a request sees one state of the data from its first read to its last', async () => {
    const reader = db.database.session(huangpu);
    const writer = db.database.session(huangpu);
    expect(await reader.read(bodiesOf('note'))).toEqual([]);
    await writer.write(addTo('note', huangpu, 'written meanwhile'));
    expect(await reader.read(bodiesOf('note'))).toEqual([]);
    await reader.close();

    const later = db.database.session(huangpu);
    expect(await later.read(bodiesOf('note'))).toEqual(['written meanwhile']);
    await Promise.all([later.close(), writer.close()]);
  });

  test('a read cannot write, and the session reads on', async () => {
    const session = db.database.session(huangpu);
    await expect(session.read(addTo('note', huangpu, 'x'))).rejects.toThrow('read-only transaction');
    expect(await session.read(bodiesOf('note'))).toEqual([]);
    await session.close();
  });

  test('a failed statement fails its own read only', async () => {
    const session = db.database.session(huangpu);
    const reads = await Promise.allSettled([
      session.read((em) => em.execute('select no_such_column from notes.note')),
      session.read(bodiesOf('note')),
    ]);
    expect(reads.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    await session.close();
  });
});

describe('writing', () => {
  test('what was written is there for the reads after it', async () => {
    const session = db.database.session(huangpu);
    expect(await session.read(bodiesOf('note'))).toEqual([]);
    await session.write(addTo('note', huangpu, 'new'));
    expect(await session.read(bodiesOf('note'))).toEqual(['new']);
    await session.close();
  });

  test('entities changed within a write are stored with it', async () => {
    const session = db.database.session(huangpu);
    const id = await session.write(addTo('note', huangpu, 'before'));
    await session.write(async (em) => {
      const note = await em.findOneOrFail(Note, { id });
      note.body = 'after';
    });
    expect(await session.read(bodiesOf('note'))).toEqual(['after']);
    await session.close();
  });

  test('a write that throws leaves nothing behind', async () => {
    const session = db.database.session(huangpu);
    const failing = session.write(async (em) => {
      await addTo('note', huangpu, 'half')(em);
      throw new RangeError('the other half failed');
    });
    await expect(failing).rejects.toThrow('the other half failed');
    expect(await session.read(bodiesOf('note'))).toEqual([]);
    await session.write(addTo('note', huangpu, 'whole'));
    expect(await session.read(bodiesOf('note'))).toEqual(['whole']);
    await session.close();
  });

  test('a read within a write sees what the write did so far, and a write within it is part of it', async () => {
    const session = db.database.session(huangpu);
    const failing = session.write(async () => {
      await session.write(addTo('note', huangpu, 'inner'));
      expect(await session.read(bodiesOf('note'))).toEqual(['inner']);
      throw new RangeError('undo both');
    });
    await expect(failing).rejects.toThrow('undo both');
    expect(await session.read(bodiesOf('note'))).toEqual([]);
    await session.close();
  });

  test('a write within a read is refused instead of waiting for ever', async () => {
    const session = db.database.session(huangpu);
    const nested = session.read(() => session.write(addTo('note', huangpu, 'x')));
    await expect(nested).rejects.toThrow('within a read');
    await session.close();
  });

  test('more requests than connections, each reading and then writing, all come to their end', async () => {
    const request = async (name: string): Promise<void> => {
      const session = db.database.session(huangpu);
      await session.read(bodiesOf('note'));
      await session.write(addTo('note', huangpu, name));
      await session.read(bodiesOf('note'));
      await session.close();
    };
    await Promise.all(Array.from({ length: 12 }, (_, i) => request(`request ${i}`)));
    const session = db.database.session(huangpu);
    expect(await session.read(bodiesOf('note'))).toHaveLength(12);
    await session.close();
  });
});

describe('the cost in statements', () => {
  test('a request that asks nothing of the database sends nothing', async () => {
    const session = db.database.session(huangpu);
    await session.close();
    expect(sent).toEqual([]);
  });

  test('all reads of a request share one transaction', async () => {
    const session = db.database.session(huangpu);
    await Promise.all([
      session.read(bodiesOf('note')),
      session.read(bodiesOf('notice')),
      session.read(bodiesOf('note')),
    ]);
    await session.close();
    expect(sent.map(kindOf)).toEqual(['start', 'select set_config', 'select', 'select', 'select', 'commit']);
  });

  test('a write is its own statements between begin and commit', async () => {
    const session = db.database.session(huangpu);
    await session.write(addTo('note', huangpu, 'x'));
    await session.close();
    expect(sent.map(kindOf)).toEqual(['begin', 'select set_config', 'insert', 'commit']);
  });

  test('a transaction in which nothing ran is not sent', async () => {
    const session = db.database.session(huangpu);
    await session.write(() => Promise.resolve());
    await session.close();
    expect(sent).toEqual([]);
  });
});

describe('the end of a session', () => {
  test('a closed session does nothing more', async () => {
    const session = db.database.session(huangpu);
    await session.close();
    await session.close();
    await expect(session.read(bodiesOf('note'))).rejects.toThrow('closed');
  });

  test('closing the database ends a session that was forgotten', async () => {
    const own = await createTestDatabase(noteDomain);
    await own.database.session(huangpu).read(bodiesOf('note'));
    await own.database.close();
    expect(() => own.database.session(huangpu)).toThrow('closed');
  });
});

function kindOf(sql: string): string {
  return sql.startsWith('select set_config') ? 'select set_config' : (sql.split(' ')[0] ?? '');
}
