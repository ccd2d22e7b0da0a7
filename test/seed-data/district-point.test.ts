import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Page } from '../testkit/library-verbs.ts';
import { moveFiling } from '../testkit/advisor-verbs.ts';
import { date } from '../testkit/seeded.ts';

const [DISTRICT, STREET] = ['310115', '310115005'];

let owner: AuditedOwner;
let advisor: string;

beforeAll(async () => {
  const seeding = { months: 1, profile: 'demo', today: date('2026-10-31') } as const;
  owner = await startAuditedOwner(DISTRICT, { seeding, runsJobs: false });
}, 120_000);
afterAll(() => owner.close());

test('an advisor at a point that the district set up is filed by the street where it stands, and warned of the training', async () => {
  const { advisors } = await owner.at('advisors', `street:${STREET}`).ask<{ advisors: Page<{ readonly id: string }> }>(
    `{ advisors(within: "${STREET}", search: "丁悦") { edges { node { id name preServiceTrainedOn warnings { code }
      licence { level validUntil } postings { since until } filing { state authority { code } }
      station { kind division { code } street { code } providerName provider { id } } } } } }`,
  );
  const found = advisors.edges.map(({ node }) => node);
  expect(found).toMatchObject([
    {
      name: '丁悦',
      preServiceTrainedOn: null,
      licence: { level: 'INTERMEDIATE', validUntil: '2027-03-31' },
      postings: [{ since: '2026-09-03', until: null }],
      filing: { state: 'FILED', authority: { code: STREET } },
      station: {
        kind: 'PROFESSIONAL_POINT',
        division: { code: DISTRICT },
        street: { code: STREET },
        providerName: '浦江社工事务所',
        provider: { id: expect.stringMatching(/^310115-/) },
      },
    },
  ]);
  expect(found).toMatchObject([{ warnings: [{ code: expect.stringContaining('TRAINING') }] }]);
  advisor = found[0]?.id ?? '';
});

test('the district does not decide of her', async () => {
  const { error } = await moveFiling(owner.at('advisors', `district:${DISTRICT}`), advisor, 'SUSPEND', '借调');
  expect(error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY' });
});

test('the provider stands in the library of the district', async () => {
  const rows = await owner.asAdmin(
    `select provider.name, provider.division from resources.provider join advisors.station on station.provider = provider.id`,
  );
  expect(rows).toEqual([{ name: '浦江社工事务所', division: DISTRICT }]);
});

test('the district has rules of work for each kind of station, marked as samples', async () => {
  const { workRules } = await owner
    .at('advisors', `street:${STREET}`)
    .ask<{ workRules: object[] }>(`{ workRules(in: "${STREET}") { stationKind division { code } rules duties } }`);
  expect(workRules).toHaveLength(4);
  for (const rules of workRules)
    expect(rules).toMatchObject({
      division: { code: DISTRICT },
      rules: expect.stringContaining('示例'),
      duties: expect.stringContaining('示例'),
    });
});
