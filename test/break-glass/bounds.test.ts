import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { PURPOSE, UNMASK_CLIENT, breakGlass, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { BY_ID, BY_KEY, COMMUNITY, type Family, OUTSIDER, keysOf, registerFamily } from './family.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const outsider = () => owner.at('clients', OUTSIDER);

let owner: AuditedOwner;
let family: Family;
let neighbours: Family;

beforeAll(async () => {
  owner = await startAuditedOwner('310101');
  family = await registerFamily(owner);
  neighbours = await registerFamily(owner);
  owner.setClock('2026-10-31T12:00:00+08:00');
  recordOf(await breakGlass(outsider(), family.client));
});
afterAll(() => owner.close());
beforeEach(() => owner.setClock('2026-10-31T12:00:00+08:00'));

describe('a client that is opened', () => {
  test('opens nothing else: neither relatives nor neighbours nor lists nor figures', async () => {
    const { data, errors } = await outsider().answer(BY_KEY, {
      of: [...keysOf(neighbours), { __typename: 'Client', id: family.relative }],
    });
    expect(data).toEqual({ records: [null, null, null, null] });
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['DIVISION_FORBIDDEN']));
    const lists = `{ clients(within: "${COMMUNITY}") { totalCount } overdueVisits(within: "${COMMUNITY}") { totalCount } }`;
    const listed = await outsider().answer(lists);
    expect(listed.data).toEqual({ clients: null, overdueVisits: null });
  });

  test('is not written: not visited, not corrected, not ended, not changed', async () => {
    const lead = owner.at('clients', 'station:310104003');
    recordOf(await breakGlass(lead, family.client));
    for (const input of [
      `recordVisit(input: { client: "${family.client}", visitedOn: "2026-10-31", summary: "x" })`,
      `correctVisit(input: { visit: "${family.visit}", version: 2, visitedOn: "2026-10-31", summary: "x" })`,
      `withdrawVisit(input: { visit: "${family.visit}", version: 2, reason: "误录" })`,
      `endService(input: { client: "${family.client}", reason: "搬走" })`,
      `proposeConfirmation(input: { client: "${family.client}", kind: BEGIN, category: "LOW_INCOME", reason: "收入变化" })`,
    ]) {
      expect(await refusalsOf(lead, `mutation { ${input} { ok { id } errors { code } } }`)).toEqual([
        'DIVISION_FORBIDDEN',
      ]);
    }
  });

  test('is open to nobody else, not even to a colleague of the same community', async () => {
    for (const persona of ['station:310104003005', 'advisor:310104003006']) {
      const { errors } = await owner.at('clients', persona).answer(BY_ID, family);
      expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'DIVISION_FORBIDDEN'));
    }
  });

  test('is unmasked with a reason of its own', async () => {
    const { ok } = await unmaskClient(outsider(), family.client, { fields: ['PHONE'] });
    expect(ok?.phone).toEqual({ text: '13812345678', masked: false });
    expect((await owner.trail()).at(-1)).toMatchObject({ action: 'client.unmask', subject: OUTSIDER });
    const neighbour = { input: { client: neighbours.client, reason: '上门走访前核对住址', purpose: PURPOSE } };
    expect(await refusalsOf(outsider(), UNMASK_CLIENT, neighbour)).toEqual(['DIVISION_FORBIDDEN']);
  });

  test.each([
    ['a moment before its end', '2026-10-31T14:59:59.999+08:00', []],
    ['at its end', '2026-10-31T15:00:00+08:00', ['DIVISION_FORBIDDEN']],
    ['a second after it', '2026-10-31T15:00:01+08:00', ['DIVISION_FORBIDDEN']],
  ])('%s is open or closed to the instant', async (_, time, codes) => {
    owner.setClock(time);
    const { data, errors } = await outsider().answer<{ client: unknown }>(
      `query ($id: ID!) { client(id: $id) { id } }`,
      {
        id: family.client,
      },
    );
    expect(errors.map(({ code }) => code)).toEqual(codes);
    expect(data?.client === null).toBe(codes.length > 0);
    const input = { client: family.client, reason: '核对住址', purpose: PURPOSE };
    expect(await refusalsOf(outsider(), UNMASK_CLIENT, { input })).toEqual(codes);
  });
});
