import { randomUUID } from 'node:crypto';
import { appendActs, record, trailSchema } from '#audit';
import type { DivisionCode } from '#divisions';
import { StartError } from '#errors';
import { sealedTablesOf } from '#marks';
import { openDatabase } from '#persistence';
import { type SealedTable, type Sealing, type Seals, countOld, resealTable } from '#sealing';
import { domains } from '../index.ts';
import { type Bar, barOver } from './bar.ts';

/** The sealed data of an owner, as its programs see them. */
export type SealedData = {
  readonly owner: DivisionCode;
  readonly url: string;
  readonly seals: Seals;
  readonly production: boolean;
};

/** As entries in the trail name these programs. */
const SUBJECT = 'npm run sealing';

/** Seals anew all that is sealed with an older key. Gives how many rows were sealed anew. Errors: SEAL_BROKEN. */
export async function resealAll(data: SealedData): Promise<number> {
  let done = 0;
  await eachDomain(data, async (sealing, tables) => {
    for (const table of tables) {
      const bar: Bar = barOver(table.name, await countOld(sealing, table));
      try {
        await resealTable(sealing, table, (rows) => {
          done += rows;
          bar.step(rows);
        });
      } finally {
        bar.stop();
      }
    }
  });
  return done;
}

/** Says in the trail that the older keys are given up. Errors: SEALING_KEY_NEEDED while a row needs one of them. */
export async function giveUpOldKeys(data: SealedData): Promise<void> {
  await eachDomain(data, async (sealing, tables) => {
    for (const table of tables) {
      const rows = await countOld(sealing, table);
      if (rows === 0) continue;
      const sentence = `${rows} rows of ${table.name} need an older key. Run npm run sealing -- reseal first.`;
      throw new StartError('SEALING_KEY_NEEDED', sentence);
    }
  });
  await withSession(data, trailSchema, ({ owner, seals, session }) =>
    session.write(async (em) => {
      record(em, { action: 'sealing.retire', division: owner, records: [seals.currentKey], fields: [] });
    }),
  );
}

async function eachDomain(
  data: SealedData,
  work: (sealing: Sealing, tables: readonly SealedTable[]) => Promise<void>,
): Promise<void> {
  const there = await listSchemas(data);
  for (const domain of domains.filter(({ name }) => there.has(name))) {
    const sealed = sealedTablesOf(domain.entities);
    if (sealed.length > 0) await withSession(data, domain, (sealing) => work(sealing, sealed));
  }
}

/** The schemas of the domains that the owner runs. */
async function listSchemas(data: SealedData): Promise<ReadonlySet<string>> {
  let names: readonly { name: string }[] = [];
  await withSession(data, trailSchema, async ({ session }) => {
    // Of the catalogue.
    names = await session.read((em) => em.execute<{ name: string }[]>('select nspname as name from pg_namespace'));
  });
  return new Set(names.map(({ name }) => name));
}

/** Work as the owner itself, in a session whose writes join the trail. */
async function withSession(
  { owner, url, seals, production }: SealedData,
  domain: Parameters<typeof openDatabase>[0]['domain'],
  work: (sealing: Sealing) => Promise<unknown>,
): Promise<void> {
  const database = await openDatabase({ url, domain, poolSize: 1, mayOwnTables: !production });
  const circumstances = { subject: SUBJECT, role: 'system', requestId: randomUUID(), address: 'local' } as const;
  const session = database.session(owner, {
    beforeCommit: (em) => appendActs(em, { ...circumstances, at: new Date() }),
  });
  try {
    await work({ owner, seals, session });
  } finally {
    await session.close();
    await database.close();
  }
}
