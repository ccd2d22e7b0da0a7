import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Client } from 'pg';
import { from, to } from 'pg-copy-streams';
import { median } from '../claim.ts';

const ROUNDS = 3;

/** Rows that an import left, by their table, with the condition that finds them. */
export type Left = Readonly<Record<string, string>>;

/** The time of a bare COPY of the same rows into tables with the same columns and indexes, in one transaction, in milliseconds. */
export async function timeCopy(admin: Client, left: Left): Promise<{ ms: number; rows: number }> {
  await admin.query('create schema if not exists bare');
  const tables: { readonly name: string; readonly data: Buffer }[] = [];
  let rows = 0;
  for (const [table, condition] of Object.entries(left)) {
    const name = `bare.${table.replace('.', '_')}`;
    await admin.query(`create table ${name} (like ${table} including all)`);
    const { rows: counted } = await admin.query<{ n: number }>(
      `select count(*)::int as n from ${table} where ${condition}`,
    );
    rows += counted[0]?.n ?? 0;
    tables.push({
      name,
      data: await buffer(admin.query(to(`copy (select * from ${table} where ${condition}) to stdout`))),
    });
  }
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name } of tables) await admin.query(`truncate ${name}`);
    const start = performance.now();
    await admin.query('begin');
    for (const { name, data } of tables) {
      await pipeline(Readable.from([data]), admin.query(from(`copy ${name} from stdin`)));
    }
    await admin.query('commit');
    times.push(performance.now() - start);
  }
  return { ms: median(times), rows };
}
