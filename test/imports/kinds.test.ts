import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Scope } from '#access';
import { importKinds } from '../../subgraphs/advisors/imports/index.ts';
import { openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import {
  attendanceRow,
  importRow,
  incidentRow,
  readImport,
  readReport,
  runStaged,
  stageFile,
  stationRow,
} from '../testkit/import-verbs.ts';
import { outreachRow } from '../testkit/outreach-verbs.ts';
import { enrolAdvisors, holdTrainingSession, tellCourse } from '../testkit/training-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const STREET = '310101002';
const STATION = '云南中路服务点';
const KINDS = ['advisors', 'attendance', 'incidents', 'outreach', 'stations'];
/** The scope of each kind, once more. */
const SCOPES: Readonly<Record<string, Scope>> = {
  advisors: 'advisor.register',
  attendance: 'training.record',
  incidents: 'incident.report',
  outreach: 'outreach.record',
  stations: 'station.open',
};
const ROWS = {
  advisors: () => importRow(STATION),
  attendance: () => attendanceRow(session, advisor),
  incidents: () => incidentRow(STATION),
  outreach: () => outreachRow({ division: '310101' }),
  stations: () => stationRow(),
};

let owner: AuditedOwner;
let session: string;
let advisor: string;
const imports = new Map<string, string>();

beforeAll(async () => {
  owner = await startAuditedOwner();
  const district = owner.at('advisors', 'district:310101');
  const { id: station } = recordOf(await openStation(district, { division: '310101002001', name: STATION }));
  advisor = recordOf(await registerAdvisor(district, { station, ...person(1) })).id;
  const course = await tellCourse(owner.asAdmin);
  session = recordOf(await holdTrainingSession(district, { course })).id;
  recordOf(await enrolAdvisors(district, session, [advisor]));
  await owner.asAdmin(`update advisors.station set opened_on = '2026-01-01'`);
  for (const kind of ['advisors', 'attendance', 'incidents', 'outreach', 'stations'] as const) {
    const staged = await stageFile(all(), STREET, [ROWS[kind]()], 500, kind);
    imports.set(kind, (await runStaged(all(), staged, { isDryRun: true })).id);
  }
});
afterAll(() => owner.close());

/** The same person of the district, with some scopes alone. */
const holding = (...scopes: Scope[]) =>
  owner.at('advisors', { subject: 'district-officer', role: 'district-officer', division: code('310101'), scopes });
const all = () => holding('advisor.register', 'incident.report', 'station.open', 'training.record', 'outreach.record');
const only = (kind: string) => holding(SCOPES[kind] ?? 'advisor.read');

async function listed(graph: ReturnType<typeof all>, filter: object = {}): Promise<string[]> {
  type Answer = { readonly imports: { readonly totalCount: number; readonly edges: { node: { kind: string } }[] } };
  const query = `query ($filter: ImportFilter) {
    imports(within: "${STREET}", filter: $filter) { totalCount edges { node { kind } } } }`;
  const { totalCount, edges } = (await graph.ask<Answer>(query, { filter })).imports;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.kind).toSorted();
}

const LIST = `query ($filter: ImportFilter) { imports(within: "${STREET}", filter: $filter) { edges { node { id } } } }`;
const DESCRIBE = `query ($name: String!) { importKind(within: "${STREET}", name: $name) { name } }`;
const ONE = `query ($id: ID!) { import(id: $id) { state report(part: 1) { row } } }`;

describe('who may import one kind alone', () => {
  for (const kind of KINDS) {
    const others = KINDS.filter((other) => other !== kind);

    test(`imports ${kind}, sees what there is of them, and sends no other`, async () => {
      expect(await listed(only(kind))).toEqual([kind]);
      expect(await listed(only(kind), { kinds: [kind] })).toEqual([kind]);
      expect(await only(kind).ask(DESCRIBE, { name: kind })).toEqual({ importKind: { name: kind } });
      const id = imports.get(kind) ?? '';
      expect(await readImport(only(kind), id)).toMatchObject({ state: 'CHECKED', created: 1 });
      expect(await readReport(only(kind), id)).toHaveLength(1);
      expect(await runStaged(only(kind), { id }, {})).toMatchObject({ state: 'DONE', created: 1, refused: 0 });
    });

    for (const other of others)
      test(`neither looks up, sends nor runs ${other} with the scope of ${kind}`, async () => {
        const graph = only(kind);
        const id = imports.get(other) ?? '';
        const begin = { division: STREET, kind: other, columns: ['station'], rows: 1 };
        const rows = [{ row: 2, cells: [''] }];
        for (const [query, variables] of [
          [LIST, { filter: { kinds: [other] } }],
          [LIST, { filter: { kinds: KINDS } }],
          [DESCRIBE, { name: other }],
          [ONE, { id }],
          [mutation('beginImport'), { input: begin }],
          [mutation('stageImportRows'), { input: { import: id, part: 1, rows } }],
          [mutation('runImport'), { input: { import: id, version: 1, isDryRun: true } }],
        ] as const)
          expect([query, await refusalsOf(graph, query, variables)]).toEqual([query, ['SCOPE_MISSING']]);
      });
  }
});

test('who may import nothing sees no import, whatever else of the division they read', async () => {
  const auditor = owner.at('advisors', `auditor:${STREET}`);
  for (const graph of [auditor, holding('advisor.read', 'station.check')])
    for (const [query, variables] of [
      [LIST, {}],
      [DESCRIBE, { name: 'incidents' }],
      [DESCRIBE, { name: 'centres' }],
      [ONE, { id: imports.get('incidents') }],
    ] as const)
      expect(await refusalsOf(graph, query, variables)).toEqual(['SCOPE_MISSING']);
});

test('who may import all sees all, and of a kind that there is not that there is none', async () => {
  expect(await listed(all())).toEqual(KINDS);
  expect(await listed(all(), { kinds: ['centres'] })).toEqual([]);
  for (const kind of KINDS) expect(await only(kind).ask(DESCRIBE, { name: 'centres' })).toEqual({ importKind: null });
});

test('every kind that is declared is described to who holds its scope alone', async () => {
  for (const { name, scope } of importKinds.values())
    expect(await holding(scope).ask(DESCRIBE, { name })).toEqual({ importKind: { name } });
});

function mutation(field: string): string {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${field}(input: $input) { ok { id } errors { code } } }`;
}
