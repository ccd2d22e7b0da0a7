import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, person, registerHousehold, splitHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { eraseSubject, exportSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const HOME = '310101002001';

let owner: AuditedOwner;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

type Family = { readonly id: string; readonly members: readonly string[] };

async function family(members: number): Promise<Family> {
  const people = Array.from({ length: members }, () => person());
  const made = recordOf(await registerHousehold(district, HOME, people));
  return { id: made.id, members: made.members.map(({ id }) => id) };
}

const READ = `query ($id: ID!) { household(id: $id) {
  version activeClients division { code } members { id } formerMembers { id } } }`;
/** Every reason against a split. */
async function refusalsOf(graph: Graph, household: string, members: readonly string[]): Promise<object[]> {
  const query = `mutation ($input: SplitHouseholdInput!) { splitHousehold(input: $input) { errors { code path } } }`;
  const input = { household, version: 1, clients: members, address: '西藏中路 8 号', reason: '分户' };
  return (await graph.ask<{ splitHousehold: { errors: object[] } }>(query, { input })).splitHousehold.errors;
}

const shown = async (id: string) => (await district.ask<{ household: object }>(READ, { id })).household;

describe('a household that is split', () => {
  it('goes on with those who stay, beside a new one of the same community with those who go', async () => {
    const { id, members } = await family(3);
    const [one = '', two = '', three = ''] = members;
    const made = recordOf(await splitHousehold(district, id, [one, two]));
    expect(made).toMatchObject({ version: 1, division: { code: HOME } });
    expect(await shown(made.id)).toMatchObject({ activeClients: 2, members: [{ id: one }, { id: two }] });
    expect(await shown(id)).toMatchObject({
      version: 2,
      activeClients: 1,
      members: [{ id: three }],
      formerMembers: [{ id: one }, { id: two }],
    });
  });

  it('stands in the trail with the new one and those who went, and without the reason', async () => {
    const { id, members } = await family(2);
    const made = recordOf(await splitHousehold(district, id, [members[0] ?? '']));
    const entry = (await owner.trail()).findLast(({ action }) => action === 'household.split');
    expect(entry).toMatchObject({ division: HOME, reason: null });
    for (const record of [made.id, id, members[0]]) expect(entry?.records).toContain(record);
  });

  it('is told in the export of who went, and not once the person is erased, when the old home is still others’', async () => {
    const { id, members } = await family(2);
    const [gone = ''] = members;
    const made = recordOf(await splitHousehold(district, id, [gone]));
    const { ok } = await exportSubject(district, gone);
    expect(JSON.stringify(ok)).toContain(id);
    expect(JSON.stringify(ok)).toContain('子女成家');
    recordOf(await endService(district, gone));
    recordOf(await requestErasure(owner.at('clients', 'street:310101002'), gone));
    recordOf(await eraseSubject(district, gone));
    const kept = await owner.asAdmin('select id from clients.household where address is null and id = any ($1)', [
      [id, made.id],
    ]);
    expect(kept).toEqual([{ id: made.id }]);
    const reasons = await owner.asAdmin('select reason from clients.household_membership where client_id = $1', [gone]);
    expect(reasons).toEqual([{ reason: null }]);
  });
});

describe('a split is refused', () => {
  it('of all who are served, at the list; nothing is changed', async () => {
    const { id, members } = await family(3);
    recordOf(await endService(district, members[2] ?? ''));
    const { error } = await splitHousehold(district, id, members.slice(0, 2));
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'clients'] });
    expect(await shown(id)).toMatchObject({ version: 1, activeClients: 2, formerMembers: [] });
  });

  it('at each who is no member, not there, or no longer served', async () => {
    const { id, members } = await family(3);
    const other = await family(1);
    recordOf(await endService(district, members[2] ?? ''));
    const nobody = `${HOME}-${randomUUID().replace(/-4(?=.{3}-)/u, '-7')}`;
    const refused = await refusalsOf(district, id, [
      members[0] ?? '',
      other.members[0] ?? '',
      members[2] ?? '',
      nobody,
    ]);
    expect(refused).toMatchObject([
      { code: 'INPUT_INVALID', path: ['input', 'clients', '1'] },
      { code: 'CLIENT_NOT_ACTIVE', path: ['input', 'clients', '2'] },
      { code: 'NOT_FOUND', path: ['input', 'clients', '3'] },
    ]);
  });

  it('of a stale version, and to a date to come', async () => {
    const { id, members } = await family(2);
    const one = [members[0] ?? ''];
    expect((await splitHousehold(district, id, one, 4)).error).toMatchObject({ code: 'VERSION_CONFLICT' });
    const { error } = await splitHousehold(district, id, one, 1, { on: '2030-01-01' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'on'] });
  });

  it.each([
    ['street:310101013', 'DIVISION_FORBIDDEN'],
    ['district:310104', 'DIVISION_FORBIDDEN'],
  ])('to %s', async (persona, code) => {
    const { id, members } = await family(2);
    const { error } = await splitHousehold(owner.at('clients', persona), id, [members[0] ?? '']);
    expect(error).toMatchObject({ code });
  });

  it('a second time under one key, which makes no second household', async () => {
    const { id, members } = await family(3);
    const keyed = { idempotencyKey: randomUUID() };
    const made = recordOf(await splitHousehold(district, id, [members[0] ?? ''], 1, keyed));
    expect(recordOf(await splitHousehold(district, id, [members[0] ?? ''], 1, keyed)).id).toBe(made.id);
    const again = await splitHousehold(district, id, [members[1] ?? ''], 1, keyed);
    expect(again.error).toMatchObject({ code: 'KEY_REUSED' });
  });
});
