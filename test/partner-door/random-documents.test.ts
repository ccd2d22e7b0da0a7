import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { requestsByDomain } from '../testkit/owner-requests.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { coordinatesOf, getIntrospectionQuery, schemaToldBy, wholeGraph } from './contract/coordinates.ts';
import { randomDocument } from './contract/documents.ts';

const PEOPLE = `{ clients(within: "310101", first: 200) { edges { node { id category name { text } address { text }
  household { id members { id } } visits(first: 5) { edges { node { id summary } } } } } } }`;
const VALUE = /"(?:id|text|summary)":"([^"]{8,})"/g;

let city: SharedCity;
let door: PartnerDoor;
const keys: Record<string, string> = {};
/** What the clients' instances hold, as a district officer is shown it. */
let held: string[];

beforeAll(async () => {
  city = await sharedCity();
  door = await openPartnerDoor(city);
  keys['partner'] = door.grant().key;
  keys['partner-figures'] = door.grant({ tags: ['partner', 'partner-figures'] }).key;
  const people = JSON.stringify(await city.as('district:310101').ask(PEOPLE));
  held = [...new Set([...people.matchAll(VALUE)].map(([, value = '']) => value))];
}, 120_000);
afterAll(() => door.close());

test.each([
  // What counts of clients are made of stays with the clients' instances; the counts come withheld where they are small.
  ['partner', ['advisors', 'resources']],
  ['partner-figures', ['advisors', 'clients', 'resources']],
])(
  'no document of a grant of %s, whatever it is made of, asks others than %j or brings a client, a household or a visit',
  async (name, domains) => {
    expect(held.length).toBeGreaterThan(300);
    const key = keys[name] ?? '';
    const told = new Set(coordinatesOf(schemaToldBy((await door.ask(getIntrospectionQuery(), { key })).data)));
    const ids = held.filter((value) => /^\d+-/.test(value)).slice(0, 20);
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(randomDocument(wholeGraph(), told, ids), async (document) => {
        let text = '';
        const requests = await requestsByDomain(async () => {
          const answer = await door.ask(document, { key });
          if (answer.data !== undefined) answered++;
          text = JSON.stringify(answer);
        });
        expect(Object.keys(requests).filter((domain) => !domains.includes(domain))).toEqual([]);
        // An id that was asked for may be named in the refusal, as any other that was.
        expect(held.filter((value) => text.includes(value) && !document.includes(value))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    // The property would hold for nothing at all.
    expect(answered).toBeGreaterThan(50);
  },
  300_000,
);
