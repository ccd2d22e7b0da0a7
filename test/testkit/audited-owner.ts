import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Persona, createTokenVerifier, developmentKeys } from '#access';
import type { DomainName, OwnerHostOptions } from '#server';
import { startOwners } from '../../subgraphs/index.ts';
import { code } from './codes.ts';
import { type Graph, graphAt } from './graph.ts';
import { tokenOf } from './instance.ts';
import { type SignAsGateway, makeOwnerKeys } from './owner-keys.ts';
import { type Seeding, createPreparedDatabase, createSeededDatabase } from './owner-databases.ts';
import { DATABASE_WAIT_MS } from './patience.ts';
import { hostedOn } from './postgres.ts';
import { makeSealingKeys, makeSharedSealingKeys } from './sealing.ts';

const SIGNED_FOR = { issuer: 'test', audience: 'test' };

/** A row of the trail as the database holds it, with its columns as texts. */
export type Row = Readonly<Record<string, string | null>> & { readonly seq: string; readonly action: string };

/** An owner with every domain over a database of its own, whose trail the test looks into past all rules. */
export type AuditedOwner = {
  /** The keys that it seals with. */
  readonly sealingKeysFile: string;
  /** For the service's user. */
  readonly url: string;
  readonly runsJobs: boolean;
  /** Asked as by its gateway. */
  at(domain: DomainName, persona: string | Persona): Graph;
  /** A domain's endpoint, a persona's token and its gateway's signature, for requests with headers of their own. */
  endpoint(domain: DomainName, persona: string): Promise<{ url: string; token: string; sign: SignAsGateway }>;
  setClock(time: string): void;
  /** Runs a statement as the superuser, whom no policy binds. */
  asAdmin(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The whole trail, in its order. */
  trail(): Promise<Row[]>;
  close(): Promise<void>;
};

type AuditedOptions = Partial<
  Pick<
    OwnerHostOptions,
    | 'unmaskLimits'
    | 'searchLimits'
    | 'breakGlassLimits'
    | 'logTo'
    | 'logLevel'
    | 'runsJobs'
    | 'moveDueDays'
    | 'trainingHoursAYear'
    | 'staffing'
  >
> & {
  /** Where its service finds the database at this address: over a wire of the test's. */
  readonly wired?: (url: string) => Promise<string>;
  /** A data set that it holds from the start. */
  readonly seeding?: Seeding;
};

export async function startAuditedOwner(
  owner = '310101',
  { wired = async (url) => url, runsJobs = true, seeding, ...options }: AuditedOptions = {},
): Promise<AuditedOwner> {
  const folder = await mkdtemp(join(tmpdir(), 'audited-'));
  const keys = await developmentKeys(folder, false);
  const ownerKeys = makeOwnerKeys(folder, [owner]);
  const place = { owner: code(owner) };
  const sealingKeysFile = seeding ? makeSharedSealingKeys([place.owner]) : makeSealingKeys([owner], folder);
  const urls = await (seeding ? createSeededDatabase(place, seeding) : createPreparedDatabase(place));
  let now = new Date('2026-10-31T12:00:00+08:00');
  const host = await startOwners({
    owners: [{ code: code(owner), ...hostedOn(urls), databaseUrl: await wired(urls.url) }],
    verifier: createTokenVerifier({ localKeys: keys.publicKeys, ...SIGNED_FOR }),
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: ownerKeys.file,
    sealingKeysFile,
    logLevel: options.logTo === undefined ? 'silent' : 'warn',
    databaseWaitMs: DATABASE_WAIT_MS,
    clock: () => now,
    runsJobs,
    ...options,
  });
  const admin = new Client({ connectionString: urls.adminUrl });
  await admin.connect();
  const asAdmin = async (sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await admin.query<Row>(sql, [...values])).rows;
  const at: AuditedOwner['at'] = (domain, persona) => {
    const peers = { persona, as: (other: string) => at(domain, other) };
    return graphAt(host.urlOf(code(owner), domain), tokenOf(persona, keys), ownerKeys.signerFor(owner), peers);
  };
  return {
    sealingKeysFile,
    url: urls.url,
    runsJobs,
    at,
    endpoint: async (domain, persona) => ({
      url: host.urlOf(code(owner), domain),
      token: await tokenOf(persona, keys),
      sign: ownerKeys.signerFor(owner),
    }),
    setClock: (time) => {
      now = new Date(time);
    },
    asAdmin,
    trail: () =>
      asAdmin(`select ${COLUMNS.map((name) => `${name}::text`).join(', ')} from audit.entry order by entry.seq`),
    close: async () => {
      await host.close();
      await admin.end();
      await rm(folder, { recursive: true });
    },
  };
}

/** Every column of the trail. */
export const COLUMNS = [
  'seq',
  'id',
  'division',
  'at',
  'subject',
  'role',
  'action',
  'records',
  'fields',
  'reason',
  'request_id',
  'purpose',
  'served_case',
  'address',
  'previous_hash',
  'hash',
] as const;
