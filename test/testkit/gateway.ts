import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { type Persona, createTokenVerifier, developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { loadShanghai } from '#divisions';
import { z } from 'zod';
import { type GatewayOptions, startGateway } from '../../gateway/index.ts';
import { OWNER_DEADLINE_MS } from './patience.ts';

const SIGNED_FOR = { issuer: 'test', audience: 'test' };
const PATIENCE_MS = 120_000;

const failure = z.looseObject({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.looseObject({ code: z.string() }),
});
const answerShape = z.strictObject({
  data: z.unknown().optional(),
  errors: z.array(failure).optional(),
  extensions: z.unknown().optional(),
});

export type Answer = z.infer<typeof answerShape> & { readonly status: number; readonly headers: Headers };

type Asking = {
  /** A persona such as city or district:310101; nobody when left out. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly variables?: object;
};

export type SubgraphSource = {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  readonly tiered?: boolean;
};

/** What came back of an HTTP request: its first error's code and sentence as well, where there is one. */
export type Sent = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly code: string | undefined;
  readonly message: string | undefined;
};

export type TestGateway = {
  readonly url: string;
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** Asks until the answer is as expected, and gives that answer. */
  askUntil(query: string, isExpected: (answer: Answer) => boolean, asking?: Asking): Promise<Answer>;
  /** What a persona puts into its authorization header. */
  bearer(persona: string): Promise<string>;
  /** Any HTTP request, to a path of the gateway. */
  send(init?: RequestInit, path?: string): Promise<Sent>;
  /** Writes the owners file anew. */
  writeOwners(yaml: string): Promise<void>;
  /** Writes the supergraph anew, of subgraphs or as text. */
  writeSupergraph(subgraphs: readonly SubgraphSource[] | string): Promise<void>;
  close(): Promise<void>;
};

type TestGatewayOptions = {
  /** The product's own when left out. */
  readonly subgraphs?: readonly SubgraphSource[];
  /** The owners file, where there is one. */
  readonly owners?: string;
  readonly ownerDeadlineMs?: number;
  readonly production?: boolean;
  readonly edge?: GatewayOptions['edge'];
  readonly oidcIssuer?: URL;
  /** Serves the dashboard, where a persona is signed in with one click. */
  readonly dashboard?: boolean;
  readonly probeIntervalMs?: number;
  readonly developmentHosts?: readonly string[];
};

/** Tests ask faster than anyone. */
export const NO_RATES = { signedIn: 0, anonymous: 0 };

/** The real gateway over a supergraph of the test's own, with files that the test can change. */
export async function startTestGateway(options: TestGatewayOptions): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const files = { owners: join(folder, 'owners.yaml'), supergraph: join(folder, 'supergraph.graphql') };
  const keys = await developmentKeys(folder, false);
  const writeOwners = (yaml: string): Promise<void> => writeFile(files.owners, yaml);
  const writeSupergraph = (subgraphs: readonly SubgraphSource[] | string) =>
    writeGraph(folder, files.supergraph, subgraphs);
  const tokenOf = (persona: Persona): Promise<string> =>
    signDevelopmentToken(persona, { keys, ...SIGNED_FOR, hours: 1 });
  if (options.subgraphs !== undefined) await writeSupergraph(options.subgraphs);
  if (options.owners !== undefined) await writeOwners(options.owners);
  const gateway = await startGateway({
    verifier: createTokenVerifier({ localKeys: keys.publicKeys, ...SIGNED_FOR }),
    host: '127.0.0.1',
    port: 0,
    ownersFile: options.owners === undefined ? undefined : files.owners,
    supergraphFile: options.subgraphs === undefined ? undefined : files.supergraph,
    ownerDeadlineMs: options.ownerDeadlineMs ?? OWNER_DEADLINE_MS,
    logLevel: 'silent',
    reloadIntervalMs: 20,
    probeIntervalMs: options.probeIntervalMs ?? 50,
    production: options.production ?? false,
    edge: { requestsPerMinute: NO_RATES, ...options.edge },
    oidcIssuer: options.oidcIssuer,
    developmentHosts: options.developmentHosts ?? [],
    ...(options.dashboard && { signIn: { kind: 'development', tokenOf } }),
  });

  const bearer = async (persona: string): Promise<string> =>
    `Bearer ${await tokenOf(parsePersona(persona, loadShanghai()))}`;
  const ask = async (query: string, { as, headers, variables }: Asking = {}): Promise<Answer> => {
    const authorization = as === undefined ? undefined : await bearer(as);
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { ...answerShape.parse(await response.json()), status: response.status, headers: response.headers };
  };
  return {
    url: gateway.url,
    ask,
    bearer,
    send: async (init = {}, path = '/graphql') => sentOf(await fetch(new URL(path, gateway.url), init)),
    askUntil: (query, isExpected, asking) => until(() => ask(query, asking), isExpected),
    writeOwners,
    writeSupergraph,
    close: async () => {
      await gateway.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function sentOf(response: Response): Promise<Sent> {
  const text = await response.text();
  const { data } = answerShape.safeParse(parsed(text));
  const error = data?.errors?.[0];
  return {
    status: response.status,
    headers: response.headers,
    text,
    code: error?.extensions.code,
    message: error?.message,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Looks again and again until it is as expected. Throws with what it saw last when that takes too long. */
export async function until<Seen>(
  look: () => Promise<Seen>,
  isExpected: (seen: Seen) => boolean,
  patienceMs = PATIENCE_MS,
): Promise<Seen> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (isExpected(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`never as expected; last seen: ${JSON.stringify(seen, null, 2)}`);
    await pause(10);
  }
}

/** The division tree of the gateway, as a part of a supergraph. */
export async function divisionsSource(): Promise<SubgraphSource> {
  const sdl = await readFile(new URL('../../gateway/divisions/schema.graphql', import.meta.url), 'utf8');
  return { name: 'divisions', url: 'http://gateway.invalid/divisions', sdl };
}

async function writeGraph(folder: string, file: string, subgraphs: readonly SubgraphSource[] | string): Promise<void> {
  if (typeof subgraphs === 'string') return writeFile(file, subgraphs);
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (errors !== undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  for (const { name, sdl } of subgraphs.filter(({ tiered }) => tiered))
    await writeFile(join(folder, `${name}.graphql`), sdl);
  return writeFile(file, supergraphSdl);
}
