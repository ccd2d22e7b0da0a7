import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Says that it is Node 20, and runs npm as any other would. */
const OLDER = `#!/bin/sh\n[ "$1" = --version ] && exec echo v20.0.0\nexec '${process.execPath}' "$@"\n`;
let older: string;
let path: string;

beforeAll(async () => {
  older = await mkdtemp(join(tmpdir(), 'older-node-'));
  await writeFile(join(older, 'node'), OLDER);
  await chmod(join(older, 'node'), 0o755);
  // As a newcomer's shell has it: without the folder of programs that npm itself puts first for whatever it runs.
  const inherited = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  path = [older, ...inherited].join(delimiter);
});
afterAll(() => rm(older, { recursive: true }));

function said(program: string, ...given: readonly string[]): string {
  return execFileSync(program, given, { cwd: root, env: { ...process.env, PATH: path }, encoding: 'utf8' }).trim();
}

describe('on a machine whose node is older', () => {
  test('npm finds the Node that the lock file pins, and the shell the older one', async () => {
    const manifest = z.object({ optionalDependencies: z.record(z.string(), z.string()) });
    const { optionalDependencies } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    const [pinned, ...others] = new Set(Object.values(optionalDependencies));
    expect(others).toEqual([]);
    expect(pinned).toMatch(/^24\./);
    expect(said('node', '--version')).toBe('v20.0.0');
    expect(said('npm', 'exec', '--', 'node', '--version')).toBe(`v${pinned}`);
    expect(said('npm', 'exec', '-c', 'command -v node')).toBe(join(root, 'node_modules/.bin/node'));
  });
});
