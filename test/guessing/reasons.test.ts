import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { type Guessing, invalidAt, limitReached, startGuessing, told } from '../testkit/guesses.ts';
import { breakGlass, unmaskAdvisor, unmaskClient, unmaskClients } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const PHONE = '13812345678';
const somebody = person({ name: '上官云', phone: PHONE });

let guessing: Guessing;
let clients: string[];

beforeAll(async () => {
  guessing = await startGuessing();
  const members = [person(), somebody];
  const registered = await registerHousehold(guessing.clients, COMMUNITY, members);
  clients = recordOf(registered).members.map(({ id }) => id);
});
afterAll(() => guessing.close());

const clientNamed = (): string => clients[1] ?? '';

describe('a reason to see somebody unmasked', () => {
  test.each([
    ['name', '上官云'],
    ['identity number', somebody.identityNumber],
    ['phone', PHONE],
  ])('is refused with the %s in it, since it is kept, and the refusal is accounted for', async (_, value) => {
    guessing.nextDay();
    const { error, entries, counted } = await guessing.answerTo(() =>
      unmaskClient(guessing.clients, clientNamed(), { reason: `核对 ${value}` }),
    );
    expect([error, counted]).toEqual([invalidAt('reason'), 1]);
    expect(entries).toMatchObject([{ ...told, records: `{${clientNamed()}}`, fields: '{identityNumber,name,phone}' }]);
    expect(JSON.stringify(entries)).not.toContain(value);
  });

  test('names none of several either', async () => {
    guessing.nextDay();
    const asked = { reason: '走访上官云一家' };
    const { error, entries, counted } = await guessing.answerTo(() =>
      unmaskClients(guessing.clients, COMMUNITY, clients, asked),
    );
    expect([error, counted]).toEqual([invalidAt('reason'), 2]);
    expect(entries).toMatchObject([told]);
  });

  test('is not looked at when the limit is spent', async () => {
    guessing.nextDay();
    await guessing.spendLimit();
    for (const reason of ['核对上官云', '核对上官雷']) {
      expect((await unmaskClient(guessing.clients, clientNamed(), { reason })).error).toEqual(limitReached);
    }
  });

  test('does not name an advisor either', async () => {
    guessing.nextDay();
    const district = guessing.owner.at('advisors', 'district:310101');
    const { id: station } = recordOf(await openStation(district, { division: COMMUNITY }));
    const { id } = await advisorAt(district, station, 1);
    const { error, entries, counted } = await guessing.answerTo(() =>
      unmaskAdvisor(guessing.advisors, id, { reason: '核对王敏' }),
    );
    expect([error, counted]).toEqual([invalidAt('reason'), 1]);
    expect(entries).toMatchObject([{ ...told, action: 'advisor.unmask' }]);
  });
});

describe('a reason to open somebody from outside', () => {
  test('is refused when it names the client, who stays closed, and the refusal is accounted for', async () => {
    guessing.nextDay();
    const stranger = 'street:310104003';
    const outside = guessing.owner.at('clients', stranger);
    const { error, entries, counted } = await guessing.answerTo(() =>
      breakGlass(outside, clientNamed(), '上官云突发疾病'),
    );
    expect([error, counted]).toEqual([invalidAt('reason'), 1]);
    expect(entries).toMatchObject([{ ...told, subject: stranger }]);
    expect(await guessing.owner.asAdmin('select id from clients.record_grant')).toEqual([]);
    recordOf(await breakGlass(outside, clientNamed()));
  });
});
