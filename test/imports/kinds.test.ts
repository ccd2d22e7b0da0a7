import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Scope } from '#access';
import { importKinds } from '../../subgraphs/advisors/imports/index.ts';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { importRow, incidentRow, readImport, readReport, runStaged, stageFile } from '../testkit/import-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const STREET = '310101002';
const STATION = '云南中路服务点';
const KINDS = ['advisors', 'incidents'];
/** The scope of each kind, once more. */
const SCOPES: Readonly<Record<string, Scope>> = { advisors: 'advisor.register', incidents: 'incident.report' };
const ROWS = { advisors: () => importRow(STATION), incidents: () => incidentRow(STATION) };

let owner: AuditedOwner;
const imports = new Map<string, string>();

beforeAll(async () => {
  owner = await startAuditedOwner();
  const district = owner.at('advisors', 'district:310101');
  recordOf(await openStation(district, { division: '310101002001', name: STATION }));
  await owner.asAdmin(`update advisors.station set opened_on = '2026-01-01'`);
  for (const kind of ['advisors', 'incidents'] as const) {
    const staged = await stageFile(both(), STREET, [ROWS[kind]()], 500, kind);
    imports.set(kind, (await runStaged(both(), staged, { isDryRun: true })).id);
  }
});
afterAll(() => owner.close());

/** The same person of the street, with some scopes alone. */
const holding = (...scopes: Scope[]) =>
  owner.at('advisors', { subject: 'street-officer', role: 'street-officer', division: code(STREET), scopes });
const both = () => holding('advisor.register', 'incident.report');
const only = (kind: string) => holding(SCOPES[kind] ?? 'advisor.read');

async function listed(graph: ReturnType<typeof both>, filter: object = {}): Promise<string[]> {
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
  for (const graph of [auditor, holding('advisor.read', 'station.open')])
    for (const [query, variables] of [
      [LIST, {}],
      [DESCRIBE, { name: 'incidents' }],
      [DESCRIBE, { name: 'stations' }],
      [ONE, { id: imports.get('incidents') }],
    ] as const)
      expect(await refusalsOf(graph, query, variables)).toEqual(['SCOPE_MISSING']);
});

test('who may import both sees both, and of a kind that there is not that there is none', async () => {
  expect(await listed(both())).toEqual(KINDS);
  expect(await listed(both(), { kinds: ['stations'] })).toEqual([]);
  for (const kind of KINDS) expect(await only(kind).ask(DESCRIBE, { name: 'stations' })).toEqual({ importKind: null });
});

test('every kind that is declared is described to who holds its scope alone', async () => {
  for (const { name, scope } of importKinds.values())
    expect(await holding(scope).ask(DESCRIBE, { name })).toEqual({ importKind: { name } });
});

function mutation(field: string): string {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${field}(input: $input) { ok { id } errors { code } } }`;
}
