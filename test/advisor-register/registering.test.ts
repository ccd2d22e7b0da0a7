import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  advisorAt,
  identityNumber,
  moveFiling,
  openStation,
  person,
  postAdvisor,
  registerAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { recordOf } from '../testkit/write.ts';

let instance: AdvisorsInstance;
let district: Graph;
/** The filing authority of advisors at the point. */
let street: Graph;
let point: string;
let neighbour: string;
let elsewhere: string;
let serial = 0;

beforeAll(async () => {
  instance = await startAdvisors('310101', () => new Date('2026-10-31T02:00:00Z'));
  district = instance.as('district:310101');
  street = instance.as('street:310101002');
  point = recordOf(await openStation(district, { division: '310101002001' })).id;
  neighbour = recordOf(await openStation(district, { division: '310101002002' })).id;
  elsewhere = recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: '310101013' })).id;
});
afterAll(() => instance.close());

const MASKED = `query ($id: ID!) { advisor(id: $id) { name identityNumber { text masked } phone { text masked } } }`;
const ADVISOR = `query ($id: ID!) { advisor(id: $id) { name division { code } employer role skills licence { level number validUntil }
  identityNumber { text masked } phone { text masked } filing { state } } }`;

describe('registration', () => {
  it('keeps who the advisor is, begins the id with the division and the filing as a draft', async () => {
    const who = person(serial++);
    const advisor = recordOf(await registerAdvisor(district, { station: point, ...who }));
    expect(advisor.id.startsWith('310101002001-')).toBe(true);
    expect(advisor.postings).toEqual([{ station: { id: point }, since: '2026-10-31', until: null }]);
    const { identityNumber: _number, phone: _phone, ...open } = who;
    expect(await instance.as('street:310101002').ask(ADVISOR, { id: advisor.id })).toEqual({
      advisor: {
        ...open,
        division: { code: '310101002001' },
        identityNumber: { text: `310***********${who.identityNumber.slice(-4)}`, masked: true },
        phone: { text: '138****5678', masked: true },
        filing: { state: 'DRAFT' },
      },
    });
  });

  it('shows number and phone masked, and the name whole, to everyone', async () => {
    const { id } = await advisorAt(district, point, serial++);
    for (const persona of ['district:310101', 'street:310101002', 'city']) {
      const { advisor } = await instance
        .as(persona)
        .ask<{ advisor: Record<string, { text: string; masked: boolean }> }>(MASKED, { id });
      expect(advisor['name']).toBe('王敏');
      expect(advisor['identityNumber']).toMatchObject({ masked: true, text: expect.stringContaining('****') });
      expect(advisor['phone']).toMatchObject({ masked: true, text: expect.stringContaining('****') });
    }
  });

  it.each([
    [{ identityNumber: '310101190001010001' }, ['input', 'identityNumber']],
    [{ identityNumber: '310101900101001' }, ['input', 'identityNumber']],
    [{ identityNumber: identityNumber(998, 1850) }, ['input', 'identityNumber']],
    [{ identityNumber: identityNumber(998, 2027) }, ['input', 'identityNumber']],
    [{ phone: '120' }, ['input', 'phone']],
    [{ name: ' ' }, ['input', 'name']],
    [{ employer: '' }, ['input', 'employer']],
    [{ skills: ['COUNSELLING', '政策解读'] }, ['input', 'skills', '1']],
    [{ role: 'VOLUNTEER' }, ['input', 'role']],
    [{ licence: { level: 'MASTER', number: 'SH1' } }, ['input', 'licence', 'level']],
    [{ licence: { level: 'SENIOR', number: '' } }, ['input', 'licence', 'number']],
  ])('is refused with %j', async (input, path) => {
    const { ok, error } = await registerAdvisor(district, { station: point, ...person(999), ...input });
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path });
  });

  it('of the same person a second time is refused, also when the first is out of the caller’s sight', async () => {
    const who = person(serial++);
    recordOf(await registerAdvisor(district, { station: elsewhere, ...who }));
    const again = await registerAdvisor(instance.as('street:310101002'), { station: point, ...who });
    expect(again.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'identityNumber'] });
  });

  it('takes someone who withdrew once more', async () => {
    const number = serial++;
    const { id } = await advisorAt(street, point, number, 'WITHDRAW');
    const again = recordOf(await registerAdvisor(district, { station: point, ...person(number) }));
    expect(again.id).not.toBe(id);
  });

  it('reads the x of an identity number in either case', async () => {
    const withX =
      Array.from({ length: 100 }, (_, i) => 800 + i).find((each) => identityNumber(each).endsWith('X')) ?? 0;
    const number = identityNumber(withX).toLowerCase();
    expect(
      (await registerAdvisor(district, { station: point, ...person(withX), identityNumber: number })).error,
    ).toBeNull();
    const again = await registerAdvisor(district, { station: point, ...person(withX) });
    expect(again.error).toMatchObject({ path: ['input', 'identityNumber'] });
  });

  it('at a station that is not there is not found', async () => {
    const station = '310101002001-00000000-0000-7000-8000-000000000000';
    const { error } = await registerAdvisor(district, { station, ...person(serial++) });
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'station'] });
  });
});

describe('posting', () => {
  it('at a further station counts a filed advisor there as well, and lists the postings', async () => {
    const { id } = await advisorAt(street, point, serial++, 'SUBMIT', 'FILE');
    const posted = recordOf(await postAdvisor(district, { advisor: id, station: neighbour, since: '2026-10-01' }));
    expect(posted.station).toEqual({ id: point });
    expect(posted.postings).toEqual([
      { station: { id: point }, since: '2026-10-31', until: null },
      { station: { id: neighbour }, since: '2026-10-01', until: null },
    ]);
    const query =
      'query ($id: ID!) { station(id: $id) { advisorsPosted advisors { totalCount edges { node { id } } } } }';
    const posts = () => district.ask<{ station: object }>(query, { id: neighbour });
    expect(await posts()).toEqual({
      station: { advisorsPosted: 1, advisors: { totalCount: 1, edges: [{ node: { id } }] } },
    });
    recordOf(await moveFiling(street, id, 'SUSPEND', '借调'));
    expect((await posts()).station).toMatchObject({ advisorsPosted: 0 });
  });

  it('is refused twice at one station, ahead of time, outside the filing authority and after withdrawal', async () => {
    const { id } = await advisorAt(district, point, serial++);
    const twice = await postAdvisor(district, { advisor: id, station: point });
    const ahead = await postAdvisor(district, { advisor: id, station: neighbour, since: '2026-11-01' });
    const longAgo = await postAdvisor(district, { advisor: id, station: neighbour, since: '1850-01-01' });
    const outside = await postAdvisor(district, { advisor: id, station: elsewhere });
    recordOf(await moveFiling(street, id, 'WITHDRAW', '退休'));
    const late = await postAdvisor(district, { advisor: id, station: neighbour });
    expect([twice, ahead, longAgo, outside, late].map(({ error }) => error?.path)).toEqual([
      ['input', 'station'],
      ['input', 'since'],
      ['input', 'since'],
      ['input', 'station'],
      ['input', 'advisor'],
    ]);
  });

  it('beyond a street leaves the street’s own staff unable to take the filing on, rather than the counts wrong', async () => {
    const { id } = await advisorAt(district, elsewhere, serial++, 'SUBMIT', 'FILE');
    const centre = recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: '310101002' })).id;
    recordOf(await postAdvisor(district, { advisor: id, station: centre }));
    const { ok, error } = await moveFiling(instance.as('street:310101013'), id, 'CHANGE');
    expect([ok, error]).toMatchObject([null, { code: 'DIVISION_FORBIDDEN', path: ['input', 'advisor'] }]);
    expect(recordOf(await moveFiling(district, id, 'CHANGE')).filing.state).toBe('CHANGED');
  });
});
