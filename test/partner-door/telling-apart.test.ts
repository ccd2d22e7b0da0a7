import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DoorAnswer, type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const ROUNDS = 60;

let city: SharedCity;
let door: PartnerDoor;
let key: string;
let client: string;
let nobody: string;

beforeAll(async () => {
  city = await sharedCity();
  door = await openPartnerDoor(city);
  ({ key } = door.grant({ tags: ['partner', 'partner-figures'] }));
  type Clients = { clients: { edges: { node: { id: string } }[] } };
  const people = await city
    .as('district:310101')
    .ask<Clients>('{ clients(within: "310101", first: 1) { edges { node { id } } } }');
  client = people.clients.edges[0]?.node.id ?? '';
  nobody = `${client.slice(0, client.indexOf('-'))}-${UNKNOWN}`;
}, 120_000);
afterAll(() => door.close());

const documents: Readonly<Record<string, (id: string) => string>> = {
  ...Object.fromEntries(
    ['policy', 'provider', 'resource', 'project', 'station'].map((field) => [
      `${field}(id:)`,
      (id: string) => `{ ${field}(id: "${id}") { id } }`,
    ]),
  ),
  ...Object.fromEntries(
    ['policies', 'resources', 'projects', 'providers', 'stations'].map((field) => [
      `${field}(within:)`,
      (id: string) => `{ ${field}(within: "${id}", first: 1) { totalCount edges { node { id } } } }`,
    ]),
  ),
  'policiesInForce(in:)': (id) => `{ policiesInForce(in: "${id}") { id } }`,
  'division(code:)': (id) => `{ division(code: "${id}") { name library { policies } coverage { stations } } }`,
  'policies(after:)': (id) => `{ policies(within: "31", after: "${id}") { totalCount } }`,
  'client(id:)': (id) => `{ client(id: "${id}") { id } }`,
  '_entities(representations:)': (id) =>
    `{ _entities(representations: [{ __typename: "Client", id: "${id}" }]) { __typename } }`,
  'an alias and a fragment': (id) =>
    `query { p: policy(id: "${id}") { ...P } } fragment P on Policy { title issuedBy { code } }`,
};

/** An answer with the id that was asked for left out of its sentences, and all else as it is. */
const told = ({ status, data, errors, extensions }: DoorAnswer, id: string) =>
  JSON.stringify({ status, data, errors, extensions }).replaceAll(id, '<id>');

describe('whether there is a client of an id is told by no', () => {
  test.each(Object.entries(documents))('%s', async (_, document) => {
    const [real, unknown] = [await door.ask(document(client), { key }), await door.ask(document(nobody), { key })];
    expect(told(real, client)).toBe(told(unknown, nobody));
  });

  test('longer wait: by id and by division, the middle of many rounds is the same', async () => {
    for (const name of ['policy(id:)', 'station(id:)', 'policiesInForce(in:)']) {
      const document = documents[name] ?? String;
      const waits: Record<string, number[]> = { [client]: [], [nobody]: [] };
      for (let round = 0; round < ROUNDS * 2; round++) {
        const id = round % 2 === 0 ? client : nobody;
        const began = performance.now();
        await door.ask(document(id), { key });
        waits[id]?.push(performance.now() - began);
      }
      const [real = 0, unknown = 0] = [client, nobody].map((id) => medianOf(waits[id] ?? []));
      expect(Math.abs(real - unknown)).toBeLessThan(Math.max(2, Math.min(real, unknown)));
    }
  }, 60_000);
});

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
