import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nameDeputy } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  compliance,
  endService,
  moveHousehold,
  person,
  registerClient,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import {
  type ConfirmationView,
  decisionOf,
  endConfirmation,
  recordConfirmation,
  withdrawConfirmation,
} from '../testkit/confirmation-verbs.ts';
import { code } from '../testkit/codes.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const ELSEWHERE = '310101013001';
const READ = `query ($id: ID!) { client(id: $id) { category categorySince categories { category since until }
  confirmations { id category inForce ending version authority { code } documentNumber ground decidedOn word { zh } canEnd client { id } household { id } } } }`;
type Read = {
  readonly category: string;
  readonly categories: readonly { readonly category: string }[];
  readonly confirmations: readonly (ConfirmationView & {
    readonly word: { readonly zh: string };
    readonly canEnd: boolean;
  })[];
};

let owner: AuditedOwner;
let street: Graph;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  owner.setClock('2026-11-10T12:00:00+08:00');
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

const read = async (id: string, graph = street): Promise<Read> =>
  (await graph.ask<{ client: Read }>(READ, { id })).client;
const newcomer = async (changes: object = {}) =>
  (await registerClient(street, COMMUNITY, { category: 'OTHER_RESIDENT', ...changes })).id;
const codeOf = (result: { readonly error: { readonly code: string } | null }) => result.error?.code;

async function expectFiguresToAgree(): Promise<void> {
  for (const [name, sql] of Object.entries(figureDifferences)) {
    expect({ name, rows: await owner.asAdmin(sql) }).toEqual({ name, rows: [] });
  }
}

/** The reasons of all refusals, by path. */
async function faultsOf(graph: Graph, input: object): Promise<readonly [string, string | null][]> {
  const query = `mutation ($input: RecordConfirmationInput!) { recordConfirmation(input: $input) {
    ok { id } errors { code reason path } } }`;
  type Fault = { readonly code: string; readonly reason: string | null; readonly path: readonly string[] };
  const { recordConfirmation: done } = await graph.ask<{ recordConfirmation: { errors: Fault[] } }>(query, { input });
  return done.errors.map(({ code, reason, path }) => [path.slice(1).join('.'), reason ?? code]);
}

describe('a confirmation', () => {
  test('says which authority decided when, by which document and why, and what the category was called then', async () => {
    const client = await newcomer();
    const said = { documentNumber: '救认〔2023〕5 号', decidedOn: '2023-03-01', ground: '意见 一（二）' };
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME', said) }));
    const { category, confirmations } = await read(client);
    expect(category).toBe('LOW_INCOME');
    expect(confirmations).toEqual([
      expect.objectContaining({
        ...said,
        authority: { code: '310101002' },
        inForce: true,
        canEnd: true,
        word: { zh: '低收入困难家庭' },
      }),
    ]);
  });

  test('is recorded by exactly the authority: not by its district, another street, a station or an advisor', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('LOW_INCOME') };
    const { error } = await recordConfirmation(district, input);
    expect(error).toMatchObject({
      code: 'CONFIRMATION_WRONG_AUTHORITY',
      message: expect.stringContaining('310101002'),
    });
    expect(codeOf(await recordConfirmation(owner.at('clients', 'street:310101013'), input))).toBe('DIVISION_FORBIDDEN');
    for (const persona of ['station:310101002001', 'station:310101002', 'advisor:310101002001']) {
      const { errors } = await owner
        .at('clients', persona)
        .answer('mutation ($input: RecordConfirmationInput!) { recordConfirmation(input: $input) { ok { id } } }', {
          input,
        });
      expect([persona, errors.map(({ code }) => code)]).toEqual([persona, ['SCOPE_MISSING']]);
    }
    expect(await read(client)).toMatchObject({ category: 'OTHER_RESIDENT', confirmations: [] });
  });

  test('is recorded by the district where a body of the district decides, and there by no street', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('DISASTER_AFFECTED') };
    expect(codeOf(await recordConfirmation(street, input))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    expect(recordOf(await recordConfirmation(district, input)).authority.code).toBe('310101');
    expect(
      codeOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME', { authority: '310101' }) })),
    ).toBe('INPUT_INVALID');
  });

  test('is recorded by a deputy whom the authority named, until the last day', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('LOW_INCOME') };
    const deputy = {
      subject: 'deputy',
      role: 'district-officer',
      division: code('310101'),
      scopes: ['client.read', 'confirmation.record'],
    } as const;
    const graph = owner.at('clients', deputy);
    expect(codeOf(await recordConfirmation(graph, input))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    recordOf(await nameDeputy(owner.at('advisors', 'street:310101002'), '310101002', 'deputy', '2026-11-30'));
    const confirmation = recordOf(await recordConfirmation(graph, input));
    expect(confirmation.authority.code).toBe('310101002');
    owner.setClock('2026-12-01T00:00:00+08:00');
    expect(codeOf(await endConfirmation(graph, confirmation))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    owner.setClock('2026-11-10T12:00:00+08:00');
  });

  test('is refused with all that is wrong at once', async () => {
    const client = await newcomer();
    expect(
      await faultsOf(street, {
        client,
        ...decisionOf('OTHER_RESIDENT', {
          documentNumber: ' ',
          decidedOn: '2026-11-11',
          ground: '',
          validUntil: '2026-13-01',
        }),
      }),
    ).toEqual([
      ['documentNumber', 'EMPTY'],
      ['decidedOn', 'DATE_IN_FUTURE'],
      ['ground', 'EMPTY'],
      ['validUntil', 'DATE_INVALID'],
      ['category', 'NEVER_CONFIRMED'],
    ]);
    const early = { decidedOn: '2025-01-02', validUntil: '2025-01-01' };
    expect(await faultsOf(street, { client, ...decisionOf('LOW_INCOME', early) })).toEqual([
      ['validUntil', 'DATE_BEFORE'],
    ]);
    expect(await faultsOf(street, { client, ...decisionOf('EMERGENCY_ILLNESS', { decidedOn: '2026-06-30' }) })).toEqual(
      [['category', 'CODE_NOT_VALID_ON']],
    );
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
    expect(await faultsOf(street, { client, ...decisionOf('LOW_INCOME', { decidedOn: '1899-12-31' }) })).toEqual([
      ['decidedOn', 'BEFORE_BIRTH'],
      ['category', 'CONFIRMATION_IN_FORCE'],
    ]);
  });

  test('is of one person or of one household, and a category of people is of no household', async () => {
    const { id: household, members } = recordOf(
      await registerHousehold(street, COMMUNITY, [person({ category: 'OTHER_RESIDENT' })]),
    );
    const client = members[0]?.id ?? '';
    const both = { client, household };
    expect(await faultsOf(street, { ...both, ...decisionOf('LOW_INCOME') })).toEqual([['client', 'NOT_ONE_SUBJECT']]);
    expect(await faultsOf(street, { household, ...decisionOf('EXTREME_HARDSHIP') })).toEqual([
      ['category', 'NOT_OF_A_HOUSEHOLD'],
    ]);
    recordOf(await recordConfirmation(street, { household, ...decisionOf('LOW_INCOME') }));
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
  });

  test('is recorded once by a key that is sent twice, and once of two at a time', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('LOW_INCOME'), idempotencyKey: randomUUID() };
    const twice = await Promise.all([recordConfirmation(street, input), recordConfirmation(street, input)]);
    expect(recordOf(twice[0])).toEqual(recordOf(twice[1]));
    const other = { client, ...decisionOf('EXPENDITURE_POVERTY') };
    const outcomes = await Promise.all([1, 2].map(() => recordConfirmation(street, other)));
    expect(outcomes.map(codeOf).toSorted()).toEqual(['CONFIRMATION_IN_FORCE', undefined]);
  });
});

describe('a household that is registered', () => {
  test('has what the authority confirms of it and of its members in the same write, or nothing of it is kept', async () => {
    const members = [
      person({ category: 'OTHER_RESIDENT' }),
      person({ confirmations: [decisionOf('EXTREME_HARDSHIP')] }),
    ];
    const whole = { confirmations: [decisionOf('LOW_INCOME')] };
    const before = await owner.asAdmin('select count(*)::text as seq from clients.household');
    const address = '云南中路 12 弄';
    const { error } = await registerHousehold(district, COMMUNITY, members, address, whole);
    expect(error).toMatchObject({
      code: 'CONFIRMATION_WRONG_AUTHORITY',
      path: ['input', 'confirmations', '0', 'category'],
    });
    expect(await owner.asAdmin('select count(*)::text as seq from clients.household')).toEqual(before);
    const registered = recordOf(await registerHousehold(street, COMMUNITY, members, address, whole));
    expect(registered.members.map(({ category }) => category)).toEqual(['LOW_INCOME', 'EXTREME_HARDSHIP']);
    await expectFiguresToAgree();
  });

  test('is refused by those who confirm nothing', async () => {
    const input = {
      division: COMMUNITY,
      address: '某路 1 号',
      members: [{ ...person(), confirmations: [decisionOf('LOW_INCOME')] }],
    };
    const { errors } = await owner
      .at('clients', 'station:310101002')
      .answer('mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { ok { id } } }', {
        input,
      });
    expect(errors.map(({ code }) => code)).toEqual(['SCOPE_MISSING']);
  });
});

/** Story 7: 郑海燕 finds work. */
describe('a family of which one goes on in minimum living', () => {
  test('holds two categories side by side from one day, each with its decision, and counts nobody twice', async () => {
    owner.setClock('2026-11-02T12:00:00+08:00');
    const { id: household, members } = recordOf(
      await registerHousehold(
        street,
        '310101002002',
        [person({ category: 'OTHER_RESIDENT' }), person({ category: 'OTHER_RESIDENT' })],
        undefined,
        {
          confirmations: [decisionOf('MINIMUM_LIVING')],
        },
      ),
    );
    const [daughter, mother] = members.map(({ id }) => id);
    owner.setClock('2026-11-20T12:00:00+08:00');
    recordOf(await recordConfirmation(street, { household, ...decisionOf('LOW_INCOME', { decidedOn: '2026-11-20' }) }));
    recordOf(
      await recordConfirmation(street, {
        client: mother,
        ...decisionOf('MINIMUM_LIVING', { decidedOn: '2026-11-20', ground: '法 21 第二款' }),
      }),
    );
    const [held] = (await read(daughter ?? '')).confirmations.filter(({ category }) => category === 'MINIMUM_LIVING');
    if (held === undefined) throw new Error('nothing is confirmed');
    recordOf(await endConfirmation(street, held, { endedOn: '2026-11-20' }));
    expect((await read(daughter ?? '')).category).toBe('LOW_INCOME');
    expect((await read(mother ?? '')).category).toBe('MINIMUM_LIVING');
    expect((await read(mother ?? '')).categories.map(({ category }) => category)).toEqual(['MINIMUM_LIVING']);
    await expectFiguresToAgree();
    owner.setClock('2026-11-10T12:00:00+08:00');
  });
});

/** Story 6: a birthday changes nothing; the street decides, in writing. */
test('a category goes on past the day that its decision names, until the authority ends it', async () => {
  owner.setClock('2026-11-10T12:00:00+08:00');
  const client = await newcomer();
  const decision = decisionOf('EXTREME_HARDSHIP', { validUntil: '2026-12-05' });
  const confirmation = recordOf(await recordConfirmation(street, { client, ...decision }));
  owner.setClock('2027-02-10T12:00:00+08:00');
  expect((await read(client)).category).toBe('EXTREME_HARDSHIP');
  const list = `query { confirmations(within: "310101002", filter: { inForce: true, validUntilBy: "2027-02-10" }) { edges { node { id } } } }`;
  expect(await street.ask(list)).toEqual({ confirmations: { edges: [{ node: { id: confirmation.id } }] } });
  const ended = await endConfirmation(street, confirmation, {
    endedOn: '2027-02-09',
    reason: '已听取本人及监护人意见',
  });
  expect(recordOf(ended)).toMatchObject({ inForce: false, ending: 'DECIDED', version: 2 });
  expect(await read(client)).toMatchObject({ category: 'OTHER_RESIDENT' });
  await expectFiguresToAgree();
  owner.setClock('2026-11-10T12:00:00+08:00');
});

describe('an end', () => {
  test('is refused twice, of another version, before the decision, and to others than the authority', async () => {
    const client = await newcomer();
    const confirmation = recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
    expect(codeOf(await endConfirmation(district, confirmation))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    expect(codeOf(await endConfirmation(owner.at('clients', 'street:310101013'), confirmation))).toBe(
      'DIVISION_FORBIDDEN',
    );
    expect(codeOf(await endConfirmation(street, { ...confirmation, version: 2 }))).toBe('VERSION_CONFLICT');
    const early = await endConfirmation(street, confirmation, { endedOn: '2025-01-01' });
    expect(early.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'endedOn'] });
    const outcomes = await Promise.all([1, 2].map(() => endConfirmation(street, confirmation)));
    expect(outcomes.map(codeOf).toSorted()).toEqual(['CONFIRMATION_ENDED', undefined]);
    expect(codeOf(await withdrawConfirmation(street, { ...confirmation, version: 2 }))).toBe('CONFIRMATION_ENDED');
    expect((await read(client, district)).confirmations).toMatchObject([{ inForce: false, canEnd: false }]);
  });

  test('takes back what was recorded in error, which stays as a row', async () => {
    const client = await newcomer();
    const wrong = recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
    expect(recordOf(await withdrawConfirmation(street, wrong))).toMatchObject({ inForce: false, ending: 'WITHDRAWN' });
    expect(await read(client)).toMatchObject({ category: 'OTHER_RESIDENT', confirmations: [{ ending: 'WITHDRAWN' }] });
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
  });

  test('comes with the end of the service, of the household with the last one, and does not come back', async () => {
    const two = [person({ category: 'OTHER_RESIDENT' }), person()];
    const { members } = recordOf(
      await registerHousehold(street, COMMUNITY, two, undefined, { confirmations: [decisionOf('LOW_INCOME')] }),
    );
    const [one = '', other = ''] = members.map(({ id }) => id);
    recordOf(await endService(street, other));
    const endings = async (id: string) =>
      (await read(id)).confirmations.map(({ category, ending }) => [category, ending]);
    expect(await endings(other)).toEqual(
      expect.arrayContaining([
        ['MINIMUM_LIVING', 'SERVICE_ENDED'],
        ['LOW_INCOME', null],
      ]),
    );
    expect(recordOf(await reopenClient(street, other, 2, { category: 'LOW_INCOME' })).category).toBe('LOW_INCOME');
    recordOf(await endService(street, one));
    recordOf(await endService(street, other));
    expect((await read(one)).confirmations).toMatchObject([{ ending: 'SERVICE_ENDED' }]);
    await expectFiguresToAgree();
  });

  test('lies with the street of the household now, where it moved', async () => {
    const { id, members } = recordOf(await registerHousehold(street, COMMUNITY));
    const client = members[0]?.id ?? '';
    recordOf(await moveHousehold(district, id, ELSEWHERE));
    const there = owner.at('clients', 'street:310101013');
    const [confirmation] = (await read(client, there)).confirmations;
    if (confirmation === undefined) throw new Error('nothing is confirmed');
    expect(confirmation).toMatchObject({ authority: { code: '310101002' }, canEnd: true });
    expect(codeOf(await endConfirmation(street, confirmation))).toBe('NOT_FOUND');
    recordOf(await endConfirmation(there, confirmation));
    await expectFiguresToAgree();
  });
});

test('a visit is due of whom a category is confirmed from the month after on', async () => {
  const place = '310101013004';
  const there = owner.at('clients', 'street:310101013');
  const { id } = await registerClient(there, place, { category: 'OTHER_RESIDENT' });
  expect((await compliance(there, place, '2026-11')).due).toBe(0);
  recordOf(await changeCategory(there, id, 'LOW_INCOME'));
  owner.setClock('2026-12-10T12:00:00+08:00');
  expect((await compliance(there, place, '2026-12')).due).toBe(1);
  owner.setClock('2026-11-10T12:00:00+08:00');
});
