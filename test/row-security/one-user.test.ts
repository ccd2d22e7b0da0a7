import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOwnerHost } from '#server';
import { resources } from '../../subgraphs/resources/index.ts';
import { code } from '../testkit/codes.ts';
import { createIssuer } from '../testkit/issuer.ts';
import { makeOwnerKeys } from '../testkit/owner-keys.ts';
import { createEmptyDatabase, hostedOn } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { makeSealingKeys } from '../testkit/sealing.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'one-user-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('one user alone for an owner', () => {
  test('that owns the tables is refused in production, with the statement that makes another', async () => {
    const { ownerUrl } = await createEmptyDatabase();
    await expect(startOn({ databaseUrl: ownerUrl }, true)).rejects.toMatchObject({
      code: 'DATABASE_UNSAFE',
      message: expect.stringContaining('create role assistance_service login'),
    });
    const nothing = await connectTo(ownerUrl);
    expect((await nothing.query(`select from pg_namespace where nspname = 'resources'`)).rowCount).toBe(0);
    await nothing.end();
  });

  test('does in development, with a warning', async () => {
    const { ownerUrl } = await createEmptyDatabase();
    const { close, log } = await startOn({ databaseUrl: ownerUrl }, false);
    await close();
    expect(log()).toContain('the database user assistance owns the tables it serves; production refuses it');
  });

  test('that owns nothing serves a database that somebody else migrated', async () => {
    const urls = await createEmptyDatabase();
    await expect(startOn({ databaseUrl: urls.url }, true)).rejects.toMatchObject({ code: 'DATABASE_NOT_MIGRATED' });
    const migrating = await startOn(hostedOn(urls), true);
    await migrating.close();
    const serving = await startOn({ databaseUrl: urls.url }, true);
    await serving.close();
  });

  test('is refused as both where two are named, and nothing is changed', async () => {
    const { ownerUrl } = await createEmptyDatabase();
    const starting = startOn({ databaseUrl: ownerUrl, migrationDatabaseUrl: ownerUrl }, false);
    await expect(starting).rejects.toMatchObject({ code: 'DATABASE_UNSAFE' });
  });
});

async function startOn(urls: { databaseUrl: string; migrationDatabaseUrl?: string }, production: boolean) {
  const lines: string[] = [];
  const { verifier } = await createIssuer();
  const owner = code('310101');
  const host = await startOwnerHost({
    owners: [{ code: owner, ...urls }],
    domains: [resources],
    verifier,
    production,
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: makeOwnerKeys(folder, [owner]).file,
    sealingKeysFile: makeSealingKeys([owner], folder),
    logTo: { write: (line) => void lines.push(line) },
  });
  return { close: host.close, log: () => lines.join('') };
}
