import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  type StationNow,
  advisorAt,
  changeStation,
  closeStation,
  mergeStations,
  moveStation,
  openStation,
  publishStation,
  published,
  readStation,
} from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { runStaged, stageFile, stationRow } from '../testkit/import-verbs.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type Result, askWrite, recordOf } from '../testkit/write.ts';

const [DISTRICT, OTHER, STREET, NEXT_STREET] = ['310101', '310104', '310101002', '310101013'];
const CENTRE = { kind: 'SUBDISTRICT_SERVICE' };

let city: City;
let endpoint: OpenedEndpoint;
let door: PartnerDoor;
let partnerKey: string;
const district = () => city.as(`district:${DISTRICT}`);
const street = () => city.as(`street:${STREET}`);

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: DISTRICT }, { code: OTHER }], runsJobs: true });
  endpoint = await openPublicEndpoint(city);
  door = await openPartnerDoor(city);
  partnerKey = door.grant().key;
}, 120_000);
afterAll(async () => {
  await door.close();
  await endpoint.close();
  await city.close();
});

type Shown = { station: object | null; stations: { edges: { node: { id: string } }[] } | null };

/** Who is shown a station by its id, and in the list of its street. */
async function shownTo(id: string): Promise<string[]> {
  const query = `{ station(id: "${id}") { id } stations(within: "${STREET}", first: 50) { edges { node { id } } } }`;
  const asked: Readonly<Record<string, () => Promise<unknown>>> = {
    city: () => city.as('city').answer(query),
    district: () => district().answer(query),
    street: () => street().answer(query),
    'other district': () => city.as(`district:${OTHER}`).answer(query),
    partner: () => door.ask(query, { key: partnerKey }),
    public: () => endpoint.ask(query),
  };
  const answers = await Promise.all(
    Object.entries(asked).map(async ([who, ask]) => ({ who, shown: shownIn(await ask()) })),
  );
  return answers.flatMap(({ who, shown }) => {
    const isListed = shown?.stations?.edges.some(({ node }) => node.id === id) === true;
    expect(isListed).toBe((shown?.station ?? null) !== null);
    return isListed ? [who] : [];
  });
}

function shownIn(answer: unknown): Shown | null {
  const shown = z.object({
    station: z.object({ id: z.string() }).nullable(),
    stations: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }).nullable(),
  });
  return z.object({ data: shown.nullish() }).parse(answer).data ?? null;
}

const STAFF = ['city', 'district', 'street'];
const EVERYBODY = [...STAFF, 'partner', 'public'];

async function coverageOf(code: string) {
  const query = `{ division(code: "${code}") { coverage { stations staffed understaffed missing } } }`;
  type Coverage = Record<'stations' | 'staffed' | 'understaffed' | 'missing', number>;
  return (await city.as('city').ask<{ division: { coverage: Coverage } }>(query)).division.coverage;
}

const missing = async (code: string) => (await coverageOf(code)).missing;

/** What the work adds to the coverage of the city. */
async function addedBy(work: () => Promise<unknown>) {
  const before = await coverageOf('31');
  await work();
  const after = await coverageOf('31');
  const [stations, staffed] = [after.stations - before.stations, after.staffed - before.staffed];
  return { stations, staffed, understaffed: after.understaffed - before.understaffed };
}

const forbidden = async (refused: Promise<Result<StationNow>>) =>
  expect((await refused).error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });

describe('a station, through the gateway over all owners', () => {
  let centre: string;
  it('of which only the name is known is kept for its own levels, and counts for the city at once', async () => {
    const nothing = { serviceHours: null, address: null, phone: null, onlineChannels: null };
    const added = await addedBy(async () => {
      centre = recordOf(await openStation(street(), { ...CENTRE, division: STREET, ...nothing })).id;
    });
    expect(added).toEqual({ stations: 1, staffed: 0, understaffed: 1 });
    expect(await shownTo(centre)).toEqual(STAFF);
    const opened = await openStation(city.as(`district:${OTHER}`), { ...CENTRE, division: STREET });
    expect(opened.error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
  });

  it('is published once it says all, by those who have it in charge, and then seen by everybody', async () => {
    const refused = await publishStation(street(), { station: centre, version: 1 });
    expect(refused.error).toMatchObject({ code: 'STATION_UNPUBLISHABLE', path: ['input', 'serviceHours'] });
    const { serviceHours, address, phone, onlineChannels } = published;
    const said = { serviceHours, address, phone, onlineChannels };
    await forbidden(changeStation(city.as(`street:${NEXT_STREET}`), { station: centre, version: 1, ...said }));
    recordOf(await changeStation(street(), { station: centre, version: 1, ...said }));
    await forbidden(publishStation(city.as(`district:${OTHER}`), { station: centre, version: 2 }));
    recordOf(await publishStation(district(), { station: centre, version: 2 }));
    expect(await shownTo(centre)).toEqual(EVERYBODY);
  });

  it('is at its floor for the city with the second advisor', async () => {
    await advisorAt(district(), centre, 1, 'SUBMIT', 'FILE');
    const added = await addedBy(() => advisorAt(district(), centre, 2, 'SUBMIT', 'FILE'));
    expect(added).toEqual({ stations: 0, staffed: 1, understaffed: -1 });
  });

  it('moves within its owner, and what counts moves with it', async () => {
    const { id } = recordOf(await openStation(street(), { division: `${STREET}001` }));
    const move = { station: id, version: 1, division: `${NEXT_STREET}001`, address: '北京东路 1 号' };
    await forbidden(moveStation(street(), move));
    const [left, reached] = [await missing(STREET), await missing(NEXT_STREET)];
    expect(await addedBy(async () => recordOf(await moveStation(district(), move)))).toMatchObject({ stations: 0 });
    expect([await missing(STREET), await missing(NEXT_STREET)]).toEqual([left + 1, reached - 1]);
    const read = await readStation(city.as(`street:${NEXT_STREET}`), id);
    expect(read).toMatchObject({ division: { code: `${NEXT_STREET}001` }, address: '北京东路 1 号' });
  });

  it('merges into another one with its advisors, and is closed for the city in the same run', async () => {
    const into = recordOf(await openStation(street(), { ...CENTRE, division: STREET, name: '分中心' })).id;
    const { version } = await readStation(district(), centre);
    await forbidden(mergeStations(city.as(`district:${OTHER}`), { station: centre, version, into }));
    const added = await addedBy(async () =>
      recordOf(await mergeStations(district(), { station: centre, version, into })),
    );
    expect(added).toEqual({ stations: -1, staffed: 0, understaffed: -1 });
    expect(await readStation(city.as('city'), into)).toMatchObject({ advisorsPosted: 2 });
    const history = `{ station(id: "${centre}") { mergedInto { id } history { step other { id } } } }`;
    const { station } = await city.as('city').ask<{ station: { history: object[] } }>(history);
    expect(station).toMatchObject({ mergedInto: { id: into } });
    expect(station.history.at(-1)).toEqual({ step: 'MERGED', other: { id: into } });
  });

  it('closes by those who have it in charge, and is in no list from then on', async () => {
    const { id } = recordOf(await openStation(street(), { ...CENTRE, division: STREET, name: '临时服务站' }));
    await forbidden(closeStation(city.as(`street:${NEXT_STREET}`), { station: id, version: 1 }));
    const added = await addedBy(async () => recordOf(await closeStation(street(), { station: id, version: 1 })));
    expect(added.stations).toBe(-1);
    const query = `{ stations(within: "31", search: "临时服务站") { totalCount } }`;
    expect(await city.as('city').ask(query)).toEqual({ stations: { totalCount: 0 } });
  });
});

describe('an import of stations, through the gateway', () => {
  it('opens them for the city too, and sent twice changes nothing', async () => {
    const rows = [
      stationRow({ division: `${STREET}003`, areaKm2: '1.25' }),
      stationRow({ division: `${STREET}006`, phone: '' }),
    ];
    const send = async () => runStaged(district(), await stageFile(district(), DISTRICT, rows, 2, 'stations'), {});
    const added = await addedBy(async () => expect(await send()).toMatchObject({ created: 2, refused: 0 }));
    expect(added.stations).toBe(2);
    const query = `{ stations(within: "${STREET}", filter: { kinds: [COMMUNITY_POINT] }) {
      edges { node { id name areaKm2 missing version } } } }`;
    const before = await city.as('city').ask(query);
    expect(JSON.stringify(before)).toContain('"areaKm2":1.25');
    expect(await addedBy(async () => expect(await send()).toMatchObject({ created: 0, unchanged: 2 }))).toEqual({
      stations: 0,
      staffed: 0,
      understaffed: 0,
    });
    expect(await city.as('city').ask(query)).toEqual(before);
  });

  it('is refused of a district that the caller has not in charge', async () => {
    const begun = stageFile(city.as(`district:${OTHER}`), DISTRICT, [stationRow()], 1, 'stations');
    await expect(begun).rejects.toThrow('DIVISION_FORBIDDEN');
  });
});

describe("a provider of the city's library", () => {
  const POINT = { kind: 'PROFESSIONAL_POINT', division: STREET };
  const query = `query ($id: ID!) { station(id: $id) { providerName provider { id name } } }`;

  it("runs a district's point, which names it, and is read from the city", async () => {
    const input = { division: '31', name: '上海市社区服务中心', kind: 'SOCIAL_ORGANISATION' };
    const add = `mutation ($input: AddProviderInput!) { addProvider(input: $input) { ok { id } errors { code message path } } }`;
    const provider = recordOf(await askWrite<{ id: string }>(city.as('city'), add, { input })).id;
    const unnamed = await openStation(district(), { ...POINT, provider });
    const reason = 'PROVIDER_NOT_NAMED';
    expect(unnamed.error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', 'providerName'] });
    const { id } = recordOf(await openStation(district(), { ...POINT, provider, providerName: '市社区服务中心' }));
    const station = { providerName: '市社区服务中心', provider: { id: provider, name: input.name } };
    expect(await district().ask(query, { id })).toEqual({ station });
    const other = recordOf(await openStation(district(), { ...POINT, providerName: '乐群' })).id;
    expect((await changeStation(district(), { station: other, version: 1, provider })).error).toMatchObject({ reason });
    recordOf(await changeStation(district(), { station: other, version: 1, provider, providerName: '市社区服务中心' }));
    expect(await district().ask(query, { id: other })).toEqual({ station });
  });

  it('that is not there is known by its id alone, with an error where more of it is asked for', async () => {
    const provider = '31-00000000-0000-7000-8000-000000000000';
    const { id } = recordOf(await openStation(district(), { ...POINT, provider, providerName: '查无此机构' }));
    const { data, errors } = await district().answer(query, { id });
    expect(data).toEqual({ station: { providerName: '查无此机构', provider: null } });
    expect(errors).toHaveLength(1);
  });

  it('of another district runs none', async () => {
    const provider = `${OTHER}-00000000-0000-7000-8000-000000000000`;
    const { error } = await openStation(district(), { ...POINT, provider, providerName: '乐群' });
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'provider'] });
  });
});

describe('an owner that is down', () => {
  it('costs its own stations of the list of the city, and is named', async () => {
    const there = recordOf(await openStation(city.as(`district:${OTHER}`), { division: `${OTHER}003001` })).id;
    await city.stopOwner(OTHER);
    const query = `{ stations(within: "31", first: 200) { edges { node { id division { code } } } } }`;
    type Listed = { stations: { edges: { node: { id: string; division: { code: string } } }[] } };
    const { data, errors } = await city.as('city').answer<Listed>(query);
    const listed = data?.stations.edges.map(({ node }) => node) ?? [];
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.map(({ id }) => id)).not.toContain(there);
    expect(listed.every(({ division }) => division.code.startsWith(DISTRICT ?? ''))).toBe(true);
    expect(errors).toMatchObject([{ code: 'OWNER_UNAVAILABLE', owner: OTHER }]);
  });
});
