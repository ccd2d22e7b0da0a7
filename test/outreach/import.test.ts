import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { readReport, runStaged, stageFile } from '../testkit/import-verbs.ts';
import { outreachRow } from '../testkit/outreach-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());

const street = () => owner.at('advisors', `street:${STREET}`);
const stage = (rows: Parameters<typeof stageFile>[2]) => stageFile(street(), STREET, rows, 500, 'outreach');

test('events of before are taken over from a file, once, each with its own people or without a count of them', async () => {
  const rows = [
    outreachRow(),
    outreachRow({ heldOn: '2026-09-02', channel: 'MEDIA', reach: '', place: '区报' }),
    outreachRow({ division: '310101', place: '区里的活动' }),
    outreachRow({ heldOn: '2026-09-03', reach: '很多' }),
    outreachRow({ heldOn: '2026-09-04', channel: '广播' }),
  ];
  const done = await runStaged(street(), await stage(rows), {});
  const report = await readReport(street(), done.id);
  expect(report.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED', 'REFUSED', 'REFUSED', 'REFUSED']);
  const query = `{ outreach(within: "${STREET}") { edges { node { heldOn channel topics reach place } } }
    found: _entities(representations: [{ __typename: "Division", code: "${STREET}" }]) { ... on Division {
      outreach(month: "2026-09") { events countedReach reachUnknown reach } } } }`;
  expect(await street().ask(query)).toEqual({
    outreach: {
      edges: [
        {
          node: {
            heldOn: '2026-09-02',
            channel: 'MEDIA',
            topics: ['BASIC_LIVING', 'MEDICAL'],
            reach: null,
            place: '区报',
          },
        },
        {
          node: {
            heldOn: '2026-09-01',
            channel: 'COMMUNITY',
            topics: ['BASIC_LIVING', 'MEDICAL'],
            reach: 120,
            place: '人民公园',
          },
        },
      ],
    },
    found: [{ outreach: { events: 2, countedReach: 120, reachUnknown: 1, reach: null } }],
  });
  const again = await runStaged(street(), await stage(rows.slice(0, 2)), {});
  expect((await readReport(street(), again.id)).map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
});

test('events of two stations at one place on one day are two, each taken over once', async () => {
  const district = owner.at('advisors', 'district:310101');
  const names = ['街道服务站', '专业服务点'];
  const [name, point] = names;
  recordOf(await openStation(district, { division: STREET, kind: 'SUBDISTRICT_SERVICE', name }));
  const professional = { kind: 'PROFESSIONAL_POINT', name: point, providerName: '乐群社工' };
  recordOf(await openStation(district, { division: STREET, ...professional }));
  await owner.asAdmin(`update advisors.station set opened_on = '2026-01-01'`);
  const held = { division: STREET, heldOn: '2026-09-10', place: '中心广场' };
  const outcomes = async (station: string) => {
    const { id } = await runStaged(street(), await stage([outreachRow({ ...held, station })]), {});
    return (await readReport(street(), id)).map(({ outcome }) => outcome);
  };
  for (const outcome of ['CREATED', 'UNCHANGED'])
    for (const station of names) expect([station, await outcomes(station)]).toEqual([station, [outcome]]);
});
