import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { record } from '#audit';
import { isCalendarDate } from '#calendar';
import { insertDistrictCode } from '#district-codes';
import { parseDivisionCode } from '#divisions';
import { newRecordId } from '#persistence';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  changeCategory,
  correctVisit,
  endService,
  identityNumber,
  person,
  recordVisit,
  registerClient,
  registerHousehold,
} from '../testkit/client-verbs.ts';
import { decisionOf } from '../testkit/confirmation-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const NOBODY = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;

let instance: Instance;
let officer: Graph;
let client: string;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  officer = instance.as('district:310101');
});

afterAll(() => instance.close());

beforeEach(async () => {
  instance.setClock('2026-05-20');
  client = (await registerClient(officer, COMMUNITY)).id;
  instance.setClock('2026-06-20');
});

/** Everything that the tables hold. */
async function everything(): Promise<unknown> {
  const session = instance.database.session(parseDivisionCode('31'));
  const tables = ['household', 'client', 'category_period', 'visit', 'visit_version', 'figure'];
  try {
    return await session.read((em) =>
      em.execute(
        tables
          .map((table) => `select '${table}' as t, to_jsonb(r) as row from clients.${table} r`)
          .join(' union all ') + ' order by 1, 2',
      ),
    );
  } finally {
    await session.close();
  }
}

async function refused(work: () => Promise<{ error: { code: string; path: readonly string[] } | null }>) {
  const before = await everything();
  const { error } = await work();
  expect(await everything()).toEqual(before);
  return error && { code: error.code, path: error.path.join('.') };
}

describe('a visit is refused, and nothing of it is left,', () => {
  it.each([
    ['tomorrow', '2026-06-21', {}, 'VISIT_IN_FUTURE', 'input.visitedOn'],
    ['before the client was registered', '2026-05-19', {}, 'INPUT_INVALID', 'input.visitedOn'],
    ['without a summary', '2026-06-20', { summary: ' \n ' }, 'INPUT_INVALID', 'input.summary'],
    [
      'with a summary over 4000 characters',
      '2026-06-20',
      { summary: '长'.repeat(4001) },
      'INPUT_INVALID',
      'input.summary',
    ],
    ['with a control character', '2026-06-20', { change: 'a\u0001b' }, 'INPUT_INVALID', 'input.change'],
    [
      'with too many companions',
      '2026-06-20',
      { companions: Array(21).fill('邻居') },
      'INPUT_INVALID',
      'input.companions',
    ],
    ['with a photo that is no id', '2026-06-20', { photos: ['a.jpg'] }, 'INPUT_INVALID', 'input.photos.0'],
    [
      'with a next step before the visit',
      '2026-06-20',
      { nextStep: '陪同就医', nextStepOn: '2026-06-19' },
      'INPUT_INVALID',
      'input.nextStepOn',
    ],
    [
      'with a next step in another century',
      '2026-06-20',
      { nextStepOn: '2206-07-01' },
      'INPUT_INVALID',
      'input.nextStepOn',
    ],
    ['on a day that is none', '2026-02-30', {}, 'DATE_INVALID', 'input.visitedOn'],
    ['on a day that is a number', '2026-06-20', { visitedOn: 20_260_620 }, 'DATE_INVALID', 'input.visitedOn'],
    ['on a day that is an object', '2026-06-20', { visitedOn: { day: 20 } }, 'DATE_INVALID', 'input.visitedOn'],
    ['by an advisor who is no id', '2026-06-20', { advisor: '王敏' }, 'INPUT_INVALID', 'input.advisor'],
  ])('%s', async (_, visitedOn, changes, code, path) => {
    expect(await refused(() => recordVisit(officer, client, visitedOn, changes))).toEqual({ code, path });
  });

  it('of a client who does not exist', async () => {
    const expected = { code: 'NOT_FOUND', path: 'input.client' };
    expect(await refused(() => recordVisit(officer, NOBODY, '2026-06-20'))).toEqual(expected);
  });

  it('of a client who is no longer served', async () => {
    recordOf(await endService(officer, client));
    const expected = { code: 'CLIENT_NOT_ACTIVE', path: 'input.client' };
    expect(await refused(() => recordVisit(officer, client, '2026-06-20'))).toEqual(expected);
    expect(await refused(() => changeCategory(officer, client, 'LOW_INCOME'))).toEqual(expected);
    expect(await refused(() => endService(officer, client))).toEqual(expected);
  });

  it('with the scope, but outside the division of the caller', async () => {
    const before = await everything();
    const query = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { ok { id } errors { code } } }`;
    const input = { client, visitedOn: '2026-06-20', summary: '情况' };
    const { data } = await instance.as('street:310101013').answer(query, { input });
    expect(data).toEqual({ recordVisit: { ok: null, errors: [{ code: 'DIVISION_FORBIDDEN' }] } });
    expect(await everything()).toEqual(before);
  });
});

describe('a correction is refused, and nothing of it is left,', () => {
  it.each([
    ['to a day in the future', '2026-06-21', 1, 'VISIT_IN_FUTURE', 'input.visitedOn'],
    ['to a day before registration', '2026-05-01', 1, 'INPUT_INVALID', 'input.visitedOn'],
    ['of a version that never was', '2026-06-19', 7, 'VERSION_CONFLICT', 'input.version'],
  ])('%s', async (_, visitedOn, version, code, path) => {
    const { id } = recordOf(await recordVisit(officer, client, '2026-06-20'));
    expect(await refused(() => correctVisit(officer, id, version, visitedOn))).toEqual({ code, path });
  });

  it('with a next step before the day it says', async () => {
    const { id } = recordOf(await recordVisit(officer, client, '2026-06-10', { nextStepOn: '2026-06-10' }));
    const expected = { code: 'INPUT_INVALID', path: 'input.nextStepOn' };
    const changes = { nextStepOn: '2026-06-10' };
    expect(await refused(() => correctVisit(officer, id, 1, '2026-06-11', changes))).toEqual(expected);
  });

  it('to a day after the service ended', async () => {
    const { id } = recordOf(await recordVisit(officer, client, '2026-06-20'));
    recordOf(await endService(officer, client));
    instance.setClock('2026-06-25');
    const expected = { code: 'INPUT_INVALID', path: 'input.visitedOn' };
    expect(await refused(() => correctVisit(officer, id, 1, '2026-06-21'))).toEqual(expected);
  });

  it('that names nothing to be changed', async () => {
    const { id } = recordOf(await recordVisit(officer, client, '2026-06-20'));
    const query = `mutation ($input: CorrectVisitInput!) { correctVisit(input: $input) { ok { id } errors { code reason path } } }`;
    const input = { visit: id, version: 1, idempotencyKey: '0193b1c2-0000-7000-8000-00000000c0de' };
    expect(await officer.ask(query, { input })).toEqual({
      correctVisit: { ok: null, errors: [{ code: 'INPUT_INVALID', reason: 'NOTHING_CHANGED', path: ['input'] }] },
    });
  });

  it('of a visit that does not exist', async () => {
    const expected = { code: 'NOT_FOUND', path: 'input.visit' };
    expect(await refused(() => correctVisit(officer, NOBODY, 1, '2026-06-20'))).toEqual(expected);
  });
});

describe('a household is refused, and nothing of it is left,', () => {
  it.each([
    ['in a street', '310101002', () => [person()], 'input.division'],
    ['without members', COMMUNITY, () => [], 'input.members'],
    [
      'with an identity number whose checksum is wrong',
      COMMUNITY,
      () => [person({ identityNumber: '310101190001010019' })],
      'input.members.0.identityNumber',
    ],
    [
      'with a category that is confirmed tomorrow',
      COMMUNITY,
      () => [person(), person({ confirmations: [decisionOf('LOW_INCOME', { decidedOn: '2026-06-21' })] })],
      'input.members.1.confirmations.0.decidedOn',
    ],
    [
      'with somebody born in 1850',
      COMMUNITY,
      () => [person(), person({ identityNumber: identityNumber(1, 1850) })],
      'input.members.1.identityNumber',
    ],
    [
      'with somebody not yet born',
      COMMUNITY,
      () => [person({ identityNumber: identityNumber(1, 2027) })],
      'input.members.0.identityNumber',
    ],
    [
      'with a category that was confirmed before the birth',
      COMMUNITY,
      () => [
        person({
          identityNumber: identityNumber(1, 2020),
          confirmations: [decisionOf('LOW_INCOME', { decidedOn: '2019-12-31' })],
        }),
      ],
      'input.members.0.confirmations.0.decidedOn',
    ],
    ['with a phone that is none', COMMUNITY, () => [person({ phone: '无' })], 'input.members.0.phone'],
    ['with a name that is empty', COMMUNITY, () => [person({ name: ' ' })], 'input.members.0.name'],
  ])('%s', async (_, division, members, path) => {
    expect(await refused(() => registerHousehold(officer, division, members()))).toEqual({
      code: 'INPUT_INVALID',
      path,
    });
  });

  it('in a community that does not exist', async () => {
    const expected = { code: 'DIVISION_UNKNOWN', path: 'input.division' };
    expect(await refused(() => registerHousehold(officer, '310101002004', [person()]))).toEqual(expected);
  });

  it('with one person twice', async () => {
    const twin = person();
    const expected = { code: 'INPUT_INVALID', path: 'input.members.1.identityNumber' };
    expect(await refused(() => registerHousehold(officer, COMMUNITY, [twin, twin]))).toEqual(expected);
  });

  it('with a person who is served already, but not with one who was', async () => {
    const served = person();
    const first = recordOf(await registerHousehold(officer, COMMUNITY, [served]));
    const expected = { code: 'INPUT_INVALID', path: 'input.members.1.identityNumber' };
    expect(await refused(() => registerHousehold(officer, '310101013001', [person(), served]))).toEqual(expected);
    recordOf(await endService(officer, first.members[0]?.id ?? ''));
    recordOf(await registerHousehold(officer, COMMUNITY, [served]));
  });
});

const decidedOn = (day: string) => ({ confirmations: [decisionOf('EMERGENCY_ILLNESS', { decidedOn: day })] });

describe('a code of a list is refused at its path, with the codes that can be used,', () => {
  const REGISTER = `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { ok { id }
    errors { code reason path message values { name value } } } }`;
  const refusedCodes = async (changes: object) => {
    const input = { division: COMMUNITY, address: '某路 1 号', members: [person(changes)] };
    const { registerHousehold: answer } = await officer.ask<{
      registerHousehold: { ok: unknown; errors: { reason: string; path: string[]; message: string }[] };
    }>(REGISTER, { input });
    expect(answer.ok).toBeNull();
    return answer.errors.map(({ reason, path, message }) => [path.slice(3).join('.'), reason, message]);
  };

  it('when it is in no version of the list, all at once', async () => {
    const choices = 'EXTREME_HARDSHIP, MINIMUM_LIVING, LOW_INCOME, EXPENDITURE_POVERTY, DISASTER_AFFECTED';
    const confirmations = [decisionOf('OTHER')];
    expect(await refusedCodes({ confirmations, riskFlags: ['ELDERLY', 'OLD'], needs: ['x', 'MEDICAL'] })).toEqual([
      [
        'confirmations.0.category',
        'CODE_UNKNOWN',
        expect.stringContaining(`OTHER is not a code of the list clientCategory. Use ${choices}`),
      ],
      ['riskFlags.1', 'CODE_UNKNOWN', expect.stringContaining('Use LIVES_ALONE, DISABLED')],
      ['needs.0', 'CODE_UNKNOWN', expect.stringContaining('x is not a code of the list need.')],
    ]);
  });

  it('when it is not valid on the day concerned', async () => {
    // 需要疾病应急救助人员 are a kind of their own since the law of 2026-07-01.
    const at = 'confirmations.0.category';
    expect(await refusedCodes(decidedOn('2026-06-20'))).toEqual([[at, 'CODE_NOT_VALID_ON', notValidOn('2026-06-20')]]);
    instance.setClock('2026-07-02');
    expect(await refusedCodes(decidedOn('2026-06-30'))).toEqual([[at, 'CODE_NOT_VALID_ON', notValidOn('2026-06-30')]]);
    const { category } = await registerClient(officer, COMMUNITY, decidedOn('2026-07-01'));
    expect(category).toBe('EMERGENCY_ILLNESS');
  });

  it('unless the district added it, and it is valid on the day', async () => {
    const [division, since, until] = [parseDivisionCode('310101'), '2026-06-01', '2026-06-30'];
    if (division === undefined || !isCalendarDate(since) || !isCalendarDate(until))
      throw new TypeError('no code, no day');
    const key = 'D310101_HAIRCUT';
    const id = newRecordId(division);
    const code = { id, division, list: 'need', key, zh: '理发', en: 'haircut', since, until };
    const session = instance.database.session(division);
    await session.write(async (em) => {
      record(em, { action: 'code.add', division, records: [id], fields: ['key'] });
      await insertDistrictCode(em, code, 'officer', new Date());
    });
    await session.close();
    recordOf(await registerHousehold(officer, COMMUNITY, [person({ needs: ['MEDICAL', key] })]));
    expect(await refusedCodes({ needs: [key, 'D310104_HAIRCUT'] })).toEqual([
      ['needs.1', 'CODE_UNKNOWN', expect.stringContaining(`or ${key}.`)],
    ]);
    instance.setClock('2026-07-02');
    expect(await refusedCodes({ needs: [key] })).toEqual([['needs.0', 'CODE_NOT_VALID_ON', expect.any(String)]]);
  });

  it('and not when it began before the first text that the list has', async () => {
    const { category } = await registerClient(instance.as('street:310101002'), COMMUNITY, {
      confirmations: [decisionOf('LOW_INCOME', { decidedOn: '2015-05-01' })],
    });
    expect(category).toBe('LOW_INCOME');
  });

  it('of a filter, where the field is null', async () => {
    const { errors } = await officer.answer(
      '{ clients(within: "310101", filter: { categories: ["OTHER"] }) { totalCount } }',
    );
    expect(errors.map(({ code, path }) => ({ code, path }))).toEqual([{ code: 'INPUT_INVALID', path: ['clients'] }]);
    const written =
      '{ clients(within: "310101", filter: { categories: [MINIMUM_LIVING] }, first: 1) { edges { node { category } } } }';
    expect(await officer.ask(written)).toEqual({ clients: { edges: [{ node: { category: 'MINIMUM_LIVING' } }] } });
  });
});

function notValidOn(date: string): unknown {
  return expect.stringContaining(`EMERGENCY_ILLNESS is not valid on ${date}. Use EXTREME_HARDSHIP`);
}
