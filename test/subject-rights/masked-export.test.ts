import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorDocument } from '../../subgraphs/advisors/index.ts';
import { clientDocument } from '../../subgraphs/clients/index.ts';
import { advisorAt, changeAdvisor, identityNumber as numberOf, openStation, person } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { correctClient, exportAdvisor, exportSubject, exportTrail } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const NAMES = ['卓文君', '卓文姬'];
const PHONES = ['13812345678', '13987654321'];
const ADDRESSES = ['云南中路 12 弄 3 号 401 室', '云南中路 99 弄 1 号'];

const ANNOUNCED = numberOf(2);

let owner: AuditedOwner;
let client: string;
let advisor: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const street = owner.at('clients', 'street:310101002');
  client = (await registerClient(street, COMMUNITY, { name: NAMES[0], phone: PHONES[0] })).id;
  const change = { name: NAMES[1], phone: PHONES[1], address: ADDRESSES[1] };
  recordOf(await correctClient(street, client, 1, change));
  recordOf(await recordVisit(street, client, '2026-10-31'));
  const register = owner.at('advisors', 'street:310101002');
  const { id: station } = recordOf(await openStation(register, { division: COMMUNITY }));
  advisor = (await advisorAt(register, station, 1, 'SUBMIT', 'FILE')).id;
  recordOf(await changeAdvisor(register, advisor, { identityNumber: ANNOUNCED }));
});
afterAll(() => owner.close());

const identityNumberOf = async (): Promise<string> => {
  const { document } = recordOf(await exportSubject(owner.at('clients', 'street:310101002'), client));
  return String(clientDocument.parse(JSON.parse(document)).parts.clients.client['identityNumber']);
};
const lastFields = async (): Promise<string[]> =>
  ((await owner.trail()).at(-1)?.['fields'] ?? '').slice(1, -1).split(',');

describe('an export of a client', () => {
  test('shows to one who may not unmask neither name nor number, phone or address, of today or of former days', async () => {
    const number = await identityNumberOf();
    const { document } = recordOf(await exportSubject(owner.at('clients', 'district:310101'), client));
    for (const whole of [...NAMES, ...PHONES, ...ADDRESSES, number]) expect(document).not.toContain(whole);
    const { masked, parts } = clientDocument.parse(JSON.parse(document));
    // Those of the leads about the person too, which name the same.
    const ofLeads = ['checkPlace', 'personAddress', 'personName', 'personNumber', 'personPhone'];
    expect(masked).toEqual(['address', 'identityNumber', 'name', 'phone', ...ofLeads].toSorted());
    expect(parts.clients.client).toMatchObject({ name: '卓*', phone: '139****4321' });
    expect(parts.clients.client.identityNumber).toMatch(/^310\*+.{4}$/);
    expect(parts.clients.earlierVersions).toMatchObject([{ name: '卓*', phone: '138****5678' }]);
    expect(parts.clients.household).toMatchObject({ address: expect.stringMatching(/\*\*\*$/) });
    expect(parts.clients.household.earlierAddresses).toMatchObject([{ address: expect.stringMatching(/\*\*\*$/) }]);
  });

  test('names in the trail the fields that it shows, and none that it masks', async () => {
    await exportSubject(owner.at('clients', 'district:310101'), client);
    const seen = await lastFields();
    expect(seen).toEqual(expect.arrayContaining(['birthYear', 'category', 'visits']));
    for (const field of ['name', 'identityNumber', 'phone', 'address', 'document']) expect(seen).not.toContain(field);
    await exportSubject(owner.at('clients', 'street:310101002'), client);
    const whole = await lastFields();
    expect(whole).toEqual(expect.arrayContaining(['address', 'identityNumber', 'name', 'phone', 'visits']));
    expect(whole).not.toContain('document');
  });

  test('is whole for one who may unmask', async () => {
    const { document } = recordOf(await exportSubject(owner.at('clients', 'street:310101002'), client));
    const { masked } = clientDocument.parse(JSON.parse(document));
    expect(masked).toEqual([]);
    for (const whole of [...NAMES, ...PHONES, ...ADDRESSES]) expect(document).toContain(whole);
  });

  test('opens the trail to the exporter, masked or whole', async () => {
    for (const who of ['district:310101', 'street:310101002']) {
      recordOf(await exportSubject(owner.at('clients', who), client, `${who} 核对`));
      expect((await exportTrail(owner.at('audit', who), client, `${who} 核对`)).error).toBeNull();
    }
  });
});

const exported = async (scopes: readonly ('subject.export' | 'advisor.unmask')[]) => {
  const graph = owner.at('advisors', {
    subject: 'wang',
    role: 'street-officer',
    division: code('310101002'),
    scopes,
  });
  const { document } = recordOf(await exportAdvisor(graph, advisor));
  return { document, ...advisorDocument.parse(JSON.parse(document)) };
};

describe('an export of an advisor', () => {
  test('shows neither number nor phone to one who may not unmask, and says so in the trail', async () => {
    const { identityNumber, phone } = person(1);
    const { document, masked } = await exported(['subject.export']);
    expect(masked).toEqual(['identityNumber', 'phone']);
    for (const whole of [identityNumber, phone, ANNOUNCED]) expect(document).not.toContain(whole);
    expect(await lastFields()).toEqual(expect.arrayContaining(['filingSteps', 'name', 'postings']));
    expect(await lastFields()).not.toEqual(expect.arrayContaining(['identityNumber']));
  });

  test('is whole for one who may, and says so too', async () => {
    const { parts, masked } = await exported(['subject.export', 'advisor.unmask']);
    expect(masked).toEqual([]);
    const { identityNumber, phone } = person(1);
    expect(parts.advisors.advisor).toMatchObject({ identityNumber, phone });
    expect(parts.advisors.filingChanges).toMatchObject([
      { before: { identityNumber }, after: { identityNumber: ANNOUNCED } },
    ]);
    expect(await lastFields()).toEqual(expect.arrayContaining(['identityNumber', 'phone']));
  });
});
