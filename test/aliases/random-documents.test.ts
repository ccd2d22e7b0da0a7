import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type GraphQLSchema, buildClientSchema, getIntrospectionQuery } from 'graphql';
import { startGateway } from '../../gateway/index.ts';
import { type City, startCity } from '../testkit/city.ts';
import { type Answer, graphAt } from '../testkit/graph.ts';
import { type KnownArguments, type Selection, documentOf, queriesOf, renamed, renamedPath } from './selections.ts';

const DOWN = '310104';
const PERSONAS = ['city', 'district:310101', 'street:310101002', 'auditor:310101'];

let city: City;
let schema: GraphQLSchema;
let known: KnownArguments;
/** Over the same owners, one of whom it never reached: nothing of that owner is known from before. */
let missingOne: { url: string; close(): Promise<void> };
let folder: string;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources', 'audit'] }, { code: '310101' }, { code: DOWN }],
    months: 1,
  });
  folder = await mkdtemp(join(tmpdir(), 'aliases-'));
  const ownersFile = join(folder, 'owners.yaml');
  const owners = await readFile(city.ownersFile, 'utf8');
  await writeFile(ownersFile, owners.replaceAll(/http:\S+\/310104\//g, `http://127.0.0.1:1/${DOWN}/`));
  missingOne = await startGateway({
    verifier: city.verifier,
    host: '127.0.0.1',
    port: 0,
    ownersFile,
    ownerKeysFile: city.keys.file,
    ownerDeadlineMs: 10_000,
    logLevel: 'silent',
    edge: { requestsPerMinute: { signedIn: 0, anonymous: 0 } },
  });
  schema = buildClientSchema(await city.as('city').ask(getIntrospectionQuery()));
  const { clients } = await city
    .as('district:310101')
    .ask<{ clients: { edges: { node: { id: string } }[] } }>(
      '{ clients(within: "310101002", first: 2) { edges { node { id } } } }',
    );
  known = {
    code: ['"31"', '"310101"', '"310101002"', '"310104"'],
    within: ['"31"', '"310101"', '"310101002"', '"310104"'],
    id: clients.edges.map(({ node }) => `"${node.id}"`),
    first: ['2'],
    level: ['SUBDISTRICT'],
  };
}, 120_000);

afterAll(async () => {
  await missingOne.close();
  await city.close();
  await rm(folder, { recursive: true });
});

describe('whatever the names that a document gives to its fields, the answer is the plain one under these names', () => {
  test.each([
    { owners: 'with every owner there', urlOf: () => city.url },
    { owners: 'with an owner down', urlOf: () => missingOne.url },
  ])(
    '$owners',
    async ({ urlOf }) => {
      const asked = fc.tuple(fc.constantFrom(...PERSONAS), queriesOf(schema, known, 4));
      const holds = fc.asyncProperty(asked, async ([persona, selections]) => {
        const graph = graphAt(urlOf(), city.tokenOf(persona));
        const plain = await graph.answer<object>(documentOf(selections, 'plain'));
        const answer = await graph.answer<object>(documentOf(selections, 'renamed'));
        expect(told(answer)).toEqual(told(expectedOf(plain, selections)));
      });
      await fc.assert(holds, { numRuns: 60 });
    },
    120_000,
  );
});

/** Where a document costs most: in the words of the document. */
const COSTLIEST = /(?<= of it at )\w+(?:\.\w+)*/;

function expectedOf(plain: Answer<object>, selections: readonly Selection[]): Answer<unknown> {
  const errors = plain.errors.map((error) => ({
    ...error,
    message: error.message.replace(COSTLIEST, (path) => `${renamedPath(path.split('.'), selections)?.join('.')}`),
    path: renamedPath(error.path, selections),
  }));
  return { ...plain, data: renamed(plain.data, selections), errors };
}

/** As text, so that the order of fields counts; that of errors and reports is the order in which owners answer, and does not. */
function told({ data, errors, owners }: Answer<unknown>) {
  const reports = owners.map(({ fields, ...report }) => ({ ...report, fields: fields.toSorted() }));
  return { data: JSON.stringify(data), errors: sorted(errors), owners: sorted(reports) };
}

function sorted(all: readonly object[]): string[] {
  return all.map((one) => JSON.stringify(one)).toSorted();
}
