import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { officer } from '../testkit/issuer.ts';
import { type Reply, codesOf, post } from '../testkit/post.ts';
import { SECRET, type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

let owner: SmallOwner;
let token: string;
let ask: (query: string, options?: { variables?: object; headers?: Record<string, string> }) => Promise<Reply>;

beforeAll(async () => {
  owner = await startSmallOwner();
  ask = (query, options) => post(`${owner.url}/310101/advisors/graphql`, query, { token, ...options });
});
beforeEach(async () => {
  token = await owner.issuer.sign(officer);
});
afterAll(() => owner.close());

test('an unexpected failure tells the caller nothing but the request id, and the log the cause', async () => {
  const reply = await ask('{ me broken }', { headers: { 'x-request-id': 'question-1' } });
  expect(reply.body.data).toEqual({ me: 'officer-1', broken: null });
  expect(reply.body.errors).toEqual([
    {
      message: 'The server failed on request question-1. Tell its operator this id.',
      locations: [{ line: 1, column: 6 }],
      path: ['broken'],
      extensions: { code: 'INTERNAL', requestId: 'question-1', values: { requestId: 'question-1' } },
    },
  ]);
  const cause = owner.log().find(({ requestId, level }) => requestId === 'question-1' && level === 50);
  expect(cause).toMatchObject({ code: 'INTERNAL', cause: { name: 'TypeError', message: SECRET } });
  expect(cause).toHaveProperty('cause.stack', expect.stringContaining('small-owner.ts'));
});

test('an error of the registry reaches the caller with code and sentence', async () => {
  const reply = await ask('{ refused }');
  expect(reply.status).toBe(200);
  expect(reply.body.errors).toMatchObject([
    { path: ['refused'], extensions: { code: 'SCOPE_MISSING', scope: 'client.read' } },
  ]);
});

test.each([
  ['a literal', '{ echo(code: "3101") }', {}],
  ['a number', '{ echo(code: 310101) }', {}],
  ['a variable', 'query ($code: DivisionCode!) { echo(code: $code) }', { code: '310 101' }],
  ['a list', 'query ($code: DivisionCode!) { echo(code: $code) }', { code: ['310101'] }],
])('a malformed division code as %s is DIVISION_MALFORMED at its field', async (_, query, variables) => {
  const reply = await ask(query, { variables });
  expect([reply.status, codesOf(reply)]).toEqual([200, ['DIVISION_MALFORMED']]);
  expect(reply.body.errors).toMatchObject([{ path: ['echo'] }]);
});

test.each([
  ['{ nothingSuch }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ me', 'GRAPHQL_PARSE_FAILED'],
  ['query ($code: DivisionCode!) { echo(code: $code) }', 'BAD_USER_INPUT'],
  ['query A { me } query B { me }', 'OPERATION_RESOLUTION_FAILURE'],
])('a document at fault keeps its GraphQL code: %s', async (query, code) => {
  const reply = await ask(query);
  expect([reply.status, codesOf(reply)]).toEqual([400, [code]]);
});

test('no answer holds a stack', async () => {
  for (const query of ['{ broken }', '{ refused }', '{ nothingSuch }', '{ me', '{ echo(code: "x") }']) {
    expect((await ask(query)).text).not.toMatch(/stack|\.ts:\d+| at \w+ \(/);
  }
});

test.each([
  ['no JSON', { body: '{"query":' }, 400],
  ['another media type', { body: 'query={ me }', headers: { 'content-type': 'text/plain' } }, 415],
  ['a body of two MiB', { body: JSON.stringify({ query: ' '.repeat(2 * 1024 * 1024) }) }, 413],
  ['GET', { method: 'GET' }, 404],
])('a request that is %s is refused in the form of a GraphQL answer', async (_, request, status) => {
  const response = await fetch(`${owner.url}/310101/advisors/graphql`, {
    method: 'POST',
    ...request,
    headers: { 'content-type': 'application/json', ...('headers' in request ? request.headers : {}) },
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_INVALID' } }] });
});

test('the log tells whose request it was and how it went, and neither token nor answer', async () => {
  await ask('query Who($code: DivisionCode!) { me echo(code: $code) refused }', {
    headers: { 'x-request-id': 'question-2' },
    variables: { code: '310101002001' },
  });
  const line = owner.log().find(({ requestId }) => requestId === 'question-2');
  expect(line).toMatchObject({
    owner: '310101',
    domain: 'advisors',
    operation: 'Who',
    status: 200,
    ms: expect.any(Number),
  });
  expect(line).toMatchObject({ errors: ['SCOPE_MISSING'] });
  const log = JSON.stringify(owner.log());
  for (const secret of [token, 'officer-1', '310101002001']) expect(log).not.toContain(secret);
});

test('a request id is carried, and made when there is none or it is not one', async () => {
  const given = await ask('{ me }', { headers: { 'x-request-id': 'a-1' } });
  expect(given.headers.get('x-request-id')).toBe('a-1');
  const made = await ask('{ me }');
  expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const replaced = await ask('{ me }', { headers: { 'x-request-id': '{"level":60}' } });
  expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});
