import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DomainName } from '#server';
import { type City, startCity } from '../testkit/city.ts';
import { person } from '../testkit/client-verbs.ts';
import { everyList } from '../testkit/every-list.ts';

const HERE = '310101';
/** A code of the right form that the tree has not. */
const NOWHERE = '310101999';
let city: City;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources', 'audit'] }, { code: HERE }, { code: '310104' }],
  });
}, 120_000);
afterAll(() => city.close());

const officer = `district:${HERE}`;
const INPUTS: readonly (readonly [string, string, DomainName, object])[] = [
  [
    'registerHousehold',
    'RegisterHousehold',
    'clients',
    { division: NOWHERE, address: '云南中路', members: [person()] },
  ],
  [
    'openStation',
    'OpenStation',
    'advisors',
    {
      division: NOWHERE,
      kind: 'SUBDISTRICT_SERVICE',
      name: '服务站',
      serviceHours: '9:00',
      address: '云南中路',
      phone: '02163000000',
      onlineChannels: ['随申办'],
    },
  ],
];

type Payloads = { readonly [field: string]: { readonly errors: readonly { readonly code: string }[] } | null };

const unknown = (field: string) => [
  { message: expect.stringContaining(`no division ${NOWHERE}`), path: [field], code: 'DIVISION_UNKNOWN' },
];

describe('a division that is none', () => {
  test.each(everyList)('is said to be none, and is no empty page: %s', async (field, domain, persona) => {
    const query = `{ ${field}(within: "${NOWHERE}") { totalCount } }`;
    for (const graph of [city.as(persona), city.straightAt(HERE, domain, persona)]) {
      const { data, errors } = await graph.answer(query);
      expect({ data, errors }).toEqual({ data: { [field]: null }, errors: unknown(field) });
    }
  });

  test('is said to be none by what is no page', async () => {
    for (const graph of [city.as(officer), city.straightAt(HERE, 'resources', officer)]) {
      const { errors } = await graph.answer(`{ policiesInForce(in: "${NOWHERE}") { title } }`);
      expect(errors).toEqual(unknown('policiesInForce'));
    }
    const { errors } = await city.as(officer).answer(`{ partnerGrants(within: "${NOWHERE}") { totalCount } }`);
    expect(errors).toEqual(unknown('partnerGrants'));
  });

  test.each(INPUTS)('takes no record: %s', async (field, name, domain, input) => {
    const query = `mutation ($input: ${name}Input!) { ${field}(input: $input) { errors { code path } } }`;
    const { data, errors } = await city.as(officer).answer(query, { input });
    const refusal = { code: 'DIVISION_UNKNOWN', path: ['input', 'division'] };
    expect({ data, errors }).toEqual({ data: { [field]: { errors: [refusal] } }, errors: [] });
    const straight = await city.straightAt(HERE, domain, officer).answer<Payloads>(query, { input });
    // Among the refusals of the write where it reads its whole input, else at the field.
    const codes = [...straight.errors, ...(straight.data?.[field]?.errors ?? [])].map(({ code }) => code);
    expect(codes).toEqual(['DIVISION_UNKNOWN']);
  });

  test.each(['44', '319999', '310199999999'])('is told from one without an owner: %s', async (code) => {
    const { errors } = await city.as('city').answer(`{ overdueVisits(within: "${code}") { totalCount } }`);
    expect(errors.map((error) => error.code)).toEqual(['DIVISION_UNKNOWN']);
  });

  test('costs its own field alone', async () => {
    const { data } = await city
      .as(officer)
      .answer(`{ x: stations(within: "${NOWHERE}") { totalCount } stations(within: "${HERE}") { totalCount } }`);
    expect(data).toEqual({ x: null, stations: { totalCount: 0 } });
  });
});
