import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

let owner: AuditedOwner;
let station: string;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner();
  station = recordOf(await openStation(graph(), { division: '310101002001' })).id;
});
afterAll(() => owner.close());

const graph = () => owner.at('advisors', 'district:310101');

describe('a station publishes', () => {
  test.each([
    ['（０２１）６３２０－１２３４', '021-63201234'],
    ['021 6320 1234 转 8001', '021-63201234-8001'],
    ['63201234', '021-63201234'],
    ['12345', '12345'],
    ['962200', '962200'],
    ['4008201234', '400-820-1234'],
  ])('%s as %s', async (typed, phone) => {
    const street = { kind: 'SUBDISTRICT_SERVICE', division: '310101002', phone: typed };
    const { id } = recordOf(await openStation(graph(), street));
    expect(await graph().ask('query ($id: ID!) { station(id: $id) { phone } }', { id })).toEqual({
      station: { phone },
    });
  });
});

describe('an advisor is reached at', () => {
  test.each([
    ['+86 138-1234-5678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['021 63201234 分机 12', '021-63201234-12'],
    ['+852 2345 6789', '+852 23456789'],
  ])('%s, which is kept as %s', async (typed, phone) => {
    const { id } = recordOf(await registerAdvisor(graph(), { station, ...person(serial++), phone: typed }));
    const { ok } = await unmaskAdvisor(graph(), id);
    expect(ok?.phone).toEqual({ text: phone, masked: false });
  });

  test.each(['12345', '400-820-1234', '138123456789'])('no %s', async (phone) => {
    const { error } = await registerAdvisor(graph(), { station, ...person(serial++), phone });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'phone'] });
  });
});
