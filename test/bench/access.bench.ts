import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { z } from 'zod';
import { startEmbeddedPostgres } from '#persistence';
import { type ProcessSet, startWith, startWithout } from './access/sets.ts';
import { type Claim, inTurns, median } from './claim.ts';
import { familyOf } from './memory.ts';
import { processorMs } from './process.ts';
import { signTokens } from './tokens.ts';

const ROUNDS = 12;
const cityToday = {
  query: readFileSync(new URL('city-today.graphql', import.meta.url), 'utf8'),
  variables: { month: new Date().toISOString().slice(0, 7) },
};
const clientRead = (id: string) => ({
  query: `query ClientRead($id: ID!) { client(id: $id) { id category name { text } phone { text } household { id address { text } }
    visits(first: 3) { edges { node { id visitedOn summary } } } } }`,
  variables: { id },
});

/** Something asked, so many times in a round and so many at once, and as whom it is asked in either set. */
type Load = {
  readonly name: string;
  readonly body: string;
  readonly requests: number;
  readonly atOnce: number;
  readonly as: { readonly with: string; readonly without: string };
};
type Cost = { readonly ms: number; readonly processorMs: number };

/**
 * What access costs: sign-in, signatures, rules of schemas and services, row-level security. The same processes over the same
 * rows answer with it and without it, in turns, and each answer of the one is that of the other.
 */
export async function measureAccess(): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'access-'));
  const environment = { ...process.env, DATA_DIR: dataDir, HOSTED_OWNERS: '' };
  execFileSync(process.execPath, ['subgraphs/seed/main.ts', '--months', '6'], { env: environment, stdio: 'ignore' });
  const postgres = await startEmbeddedPostgres({ dataDir });
  const sets: ProcessSet[] = [];
  try {
    sets.push(await startWithout(dataDir, postgres), await startWith(dataDir, postgres));
    const [without, with_] = sets;
    if (without === undefined || with_ === undefined) throw new TypeError('a set is missing');
    const claims: Claim[] = [];
    for (const load of await loadsOver(dataDir, without)) claims.push(await compare(load, with_, without));
    return claims;
  } finally {
    for (const set of sets) await set.stop();
    await postgres.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function loadsOver(dataDir: string, without: ProcessSet): Promise<Load[]> {
  const [city = ''] = await signTokens(dataDir, 1);
  const [district = ''] = await signTokens(dataDir, 1, 'district:310101');
  const asCity = { with: `Bearer ${city}`, without: 'city-analyst 31' };
  const asDistrict = { with: `Bearer ${district}`, without: 'district-officer 310101' };
  const id = await anyClient(without, asDistrict.without);
  return [
    { name: 'CityToday', body: JSON.stringify(cityToday), requests: 20, atOnce: 2, as: asCity },
    { name: 'a single client read', body: JSON.stringify(clientRead(id)), requests: 400, atOnce: 8, as: asDistrict },
  ];
}

async function anyClient({ url }: ProcessSet, as: string): Promise<string> {
  const body = JSON.stringify({ query: '{ clients(within: "310101", first: 1) { edges { node { id } } } }' });
  const answer = await fetch(url, { method: 'POST', headers: headersOf(as), body });
  const edges = z.array(z.object({ node: z.object({ id: z.string() }) })).min(1);
  const { data } = z.object({ data: z.object({ clients: z.object({ edges }) }) }).parse(await answer.json());
  return data.clients.edges[0]?.node.id ?? '';
}

async function compare(load: Load, with_: ProcessSet, without: ProcessSet): Promise<Claim> {
  const pools = { with: new Pool(new URL(with_.url).origin), without: new Pool(new URL(without.url).origin) };
  const costs: Record<'with' | 'without', Cost[]> = { with: [], without: [] };
  await refuseDifferent(load, pools);
  const round = (set: 'with' | 'without') => async (): Promise<void> => {
    costs[set].push(await costOf(() => send(load, pools[set], load.as[set])));
  };
  const ms = await inTurns({ with: round('with'), without: round('without') }, ROUNDS);
  await Promise.all([pools.with.close(), pools.without.close()]);
  const rate = (set: 'with' | 'without'): number => (load.requests * 1000) / ms[set];
  const processor = (set: 'with' | 'without'): number =>
    // The first rounds warm up.
    median(costs[set].slice(-ROUNDS).map((cost) => cost.processorMs)) / load.requests;
  return {
    name: `${load.name}: requests a second with access over those without`,
    ratio: rate('with') / rate('without'),
    atLeast: 0.85,
    detail:
      `${rate('with').toFixed(0)} against ${rate('without').toFixed(0)} a second; ` +
      `${processor('with').toFixed(2)} against ${processor('without').toFixed(2)} ms of processor time each`,
  };
}

/** Different answers would be no comparison. */
async function refuseDifferent({ body, as }: Load, pools: Record<'with' | 'without', Pool>): Promise<void> {
  const [mine, theirs] = [await ask(pools.with, body, as.with), await ask(pools.without, body, as.without)];
  if (mine === theirs && !mine.includes('"errors"')) return;
  throw new Error(`the answers differ:\n${mine.slice(0, 1000)}\n${theirs.slice(0, 1000)}`);
}

/** Time, and the processor time of all that this process started. */
async function costOf(work: () => Promise<void>): Promise<Cost> {
  const before = usedByOthers();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const used = [...usedByOthers()].reduce((sum, [pid, after]) => sum + after - (before.get(pid) ?? 0), 0);
  return { ms, processorMs: used };
}

function usedByOthers(): Map<number, number> {
  const family = familyOf(process.pid).filter((pid) => pid !== process.pid);
  return new Map(
    family.flatMap((pid) => {
      try {
        return [[pid, processorMs(pid)] as const];
      } catch {
        // It ended while it was looked at, as workers of PostgreSQL do.
        return [];
      }
    }),
  );
}

async function send({ body, requests, atOnce }: Load, pool: Pool, as: string): Promise<void> {
  let sent = 0;
  const work = async (): Promise<void> => {
    while (sent++ < requests) await ask(pool, body, as);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function ask(pool: Pool, body: string, as: string): Promise<string> {
  const answer = await pool.request({ path: '/graphql', method: 'POST', headers: headersOf(as), body });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${text.slice(0, 1000)}`);
  return text;
}

const headersOf = (as: string) => ({ 'content-type': 'application/json', authorization: as });
