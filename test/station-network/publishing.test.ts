import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeStation, openStation, publishStation, published, readStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';

let owner: AuditedOwner;
let district: Graph;
let partner: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', 'district:310101');
  partner = owner.at('advisors', 'partner:ngo');
});
afterAll(() => owner.close());

/** A street may have several. */
const PLACE = { division: STREET, kind: 'SUBDISTRICT_SERVICE' };
const NOTHING = { serviceHours: null, address: null, phone: null, onlineChannels: null };
const PUBLISHED = 'query ($id: ID!) { station(id: $id) { publishedOn missing version } }';

async function stateOf(id: string) {
  const query = PUBLISHED;
  type Read = { station: { publishedOn: string | null; missing: string[]; version: number } };
  return (await district.ask<Read>(query, { id })).station;
}

const incomplete = async (input: object = NOTHING) => recordOf(await openStation(district, { ...PLACE, ...input })).id;

describe('a station', () => {
  it('that says all that it must is published the day it opens', async () => {
    const { id } = recordOf(await openStation(district, PLACE));
    expect(await stateOf(id)).toMatchObject({ publishedOn: '2026-10-31', missing: [] });
    expect((await readStation(partner, id)).id).toBe(id);
  });

  it('of which only the name is known is kept, says what is missing, and is seen by none of the public', async () => {
    const id = await incomplete();
    const missing = ['serviceHours', 'address', 'phone', 'onlineChannels'];
    expect(await stateOf(id)).toMatchObject({ publishedOn: null, missing });
    expect(await readStation(district, id)).toMatchObject({ phone: null, onlineChannels: [], serviceHours: null });
    const { errors } = await partner.answer('query ($id: ID!) { station(id: $id) { name } }', { id });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is refused to be published with an error for each thing that is missing, at its path', async () => {
    const id = await incomplete({ phone: null, onlineChannels: null });
    const query = `mutation ($input: PublishStationInput!) {
      publishStation(input: $input) { ok { id } errors { code path message } } }`;
    const answer = await district.ask(query, { input: { station: id, version: 1 } });
    expect(answer).toMatchObject({
      publishStation: {
        ok: null,
        errors: [
          { code: 'STATION_UNPUBLISHABLE', path: ['input', 'phone'], message: expect.stringContaining('phone') },
          { code: 'STATION_UNPUBLISHABLE', path: ['input', 'onlineChannels'] },
        ],
      },
    });
    expect((await stateOf(id)).publishedOn).toBeNull();
  });

  it('is published once it says all, and by nobody else than those who open stations there', async () => {
    const id = await incomplete({ phone: null });
    recordOf(await changeStation(district, { station: id, version: 1, phone: published.phone }));
    const elsewhere = await publishStation(owner.at('advisors', 'street:310101013'), { station: id, version: 2 });
    expect(elsewhere.error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'station'] });
    expect((await publishStation(district, { station: id, version: 1 })).error).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    recordOf(await publishStation(owner.at('advisors', `street:${STREET}`), { station: id, version: 2 }));
    expect((await stateOf(id)).publishedOn).toBe('2026-10-31');
    expect((await readStation(partner, id)).id).toBe(id);
    const again = await publishStation(district, { station: id, version: 3 });
    expect(again.error).toMatchObject({ code: 'INPUT_INVALID', reason: 'NOTHING_CHANGED' });
  });

  it.each(['serviceHours', 'address', 'phone', 'onlineChannels'])(
    'that is published is not emptied of its %s; one that is not may be',
    async (field) => {
      const { id } = recordOf(await openStation(district, PLACE));
      const { error } = await changeStation(district, { station: id, version: 1, [field]: null });
      expect(error).toMatchObject({ code: 'STATION_UNPUBLISHABLE', path: ['input', field] });
      const other = field === 'phone' ? { address: null } : { phone: null };
      const kept = await incomplete(other);
      recordOf(await changeStation(district, { station: kept, version: 1, [field]: null }));
      expect((await stateOf(kept)).missing).toContain(field);
    },
  );
});

describe('the list of stations', () => {
  it('shows the published ones to the public, and either or both to those who read advisors', async () => {
    const division = '310101013';
    const kind = 'SUBDISTRICT_SERVICE';
    const shown = recordOf(await openStation(district, { division, kind })).id;
    const kept = recordOf(await openStation(district, { division, kind, ...NOTHING })).id;
    const listed = async (graph: Graph, filter: object | null) => {
      const query = `query ($filter: StationFilter) { stations(within: "${division}", filter: $filter) {
        totalCount edges { node { id } } } }`;
      type Listed = { stations: { totalCount: number; edges: { node: { id: string } }[] } };
      const { stations } = await graph.ask<Listed>(query, { filter });
      expect(stations.totalCount).toBe(stations.edges.length);
      return stations.edges.map(({ node }) => node.id);
    };
    expect(await listed(partner, null)).toEqual([shown]);
    expect(await listed(partner, { kinds: [kind] })).toEqual([shown]);
    expect((await listed(district, null)).toSorted()).toEqual([shown, kept].toSorted());
    expect(await listed(district, { published: true })).toEqual([shown]);
    expect(await listed(district, { published: false })).toEqual([kept]);
    const { errors } = await partner.answer(
      `{ stations(within: "${division}", filter: { published: false }) { totalCount } }`,
    );
    expect(errors).toMatchObject([{ code: 'FILTER_FORBIDDEN' }]);
  });
});
