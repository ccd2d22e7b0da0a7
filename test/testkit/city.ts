import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Persona, type TokenVerifier, createTokenVerifier, developmentKeys } from '#access';
import { dateOf } from '#calendar';
import { type DivisionCode, isWithin, loadShanghai } from '#divisions';
import type { DomainName, OwnerHost, StaffingMeasures } from '#server';
import { ensureKeys, pairOf } from '#signatures';
import { z } from 'zod';
import { startGateway } from '../../gateway/index.ts';
import { domainNames, startOwners } from '../../subgraphs/index.ts';
import { code } from './codes.ts';
import { type Graph, graphAt } from './graph.ts';
import { tokenOf } from './instance.ts';
import { type OwnerKeys, makeOwnerKeys } from './owner-keys.ts';
import { NOW, createPreparedDatabase, createSeededDatabase } from './owner-databases.ts';
import { DATABASE_WAIT_MS, OWNER_DEADLINE_MS } from './patience.ts';
import { type DatabaseUrls, hostedOn } from './postgres.ts';
import { makeSharedSealingKeys } from './sealing.ts';

export { NOW };

const SIGNED_FOR = { issuer: 'test', audience: 'test' };
/**
 * How often a gateway looks at its files and its owners, so that tests see soon what changed, and no oftener: each look at an owner is a
 * connection for each of its domains, also while nothing is asked.
 */
const LOOKING = { reloadIntervalMs: 20, probeIntervalMs: 250 };

export type City = {
  /** Of the gateway's GraphQL endpoint. */
  readonly url: string;
  /** As a persona such as city or district:310101; as nobody when it is left out. */
  as(persona?: string | Persona): Graph;
  /** An owner's instance, asked straight but signed as the gateway does. */
  straightAt(owner: string, domain: DomainName, persona?: string | Persona): Graph;
  urlOf(owner: string, domain: DomainName): string;
  /** Of an owner's database, for a further instance over it. */
  databaseUrlOf(owner: string): string;
  /** The same for the role that owns its tables. */
  tablesUrlOf(owner: string): string;
  readonly verifier: TokenVerifier;
  /** A token that the city's instances accept. */
  tokenOf(persona: string | Persona): Promise<string>;
  /** Those that the gateway signs with and the owners accept. */
  readonly keys: OwnerKeys;
  /** Those that the owners seal with. */
  readonly sealingKeysFile: string;
  /** For a further gateway over the same owners. */
  readonly ownersFile: string;
  stopOwner(owner: string): Promise<void>;
  /** Starts an owner that was stopped, over its database. */
  resumeOwner(owner: string): Promise<void>;
  /** Statements of all owners, and requests to them, while the work runs. */
  costOf(work: () => Promise<unknown>): Promise<{ statements: number; requests: number }>;
  close(): Promise<void>;
};

type CityOwner = { readonly code: string; readonly domains?: readonly DomainName[] };

type CityOptions = {
  readonly owners: readonly CityOwner[];
  /** Months of visits to be written; nothing is written when left out. */
  readonly months?: number;
  readonly visitsFactor?: number;
  readonly ownerDeadlineMs?: number;
  /** Whose tokens hold; those of `tokenOf` when left out. */
  readonly verifier?: TokenVerifier;
  /** What time it is for every owner; always the same when left out. */
  readonly clock?: () => Date;
  /** Whether jobs run; a run of theirs is no part of what a city is asked. */
  readonly runsJobs?: boolean;
  /** Whether owners exchange messages, with jobs that run. */
  readonly exchangesMessages?: boolean;
  /** By what owners advise more staff than the floor. */
  readonly staffing?: StaffingMeasures;
  /** Whether no owner stops and no file changes: the gateway then looks for that as seldom as in production. */
  readonly isSteady?: boolean;
  /** Where owners and gateway write what they log; nowhere when left out. */
  readonly logTo?: { write(line: string): void };
};

/** Real owners, each a server of its own over a database of its own, and the real gateway over the product's supergraph. */
export async function startCity({
  owners,
  months,
  visitsFactor = 1,
  ownerDeadlineMs = OWNER_DEADLINE_MS,
  clock = () => NOW,
  exchangesMessages = false,
  runsJobs = exchangesMessages,
  isSteady = false,
  ...options
}: CityOptions): Promise<City> {
  const folder = await mkdtemp(join(tmpdir(), 'city-'));
  const keys = await developmentKeys(folder, false);
  const codes = owners.map((owner) => owner.code);
  const ownerKeys = makeOwnerKeys(folder, codes);
  const sealingKeysFile = makeSharedSealingKeys(codes, folder);
  const logging = options.logTo === undefined ? ({ logLevel: 'silent' } as const) : { logTo: options.logTo };
  const verifier = options.verifier ?? createTokenVerifier({ localKeys: keys.publicKeys, ...SIGNED_FOR });
  let statements = 0;
  const hosts = new Map<string, OwnerHost>();
  const databaseUrls = new Map<string, DatabaseUrls>();
  const ownersFile = join(folder, 'owners.yaml');
  const messageKeysFile = join(folder, 'message-keys.json');
  if (exchangesMessages)
    ensureKeys(
      messageKeysFile,
      codes.flatMap((from) => codes.map((to) => pairOf(from, to))),
    );
  const heldBy = (owner: CityOwner) => ({
    owner: code(owner.code),
    domains: owner.domains ?? domainNames,
    delegated: delegatedBy(owner, owners),
  });
  const makeDatabase = async (owner: CityOwner): Promise<void> => {
    const held = heldBy(owner);
    const urls = await (months === undefined
      ? createPreparedDatabase(held)
      : createSeededDatabase(held, { months, visitsFactor, profile: 'demo', today: dateOf(NOW) }));
    databaseUrls.set(owner.code, urls);
  };
  const startOwner = async (owner: CityOwner): Promise<void> => {
    const held = heldBy(owner);
    const urls = databaseUrls.get(owner.code);
    if (urls === undefined) throw new TypeError(`no database of ${owner.code}`);
    const host = await startOwners({
      owners: [{ ...held, code: held.owner, ...hostedOn(urls) }],
      verifier,
      host: '127.0.0.1',
      port: 0,
      gatewayKeysFile: ownerKeys.file,
      sealingKeysFile,
      clock,
      ...(exchangesMessages && { messageKeysFile, ownersFile }),
      ...(options.staffing && { staffing: options.staffing }),
      ...logging,
      databaseWaitMs: DATABASE_WAIT_MS,
      poolSize: 3,
      runsJobs,
      onStatement: () => {
        statements++;
      },
    });
    hosts.set(owner.code, host);
  };
  await Promise.all(
    owners.map(async (owner) => {
      await makeDatabase(owner);
      await startOwner(owner);
    }),
  );
  await writeFile(ownersFile, ownersYaml(owners, hosts));
  const gateway = await startGateway({
    verifier,
    host: '127.0.0.1',
    port: 0,
    ownersFile,
    ownerKeysFile: ownerKeys.file,
    ownerDeadlineMs,
    ...logging,
    ...(isSteady ? {} : LOOKING),
    signIn: { kind: 'development', tokenOf: (persona) => tokenOf(persona, keys) },
    // Tests ask faster than anyone.
    edge: { requestsPerMinute: { signedIn: 0, anonymous: 0 } },
  });
  const as: City['as'] = (persona) =>
    graphAt(gateway.url, persona === undefined ? undefined : tokenOf(persona, keys), undefined, { persona, as });
  const straightAt: City['straightAt'] = (owner, domain, persona) =>
    graphAt(
      hostOf(hosts, owner).urlOf(code(owner), domain),
      persona === undefined ? undefined : tokenOf(persona, keys),
      ownerKeys.signerFor(owner),
      { persona, as: (other) => straightAt(owner, domain, other) },
    );
  return {
    url: gateway.url,
    as,
    straightAt,
    urlOf: (owner, domain) => hostOf(hosts, owner).urlOf(code(owner), domain),
    databaseUrlOf: (owner) => databaseUrls.get(owner)?.url ?? '',
    tablesUrlOf: (owner) => databaseUrls.get(owner)?.ownerUrl ?? '',
    verifier,
    tokenOf: (persona) => tokenOf(persona, keys),
    keys: ownerKeys,
    sealingKeysFile,
    ownersFile,
    stopOwner: (owner) => hostOf(hosts, owner).close(),
    resumeOwner: async (owner) => {
      const stopped = owners.find((one) => one.code === owner);
      if (stopped === undefined) throw new TypeError(`no owner ${owner}`);
      await startOwner(stopped);
      await writeFile(ownersFile, ownersYaml(owners, hosts));
    },
    costOf: async (work) => {
      const before = statements;
      const requests = await countOwnerRequests(work);
      return { statements: statements - before, requests };
    },
    close: async () => {
      await gateway.close();
      await Promise.all([...hosts.values()].map((host) => host.close()));
      await rm(folder, { recursive: true });
    },
  };
}

function delegatedBy(owner: CityOwner, owners: readonly CityOwner[]): DivisionCode[] {
  return owners
    .map((other) => code(other.code))
    .filter((other) => other !== owner.code && isWithin(other, code(owner.code)));
}

function hostOf(hosts: ReadonlyMap<string, OwnerHost>, owner: string): OwnerHost {
  const host = hosts.get(owner);
  if (host === undefined) throw new TypeError(`no owner ${owner}`);
  return host;
}

function ownersYaml(owners: readonly CityOwner[], hosts: ReadonlyMap<string, OwnerHost>): string {
  const entries = owners.map((owner) => {
    const urls = (owner.domains ?? domainNames).map(
      (domain) => `      ${domain}: ${hostOf(hosts, owner.code).urlOf(code(owner.code), domain)}\n`,
    );
    const name = loadShanghai().find(owner.code)?.name ?? owner.code;
    return `  - code: "${owner.code}"\n    name: ${name}\n    instances:\n${urls.join('')}`;
  });
  return `owners:\n${entries.join('')}`;
}

/** HTTP requests to instances, whose paths begin with an owner's code, while the work runs. */
async function countOwnerRequests(work: () => Promise<unknown>): Promise<number> {
  let requests = 0;
  const hear = (message: unknown): void => {
    const path = z.object({ request: z.object({ method: z.literal('POST'), path: z.string() }) }).safeParse(message)
      .data?.request.path;
    if (path !== undefined && /^\/\d+\//.test(path)) requests++;
  };
  subscribe('undici:request:create', hear);
  try {
    await work();
  } finally {
    unsubscribe('undici:request:create', hear);
  }
  return requests;
}
