import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStation, published } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const COMMUNITY = '310101002001';

let instance: AdvisorsInstance;
let district: Graph;

beforeAll(async () => {
  instance = await startAdvisors(DISTRICT, () => new Date('2026-10-30T18:00:00Z'));
  district = instance.as('district:310101');
});
afterAll(() => instance.close());

describe('a station', () => {
  it.each([
    ['DISTRICT_GUIDANCE', DISTRICT, 1],
    ['SUBDISTRICT_SERVICE', STREET, 2],
    ['COMMUNITY_POINT', COMMUNITY, 1],
  ])('of the kind %s is opened at its level %s with the floor of %i', async (kind, division, floor) => {
    const station = recordOf(await openStation(district, { kind, division }));
    expect(station).toMatchObject({ staffingFloor: floor, advisorsPosted: 0 });
    expect(station.id.startsWith(`${division}-`)).toBe(true);
  });

  it('is opened on the day it is in Shanghai', async () => {
    const station = recordOf(await openStation(district, { division: '310101002002' }));
    expect(station.openedOn).toBe('2026-10-31');
  });

  it.each([
    ['DISTRICT_GUIDANCE', STREET],
    ['DISTRICT_GUIDANCE', COMMUNITY],
    ['SUBDISTRICT_SERVICE', DISTRICT],
    ['SUBDISTRICT_SERVICE', COMMUNITY],
    ['COMMUNITY_POINT', DISTRICT],
    ['COMMUNITY_POINT', STREET],
    ['PROFESSIONAL_POINT', COMMUNITY],
  ])('of the kind %s is refused at %s', async (kind, division) => {
    const { ok, error } = await openStation(district, { kind, division, providerName: '乐群社工' });
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'kind'] });
  });

  it('is the only guidance station of its district and the only point of its community', async () => {
    await openStation(district, { kind: 'DISTRICT_GUIDANCE', division: DISTRICT });
    const second = await openStation(district, { kind: 'DISTRICT_GUIDANCE', division: DISTRICT });
    expect(second.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'kind'] });
    await openStation(district, { division: COMMUNITY });
    expect((await openStation(district, { division: COMMUNITY })).error).toMatchObject({ path: ['input', 'kind'] });
  });

  it('of a street may have further ones beside it, for sub-centres', async () => {
    const division = '310101013';
    const centre = await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division });
    const subCentre = await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division, name: '分中心服务站' });
    expect([centre.error, subCentre.error]).toEqual([null, null]);
  });

  it('run by a provider names it, and no other does', async () => {
    const point = { kind: 'PROFESSIONAL_POINT', division: STREET };
    expect((await openStation(district, point)).error).toMatchObject({ path: ['input', 'providerName'] });
    expect((await openStation(district, { ...point, providerName: '乐群社工' })).error).toBeNull();
    const community = await openStation(district, { division: '310101002003', providerName: '乐群社工' });
    expect(community.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'providerName'] });
  });

  it.each([
    [{ serviceHours: '' }, ['input', 'serviceHours']],
    [{ address: '  ' }, ['input', 'address']],
    [{ phone: '' }, ['input', 'phone']],
    [{ phone: 'ask at the desk' }, ['input', 'phone']],
    [{ name: '' }, ['input', 'name']],
    [{ onlineChannels: [] }, ['input', 'onlineChannels']],
    [{ onlineChannels: ['微信', ' '] }, ['input', 'onlineChannels', '1']],
  ])('is not published with %j', async (input, path) => {
    const division = '310101002008';
    const { error } = await openStation(district, { division, ...input });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path });
    const { stations } = await district.ask<{ stations: { totalCount: number } }>(
      `{ stations(within: "${division}") { totalCount } }`,
    );
    expect(stations.totalCount).toBe(0);
  });

  it('is refused in a division that does not exist', async () => {
    const { ok, error } = await openStation(district, { division: '310101002999' });
    expect([ok, error]).toMatchObject([null, { code: 'DIVISION_UNKNOWN', path: ['input', 'division'] }]);
  });

  it('is opened by nobody outside the division', async () => {
    const { ok, error } = await openStation(instance.as('street:310101013'), { division: '310101002007' });
    expect([ok, error]).toMatchObject([null, { code: 'DIVISION_FORBIDDEN', path: ['input', 'division'] }]);
  });

  it('is opened by nobody without the scope', async () => {
    const query = 'mutation ($input: OpenStationInput!) { openStation(input: $input) { ok { id } } }';
    const variables = { input: { ...published, division: '310101002007' } };
    for (const persona of ['city', 'advisor:310101002007']) {
      const { errors } = await instance.as(persona).answer(query, variables);
      expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    }
  });

  it('publishes what it was opened with', async () => {
    const directions = '地铁 8 号线大世界站 3 号口';
    const { id } = recordOf(await openStation(district, { division: '310101002006', directions }));
    const fields = 'kind name serviceHours address directions phone onlineChannels providerName division { code }';
    const data = await instance
      .as('advisor:310101002006')
      .ask(`query ($id: ID!) { station(id: $id) { ${fields} } }`, { id });
    expect(data).toEqual({
      station: { ...published, directions, providerName: null, division: { code: '310101002006' } },
    });
  });
});
