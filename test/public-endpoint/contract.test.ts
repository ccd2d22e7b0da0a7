import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type GraphQLSchema, isObjectType } from 'graphql';
import {
  coordinatesOf,
  getIntrospectionQuery,
  schemaToldBy,
  wholeGraph,
  writtenList,
} from '../partner-door/contract/coordinates.ts';
import { randomDocument } from '../partner-door/contract/documents.ts';
import { requestsByDomain } from '../testkit/owner-requests.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const PEOPLE = `{ clients(within: "310101", first: 200) { edges { node { id name { text } address { text }
  household { id members { id } } visits(first: 5) { edges { node { id summary } } } } } }
  advisors(within: "310101", first: 200) { edges { node { id name } } } }`;
const VALUE = /"(?:id|text|summary|name)":"([^"]{8,})"/g;

let city: SharedCity;
let endpoint: OpenedEndpoint;
let told: GraphQLSchema;

beforeAll(async () => {
  city = await sharedCity();
  endpoint = await openPublicEndpoint(city);
  told = schemaToldBy((await endpoint.ask(getIntrospectionQuery())).data);
}, 120_000);
afterAll(() => endpoint.close());

describe('the contract of the public', () => {
  test('opens what stands on its written list, and nothing else', () => {
    expect(coordinatesOf(told)).toEqual(writtenList('public'));
  });

  test('is a part of the whole graph, with the two mutations by which a complaint and a hardship are handed in', () => {
    const whole = new Set(coordinatesOf(wholeGraph()));
    expect(coordinatesOf(told).filter((coordinate) => !whole.has(coordinate))).toEqual([]);
    expect(Object.keys(told.getMutationType()?.getFields() ?? {})).toEqual(['submitComplaint', 'submitLead']);
  });

  test('knows no person and no figure: neither clients and advisors nor what is written or counted of them', () => {
    const types = Object.keys(told.getTypeMap());
    const people = [
      'Client',
      'Household',
      'Visit',
      'Advisor',
      'Filing',
      'Personal',
      'Viewer',
      'AuditEntry',
      'Coverage',
    ];
    expect(people.filter((name) => types.includes(name))).toEqual([]);
    const division = told.getType('Division');
    const fields = isObjectType(division) ? Object.keys(division.getFields()) : [];
    expect(fields.toSorted()).toEqual(['children', 'code', 'level', 'name', 'parent']);
  });

  test('answers no other field of the whole graph on any type', async () => {
    const known = new Set(coordinatesOf(told));
    const others = Object.values(wholeGraph().getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type: type.name, field })))
      .filter(({ type, field }) => !known.has(`${type}.${field}`));
    expect(others.length).toBeGreaterThan(300);
    for (const { type, field } of others) {
      const operation = type === 'Mutation' ? 'mutation' : 'query';
      const { data, errors = [] } = await endpoint.ask(`${operation} { ...F } fragment F on ${type} { ${field} }`);
      const code = errors[0]?.extensions.code;
      expect({ type, field, data, code }).toEqual({ type, field, data: undefined, code: 'GRAPHQL_VALIDATION_FAILED' });
    }
  }, 120_000);

  test('holds against random documents over the whole graph: none asks clients but for a receipt, or brings a person', async () => {
    const people = JSON.stringify(await city.as('district:310101').ask(PEOPLE));
    const held = [...new Set([...people.matchAll(VALUE)].map(([, value = '']) => value))];
    expect(held.length).toBeGreaterThan(300);
    const ids = held.filter((value) => /^\d+-/.test(value)).slice(0, 20);
    let answered = 0;
    const document = randomDocument(wholeGraph(), new Set(coordinatesOf(told)), ids);
    await fc.assert(
      fc.asyncProperty(document, async (query) => {
        let text = '';
        const requests = await requestsByDomain(async () => {
          const answer = await endpoint.ask(query);
          if (answer.data !== undefined) answered++;
          text = JSON.stringify(answer);
        });
        const asked = Object.keys(requests).filter((domain) => domain !== 'advisors');
        expect(asked).toEqual(asked.length > 0 && /\b(lead|submitLead)\(/.test(query) ? ['clients'] : []);
        expect(held.filter((value) => text.includes(value) && !query.includes(value))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    // The property would hold for nothing at all.
    expect(answered).toBeGreaterThan(50);
  }, 300_000);
});
