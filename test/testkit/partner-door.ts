import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenVerifier } from '#access';
import { type Done, addGrant, revokeGrant, rotateKey } from '#partners';
import { z } from 'zod';
import { type GatewayOptions, startGateway } from '../../gateway/index.ts';
import { OWNER_DEADLINE_MS } from './patience.ts';
import type { SharedCity } from './shared-city.ts';
import { code } from './codes.ts';

const answerShape = z.strictObject({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
  extensions: z.unknown().optional(),
});

export type DoorAnswer = z.infer<typeof answerShape> & { readonly status: number; readonly headers: Headers };

type Asking = {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly variables?: object;
};

/** A gateway with its partner endpoint, over a city's owners, with a clock that the test sets. */
export type PartnerDoor = {
  /** Of the partner endpoint. */
  readonly url: string;
  /** Of everybody else's. */
  readonly mainUrl: string;
  readonly partnersFile: string;
  /** Grants more than a test asks for, by a key of its own; changed where a test is about it. */
  grant(changes?: Partial<Parameters<typeof addGrant>[1]>): Done & { key: string };
  /** Ends a grant now, by the clock of the door. */
  revoke(grant: string): void;
  /** Gives the grant another key; those before hold until then. */
  rotate(grant: string, until: Date): Done & { key: string };
  ask(query: string, asking?: Asking): Promise<DoorAnswer>;
  setClock(time: Date): void;
  readPartners(): Promise<string>;
  writePartners(yaml: string): Promise<void>;
  /** Where the day's requests are counted. */
  readonly countsFile: string;
  /** Closes the gateway and starts another one over the same files, after what is done meanwhile. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

type DoorOptions = Pick<GatewayOptions, 'supergraphFile' | 'signIn' | 'logTo'> & { readonly verifier?: TokenVerifier };

export async function openPartnerDoor(city: SharedCity, options: DoorOptions = {}): Promise<PartnerDoor> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-door-'));
  const partnersFile = join(folder, 'partners.yaml');
  const countsFile = join(folder, 'counts', 'partner-requests.json');
  let now = new Date();
  await writeFile(partnersFile, 'grants: []\n');
  const start = () =>
    startGateway({
      verifier: city.verifier,
      logLevel: options.logTo === undefined ? 'silent' : 'info',
      ...options,
      host: '127.0.0.1',
      port: 0,
      ownersFile: city.ownersFile,
      ownerKeysFile: city.keys.file,
      partnersFile,
      partnerCountsFile: countsFile,
      clock: () => now,
      ownerDeadlineMs: OWNER_DEADLINE_MS,
      reloadIntervalMs: 20,
      edge: { requestsPerMinute: { signedIn: 0, anonymous: 0 } },
    });
  let gateway = await start();
  const urlOf = (): string => new URL('/partner/graphql', gateway.url).href;
  return {
    get url() {
      return urlOf();
    },
    get mainUrl() {
      return gateway.url;
    },
    partnersFile,
    countsFile,
    grant: (changes = {}) => {
      const { grant, key = '' } = addGrant(partnersFile, { ...usual(now), ...changes }, now);
      return { grant, key };
    },
    revoke: (grant) => void revokeGrant(partnersFile, grant, now),
    rotate: (id, until) => {
      const { grant, key = '' } = rotateKey(partnersFile, { id, now, until });
      return { grant, key };
    },
    ask: (query, asking) => askAt(urlOf(), query, asking),
    setClock: (time) => {
      now = time;
    },
    readPartners: () => readFile(partnersFile, 'utf8'),
    writePartners: (yaml) => writeFile(partnersFile, yaml),
    restart: async (meanwhile) => {
      await gateway.close();
      await meanwhile?.();
      gateway = await start();
    },
    close: async () => {
      await gateway.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function askAt(url: string, query: string, { key, headers, variables }: Asking = {}): Promise<DoorAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { ...answerShape.parse(await response.json()), status: response.status, headers: response.headers };
}

function usual(now: Date) {
  return {
    partner: 'green-light',
    name: '绿光社工服务社',
    purpose: '在街镇服务站公示资源与项目',
    tags: ['partner'] as const,
    division: code('31'),
    expires: new Date(now.getTime() + 30 * 24 * 3_600_000),
    requestsPerDay: 1_000_000,
    requestsPerMinute: 100_000,
    clients: [],
    withKey: true,
  };
}
