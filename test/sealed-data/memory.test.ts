import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { readConfig } from '#config';
import { loadShanghai } from '#divisions';
import { until } from '../testkit/gateway.ts';
import { graphAt } from '../testkit/graph.ts';
import { programEnvironment } from '../testkit/program-environment.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';

const OWNER = '310101';
/** What the process is told in Chinese, as addresses are written. */
const KNOWN = '四川北路 88 弄';

let folder: string;
let seeded: SeededDatabase;
let child: ChildProcess;
let url: string;

/** An instance in a process of its own, which nobody ever told a whole value. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
  seeded = await createOwnerDatabase(OWNER);
  await seeded.seed({ months: 1 });
  const given = ['--code', OWNER, '--database-url', seeded.urls.url, '--port', '0'];
  child = spawn(
    process.execPath,
    ['--heapsnapshot-signal=SIGUSR2', `--diagnostic-dir=${folder}`, 'subgraphs/main.ts', ...given],
    {
      env: {
        ...programEnvironment(),
        DATA_DIR: folder,
        SEALING_KEYS_FILE: seeded.sealingKeysFile,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  url = await readyUrl(child);
}, 120_000);
afterAll(async () => {
  child.kill('SIGKILL');
  await seeded.close();
  await rm(folder, { recursive: true });
});

test('a process that gave masked answers about every client holds no identity number, phone or address in its memory', async () => {
  const people = await seeded.opened('clients.client');
  const homes = await seeded.opened('clients.household');
  const officer = graphAt(`${url}/${OWNER}/clients/graphql`, districtToken());
  const ids = people.map(({ id }) => String(id)).slice(0, 100);
  const query = `# ${KNOWN}
  query EveryoneMasked($of: [_Any!]!) { _entities(representations: $of) { ... on Client {
    name { text } identityNumber { text } phone { text } address { text } household { address { text } } } } }`;
  // Without keys for its gateway, an instance in development takes _entities as they come.
  const ask = () => officer.ask(query, { of: ids.map((id) => ({ __typename: 'Client', id })) });
  expect(/319\*{11}\d{3}[\dX]/.test(JSON.stringify(await ask()))).toBe(true);
  // Looked into while more of them are under way.
  const underWay = Promise.all(Array.from({ length: 10 }, ask));
  const heap = await heapOf(child);
  await underWay;
  const holds = (text: string) => heap.includes(asInSnapshot(text));
  // The document is remembered: it is this process's memory, and whatever is written in Chinese in it is found.
  expect(holds('EveryoneMasked')).toBe(true);
  expect(holds(KNOWN)).toBe(true);
  const whole = [
    ...people.flatMap(({ identity_number: number, phone }) => [number, phone]),
    ...homes.map((home) => home['address']),
  ];
  const texts = whole.flatMap((value) => (typeof value === 'string' ? [value] : []));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter(holds)).toEqual([]);
}, 120_000);

/** V8 writes a snapshot in ASCII: every other character is escaped, in capital hexadecimal. */
function asInSnapshot(text: string): string {
  return text.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** Every text in the memory of the process. */
async function heapOf({ pid = 0 }: ChildProcess): Promise<string> {
  process.kill(pid, 'SIGUSR2');
  const snapshots = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.endsWith('.heapsnapshot'));
  const [name = ''] = await until(snapshots, (names) => names.length > 0);
  // Written from its start to its end while nothing else runs: when the process answers again, it is whole.
  expect((await fetch(`${url}/health`)).ok).toBe(true);
  const snapshot = await readFile(join(folder, name), 'utf8');
  // The graph of objects before them, by far the larger part, names each text by its number.
  const start = snapshot.lastIndexOf('"strings":[');
  expect(start).toBeGreaterThan(0);
  return snapshot.slice(start);
}

async function districtToken(): Promise<string> {
  const { jwtIssuer: issuer, jwtAudience: audience } = readConfig({});
  const keys = await developmentKeys(folder, false);
  return signDevelopmentToken(parsePersona(`district:${OWNER}`, loadShanghai()), { keys, issuer, audience, hours: 1 });
}

async function readyUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new TypeError('no output');
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const found = /^ready (\S+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const ended = once(stdout, 'end').then(() => Promise.reject(new Error('the instance did not start')));
  return Promise.race([ready, ended]);
}
