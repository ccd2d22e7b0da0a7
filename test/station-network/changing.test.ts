import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type StationNow, changeStation, closeStation, openStation, readStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const STREET = '310101002';
const CHANGED = {
  name: '云南中路居民区救助顾问站',
  serviceHours: '周一至周六 8:30-17:00',
  address: '云南中路 200 号',
  directions: '地铁 8 号线大世界站 3 号口\n公交 18 路云南中路站',
  phone: '021-63205678',
  onlineChannels: ['微信公众号：外滩救助', '随申办'],
};

let owner: AuditedOwner;
let district: Graph;
let point: StationNow;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', 'district:310101');
  const { id } = recordOf(await openStation(district, { division: COMMUNITY }));
  point = await readStation(district, id);
});
afterAll(() => owner.close());

const professional = async () => {
  const input = { kind: 'PROFESSIONAL_POINT', division: STREET, providerName: '乐群社工' };
  return recordOf(await openStation(district, input)).id;
};
const change = (changes: object, graph = district) =>
  changeStation(graph, { station: point.id, version: point.version, ...changes });

describe('a station', () => {
  it('publishes what each field of a change says, and what it leaves out as before', async () => {
    const phoneAlone = recordOf(await change({ phone: '021 6320 1235' }));
    expect(phoneAlone).toEqual({ ...point, version: 2, phone: '021-63201235' });
    point = recordOf(await change({ ...CHANGED, version: 2 }));
    expect(point).toMatchObject({ ...CHANGED, version: 3, kind: 'COMMUNITY_POINT', division: { code: COMMUNITY } });
    expect(await readStation(owner.at('advisors', 'partner:ngo'), point.id)).toEqual(point);
  });

  it('need not say how to get there, and no longer says so once that is emptied', async () => {
    const station = await professional();
    expect(await readStation(district, station)).toMatchObject({ directions: null });
    const said = recordOf(await changeStation(district, { station, version: 1, directions: '公交 18 路云南中路站' }));
    expect(said).toMatchObject({ directions: '公交 18 路云南中路站' });
    const { error } = await changeStation(district, { station, version: 2, directions: '路'.repeat(501) });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'TOO_LONG', path: ['input', 'directions'] });
    const emptied = recordOf(await changeStation(district, { station, version: 2, directions: null }));
    expect(emptied).toMatchObject({ directions: null });
  });

  it('is not changed where it has another version by now', async () => {
    const { error } = await change({ phone: '021-63209999', version: point.version - 1 });
    expect(error).toMatchObject({ code: 'VERSION_CONFLICT', path: ['input', 'version'] });
    expect(await readStation(district, point.id)).toEqual(point);
  });

  it.each([{}, { phone: '02163205678' }, { name: ` ${CHANGED.name} ` }])(
    'is not changed by %j, which says nothing else',
    async (nothing) => {
      await change({ ...CHANGED });
      const { version } = await readStation(district, point.id);
      const { error } = await change({ ...nothing, version });
      expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'NOTHING_CHANGED', path: ['input'] });
    },
  );

  it.each<[object, string, string]>([
    [{ name: '' }, 'name', 'EMPTY'],
    [{ name: null }, 'name', 'EMPTY'],
    [{ address: '云南中路*号' }, 'address', 'MASKED'],
    [{ phone: 'ask at the desk' }, 'phone', 'NOT_A_PHONE'],
    [{ serviceHours: ' ' }, 'serviceHours', 'EMPTY'],
    [{ onlineChannels: [] }, 'onlineChannels', 'NONE_NAMED'],
    [{ providerName: '乐群社工' }, 'providerName', 'NOT_RUN_BY_PROVIDER'],
  ])('changed to %j is refused at %s: nothing is published without it', async (wrong, field, reason) => {
    const before = await readStation(district, point.id);
    const { error } = await change({ ...wrong, version: before.version });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', field] });
    expect(await readStation(district, point.id)).toEqual(before);
  });

  it('run by a provider may be run by another one, but not by none', async () => {
    const station = await professional();
    const other = recordOf(await changeStation(district, { station, version: 1, providerName: '新途社工' }));
    expect(other).toMatchObject({ providerName: '新途社工', version: 2 });
    const { error } = await changeStation(district, { station, version: 2, providerName: null });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'EMPTY', path: ['input', 'providerName'] });
  });

  it('is changed by those within whose division it lies, and by nobody else', async () => {
    const station = await professional();
    const changes = { station, version: 1, phone: '021-63200001' };
    for (const persona of ['street:310101013', 'district:310104']) {
      const { error } = await changeStation(owner.at('advisors', persona), changes);
      expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'station'] });
    }
    expect(recordOf(await changeStation(owner.at('advisors', `street:${STREET}`), changes)).version).toBe(2);
  });

  it('leaves one entry in the trail, which names the fields that differ, and is changed once under a key', async () => {
    const station = await professional();
    const input = { station, version: 1, ...CHANGED, providerName: '乐群社工', idempotencyKey: randomUUID() };
    const seen = (await owner.trail()).length;
    const first = recordOf(await changeStation(district, input));
    expect(recordOf(await changeStation(district, input))).toEqual(first);
    expect((await owner.trail()).slice(seen)).toMatchObject([
      {
        action: 'station.change',
        records: `{${station}}`,
        fields: '{address,directions,name,onlineChannels,phone,serviceHours}',
      },
    ]);
  });

  it('that is closed is changed no more', async () => {
    const station = await professional();
    recordOf(await closeStation(district, { station, version: 1 }));
    const { error } = await changeStation(district, { station, version: 2, phone: '021-63200001' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'STATION_CLOSED', path: ['input', 'station'] });
  });
});
