import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTokenVerifier } from '#access';
import { statementOf } from '#partners';
import { ensureKeys } from '#signatures';
import { type RunningGateway, startGateway } from '../../gateway/index.ts';
import { code } from '../testkit/codes.ts';
import { officer } from '../testkit/issuer.ts';
import { codesOf, post } from '../testkit/post.ts';
import { startSmallOwner } from '../testkit/small-owner.ts';

let folder: string;
let keysOfAnother: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'starting-'));
  keysOfAnother = join(folder, 'another.json');
  ensureKeys(keysOfAnother, ['310104']);
});
afterAll(() => rm(folder, { recursive: true }));

const refusedFor = (setting: string) => ({ code: 'CONFIG_INVALID', message: expect.stringContaining(setting) });

describe('an owner', () => {
  test('in production does not start without keys', async () => {
    const starting = startSmallOwner({ production: true, gatewayKeysFile: undefined });
    await expect(starting).rejects.toMatchObject(refusedFor('GATEWAY_KEYS_FILE'));
  });

  test('in development starts without keys, with one warning, and takes requests as they come', async () => {
    const owner = await startSmallOwner({ gatewayKeysFile: undefined });
    const warnings = owner.log().filter(({ level }) => level === 40);
    expect(warnings).toEqual([expect.objectContaining({ msg: expect.stringContaining('GATEWAY_KEYS_FILE') })]);
    const reply = await post(`${owner.url}/310101/advisors/graphql`, '{ _service { sdl } }');
    expect(reply.status).toBe(200);
    await owner.close();
  });

  test('without keys believes nobody who states a partner, since anyone could', async () => {
    const owner = await startSmallOwner({ gatewayKeysFile: undefined });
    const at = `${owner.url}/310101/advisors/graphql`;
    const partner = {
      partner: 'green-light',
      grant: 'green-light-1',
      division: code('31'),
      tags: ['partner'],
    } as const;
    const headers = { 'x-assistance-partner': statementOf(partner) };
    const reply = await post(at, '{ me division }', { headers });
    expect([reply.status, codesOf(reply)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(reply.body.data).toBeUndefined();
    const token = await owner.issuer.sign(officer);
    expect((await post(at, '{ me }', { headers, token })).body.data).toEqual({ me: 'officer-1' });
    await owner.close();
  });

  test('does not start with the keys of another', async () => {
    const starting = startSmallOwner({ gatewayKeysFile: keysOfAnother });
    await expect(starting).rejects.toMatchObject(refusedFor('310101'));
  });

  test.each([
    ['that is not there', undefined],
    ['that is no JSON', '{'],
    ['with a secret that is short', '{"owners":{"310101":[{"id":"a","secret":"c2hvcnQ="}]}}'],
    ['with a key that has no id', '{"owners":{"310101":[{"secret":"c2hvcnQ="}]}}'],
    ['of an owner that is none', '{"owners":{"huangpu":[]}}'],
  ])('does not start with a key file %s, and does not repeat what it holds', async (_, text) => {
    const gatewayKeysFile = join(folder, 'keys.json');
    await rm(gatewayKeysFile, { force: true });
    if (text !== undefined) await writeFile(gatewayKeysFile, text, { mode: 0o600 });
    const failure: unknown = await startSmallOwner({ gatewayKeysFile }).catch((error: unknown) => error);
    expect(failure).toMatchObject(refusedFor('keys.json'));
    expect(String(failure)).not.toContain('c2hvcnQ=');
  });
});

describe('a gateway in production', () => {
  test('does not start without keys', async () => {
    await expect(start()).rejects.toMatchObject(refusedFor('OWNER_KEYS_FILE'));
  });

  test('does not start without a key for each owner', async () => {
    await expect(start(keysOfAnother)).rejects.toMatchObject(refusedFor('310101'));
  });

  test('starts with a key for each owner', async () => {
    const file = join(folder, 'complete.json');
    ensureKeys(file, ['310101']);
    const gateway = await start(file);
    expect(gateway.url).toMatch(/^http:/);
    await gateway.close();
  });
});

async function start(ownerKeysFile?: string): Promise<RunningGateway> {
  const ownersFile = join(folder, 'owners.yaml');
  await writeFile(
    ownersFile,
    'owners:\n  - code: "310101"\n    name: 黄浦区\n    instances:\n      clients: http://127.0.0.1:1/310101/clients/graphql\n',
  );
  return startGateway({
    verifier: createTokenVerifier({ localKeys: { keys: [] }, issuer: 'test', audience: 'test' }),
    host: '127.0.0.1',
    port: 0,
    ownersFile,
    ownerKeysFile,
    production: true,
    ownerDeadlineMs: 1000,
    logLevel: 'silent',
  });
}
