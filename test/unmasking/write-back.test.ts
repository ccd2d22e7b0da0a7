import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { personal } from '#personal';
import { openStation, person as advisorPerson, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { correctVisit, person, recordVisit, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let client: string;
let visit: string;
let station: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  ({ id: client } = await registerClient(clients(), COMMUNITY));
  visit = recordOf(await recordVisit(clients(), client, '2026-10-31')).id;
  station = recordOf(await openStation(advisors(), { division: COMMUNITY })).id;
});
afterAll(() => owner.close());

const clients = () => owner.at('clients', 'district:310101');
const advisors = () => owner.at('advisors', 'district:310101');

type Refusal = { readonly code: string; readonly path: readonly string[] } | null;
type Attempt = (mask: string) => Promise<{ readonly error: Refusal }>;

const householdOf = (changes: object, address?: string) =>
  registerHousehold(clients(), COMMUNITY, [person(changes)], address);
const advisorOf = (changes: object) => registerAdvisor(advisors(), { station, ...advisorPerson(1), ...changes });
const stationOf = (changes: object) => openStation(advisors(), { division: '310101002006', ...changes });
const professional = { kind: 'PROFESSIONAL_POINT', division: '310101002' };

/** Every input that takes a name, a number, a phone or an address, by its path. */
const inputs: Readonly<Record<string, Attempt>> = {
  'registerHousehold members.0.name': (mask) => householdOf({ name: mask }),
  'registerHousehold members.0.identityNumber': (mask) => householdOf({ identityNumber: mask }),
  'registerHousehold members.0.phone': (mask) => householdOf({ phone: mask }),
  'registerHousehold address': (mask) => householdOf({}, mask),
  'recordVisit companions.1': (mask) => recordVisit(clients(), client, '2026-10-31', { companions: ['李', mask] }),
  'recordVisit place': (mask) => recordVisit(clients(), client, '2026-10-31', { place: mask }),
  'correctVisit companions.0': (mask) => correctVisit(clients(), visit, 1, '2026-10-31', { companions: [mask] }),
  'correctVisit place': (mask) => correctVisit(clients(), visit, 1, '2026-10-31', { place: mask }),
  'registerAdvisor name': (mask) => advisorOf({ name: mask }),
  'registerAdvisor identityNumber': (mask) => advisorOf({ identityNumber: mask }),
  'registerAdvisor phone': (mask) => advisorOf({ phone: mask }),
  'registerAdvisor licence.number': (mask) => advisorOf({ licence: { level: 'SENIOR', number: mask } }),
  'openStation name': (mask) => stationOf({ name: mask }),
  'openStation address': (mask) => stationOf({ address: mask }),
  'openStation phone': (mask) => stationOf({ phone: mask }),
  'openStation providerName': (mask) => stationOf({ ...professional, providerName: mask }),
};

const hanzi = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCodePoint(point));
const text = fc.array(hanzi, { minLength: 1, maxLength: 4 }).map((characters) => characters.join(''));
const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

/** What a masked answer shows of somebody: the text that might be sent back. */
const masks = fc.oneof(
  text.map((name) => personal('name', name, false)?.text ?? ''),
  digits(9).map((rest) => personal('phone', `13${rest}`, false)?.text ?? ''),
  digits(8).map((rest) => personal('phone', `021-${rest}`, false)?.text ?? ''),
  digits(17).map((number) => personal('identityNumber', `${number}X`, false)?.text ?? ''),
  text.map((community) => personal('address', '某路 1 号', false, `${community}居委会`)?.text ?? ''),
  text.map((name) => `${name}＊`),
);

describe('a masked value is not written back', () => {
  test.each(Object.entries(inputs))('as %s', async (name, attempt) => {
    const path = ['input', ...(name.split(' ')[1] ?? '').split('.')];
    await fc.assert(
      fc.asyncProperty(masks, fc.constantFrom('', ' '), async (mask, blank) => {
        const { error } = await attempt(`${blank}${mask}`);
        expect(error).toMatchObject({ code: 'INPUT_INVALID', path });
      }),
      { numRuns: 12 },
    );
  });

  test('and nothing of these attempts was written', async () => {
    const [row] = await owner.asAdmin(
      `select (select count(*) from clients.client) + (select count(*) from clients.visit)
         + (select count(*) from advisors.station) + (select count(*) from advisors.advisor) as seq`,
    );
    expect(Number(row?.seq)).toBe(3);
  });
});
