import { once } from 'node:events';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { statementOf } from '#partners';
import { code } from '../testkit/codes.ts';
import { officer } from '../testkit/issuer.ts';
import type { SignAsGateway } from '../testkit/owner-keys.ts';
import { codesOf, post } from '../testkit/post.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const closing of closings.splice(0).toReversed()) await closing();
});

async function start(options: Parameters<typeof startSmallOwner>[0] = {}): Promise<SmallOwner & { at: string }> {
  const owner = await startSmallOwner(options);
  closings.push(() => owner.close());
  return { ...owner, at: owner.urlOf(code('310101'), 'advisors') };
}

const STATED = {
  'x-assistance-partner': statementOf({
    partner: 'green-light',
    grant: 'green-light-1',
    division: code('31'),
    tags: ['partner'],
  }),
};
const ENTITIES = '{ _entities(representations: [{ __typename: "Division", code: "310101" }]) { __typename } }';

/** A signature of a key that nobody has, for which an instance reads its key file again. */
function forgedFor(owner: SmallOwner, sign = owner.keys.frozenSignerFor('310101')): SignAsGateway {
  return (url, headers, body) => {
    sign(url, headers, body);
    headers.set('signature-input', (headers.get('signature-input') ?? '').replace(/keyid="[^"]+"/, 'keyid="forged"'));
  };
}

test('a forged signature is refused while the key file cannot even be looked at', async () => {
  const owner = await start();
  const sign = forgedFor(owner);
  await rm(owner.keys.file);
  await symlink(owner.keys.file, owner.keys.file);
  for (const query of ['{ me division }', ENTITIES]) {
    const reply = await post(owner.at, query, { headers: STATED, sign });
    expect([reply.status, codesOf(reply)]).toEqual([403, ['SIGNATURE_INVALID']]);
    expect(reply.body.data).toBeUndefined();
  }
});

test('while the key file cannot be looked at the keys held before stay in force, which the log says once', async () => {
  const owner = await start();
  const sign = owner.keys.frozenSignerFor('310101');
  const forged = forgedFor(owner);
  await rm(owner.keys.file);
  await symlink(owner.keys.file, owner.keys.file);
  for (let round = 0; round < 3; round++) {
    await post(owner.at, '{ me }', { sign: forged });
    expect((await post(owner.at, '{ _service { sdl } }', { sign })).status).toBe(200);
  }
  const said = owner.log().filter(({ level }) => level === 50);
  expect(said).toEqual([expect.objectContaining({ msg: expect.stringContaining('keys it held before') })]);
});

test('a key file that can be looked at again is read again', async () => {
  const owner = await start();
  const keys = await readFile(owner.keys.file, 'utf8');
  const old = owner.keys.frozenSignerFor('310101');
  await rm(owner.keys.file);
  await symlink(owner.keys.file, owner.keys.file);
  await post(owner.at, '{ me }', { sign: forgedFor(owner, old) });
  await rm(owner.keys.file);
  await writeFile(owner.keys.file, keys.replaceAll(/"id": "[^"]+"/g, '"id": "310101-new"'), { mode: 0o600 });
  expect((await post(owner.at, '{ _service { sdl } }', { sign: owner.keys.signerFor('310101') })).status).toBe(200);
});

test('a signature that could not be checked for want of a log is answered INTERNAL, and nothing else', async () => {
  let isLogFull = false;
  const owner = await start({
    logging: () => {
      if (!isLogFull) return;
      isLogFull = false;
      throw new Error('ENOSPC: no space left on device, write');
    },
  });
  const sign = forgedFor(owner);
  await writeFile(owner.keys.file, '{ "owners": ');
  isLogFull = true;
  const reply = await post(owner.at, '{ me division }', { headers: STATED, sign });
  expect([reply.status, codesOf(reply)]).toEqual([500, ['INTERNAL']]);
  expect(reply.body.data).toBeUndefined();
  expect(isLogFull).toBe(false);
});

test.each([
  ['a partner', { role: 'partner', scope: 'library.read' }],
  ['an officer of another district', { division: '310104' }],
])('%s is not let in because the token could not be verified at first', async (_, claims) => {
  let failures = 1;
  let jwks: object = {};
  const keySet = await serve(() => (failures-- > 0 ? undefined : jwks));
  const owner = await start({
    verifierOf: (issuer) => {
      ({ jwks } = issuer);
      return issuer.verifierAt(keySet);
    },
  });
  const token = await owner.issuer.sign({ ...officer, ...claims });
  const reply = await post(owner.at, '{ me division }', { token });
  expect([reply.status, codesOf(reply)]).toEqual([503, ['SIGN_IN_UNAVAILABLE']]);
  expect(reply.body.data).toBeUndefined();
});

/** Answers JSON, or 500 where there is none. */
async function serve(answer: () => object | undefined): Promise<URL> {
  const server: Server = createServer((_, response) => {
    const body = answer();
    response.writeHead(body === undefined ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closings.push(async () => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server listens at no port');
  return new URL(`http://127.0.0.1:${address.port}/jwks`);
}
