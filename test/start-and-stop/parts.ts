import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { until } from '../testkit/gateway.ts';
import type { Start } from './start.ts';

/** Where something listens while a start runs: gateway and owners; and the process of PostgreSQL. */
export type Parts = { readonly servers: readonly URL[]; readonly postgres: number };

export async function partsOf(dataDir: string, gatewayUrl: string): Promise<Parts> {
  const owners = z.object({ owners: z.array(z.object({ instances: z.record(z.string(), z.string()) })) });
  const [city] = owners.parse(parse(await readFile(join(dataDir, 'owners.yaml'), 'utf8'))).owners;
  const ownerUrl = Object.values(city?.instances ?? {})[0] ?? '';
  const postgres = await postmasterOf(dataDir);
  return { servers: [gatewayUrl, ownerUrl].map((url) => new URL('/health', url)), postgres };
}

export async function postmasterOf(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
}

export async function stillRunning({ servers, postgres }: Parts): Promise<string[]> {
  const answers = servers.map((url) =>
    fetch(url).then(
      () => [url.href],
      () => [],
    ),
  );
  return [...(await Promise.all(answers)).flat(), ...(isAlive(postgres) ? ['postgres'] : [])];
}

/** Waits for what ends by itself once its start was killed. */
export async function stopped(parts: Parts): Promise<void> {
  await until(
    () => stillRunning(parts),
    (running) => running.length === 0,
  );
}

export async function readinessAt(server: URL): Promise<{ status: number; text: string }> {
  const response = await fetch(new URL('/ready', server));
  return { status: response.status, text: await response.text() };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process id of a script that the start began. */
export async function childOf({ process: { pid } }: Start, script: string): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const commands = children
    .trim()
    .split(' ')
    .map(async (child) => [child, await readFile(`/proc/${child}/cmdline`, 'utf8')]);
  return Number((await Promise.all(commands)).find(([, command]) => command?.includes(script))?.[0]);
}

/** Every process that a start began names the data directory, by environment or by argument: those that stay after a moment. */
export function processesLeft(dataDir: string): Promise<string[]> {
  return until(
    async () => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && names(dataDir, pid)),
    (pids) => pids.length === 0,
  );
}

function names(dataDir: string, pid: string): boolean {
  try {
    return ['environ', 'cmdline'].some((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(dataDir));
  } catch {
    // It ended while it was looked at.
    return false;
  }
}
