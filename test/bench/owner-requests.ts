import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { Pool } from 'undici';
import { z } from 'zod';
import { verifierOf } from '#access';
import { readConfig } from '#config';
import { KeyRing, type RequestSigner, createRequestSigner } from '#signatures';
import { startGateway } from '../../gateway/index.ts';
import { signTokens } from './tokens.ts';

/** A request as the gateway sent it to an owner. */
export type OwnerRequest = {
  readonly origin: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
};

const Created = z.object({
  request: z.object({
    origin: z.union([z.string(), z.instanceof(URL)]).transform(String),
    method: z.string(),
    path: z.string(),
    headers: z.array(z.string()),
    body: z.union([z.string(), z.instanceof(Uint8Array)]).transform((body) => Buffer.from(body).toString('utf8')),
  }),
});

/** Asks a gateway of its own, over the same owners, and listens to what its HTTP client sends. */
export async function recordOwnerRequests(dataDir: string, query: string): Promise<OwnerRequest[]> {
  const config = readConfig({ ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  const verifier = await verifierOf(config);
  const gateway = await startGateway({
    ...config,
    verifier,
    host: '127.0.0.1',
    port: 0,
    ownersFile: join(dataDir, 'owners.yaml'),
    ownerKeysFile: join(dataDir, 'owner-keys.json'),
    ownerDeadlineMs: 20_000,
  });
  const [token = ''] = await signTokens(dataDir, 1);
  const requests: OwnerRequest[] = [];
  const hear = (message: unknown): void => {
    const heard = Created.safeParse(message);
    if (!heard.success || heard.data.request.method !== 'POST' || !heard.data.request.path.startsWith('/31')) return;
    const { headers, ...request } = heard.data.request;
    requests.push({ ...request, headers: pairsOf(headers) });
  };
  const ask = (): Promise<Response> =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { month: new Date().toISOString().slice(0, 7) } }),
    });
  await ask().then((answer) => answer.text());
  subscribe('undici:request:create', hear);
  await ask().then((answer) => answer.text());
  unsubscribe('undici:request:create', hear);
  await gateway.close();
  return requests;
}

function pairsOf(flat: readonly string[]): Record<string, string> {
  const entries = flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? ''] as const] : []));
  return Object.fromEntries(entries.filter(([name]) => name !== 'content-length'));
}

const pools = new Map<string, Pool>();

/** The floor: every request at once, as bare as HTTP allows, signed as owners ask for, each answer read whole. */
export async function sendAll(requests: readonly OwnerRequest[], sign: RequestSigner): Promise<void> {
  await Promise.all(
    requests.map(async ({ origin, path, headers: sent, body }) => {
      const pool = pools.get(origin) ?? new Pool(origin, { connections: 64 });
      pools.set(origin, pool);
      const signature = sign({ owner: sent['x-assistance-owner'] ?? '', method: 'POST', path, headers: sent, body });
      const headers = { ...sent, ...signature };
      const answer = await pool.request({ path, method: 'POST', headers, body });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(text.slice(0, 2000));
    }),
  );
}

/** Signs with the keys that npm start made. */
export function signerOf(dataDir: string): RequestSigner {
  return createRequestSigner(new KeyRing({ file: join(dataDir, 'owner-keys.json'), onError: console.error }));
}
