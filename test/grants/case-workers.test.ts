import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  endService,
  moveHousehold,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import { GRANTED, grantCase, granted, revokeGrant } from '../testkit/grant-verbs.ts';
import { code } from '../testkit/codes.ts';
import { until } from '../testkit/until.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const NOON = '2026-10-31T12:00:00+08:00';
/** Of a professional station in another district, and others beside. */
const WORKER = 'case-worker:310104003';
const COLLEAGUE = { subject: 'colleague', role: 'case-worker', division: code('310104003') } as const;

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());
beforeEach(() => owner.setClock(NOON));

const street = () => owner.at('clients', 'street:310101002');
const worker = (persona: Parameters<AuditedOwner['at']>[1] = WORKER) => owner.at('clients', persona);
const idsShown = async (persona?: Parameters<AuditedOwner['at']>[1]) =>
  (await granted(worker(persona))).map(({ id }) => id);

async function visited(): Promise<{ household: string; client: string }> {
  const two = [
    person({ name: '欧阳建国', phone: '13812345678', needs: ['EMOTIONAL_SUPPORT'] }),
    person({ name: '李秀英' }),
  ];
  const { id, members } = recordOf(await registerHousehold(street(), COMMUNITY, two));
  const client = members[0]?.id ?? '';
  recordOf(await recordVisit(street(), client, '2026-10-31', { summary: '情绪稳定' }));
  return { household: id, client };
}

describe('a case worker', () => {
  test('is shown one client, as much of it as was granted, masked, and each look is in the trail', async () => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client));
    expect(await granted(worker())).toEqual([
      {
        id,
        client,
        purpose: '心理疏导个案服务',
        caseReference: '晨光-17',
        name: { text: expect.stringContaining('*'), masked: true },
        phone: { text: expect.stringContaining('*'), masked: true },
        address: expect.objectContaining({ masked: true }),
        members: 2,
        needs: ['EMOTIONAL_SUPPORT'],
        visits: [{ visitedOn: '2026-10-31', summary: '情绪稳定' }],
      },
    ]);
    expect((await owner.trail()).at(-1)).toMatchObject({
      action: 'grant.use',
      subject: WORKER,
      role: 'case-worker',
      division: COMMUNITY,
      records: expect.stringContaining(id),
      fields: '{address,members,name,needs,phone,visits}',
      reason: '心理疏导个案服务',
    });
    recordOf(await revokeGrant(street(), id));
  });

  test('is shown null of what was not granted, and nothing of it is accounted for', async () => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client, { fields: ['MEMBERS'] }));
    const [shown] = await granted(worker());
    expect(shown).toMatchObject({ members: 2, name: null, phone: null, address: null, needs: null, visits: null });
    expect((await owner.trail()).at(-1)).toMatchObject({ action: 'grant.use', fields: '{members}' });
    recordOf(await revokeGrant(street(), id));
  });

  test.each<[string, object, boolean, boolean, boolean]>([
    ['of a person', {}, true, false, false],
    ['of the staff of a division', { subject: null, staffOf: '310104003' }, true, true, false],
    ['of a person at a division', { staffOf: '310104003' }, true, false, false],
    ['of a person at another division', { staffOf: '310104004' }, false, false, false],
  ])('%s alone is shown it', async (_, input, person_, colleague, other) => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client, input));
    expect(await idsShown()).toEqual(person_ ? [id] : []);
    expect(await idsShown(COLLEAGUE)).toEqual(colleague ? [id] : []);
    expect(await idsShown('case-worker:310104004')).toEqual(other ? [id] : []);
    recordOf(await revokeGrant(street(), id));
    for (const persona of [WORKER, COLLEAGUE, 'case-worker:310104004']) expect(await idsShown(persona)).toEqual([]);
  });

  test('is shown nothing of whom nothing was granted, whatever is asked and however: no row, no count, no other refusal', async () => {
    const { client, household } = await visited();
    const { id } = recordOf(await grantCase(street(), client));
    const nobody = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;
    for (const persona of [WORKER, 'case-worker:310101002', 'case-worker:310101']) {
      const answers = await Promise.all(
        [client, nobody].map((one) =>
          worker(persona).answer<
            Record<string, unknown>
          >(`{ a: client(id: "${one}") { id } b: household(id: "${household}") { id }
            c: clients(within: "${COMMUNITY}", search: "欧阳") { totalCount } d: visits(within: "${COMMUNITY}") { totalCount }
            e: grants(within: "${COMMUNITY}") { totalCount } f: households(within: "310101") { totalCount }
            g: _entities(representations: [{ __typename: "Client", id: "${one}" }, { __typename: "Division", code: "${COMMUNITY}" }]) {
              ... on Client { category name { text } household { id } visits { totalCount } }
              ... on Division { clients { total } } } }`),
        ),
      );
      const [own, none] = answers;
      expect(own).toEqual(none);
      expect(new Set(own?.errors.map((error) => error.code))).toEqual(new Set(['SCOPE_MISSING']));
      const { g, ...lists } = own?.data ?? {};
      expect(Object.values(lists)).toEqual(Object.values(lists).map(() => null));
      expect(JSON.stringify(g)).not.toContain('欧阳');
    }
    recordOf(await revokeGrant(street(), id));
  });

  test('is shown by a crafted document no more than by a plain one: aliases, fragments, arguments and what its fields lead to', async () => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client, { fields: ['MEMBERS'] }));
    const { data, errors } = await worker().answer<object>(`
      query { a: grantedClients(within: "${COMMUNITY}") { ...Page } b: grantedClients(within: "31", first: 50) { ...Page } }
      fragment Page on GrantedClientConnection { totalCount edges { node { id client ...Seen other: name { text } } } }
      fragment Seen on GrantedClient { name { text masked } phone { text } needs members visits { summary nextStep }
        division { code clients { total } visitCompliance { due } } }`);
    const shut = Object.fromEntries(['name', 'other', 'phone', 'needs', 'visits'].map((field) => [field, null]));
    const division = { code: COMMUNITY, clients: null, visitCompliance: null };
    const node = { id, client, members: 2, ...shut, division };
    expect(data).toEqual({ a: { totalCount: 1, edges: [{ node }] }, b: { totalCount: 1, edges: [{ node }] } });
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['SCOPE_MISSING']));
    recordOf(await revokeGrant(street(), id));
  });

  test('finds neither another owner’s grants nor those of a list beneath another division', async () => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client));
    const elsewhere = `{ grantedClients(within: "310101013") { totalCount edges { node { id } } } }`;
    expect(await worker().ask(elsewhere)).toEqual({ grantedClients: { totalCount: 0, edges: [] } });
    for (const scope of ['district:310101', 'street:310101002', 'auditor:310101', 'city']) {
      const { errors } = await owner.at('clients', scope).answer(GRANTED);
      expect(errors.map((error) => error.code)).toEqual(['SCOPE_MISSING']);
    }
    recordOf(await revokeGrant(street(), id));
  });
});

describe('what was granted ends', () => {
  test('when the client is served no more, and does not begin again when the client is', async () => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client));
    recordOf(await endService(street(), client));
    expect(await idsShown()).toEqual([]);
    recordOf(await reopenClient(street(), client, 2));
    expect(await idsShown()).toEqual([]);
    const [row] = await owner.asAdmin('select ended_as as action from clients.record_grant where id = $1', [id]);
    expect(row?.action).toBe('RECORD_CLOSED');
  });

  test.each([
    ['the instant before its last day is over', '2026-11-05T23:59:59.999+08:00', true],
    ['the instant after', '2026-11-06T00:00:00+08:00', false],
    ['a second later', '2026-11-06T00:00:01+08:00', false],
  ])('by the clock: %s', async (_, time, isOpen) => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client, { until: '2026-11-05' }));
    owner.setClock(time);
    expect((await idsShown()).includes(id)).toBe(isOpen);
    const again = await revokeGrant(street(), id);
    expect(again.error?.path).toEqual(isOpen ? undefined : ['input', 'grant']);
    owner.setClock(NOON);
    if (!isOpen) recordOf(await revokeGrant(street(), id));
  });

  test('does not begin before its first day', async () => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client, { from: '2026-11-02' }));
    expect(await idsShown()).toEqual([]);
    owner.setClock('2026-11-02T00:00:00+08:00');
    expect(await idsShown()).toEqual([id]);
    recordOf(await revokeGrant(street(), id));
  });

  test('when it is revoked, by the district too, with the reason, and once', async () => {
    const { client } = await visited();
    const { id } = recordOf(await grantCase(street(), client));
    expect((await revokeGrant(owner.at('clients', 'street:310101013'), id)).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
    });
    expect((await revokeGrant(owner.at('clients', 'district:310104'), id)).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
    });
    expect(recordOf(await revokeGrant(owner.at('clients', 'district:310101'), id))).toMatchObject({
      endedAs: 'REVOKED',
    });
    expect((await owner.trail()).at(-1)).toMatchObject({ action: 'grant.revoke', reason: '个案已结束' });
    expect((await revokeGrant(street(), id)).error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'grant'] });
    expect(await idsShown()).toEqual([]);
  });

  test('when the client moves, and does not begin again when it moves back', async () => {
    const { client, household } = await visited();
    const { id } = recordOf(await grantCase(street(), client));
    const district = owner.at('clients', 'district:310101');
    recordOf(await moveHousehold(district, household, '310101013001'));
    expect(await idsShown()).toEqual([]);
    recordOf(await moveHousehold(district, household, COMMUNITY, 2));
    expect(await idsShown()).toEqual([]);
    const [row] = await owner.asAdmin('select ended_as as action from clients.record_grant where id = $1', [id]);
    expect(row?.action).toBe('RECORD_MOVED');
  });
});

test('the job of the night notes which grants are over, once, each with the instant at which it lapsed', async () => {
  const { client } = await visited();
  const [over, open] = [
    recordOf(await grantCase(street(), client, { until: '2026-11-02' })).id,
    recordOf(await grantCase(street(), client, { until: '2026-11-03' })).id,
  ];
  const runAt = async (time: string) => {
    owner.setClock(time);
    await owner.asAdmin(
      `update audit.job set run_at = '${time}' where name = 'close-lapsed-grants' and lock is null; notify jobs`,
    );
    const done = `select from audit.job where name = 'close-lapsed-grants' and last_run_at = '${time}' and lock is null`;
    await until(async () => (await owner.asAdmin(done)).length === 1);
    return owner.asAdmin(
      `select id, ended_as, ended_by, (ended_at = ends_at)::text as on_time from clients.record_grant where id in ($1, $2)`,
      [over, open],
    );
  };
  const lapsed = { id: over, ended_as: 'LAPSED', ended_by: null, on_time: 'true' };
  for (const time of ['2026-11-03T00:30:00+08:00', '2026-11-03T00:40:00+08:00']) {
    expect(await runAt(time)).toEqual(
      expect.arrayContaining([lapsed, expect.objectContaining({ id: open, ended_as: null })]),
    );
  }
  const noted = (await owner.trail()).filter(
    ({ action, records }) => action === 'grant.end' && records?.includes(over),
  );
  expect(noted).toMatchObject([{ role: 'system', division: COMMUNITY, fields: '{endedAt}' }]);
  expect(noted[0]?.['records']).not.toContain(open);
});
