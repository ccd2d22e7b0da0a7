import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { readConfig } from '#config';
import { loadShanghai } from '#divisions';
import { partKeyOf } from '#import-files';
import { Client } from 'pg';
import { openStation } from '../testkit/advisor-verbs.ts';
import { code } from '../testkit/codes.ts';
import { until } from '../testkit/gateway.ts';
import { graphAt } from '../testkit/graph.ts';
import { beginImport, importRow, readImport, readReport, runImport, stageImportRows } from '../testkit/import-verbs.ts';
import { createPreparedDatabase } from '../testkit/owner-databases.ts';
import { makeOwnerKeys } from '../testkit/owner-keys.ts';
import { makeSharedSealingKeys } from '../testkit/sealing.ts';
import { recordOf } from '../testkit/write.ts';
import { type Program, startProgram } from '../writes-once/kit/program.ts';

const OWNER = '310101';
const COMMUNITY = '310101002001';
const STATION = '云南中路服务点';
const ROWS = 600;
const IN_A_PART = 50;
/** A process that is started three times. */
const PATIENCE_MS = 120_000;

let folder: string;
let admin: Client;
let settings: Readonly<Record<string, string>>;
let program: Program;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  const databases = await createPreparedDatabase({ owner: code(OWNER) });
  admin = new Client({ connectionString: databases.adminUrl });
  await admin.connect();
  settings = {
    DATA_DIR: folder,
    DATABASE_URL: databases.url,
    MIGRATION_DATABASE_URL: databases.ownerUrl,
    GATEWAY_KEYS_FILE: makeOwnerKeys(folder, [OWNER]).file,
    SEALING_KEYS_FILE: makeSharedSealingKeys([OWNER], folder),
  };
  await start();
  recordOf(await openStation(graph(), { division: COMMUNITY, name: STATION }));
}, PATIENCE_MS);
afterAll(async () => {
  await program.kill();
  await admin.end();
  await rm(folder, { recursive: true });
});

async function start(): Promise<void> {
  program = await startProgram('subgraphs/main.ts', ['--code', OWNER], settings);
}

/** As its gateway asks it, for an officer of the district. */
function graph() {
  const signer = makeOwnerKeys(folder, [OWNER]).signerFor(OWNER);
  return graphAt(`${program.url}/${OWNER}/advisors/graphql`, token(), signer);
}

async function token(): Promise<string> {
  const { jwtIssuer: issuer, jwtAudience: audience } = readConfig({});
  const keys = await developmentKeys(folder, false);
  return signDevelopmentToken(parsePersona(`district:${OWNER}`, loadShanghai()), { keys, issuer, audience, hours: 1 });
}

const count = async (sql: string, value?: unknown): Promise<number> =>
  Number(
    (await admin.query<{ count: string }>(`select count(*) ${sql}`, value === undefined ? [] : [value])).rows[0]?.count,
  );
const created = async (id: string): Promise<number> =>
  (await admin.query<{ created: number }>('select created from advisors.import where id = $1', [id])).rows[0]
    ?.created ?? 0;

test(
  'whose owner is killed while rows are sent and while they are written goes on, and writes each row once',
  async () => {
    const rows = Array.from({ length: ROWS }, () => importRow(STATION));
    const columns = Object.keys(rows[0] ?? {});
    const sent = rows.map((row, i) => ({ row: i + 2, cells: columns.map((column) => row[column] ?? '') }));
    const { id } = recordOf(await beginImport(graph(), { division: COMMUNITY, columns, rows: ROWS }));
    const stage = async (from: number, to: number): Promise<void> => {
      for (let part = from; part <= to; part++) {
        const some = sent.slice((part - 1) * IN_A_PART, part * IN_A_PART);
        const idempotencyKey = await partKeyOf(id, part);
        recordOf(await stageImportRows(graph(), { import: id, part, rows: some, idempotencyKey }));
      }
    };
    await stage(1, 6);
    await program.kill();
    await start();
    await stage(5, ROWS / IN_A_PART);
    const { version, staged } = await readImport(graph(), id);
    expect(staged).toBe(ROWS);
    recordOf(await runImport(graph(), { import: id, version, isDryRun: false }));
    await until(
      () => created(id),
      (so) => so >= 100,
    );
    // In the middle of what it writes, and of no more.
    await until(
      () =>
        count(
          `from pg_stat_activity where state = 'active' and query ~ 'insert into "?advisors' and datname = current_database()`,
        ),
      (writing) => writing > 0,
    );
    await program.kill();
    const interrupted = await created(id);
    expect(interrupted).toBeLessThan(ROWS);
    // In one statement: what was under way may yet be committed, rows and count together.
    expect(await count('from advisors.import where created <> (select count(*) from advisors.advisor)')).toBe(0);
    await start();
    const done = await until(
      () => readImport(graph(), id),
      ({ state }) => state === 'DONE',
    );
    expect(done).toMatchObject({ created: ROWS, unchanged: 0, refused: 0, handled: ROWS });
    const report = await readReport(graph(), id);
    expect(report.map(({ row, outcome, errors }) => [row, outcome, errors])).toEqual(
      sent.map(({ row }) => [row, 'CREATED', []]),
    );
    const records = report.map(({ record }) => record);
    expect(new Set(records).size).toBe(ROWS);
    expect(await count('from advisors.advisor where id = any ($1)', [...records])).toBe(ROWS);
    expect(await count('from advisors.advisor')).toBe(ROWS);
    expect(await count('from (select distinct identity_number_lookup from advisors.advisor) as people')).toBe(ROWS);
    expect(await count(`from audit.entry where action = 'advisor.register' and request_id = $1`, id)).toBe(ROWS);
    expect(await count(`from audit.idempotency_key where mutation = 'import:advisors'`)).toBe(ROWS);
  },
  PATIENCE_MS,
);
