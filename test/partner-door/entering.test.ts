import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphAt } from '../testkit/graph.ts';
import { until } from '../testkit/gateway.ts';
import { type DoorAnswer, type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const ANY = '{ division(code: "31") { name } }';

let city: SharedCity;
let door: PartnerDoor;

beforeAll(async () => {
  city = await sharedCity();
  door = await openPartnerDoor(city);
}, 120_000);
afterAll(() => door.close());

const seen = ({ status, errors, data }: DoorAnswer) => ({ status, code: errors?.[0]?.extensions.code, data });
const entered = { status: 200, code: undefined, data: { division: { name: '上海市' } } };
const turnedAway = (status: number, code: string) => ({ status, code, data: undefined });

describe('a partner enters', () => {
  test('by a key in either header', async () => {
    const { key } = door.grant();
    expect(seen(await door.ask(ANY, { key }))).toEqual(entered);
    expect(seen(await door.ask(ANY, { headers: { 'x-api-key': key } }))).toEqual(entered);
  });

  test('by the old key and the new one while one is changed for the other, then by the new one alone', async () => {
    const now = new Date();
    door.setClock(now);
    const { grant, key: old } = door.grant();
    const { key } = door.rotate(grant, new Date(now.getTime() + 60_000));
    door.setClock(new Date(now.getTime() + 59_999));
    for (const one of [old, key]) expect(seen(await door.ask(ANY, { key: one }))).toEqual(entered);
    door.setClock(new Date(now.getTime() + 60_000));
    expect(seen(await door.ask(ANY, { key: old }))).toEqual(turnedAway(401, 'UNAUTHENTICATED'));
    expect(seen(await door.ask(ANY, { key }))).toEqual(entered);
  });
});

describe('nobody enters', () => {
  test('without a key, or with one that nobody has', async () => {
    const { key } = door.grant();
    const last = key.endsWith('A') ? 'B' : 'A';
    for (const wrong of [
      '',
      `${key.slice(0, -1)}${last}`,
      'ak_green-light_short',
      `ak_nobody_${'x'.repeat(43)}`,
      'ak_',
    ]) {
      const answer = await door.ask(ANY, { headers: { 'x-api-key': wrong } });
      expect(seen(answer)).toEqual(turnedAway(401, 'UNAUTHENTICATED'));
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect(seen(await door.ask(ANY))).toEqual(turnedAway(401, 'UNAUTHENTICATED'));
  });

  test('is told more of a key than that it is none, whether there is such a partner or not', async () => {
    door.grant();
    const secret = 'x'.repeat(43);
    const [known, unknown] = [
      await door.ask(ANY, { key: `ak_green-light_${secret}` }),
      await door.ask(ANY, { key: `ak_nobody_${secret}` }),
    ];
    expect(known.errors).toEqual(unknown.errors);
  });

  test('by a grant from the instant on at which it expires', async () => {
    const now = new Date();
    door.setClock(now);
    const { key } = door.grant({ expires: new Date(now.getTime() + 1000) });
    door.setClock(new Date(now.getTime() + 999));
    expect(seen(await door.ask(ANY, { key }))).toEqual(entered);
    door.setClock(new Date(now.getTime() + 1000));
    expect(seen(await door.ask(ANY, { key }))).toEqual(turnedAway(403, 'PARTNER_GRANT_ENDED'));
    door.setClock(new Date());
  });

  test('by a grant that was revoked while the gateway runs', async () => {
    const { grant, key } = door.grant();
    expect(seen(await door.ask(ANY, { key }))).toEqual(entered);
    door.revoke(grant);
    expect(seen(await door.ask(ANY, { key }))).toEqual(turnedAway(403, 'PARTNER_GRANT_ENDED'));
  });

  test.each(['city', 'district:310101', 'auditor:31', 'partner:demo'])(
    'by the token of %s, which no grant names',
    async (persona) => {
      const headers = { authorization: `Bearer ${await city.tokenOf(persona)}` };
      expect(seen(await door.ask(ANY, { headers }))).toEqual(turnedAway(401, 'UNAUTHENTICATED'));
    },
  );

  test('by another method than GET and POST, or from a page of another site without asking first', async () => {
    const { key } = door.grant();
    const headers = { authorization: `Bearer ${key}` };
    expect((await fetch(door.url, { method: 'PUT', headers })).status).toBe(404);
    const simple = await fetch(`${door.url}?query={__typename}`, {
      headers: { ...headers, 'content-type': 'text/plain' },
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
  });
});

describe('a partner is sent to the door of partners', () => {
  test('from /graphql, with a token or a key', async () => {
    const { key } = door.grant();
    for (const token of [city.tokenOf('partner:demo'), Promise.resolve(key)]) {
      const { data, errors } = await graphAt(door.mainUrl, token).answer(ANY);
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ code: 'PARTNER_DOOR_ONLY' }]);
      expect(errors[0]?.message).toContain('/partner/graphql');
    }
  });

  test('from an instance, whether or not it is of the city', async () => {
    const straight = graphAt(city.urlOf('31', 'resources'), city.tokenOf('partner:demo'));
    const { data, errors } = await straight.answer('{ policiesInForce(in: "31") { title } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ code: 'PARTNER_DOOR_ONLY' }]);
  });

  test('and cannot pass as one at an instance by saying so, without the signature of a gateway', async () => {
    const response = await fetch(city.urlOf('31', 'resources'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-assistance-partner': 'partner=green-light;grant=green-light-1;division=31;tags="partner partner-figures"',
      },
      body: JSON.stringify({ query: '{ policiesInForce(in: "31") { title } }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('the partners file', () => {
  test('with an error keeps what it said before in force, and counts again when it is right', async () => {
    const { key } = door.grant();
    expect(seen(await door.ask(ANY, { key }))).toEqual(entered);
    const good = await door.readPartners();
    await door.writePartners(`${good}  - id: broken\n`);
    expect(seen(await door.ask(ANY, { key }))).toEqual(entered);
    await door.writePartners('grants: []\n');
    await until(
      () => door.ask(ANY, { key }),
      ({ status }) => status === 401,
    );
    await door.writePartners(good);
    await until(
      () => door.ask(ANY, { key }),
      ({ status }) => status === 200,
    );
  });
});
