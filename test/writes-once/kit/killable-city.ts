import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { readConfig } from '#config';
import { loadShanghai } from '#divisions';
import { code } from '../../testkit/codes.ts';
import { until } from '../../testkit/gateway.ts';
import { type Graph, graphAt } from '../../testkit/graph.ts';
import { createPreparedDatabase } from '../../testkit/owner-databases.ts';
import { makeOwnerKeys } from '../../testkit/owner-keys.ts';
import { makeSharedSealingKeys } from '../../testkit/sealing.ts';
import { type OwnerProxy, startOwnerProxy } from './owner-proxy.ts';
import { type Program, startProgram } from './program.ts';

const OWNER = '310101';

/** One owner and a gateway, each a process that can be killed, with a proxy between them. */
export type KillableCity = {
  readonly proxy: Pick<OwnerProxy, 'cutting'>;
  graph(): ReturnType<typeof graphAt>;
  /** A statement of the superuser's in the owner's database. */
  rows(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Runs the work while no visit can be read or written: a write that is sent stays within its transaction. */
  whileVisitsAreLocked(work: () => Promise<void>): Promise<void>;
  /** Until a statement of the owner's waits for the lock, or all that was sent has come back without; whether one waits. */
  someoneWaits(sent: Promise<unknown>): Promise<boolean>;
  endTransactions(): Promise<void>;
  killOwner(): Promise<void>;
  startOwner(): Promise<void>;
  killGateway(): Promise<void>;
  startGateway(): Promise<void>;
  close(): Promise<void>;
};

export async function startKillableCity(): Promise<KillableCity> {
  const folder = await mkdtemp(join(tmpdir(), 'killable-'));
  const keysFile = makeOwnerKeys(folder, [OWNER]).file;
  const databases = await createPreparedDatabase({ owner: code(OWNER) });
  const proxy = await startOwnerProxy();
  const ownersFile = join(folder, 'owners.yaml');
  await writeFile(ownersFile, ownersYaml(proxy.url));
  const persona = `district:${OWNER}`;
  const tokens = await tokensIn(folder);
  const as = (other: string): Graph => graphAt(gateway.url, tokens(other), undefined, { persona: other, as });
  const admin = new Pool({ connectionString: databases.adminUrl, max: 2 });
  const locking = new Client({ connectionString: databases.adminUrl });
  await locking.connect();
  const rows: KillableCity['rows'] = async (sql, values = []) => (await admin.query(sql, [...values])).rows;
  const startOwner = async (): Promise<Program> => {
    const owner = await startProgram('subgraphs/main.ts', ['--code', OWNER], {
      DATA_DIR: folder,
      DATABASE_URL: databases.url,
      MIGRATION_DATABASE_URL: databases.ownerUrl,
      GATEWAY_KEYS_FILE: keysFile,
      SEALING_KEYS_FILE: makeSharedSealingKeys([OWNER], folder),
    });
    proxy.passTo(owner.url);
    return owner;
  };
  const startGateway = (): Promise<Program> =>
    startProgram('gateway/main.ts', [], {
      DATA_DIR: folder,
      OWNERS_FILE: ownersFile,
      OWNER_KEYS_FILE: keysFile,
      RATE_SIGNED_IN: '0',
    });
  let owner = await startOwner();
  let gateway = await startGateway();
  return {
    proxy,
    graph: () => as(persona),
    rows,
    whileVisitsAreLocked: async (work) => {
      await locking.query('begin');
      await locking.query('lock table clients.visit in access exclusive mode');
      await work().finally(() => locking.query('rollback'));
    },
    someoneWaits: async (sent) => {
      let isBack = false;
      void sent.finally(() => (isBack = true));
      const waiting = await until(
        () => rows(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`),
        (found) => isBack || found.length > 0,
      );
      return waiting.length > 0;
    },
    endTransactions: async () => {
      await rows(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`);
    },
    killOwner: () => owner.kill(),
    startOwner: async () => {
      owner = await startOwner();
    },
    killGateway: () => gateway.kill(),
    startGateway: async () => {
      gateway = await startGateway();
    },
    close: async () => {
      await Promise.all([gateway.kill(), owner.kill(), proxy.close(), admin.end(), locking.end()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function tokensIn(folder: string): Promise<(persona: string) => Promise<string>> {
  const { jwtIssuer: issuer, jwtAudience: audience } = readConfig({});
  const keys = await developmentKeys(folder, false);
  return (persona) => signDevelopmentToken(parsePersona(persona, loadShanghai()), { keys, issuer, audience, hours: 1 });
}

function ownersYaml(url: string): string {
  const instances = ['advisors', 'clients', 'resources', 'audit'].map(
    (domain) => `      ${domain}: ${url}/${OWNER}/${domain}/graphql\n`,
  );
  return `owners:\n  - code: "${OWNER}"\n    name: 黄浦区\n    instances:\n${instances.join('')}`;
}
