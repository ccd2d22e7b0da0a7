import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { makeFolder, syncNothing } from '../testkit/data-directories.ts';
import { until } from '../testkit/gateway.ts';
import { graphAt } from '../testkit/graph.ts';
import { countClients, expectDemoCity, firstQuestionOfReadme, tokenIn } from './demo-city.ts';
import { childOf, isAlive, partsOf, postmasterOf, processesLeft, readinessAt, stillRunning, stopped } from './parts.ts';
import { START_MS, Start } from './start.ts';

/** With the demo city to be written. */
const FIRST_START_MS = 360_000;

/** What a newcomer does: start it where nothing is, take a token, ask; stop it, start it again. */
let dataDir: string;
let start: Start;

beforeAll(async () => {
  dataDir = join(await makeFolder(), 'data');
});
afterEach(() => void start.process.kill('SIGKILL'));

/** Each start takes up what the one before left: the tests run in this order. */
describe('npm start', () => {
  test(
    'writes the demo city, says when every owner answers, answers CityToday, and stops everything when asked',
    async () => {
      start = new Start({ DATA_DIR: dataDir });
      const url = await start.ready(FIRST_START_MS);
      expect(await ownersUp(url)).toBe(17);
      const token = tokenIn(dataDir);
      await expectDemoCity(graphAt(url, Promise.resolve(token)));
      expect(await firstQuestionOfReadme(url, token)).toMatchObject({ data: { division: { name: '上海市' } } });

      const parts = await partsOf(dataDir, url);
      start.process.kill('SIGTERM');
      expect(await start.exitCode()).toBe(0);
      expect(await stillRunning(parts)).toEqual([]);
      expect(await processesLeft(dataDir)).toEqual([]);
      await syncNothing(dataDir);
    },
    FIRST_START_MS,
  );

  test(
    'a second time finds what the first wrote, refuses another start on its data, and leaves nothing behind when it is killed',
    async () => {
      start = new Start({ DATA_DIR: dataDir });
      const url = await start.ready();
      expect(await countClients(url, tokenIn(dataDir))).toBeGreaterThan(9000);
      const parts = await partsOf(dataDir, url);
      expect(await stillRunning(parts)).toHaveLength(3);

      const other = new Start({ DATA_DIR: dataDir });
      expect(await other.exitCode()).toBe(1);
      expect(other.output).toMatch(/^starting databases …\nDATA_DIR_IN_USE: [^\n]+\n$/);
      expect(await stillRunning(parts)).toHaveLength(3);

      start.process.kill('SIGKILL');
      await stopped(parts);
      expect(await processesLeft(dataDir)).toEqual([]);
    },
    START_MS,
  );

  test(
    'starts again after it was killed, starts its PostgreSQL again when that is killed, says so, and stops everything when npm alone is ended',
    async () => {
      start = new Start({ DATA_DIR: dataDir }, 'npm');
      const url = await start.ready();
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
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
      await stopped(parts);
      expect(await processesLeft(dataDir)).toEqual([]);
      expect(await readdir(dataDir)).not.toContain('lock');
    },
    START_MS,
  );

  test(
    'stops on Ctrl-C',
    async () => {
      start = new Start({ DATA_DIR: dataDir });
      const parts = await partsOf(dataDir, await start.ready());
      start.process.kill('SIGINT');
      expect(await start.exitCode()).toBe(0);
      expect(await stillRunning(parts)).toEqual([]);
      expect(await processesLeft(dataDir)).toEqual([]);
    },
    START_MS,
  );

  test(
    'stops everything, and says so, when one of its processes ends by itself',
    async () => {
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
      start = new Start({ DATA_DIR: dataDir });
      await start.says('starting gateway');
      process.kill(await childOf(start, 'subgraphs/main.ts'), 'SIGKILL');
      expect(await start.exitCode()).toBe(1);
      expect(start.output).toMatch(/^INTERNAL: The process of the owners ended before everything answered\. /m);
      expect(await readdir(dataDir)).not.toContain('lock');
    },
    START_MS,
  );

  test.each(['SIGINT', 'SIGHUP'] as const)(
    'given up by %s while it starts, it stops what ran already',
    async (signal) => {
      start = new Start({ DATA_DIR: dataDir });
      await start.says('starting 17 owners');
      const pid = await postmasterOf(dataDir);
      start.process.kill(signal);
      expect(await start.exitCode()).toBe(130);
      expect(isAlive(pid)).toBe(false);
      expect(await readdir(dataDir)).not.toContain('lock');
    },
  );

  test(
    'ends with an error when its PostgreSQL cannot be started again',
    async () => {
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
});

/** How many owners there are, once all of them are up. */
async function ownersUp(url: string): Promise<number> {
  const look = async () => (await fetch(new URL('/ready', url))).json() as Promise<Readiness>;
  const { owners } = await until(look, (seen) => seen.ready && seen.owners.every(({ state }) => state === 'UP'));
  return owners.length;
}

type Readiness = { readonly ready: boolean; readonly owners: readonly { readonly state: string }[] };
