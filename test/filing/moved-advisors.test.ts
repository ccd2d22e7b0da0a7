import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { trailDocument } from '../../subgraphs/audit/index.ts';
import { advisorTraceDocument } from '../../subgraphs/clients/index.ts';
import {
  advisorAt,
  changeAdvisor,
  moveAdvisor,
  moveFiling,
  openStation,
  postAdvisor,
  readStation,
  tieAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { exportAdvisor, exportAdvisorTrace, exportTrail } from '../testkit/subject-verbs.ts';
import { unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [OLD, NEAR, NEW] = ['310101002001', '310101002006', '310101013001'] as const;
const [OLD_STREET, NEW_STREET] = ['310101002', '310101013'] as const;
const PLACES = [OLD, NEAR, NEW, OLD_STREET, NEW_STREET] as const;

let owner: AuditedOwner;
let stations: Readonly<Record<string, string>>;
let serial = 0;

const at = (persona: string) => owner.at('advisors', persona);
const district = () => at('district:310101');
const stationOf = (place: string): string => stations[place] ?? '';

beforeAll(async () => {
  owner = await startAuditedOwner();
  const opened: [string, string][] = [];
  for (const division of PLACES) {
    const kind = division.length === 9 ? 'SUBDISTRICT_SERVICE' : 'COMMUNITY_POINT';
    opened.push([division, recordOf(await openStation(district(), { division, kind })).id]);
  }
  stations = Object.fromEntries(opened);
});
afterAll(() => owner.close());

/** Somebody registered at the station of a place by its authority, whose filing takes the steps. */
async function registered(place: string, ...steps: string[]): Promise<string> {
  const decider = place.length === 9 ? 'district:310101' : `street:${place.slice(0, 9)}`;
  serial += 1;
  return (await advisorAt(at(decider), stationOf(place), serial, ...steps)).id;
}

/** A filed advisor of one street who was moved to another, with a posting there. */
async function moved(): Promise<string> {
  const id = await registered(OLD, 'SUBMIT', 'FILE');
  recordOf(await moveAdvisor(district(), id, NEW, { station: stationOf(NEW) }));
  return id;
}

const READ = `query ($id: ID!) { advisor(id: $id) { division { code } phone { text } station { id } moves { from { code } to { code } recordedBy }
  filing { authority { code } state history { from to by } } postings { station { id } until } } }`;

async function codesFor(persona: string, id: string): Promise<unknown[]> {
  return (await at(persona).answer(READ, { id })).errors.map(({ code }) => code);
}

async function staffOf(...places: string[]): Promise<number[]> {
  const found = await Promise.all(places.map((place) => readStation(district(), stationOf(place))));
  return found.map(({ advisorsPosted }) => advisorsPosted);
}

describe('an advisor who moved to another street', () => {
  test('is read where the row lies, with the history of the filing, and not found where the id names', async () => {
    const id = await moved();
    expect(await at('street:310101013').ask(READ, { id })).toMatchObject({
      advisor: {
        division: { code: NEW },
        station: { id: stations[NEW] },
        moves: [{ from: { code: OLD }, to: { code: NEW }, recordedBy: 'district:310101' }],
        filing: {
          authority: { code: NEW_STREET },
          history: [{ from: 'FILED', to: 'CHANGED', by: 'district:310101' }, { to: 'FILED' }, { to: 'SUBMITTED' }, {}],
        },
      },
    });
    expect(await codesFor('street:310101002', id)).toEqual(['NOT_FOUND']);
    expect(await codesFor('street:310101015', id)).toEqual(['DIVISION_FORBIDDEN']);
  });

  test('waits for the authority there, which alone decides, and counts as its staff once it has filed them', async () => {
    const before = await staffOf(OLD, NEW);
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    expect(await staffOf(OLD, NEW)).toEqual([(before[0] ?? 0) + 1, before[1]]);
    const { filing } = recordOf(await moveAdvisor(district(), id, NEW, { station: stationOf(NEW) }));
    expect(filing).toMatchObject({ state: 'CHANGED', authority: { code: NEW_STREET } });
    expect(await staffOf(OLD, NEW)).toEqual(before);
    expect((await moveFiling(at('street:310101002'), id, 'FILE')).error).toMatchObject({ code: 'NOT_FOUND' });
    expect((await moveFiling(district(), id, 'FILE')).error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY' });
    recordOf(await moveFiling(at('street:310101013'), id, 'FILE'));
    expect(await staffOf(OLD, NEW)).toEqual([before[0], (before[1] ?? 0) + 1]);
  });

  test('is unmasked and exported by that authority alone, with the postings of before', async () => {
    const id = await moved();
    expect((await unmaskAdvisor(at('street:310101002'), id)).error).toMatchObject({ code: 'NOT_FOUND' });
    expect((await exportAdvisor(at('street:310101002'), id)).error).toMatchObject({ code: 'NOT_FOUND' });
    expect(recordOf(await unmaskAdvisor(at('street:310101013'), id)).phone).toMatchObject({ text: '13812345678' });
    const { document } = recordOf(await exportAdvisor(at('street:310101013'), id));
    expect(JSON.parse(document)).toMatchObject({
      parts: {
        advisors: {
          advisor: { id, division: NEW },
          moves: [{ ordinal: 1, movedFrom: OLD, movedTo: NEW, movedOn: '2026-10-31' }],
          postings: [
            { division: OLD, until: '2026-10-31' },
            { division: NEW, until: null },
          ],
        },
      },
    });
  });

  test('takes along what was announced, which the authority there decides', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    recordOf(await changeAdvisor(at('street:310101002'), id, { employer: '半淞园路街道办事处' }));
    recordOf(await moveAdvisor(district(), id, NEW));
    recordOf(await moveFiling(at('street:310101013'), id, 'FILE'));
    const shown = await at('street:310101013').ask('query ($id: ID!) { advisor(id: $id) { employer } }', { id });
    expect(shown).toEqual({ advisor: { employer: '半淞园路街道办事处' } });
  });

  test('stands in the trail of both places, once in each', async () => {
    const id = await moved();
    const entries = (await owner.trail()).filter(
      (row) => row.action === 'advisor.move' && row['records']?.includes(id),
    );
    expect(entries.map(({ division, subject, fields }) => [division, subject, fields])).toEqual(
      [OLD, NEW].map((place) => [place, 'district:310101', '{division,filing,postings}']),
    );
  });

  test('serves there at once and in the old street no more: the clients there show as without one', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    const clients = owner.at('clients', 'district:310101');
    const { id: client } = await registerClient(clients, OLD, { advisor: id });
    recordOf(await moveAdvisor(district(), id, NEW, { station: stationOf(NEW) }));
    const query = `query ($id: ID!) { client(id: $id) { advisor { id } }
      clients(within: "${OLD}", filter: { served: false }, first: 200) { edges { node { id } } } }`;
    const shown = await clients.ask<{ client: object; clients: { edges: object[] } }>(query, { id: client });
    expect(shown.client).toEqual({ advisor: null });
    expect(shown.clients.edges).toContainEqual({ node: { id: client } });
    await registerClient(clients, NEW, { advisor: id });
  });

  test('goes on signing in as the same record, whose access the authority there ends', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    recordOf(await tieAdvisor(at('street:310101002'), id, `moving ${id}`));
    recordOf(await moveAdvisor(district(), id, NEW, { station: stationOf(NEW) }));
    const tied = await at('street:310101013').ask('query ($id: ID!) { advisor(id: $id) { subject } }', { id });
    expect(tied).toEqual({ advisor: { subject: `moving ${id}` } });
    for (const step of ['FILE', 'SUSPEND']) recordOf(await moveFiling(at('street:310101013'), id, step, '停职'));
    const [tie] = await owner.asAdmin('select access_ended as action from audit.tie where advisor = $1', [id]);
    expect(tie?.action).toBe('SUSPENDED');
  });

  test('has every visit told by the authority there, also those of before the move', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    const visits = [await visitIn(OLD, id)];
    recordOf(await moveAdvisor(district(), id, NEW, { station: stationOf(NEW) }));
    const [before, after] = ['street:310101002', 'street:310101013'].map((persona) => owner.at('clients', persona));
    if (before === undefined || after === undefined) throw new TypeError('two streets');
    const told = async () => {
      recordOf(await exportAdvisor(at('street:310101013'), id));
      return advisorTraceDocument.parse(JSON.parse(recordOf(await exportAdvisorTrace(after, id)).document));
    };
    expect((await told()).parts.clients).toMatchObject({ visits: visits.map((visit) => ({ id: visit })) });
    visits.push(await visitIn(NEW, id));
    expect((await told()).parts.clients).toMatchObject({ visits: visits.map((visit) => ({ id: visit })) });
    expect((await exportAdvisorTrace(before, id)).error).toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('has the whole trail told there, and no more in the old street', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    recordOf(await exportAdvisor(at('street:310101002'), id));
    recordOf(await moveAdvisor(district(), id, NEW));
    recordOf(await exportAdvisor(at('street:310101013'), id));
    const { document } = recordOf(await exportTrail(owner.at('audit', 'street:310101013'), id));
    const { parts } = trailDocument.parse(JSON.parse(document));
    expect(parts.audit.map(({ action }) => action)).toEqual([
      'advisor.register',
      'filing.submit',
      'filing.file',
      'subject.export',
      'advisor.move',
      'advisor.move',
      'subject.export',
      'subject.export',
    ]);
    const { error } = await exportTrail(owner.at('audit', 'street:310101002'), id);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'record'] });
  });
});

async function visitIn(place: string, advisor: string): Promise<string> {
  const clients = owner.at('clients', 'district:310101');
  const client = await registerClient(clients, place);
  return recordOf(await recordVisit(clients, client.id, '2026-10-31', { advisor })).id;
}

describe('a move', () => {
  test('within the authority leaves the filing as it is, and is made by the street itself', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    const before = await staffOf(OLD, NEAR);
    const { filing } = recordOf(await moveAdvisor(at('street:310101002'), id, NEAR, { station: stationOf(NEAR) }));
    expect(filing).toMatchObject({ state: 'FILED', authority: { code: OLD_STREET } });
    expect(await staffOf(OLD, NEAR)).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1]);
  });

  test.each<[string, string[], string]>([
    ['a draft', [], 'DRAFT'],
    ['what was submitted, which the new authority decides', ['SUBMIT'], 'SUBMITTED'],
    ['what was returned', ['SUBMIT', 'RETURN'], 'RETURNED'],
    ['what waits for a change', ['SUBMIT', 'FILE', 'CHANGE'], 'CHANGED'],
  ])('leaves %s in its state', async (_, steps, state) => {
    const id = await registered(OLD, ...steps);
    const { filing, station } = recordOf(await moveAdvisor(district(), id, NEW));
    expect(filing).toMatchObject({ state, authority: { code: NEW_STREET } });
    expect(station).toBeNull();
    const [step] = state === 'SUBMITTED' || state === 'CHANGED' ? ['FILE'] : ['SUBMIT'];
    recordOf(await moveFiling(at('street:310101013'), id, step ?? ''));
  });

  test('to the station of a street is filed with the district, and back with the street', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    const up = recordOf(await moveAdvisor(district(), id, OLD_STREET, { station: stationOf(OLD_STREET) }));
    expect(up.filing).toMatchObject({ state: 'CHANGED', authority: { code: '310101' } });
    expect(recordOf(await moveFiling(district(), id, 'FILE')).filing.state).toBe('FILED');
    const across = recordOf(await moveAdvisor(district(), id, NEW_STREET, { station: stationOf(NEW_STREET) }));
    expect(across.filing).toMatchObject({ state: 'FILED', authority: { code: '310101' } });
    expect(across.moves.map(({ to }) => to.code)).toEqual([NEW_STREET, OLD_STREET]);
  });

  test('within a street to a station that another authority files for is one, and to the street itself without a station none', async () => {
    const providerName = '乐群社工';
    const point = { division: OLD_STREET, kind: 'PROFESSIONAL_POINT', providerName };
    const { id: station } = recordOf(await openStation(district(), point));
    const id = await registered(OLD_STREET, 'SUBMIT', 'FILE');
    const { filing } = recordOf(await moveAdvisor(district(), id, OLD_STREET, { station }));
    expect(filing).toMatchObject({ state: 'CHANGED', authority: { code: OLD_STREET } });
    const entries = (await owner.trail()).filter(
      (row) => row.action === 'advisor.move' && row['records']?.includes(id),
    );
    expect(entries.map(({ division }) => division)).toEqual([OLD_STREET]);
    expect((await moveAdvisor(district(), id, OLD_STREET)).error).toMatchObject({ reason: 'NOTHING_CHANGED' });
  });

  test('ends every posting but one at the station that is named', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    recordOf(await postAdvisor(district(), { advisor: id, station: stationOf(NEAR), since: '2026-10-05' }));
    const { postings } = recordOf(await moveAdvisor(district(), id, NEAR, { station: stationOf(NEAR) }));
    expect(postings.toSorted((one, other) => (one.since < other.since ? -1 : 1))).toEqual([
      { station: { id: stations[NEAR] }, since: '2026-10-05', until: null },
      { station: { id: stations[OLD] }, since: '2026-10-31', until: '2026-10-31' },
    ]);
  });

  test.each<[string, string, string, object, object]>([
    [
      'into another district',
      'district:310101',
      '310104003005',
      {},
      { code: 'TRANSFER_NEEDED', path: ['input', 'division'] },
    ],
    ['to where the advisor is', 'district:310101', OLD, {}, { reason: 'NOTHING_CHANGED', path: ['input', 'division'] }],
    [
      'into no division of the tree',
      'district:310101',
      '310101999',
      {},
      { code: 'DIVISION_UNKNOWN', path: ['input', 'division'] },
    ],
    [
      'away, by the own street',
      'street:310101002',
      NEW,
      {},
      { code: 'DIVISION_FORBIDDEN', path: ['input', 'division'] },
    ],
    [
      'to a street, by that street',
      'street:310101013',
      NEW,
      {},
      { code: 'DIVISION_FORBIDDEN', path: ['input', 'advisor'] },
    ],
    [
      'by a version that never was',
      'district:310101',
      NEW,
      { version: 77 },
      { code: 'VERSION_CONFLICT', path: ['input', 'version'] },
    ],
    [
      'after today',
      'district:310101',
      NEW,
      { movedOn: '2026-11-01' },
      { code: 'INPUT_INVALID', path: ['input', 'movedOn'] },
    ],
    [
      'before the posting began',
      'district:310101',
      NEW,
      { movedOn: '2026-10-01' },
      { reason: 'DATE_BEFORE', path: ['input', 'movedOn'] },
    ],
  ])('%s is refused, and nothing is changed', async (_, persona, division, changes, refusal) => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    const version = (
      await district().ask<{ advisor: { version: number } }>('query ($id: ID!) { advisor(id: $id) { version } }', {
        id,
      })
    ).advisor.version;
    const before = await rowsNow();
    expect((await moveAdvisor(at(persona), id, division, { version, ...changes })).error).toMatchObject(refusal);
    expect(await rowsNow()).toEqual(before);
  });

  test('to a station that stands elsewhere, or is not there, is refused at the station', async () => {
    const id = await registered(OLD);
    const station = stationOf(NEAR);
    expect((await moveAdvisor(district(), id, NEW, { station })).error).toMatchObject({ reason: 'STATION_ELSEWHERE' });
    const nowhere = { station: `${NEW}-0193b1c2-0000-7000-8000-000000000009` };
    const { error } = await moveAdvisor(district(), id, NEW, nowhere);
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'station'] });
  });

  test('of one who is suspended or has withdrawn is refused: the authority that suspended them decides first', async () => {
    const suspended = await registered(OLD, 'SUBMIT', 'FILE', 'SUSPEND');
    expect((await moveAdvisor(district(), suspended, NEW)).error).toMatchObject({
      code: 'FILING_STATE_CONFLICT',
      path: ['input', 'advisor'],
    });
    const gone = await registered(OLD, 'WITHDRAW');
    expect((await moveAdvisor(district(), gone, NEW)).error).toMatchObject({ reason: 'ADVISOR_WITHDRAWN' });
  });

  test('of two at once is done once: the other finds a later version', async () => {
    const id = await registered(OLD, 'SUBMIT', 'FILE');
    const { advisor } = await district().ask<{ advisor: { version: number } }>(
      'query ($id: ID!) { advisor(id: $id) { version } }',
      { id },
    );
    const both = await Promise.all([NEAR, NEW].map((place) => moveAdvisor(district(), id, place, advisor)));
    expect(both.map(({ error }) => error?.code ?? 'done').toSorted()).toEqual(['VERSION_CONFLICT', 'done']);
  });
});

/** All that a move writes. */
function rowsNow() {
  return owner.asAdmin(`select (select json_agg(a order by id) from advisors.advisor a)::text as action,
    (select json_agg(p order by id) from advisors.posting p)::text as postings, (select count(*) from audit.entry)::text as entries,
    (select count(*) from advisors.advisor_move)::text as moves, (select json_agg(d order by division) from advisors.station_duty d)::text as duties`);
}
