import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeStation, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { askWrite, recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const POINT = { kind: 'PROFESSIONAL_POINT', division: STREET };

let owner: AuditedOwner;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', `district:${DISTRICT}`);
});
afterAll(() => owner.close());

type Entry = { readonly id: string; readonly version: number };

async function providerOf(name: string): Promise<Entry> {
  const query = `mutation ($input: AddProviderInput!) { addProvider(input: $input) { ok { id version } errors { code message path } } }`;
  const library = owner.at('resources', `district:${DISTRICT}`);
  return recordOf(
    await askWrite<Entry>(library, query, { input: { division: DISTRICT, name, kind: 'SOCIAL_ORGANISATION' } }),
  );
}

async function runBy(id: string) {
  const query = `query ($id: ID!) { station(id: $id) { provider { id } providerName } }`;
  return (await owner.at('advisors', 'partner:ngo').ask<{ station: object }>(query, { id })).station;
}

describe('a professional point', () => {
  it('is tied to the record of its provider, whose name it takes where none is said', async () => {
    const provider = await providerOf('乐群社工服务社');
    const { id } = recordOf(await openStation(district, { ...POINT, provider: provider.id }));
    expect(await runBy(id)).toEqual({ provider: { id: provider.id }, providerName: '乐群社工服务社' });
    const named = { ...POINT, provider: provider.id, providerName: '乐群' };
    const other = recordOf(await openStation(owner.at('advisors', `street:${STREET}`), named));
    expect(await runBy(other.id)).toEqual({ provider: { id: provider.id }, providerName: '乐群' });
  });

  it('named before is tied later, by a change', async () => {
    const { id } = recordOf(await openStation(district, { ...POINT, providerName: '公益新天地' }));
    expect(await runBy(id)).toEqual({ provider: null, providerName: '公益新天地' });
    const provider = await providerOf('公益新天地服务中心');
    recordOf(await changeStation(district, { station: id, version: 1, provider: provider.id }));
    expect(await runBy(id)).toEqual({ provider: { id: provider.id }, providerName: '公益新天地服务中心' });
  });

  it('is not tied to a provider that is not there, and no other station to any', async () => {
    const nobody = `${DISTRICT}-00000000-0000-7000-8000-000000000000`;
    const path = ['input', 'provider'];
    expect((await openStation(district, { ...POINT, provider: nobody })).error).toMatchObject({
      code: 'NOT_FOUND',
      path,
    });
    expect((await openStation(district, { ...POINT, provider: nobody, providerName: '乐群' })).error).toMatchObject({
      code: 'NOT_FOUND',
      path,
    });
    const provider = await providerOf('阳光社工');
    const centre = { division: STREET, kind: 'SUBDISTRICT_SERVICE', provider: provider.id };
    expect((await openStation(district, centre)).error).toMatchObject({ reason: 'NOT_RUN_BY_PROVIDER', path });
  });
});
