import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';

let owner: AuditedOwner;
let client: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const registered = await registerHousehold(owner.at('clients', 'district:310101'), '310101002001', [
    person({ category: 'OTHER_RESIDENT' }),
  ]);
  client = registered.ok?.members[0]?.id ?? '';
});
afterAll(() => owner.close());

const programs: readonly (readonly [string, () => string[], RegExp])[] = [
  ['npm run audit', () => ['libs/audit/audit.main.ts', 'verify', '--owner', '310101'], /^310101: ok, 1 entries/],
  ['npm run subject', () => ['subgraphs/subject/main.ts', 'history', '--client', client], /^$/],
  ['npm run sealing', () => ['subgraphs/sealing/main.ts', 'reseal', '--owner', '310101'], /\n0 rows sealed anew\n$/],
];

test.each(programs)('%s works on the database of DATABASE_URL, as the owner does', async (_, given, expected) => {
  expect(await run(given(), owner.url)).toEqual({ code: 0, err: '', out: expect.stringMatching(expected) });
});

test.each(programs)('%s takes an empty DATABASE_URL for none, and looks into DATA_DIR', async (_, given) => {
  expect(await run(given(), '')).toMatchObject({ code: 3, err: expect.stringContaining('holds no databases') });
});

test.each(programs)('%s refuses a DATABASE_URL that is none, without its password', async (_, given) => {
  const { code, err } = await run(given(), 'mysql://user:hidden@host/x');
  expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^CONFIG_INVALID: .+DATABASE_URL.+\.\n$/) });
  expect(err).not.toContain('hidden');
});

async function run(given: string[], databaseUrl: string): Promise<{ out: string; err: string; code: number | null }> {
  const settings = {
    DATA_DIR: dirname(owner.sealingKeysFile),
    SEALING_KEYS_FILE: owner.sealingKeysFile,
    DATABASE_URL: databaseUrl,
  };
  const child = spawn(process.execPath, given, {
    env: { ...process.env, NODE_OPTIONS: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}
