import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { until } from '../testkit/gateway.ts';
import { copyDataDirectory, makeFolder, syncNothing } from '../testkit/data-directories.ts';
import { START_MS, Start } from './start.ts';

/** Where something listens while a start runs: gateway, owners and the process of PostgreSQL. */
async function partsOf(dataDir: string, gatewayUrl: string) {
  const owners = z.object({ owners: z.array(z.object({ instances: z.record(z.string(), z.string()) })) });
  const [city] = owners.parse(parse(await readFile(join(dataDir, 'owners.yaml'), 'utf8'))).owners;
  const ownerUrl = Object.values(city?.instances ?? {})[0] ?? '';
  const postgres = await postmasterOf(dataDir);
  return { servers: [gatewayUrl, ownerUrl].map((url) => new URL('/health', url)), postgres };
}

async function postmasterOf(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
}

async function stillRunning({ servers, postgres }: Awaited<ReturnType<typeof partsOf>>): Promise<string[]> {
  const answers = servers.map((url) =>
    fetch(url).then(
      () => [url.href],
      () => [],
    ),
  );
  return [...(await Promise.all(answers)).flat(), ...(isAlive(postgres) ? ['postgres'] : [])];
}

async function readinessAt(server: URL): Promise<{ status: number; text: string }> {
  const response = await fetch(new URL('/ready', server));
  return { status: response.status, text: await response.text() };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process id of a script that the start began. */
async function childOf({ process: { pid } }: Start, script: string): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const commands = children
    .trim()
    .split(' ')
    .map(async (child) => [child, await readFile(`/proc/${child}/cmdline`, 'utf8')]);
  return Number((await Promise.all(commands)).find(([, command]) => command?.includes(script))?.[0]);
}

/** A data directory as a first start leaves it: no test here promises anything of a first start that test/fresh-start does not. */
let used: string;
let dataDir: string;
let start: Start;

beforeAll(async () => {
  used = join(await makeFolder(), 'data');
  start = new Start({ DATA_DIR: used });
  await start.ready();
  start.process.kill('SIGTERM');
  await start.exitCode();
  await syncNothing(used);
}, START_MS);
afterAll(() => rm(join(used, '..'), { recursive: true, force: true }));

beforeEach(async () => {
  dataDir = join(await makeFolder(), 'data');
});
afterEach(async () => {
  start.process.kill('SIGKILL');
  await rm(join(dataDir, '..'), { recursive: true, force: true });
});

describe('npm start', () => {
  test(
    'answers at the URL it prints, refuses a second start on its data, and stops everything when asked',
    async () => {
      copyDataDirectory(used, dataDir);
      start = new Start({ DATA_DIR: dataDir });
      const url = await start.ready();
      const parts = await partsOf(dataDir, url);
      expect(await stillRunning(parts)).toHaveLength(3);
      const readiness = await fetch(new URL('/ready', url)).then((response) => response.json());
      const up: unknown = expect.objectContaining({ state: 'UP' });
      expect(readiness).toEqual({ ready: true, owners: Array.from({ length: 17 }, () => up) });

      const second = new Start({ DATA_DIR: dataDir });
      expect(await second.exitCode()).toBe(1);
      expect(second.output).toMatch(/^DATA_DIR_IN_USE: .*\n$/m);
      expect(await stillRunning(parts)).toHaveLength(3);

      start.process.kill('SIGTERM');
      expect(await start.exitCode()).toBe(0);
      expect(await stillRunning(parts)).toEqual([]);
    },
    START_MS,
  );

  test(
    'leaves nothing behind when it is killed, and starts again on the same data',
    async () => {
      copyDataDirectory(used, dataDir);
      start = new Start({ DATA_DIR: dataDir });
      const parts = await partsOf(dataDir, await start.ready());
      start.process.kill('SIGKILL');
      await until(
        () => stillRunning(parts),
        (running) => running.length === 0,
      );

      start = new Start({ DATA_DIR: dataDir });
      expect(await start.ready()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
      start.process.kill('SIGTERM');
      expect(await start.exitCode()).toBe(0);
    },
    2 * START_MS,
  );

  test(
    'starts its PostgreSQL again when that is killed, says so, and stops everything when npm alone is ended',
    async () => {
      copyDataDirectory(used, dataDir);
      start = new Start({ DATA_DIR: dataDir }, 'npm');
      const url = await start.ready();
      const killed = await postmasterOf(dataDir);
      process.kill(killed, 'SIGKILL');
      const again = await until(
        () => postmasterOf(dataDir),
        (pid) => pid > 0 && pid !== killed,
        START_MS,
      );
      expect(start.output.match(/^PostgreSQL ended by itself and is started again\.$/gm)).toHaveLength(1);
      const parts = await partsOf(dataDir, url);
      for (const server of parts.servers) {
        await until(
          () => readinessAt(server),
          ({ status, text }) => status === 200 && !/DOWN|DEGRADED/.test(text),
          START_MS,
        );
      }
      expect(isAlive(again)).toBe(true);

      start.process.kill('SIGTERM');
      await until(
        () => stillRunning(parts),
        (running) => running.length === 0,
      );
      expect(await readdir(dataDir)).not.toContain('lock');
    },
    START_MS,
  );

  test(
    'ends with an error when its PostgreSQL cannot be started again',
    async () => {
      copyDataDirectory(used, dataDir);
      start = new Start({ DATA_DIR: dataDir });
      const parts = await partsOf(dataDir, await start.ready());
      await rm(join(dataDir, 'postgres', 'global', 'pg_control'));
      process.kill(parts.postgres, 'SIGKILL');
      expect(await start.exitCode()).toBe(1);
      expect(start.output).toContain('The embedded PostgreSQL ended by itself');
      expect(await stillRunning(parts)).toEqual([]);
    },
    START_MS,
  );

  test(
    'stops everything, and says so, when one of its processes ends by itself',
    async () => {
      copyDataDirectory(used, dataDir);
      start = new Start({ DATA_DIR: dataDir });
      const parts = await partsOf(dataDir, await start.ready());
      process.kill(await childOf(start, 'gateway/main.ts'), 'SIGKILL');
      expect(await start.exitCode()).toBe(1);
      expect(start.output).toContain('The gateway ended by itself');
      expect(await stillRunning(parts)).toEqual([]);
    },
    START_MS,
  );

  test(
    'says so as well when the owners end while the gateway still starts',
    async () => {
      copyDataDirectory(used, dataDir);
      start = new Start({ DATA_DIR: dataDir });
      await until(
        () => Promise.resolve(start.output),
        (output) => output.includes('starting gateway'),
        START_MS,
      );
      process.kill(await childOf(start, 'subgraphs/main.ts'), 'SIGKILL');
      expect(await start.exitCode()).toBe(1);
      expect(start.output).toMatch(/^INTERNAL: The process of the owners ended before everything answered\. /m);
      expect(await readdir(dataDir)).not.toContain('lock');
    },
    START_MS,
  );

  test('finds an occupied port before anything is started', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    start = new Start({ DATA_DIR: dataDir, PORT: port });
    expect(await start.exitCode()).toBe(1);
    expect(start.output).toBe(`PORT_IN_USE: Port ${port} of 127.0.0.1 is taken. Set PORT to a free one.\n`);
    expect(existsSync(dataDir)).toBe(false);
    other.close();
  });

  test.each(['SIGINT', 'SIGHUP'] as const)(
    'given up by %s while it starts, it stops what ran already',
    async (signal) => {
      copyDataDirectory(used, dataDir);
      start = new Start({ DATA_DIR: dataDir });
      await until(
        () => Promise.resolve(start.output),
        (output) => output.includes('starting 17 owners'),
        START_MS,
      );
      const pid = await postmasterOf(dataDir);
      start.process.kill(signal);
      expect(await start.exitCode()).toBe(130);
      expect(isAlive(pid)).toBe(false);
      expect(await readdir(dataDir)).not.toContain('lock');
    },
  );
});
