import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, person, registerHousehold, reopenClient } from '../testkit/client-verbs.ts';
import { GRANT_CASE, caseOf, grantCase, revokeGrant } from '../testkit/grant-verbs.ts';
import { exportSubject } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

let owner: AuditedOwner;
let client: string;

const street = () => owner.at('clients', 'street:310101002');

beforeAll(async () => {
  owner = await startAuditedOwner();
  client = await register('310101002001');
});
afterAll(() => owner.close());
beforeEach(() => owner.setClock('2026-10-31T12:00:00+08:00'));

async function register(community: string): Promise<string> {
  const registered = recordOf(
    await registerHousehold(owner.at('clients', 'district:310101'), community, [person({ name: '欧阳建国' })]),
  );
  return registered.members[0]?.id ?? '';
}

type Payload = { grantCase: { ok: unknown; errors: { code: string; message: string; path: string[] }[] } };

async function faults(input: object): Promise<[string, string][]> {
  const graph = owner.at('clients', 'street:310101002');
  const { grantCase: payload } = await graph.ask<Payload>(GRANT_CASE, { input: caseOf(client, input) });
  expect(payload.ok).toBeNull();
  return payload.errors.map(({ path, message }) => [path.slice(1).join('.'), message]);
}

test.each<[string, object, [string, string][]]>([
  ['no grantee', { subject: null }, [['subject', 'Name a case worker']]],
  ['a division where no case worker signs in', { staffOf: '310104003005' }, [['staffOf', 'is not the division of']]],
  ['a division in no tree', { staffOf: '310199' }, [['staffOf', '310199']]],
  ['fields that the kind does not open', { fields: ['CONTACT', 'RECORD'] }, [['fields.1', 'does not open RECORD']]],
  ['no fields', { fields: [] }, [['fields', 'None is named']]],
  ['an end before the start', { from: '2026-11-20', until: '2026-11-19' }, [['until', 'is before 2026-11-20']]],
  ['an end in the past', { until: '2026-10-30' }, [['until', 'is before 2026-10-31']]],
  ['a start in the past', { from: '2026-10-30' }, [['from', 'is before 2026-10-31']]],
  ['more days than the kind allows', { until: '2027-04-29' }, [['until', '2027-04-28']]],
  ['days that are years ahead', { from: '2029-01-01', until: '2029-01-31' }, [['until', '2027-04-28']]],
  ['oneself', { subject: 'street:310101002' }, [['subject', 'to themselves']]],
  [
    'no consent',
    { consentOn: null, consentBy: null, consentForm: null },
    ['consentOn', 'consentBy', 'consentForm'].map((field): [string, string] => [field, 'consent is missing']),
  ],
  ['a consent that is to be given', { consentOn: '2026-11-01' }, [['consentOn', 'is after today']]],
  ['a consent of more than a year ago', { consentOn: '2025-10-31' }, [['consentOn', 'from 2025-11-01 on']]],
  ['a purpose that names the person', { purpose: '帮助欧阳建国' }, [['purpose', '']]],
  ['a case that names the person', { caseReference: '欧阳建国-1' }, [['caseReference', '']]],
  [
    'several faults, all at once',
    { subject: null, until: '2026-10-01', consentOn: null, purpose: '1' },
    [
      ['purpose', ''],
      ['subject', ''],
      ['until', ''],
      ['consentOn', ''],
    ],
  ],
])('%s: refused at the field, saying what to do', async (_, input, expected) => {
  const found = await faults(input);
  expect(found.map(([path]) => path).toSorted()).toEqual(expected.map(([path]) => path).toSorted());
  for (const [path, words] of expected) expect(new Map(found).get(path)).toContain(words);
});

test('the longest grant is taken, to its last day', async () => {
  const { endsAt } = recordOf(
    await grantCase(owner.at('clients', 'street:310101002'), client, { until: '2027-04-28' }),
  );
  expect(endsAt).toBe('2027-04-29T00:00:00.000+08:00');
});

test('a consent of a year is acted on to its last day, and one from before an earlier service ended not at all', async () => {
  const graph = owner.at('clients', 'street:310101002');
  const served = await register('310101002002');
  recordOf(await grantCase(graph, served, { consentOn: '2025-11-01' }));
  owner.setClock('2026-11-02T12:00:00+08:00');
  recordOf(await endService(graph, served));
  owner.setClock('2026-11-04T12:00:00+08:00');
  recordOf(await reopenClient(graph, served, 2));
  const { error } = await grantCase(graph, served, { consentOn: '2026-11-01' });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'consentOn'] });
  expect(error?.message).toContain('2026-11-02');
  recordOf(await grantCase(graph, served, { consentOn: '2026-11-02' }));
});

test('nothing is granted of a client elsewhere, of none, or of one who is served no more, nor by who lacks the scope', async () => {
  const codeAs = async (persona: string, id: string) =>
    (await grantCase(owner.at('clients', persona), id).catch((error: unknown) => ({ error: String(error) }))).error;
  expect(await codeAs('street:310101013', client)).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
  expect(await codeAs('district:310104', client)).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
  const nobody = '310101002001-00000000-0000-7000-8000-000000000000';
  expect(await codeAs('street:310101002', nobody)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'client'] });
  const ended = await register('310101002002');
  recordOf(await endService(owner.at('clients', 'street:310101002'), ended));
  expect(await codeAs('street:310101002', ended)).toMatchObject({ code: 'CLIENT_NOT_ACTIVE' });
  for (const persona of [
    'station:310101002',
    'advisor:310101002001',
    'city',
    'auditor:310101',
    'case-worker:310101002',
  ]) {
    expect(await codeAs(persona, client)).toContain('SCOPE_MISSING');
  }
  expect((await revokeGrant(owner.at('clients', 'street:310101002'), nobody)).error).toMatchObject({
    code: 'NOT_FOUND',
    path: ['input', 'grant'],
  });
});

describe('the officer', () => {
  test('finds it in the list, by kind, person, client and whether it is open', async () => {
    const served = await register('310101002001');
    const { id } = recordOf(await grantCase(street(), served));
    const list = `query ($filter: GrantFilter) { grants(within: "310101", filter: $filter) { totalCount edges { node { id kind } } } }`;
    const found = async (filter: object) => JSON.stringify(await street0().ask(list, { filter })).includes(id);
    const street0 = () => owner.at('clients', 'district:310101');
    const both = { client: served, subject: 'case-worker:310104003' };
    expect(await found({ ...both, kinds: ['CASE'], active: true })).toBe(true);
    expect(await found({ ...both, kinds: ['BREAK_GLASS'] })).toBe(false);
    expect(await found({ ...both, active: false })).toBe(false);
    expect(await found({ client: served, subject: 'colleague' })).toBe(false);
    owner.setClock('2027-01-01T00:00:00+08:00');
    expect(await found({ ...both, active: false })).toBe(true);
  });

  test('has it in the person’s copy, with purpose, case and consent', async () => {
    const served = await register('310101002001');
    const { id } = recordOf(await grantCase(street(), served, { subject: null, staffOf: '310104003' }));
    const { document } = recordOf(await exportSubject(owner.at('clients', 'district:310101'), served));
    expect(JSON.parse(document).parts.clients.grants).toMatchObject([
      {
        id,
        kind: 'CASE',
        staffOf: '310104003',
        purpose: '心理疏导个案服务',
        caseReference: '晨光-17',
        consentOn: '2026-10-30',
      },
    ]);
    recordOf(await revokeGrant(street(), id));
  });
});
