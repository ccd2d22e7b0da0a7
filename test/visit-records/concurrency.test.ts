import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  compliance,
  correctVisit,
  endService,
  person,
  recordVisit,
  registerClient,
  registerHousehold,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let instance: Instance;
let officer: Graph;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  officer = instance.as('district:310101');
});

afterAll(() => instance.close());

it('visits of one client that are recorded at once are all kept and count once', async () => {
  instance.setClock('2026-05-20');
  const { id } = await registerClient(officer, COMMUNITY);
  instance.setClock('2026-06-20');
  const results = await Promise.all(Array.from({ length: 8 }, () => recordVisit(officer, id, '2026-06-20')));
  expect(new Set(results.map((result) => recordOf(result).id)).size).toBe(8);
  expect(await compliance(officer, COMMUNITY, '2026-06')).toMatchObject({ due: 1, done: 1 });
});

it('of corrections of one version that are made at once exactly one takes effect', async () => {
  instance.setClock('2026-05-20');
  const { id } = await registerClient(officer, COMMUNITY);
  instance.setClock('2026-06-20');
  const visit = recordOf(await recordVisit(officer, id, '2026-06-20'));
  const results = await Promise.all(
    Array.from({ length: 6 }, (_, i) => correctVisit(officer, visit.id, 1, `2026-06-1${i}`)),
  );
  expect(results.filter(({ ok }) => ok !== null)).toHaveLength(1);
  expect(results.flatMap(({ error }) => error?.code ?? [])).toEqual(
    Array.from({ length: 5 }, () => 'VERSION_CONFLICT'),
  );
});

it('a household whose members all end at once leaves the caseload once', async () => {
  const community = '310101002002';
  const { members } = recordOf(await registerHousehold(officer, community, [person(), person(), person()]));
  const other = await registerClient(officer, community);
  await Promise.all(members.map(({ id }) => endService(officer, id).then(recordOf)));
  const figures = await officer.ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { clients { total households } } } }',
    { of: [{ __typename: 'Division', code: community }] },
  );
  expect(figures).toEqual({ _entities: [{ clients: { total: 1, households: 1 } }] });
  expect(other.active).toBe(true);
});

it('the same person registered twice at once becomes one client', async () => {
  const twin = person();
  const results = await Promise.all(
    ['310101002003', '310101002006', '310101002007'].map((division) => registerHousehold(officer, division, [twin])),
  );
  expect(results.filter(({ ok }) => ok !== null)).toHaveLength(1);
  const refused = results.flatMap(({ error }) => error ?? []);
  expect(refused).toMatchObject([
    { code: 'INPUT_INVALID', path: ['input', 'members', '0', 'identityNumber'] },
    { code: 'INPUT_INVALID', path: ['input', 'members', '0', 'identityNumber'] },
  ]);
});
