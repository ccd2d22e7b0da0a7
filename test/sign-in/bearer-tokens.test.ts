import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Role, type Scope, scopes, scopesOfRole } from '#access';
import * as fc from 'fast-check';
import { SignJWT, UnsecuredJWT } from 'jose';
import { holdsAt } from '../access-rules/naive-levels.ts';
import { type Issuer, createIssuer, officer } from '../testkit/issuer.ts';

let issuer: Issuer;

beforeAll(async () => {
  issuer = await createIssuer();
});
afterEach(() => {
  jest.useRealTimers();
});

const verify = async (token: string) => issuer.verifier.verify(`Bearer ${token}`);
const unauthenticated = { code: 'UNAUTHENTICATED' };

test('a token names its caller', async () => {
  const caller = await verify(await issuer.sign(officer));
  expect(caller).toMatchObject({ subject: 'officer-1', role: 'district-officer', division: '310101' });
  expect([...(caller?.scopes ?? [])].toSorted()).toEqual(['client.read', 'figures.read', 'visit.record']);
});

test('the scheme may be written in any case', async () => {
  const token = await issuer.sign(officer);
  expect(await issuer.verifier.verify(`bearer ${token}`)).toMatchObject({ subject: 'officer-1' });
});

test('no header is no caller, and no error', async () => {
  expect(await issuer.verifier.verify(undefined)).toBeUndefined();
});

test.each(['', 'Bearer', 'Bearer ', 'Basic dTpw', 'Bearer a b', 'Bearer a.b.c'])(
  'a header %j is refused',
  async (header) => {
    await expect(issuer.verifier.verify(header)).rejects.toMatchObject(unauthenticated);
  },
);

describe('a token is refused', () => {
  const past = new Date(Date.now() - 1000);
  test.each([
    ['when it has expired', { expiresAt: past }],
    ['when it never expires', { expiresAt: null }],
    ['of another issuer', { issuer: 'https://elsewhere.example' }],
    ['for another audience', { audience: 'payroll' }],
  ])('%s', async (_, options) => {
    await expect(verify(await issuer.sign(officer, options))).rejects.toMatchObject(unauthenticated);
  });

  test('when another key signed it', async () => {
    const other = await createIssuer();
    await expect(verify(await other.sign(officer))).rejects.toMatchObject(unauthenticated);
  });

  test('when it is not signed', async () => {
    const token = new UnsecuredJWT(officer).setExpirationTime('1h').encode();
    await expect(verify(token)).rejects.toMatchObject(unauthenticated);
  });

  test('when the public key was used as a shared secret', async () => {
    const [key] = issuer.jwks.keys;
    const token = new SignJWT(officer).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h');
    const secret = Buffer.from(key?.x ?? '', 'base64url');
    await expect(verify(await token.sign(secret))).rejects.toMatchObject(unauthenticated);
  });

  test.each([
    ['without a division', { division: undefined }],
    ['with a division that is no code', { division: '3101' }],
    ['with every division', { division: '' }],
    ['with a division that is in no tree', { division: '310199' }],
    ['with a role that holds at another level', { role: 'advisor' }],
    ['with a role that holds at owners, where none is known', { role: 'system' }],
    ['without a role', { role: undefined }],
    ['with an unknown role', { role: 'mayor' }],
    ['with a role from the prototype', { role: 'toString' }],
    ['without scopes', { scope: undefined }],
    ['with scopes that are neither text nor a list of it', { scope: [7] }],
    ['with two roles', { role: ['advisor', 'auditor'] }],
    ['that is not valid yet', { nbf: Math.floor(Date.now() / 1000) + 60 }],
    ['without a subject', { sub: undefined }],
  ])('%s', async (_, claims) => {
    await expect(verify(await issuer.sign({ ...officer, ...claims }))).rejects.toMatchObject(unauthenticated);
  });
});

test('a refusal never repeats the token', async () => {
  const token = await issuer.sign(officer, { audience: 'payroll' });
  await expect(verify(token)).rejects.not.toMatchObject({ message: expect.stringContaining(token.slice(0, 20)) });
});

test('a caller holds the scopes of the token as far as the role allows them, whatever the token says', async () => {
  const roles = Object.keys(scopesOfRole).filter((name): name is Role => Object.hasOwn(scopesOfRole, name));
  const known = Object.keys(scopes).filter((name): name is Scope => Object.hasOwn(scopes, name));
  const words = fc.uniqueArray(fc.constantFrom<string>(...known, 'openid', 'constructor'));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...roles), words, async (role, asked) => {
      const division = ['31', '310101', '310101002'].find((at) => holdsAt({ owners: ['310101'] }, role, at));
      const token = await issuer.sign({ ...officer, role, division, scope: asked.join(' ') });
      const caller = await issuer.verifier.verify(`Bearer ${token}`, (at) => at === division);
      const expected = scopesOfRole[role].filter((scope) => asked.includes(scope));
      expect([...(caller?.scopes ?? [])].toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 50 },
  );
});

test('a token that was verified a moment ago is refused once it has expired', async () => {
  jest.useFakeTimers({
    now: new Date('2026-10-31T08:00:00Z'),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
  });
  const token = await issuer.sign(officer, { expiresAt: new Date('2026-10-31T08:00:30Z') });
  expect(await verify(token)).toMatchObject({ subject: 'officer-1' });
  jest.setSystemTime(new Date('2026-10-31T08:00:31Z'));
  await expect(verify(token)).rejects.toMatchObject(unauthenticated);
});
