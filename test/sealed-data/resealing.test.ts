import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Session, openDatabase } from '#persistence';
import { type Sealing, countOld, refuseWrongKeys, resealTable } from '#sealing';
import { appendActs } from '#audit';
import { clients } from '../../subgraphs/clients/index.ts';
import { sealedTables } from '../../subgraphs/index.ts';
import { code } from '../testkit/codes.ts';
import { makeSealingKeys, sealsIn } from '../testkit/sealing.ts';
import { sealing as program } from '../testkit/sealing-program.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';

const OWNER = '310101';

let seeded: SeededDatabase;
let file: string;
let sealing: Sealing;
let close: () => Promise<void>;

beforeAll(async () => {
  seeded = await createOwnerDatabase(OWNER);
  file = seeded.sealingKeysFile;
  await seeded.seed({ visitsFactor: 4 });
  const database = await openDatabase({ url: seeded.urls.url, domain: clients, poolSize: 1 });
  const circumstances = { subject: 'test', role: 'system', requestId: 'test', address: 'local' } as const;
  const session: Session = database.session(code(OWNER), {
    beforeCommit: (em) => appendActs(em, { ...circumstances, at: new Date() }),
  });
  sealing = { owner: code(OWNER), seals: sealsIn(file, OWNER), session };
  close = async () => {
    await session.close();
    await database.close();
    await seeded.close();
  };
}, 120_000);
afterAll(() => close());

const tableOf = (name: string) => {
  const table = sealedTables.find((sealed) => sealed.name === name);
  if (table === undefined) throw new TypeError(`no table ${name}`);
  return table;
};

/** The notes of every visit, opened with the keys as they are now. */
async function notes(): Promise<string[]> {
  const rows = await seeded.rows<{ id: string; notes: string }>('select id, notes from clients.visit order by id');
  const column = { name: 'clients.visit.notes', textOf: String, valueOf: String };
  return rows.map((row) => sealing.seals.open(column, row.id, row.notes));
}

test('sealing anew, stopped after a batch, goes on where it stood and changes nothing that is said', async () => {
  const visits = tableOf('clients.visit');
  const before = await notes();
  expect(before.length).toBeGreaterThan(2000);
  await program(file, 'rotate', '--owner', OWNER);
  expect(await countOld(sealing, visits)).toBe(before.length);
  let first = 0;
  const stopped = resealTable(sealing, visits, (rows) => {
    first += rows;
    throw new Error('stopped');
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(await countOld(sealing, visits)).toBe(before.length - first);
  let second = 0;
  await resealTable(sealing, visits, (rows) => (second += rows));
  expect(first + second).toBe(before.length);
  expect(await countOld(sealing, visits)).toBe(0);
  expect(await notes()).toEqual(before);
}, 120_000);

test('keys that do not open what is there are told apart from those that do', async () => {
  const tables = sealedTables.filter(({ name }) => name.startsWith('clients.'));
  await expect(refuseWrongKeys(sealing, tables)).resolves.toBeUndefined();
  const others = { ...sealing, seals: sealsIn(makeSealingKeys([OWNER]), OWNER) };
  await expect(refuseWrongKeys(others, tables)).rejects.toMatchObject({ code: 'SEALING_KEYS_WRONG' });
});
