import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../testkit/gateway.ts';
import { graphAt } from '../testkit/graph.ts';
import { CITY_TODAY, OVERDUE, listedSubCentres } from '../testkit/questions.ts';

/** What a newcomer does: start it in an empty folder, take a token, ask; stop it, start it again. */
let dataDir: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start', () => {
  test('writes the demo city, says when it is ready, answers CityToday, and leaves nothing behind when stopped', async () => {
    const child = start();
    const url = await readyUrl(child);
    const city = graphAt(url, tokenOf('city'));
    const { division } = await city.ask<{ division: Figures & { children: Figures[] } }>(CITY_TODAY, {
      month: lastMonth(),
    });
    expect(division.children).toHaveLength(16);
    expect(division.coverage.required).toBe(6759 + (await listedSubCentres(city)));
    expect(division.coverage.rate).toBeGreaterThan(0.8);
    expect(division.coverage.stations).toBeGreaterThan(6850);
    expect(division.coverage.stations).toBeLessThan(7050);
    const advisors = Object.values(division.filings).reduce((sum, count) => sum + count, 0);
    expect(advisors).toBeGreaterThan(8400);
    expect(advisors).toBeLessThan(8600);
    expect(division.coverage.advisors / advisors).toBeGreaterThan(0.88);
    expect(division.coverage.advisors / advisors).toBeLessThan(0.97);
    expect(division.clients.total).toBeGreaterThan(9000);
    expect(division.visitCompliance.rate).toBeGreaterThan(0.7);
    expect(division.visitCompliance.rate).toBeLessThan(1);
    expect(division.library.policies).toBeGreaterThan(84);
    const { overdueVisits } = await city.ask<{
      overdueVisits: { edges: { node: { client: { advisor: { name: string } } } }[] };
    }>(OVERDUE);
    expect(overdueVisits.edges).toHaveLength(50);
    expect(overdueVisits.edges.some(({ node }) => node.client.advisor !== null)).toBe(true);
    expect(JSON.parse(await firstQuestionOfReadme(url))).toMatchObject({ data: { division: { name: '上海市' } } });

    await stop(child, 'SIGTERM');
    expect(await processesLeft()).toEqual([]);
  }, 120_000);

  test('a second time finds what the first wrote, and its processes end when it is killed', async () => {
    const child = start();
    const url = await readyUrl(child);
    const { division } = await graphAt(url, tokenOf('city')).ask<{ division: { clients: { total: number } } }>(
      '{ division(code: "31") { clients { total } } }',
    );
    expect(division.clients.total).toBeGreaterThan(9000);

    const other = start({ PORT: '0' });
    expect(await endOf(other)).toMatchObject({ code: 1, stderr: expect.stringMatching(/^DATA_DIR_IN_USE: [^\n]+\n$/) });

    child.kill('SIGKILL');
    expect(await processesLeft()).toEqual([]);
  }, 120_000);

  test('starts again after it was killed, and stops on Ctrl-C', async () => {
    const child = start();
    await readyUrl(child);
    await stop(child, 'SIGINT');
    expect(await processesLeft()).toEqual([]);
  }, 120_000);
});

describe('npm start refuses, in one line and with nothing started,', () => {
  test('an occupied port', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('no port');
    const { port } = address;
    const end = await endOf(start({ PORT: String(port) }));
    expect(end).toMatchObject({ code: 1, stderr: expect.stringMatching(new RegExp(`^PORT_IN_USE: .*${port}.*\n$`)) });
    server.close();
  });

  test('data of a newer version', async () => {
    const newer = await mkdtemp(join(tmpdir(), 'newer-'));
    await writeFile(join(newer, 'format'), '999\n');
    const end = await endOf(start({ DATA_DIR: newer }));
    expect(end).toMatchObject({ code: 1, stderr: expect.stringMatching(/^DATA_DIR_NEWER: [^\n]+\n$/) });
    await rm(newer, { recursive: true });
  });

  test('a setting that is none', async () => {
    const end = await endOf(start({ PORT: 'four thousand' }));
    expect(end).toMatchObject({ code: 3, stderr: expect.stringMatching(/^CONFIG_INVALID: PORT [^\n]+\n$/) });
  });
});

type Figures = {
  coverage: { stations: number; required: number; rate: number; advisors: number };
  filings: Readonly<Record<string, number>>;
  clients: { total: number };
  visitCompliance: { rate: number };
  library: { policies: number };
};

function start(environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, ['libs/start/main.ts'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: dataDir, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null || child.stderr === null) throw new TypeError('no output');
  const complaints = text(child.stderr);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^ready (http\S+\/graphql)$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error(`ended before it was ready: ${await complaints}`);
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  if (child.stderr === null) throw new TypeError('no output');
  const [stderr] = await Promise.all([text(child.stderr), child.exitCode ?? once(child, 'close')]);
  return { code: child.exitCode, stderr };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}

/** Every process that was started names the data directory, by environment or by argument. */
function processesLeft(): Promise<string[]> {
  return until(
    async () => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && belongs(pid)),
    (pids) => pids.length === 0,
  );
}

function belongs(pid: string): boolean {
  try {
    return `${readFileSync(`/proc/${pid}/environ`, 'utf8')}${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}`.includes(
      dataDir,
    );
  } catch {
    // It ended while it was looked at.
    return false;
  }
}

async function tokenOf(persona: string): Promise<string> {
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir };
  return execFileSync(process.execPath, ['libs/access/token.main.ts', '--as', persona], {
    env,
    encoding: 'utf8',
  }).trim();
}

/** Asks as the README's first command does, curl aside, which a machine may lack: by GET, with these headers. */
async function firstQuestionOfReadme(url: string): Promise<string> {
  const readme = readFileSync('README.md', 'utf8');
  const [, query = ''] =
    /^curl -sG \S+ -H "authorization: Bearer \$TOKEN" [^']*'content-type: application\/json' \\\n {2}--data-urlencode 'query=([^']+)'$/m.exec(
      readme,
    ) ?? [];
  const headers = { authorization: `Bearer ${await tokenOf('city')}`, 'content-type': 'application/json' };
  return (await fetch(`${url}?${new URLSearchParams({ query })}`, { headers })).text();
}

function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}
