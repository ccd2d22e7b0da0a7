import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenVerifier } from '#access';
import { parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import type { Domain, OwnerHost, OwnerHostOptions, RequestScope } from '#server';
import { startOwnerHost } from '#server';
import { type Issuer, createIssuer } from './issuer.ts';
import { type OwnerKeys, type SignAsGateway, makeOwnerKeys } from './owner-keys.ts';
import { createEmptyDatabase, hostedOn } from './postgres.ts';
import { makeSealingKeys } from './sealing.ts';

/** What only the log may hold. */
export const SECRET = 'the password is 张三-310101199001010000';

type Services = { readonly scope: RequestScope; readonly arrived: () => void; readonly gate: Promise<void> };

type SmallOwnerOptions = Partial<
  Pick<
    OwnerHostOptions,
    | 'port'
    | 'production'
    | 'developmentHosts'
    | 'clock'
    | 'gatewayKeysFile'
    | 'sealingKeysFile'
    | 'edge'
    | 'poolSize'
    | 'databaseSilenceMs'
    | 'databaseWaitMs'
  >
> & {
  readonly code?: string;
  /** The URL that its database is reached at instead, such as one of a wire. */
  readonly reachedAt?: (databaseUrl: string) => Promise<string>;
  /** Called when `slow` was asked for. */
  readonly arrived?: () => void;
  /** What `slow` waits for. */
  readonly gate?: Promise<void>;
  /** Verifies the tokens of the issuer; as the issuer does itself when left out. */
  readonly verifierOf?: (issuer: Issuer) => TokenVerifier;
  /** Called for each line of the log: what it throws, the log fails with. */
  readonly logging?: () => void;
};

export type SmallOwner = OwnerHost & {
  readonly issuer: Issuer;
  /** Signs a request to it as its gateway does. */
  readonly sign: SignAsGateway;
  readonly keys: OwnerKeys;
  /** Of its database, for the superuser. */
  readonly adminUrl: string;
  /** The log so far, a record a line. */
  log(): Record<string, unknown>[];
};

/** An owner's host over the smallest domain there is: no tables, but a real database and real HTTP. */
export async function startSmallOwner(options: SmallOwnerOptions = {}): Promise<SmallOwner> {
  const {
    code = '310101',
    arrived = () => {},
    gate = Promise.resolve(),
    verifierOf,
    logging,
    reachedAt,
    ...rest
  } = options;
  const owner = parseDivisionCode(code);
  if (owner === undefined) throw new TypeError(`not a code: ${code}`);
  const issuer = await createIssuer();
  const lines: string[] = [];
  const urls = await createEmptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'small-owner-'));
  const ownerKeys = makeOwnerKeys(folder, [code]);
  const host = await startOwnerHost({
    owners: [{ code: owner, ...hostedOn(urls), ...(reachedAt && { databaseUrl: await reachedAt(urls.url) }) }],
    domains: [smallDomain(arrived, gate)],
    verifier: verifierOf?.(issuer) ?? issuer.verifier,
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: ownerKeys.file,
    sealingKeysFile: makeSealingKeys([code], folder),
    logTo: {
      write: (line) => {
        lines.push(line);
        logging?.();
      },
    },
    ...rest,
  });
  return {
    ...host,
    issuer,
    sign: ownerKeys.signerFor(code),
    keys: ownerKeys,
    adminUrl: urls.adminUrl,
    log: () => lines.map((line): Record<string, unknown> => JSON.parse(line)),
    close: () => host.close().finally(() => rm(folder, { recursive: true, force: true })),
  };
}

function smallDomain(arrived: () => void, gate: Promise<void>): Domain<Services> {
  return {
    name: 'advisors',
    typeDefs: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      scalar DivisionCode
      scalar Date
      type Query {
        me: String!
        division: String
        today: Date
        echo(code: DivisionCode!): DivisionCode
        refused: String
        broken: String
        nap: String
        slow: String
      }
      type Division @key(fields: "code") { code: DivisionCode!  stations: Int @sum }`,
    entities: [],
    migrations: [],
    services: (scope) => ({ scope, arrived, gate }),
    resolvers: {
      Query: queries,
      Division: { __resolveReference: (reference: object) => reference, stations: () => 7 },
    },
  };
}

const queries = {
  me: (_: unknown, __: unknown, { scope }: Services) => scope.caller.subject,
  division: (_: unknown, __: unknown, { scope }: Services) =>
    scope.session.read(async (em) => {
      const [row] = await em.execute<{ division: string }[]>(`select current_setting('app.division') as division`);
      return row?.division;
    }),
  nap: (_: unknown, __: unknown, { scope }: Services) =>
    scope.session.read(async (em) => {
      await em.execute('select pg_sleep(0.2)');
      return 'over';
    }),
  today: (_: unknown, __: unknown, { scope }: Services) => scope.today,
  echo: (_: unknown, { code }: { code: string }) => code,
  refused: () => {
    throw errors.scopeMissing('client.read');
  },
  broken: () => {
    throw new TypeError(SECRET);
  },
  slow: async (_: unknown, __: unknown, { arrived, gate }: Services) => {
    arrived();
    await gate;
    return 'done';
  },
};
