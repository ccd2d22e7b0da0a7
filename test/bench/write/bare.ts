import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';

/** The baseline: two rows in one transaction, straight through the driver and its pool, over tables without rules. */
export type BareWrites = { write(): Promise<void>; count(): Promise<number>; close(): Promise<void> };

/** The mean size of a row, in bytes, as the table holds it. */
export type RowSizes = { readonly visit: number; readonly entry: number };

export async function openBare(url: string, ownerUrl: string, sizes: RowSizes): Promise<BareWrites> {
  await withClient(ownerUrl, async (owner) => {
    await owner.query('create schema bare');
    await owner.query('create table bare.visit (id text collate "C" primary key, content text not null)');
    await owner.query('create table bare.entry (id text collate "C" primary key, content text not null)');
    await owner.query(`grant usage on schema bare to ${new URL(url).username}`);
    await owner.query(`grant select, insert on all tables in schema bare to ${new URL(url).username}`);
  });
  const pool = new Pool({ connectionString: url, max: 4 });
  return {
    write: () => insertTwo(pool, sizes),
    count: async () => {
      const { rows } = await pool.query<{ count: number }>(
        'select count(*)::int as count from bare.visit join bare.entry using (id)',
      );
      return rows[0]?.count ?? 0;
    },
    close: () => pool.end(),
  };
}

async function insertTwo(pool: Pool, { visit, entry }: RowSizes): Promise<void> {
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('insert into bare.visit (id, content) values ($1, $2)', [id, textOf(visit - id.length)]);
    await client.query('insert into bare.entry (id, content) values ($1, $2)', [id, textOf(entry - id.length)]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** Nothing that compresses: sealed notes and hashes do not either. */
function textOf(bytes: number): string {
  return randomBytes(bytes).toString('base64').slice(0, bytes);
}

export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
