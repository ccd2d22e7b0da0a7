import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorAt, moveAdvisor, moveFiling, openStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import {
  AWARD,
  type AwardView,
  MOVE,
  NOMINATE,
  listAwards,
  listNominations,
  lookingOn,
  moveAward,
  moveAwards,
  nominateForAward,
  nominated,
} from '../testkit/award-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { moveComplaint, newestComplaint, recordComplaint } from '../testkit/complaint-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const [CITY, DISTRICT, OTHER] = ['31', '310101', '310115'];
const STREET = '310101002';
const COMMUNITY = '310101002001';
const YEARS = [2022, 2023, 2024, 2025, 2026];

const time = lookingOn('2026-11-23T12:00:00+08:00');
let city: City;
let station: string;
let serial = 0;

const bureau = () => city.as(`district:${DISTRICT}`);
const street = () => city.as(`street:${STREET}`);
const centre = () => city.as('city');

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: CITY }, { code: DISTRICT }, { code: OTHER }],
    clock: time.clock,
    exchangesMessages: true,
  });
  station = recordOf(await openStation(bureau(), { division: COMMUNITY })).id;
}, 120_000);
afterAll(() => city.close());

const filed = async (): Promise<string> => (await advisorAt(street(), station, (serial += 1), 'SUBMIT', 'FILE')).id;

const READ = `query ($id: ID!) { award(id: $id) { ${AWARD} } }`;
const readAs = async (persona: Parameters<City['as']>[0], id: string) => {
  const { data, errors } = await city.as(persona).answer<{ award: AwardView | null }>(READ, { id });
  return data?.award ?? errors.map(({ code: why }) => why);
};
const stateAt = async (id: string) => (await bureau().ask<{ award: AwardView }>(READ, { id })).award.state;
const copiesOf = (advisor: string) => listNominations(centre(), CITY, { advisor });
const conferredOn = async (persona: string, id: string) => {
  const query = `query ($id: ID!) { advisor(id: $id) { awards { kind level year conferredOn } } }`;
  return (await city.as(persona).ask<{ advisor: { awards: object[] } }>(query, { id })).advisor.awards;
};

/** A nomination for an award of the city that the city has been handed. */
async function handedUp(advisor: string, input: object = {}): Promise<{ record: string; copy: string }> {
  const { id: record } = recordOf(await nominateForAward(street(), advisor, input));
  recordOf(await moveAward(bureau(), record, 'HAND_UP'));
  const [copy] = await time.until(
    async () => (await copiesOf(advisor)).filter(({ state }) => state === 'HANDED_UP'),
    (copies) => copies.length === 1,
  );
  return { record, copy: copy?.id ?? '' };
}

describe('an award of the city', () => {
  test('is nominated by the street, confirmed by the district, conferred by the city, and becomes so at the owner of the advisor', async () => {
    const advisor = await filed();
    const award = recordOf(await nominateForAward(street(), advisor));
    expect(award).toMatchObject({
      state: 'NOMINATED',
      advisor: { id: advisor },
      nominator: { code: STREET },
      authority: { code: DISTRICT },
      availableActions: [{ action: 'WITHDRAW' }],
    });
    expect(await copiesOf(advisor)).toEqual([]);
    expect((await moveAward(bureau(), award.id, 'CONFER')).error).toMatchObject({ code: 'MOVE_UNAVAILABLE' });
    expect(recordOf(await moveAward(bureau(), award.id, 'HAND_UP'))).toMatchObject({
      state: 'HANDED_UP',
      authority: { code: CITY },
      availableActions: [],
    });
    const [copy] = await time.until(
      () => copiesOf(advisor),
      (copies) => copies.length === 1,
    );
    expect(copy).toMatchObject({
      advisorId: advisor,
      advisor: null,
      name: '王敏',
      kind: 'GOLD_ADVISOR',
      year: 2026,
      reasons: nominated.reasons,
      district: { code: DISTRICT },
      availableActions: [
        { action: 'CONFER', needsReason: false },
        { action: 'DECLINE', needsReason: true },
      ],
    });
    expect(copy?.id).toMatch(/^31-/);
    expect(await conferredOn(`street:${STREET}`, advisor)).toEqual([]);
    // The record is decided by no one but through the city's copy, whoever asks.
    expect((await moveAward(centre(), award.id, 'CONFER')).error).toMatchObject({ code: 'MOVE_UNAVAILABLE' });
    recordOf(await moveAward(centre(), copy?.id ?? '', 'CONFER'));
    await time.until(
      () => stateAt(award.id),
      (state) => state === 'CONFERRED',
    );
    const shown = [{ kind: 'GOLD_ADVISOR', level: 'CITY', year: 2026, conferredOn: '2026-11-23' }];
    for (const persona of [`advisor:${COMMUNITY}`, `street:${STREET}`, 'city'])
      expect(await conferredOn(persona, advisor)).toEqual(shown);
    expect((await listAwards(centre(), CITY, { advisor })).map(({ id }) => id)).toEqual([award.id]);
    const [known] = await listNominations(bureau(), DISTRICT, { advisor });
    expect(known).toMatchObject({
      history: [
        { from: 'HANDED_UP', to: 'CONFERRED', by: CITY },
        { from: 'NOMINATED', to: 'HANDED_UP' },
        { from: null, to: 'NOMINATED' },
      ],
    });
  });

  test('is declined by the city with the reason, which the district reads, and may be nominated again', async () => {
    const advisor = await filed();
    const { record, copy } = await handedUp(advisor);
    const without = await moveAward(centre(), copy, 'DECLINE');
    expect(without.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'reason'] });
    recordOf(await moveAward(centre(), copy, 'DECLINE', { reason: '名额已满' }));
    await time.until(
      () => stateAt(record),
      (state) => state === 'DECLINED',
    );
    const [known] = await listNominations(bureau(), DISTRICT, { advisor });
    expect(known).toMatchObject({ history: [{ to: 'DECLINED', reason: '名额已满', by: CITY }, {}, {}] });
    expect(recordOf(await nominateForAward(street(), advisor)).id).not.toBe(record);
  });

  test('is revoked by the city alone, with the reason, at both ends', async () => {
    const advisor = await filed();
    const { record, copy } = await handedUp(advisor);
    recordOf(await moveAward(centre(), copy, 'CONFER'));
    await time.until(
      () => stateAt(record),
      (state) => state === 'CONFERRED',
    );
    const refused = await moveAward(bureau(), record, 'REVOKE', { reason: '材料不实' });
    expect(refused.error).toMatchObject({ code: 'MOVE_UNAVAILABLE', path: ['input', 'award'] });
    recordOf(await moveAward(centre(), copy, 'REVOKE', { reason: '材料不实' }));
    await time.until(
      () => stateAt(record),
      (state) => state === 'REVOKED',
    );
    expect(await conferredOn('city', advisor)).toEqual([]);
  });

  test('reaches a city that is down later, once, and its decision a district that is down', async () => {
    const advisor = await filed();
    const { id } = recordOf(await nominateForAward(bureau(), advisor));
    await city.stopOwner(CITY);
    const idempotencyKey = randomUUID();
    for (let times = 0; times < 2; times++)
      expect(recordOf(await moveAward(bureau(), id, 'HAND_UP', { idempotencyKey })).state).toBe('HANDED_UP');
    await city.resumeOwner(CITY);
    const copies = await time.until(
      () => copiesOf(advisor).catch(() => []),
      (all) => all.length > 0,
    );
    expect(copies.map(({ state }) => state)).toEqual(['HANDED_UP']);
    await city.stopOwner(DISTRICT);
    recordOf(await moveAward(centre(), copies[0]?.id ?? '', 'CONFER'));
    await city.resumeOwner(DISTRICT);
    await time.until(
      () => stateAt(id).catch(() => 'unknown'),
      (state) => state === 'CONFERRED',
    );
    expect(await copiesOf(advisor)).toHaveLength(1);
  }, 120_000);
});

describe('an award of the district', () => {
  test('is conferred by the district alone, and the city hears nothing of it', async () => {
    const advisor = await filed();
    const { id } = recordOf(await nominateForAward(street(), advisor, { level: 'DISTRICT', kind: 'COMMENDATION' }));
    expect((await moveAward(bureau(), id, 'HAND_UP')).error).toMatchObject({ code: 'MOVE_UNAVAILABLE' });
    expect(await readAs('city', id)).toEqual(['NOT_FOUND']);
    expect((await moveAward(centre(), id, 'CONFER')).ok).toBeNull();
    const elsewhere = await moveAward(city.as(`district:${OTHER}`), id, 'CONFER');
    expect(elsewhere.error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'award'] });
    expect(recordOf(await moveAward(bureau(), id, 'CONFER'))).toMatchObject({
      state: 'CONFERRED',
      conferredOn: '2026-11-23',
      availableActions: [{ action: 'REVOKE', needsReason: true }],
    });
    expect((await moveAward(centre(), id, 'REVOKE', { reason: '不符' })).error).toMatchObject({
      code: 'MOVE_UNAVAILABLE',
      path: ['input', 'award'],
    });
    expect(recordOf(await moveAward(bureau(), id, 'REVOKE', { reason: '不符' })).state).toBe('REVOKED');
  });

  test('is returned to the street with the reason, submitted again with other reasons, and withdrawn by the street alone', async () => {
    const advisor = await filed();
    const { id } = recordOf(await nominateForAward(street(), advisor, { level: 'DISTRICT' }));
    expect(await refusalsOf(street(), MOVE, { input: { award: id, action: 'CONFER' } })).toEqual(['SCOPE_MISSING']);
    expect(recordOf(await moveAward(bureau(), id, 'RETURN', { reason: '请补充事例' }))).toMatchObject({
      availableActions: [],
    });
    expect((await moveAward(bureau(), id, 'RESUBMIT')).error).toMatchObject({ code: 'MOVE_UNAVAILABLE' });
    expect(await readAs(`street:${STREET}`, id)).toMatchObject({
      availableActions: [
        { action: 'RESUBMIT', fields: ['reasons'] },
        { action: 'WITHDRAW', fields: [] },
      ],
    });
    expect((await moveAward(street(), id, 'WITHDRAW', { reasons: '多余' })).error).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['input', 'reasons'],
    });
    expect(recordOf(await moveAward(street(), id, 'RESUBMIT', { reasons: '补充了三件事例。' }))).toMatchObject({
      state: 'NOMINATED',
      reasons: '补充了三件事例。',
    });
    expect((await moveAward(bureau(), id, 'WITHDRAW')).error).toMatchObject({ code: 'MOVE_UNAVAILABLE' });
    expect(recordOf(await moveAward(street(), id, 'WITHDRAW')).state).toBe('WITHDRAWN');
    expect((await moveAward(bureau(), id, 'CONFER')).error).toMatchObject({ code: 'MOVE_UNAVAILABLE' });
  });

  test('of a studio names the station at which the advisor is posted', async () => {
    const advisor = await filed();
    const studio = { level: 'DISTRICT', kind: 'ADVISOR_STUDIO' };
    const other = recordOf(await openStation(bureau(), { division: `${STREET}002` })).id;
    const refusals = [
      [{ ...studio }, 'MISSING'],
      [{ ...studio, station: other }, 'LEADS_ELSEWHERE'],
      [{ level: 'DISTRICT', station }, 'NO_STUDIO'],
    ] as const;
    for (const [input, reason] of refusals)
      expect((await nominateForAward(street(), advisor, input)).error).toMatchObject({
        code: 'INPUT_INVALID',
        path: ['input', 'station'],
        reason,
      });
    expect(recordOf(await nominateForAward(street(), advisor, { ...studio, station }))).toMatchObject({
      stationId: station,
      stationName: '云南中路居民区救助顾问服务点',
    });
  });
});

describe('a nomination', () => {
  test('is refused a second time while it is open or conferred, whoever nominates, and not after it was withdrawn', async () => {
    const advisor = await filed();
    const { id } = recordOf(await nominateForAward(bureau(), advisor));
    const again = await nominateForAward(street(), advisor);
    expect(again.error).toMatchObject({ code: 'AWARD_NOMINATED_ALREADY', path: ['input', 'advisor'] });
    for (const input of [{ level: 'DISTRICT' }, { year: 2025 }, { kind: 'COMMENDATION' }])
      expect((await nominateForAward(street(), advisor, input)).ok).not.toBeNull();
    recordOf(await moveAward(bureau(), id, 'WITHDRAW'));
    expect((await nominateForAward(street(), advisor)).ok).not.toBeNull();
  });

  test('is made once for its key, and of advisors whose filing is in force alone', async () => {
    const advisor = await filed();
    const idempotencyKey = randomUUID();
    const first = recordOf(await nominateForAward(street(), advisor, { idempotencyKey }));
    expect(recordOf(await nominateForAward(street(), advisor, { idempotencyKey })).id).toBe(first.id);
    const other = await nominateForAward(street(), advisor, { idempotencyKey, year: 2025 });
    expect(other.error).toMatchObject({ code: 'KEY_REUSED' });
    recordOf(await moveFiling(street(), advisor, 'SUSPEND', '休假'));
    expect((await nominateForAward(street(), advisor, { year: 2024 })).error).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['input', 'advisor'],
      reason: 'NOMINEE_NOT_FILED',
    });
  });

  test('is refused of a kind, a year or reasons that are none, in other divisions, and to roles that do not nominate', async () => {
    const advisor = await filed();
    const faults = [
      [{ kind: 'SILVER' }, 'kind'],
      [{ year: 2027 }, 'year'],
      [{ year: 2021 }, 'year'],
      [{ reasons: ' ' }, 'reasons'],
      [{ reasons: '好'.repeat(2001) }, 'reasons'],
    ] as const;
    for (const [input, field] of faults)
      expect((await nominateForAward(street(), advisor, input)).error).toMatchObject({
        code: 'INPUT_INVALID',
        path: ['input', field],
      });
    const input = { advisor, ...nominated };
    const refused = (persona: string) => refusalsOf(city.as(persona), NOMINATE, { input });
    expect(await refused('street:310101013')).toEqual(['DIVISION_FORBIDDEN']);
    expect(await refused(`district:${OTHER}`)).toEqual(['DIVISION_FORBIDDEN']);
    for (const persona of ['city', `advisor:${COMMUNITY}`, `station:${COMMUNITY}`, `auditor:${DISTRICT}`])
      expect(await refused(persona)).toEqual(['SCOPE_MISSING']);
  });

  test('says nothing by which somebody who is served is known, but names the nominee', async () => {
    const advisor = await filed();
    const { id } = recordOf(await nominateForAward(street(), advisor, { reasons: '王敏女士三年如一日，服务320户。' }));
    recordOf(await moveAward(bureau(), id, 'RETURN', { reason: '请补充事例' }));
    const telling = [
      ['帮助居民（310101195003121230）', 'IDENTITY_NUMBER', '310101195003121230'],
      ['居民电话138-1234-5678', 'PHONE', '138-1234-5678'],
      ['常去云南中路12弄3号401室', 'ADDRESS', '12弄3号401室'],
      ['来信 wang.min@example.com 致谢', 'EMAIL', 'wang.min@example.com'],
    ] as const;
    for (const [reasons, reason, quote] of telling) {
      const refusal = { code: 'AWARD_NAMES_SOMEBODY', reason, path: ['input', 'reasons'] };
      const { error } = await nominateForAward(street(), advisor, { reasons, year: 2025 });
      expect(error).toMatchObject(refusal);
      expect(error?.message).toContain(quote);
      expect((await moveAward(street(), id, 'RESUBMIT', { reasons })).error).toMatchObject(refusal);
    }
    expect(await stateAt(id)).toBe('RETURNED');
    expect(await listNominations(bureau(), DISTRICT, { advisor, year: 2025 })).toEqual([]);
  });

  test('goes no further while the advisor is suspended, but back or away, and on when the advisor serves again', async () => {
    const advisor = await filed();
    const own = recordOf(await nominateForAward(street(), advisor, { level: 'DISTRICT' })).id;
    const citys = recordOf(await nominateForAward(street(), advisor)).id;
    const returned = recordOf(await nominateForAward(street(), advisor, { year: 2025 })).id;
    recordOf(await moveAward(bureau(), returned, 'RETURN', { reason: '请补充事例' }));
    recordOf(await moveFiling(street(), advisor, 'SUSPEND', '休假'));
    const refusal = { code: 'INPUT_INVALID', reason: 'NOMINEE_FILED_NO_MORE', path: ['input', 'award'] };
    expect((await moveAward(bureau(), own, 'CONFER')).error).toMatchObject(refusal);
    expect((await moveAward(bureau(), citys, 'HAND_UP')).error).toMatchObject(refusal);
    expect((await moveAward(street(), returned, 'RESUBMIT')).error).toMatchObject(refusal);
    expect([await stateAt(own), await stateAt(citys), await stateAt(returned)]).toEqual([
      'NOMINATED',
      'NOMINATED',
      'RETURNED',
    ]);
    for (const [persona, id, action] of [
      [`district:${DISTRICT}`, own, 'RETURN'],
      [`district:${DISTRICT}`, citys, 'RETURN'],
      [`street:${STREET}`, returned, 'WITHDRAW'],
    ] as const)
      expect((await readAs(persona, id)) as AwardView).toHaveProperty('availableActions', [
        expect.objectContaining({ action }),
      ]);
    recordOf(await moveAward(street(), returned, 'WITHDRAW'));
    recordOf(await moveFiling(street(), advisor, 'RESUME', '休假结束'));
    expect(recordOf(await moveAward(bureau(), own, 'CONFER')).state).toBe('CONFERRED');
    expect(recordOf(await moveAward(bureau(), citys, 'HAND_UP')).state).toBe('HANDED_UP');
  });

  test('that the city decided stands, though the advisor ended meanwhile; what the district has not handed up ends with it', async () => {
    const advisor = await filed();
    const { record, copy } = await handedUp(advisor);
    const own = recordOf(await nominateForAward(street(), advisor, { level: 'DISTRICT' })).id;
    recordOf(await moveFiling(street(), advisor, 'WITHDRAW', '离职'));
    recordOf(await moveAward(centre(), copy, 'CONFER'));
    await time.until(
      () => stateAt(record),
      (state) => state === 'CONFERRED',
    );
    expect((await moveAward(bureau(), own, 'CONFER')).error).toMatchObject({ reason: 'NOMINEE_FILED_NO_MORE' });
    recordOf(await moveAward(centre(), copy, 'REVOKE', { reason: '申报后离职' }));
    await time.until(
      () => stateAt(record),
      (state) => state === 'REVOKED',
    );
  });

  test('under way is shown to the street that nominated, the district, and the city from when it is handed up; to nobody else', async () => {
    const advisor = await filed();
    recordOf(await tieAdvisor(street(), advisor, 'nominee'));
    const { id } = recordOf(await nominateForAward(bureau(), advisor));
    const nominee = { subject: 'nominee', role: 'district-officer', division: code(DISTRICT) } as const;
    const asAdvisor = { subject: 'nominee', role: 'advisor', division: code(COMMUNITY) } as const;
    const hidden = [
      nominee,
      asAdvisor,
      `station:${COMMUNITY}`,
      `station:${STREET}`,
      `street:${STREET}`,
      'city',
    ] as const;
    for (const persona of hidden) expect([persona, await readAs(persona, id)]).toEqual([persona, ['NOT_FOUND']]);
    expect(await listNominations(city.as(nominee), DISTRICT, { advisor })).toEqual([]);
    expect((await moveAward(city.as(nominee), id, 'HAND_UP')).error).toMatchObject({ code: 'NOT_FOUND' });
    const oneself = await nominateForAward(city.as(nominee), advisor, { year: 2025 });
    expect(oneself.error).toMatchObject({ code: 'INPUT_INVALID', reason: 'NOMINATES_ONESELF' });
    for (const persona of [`district:${DISTRICT}`, `auditor:${DISTRICT}`])
      expect(await readAs(persona, id)).toMatchObject({ id, state: 'NOMINATED' });
    recordOf(await moveAward(bureau(), id, 'HAND_UP'));
    expect(await readAs('city', id)).toMatchObject({ id, state: 'HANDED_UP' });
    const { errors } = await city
      .as(`advisor:${COMMUNITY}`)
      .answer(`{ awardNominations(within: "${COMMUNITY}") { totalCount } }`);
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });

  test('goes along with an advisor who moves to another street, and the district stands in for the street that nominated', async () => {
    const [advisor, other] = [await filed(), '310101013001'];
    const { id } = recordOf(await nominateForAward(street(), advisor));
    recordOf(await moveAward(bureau(), id, 'RETURN', { reason: '请补充事例' }));
    const next = recordOf(await openStation(bureau(), { division: other, name: `${serial} 站` })).id;
    recordOf(await moveAdvisor(bureau(), advisor, other, { station: next }));
    expect(await readAs(`street:${STREET}`, id)).toEqual(['NOT_FOUND']);
    expect(await readAs('street:310101013', id)).toEqual(['DIVISION_FORBIDDEN']);
    expect(await readAs(`district:${DISTRICT}`, id)).toMatchObject({ division: { code: other } });
    expect(recordOf(await moveAward(bureau(), id, 'WITHDRAW')).state).toBe('WITHDRAWN');
  });

  test('waits for the district, and then for the city at its own copy', async () => {
    const advisor = await filed();
    const mine = async (persona: string, within: string) =>
      (await listNominations(city.as(persona), within, { advisor, waitingForMe: true })).map(({ id }) => id);
    const { id } = recordOf(await nominateForAward(street(), advisor));
    expect([await mine(`district:${DISTRICT}`, DISTRICT), await mine(`street:${STREET}`, STREET)]).toEqual([[id], []]);
    recordOf(await moveAward(bureau(), id, 'HAND_UP'));
    const [copy] = await time.until(
      () => mine('city', CITY),
      (all) => all.length === 1,
    );
    expect([await mine(`district:${DISTRICT}`, DISTRICT), await mine('city', DISTRICT)]).toEqual([[], []]);
    recordOf(await moveAward(centre(), copy ?? '', 'CONFER'));
    expect(await mine('city', CITY)).toEqual([]);
  });

  test('tells nothing of a complaint: neither is it refused, nor does anything of it say that there is one', async () => {
    const [complainedOf, other] = [await filed(), await filed()];
    recordOf(await recordComplaint(bureau(), { division: DISTRICT, station }));
    const complaint = await newestComplaint(bureau(), DISTRICT);
    recordOf(await moveComplaint(bureau(), complaint, 'ASSIGN', { assignee: 'li-na', concerns: [complainedOf] }));
    const both = [];
    for (const advisor of [complainedOf, other]) {
      const {
        id,
        advisorId: _,
        advisor: __,
        ...said
      } = recordOf(await nominateForAward(street(), advisor, { level: 'DISTRICT' }));
      const { state } = recordOf(await moveAward(bureau(), id, 'CONFER'));
      both.push({ ...said, state });
    }
    expect(both[0]).toEqual(both[1]);
  });

  test('moves many at once, each answered for itself', async () => {
    const advisor = await filed();
    const ids = [];
    for (const year of YEARS.slice(0, 3))
      ids.push(recordOf(await nominateForAward(street(), advisor, { year, level: 'DISTRICT' })).id);
    recordOf(await moveAward(street(), ids[1] ?? '', 'WITHDRAW'));
    const moves = ids.map((award) => ({ award, action: 'CONFER' }));
    expect(recordOf(await moveAwards(bureau(), DISTRICT, moves))).toMatchObject([
      { ok: { state: 'CONFERRED' }, errors: [] },
      { ok: null, errors: [{ code: 'MOVE_UNAVAILABLE' }] },
      { ok: { state: 'CONFERRED' }, errors: [] },
    ]);
    const years = async (filter: object) =>
      (await listAwards(bureau(), DISTRICT, { advisor, ...filter })).map(({ year }) => year).toSorted();
    expect(await years({})).toEqual([2022, 2024]);
    expect(await years({ year: 2024, levels: ['DISTRICT'], kinds: ['GOLD_ADVISOR'] })).toEqual([2024]);
    expect(await years({ levels: ['CITY'] })).toEqual([]);
  });
});
