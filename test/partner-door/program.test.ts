import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDemoGrant, readPartnersFile, revokeGrant } from '#partners';

const root = new URL('../../', import.meta.url);
const GREEN = ['grant', '--partner', 'green-light', '--name', '绿光', '--purpose', '公示', '--expires', '2099-06-30'];

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partners-'));
  file = join(folder, 'partners.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

type Ended = { readonly exitCode: number; readonly out: string; readonly told: string };

/** npm run partners, as its own process. */
function partners(...given: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const script = 'libs/partners/partners.main.ts';
    const env = { ...process.env, NODE_OPTIONS: '', DATA_DIR: folder };
    execFile(process.execPath, [script, ...given], { cwd: root, env }, (error, out, told) =>
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, out, told }),
    );
  });
}

describe('npm run partners', () => {
  test('grants, prints the key once and keeps its hash alone, for this user', async () => {
    const { exitCode, out } = await partners(...GREEN);
    expect(exitCode).toBe(0);
    const key = /^key (ak_green-light_[\w-]{43})$/m.exec(out)?.[1] ?? '';
    expect(key).not.toBe('');
    expect(await readFile(file, 'utf8')).not.toContain(key.slice(-43));
    expect((await stat(file)).mode & 0o077).toBe(0);
    const { out: listed } = await partners('list');
    expect(listed).toContain('green-light-1 ACTIVE until 2099-06-30');
    expect(listed).not.toContain(key.slice(-43));
  });

  test('ends a grant and changes a key, and keeps what somebody wrote beside them', async () => {
    await partners(...GREEN);
    await writeFile(file, `# agreed on the phone\n${await readFile(file, 'utf8')}`);
    expect((await partners('rotate', '--grant', 'green-light-1')).out).toMatch(/^key ak_green-light_/m);
    expect((await partners('revoke', '--grant', 'green-light-1')).out).toContain('green-light-1 has ended');
    const [grant] = readPartnersFile(file);
    expect(grant?.keys).toHaveLength(2);
    expect(grant?.keys[0]?.until).toBeInstanceOf(Date);
    expect(grant?.revoked).toBeInstanceOf(Date);
    expect(await readFile(file, 'utf8')).toMatch(/^# agreed on the phone\n/);
  });

  test.each([
    ['a verb there is not', ['give'], 'There is no give.'],
    ['a grant there is not', ['revoke', '--grant', 'nobody-1'], 'There is no grant nobody-1.'],
    ['no purpose', GREEN.filter((word) => word !== '--purpose' && word !== '公示'), '--purpose is not given.'],
    ['an end in the past', [...GREEN.slice(0, -1), '2020-01-01'], '--expires is 2020-01-01, which is over.'],
    ['a tag there is not', [...GREEN, '--tags', 'everything'], '--tags names everything.'],
  ])('called with %s says so and ends with 3', async (_, given, sentence) => {
    const { exitCode, told } = await partners(...given);
    expect(told).toContain(`CONFIG_INVALID: ${sentence}`);
    expect(exitCode).toBe(3);
  });

  test('leaves a file with an error as it is', async () => {
    await writeFile(file, 'grants: nobody\n');
    const { exitCode, told } = await partners(...GREEN);
    expect(told).toContain('PARTNERS_FILE_INVALID: ');
    expect(told).toContain('partners.yaml:1: Expected a list of grants.');
    expect(exitCode).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('grants: nobody\n');
  });
});

describe('the grant to try it with', () => {
  test('is made once, with its key in a file; revoked, it is not made again', async () => {
    const keyFile = join(folder, 'partner-demo.key');
    ensureDemoGrant({ file, keyFile });
    const key = await readFile(keyFile, 'utf8');
    expect(key).toMatch(/^ak_demo_[\w-]{43}\n$/);
    ensureDemoGrant({ file, keyFile });
    expect(readPartnersFile(file)).toHaveLength(1);
    revokeGrant(file, 'demo-1', new Date());
    ensureDemoGrant({ file, keyFile });
    expect(readPartnersFile(file)).toHaveLength(1);
    expect(await readFile(keyFile, 'utf8')).toBe(key);
  });

  test('is made anew where its key was lost, or when it is over', async () => {
    const keyFile = join(folder, 'partner-demo.key');
    ensureDemoGrant({ file, keyFile });
    await rm(keyFile);
    ensureDemoGrant({ file, keyFile });
    expect(readPartnersFile(file).map(({ grant }) => grant)).toEqual(['demo-1', 'demo-2']);
    ensureDemoGrant({ file, keyFile }, new Date(Date.now() + 366 * 24 * 3_600_000));
    expect(readPartnersFile(file)).toHaveLength(3);
  });
});
