import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { programEnvironment } from '../testkit/program-environment.ts';
import { type Step, stepsOf } from './examples.ts';

const FILE = 'docs/district/README.md';
const page = readFileSync(FILE, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The last day of the month of the page. */
const clock = () => new Date('2026-11-30T12:00:00+08:00');

let city: City;
let folder: string;
beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1, runsJobs: true, clock });
  folder = await mkdtemp(join(tmpdir(), 'month-'));
}, 180_000);
afterAll(async () => {
  await city.close();
  await rm(folder, { recursive: true });
});

/** What the steps before kept. */
const kept: Record<string, unknown> = {};

test('the month of a district officer runs as it is written, from the first step to the last', async () => {
  const steps = stepsOf(page);
  expect(steps.length).toBeGreaterThan(30);
  for (const step of steps) await (step.kind === 'operation' ? send(step) : importFiles(step));
}, 180_000);

async function send({ as, query, keeps, refused }: Extract<Step, { kind: 'operation' }>): Promise<void> {
  const names = [...(/^(?:query|mutation) \w+\((.*?)\)/m.exec(query)?.[1] ?? '').matchAll(/\$(\w+)/g)];
  const variables = Object.fromEntries(names.map(([, name = '']) => [name, kept[name]]));
  const { data, errors } = await city.as(as).answer(query, variables);
  expect({ query, errors }).toEqual({ query, errors: [] });
  const codes = refusalsIn(data).map((refusal) => JSON.stringify(refusal).replace(/.*"code":"(\w+)".*/s, '$1'));
  expect({ query, codes, data }).toEqual({ query, codes: refused === undefined ? [] : [refused], data });
  for (const [name, path] of keeps) {
    kept[name] = valueAt(data, path);
    expect([path, kept[name] ?? null]).toEqual([path, expect.anything()]);
  }
}

/** Everything that writes refused, at whatever depth. */
function refusalsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(refusalsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'errors' && Array.isArray(inner) ? inner : refusalsIn(inner),
  );
}

function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}

async function importFiles({ files, runs }: Extract<Step, { kind: 'import' }>): Promise<void> {
  for (const [name, rows] of Object.entries(files)) await writeFile(join(folder, name), rows);
  for (const words of runs) {
    const as = words[words.indexOf('--as') + 1] ?? '';
    const child = spawn(process.execPath, [join(process.cwd(), 'libs/import-files/import.main.ts'), ...words], {
      cwd: folder,
      env: { ...programEnvironment(), PORT: new URL(city.url).port, TOKEN: await city.tokenOf(as) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    expect({ words, out, err, status }).toEqual({
      words,
      out: expect.stringContaining(' 0 refused'),
      err: expect.any(String),
      status: 0,
    });
  }
}

test('every command and every file that the page names is there', () => {
  const commands = [...page.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  const files = [...page.matchAll(/\]\((\.\.[^)#]+)\)/g)].map(([, file = '']) => join(dirname(FILE), file));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(commands.length + files.length).toBeGreaterThan(6);
});
