import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { registry } from '#errors';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type Sent, type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

/** What would tell of the inside: addresses, hosts with ports, files, stack traces, statements of a database. */
const TELLTALES = [
  /https?:\/\//i,
  /\b(?:localhost|\d{1,3}(?:\.\d{1,3}){3})\b/,
  /\b[\w-]+(?:\.[\w-]+)+:\d{2,5}\b/,
  /(?:\/[\w.@-]+){2,}\.\w+|node_modules|node:internal|file:/,
  /\n\s+at |\bat \w+ \(/,
  /\b(?:select|insert|update|delete)\b.*\b(?:from|into|set)\b/i,
  /ECONN|ETIMEDOUT|ENOTFOUND|EHOST|undici|(?<!Syntax )Error:/,
];

const notesSdl = 'type Query { note(about: String, count: Int): String  notes: [String!] }';
const words = fc.constantFrom(
  ...'{ } ( ) : $a ... @include(if:true) query mutation fragment on Query desks within "31" total note count 1 null division'.split(
    ' ',
  ),
  ...'code _entities _service __schema F'.split(' '),
);
const json = { 'content-type': 'application/json' };

/** What is wrong with an answer: errors that have no code of the table or no sentence, and what tells of the inside. */
function faultsOf({ status, text }: Sent): unknown[] {
  const { errors = [] }: { errors?: { message: string; extensions: { code: string } }[] } = JSON.parse(text);
  const unsaid = errors.filter(
    ({ message, extensions }) => message === '' || !Object.hasOwn(registry, extensions.code),
  );
  const silent = status >= 400 && errors.length === 0 ? [status] : [];
  return [
    ...silent,
    ...unsaid,
    ...TELLTALES.filter((telltale) => telltale.test(text)).map((telltale) => [telltale, text]),
  ];
}

describe('no answer tells of the inside', () => {
  let desks: PlainSubgraph;
  let notes: PlainSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    desks = await startDesks(3);
    notes = await startPlainSubgraph(notesSdl, {
      Query: {
        note: () => {
          throw new TypeError('select secret from clients: connect ECONNREFUSED 10.0.0.1:5432 at /srv/notes/main.ts');
        },
        notes: () => [null],
      },
    });
    gateway = await startTestGateway({
      subgraphs: [await divisionsSource(), deskSource, { name: 'notes', url: notes.url, sdl: notesSdl }],
      owners: deskOwners({ 31: desks.url }),
      ownerDeadlineMs: 300,
    });
  });
  afterAll(async () => {
    await gateway.close();
    await desks.stop();
    await notes.stop();
  });

  const ask = (query: string, variables = {}) =>
    gateway.send({ method: 'POST', headers: json, body: JSON.stringify({ query, variables }) });
  const EVERYTHING = '{ desks(within: "31") { total } note notes division(code: "31") { name desks { total } } }';

  test('a mutation where the schema has none', async () => {
    const answer = await ask('mutation { F }');
    expect(faultsOf(answer)).toEqual([]);
    expect(answer.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('whatever bytes are sent as a body', async () => {
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record(
          {
            query: fc.oneof(fc.constant('{ __typename }'), fc.jsonValue()),
            variables: fc.jsonValue(),
            extensions: fc.jsonValue(),
            operationName: fc.jsonValue(),
            documentId: fc.jsonValue(),
          },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) =>
        expect(faultsOf(await gateway.send({ method: 'POST', headers: json, body }))).toEqual([]),
      ),
      { numRuns: 150 },
    );
  });

  test('whatever words a document is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 20 }), async (parts) =>
        expect(faultsOf(await ask(parts.join(' ')))).toEqual([]),
      ),
      { numRuns: 150 },
    );
  });

  test('whatever comes for a variable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (code, count) =>
        expect(
          faultsOf(
            await ask(
              'query ($code: DivisionCode!, $count: Int) { desks(within: $code) { total } note(count: $count) }',
              { code, count },
            ),
          ),
        ).toEqual([]),
      ),
      { numRuns: 100 },
    );
  });

  test('whatever path and parameters are asked for', async () => {
    const parameters = fc.dictionary(
      fc.constantFrom('query', 'variables', 'extensions', 'documentId', 'operationName'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('graphql', 'x', 'health/x', ''), parameters, async (path, given) =>
        expect(faultsOf(await gateway.send({ headers: json }, `/${path}?${new URLSearchParams(given)}`))).toEqual([]),
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    ['answer as they should', undefined],
    [
      'answer with a page of their proxy',
      { status: 502, body: '<html>nginx at http://10.0.0.1:8080/srv/app.js</html>' },
    ],
    [
      'answer with something else',
      { status: 200, body: '{"errors":[{"message":"connect ECONNREFUSED 10.0.0.1:5432"}]}' },
    ],
    [
      'answer with an error of their own code',
      {
        status: 200,
        body: '{"data":null,"errors":[{"message":"m","extensions":{"code":"INTERNAL","stacktrace":["at a (/srv/a.ts)"]}}]}',
      },
    ],
    ['do not answer', 'nothing' as const],
  ])('when owners and subgraphs %s', async (_, pretended) => {
    desks.pretend(pretended);
    notes.pretend(pretended);
    expect(faultsOf(await ask(EVERYTHING))).toEqual([]);
    desks.pretend(undefined);
    notes.pretend(undefined);
  });

  test('when owners and subgraphs are gone', async () => {
    await desks.stop();
    await notes.stop();
    expect(faultsOf(await ask(EVERYTHING))).toEqual([]);
    await desks.resume();
    await notes.resume();
  });
});
