import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AdmittedPartner, statementOf } from '#partners';
import { code } from '../testkit/codes.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';
import { officer } from '../testkit/issuer.ts';

let owner: SmallOwner;
beforeAll(async () => {
  owner = await startSmallOwner();
});
afterAll(() => owner.close());

const partner: AdmittedPartner = {
  partner: 'green-light',
  grant: 'green-light-1',
  division: code('31'),
  tags: ['partner'],
};

async function ask(headers: Record<string, string>, isSigned: boolean, query = '{ me division }') {
  const url = owner.urlOf(code('310101'), 'advisors');
  const body = JSON.stringify({ query });
  const all = new Headers({ 'content-type': 'application/json', ...headers });
  if (isSigned) owner.sign(url, all, body);
  const response = await fetch(url, { method: 'POST', headers: all, body });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const refused = (status: number, refusal: string) => ({
  status,
  answer: { errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code: refusal }) }] },
});

describe('a partner that a gateway states under its signature', () => {
  test('is who asks, within the division of the grant', async () => {
    expect(await ask({ 'x-assistance-partner': statementOf(partner) }, true)).toEqual({
      status: 200,
      answer: { data: { me: 'partner:green-light/green-light-1', division: '31' } },
    });
  });

  test('is nobody without the signature', async () => {
    expect(await ask({ 'x-assistance-partner': statementOf(partner) }, false)).toEqual(refused(401, 'UNAUTHENTICATED'));
  });

  test('comes with no token besides, which would leave open who asks', async () => {
    const authorization = `Bearer ${await owner.issuer.sign(officer)}`;
    const answered = await ask({ 'x-assistance-partner': statementOf(partner), authorization }, true);
    expect(answered).toEqual(refused(401, 'UNAUTHENTICATED'));
  });

  test.each(['', 'partner=a', 'partner=a;grant=b;division=32x;tags="partner"', `${statementOf(partner)};more=1`])(
    'is nobody when it is stated as %j',
    async (statement) => {
      expect(await ask({ 'x-assistance-partner': statement }, true)).toEqual(refused(401, 'UNAUTHENTICATED'));
    },
  );
});

test('a token of a partner straight at an instance is refused, with the way to go', async () => {
  const token = await owner.issuer.sign({ ...officer, role: 'partner', scope: 'library.read' });
  const answered = await ask({ authorization: `Bearer ${token}` }, false);
  expect(answered).toEqual(refused(403, 'PARTNER_DOOR_ONLY'));
  expect(JSON.stringify(answered)).toContain('/partner/graphql');
});
