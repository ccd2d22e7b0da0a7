import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeFolder } from '../testkit/data-directories.ts';
import { Start } from './start.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = join(await makeFolder(), 'data');
});
afterEach(() => rm(join(dataDir, '..'), { recursive: true }));

describe('npm start refuses, in one line and with nothing started,', () => {
  test('an occupied port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const start = new Start({ DATA_DIR: dataDir, PORT: port });
    expect(await start.exitCode()).toBe(1);
    expect(start.output).toBe(`PORT_IN_USE: Port ${port} of 127.0.0.1 is taken. Set PORT to a free one.\n`);
    expect(existsSync(dataDir)).toBe(false);
    other.close();
  });

  test('data of a newer version', async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'format'), '999\n');
    const start = new Start({ DATA_DIR: dataDir });
    expect(await start.exitCode()).toBe(1);
    expect(start.output).toMatch(/^starting databases …\nDATA_DIR_NEWER: [^\n]+\n$/);
  });

  test('a setting that is none', async () => {
    const start = new Start({ DATA_DIR: dataDir, PORT: 'four thousand' });
    expect(await start.exitCode()).toBe(3);
    expect(start.output).toMatch(/^CONFIG_INVALID: PORT [^\n]+\n$/);
    expect(existsSync(dataDir)).toBe(false);
  });
});
