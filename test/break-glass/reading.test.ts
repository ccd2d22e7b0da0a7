import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { BY_ID, BY_KEY, COMMUNITY, type Family, OUTSIDER, keysOf, registerFamily } from './family.ts';
import { recordOf } from '../testkit/write.ts';

const lines: Record<string, unknown>[] = [];
const outsider = () => owner.at('clients', OUTSIDER);

let owner: AuditedOwner;
let family: Family;
let neighbours: Family;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { logTo: { write: (line) => void lines.push(JSON.parse(line)) } });
  family = await registerFamily(owner);
  neighbours = await registerFamily(owner);
});
afterAll(() => owner.close());
beforeEach(() => owner.setClock('2026-10-31T12:00:00+08:00'));

describe('before it is opened', () => {
  test('a client outside of the own division is read by no id and no key', async () => {
    const stranger = owner.at('clients', 'station:310104003');
    const byId = await stranger.answer(BY_ID, family);
    expect(byId.data).toEqual({ client: null, household: null, visit: null });
    const byKey = await stranger.answer(BY_KEY, { of: keysOf(family) });
    expect(byKey.data).toEqual({ records: [null, null, null] });
    const codes = [...byId.errors, ...byKey.errors].map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['DIVISION_FORBIDDEN']));
  });
});

describe('a client that is opened', () => {
  test('is opened for three hours, which the trail and a warning without personal data tell', async () => {
    const opened = recordOf(await breakGlass(outsider(), family.client, '夜间急救, 家属电话 13900001111'));
    expect(opened).toMatchObject({
      client: { id: family.client },
      startsAt: '2026-10-31T12:00:00.000+08:00',
      endsAt: '2026-10-31T15:00:00.000+08:00',
    });
    expect((await owner.trail()).at(-1)).toMatchObject({
      action: 'client.breakGlass',
      subject: OUTSIDER,
      division: COMMUNITY,
      records: `{${opened.id},${family.client}}`,
      reason: '夜间急救, 家属电话 …',
    });
    expect(lines.at(-1)).toMatchObject({ level: 40, breakGlass: opened.id, division: COMMUNITY, role: 'advisor' });
    const log = JSON.stringify(lines);
    for (const secret of ['欧阳', '13900001111', '13812345678', '云南中路', family.client, '急救']) {
      expect(log).not.toContain(secret);
    }
  });

  test('is read by id with its visits and its household, masked, and without anybody else', async () => {
    const { client, household, visit } = await outsider().ask<Record<'client' | 'household' | 'visit', object>>(
      BY_ID,
      family,
    );
    expect(client).toMatchObject({
      id: family.client,
      category: 'MINIMUM_LIVING',
      sex: 'MALE',
      division: { code: COMMUNITY },
      name: { text: '欧阳*', masked: true },
      phone: { text: '138****5678', masked: true },
      address: { text: '云南中路居委会***', masked: true },
      categories: [{ category: 'MINIMUM_LIVING' }, { category: 'OTHER_RESIDENT' }],
      household: { id: family.household, address: { masked: true }, members: [{ id: family.client }] },
      visits: {
        totalCount: 1,
        edges: [{ node: { id: family.visit, earlierVersions: [{ summary: '身体尚可, 家中整洁' }] } }],
      },
    });
    expect(household).toEqual({ id: family.household });
    expect(visit).toMatchObject({ id: family.visit, client: { sex: 'MALE' } });
  });

  test('is reached as a reference from entities', async () => {
    expect(await outsider().ask(BY_KEY, { of: keysOf(family) })).toEqual({
      records: [
        { id: family.client, sex: 'MALE' },
        { id: family.household, members: [{ id: family.client }] },
        { id: family.visit, summary: '更正: 身体尚可' },
      ],
    });
  });

  test('gives its visit and its household each by its id alone', async () => {
    expect(await outsider().ask(`query ($id: ID!) { visit(id: $id) { id } }`, { id: family.visit })).toEqual({
      visit: { id: family.visit },
    });
    expect(await outsider().ask(`query ($id: ID!) { household(id: $id) { id } }`, { id: family.household })).toEqual({
      household: { id: family.household },
    });
  });

  test('leaves in the trail, for every request, what was read, of which record, why', async () => {
    const before = (await owner.trail()).length;
    await outsider().ask(`query ($id: ID!) { client(id: $id) { category sex visits { edges { node { id } } } } }`, {
      id: family.client,
    });
    await outsider().ask(BY_KEY, { of: keysOf(family).slice(2) });
    expect((await owner.trail()).slice(before)).toMatchObject([
      {
        action: 'client.outside',
        subject: OUTSIDER,
        division: COMMUNITY,
        records: `{${family.client}}`,
        fields: '{category,client,sex,visits}',
        reason: '夜间急救, 家属电话 …',
      },
      {
        action: 'client.outside',
        records: `{${[family.client, family.visit].toSorted().join(',')}}`,
        fields: '{visit}',
      },
    ]);
  });

  test('is opened and read in one request', async () => {
    const query = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { ok { client { sex name { masked } } } } }`;
    const input = { client: neighbours.relative, reason: '夜间急救' };
    const stranger = owner.at('clients', 'street:310104003');
    expect(await stranger.ask(query, { input })).toEqual({
      breakGlass: { ok: { client: { sex: 'MALE', name: { masked: true } } } },
    });
    expect((await owner.trail()).slice(-2)).toMatchObject([
      { action: 'client.breakGlass' },
      { action: 'client.outside', fields: '{name,sex}', records: `{${neighbours.relative}}` },
    ]);
  });

  test('is accounted for where it is, also beside one of another street that is read for the same reason', async () => {
    const other = await registerFamily(owner, '310101013001');
    const reason = '夜间急救, 两户';
    const stranger = owner.at('clients', 'street:310104003');
    for (const { client } of [family, other]) await breakGlass(stranger, client, reason);
    const both = `query ($one: ID!, $other: ID!) { one: client(id: $one) { sex } other: client(id: $other) { sex } }`;
    await stranger.ask(both, { one: family.client, other: other.client });
    for (const [street, client] of [
      ['310101002', family.client],
      ['310101013', other.client],
    ] as const) {
      const { auditTrail } = await owner.at('audit', `auditor:${street}`).ask<{ auditTrail: { edges: object[] } }>(
        `query ($within: DivisionCode!, $record: ID!) {
          auditTrail(within: $within, filter: { record: $record, actions: ["client.outside"], subject: "street:310104003" }) {
            edges { node { records division { code } } } } }`,
        { within: street, record: client },
      );
      expect(auditTrail.edges).toEqual([{ node: { records: [client], division: { code: client.slice(0, 12) } } }]);
    }
  });

  test('leaves no word of those of the own division that are read beside it', async () => {
    const { neighbour } = await outsider().ask<{ neighbour: object }>(
      `query ($id: ID!) { client(id: $id) { id } neighbour: client(id: $id) { sex } }`,
      { id: family.client },
    );
    expect(neighbour).toEqual({ sex: 'MALE' });
    const before = (await owner.trail()).length;
    await owner.at('clients', `advisor:${COMMUNITY}`).ask(BY_ID, family);
    expect(await owner.trail()).toHaveLength(before);
  });

  test('is not shown when the trail cannot be written', async () => {
    await owner.asAdmin('alter table audit.entry add constraint refused check (seq < 0) not valid');
    try {
      const { data, errors } = await outsider().answer(`query ($id: ID!) { client(id: $id) { id sex } }`, {
        id: family.client,
      });
      expect(data).toBeNull();
      expect(errors.map(({ code }) => code)).toEqual(['INTERNAL']);
    } finally {
      await owner.asAdmin('alter table audit.entry drop constraint refused');
    }
  });

  test('does not open what is no id at all', async () => {
    for (const id of ['x', '310101', '', '310101002001-\u0001']) {
      const { data, errors } = await outsider().answer(
        `query ($id: ID!) { client(id: $id) { id } visit(id: $id) { id } }`,
        {
          id,
        },
      );
      expect(data).toEqual({ client: null, visit: null });
      expect(errors.map(({ code }) => code)).not.toContain('INTERNAL');
    }
  });
});
