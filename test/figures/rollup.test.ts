import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Caller } from '#access';
import { type CalendarDate, type YearMonth, firstDayOf, isCalendarDate, isYearMonth, lastDayOf } from '#calendar';
import { type DivisionCode, loadShanghai } from '#divisions';
import { type FigureEntry, FigureReaders, addToFigure, defineFigure, readFigures } from '#figures';
import { resources } from '../../subgraphs/resources/index.ts';
import { code } from '../testkit/codes.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';

const CITY = code('31');
const DISTRICT = code('310101');
const declared = { schema: 'resources', rates: [], scope: 'library.read', isDated: true, records: 'select' } as const;
const PARTS = ['a', 'b'] as const;
const ranked = { by: 'a', first: 'lowest' } as const;
const stock = defineFigure({ ...declared, name: 'stock', counts: 'stock', parts: PARTS, ranked });
const flow = defineFigure({ ...declared, name: 'flow', counts: 'flow', parts: PARTS, ranked });
const large = defineFigure({ ...declared, name: 'large', counts: 'stock', parts: PARTS, ranked });

let db: TestDatabase;
let admin: RawSql;
let sent: string[] = [];

beforeAll(async () => {
  db = await createTestDatabase(resources, { onStatement: (sql) => sent.push(sql) });
  admin = await connectTo(db.adminUrl);
  await admin.query(
    `insert into resources.figure_start values ('31', 'stock', '2025-03'), ('31', 'flow', '2025-03'), ('31', 'large', '2020-01')`,
  );
});
afterAll(async () => {
  await admin.end();
  await db.database.close();
});

const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new TypeError(text);
  return text;
};
const month = (text: string): YearMonth => {
  if (!isYearMonth(text)) throw new TypeError(text);
  return text;
};
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07'].map(month);
const places = ['310101002001', '310101002002', '310101013001', '310101013'].map(code);

const entry: fc.Arbitrary<FigureEntry> = fc.record({
  division: fc.constantFrom(...places),
  since: fc.constantFrom(...MONTHS).map(firstDayOf),
  amounts: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 2, maxLength: 2 }),
});

async function read(today: string, work: (readers: FigureReaders) => Promise<unknown>): Promise<unknown> {
  const caller = new Caller({ subject: 's', role: 'city-analyst', division: CITY, scopes: ['library.read'] });
  const session = db.database.session(CITY);
  try {
    return await work(new FigureReaders({ caller, owner: CITY, delegated: [], session, today: day(today) }));
  } finally {
    await session.close();
  }
}

async function add(figure: typeof stock | typeof flow, entries: readonly FigureEntry[], today: string) {
  const session = db.database.session(CITY);
  await session.write((em) => addToFigure(em, figure, entries, day(today))).finally(() => session.close());
}

function counted(
  kind: 'stock' | 'flow',
  entries: readonly FigureEntry[],
  within: DivisionCode,
  of: YearMonth,
  last: CalendarDate,
) {
  if (of < '2025-03' || of > last.slice(0, 7)) return { month: of, a: null, b: null };
  const inside = entries.filter(({ division, since }) => {
    if (!division.startsWith(within) || since > last || since > lastDayOf(of)) return false;
    return kind === 'stock' || since >= firstDayOf(of);
  });
  const sum = (part: number): number => inside.reduce((total, { amounts }) => total + (amounts[part] ?? 0), 0);
  return { month: of, a: sum(0), b: sum(1) };
}

const planOf = async (sql: string): Promise<string> => {
  const service = await connectTo(db.url);
  const { rows } = await service.within('31', `explain (generic_plan) ${sql}`).finally(() => service.end());
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};

describe('a figure by month', () => {
  it('is for every division and month the sum of what was added, whatever was added when', async () => {
    const all = { stock: [] as FigureEntry[], flow: [] as FigureEntry[] };
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 6 }), fc.constantFrom('stock', 'flow'), async (entries, kind) => {
        await add(kind === 'stock' ? stock : flow, entries, '2025-06-15');
        all[kind].push(...entries);
        for (const within of [DISTRICT, ...places]) {
          const shown = await read('2025-06-15', (readers) =>
            Promise.all(
              [stock, flow].map((one) => readers.of(one).byMonth(within, { from: MONTHS[0], until: MONTHS.at(-1) })),
            ),
          );
          const expected = (['stock', 'flow'] as const).map((one) =>
            MONTHS.map((of) => counted(one, all[one], within, of, day('2025-06-15'))),
          );
          expect(shown).toEqual(expected);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('loses nothing, and nobody waits for ever, when many add to the same rows at once in any order', async () => {
    const of = (amount: number): FigureEntry[] =>
      places.map((division) => ({ division, since: day('2025-04-01'), amounts: [amount, 0] }));
    const before = await read('2025-06-15', (readers) => readers.of(stock).ofMonth(DISTRICT, month('2025-04')));
    await Promise.all(
      Array.from({ length: 24 }, (_, i) => add(stock, i % 2 === 0 ? of(1) : of(1).toReversed(), '2025-06-15')),
    );
    const after = await read('2025-06-15', (readers) => readers.of(stock).ofMonth(DISTRICT, month('2025-04')));
    expect(Object(after).a - Object(before).a).toBe(24 * places.length);
  });

  it('keeps what it was when the day before ended, through several changes of one day', async () => {
    const place = code('310101020');
    const row = async () =>
      (await admin.query(`select amounts, closed, changed_on::text from resources.figure where division = '${place}'`))
        .rows;
    const one = (amount: number): FigureEntry[] => [
      { division: place, since: day('2025-05-01'), amounts: [amount, 0] },
    ];
    await add(stock, one(2), '2025-05-10');
    await add(stock, one(3), '2025-05-10');
    expect(await row()).toEqual([{ amounts: [5, 0], closed: [0, 0], changed_on: '2025-05-10' }]);
    await add(stock, one(1), '2025-05-12');
    await add(stock, one(-4), '2025-05-12');
    expect(await row()).toEqual([{ amounts: [2, 0], closed: [5, 0], changed_on: '2025-05-12' }]);
  });

  it('can be shown as of the end of the last day, so that two answers around a change do not differ', async () => {
    const place = code('310101020');
    const since = day('2025-05-01');
    const closedOn = async (today: string): Promise<unknown> => {
      const session = db.database.session(CITY);
      const months = [month('2025-05'), month('2025-06')];
      const question = { figure: stock, within: place, digits: place.length, months, isClosed: true };
      const [answer] = await session
        .read((em) => readFigures(em, 'resources', [question], day(today)))
        .finally(() => session.close());
      return answer?.byDivision.get(place)?.map((amounts) => amounts?.[0]);
    };
    const before = await closedOn('2025-06-15');
    await add(stock, [{ division: place, since, amounts: [7, 0] }], '2025-06-15');
    expect(await closedOn('2025-06-15')).toEqual(before);
    await add(stock, [{ division: place, since, amounts: [-3, 0] }], '2025-06-15');
    expect(await closedOn('2025-06-15')).toEqual(before);
    expect(await closedOn('2025-06-16')).toEqual([6, 6]);
  });
});

describe('the sum of a city over 36 months', () => {
  it('finds the rows of one street by the index, and reads those of all 6,759 communities once', async () => {
    const communities = loadShanghai()
      .listWithin(CITY)
      .filter(({ level }) => level === 'COMMUNITY');
    await admin.query(
      `insert into resources.figure select 'large', division, (date '2023-12-01' + make_interval(months => n))::date, array[n, 1], array[0, 0], date '2026-11-01'
       from unnest($1::text[]) as division cross join generate_series(0, 35) as n`,
      [communities.map(({ code: of }) => of)],
    );
    await admin.query('vacuum analyze resources.figure');
    sent = [];
    const range = { from: month('2023-12'), until: month('2026-11') };
    const [first] = Object(await read('2026-11-20', (readers) => readers.of(large).byMonth(code('310101013'), range)));
    expect(first.b).toBe(communities.filter(({ code: of }) => of.startsWith('310101013')).length);
    await read('2026-11-20', (readers) => readers.of(large).byMonth(CITY, range));
    const [street = '', city = ''] = sent.filter((sql) => sql.includes('resources.figure'));
    const small = await planOf(street);
    expect(small).toMatch(/Index.* figure_pkey/);
    expect(small).toMatch(/Index Cond: .*figure = asked\.figure.*division >= asked\.code/);
    const whole = await planOf(city);
    expect(whole.match(/Scan.* on figure\b/g)).toHaveLength(1);
  });
});
