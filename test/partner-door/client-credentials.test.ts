import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { verifierOf } from '#access';
import { readConfig } from '#config';
import { type City, startCity } from '../testkit/city.ts';
import { until } from '../testkit/gateway.ts';
import { graphAt } from '../testkit/graph.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../testkit/openid-provider.ts';
import { type DoorAnswer, type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

const ANY = '{ policiesInForce(in: "31") { title } }';

let city: City;
let provider: OpenIdProvider;
let door: PartnerDoor;

beforeAll(async () => {
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  provider = await startOpenIdProvider({ role: 'partner', division: '31', scope: 'library.read' });
  city = await startCity({ owners: [{ code: '31', domains: ['resources'] }], months: 1 });
  const settings = { OIDC_ISSUER: provider.issuer, JWT_AUDIENCE: 'assistance-graph' };
  door = await openPartnerDoor(city, { verifier: await verifierOf(readConfig(settings)) });
}, 120_000);
afterAll(async () => {
  await door.close();
  await city.close();
  await provider.stop();
});

const asking = async (token: Promise<string>): Promise<DoorAnswer> =>
  door.ask(ANY, { headers: { authorization: `Bearer ${await token}` } });
const seen = ({ status, errors }: DoorAnswer) => [status, errors?.[0]?.extensions.code];

test('a client of the identity provider enters by its credentials once a grant names it, and until that ends', async () => {
  expect(seen(await asking(provider.tokenOfJob()))).toEqual([401, 'UNAUTHENTICATED']);
  const { grant } = door.grant({ partner: 'job-partner', clients: ['job'], withKey: false, requestsPerDay: 2 });
  const answer = await asking(provider.tokenOfJob());
  expect(seen(answer)).toEqual([200, undefined]);
  expect(JSON.stringify(answer.data)).toContain('title');
  expect(seen(await asking(provider.tokenOfJob()))).toEqual([200, undefined]);
  expect(seen(await asking(provider.tokenOfJob()))).toEqual([429, 'PARTNER_QUOTA_EXCEEDED']);
  door.revoke(grant);
  // The gateway looks at the file from time to time.
  const ended = await until(
    () => asking(provider.tokenOfJob()),
    ({ status }) => status !== 429,
  );
  expect(seen(ended)).toEqual([403, 'PARTNER_GRANT_ENDED']);
});

test('a person who signs in at another client does not enter by having the name of one that a grant names', async () => {
  door.grant({ partner: 'other', clients: ['li.na'], withKey: false });
  expect(seen(await asking(provider.tokenOfPerson('li.na')))).toEqual([401, 'UNAUTHENTICATED']);
});

test('a token for another audience, or one that is over, is none', async () => {
  door.grant({ partner: 'third', clients: ['desk'], withKey: false });
  expect(seen(await asking(provider.tokenOfPerson('li.na')))).toEqual([200, undefined]);
  expect(seen(await asking(provider.tokenOfJob({ audience: 'elsewhere' })))).toEqual([401, 'UNAUTHENTICATED']);
});

test('a token of the provider is sent on to no owner, and sends its holder here from /graphql', async () => {
  const { data, errors } = await graphAt(door.mainUrl, provider.tokenOfJob()).answer(ANY);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ code: 'PARTNER_DOOR_ONLY' }]);
});
