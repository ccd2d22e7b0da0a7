import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { developmentKeys } from '#access';
import { addGrant } from '#partners';
import { startEmbeddedPostgres } from '#persistence';
import { makePrivateFolder } from '#private-files';
import { ensureSealingKeys } from '#sealing';
import { ensureKeys } from '#signatures';
import { code } from '../testkit/codes.ts';

let folder: string;
let dataDir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-'));
  dataDir = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const grant = () => ({
  partner: 'green-light',
  name: '绿光社工服务社',
  purpose: '公示',
  tags: ['partner'] as const,
  division: code('31'),
  expires: new Date('2030-01-01'),
  requestsPerDay: 10,
  requestsPerMinute: 10,
  clients: [],
  withKey: true,
});

test.each<[string, () => unknown]>([
  ['databases', () => startEmbeddedPostgres({ dataDir }).then((server) => server.close())],
  ['development keys', () => developmentKeys(dataDir, false)],
  ['sealing keys', () => ensureSealingKeys(join(dataDir, 'sealing-keys.json'), ['31'])],
  ['owner keys', () => ensureKeys(join(dataDir, 'owner-keys.json'), ['31'])],
  ['partners', () => addGrant(join(dataDir, 'partners.yaml'), grant(), new Date())],
])('the data directory that is made for %s tells git to take nothing of it', async (_, make) => {
  await make();
  expect(await readFile(join(dataDir, '.gitignore'), 'utf8')).toBe('*\n');
});

test('a folder that was there already stays as it is', async () => {
  await mkdir(dataDir);
  await writeFile(join(dataDir, 'notes.txt'), 'mine');
  makePrivateFolder(dataDir);
  await developmentKeys(dataDir, false);
  expect((await readdir(dataDir)).toSorted()).toEqual(['dev-keys', 'notes.txt']);
});
