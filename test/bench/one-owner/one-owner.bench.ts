import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { tierDirectives } from '#tiers';
import { type Claim, median } from '../claim.ts';
import { type Program, processorMs, startProgram } from '../process.ts';
import { signTokens } from '../tokens.ts';
import { domains, query } from './schema.ts';

const here = new URL('.', import.meta.url).pathname;
/** Requests a second, and the gateway's processor time for each. */
type Load = { readonly rate: number; readonly cpuMs: number };

const ROUNDS = 5;
const ROUND_MS = 3000;
const AT_ONCE = 16;

/**
 * The requests a second of this gateway over those of @apollo/gateway with its stock data source: the same supergraph, one
 * owner, a different authorization header for each request, in turns.
 */
export async function measureOneOwner(): Promise<Claim> {
  const directory = mkdtempSync(join(tmpdir(), 'one-owner-'));
  const owner = await startProgram(join(here, 'owner.main.ts'));
  writeGraph(directory, owner.url);
  const programs = [owner];
  try {
    const ours = await startProgram('gateway/main.ts', [], {
      PORT: '0',
      DATA_DIR: directory,
      OWNERS_FILE: join(directory, 'owners.yaml'),
      SUPERGRAPH_FILE: join(directory, 'supergraph.graphql'),
      LOG_LEVEL: 'warn',
      // The shop's question goes back and forth between its lists.
      LIMIT_COST: '10000000',
    });
    programs.push(ours);
    const stock = await startProgram(join(here, 'stock-gateway.main.ts'), [join(directory, 'supergraph.graphql')]);
    programs.push(stock);
    return await compare(ours, stock, await signTokens(directory, 5000));
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
    rmSync(directory, { recursive: true });
  }
}

function writeGraph(directory: string, owner: string): void {
  const services = Object.entries(domains).map(([name, sdl]) => ({
    name,
    url: `${owner}/${name}`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  writeFileSync(join(directory, 'supergraph.graphql'), supergraphSdl);
  for (const [name, sdl] of Object.entries(domains)) {
    writeFileSync(join(directory, `${name}.graphql`), `${sdl}\n${tierDirectives}`);
  }
  const instances = services.map(({ name, url }) => `      ${name}: ${url}\n`).join('');
  writeFileSync(
    join(directory, 'owners.yaml'),
    `owners:\n  - code: "31"\n    name: 上海市\n    instances:\n${instances}`,
  );
}

async function compare(ours: Program, stock: Program, tokens: readonly string[]): Promise<Claim> {
  await same(ours, stock, tokens);
  const runs: { ours: Load; stock: Load }[] = [];
  await load(ours, tokens);
  await load(stock, tokens);
  for (let round = 0; round < ROUNDS; round++) {
    runs.push({ ours: await load(ours, tokens), stock: await load(stock, tokens) });
  }
  const of = (who: 'ours' | 'stock', what: keyof Load): number => median(runs.map((run) => run[who][what]));
  return {
    name: 'one owner: requests a second over those of the stock data source',
    ratio: of('ours', 'rate') / of('stock', 'rate'),
    atLeast: 2.2,
    detail: `${of('ours', 'rate').toFixed(0)} against ${of('stock', 'rate').toFixed(0)} requests a second; ${of('ours', 'cpuMs').toFixed(1)} against ${of('stock', 'cpuMs').toFixed(1)} ms of processor time each`,
  };
}

/** A comparison of different answers would say nothing. */
async function same(ours: Program, stock: Program, [token = '']: readonly string[]): Promise<void> {
  const [mine, theirs] = await Promise.all(
    [ours, stock].map(async ({ url }) => {
      const pool = new Pool(new URL(url).origin);
      const answer = await ask(pool, token);
      await pool.close();
      return answer;
    }),
  );
  if (mine !== theirs || mine?.includes('"errors"') !== false)
    throw new Error(`answers differ:\n${mine?.slice(0, 400)}\n${theirs?.slice(0, 400)}`);
}

/** Answered requests a second with so many on their way at once, each with the next token. */
async function load({ url, pid }: Program, tokens: readonly string[]): Promise<Load> {
  const cpuBefore = processorMs(pid);
  const pool = new Pool(new URL(url).origin, { connections: AT_ONCE });
  const start = performance.now();
  let sent = 0;
  const work = async (): Promise<void> => {
    while (performance.now() - start < ROUND_MS) await ask(pool, tokens[sent++ % tokens.length] ?? '');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const rate = (sent * 1000) / (performance.now() - start);
  await pool.close();
  return { rate, cpuMs: (processorMs(pid) - cpuBefore) / sent };
}

const body = JSON.stringify({ query, operationName: 'Shop' });

async function ask(pool: Pool, token: string): Promise<string> {
  const answer = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${text}`);
  return text;
}
