import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { verifyTrail } from '#audit';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import { recordLead } from '../testkit/lead-verbs.ts';
import { photoOf, showPhoto } from '../testkit/photo-verbs.ts';
import { exportSubject } from '../testkit/subject-verbs.ts';
import { unmaskClient, unmaskClients } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

type Entry = {
  readonly action: string;
  readonly records: readonly string[];
  readonly purpose: string | null;
  readonly case: string | null;
};

let owner: AuditedOwner;
let visited: string;
let asking: string;
let lead: string;
beforeAll(async () => {
  owner = await startAuditedOwner();
  visited = (await registerClient(officer(), COMMUNITY)).id;
  lead = recordOf(await recordLead(officer(), { division: COMMUNITY, text: '独居老人多日未出门' })).lead.id;
  asking = (await registerClient(officer(), COMMUNITY, { category: 'OTHER_RESIDENT', name: '沈桂芳' })).id;
});
afterAll(() => owner.close());

const officer = () => owner.at('clients', 'street:310101002');
const advisor = () => owner.at('clients', `advisor:${COMMUNITY}`);

/** What the trail lists to the district's auditor. */
async function listed(filter: object): Promise<readonly Entry[]> {
  const query = `query ($filter: AuditEntryFilter) { auditTrail(within: "310101", filter: $filter) {
    edges { node { action records purpose case } } } }`;
  type Page = { auditTrail: { edges: { node: Entry }[] } };
  const { auditTrail } = await owner.at('audit', 'auditor:310101').ask<Page>(query, { filter });
  return auditTrail.edges.map(({ node }) => node);
}

describe('a look at whole values names what it is for', () => {
  test('and stands in the trail with its purpose and the case it serves', async () => {
    await unmaskClient(advisor(), visited, { purpose: 'MONTHLY_VISIT' });
    await unmaskClient(advisor(), asking, { purpose: 'LEAD_CHECK', case: lead });
    const entries = await listed({ actions: ['client.unmask'] });
    expect(entries.slice(0, 2)).toEqual([
      { action: 'client.unmask', records: [asking], purpose: 'LEAD_CHECK', case: lead },
      { action: 'client.unmask', records: [visited], purpose: 'MONTHLY_VISIT', case: null },
    ]);
  });

  test.each([
    ['a lead that is not named', { purpose: 'LEAD_CHECK' }, 'CASE_MISSING', 'case'],
    ['a file without its reference', { purpose: 'APPLICATION_VERIFICATION', case: '  ' }, 'CASE_MISSING', 'case'],
    ['a case beside the person', { purpose: 'OWN_REQUEST', case: 'XS-2026-7' }, 'CASE_IS_THE_PERSON', 'case'],
    ['a lead that nobody sees', { purpose: 'LEAD_CHECK', case: 'XS-2026-7' }, null, 'case'],
    ['a purpose that is no code', { purpose: 'CURIOSITY' }, 'CODE_UNKNOWN', 'purpose'],
    ['a visit of who has no duty of one', { purpose: 'MONTHLY_VISIT' }, 'NO_VISIT_DUE', 'purpose'],
    [
      'a case in words that name the person',
      { purpose: 'COMPLAINT', case: '沈桂芳的投诉' },
      'NAMES_THE_PERSON',
      'case',
    ],
  ])('and is refused for %s, with nothing counted', async (_, input, reason, field) => {
    const before = (await listed({ actions: ['client.unmask'] })).length;
    const query = `mutation ($input: UnmaskClientInput!) { unmaskClient(input: $input) { ok { client } errors { reason path } } }`;
    const answer = await advisor().ask(query, { input: { client: asking, reason: '电话核对', ...input } });
    expect(answer).toEqual({ unmaskClient: { ok: null, errors: [{ reason, path: ['input', field] }] } });
    const named = reason === 'NAMES_THE_PERSON' ? 1 : 0;
    expect(await listed({ actions: ['client.unmask'] })).toHaveLength(before + named);
  });

  test('of several at once all or none have the visit that they are looked at for', async () => {
    const both = await unmaskClients(advisor(), COMMUNITY, [visited, asking], { purpose: 'MONTHLY_VISIT' });
    expect(both.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'purpose'] });
    const one = await unmaskClients(advisor(), COMMUNITY, [visited], { purpose: 'MONTHLY_VISIT' });
    expect(one.ok).toHaveLength(1);
  });

  test('a copy for the person is of their own request', async () => {
    await exportSubject(officer(), visited);
    expect(await listed({ actions: ['subject.export'] })).toMatchObject([{ purpose: 'OWN_REQUEST', case: null }]);
  });
});

describe('the trail lists looks that name no case', () => {
  test('where their purpose has none, and no others', async () => {
    await unmaskClient(advisor(), visited, { purpose: 'URGENT_HELP' });
    await unmaskClient(advisor(), visited, { purpose: 'URGENT_HELP', case: 'JJ-2026-11' });
    await unmaskClient(advisor(), visited, { purpose: 'OWN_REQUEST' });
    const record = visited;
    expect(await listed({ withoutCase: true, record })).toEqual([
      { action: 'client.unmask', records: [visited], purpose: 'URGENT_HELP', case: null },
    ]);
    const [all, others] = [await listed({ record }), await listed({ withoutCase: false, record })];
    expect(others).toHaveLength(all.length - 1);
  });

  test('whatever it is that was shown', async () => {
    const photo = await photoOf(advisor(), visited);
    recordOf(await showPhoto(advisor(), photo, { purpose: 'URGENT_HELP' }));
    recordOf(await showPhoto(advisor(), photo, { purpose: 'OWN_REQUEST' }));
    const shown = await listed({ withoutCase: true, actions: ['photo.show'] });
    expect(shown).toEqual([{ action: 'photo.show', records: [visited], purpose: 'URGENT_HELP', case: null }]);
  });

  test('and not whom to reach about a lead, of which the lead is the case', async () => {
    const query = 'query ($id: ID!) { leadCase(id: $id) { contact { phone } } }';
    const { id } = recordOf(await recordLead(officer(), { division: COMMUNITY, personPhone: '13900001111' })).lead;
    await officer().ask(query, { id });
    expect(await listed({ actions: ['lead.contact'] })).toEqual([
      { action: 'lead.contact', records: [id], purpose: 'LEAD_CHECK', case: id },
    ]);
    expect(await listed({ withoutCase: true, record: id })).toEqual([]);
  });

  test('and words that were compared with what names a person', async () => {
    const [compared] = await listed({ withoutCase: true, record: asking });
    expect(compared).toEqual({ action: 'client.unmask', records: [asking], purpose: null, case: null });
  });

  test('by purpose, refusing what is no code', async () => {
    const urgent = await listed({ purposes: ['URGENT_HELP', 'LEAD_CHECK'] });
    const unmasking = urgent.filter(({ action }) => action === 'client.unmask');
    expect(unmasking.map(({ purpose }) => purpose)).toEqual(['URGENT_HELP', 'URGENT_HELP', 'LEAD_CHECK']);
    await expect(listed({ purposes: ['CURIOSITY'] })).rejects.toThrow('INPUT_INVALID');
  });

  test('and the chain holds over entries with purposes and without', async () => {
    const service = new Client({ connectionString: owner.url });
    await service.connect();
    expect(await verifyTrail(service)).toMatchObject({ whole: true });
    await owner.asAdmin(
      `update audit.entry set purpose = 'OWN_REQUEST' where purpose = 'URGENT_HELP' and served_case is null`,
    );
    expect(await verifyTrail(service)).toMatchObject({ whole: false });
    await service.end();
  });
});
