import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, person, recordVisit, registerHousehold, withdrawVisit } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { callsWithin, openSurvey } from '../testkit/survey-verbs.ts';
import { recordOf } from '../testkit/write.ts';
import { COMMUNITY, NEXT_COMMUNITY, filedAt, openStations } from '../serving-advisors/network.ts';

const DISTRICT = '310101';
const MONTHS = ['2026-08', '2026-09', '2026-10'] as const;

/** Of a household that a test registered: where it lives, and on which days which member was visited for good. */
type Home = {
  readonly id: string;
  readonly street: string;
  readonly members: { readonly id: string; served: boolean; readonly visits: { on: string; id: string }[] }[];
};

let owner: AuditedOwner;
let officer: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT, { runsJobs: false });
  officer = owner.at('clients', `district:${DISTRICT}`);
});
afterAll(() => owner.close());

/** Who is drawn of a survey, past all rules. */
async function drawnIn(survey: string): Promise<{ household: string; client: string; station: string | null }[]> {
  const rows = await owner.asAdmin(
    'select household_id, client_id, station from clients.survey_call where survey_id = $1 order by household_id',
    [survey],
  );
  return rows.map((row) => ({
    household: row['household_id'] ?? '',
    client: row['client_id'] ?? '',
    station: row['station'] ?? null,
  }));
}

/** What the description of sampling says, done a second time without a database. */
function drawn(homes: readonly Home[], seed: string, size: number, [from, until]: readonly [string, string]) {
  const rank = ({ id }: Home) =>
    createHash('sha256')
      .update(seed + id)
      .digest('hex');
  const visited = homes.flatMap((home) => {
    const visits = home.members.flatMap(({ id: client, served, visits: all }) =>
      served
        ? all.filter(({ on }) => on.slice(0, 7) >= from && on.slice(0, 7) <= until).map((one) => ({ ...one, client }))
        : [],
    );
    const [latest] = visits.toSorted((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1));
    return latest === undefined ? [] : [{ home, client: latest.client }];
  });
  const byStreet = Map.groupBy(visited, ({ home }) => home.street);
  return [...byStreet.values()]
    .flatMap((all) => all.toSorted((a, b) => (rank(a.home) < rank(b.home) ? -1 : 1)).slice(0, size))
    .map(({ home, client }) => ({ household: home.id, client, station: null }))
    .toSorted((a, b) => (a.household < b.household ? -1 : 1));
}

const COMMUNITIES = ['310101002001', '310101013001', '310101015002'] as const;
const anyHome = fc.record({
  community: fc.constantFrom(...COMMUNITIES),
  members: fc.array(
    fc.record({
      served: fc.boolean(),
      visits: fc.array(
        fc.record({ month: fc.constantFrom(...MONTHS), day: fc.integer({ min: 10, max: 28 }), stands: fc.boolean() }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
type Plan = typeof anyHome extends fc.Arbitrary<infer Value> ? Value : never;

async function settle({ community, members }: Plan): Promise<Home> {
  owner.setClock('2026-08-01T12:00:00+08:00');
  const home = recordOf(
    await registerHousehold(
      officer,
      community,
      members.map(() => person()),
    ),
  );
  owner.setClock('2026-10-31T12:00:00+08:00');
  const kept: Home['members'] = [];
  for (const [i, { served, visits }] of members.entries()) {
    const id = home.members[i]?.id ?? '';
    const standing: { on: string; id: string }[] = [];
    for (const { month, day, stands } of visits) {
      const visit = recordOf(await recordVisit(officer, id, `${month}-${day}`));
      if (stands) standing.push({ on: visit.visitedOn, id: visit.id });
      else recordOf(await withdrawVisit(officer, visit.id, 1));
    }
    if (!served) recordOf(await endService(officer, id));
    kept.push({ id, served, visits: standing });
  }
  return { id: home.id, street: community.slice(0, 9), members: kept };
}

describe('a sample', () => {
  test('holds visited households that are still served, each once, no more of a street than it says, in the order of its seed', async () => {
    const homes: Home[] = [];
    const months = fc.constantFrom(['2026-08', '2026-10'], ['2026-09', '2026-10'], ['2026-10', '2026-10']);
    const property = fc.asyncProperty(
      fc.array(anyHome, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      months,
      async (plans, sampleSize, [visitedFrom = '', visitedUntil = '']) => {
        for (const plan of plans) homes.push(await settle(plan));
        const { ok, error } = await openSurvey(officer, { division: DISTRICT, sampleSize, visitedFrom, visitedUntil });
        const expected = drawn(homes, ok?.seed ?? '', sampleSize, [visitedFrom, visitedUntil]);
        // A survey that would ask nobody is refused.
        expect([error?.code, ok === null ? [] : await drawnIn(ok.id)]).toEqual([
          expected.length === 0 ? 'INPUT_INVALID' : undefined,
          expected,
        ]);
      },
    );
    await fc.assert(property, { numRuns: 12 });
  }, 120_000);

  test('gives each visited household the same chance', async () => {
    const community = '310101018002';
    const homes: string[] = [];
    for (let i = 0; i < 4; i++) {
      const { id, members } = recordOf(await registerHousehold(officer, community));
      recordOf(await recordVisit(officer, members[0]?.id ?? '', '2026-10-31'));
      homes.push(id);
    }
    const times = new Map(homes.map((id) => [id, 0]));
    for (let i = 0; i < 40; i++) {
      const { id } = recordOf(await openSurvey(officer, { division: community, sampleSize: 2 }));
      const sample = await drawnIn(id);
      expect(sample).toHaveLength(2);
      for (const { household } of sample) times.set(household, (times.get(household) ?? 0) + 1);
    }
    // Each is drawn in half of them: of 40 fair throws one in three hundred million gives 3 heads or fewer.
    for (const count of times.values()) {
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(37);
    }
  }, 60_000);

  test('is drawn once for its key', async () => {
    const idempotencyKey = randomUUID();
    const input = { division: '310101018', sampleSize: 2, idempotencyKey };
    const first = recordOf(await openSurvey(officer, input));
    const sample = await drawnIn(first.id);
    expect(recordOf(await openSurvey(officer, input))).toEqual(first);
    expect(await drawnIn(first.id)).toEqual(sample);
    expect((await openSurvey(officer, { ...input, sampleSize: 3 })).error?.code).toBe('KEY_REUSED');
  });

  test('is of each station whose advisors visited, and of the street where none is known', async () => {
    const stations = await openStations(owner);
    const visitors = [
      await filedAt(owner, stations[COMMUNITY] ?? ''),
      await filedAt(owner, stations[NEXT_COMMUNITY] ?? ''),
      null,
    ];
    const communities = [COMMUNITY, NEXT_COMMUNITY, COMMUNITY];
    const clients: string[][] = [];
    for (const [i, advisor] of visitors.entries()) {
      clients[i] = [];
      for (let household = 0; household < 3; household++) {
        const { members } = recordOf(await registerHousehold(officer, communities[i] ?? ''));
        const client = members[0]?.id ?? '';
        recordOf(await recordVisit(officer, client, '2026-10-31', { advisor }));
        clients[i].push(client);
      }
    }
    const { id } = recordOf(await openSurvey(officer, { division: '310101002', sampleSize: 2 }));
    const sample = await drawnIn(id);
    for (const [i, division] of [COMMUNITY, NEXT_COMMUNITY].entries()) {
      const ofStation = sample.filter(({ station }) => station === stations[division]);
      expect(ofStation).toHaveLength(2);
      for (const { client } of ofStation) expect(clients[i]).toContain(client);
    }
    expect(sample.filter(({ station }) => station === null)).toHaveLength(2);
    const listed = await callsWithin(officer, '310101002', { surveys: [id], stations: [stations[COMMUNITY]] });
    expect(listed.map(({ station }) => station?.id)).toEqual([stations[COMMUNITY], stations[COMMUNITY]]);
  });
});
