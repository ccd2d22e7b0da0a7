import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statedPublic } from '#stated-callers';
import { code } from '../testkit/codes.ts';
import { officer } from '../testkit/issuer.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

let owner: SmallOwner;
beforeAll(async () => {
  owner = await startSmallOwner();
});
afterAll(() => owner.close());

const { headers: stated } = statedPublic();

async function ask(headers: Readonly<Record<string, string>>, isSigned: boolean) {
  const url = owner.urlOf(code('310101'), 'advisors');
  const body = JSON.stringify({ query: '{ me division }' });
  const all = new Headers({ 'content-type': 'application/json', ...headers });
  if (isSigned) owner.sign(url, all, body);
  const response = await fetch(url, { method: 'POST', headers: all, body });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const refused = {
  status: 401,
  answer: {
    errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }],
  },
};

describe('the public, which a gateway states under its signature', () => {
  test('is who asks, and is shown no division by the database', async () => {
    const answer = { data: { me: 'public', division: '-' } };
    expect(await ask(stated, true)).toEqual({ status: 200, answer });
  });

  test('is nobody without the signature', async () => {
    expect(await ask(stated, false)).toEqual(refused);
  });

  test('comes with neither a token nor a partner besides, which would leave open who asks', async () => {
    const authorization = `Bearer ${await owner.issuer.sign(officer)}`;
    expect(await ask({ ...stated, authorization }, true)).toEqual(refused);
    const partner = 'partner=a;grant=b;division=31;tags="partner"';
    expect(await ask({ ...stated, 'x-assistance-partner': partner }, true)).toEqual(refused);
  });

  test.each(['', 'stations,clients', 'everything'])('is nobody when it is stated as %j', async (statement) => {
    expect(await ask({ 'x-assistance-public': statement }, true)).toEqual(refused);
  });
});

test('a token that says it is of the public is nobody’s, signed by a gateway or not', async () => {
  const token = await owner.issuer.sign({ ...officer, role: 'public', scope: 'station.read client.read' });
  for (const isSigned of [true, false]) {
    expect(await ask({ authorization: `Bearer ${token}` }, isSigned)).toEqual(refused);
  }
});
