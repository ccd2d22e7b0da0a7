import { isCalendarDate } from '#calendar';
import { loadShanghai } from '#divisions';
import { Client } from 'pg';
import { isKeyed, tokenTableOf } from '#lists';
import { lists, preparedTables } from '../../subgraphs/index.ts';
import { type Seeded, type SeedOptions, seedOwner } from '../../subgraphs/seed/index.ts';
import { code } from './codes.ts';
import { domainSchemas } from './domain-schemas.ts';
import { createPreparedDatabase } from './owner-databases.ts';
import type { DatabaseUrls } from './postgres.ts';
import { makeSealingKeys, openRow, sealsIn } from './sealing.ts';

/** An owner's database to be seeded, read by the superuser. */
export type SeededDatabase = {
  readonly urls: DatabaseUrls;
  /** The keys that its data are sealed with. */
  readonly sealingKeysFile: string;
  /** Seeds it, as the profile demo over six months until 2026-06-20 unless told otherwise. */
  seed(options?: Partial<SeedOptions>): Promise<Seeded>;
  rows<Row extends object>(sql: string): Promise<Row[]>;
  /** Rows as objects by column, with what is sealed in them opened. */
  opened(table: string, where?: string): Promise<Opened[]>;
  /** Every row of every table but those that an instance writes by itself, opened, as text, in an order of its own. */
  everything(where?: string): Promise<Map<string, string[]>>;
  close(): Promise<void>;
};

export type Opened = Readonly<Record<string, unknown>>;

/** What an instance writes by itself when it starts. */
const PREPARED = [...preparedTables, 'audit.head', 'audit.job', 'audit.ownership', 'audit.delegation'];

/** Tables of tokens whose hashes differ with the keys that each owner here has of its own. */
const HASHED = lists.filter(isKeyed).map(({ table }) => tokenTableOf(table));

/** A migrated and prepared database of the owner. */
export async function createOwnerDatabase(owner: string, ...delegated: string[]): Promise<SeededDatabase> {
  const scope = { owner: code(owner), delegated: delegated.map(code) };
  const urls = await createPreparedDatabase(scope);
  const sealingKeysFile = makeSealingKeys([owner]);
  const seals = sealsIn(sealingKeysFile, owner);
  const client = new Client({ connectionString: urls.adminUrl });
  await client.connect();
  const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows;
  const opened = async (table: string, where = 'true'): Promise<Opened[]> => {
    const found = await rows<{ row: Opened }>(`select to_jsonb(t) as row from ${table} t where ${where}`);
    return found.map(({ row }) => openRow(seals, table, row));
  };
  return {
    urls,
    sealingKeysFile,
    rows,
    opened,
    seed: (options = {}) =>
      seedOwner({
        ...scope,
        url: urls.ownerUrl,
        // Looking at the key file for each value takes longer than sealing it.
        seals: sealsIn(sealingKeysFile, owner, 1000),
        tree: loadShanghai(),
        profile: 'demo',
        months: 6,
        today: date('2026-06-20'),
        ...options,
      }),
    async everything(where = 'true') {
      const tables = await rows<{ name: string }>(
        `select schemaname || '.' || tablename as name from pg_tables
         where schemaname in (${domainSchemas}) and tablename <> 'migration' order by 1`,
      );
      const found = new Map<string, string[]>();
      for (const { name } of tables.filter((table) => !PREPARED.includes(table.name))) {
        const texts = (await opened(name, where)).map((row) =>
          JSON.stringify(HASHED.includes(name) ? { ...row, token: null } : row),
        );
        found.set(name, texts.toSorted());
      }
      return found;
    },
    close: () => client.end(),
  };
}

export function date(value: string) {
  if (!isCalendarDate(value)) throw new TypeError(`not a date: ${value}`);
  return value;
}
