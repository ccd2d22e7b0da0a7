import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type GraphQLSchema, buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { DomainName } from '#server';
import { domainNames } from '../../subgraphs/index.ts';
import { type Answered, type EndpointName, type Endpoints, endpointNames, openEndpoints } from './endpoints.ts';
import { jsonOf, oddText, oddValue } from './odd-values.ts';
import { randomOperations } from './random-operations.ts';

let endpoints: Endpoints;
beforeAll(async () => {
  endpoints = await openEndpoints();
}, 120_000);
afterAll(() => endpoints.close());

const MOST_MS = 120_000;
const personas = ['district:310101', 'auditor:310101', 'street:310101002', 'city'];
const places: readonly (readonly [EndpointName, DomainName])[] = [
  ['gateway', 'clients'],
  ['partner', 'clients'],
  ...domainNames.map((domain) => ['owner', domain] as const),
];

const FAILURES = ['INTERNAL', 'SUBGRAPH_FAILED', 'OWNER_INVALID_ANSWER', 'OWNER_UNAVAILABLE'];

/** Whatever is wrong with a request, the server does not fail on it: what it did instead; undefined when it is as it should be. */
async function failureOn(...sending: Parameters<Endpoints['send']>): Promise<Answered | undefined> {
  const answered = await endpoints.send(...sending);
  const { status, codes, text, logged } = answered;
  const isAnswer = status < 500 && /^\{"(errors|data)":/.test(text) && logged.length === 0;
  return isAnswer && !codes.some((code) => FAILURES.includes(code)) ? undefined : answered;
}

async function schemaAt(endpoint: EndpointName, domain: DomainName): Promise<GraphQLSchema> {
  const { text } = await endpoints.send(endpoint, jsonOf({ query: getIntrospectionQuery() }), { domain });
  return buildClientSchema(JSON.parse(text).data);
}

describe.each(places)('at the %s of %s', (endpoint, domain) => {
  test(
    'no values of arguments make an operation fail',
    async () => {
      const operation = randomOperations(await schemaAt(endpoint, domain));
      const property = fc.asyncProperty(operation, fc.constantFrom(...personas), async (body, as) => {
        expect(await failureOn(endpoint, jsonOf(body), { domain, as })).toBeUndefined();
      });
      await fc.assert(property, { numRuns: 200 });
    },
    MOST_MS,
  );
});

describe.each(endpointNames)('at the %s', (endpoint) => {
  test(
    'no texts within a document make it fail',
    async () => {
      const property = fc.asyncProperty(oddText, oddText, async (id, name) => {
        const query = `{ resource(id: ${JSON.stringify(id)}) { id } __type(name: ${JSON.stringify(name)}) { name } }`;
        expect(await failureOn(endpoint, JSON.stringify({ query }), { domain: 'resources' })).toBeUndefined();
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
      const property = fc.asyncProperty(body, async (sent) => {
        expect(await failureOn(endpoint, sent)).toBeUndefined();
      });
      await fc.assert(property, { numRuns: 200 });
    },
    MOST_MS,
  );

  test(
    'no bytes make it fail',
    async () => {
      const property = fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        expect(await failureOn(endpoint, new Uint8Array(bytes))).toBeUndefined();
      });
      await fc.assert(property, { numRuns: 50 });
    },
    MOST_MS,
  );
});
