import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Claim, inTurns } from './claim.ts';
import { memoryOf } from './memory.ts';
import { type OwnerRequest, recordOwnerRequests, sendAll, signerOf } from './owner-requests.ts';
import { type Program, startProgram } from './process.ts';
import { countStatements } from './statements.ts';
import { signTokens } from './tokens.ts';

const query = readFileSync(new URL('city-today.graphql', import.meta.url), 'utf8');
const ROUNDS = 40;

type City = Program & { readonly dataDir: string; readonly ask: () => Promise<unknown> };

/**
 * The whole product over the demo data: the city query against the floor of its own owner requests, and against itself
 * with ten times the visits; the requests it sends and the statements these take; the memory all processes take.
 */
export async function measureCity(): Promise<Claim[]> {
  const cities: City[] = [];
  try {
    const city = await startCity(1);
    cities.push(city);
    const many = await startCity(10);
    cities.push(many);
    const requests = await recordOwnerRequests(city.dataDir, query);
    const requestsOfMany = await recordOwnerRequests(many.dataDir, query);
    const floor = floorOf(city, requests);
    // Sent to both cities, so that the owners of both have answered as often when they are compared.
    const floorOfMany = floorOf(many, requestsOfMany);
    const times = await inTurns({ city: city.ask, floor, many: many.ask, floorOfMany }, ROUNDS);
    const claims = [...speed(times, requests, requestsOfMany), memoryOf(city.pid)];
    // The databases serve one server at a time.
    for (const { stop } of cities) await stop();
    const statements = await countStatements(city.dataDir, requests);
    const statementsOfMany = await countStatements(many.dataDir, requestsOfMany);
    return [...claims, sameStatements(statements, statementsOfMany)];
  } finally {
    for (const { stop, dataDir } of cities) {
      await stop();
      rmSync(dataDir, { recursive: true });
    }
  }
}

function floorOf({ dataDir }: City, requests: readonly OwnerRequest[]): () => Promise<void> {
  const sign = signerOf(dataDir);
  return () => sendAll(requests, sign);
}

function speed(
  { city, floor, many }: Record<'city' | 'floor' | 'many', number>,
  requests: readonly OwnerRequest[],
  requestsOfMany: readonly OwnerRequest[],
): Claim[] {
  return [
    {
      name: 'city query over its own owner requests sent bare and at once',
      ratio: city / floor,
      atMost: 1.5,
      detail: `${city.toFixed(1)} ms against ${floor.toFixed(1)} ms for ${requests.length} requests`,
    },
    {
      name: 'city query with ten times the visits over the same without',
      ratio: many / city,
      atMost: 1.1,
      detail: `${many.toFixed(1)} ms against ${city.toFixed(1)} ms`,
    },
    {
      name: 'owner requests of the city query with ten times the visits over those without',
      ratio: requestsOfMany.length / requests.length,
      atMost: 1,
      detail: `${requestsOfMany.length} against ${requests.length}`,
    },
  ];
}

function sameStatements(statements: number, ofMany: number): Claim {
  return {
    name: 'SQL statements of the city query with ten times the visits over those without',
    ratio: ofMany / statements,
    atLeast: 1,
    atMost: 1,
    detail: `${ofMany} against ${statements}`,
  };
}

async function startCity(visitsFactor: number): Promise<City> {
  const dataDir = mkdtempSync(join(tmpdir(), 'city-'));
  const seeding = [
    'subgraphs/seed/main.ts',
    '--profile',
    'demo',
    '--months',
    '6',
    '--visits-factor',
    String(visitsFactor),
  ];
  execFileSync(process.execPath, seeding, { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'ignore' });
  const environment = { DATA_DIR: dataDir, PORT: '0', SEED_PROFILE: 'none' };
  const program = await startProgram('libs/start/main.ts', [], environment);
  const [token = ''] = await signTokens(dataDir, 1);
  const body = JSON.stringify({ query, variables: { month: new Date().toISOString().slice(0, 7) } });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const ask = async (): Promise<void> => {
    const answer = await (await fetch(program.url, { method: 'POST', headers, body })).text();
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 2000));
  };
  return { ...program, dataDir, ask };
}
