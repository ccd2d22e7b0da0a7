import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { add } from '../testkit/library-verbs.ts';
import { createEmptyDatabase } from '../testkit/postgres.ts';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
  for (const name of ['甲', '乙', '丙'])
    await add(owner.at('resources', 'district:310101'), 'provider', { division: '310101', name });
});
afterAll(() => owner.close());

test('npm run audit says that a trail is whole and names its head, which then holds', async () => {
  const { out, code } = await run('--owner', '310101', '--database-url', owner.url);
  expect(out).toMatch(/^310101: ok, 3 entries, head 3:[0-9a-f]{64}\n$/);
  expect(code).toBe(0);
  const [, head = ''] = /head (\S+)/.exec(out) ?? [];
  expect((await run('--database-url', owner.url, '--head', head)).code).toBe(0);
  expect(await run('--database-url', owner.url, '--head', head.replace('3:', '4:'))).toMatchObject({
    out: expect.stringContaining('bad from entry 4 on'),
    code: 1,
  });
});

test('it names the first bad entry and ends with 1', async () => {
  await owner.asAdmin(`update audit.entry set subject = 'nobody' where seq = 2`);
  const { out, code } = await run('--owner', '310101', '--database-url', owner.url);
  expect(out).toBe('310101: bad from entry 2 on, changed: its hash is another one\n');
  expect(code).toBe(1);
});

test.each([
  [['--head', '3'], '--head is no head of a chain'],
  [['--owner', 'Huangpu'], '--owner is no code'],
  [['--database-url', 'mysql://u:hidden@host/x'], '--database-url is no database URL'],
])('it refuses %j as called wrongly', async (options, sentence) => {
  const { err, code } = await run(...options);
  expect(err).toContain(`CONFIG_INVALID: ${sentence}`);
  expect(err).not.toContain('hidden');
  expect(code).toBe(3);
});

test('it refuses a data directory without databases, and makes none there', async () => {
  const { err, code } = await run();
  expect(err).toContain('holds no databases');
  expect(code).toBe(3);
});

test('it refuses a database without a trail, and one that does not answer', async () => {
  const { url } = await createEmptyDatabase();
  expect(await run('--database-url', url)).toMatchObject({
    err: expect.stringContaining('has no audit trail'),
    code: 3,
  });
  const nowhere = 'postgres://user:hidden@127.0.0.1:1/x';
  const { err, code } = await run('--database-url', nowhere);
  expect(err).toMatch(/^DATABASE_UNREACHABLE: 127\.0\.0\.1:1\/x /);
  expect(err).not.toContain('hidden');
  expect(code).toBe(1);
});

async function run(...options: string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, ['libs/audit/audit.main.ts', 'verify', ...options], {
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: '/nowhere/at/all' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}
