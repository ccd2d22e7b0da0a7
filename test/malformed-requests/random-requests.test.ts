import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLSchema, buildClientSchema, getIntrospectionQuery } from 'graphql';
import { type EndpointName, type Endpoints, endpointNames, openEndpoints } from './endpoints.ts';
import { jsonOf, oddText, oddValue } from './odd-values.ts';
import { randomOperations } from './random-operations.ts';

let endpoints: Endpoints;
beforeAll(async () => {
  endpoints = await openEndpoints();
}, 120_000);
afterAll(() => endpoints.close());

const MOST_MS = 120_000;
const domains = ['advisors', 'clients', 'resources', 'audit'] as const;
const personas = ['district:310101', 'auditor:310101', 'street:310101002', 'city'];
const places: readonly (readonly [EndpointName, (typeof domains)[number]])[] = [
  ['gateway', 'clients'],
  ['partner', 'clients'],
  ...domains.map((domain) => ['owner', domain] as const),
];

type Sending = Parameters<Endpoints['send']>;

/** Sends it: whatever is wrong with it, the server does not fail on it. */
async function survives(...sending: Sending): Promise<void> {
  const { status, codes, text } = await endpoints.send(...sending);
  expect(text).toMatch(/^\{"(errors|data)":/);
  expect(status).toBeLessThan(500);
  for (const code of ['INTERNAL', 'SUBGRAPH_FAILED', 'OWNER_INVALID_ANSWER', 'OWNER_UNAVAILABLE']) {
    expect(codes).not.toContain(code);
  }
  expect(endpoints.errorsLogged()).toEqual([]);
}

async function schemaAt(endpoint: EndpointName, domain: (typeof domains)[number]): Promise<GraphQLSchema> {
  const { text } = await endpoints.send(endpoint, jsonOf({ query: getIntrospectionQuery() }), { domain });
  return buildClientSchema(JSON.parse(text).data);
}

describe.each(places)('at the %s of %s', (endpoint, domain) => {
  test(
    'no values of arguments make an operation fail',
    async () => {
      const operation = randomOperations(await schemaAt(endpoint, domain));
      const property = fc.asyncProperty(operation, fc.constantFrom(...personas), (body, as) =>
        survives(endpoint, jsonOf(body), { domain, as }),
      );
      await fc.assert(property, { numRuns: 200 });
    },
    MOST_MS,
  );
});

describe.each(endpointNames)('at the %s', (endpoint) => {
  test(
    'no texts within a document make it fail',
    async () => {
      const property = fc.asyncProperty(oddText, oddText, (id, name) => {
        const query = `{ resource(id: ${JSON.stringify(id)}) { id } __type(name: ${JSON.stringify(name)}) { name } }`;
        return survives(endpoint, JSON.stringify({ query }), { domain: 'resources' });
      });
      await fc.assert(property);
    },
    MOST_MS,
  );

  test(
    'no body makes it fail',
    async () => {
      const member = fc.oneof(oddValue, fc.constantFrom('{ __typename }', '{ a', 'mutation { x }'));
      const envelope = fc.record(
        { query: member, variables: oddValue, operationName: oddValue, extensions: oddValue, documentId: oddValue },
        { requiredKeys: [] },
      );
      const persisted = fc
        .record({ version: fc.oneof(fc.constant(1), oddValue), sha256Hash: oddValue }, { requiredKeys: [] })
        .map((persistedQuery) => ({ query: '{ __typename }', extensions: { persistedQuery } }));
      const body = fc.oneof(fc.oneof(envelope, persisted, oddValue).map(jsonOf), oddText);
      const property = fc.asyncProperty(body, (sent) => survives(endpoint, sent));
      await fc.assert(property, { numRuns: 200 });
    },
    MOST_MS,
  );

  test(
    'no bytes make it fail',
    async () => {
      const property = fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), (bytes) =>
        survives(endpoint, new Uint8Array(bytes)),
      );
      await fc.assert(property, { numRuns: 50 });
    },
    MOST_MS,
  );
});
