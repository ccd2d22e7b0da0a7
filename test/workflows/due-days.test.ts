import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '#config';
import { advisorAt, moveFiling, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { nominateForAward, moveAward } from '../testkit/award-verbs.ts';
import { endService, registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { moveIncident, reportIncident } from '../testkit/incident-verbs.ts';
import { requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let district: Graph;
let station: string;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', {
    moveDueDays: {
      'filing.FILE': 5,
      'filing.RETURN': 7,
      'incident.INVESTIGATE': 2,
      'erasure.CONFIRM': 3,
      'award.HAND_UP': 4,
    },
  });
  // The Friday of the Mid-Autumn Festival of 2026; the holidays of October begin on the Thursday after.
  owner.setClock('2026-09-25T12:00:00+08:00');
  district = owner.at('advisors', 'district:310101');
  station = recordOf(await openStation(district, { division: COMMUNITY })).id;
});
afterAll(() => owner.close());

const askDue = async (graph: Graph, query: string, id: string): Promise<unknown> => {
  const { found } = await graph.ask<{ found: { filing?: { dueOn: unknown }; dueOn?: unknown } | null }>(query, { id });
  return found?.filing === undefined ? found?.dueOn : found.filing.dueOn;
};
const dueOfFiling = (id: string) =>
  askDue(district, 'query ($id: ID!) { found: advisor(id: $id) { filing { dueOn } } }', id);
const dueOfIncident = (id: string) => askDue(district, 'query ($id: ID!) { found: incident(id: $id) { dueOn } }', id);

test('a filing is due after the working days of the step that is due first, past holidays and what is worked for them', async () => {
  const { id } = await advisorAt(district, station, 1);
  expect(await dueOfFiling(id)).toBeNull();
  recordOf(await moveFiling(district, id, 'SUBMIT'));
  // From Monday the 28th to Wednesday the 30th, and after the holidays Thursday and Friday.
  expect(await dueOfFiling(id)).toBe('2026-10-09');
  recordOf(await moveFiling(owner.at('advisors', 'street:310101002'), id, 'FILE'));
  expect(await dueOfFiling(id)).toBeNull();
});

test('an incident is due as long as the step for which days are set is to be taken', async () => {
  const { id } = recordOf(await reportIncident(district, { station, happenedOn: '2026-09-25' }));
  expect(await dueOfIncident(id)).toBe('2026-09-29');
  recordOf(await moveIncident(owner.at('advisors', 'street:310101002'), id, 'INVESTIGATE'));
  expect(await dueOfIncident(id)).toBeNull();
});

test('a nomination for an award is due for the district, and for the city where days are set for it alone', async () => {
  const street = owner.at('advisors', 'street:310101002');
  const { id: advisor } = await advisorAt(street, station, 2, 'SUBMIT', 'FILE');
  const { id } = recordOf(await nominateForAward(street, advisor));
  const due = () => askDue(district, 'query ($id: ID!) { found: award(id: $id) { dueOn } }', id);
  expect(await due()).toBe('2026-10-08');
  recordOf(await moveAward(district, id, 'HAND_UP'));
  expect(await due()).toBeNull();
});

test('a request to erase is due for the one who confirms', async () => {
  const clients = owner.at('clients', 'street:310101002');
  const { id } = await registerClient(clients, COMMUNITY);
  recordOf(await endService(clients, id));
  recordOf(await requestErasure(clients, id));
  const { erasureRequests } = await clients.ask<{ erasureRequests: { edges: { node: object }[] } }>(
    '{ erasureRequests(within: "310101002") { edges { node { dueOn } } } }',
  );
  expect(erasureRequests.edges).toEqual([{ node: { dueOn: '2026-09-30' } }]);
});

test('days are set by move; without the setting there are none', () => {
  expect(readConfig({}).moveDueDays).toEqual({});
  expect(readConfig({ MOVE_DUE_DAYS: 'filing.FILE=10, incident.CLOSE=20' }).moveDueDays).toEqual({
    'filing.FILE': 10,
    'incident.CLOSE': 20,
  });
  for (const wrong of [
    'filing.FILE',
    'filing.FILE=0',
    'FILE=3',
    'filing.FILE=1.5',
    'filing.FILE=3;incident.CLOSE=2',
    'filing.FILE=3,filing.FILE=5',
  ])
    expect(() => readConfig({ MOVE_DUE_DAYS: wrong })).toThrow('such as filing.FILE=10');
});

test('an owner does not start with days for what is no move, and says which moves there are', async () => {
  await expect(startAuditedOwner('310101', { moveDueDays: { 'filing.FLY': 3 } })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(/^MOVE_DUE_DAYS: filing\.FLY is not to be set\. Use some of .*filing\.FILE, /),
  });
});
