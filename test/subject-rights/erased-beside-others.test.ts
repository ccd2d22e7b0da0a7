import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  compliance,
  endService,
  person,
  recordVisit,
  registerClient,
  registerHousehold,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { eraseByTwo, exportSubject } from '../testkit/subject-verbs.ts';
import { unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const DAY = '2026-10-31T12:00:00+08:00';

let owner: AuditedOwner;
let street: Graph;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

describe('a household', () => {
  test('keeps its address for those who stay, and loses it with the last', async () => {
    const address = '四川北路 1515 号';
    const { id: household, members } = recordOf(
      await registerHousehold(street, COMMUNITY, [person(), person()], address),
    );
    const [one = '', other = ''] = members.map(({ id }) => id);
    recordOf(await endService(street, one));
    await eraseByTwo(street, district, one);
    const query = `query ($id: ID!) { household(id: $id) { address { masked } members { id } } }`;
    const { household: home } = await street.ask<{ household: object }>(query, { id: household });
    expect(home).toEqual({ address: { masked: true }, members: [{ id: other }] });
    expect(recordOf(await unmaskClient(street, one)).address).toBeNull();
    expect(recordOf(await exportSubject(street, one)).document).not.toContain(address);
    expect(recordOf(await unmaskClient(street, other)).address?.text).toBe(address);
    recordOf(await endService(street, other));
    await eraseByTwo(street, district, other);
    const [row] = await owner.asAdmin('select address from clients.household where id = $1', [household]);
    expect(row).toEqual({ address: null });
  });
});

describe('figures of the months', () => {
  test('of a client who is erased are still counted month by month', async () => {
    owner.setClock('2026-06-03T12:00:00+08:00');
    const community = '310101002006';
    const { id } = await registerClient(street, community);
    owner.setClock('2026-08-20T12:00:00+08:00');
    recordOf(await recordVisit(street, id, '2026-07-02'));
    recordOf(await endService(street, id));
    const months = async () => Promise.all(['2026-07', '2026-08'].map((month) => compliance(street, community, month)));
    const before = await months();
    await eraseByTwo(street, district, id);
    expect(await months()).toEqual(before);
    owner.setClock(DAY);
  });
});
