import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type AdvisorView,
  advisorAt,
  changeStation,
  moveFiling,
  openStation,
  person,
  postAdvisor,
  readStation,
  registerAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { code } from '../testkit/codes.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const OTHER = '310101013';
const POINT = { kind: 'PROFESSIONAL_POINT', division: DISTRICT, providerName: '乐群社工' };
const ADVISOR = `query ($id: ID!) { advisor(id: $id) { id version division { code } station { id street { code } advisorsPosted }
  postings { station { id } until } moves { from { code } to { code } }
  filing { state authority { code } availableActions { action } history { from to } } } }`;

type Seen = AdvisorView & {
  readonly division: { readonly code: string };
  readonly station: { readonly id: string; readonly advisorsPosted: number } | null;
  readonly moves: readonly object[];
};

let instance: AdvisorsInstance;
let district: Graph;
let street: Graph;
let other: Graph;
let serial = 0;

beforeAll(async () => {
  instance = await startAdvisors(DISTRICT);
  district = instance.as(`district:${DISTRICT}`);
  street = instance.as(`street:${STREET}`);
  other = instance.as(`street:${OTHER}`);
});
afterAll(() => instance.close());

const pointIn = async (place: string): Promise<string> =>
  recordOf(await openStation(district, { ...POINT, name: `${place} 专业服务点 ${(serial += 1)}`, street: place })).id;
const seenBy = async (graph: Graph, id: string): Promise<Seen> =>
  (await graph.ask<{ advisor: Seen }>(ADVISOR, { id })).advisor;
const isHiddenFrom = async (graph: Graph, id: string): Promise<boolean> =>
  ((await graph.answer(ADVISOR, { id })).errors ?? []).length > 0;

/** What `openStation` does no more: a point of before, whose street nobody named. */
async function pointOfBefore(): Promise<string> {
  const id = await pointIn(STREET);
  await instance.database.session(code(DISTRICT), {}).write(async (em) => {
    await em.execute('update advisors.station set street = null where id = ?', [id]);
  });
  return id;
}

describe('a professional point that the district set up', () => {
  it('is filed with the street in which it stands, which sees the advisor, the posting and the point', async () => {
    const point = await pointIn(STREET);
    const { id } = await advisorAt(district, point, serial, 'SUBMIT');
    const refused = await moveFiling(district, id, 'FILE');
    expect(refused.error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY', path: ['input', 'advisor'] });
    expect((await moveFiling(other, id, 'FILE')).error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
    expect(recordOf(await moveFiling(street, id, 'FILE')).filing.state).toBe('FILED');
    expect(await seenBy(street, id)).toMatchObject({
      division: { code: STREET },
      station: { id: point, street: { code: STREET }, advisorsPosted: 1 },
      postings: [{ station: { id: point }, until: null }],
    });
    expect(await isHiddenFrom(other, id)).toBe(true);
    expect((await readStation(street, point)).advisorsPosted).toBe(1);
  });

  it('ends with the street as well: the posting ends, and the point counts nobody', async () => {
    const point = await pointIn(STREET);
    const { id } = await advisorAt(district, point, serial, 'SUBMIT');
    for (const action of ['FILE', 'WITHDRAW']) recordOf(await moveFiling(street, id, action, '离职'));
    expect(await seenBy(street, id)).toMatchObject({ station: null, postings: [{ until: expect.any(String) }] });
    expect((await readStation(district, point)).advisorsPosted).toBe(0);
  });

  it('is the district to change and to close: the street sees it and does neither', async () => {
    const station = await pointIn(STREET);
    const { version } = await readStation(street, station);
    const changed = await changeStation(street, { station, version, phone: '021-63201235' });
    expect(changed.error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
    expect(await readStation(other, station).catch(({ message }: Error) => message)).toContain('DIVISION_FORBIDDEN');
  });

  it('has people of the street alone posted, whose authority answers for it', async () => {
    const point = await pointIn(STREET);
    const home = recordOf(await openStation(district, { division: '310101013001' })).id;
    const { id } = await advisorAt(other, home, (serial += 1));
    const posted = await postAdvisor(district, { advisor: id, station: point });
    expect(posted.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'station'] });
  });

  const refusals = [
    ['no street', { ...POINT, street: null }],
    ['a community', { ...POINT, street: '310101002001' }],
    ['the district itself', { ...POINT, street: DISTRICT }],
    ['a street of another district', { ...POINT, street: '310104003' }],
    ['a street beside its own', { ...POINT, division: STREET, street: STREET }],
  ] as const;
  it.each(refusals)('is not opened with %s', async (_, input) => {
    const { error } = await openStation(district, input);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'street'] });
  });

  it('of before stays with the district until a street is named, which the page shows as null', async () => {
    const station = await pointOfBefore();
    const { id } = await advisorAt(district, station, (serial += 1), 'SUBMIT', 'FILE');
    expect(await seenBy(district, id)).toMatchObject({ division: { code: DISTRICT }, station: { street: null } });
    const named = await changeStation(district, {
      station,
      version: (await readStation(district, station)).version,
      street: STREET,
    });
    expect(named.error).toBeNull();
    expect(await seenBy(street, id)).toMatchObject({
      division: { code: STREET },
      station: { street: { code: STREET }, advisorsPosted: 0 },
      moves: [{ from: { code: DISTRICT }, to: { code: STREET } }],
      filing: {
        state: 'CHANGED',
        authority: { code: STREET },
        history: [{ from: 'FILED', to: 'CHANGED' }, {}, {}, {}],
      },
    });
    recordOf(await moveFiling(street, id, 'FILE'));
    expect((await readStation(district, station)).advisorsPosted).toBe(1);
    const emptied = await changeStation(district, {
      station,
      version: (await readStation(district, station)).version,
      street: null,
    });
    expect(emptied.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'street'] });
  });

  it('does not leave a street where one of its advisors is posted besides', async () => {
    const point = await pointIn(STREET);
    const { id } = await advisorAt(district, point, serial, 'SUBMIT');
    const home = recordOf(await openStation(district, { division: '310101002002' })).id;
    recordOf(await postAdvisor(district, { advisor: id, station: home }));
    const { version } = await readStation(district, point);
    const moved = await changeStation(district, { station: point, version, street: OTHER });
    expect(moved.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'street'] });
    expect(await seenBy(street, id)).toMatchObject({ filing: { authority: { code: STREET }, state: 'SUBMITTED' } });
  });

  const step = fc.constantFrom('SUBMIT', 'FILE', 'RETURN', 'SUSPEND', 'RESUME', 'move', 'register');
  it('is decided by the street in which it stands alone, after any sequence of steps and moves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const point = await pointIn(STREET);
        let place = STREET;
        const outcomes: unknown[] = [];
        const ids: string[] = [
          recordOf(await registerAdvisor(district, { station: point, ...person((serial += 1)) })).id,
        ];
        for (const [i, one] of steps.entries()) {
          const [left, held] = place === STREET ? [other, street] : [street, other];
          if (one === 'register') {
            ids.push(recordOf(await registerAdvisor(district, { station: point, ...person((serial += 1)) })).id);
          } else if (one === 'move') {
            place = place === STREET ? OTHER : STREET;
            const { version } = await readStation(district, point);
            recordOf(await changeStation(district, { station: point, version, street: place }));
          } else {
            const id = ids[i % ids.length] ?? '';
            const others = one === 'SUBMIT' ? [left] : [left, district];
            for (const graph of others) outcomes.push((await moveFiling(graph, id, one, '如测试')).ok);
            await moveFiling(held, id, one, '如测试');
          }
        }
        const [left, held] = place === STREET ? [other, street] : [street, other];
        expect(outcomes.filter((ok) => ok !== null)).toEqual([]);
        const all = await Promise.all(ids.map((id) => seenBy(held, id)));
        for (const { id, division, filing } of all) {
          expect([division.code, filing.authority.code, await isHiddenFrom(left, id)]).toEqual([place, place, true]);
        }
        const filed = all.filter(({ filing }) => filing.state === 'FILED').length;
        expect((await readStation(district, point)).advisorsPosted).toBe(filed);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
