import { type DivisionCode, loadShanghai } from '#divisions';
import type { Database } from '#persistence';

type Coverage = Record<
  'stations' | 'required' | 'staffed' | 'understaffed' | 'missing' | 'withoutStation' | 'advisors',
  number
>;
type Filings = Record<'draft' | 'submitted' | 'filed' | 'returned' | 'changed' | 'suspended' | 'withdrawn', number>;
export type Figures = { code: string; coverage: Coverage & { rate: number | null }; filings: Filings };

/** Counts again from the rows themselves, in the plainest way. */
export async function recountOf(database: Database, code: string): Promise<Figures> {
  const owner = asCode('310101');
  const session = database.session(owner);
  const rows = <Row>(sql: string) => session.read((em) => em.execute<Row[]>(sql));
  const stations = (
    await rows<StationRow>('select id, division, kind from advisors.station where closed_on is null')
  ).filter((row) => row.division.startsWith(code));
  const roster = (await rows<AdvisorRow>('select id, division, filing_state from advisors.advisor')).filter((row) =>
    row.division.startsWith(code),
  );
  const filed = await rows<AdvisorRow>("select id from advisors.advisor where filing_state = 'FILED'");
  const current = await rows<PostingRow>('select advisor, station from advisors.posting where until is null');
  const listed = await rows<{ division: string }>('select division from advisors.service_centre where until is null');
  await session.close();

  const filedIds = new Set(filed.map(({ id }) => id));
  const postedAt = (station: string) =>
    current.filter((row) => row.station === station && filedIds.has(row.advisor)).length;
  const duties = loadShanghai()
    .listWithin(owner)
    .filter((division) => division.code.startsWith(code))
    .map((division) => {
      const [kind, floor] = DUTIES[division.code.length] ?? ['', 0];
      const open = stations.filter((row) => row.division === division.code && row.kind === kind);
      const centres = listed.filter((row) => row.division === division.code).length;
      const required = Math.max(open.length, centres, 1);
      const staffed = open.filter(({ id }) => postedAt(id) >= floor).length;
      return { required, staffed, understaffed: open.length - staffed, missing: required - open.length };
    });
  const sum = (figure: keyof (typeof duties)[number]) => duties.reduce((total, duty) => total + duty[figure], 0);
  const inState = (state: string) => roster.filter((row) => row.filing_state === state).length;
  return {
    code,
    coverage: {
      stations: stations.length,
      required: sum('required'),
      staffed: sum('staffed'),
      rate: sum('staffed') / sum('required'),
      understaffed: sum('understaffed'),
      missing: sum('missing'),
      withoutStation: duties.filter(({ missing }) => missing > 0).length,
      advisors: roster.filter(({ id }) => filedIds.has(id) && current.some(({ advisor }) => advisor === id)).length,
    },
    filings: {
      draft: inState('DRAFT'),
      submitted: inState('SUBMITTED'),
      filed: inState('FILED'),
      returned: inState('RETURNED'),
      changed: inState('CHANGED'),
      suspended: inState('SUSPENDED'),
      withdrawn: inState('WITHDRAWN'),
    },
  };
}

type StationRow = { id: string; division: string; kind: string };
type AdvisorRow = { id: string; division: string; filing_state: string };
type PostingRow = { advisor: string; station: string };

const DUTIES: Readonly<Record<number, readonly [kind: string, floor: number]>> = {
  6: ['DISTRICT_GUIDANCE', 1],
  9: ['SUBDISTRICT_SERVICE', 2],
  12: ['COMMUNITY_POINT', 1],
};

/** A code of the tree. */
export function asCode(text: string): DivisionCode {
  const division = loadShanghai().find(text);
  if (division === undefined) throw new TypeError(`no division ${text}`);
  return division.code;
}
