import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorAt, openStation, person } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { REASON, unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const STREET = '310101002';
const ASK = `mutation ($input: UnmaskAdvisorInput!) { unmaskAdvisor(input: $input) { ok { advisor } } }`;

let owner: AuditedOwner;
/** Filed with the street, and with the district. */
let ofCommunity: string;
let ofStreet: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const district = owner.at('advisors', 'district:310101');
  const point = recordOf(await openStation(district, { division: COMMUNITY })).id;
  const service = recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: STREET })).id;
  ofCommunity = (await advisorAt(district, point, 1)).id;
  ofStreet = (await advisorAt(district, service, 2)).id;
});
afterAll(() => owner.close());

const entries = async () => (await owner.trail()).filter(({ action }) => action === 'advisor.unmask');
const codesFor = async (persona: string, advisor: string) => {
  const { errors } = await owner.at('advisors', persona).answer(ASK, { input: { advisor, reason: REASON } });
  return errors.map(({ code }) => code);
};

describe('an advisor is shown whole', () => {
  test('to the filing authority and whoever is above it, who says why, which the trail keeps', async () => {
    for (const [persona, advisor, serial] of [
      [`street:${STREET}`, ofCommunity, 1],
      ['district:310101', ofCommunity, 1],
      ['district:310101', ofStreet, 2],
    ] as const) {
      const { identityNumber, phone } = person(serial);
      expect(await unmaskAdvisor(owner.at('advisors', persona), advisor)).toEqual({
        ok: {
          advisor,
          identityNumber: { text: identityNumber, masked: false },
          phone: { text: phone, masked: false },
        },
        error: null,
      });
      expect((await owner.trail()).at(-1)).toMatchObject({
        action: 'advisor.unmask',
        subject: persona,
        records: `{${advisor}}`,
        fields: '{identityNumber,phone}',
        reason: REASON,
      });
    }
  });

  test('by the fields asked for alone', async () => {
    const { ok } = await unmaskAdvisor(owner.at('advisors', `street:${STREET}`), ofCommunity, { fields: ['PHONE'] });
    expect(ok).toMatchObject({ identityNumber: null, phone: { masked: false } });
    expect((await owner.trail()).at(-1)).toMatchObject({ fields: '{phone}' });
  });
});

describe('nobody is shown', () => {
  test('to one who is not the filing authority, and nothing is accounted for', async () => {
    const before = await entries();
    for (const [persona, advisor] of [
      [`street:${STREET}`, ofStreet],
      ['street:310101013', ofCommunity],
      ['district:310104', ofCommunity],
    ] as const) {
      const { ok, error } = await unmaskAdvisor(owner.at('advisors', persona), advisor);
      expect([ok, error]).toMatchObject([null, { code: 'DIVISION_FORBIDDEN', path: ['input', 'advisor'] }]);
    }
    for (const persona of [`advisor:${COMMUNITY}`, `station:${STREET}`, 'auditor:310101', 'city', 'partner:demo']) {
      expect(await codesFor(persona, ofCommunity)).toEqual(['SCOPE_MISSING']);
    }
    expect(await entries()).toEqual(before);
    expect(await owner.asAdmin(`select from audit.unmasking where subject = 'street:310101013'`)).toEqual([]);
  });

  test('without a reason, a field or an advisor', async () => {
    const street = owner.at('advisors', `street:${STREET}`);
    const missing = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;
    for (const [advisor, input, code, at] of [
      [ofCommunity, { reason: ' 核对 ' }, 'INPUT_INVALID', 'reason'],
      [ofCommunity, { fields: [] }, 'INPUT_INVALID', 'fields'],
      [missing, {}, 'NOT_FOUND', 'advisor'],
    ] as const) {
      const { ok, error } = await unmaskAdvisor(street, advisor, input);
      expect([ok, error?.code, error?.path]).toEqual([null, code, ['input', at]]);
    }
  });

  test('when the trail cannot be written', async () => {
    await owner.asAdmin('alter table audit.entry add constraint refused check (seq < 0) not valid');
    try {
      expect(await codesFor('district:310101', ofStreet)).toEqual(['INTERNAL']);
    } finally {
      await owner.asAdmin('alter table audit.entry drop constraint refused');
    }
  });
});
