import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordIdOf } from '#divisions';
import { addTotals } from '../../subgraphs/advisors/roster-reports/roster-totals.ts';
import { digestOfDocument, textOfDocument } from '../../subgraphs/advisors/roster-reports/roster-document.ts';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import { code } from '../testkit/codes.ts';
import { date } from '../testkit/seeded.ts';

const [CITY, DISTRICT] = [code('31'), code('310101')];

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors'], delegated: [DISTRICT] },
    { owner: DISTRICT, domains: ['advisors'] },
  ]);
  const [one] = started.places;
  if (one === undefined) throw new TypeError('two were started');
  city = one;
  await city.begin();
}, 120_000);
afterAll(() => started.close());

const lineOf = (serial: number) => ({
  advisor: recordIdOf(DISTRICT, `00000000-0000-7000-8000-${String(serial).padStart(12, '0')}`),
  name: `欧阳 ${serial}`,
  role: 'COMMUNITY_WORKER' as never,
  employer: '“外滩街道社区事务受理服务中心”',
  skills: ['POLICY_EXPLANATION', 'COUNSELLING', 'RESOURCE_LINKING', 'ASSESSMENT'] as never[],
  licence: { level: 'INTERMEDIATE' as never, validUntil: date('2029-12-31') },
  stations: [1, 2].map((at) => ({
    id: recordIdOf(DISTRICT, `00000000-0000-7000-9000-${String(at).padStart(12, '0')}`),
    name: `云南中路居民区救助顾问服务点 ${at}`,
  })),
  division: DISTRICT,
  state: 'FILED' as const,
  authority: DISTRICT,
  filedOn: date('2026-10-01'),
});

test.each([1500, 3000])(
  'a report of %i lines is carried by one message, byte for byte',
  async (many) => {
    const lines = Array.from({ length: many }, (_, serial) => lineOf(serial));
    const document = textOfDocument({
      format: 1,
      division: DISTRICT,
      issuer: DISTRICT,
      from: date('2026-10-01'),
      until: date('2026-10-31'),
      version: many,
      supersedes: null,
      issuedAt: '2026-10-31T00:00:00.000Z',
      delegated: [],
      totals: { ...addTotals([]), roster: { filed: many, joined: many, left: 0, changed: 0 } },
      roster: lines,
      joined: lines.map((line) => ({ ...line, on: line.filedOn, how: 'FILED' as never })),
      left: [],
      changed: [],
    });
    const message = {
      id: `0193b1c2-0000-7000-8000-00000000${many}`,
      kind: 'filing-report',
      version: 2,
      from: { owner: DISTRICT, domain: 'advisors' },
      to: { owner: CITY, domain: 'advisors' },
      subject: DISTRICT,
      salt: 'x',
    };
    const payload = JSON.stringify({ document, digest: digestOfDocument(document) });
    const post = (said: string, id = message.id) =>
      started.post(city.urlOf('advisors'), JSON.stringify({ ...message, id, payload: said }), `${DISTRICT}>${CITY}`);
    expect(await post(payload)).toMatchObject({ status: 200 });
    const { rosterReports } = await city.at('advisors', 'city').ask<{
      rosterReports: { edges: { node: { version: number; document: string; lines: { totalCount: number } } }[] };
    }>(`{ rosterReports(within: "31", filter: { divisions: ["${DISTRICT}"] }) { edges { node {
    version document lines(kind: ROSTER, first: 200) { totalCount } } } } }`);
    const kept = rosterReports.edges.find(({ node }) => node.version === many)?.node;
    expect(kept?.document === document).toBe(true);
    expect(kept?.lines.totalCount).toBe(many);
    // What does not fit its digest, or says another issuer than the sender, is not kept.
    const altered = JSON.stringify({ document: document.replace('欧阳', '王'), digest: digestOfDocument(document) });
    expect(await post(altered, message.id.replace('0193', '0194'))).toMatchObject({ code: 'MESSAGE_MALFORMED' });
    const other = document.replace(`"issuer":"${DISTRICT}"`, '"issuer":"310104"');
    const foreign = JSON.stringify({ document: other, digest: digestOfDocument(other) });
    expect(await post(foreign, message.id.replace('0193', '0195'))).toMatchObject({ code: 'MESSAGE_REFUSED' });
  },
  60_000,
);
