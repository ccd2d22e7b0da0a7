import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { openedBy } from '../testkit/opened-values.ts';
import { correctClient, historyOf } from '../testkit/subject-verbs.ts';
import { unmaskAdvisor, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const PERSONAL = 'name { text masked } identityNumber { text masked } phone { text masked }';

let owner: AuditedOwner;
let officer: Graph;
let who: ReturnType<typeof person> & { phone?: string };
let client: string;
let advisor: string;
const lines: string[] = [];

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { logTo: { write: (line) => void lines.push(line) }, logLevel: 'trace' });
  officer = owner.at('clients', 'district:310101');
  who = person({ phone: '13900001111', needs: ['MEDICAL'] });
  const home = recordOf(await registerHousehold(officer, COMMUNITY, [who]));
  client = home.members[0]?.id ?? '';
  recordOf(await recordVisit(officer, client, '2026-10-31'));
  recordOf(await correctClient(officer, client, 1, { phone: '13900002222', address: '福州路 5 号 101 室' }));
  const advisors = owner.at('advisors', 'district:310101');
  const station = recordOf(await openStation(advisors, { division: COMMUNITY })).id;
  advisor = (await advisorAt(advisors, station, 3)).id;
});
afterAll(() => owner.close());

describe('a masked answer', () => {
  const query = `query ($id: ID!) { client(id: $id) { ${PERSONAL} address { text masked }
    household { address { text } members { ${PERSONAL} } } visits { edges { node { visitedOn mode } } } } }`;

  test('about clients, their home and when they were visited opens nothing', async () => {
    const opened = await openedBy(async () => {
      expect(await officer.ask(query, { id: client })).toMatchObject({
        client: { phone: { text: '139****2222', masked: true }, identityNumber: { masked: true } },
      });
    });
    expect(opened).toEqual([]);
  });

  test('about what was corrected opens nothing, and tells a change also where masks are alike', async () => {
    const opened = await openedBy(async () => {
      expect((await historyOf(officer, client)).map(({ field }) => field).toSorted()).toEqual([
        'ADDRESS',
        'CATEGORY',
        'PHONE',
      ]);
    });
    expect(opened).toEqual([]);
  });

  test('about advisors opens nothing', async () => {
    const asked = `query ($id: ID!) { advisor(id: $id) { identityNumber { text masked } phone { text masked } } }`;
    const opened = await openedBy(async () => {
      const graph = owner.at('advisors', 'district:310101');
      expect(await graph.ask(asked, { id: advisor })).toMatchObject({ advisor: { phone: { text: '138****5678' } } });
    });
    expect(opened).toEqual([]);
  });

  test('leaves no identity number in the log, whatever its level', async () => {
    await officer.ask(query, { id: client });
    await officer.answer(query, { id: `${COMMUNITY}-00000000-0000-7000-8000-000000000000` });
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.includes(who.identityNumber))).toEqual([]);
    expect(lines.filter((line) => /\d{17}[\dX]/.test(line))).toEqual([]);
  });
});

describe('a whole value', () => {
  test('is opened alone, where it alone is asked for', async () => {
    const street = owner.at('clients', 'street:310101002');
    const opened = await openedBy(async () => {
      const shown = recordOf(await unmaskClient(street, client, { fields: ['PHONE'] }));
      expect(shown).toMatchObject({ phone: { text: '13900002222', masked: false }, identityNumber: null });
    });
    expect(opened).toEqual(['clients.client.phone']);
  });

  test('of an advisor too', async () => {
    const graph = owner.at('advisors', 'district:310101');
    const opened = await openedBy(() => unmaskAdvisor(graph, advisor, { fields: ['PHONE'] }));
    expect(opened).toEqual(['advisors.advisor.phone']);
  });

  test('that was copied from another person does not open, and the answer says whom to tell', async () => {
    const other = recordOf(await registerHousehold(officer, COMMUNITY, [person({ phone: '13900003333' })])).members[0];
    await owner.asAdmin(
      'update clients.client set phone = (select phone from clients.client where id = $1) where id = $2',
      [client, other?.id],
    );
    const query = `mutation ($input: UnmaskClientInput!) { unmaskClient(input: $input) { ok { phone { text } } errors { code } } }`;
    const input = { client: other?.id, reason: '核对联系电话', purpose: 'OWN_REQUEST' };
    const { data, errors } = await owner.at('clients', 'street:310101002').answer(query, { input });
    expect(data).toEqual({ unmaskClient: null });
    expect(errors).toMatchObject([{ code: 'SEAL_BROKEN', message: expect.stringContaining('Tell the operator') }]);
    expect(lines.some((line) => line.includes('clients.client.phone of') && line.includes('does not open'))).toBe(true);
  });
});
