import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asService } from '../testkit/as-service.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { changeCategory, registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { correctClient, historyOf } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let street: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', 'street:310101002');
});
afterAll(() => owner.close());

const masked = (text: string) => ({ text, masked: true });
const day = (text: string) => `${text}T12:00:00.000+08:00`;

describe('the history of corrections', () => {
  test('says of each change when, by whom, which field, and both values masked, the latest first', async () => {
    owner.setClock('2026-10-31T12:00:00+08:00');
    const { id } = await registerClient(street, COMMUNITY, { name: '欧阳建国', phone: '13812345678' });
    owner.setClock('2026-11-01T12:00:00+08:00');
    recordOf(await correctClient(street, id, 1, { name: '欧阳建军', phone: null, riskFlags: ['MINOR', 'DISABLED'] }));
    owner.setClock('2026-11-02T12:00:00+08:00');
    recordOf(await changeCategory(street, id, 'LOW_INCOME'));
    owner.setClock('2026-11-03T12:00:00+08:00');
    recordOf(await correctClient(owner.at('clients', 'district:310101'), id, 2, { name: '王建军' }));
    const [district, own] = ['district:310101', 'street:310101002'];
    const first = { by: own, at: day('2026-11-01') };
    const history = await historyOf(street, id);
    expect(history.map(({ at }) => at)).toEqual(
      history
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(history).toEqual(
      expect.arrayContaining([
        { field: 'NAME', before: masked('欧阳*'), after: masked('王*'), by: district, at: day('2026-11-03') },
        {
          field: 'CATEGORY',
          before: { text: 'MINIMUM_LIVING', masked: false },
          after: { text: 'LOW_INCOME', masked: false },
          by: own,
          at: day('2026-11-02'),
        },
        { field: 'NAME', before: masked('欧阳*'), after: masked('欧阳*'), ...first },
        { field: 'PHONE', before: masked('138****5678'), after: null, ...first },
        { field: 'RISK_FLAGS', before: null, after: { text: 'DISABLED, MINOR', masked: false }, ...first },
      ]),
    );
    expect(history).toHaveLength(5);
  });

  test('is for those who may read the client', async () => {
    const { id } = await registerClient(street, COMMUNITY);
    const query = `query ($id: ID!) { client(id: $id) { correctionHistory { field } } }`;
    for (const persona of ['city', 'district:310104', 'partner:demo']) {
      expect((await owner.at('clients', persona).answer(query, { id })).data).toEqual({ client: null });
    }
    expect((await owner.at('clients', 'auditor:310101').answer(query, { id })).errors).toEqual([]);
  });

  test('cannot be written anew in the database, by anybody who serves', async () => {
    const { id } = await registerClient(street, COMMUNITY);
    recordOf(await correctClient(street, id, 1, { name: '李四光', address: '改路 3 号' }));
    const before = await owner.asAdmin('select * from clients.client_version where client_id = $1', [id]);
    for (const statement of [
      `update clients.client_version set name = '改'`,
      `update clients.client_version set name = null, identity_number = null`,
      `update clients.household_version set address = null`,
      `delete from clients.client_version`,
      `delete from clients.household_version`,
    ]) {
      await asService(owner.url, '310101', statement);
    }
    expect(await owner.asAdmin('select * from clients.client_version where client_id = $1', [id])).toEqual(before);
    const addresses = await owner.asAdmin('select from clients.household_version where address is null');
    expect(addresses).toEqual([]);
  });
});
