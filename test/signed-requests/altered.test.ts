import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { officer } from '../testkit/issuer.ts';
import type { Reply } from '../testkit/post.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

let owner: SmallOwner;
let url: string;
let token: string;

beforeAll(async () => {
  owner = await startSmallOwner();
  url = `${owner.url}/310101/advisors/graphql`;
  token = await owner.issuer.sign(officer);
});
afterAll(() => owner.close());

type Signed = { url: string; headers: Headers; body: string };

/** A request of the gateway, as it is on its way. */
function signed({ wrongBy = 0, query = '{ _service { sdl } me }' } = {}): Signed {
  const headers = new Headers({
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-assistance-address': '203.0.113.7',
  });
  const body = JSON.stringify({ query });
  owner.keys.signerFor('310101', wrongBy)(url, headers, body);
  return { url, headers, body };
}

async function send({ url: to, headers, body }: Signed) {
  const response = await fetch(to, { method: 'POST', headers, body });
  const { data, errors }: Reply['body'] = JSON.parse(await response.text());
  return { status: response.status, data, codes: errors?.map(({ extensions }) => extensions['code']) };
}

const refusedAs = (code: string) => ({ status: 403, data: undefined, codes: [code] });

/** The Signature-Input with a part replaced. */
function withInput(request: Signed, part: RegExp, by: string): Signed {
  const input = request.headers.get('signature-input') ?? '';
  expect(input).toMatch(part);
  request.headers.set('signature-input', input.replace(part, by));
  return request;
}

test('what the gateway signed is answered', async () => {
  expect(await send(signed())).toMatchObject({ status: 200, data: { me: 'officer-1' } });
});

test('the same request is answered once', async () => {
  const request = signed();
  expect((await send(request)).status).toBe(200);
  expect(await send(request)).toEqual(refusedAs('SIGNATURE_REPLAYED'));
});

test('of the same request sent twenty times at once, one is answered', async () => {
  const request = signed();
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(request)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ codes }) => codes?.[0] === 'SIGNATURE_REPLAYED')).toHaveLength(19);
});

describe('refused as SIGNATURE_INVALID', () => {
  const alterations: Record<string, (request: Signed) => Signed | Promise<Signed>> = {
    'another body': (request) => ({ ...request, body: request.body.replace('me', 'division') }),
    'another body with a digest of its own': (request) => {
      const { headers, body } = signed({ query: '{ division }' });
      request.headers.set('content-digest', headers.get('content-digest') ?? '');
      return { ...request, body };
    },
    'the token of somebody else': async (request) => {
      request.headers.set('authorization', `Bearer ${await owner.issuer.sign({ ...officer, sub: 'officer-2' })}`);
      return request;
    },
    'no token any more': (request) => {
      request.headers.delete('authorization');
      return request;
    },
    'another address of the caller': (request) => {
      request.headers.set('x-assistance-address', '198.51.100.1');
      return request;
    },
    'a partner, whom the gateway did not state': (request) => {
      request.headers.set('x-assistance-partner', 'partner=other;grant=other-1;division=31;tags="partner"');
      return request;
    },
    'no owner': (request) => {
      request.headers.delete('x-assistance-owner');
      return request;
    },
    'the signature of another path': (request) => {
      const other = new Headers(request.headers);
      owner.keys.signerFor('310101')(url.replace('310101', '310104'), other, request.body);
      return { ...request, headers: other };
    },
    'no signature': (request) => {
      request.headers.delete('signature');
      return request;
    },
    'no Signature-Input': (request) => {
      request.headers.delete('signature-input');
      return request;
    },
    'a signature cut short': (request) => {
      const whole = request.headers.get('signature') ?? '';
      request.headers.set('signature', `${whole.slice(0, 20)}:`);
      return request;
    },
    'two signatures': (request) => {
      request.headers.append('signature-input', 'other=("@method");created=1;expires=2;nonce="n";keyid="k"');
      return request;
    },
    'an unknown key': (request) => withInput(request, /keyid="[^"]+"/, 'keyid="310101-unknown"'),
    'a later end': (request) => withInput(request, /expires=\d+/, `expires=${Math.floor(Date.now() / 1000) + 25}`),
    'another nonce': (request) => withInput(request, /nonce="[^"]+"/, 'nonce="another"'),
    'no nonce': (request) => withInput(request, /;nonce="[^"]+"/, ''),
    'another algorithm': (request) => withInput(request, /alg="[^"]+"/, 'alg="ed25519"'),
    'a body that is not covered': (request) => withInput(request, / "content-digest"/, ''),
    'a token that is not covered': (request) => withInput(request, / "authorization"/, ''),
    'something that is none': (request) => withInput(request, /^.*$/, 'gateway'),
  };

  test.each(Object.keys(alterations))('%s', async (name) => {
    const altered = await alterations[name]?.(signed());
    if (altered === undefined) throw new TypeError(name);
    expect(await send(altered)).toEqual(refusedAs('SIGNATURE_INVALID'));
  });

  test('a token added to a request that was signed without', async () => {
    const headers = new Headers({ 'content-type': 'application/json' });
    const body = JSON.stringify({ query: '{ me }' });
    owner.sign(url, headers, body);
    headers.set('authorization', `Bearer ${token}`);
    expect(await send({ url, headers, body })).toEqual(refusedAs('SIGNATURE_INVALID'));
  });
});

test.each([
  ['a minute ago', -61],
  ['in the future', 45],
])('a signature made %s is refused as SIGNATURE_EXPIRED', async (_, wrongBy) => {
  expect(await send(signed({ wrongBy }))).toEqual(refusedAs('SIGNATURE_EXPIRED'));
});

test('a gateway whose clock is fast by 20 seconds is answered', async () => {
  expect((await send(signed({ wrongBy: 20 }))).status).toBe(200);
});

test('a signed request for another owner than the path is OWNER_MISMATCH', async () => {
  const request = signed();
  request.headers.set('x-assistance-owner', '310104');
  expect(await send(request)).toEqual({ status: 421, data: undefined, codes: ['OWNER_MISMATCH'] });
});

test('the log names the refusal, the owner and the request, and neither token nor body', async () => {
  const request = signed();
  request.headers.set('x-request-id', 'altered-1');
  request.headers.set('x-assistance-address', '198.51.100.1');
  await send(request);
  expect(owner.log().find(({ requestId }) => requestId === 'altered-1')).toMatchObject({
    level: 40,
    owner: '310101',
    code: 'SIGNATURE_INVALID',
  });
  expect(JSON.stringify(owner.log())).not.toContain(token);
});
