import { randomUUID } from 'node:crypto';
import { identityNumber } from './advisor-verbs.ts';
import type { Graph } from './graph.ts';
import { until } from './until.ts';
import { type Failure, askWrite, recordOf } from './write.ts';

/** A row of a file: its cells by their fields. */
export type FileRow = Readonly<Record<string, string>>;

let serial = 20_000;

/** A row of a file that is right, of a person who is in no other. */
export function importRow(station: string, changes: FileRow = {}): FileRow {
  return {
    station,
    name: '王敏',
    'identityDocument.kind': '居民身份证',
    'identityDocument.number': identityNumber(serial++),
    phone: '13812345678',
    employer: '外滩街道办事处',
    role: '社区工作者',
    skills: '',
    'licence.level': '',
    'licence.number': '',
    'licence.validUntil': '',
    ...changes,
  };
}

/** A row of a file that is right, of an incident of before. */
export function incidentRow(station: string, changes: FileRow = {}): FileRow {
  return {
    station,
    happenedOn: '2026/9/1',
    reportedOn: '2026-09-03',
    'form.answers.KIND': '突发疾病',
    'form.answers.CONCERNED': '老年人、残疾人',
    'form.answers.HARM': '轻伤',
    'form.answers.INFORMED': '家属或者监护人',
    'form.answers.MEASURES': '现场救护、送医',
    'form.answers.HAZARD': '否',
    ...changes,
  };
}

/** A row of a file that is right, of somebody who passed a training session. */
export function attendanceRow(session: string, advisor: string, changes: FileRow = {}): FileRow {
  return { session, advisor, outcome: '合格', hours: '', ...changes };
}

/** A row of a file that is right, of a station that opens. */
export function stationRow(changes: FileRow = {}): FileRow {
  return {
    division: '310101002002',
    kind: '居村服务点',
    name: '贵州路救助顾问服务点',
    weeklyHours: '一至五 09:00-17:00；六 09:00-12:00',
    hoursRemark: '',
    address: '贵州路 1 号',
    directions: '',
    phone: '021-63201234',
    onlineChannels: '微信公众号：黄浦救助；网站：example.org',
    providerName: '',
    ...changes,
  };
}

export type ImportView = {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly rows: number;
  readonly staged: number;
  readonly handled: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly takesEffect: boolean;
  readonly parts: number;
};
export type ReportRow = {
  readonly row: number;
  readonly outcome: string;
  readonly record: string | null;
  readonly errors: readonly (Failure & { readonly reason: string | null })[];
};

const IMPORT = 'id state version rows staged handled created changed unchanged refused takesEffect parts';
const payload = `{ ok { ${IMPORT} } errors { code message path } }`;

export function beginImport(graph: Graph, input: object) {
  const query = `mutation ($input: BeginImportInput!) { beginImport(input: $input) ${payload} }`;
  return askWrite<ImportView>(graph, query, { input: { kind: 'advisors', ...input } });
}

export function stageImportRows(graph: Graph, input: object) {
  const query = `mutation ($input: StageImportRowsInput!) { stageImportRows(input: $input) ${payload} }`;
  return askWrite<ImportView>(graph, query, { input });
}

export function runImport(graph: Graph, input: object) {
  const query = `mutation ($input: RunImportInput!) { runImport(input: $input) ${payload} }`;
  return askWrite<ImportView>(graph, query, { input });
}

export async function readImport(graph: Graph, id: string): Promise<ImportView> {
  const found = await graph.ask<{ import: ImportView }>(`query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, { id });
  return found.import;
}

/** The whole report, in the order of the rows. */
export async function readReport(graph: Graph, id: string): Promise<ReportRow[]> {
  const { parts } = await readImport(graph, id);
  const rows: ReportRow[] = [];
  for (let part = 1; part <= parts; part++) {
    const query = `query ($id: ID!, $part: Int!) {
      import(id: $id) { report(part: $part) { row outcome record errors { code message path reason } } } }`;
    const found = await graph.ask<{ import: { report: ReportRow[] | null } }>(query, { id, part });
    rows.push(...(found.import.report ?? []));
  }
  return rows;
}

/** Stages a file whose rows begin under its heads, in parts of a size. */
export async function stageFile(
  graph: Graph,
  division: string,
  rows: readonly FileRow[],
  partSize = 500,
  kind = 'advisors',
): Promise<ImportView> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const begun = await beginImport(graph, { kind, division, columns, rows: rows.length, idempotencyKey: randomUUID() });
  const sent = rows.map((row, i) => ({ row: i + 2, cells: columns.map((column) => row[column] ?? '') }));
  let staged = recordOf(begun);
  for (let part = 1; (part - 1) * partSize < sent.length; part++) {
    const some = sent.slice((part - 1) * partSize, part * partSize);
    staged = recordOf(await stageImportRows(graph, { import: staged.id, part, rows: some }));
  }
  return staged;
}

/** Runs a staged import to its end. */
export async function runStaged(graph: Graph, { id }: { readonly id: string }, input: object): Promise<ImportView> {
  const { version } = await readImport(graph, id);
  recordOf(await runImport(graph, { import: id, version, isDryRun: false, ...input }));
  return ended(graph, id);
}

export async function ended(graph: Graph, id: string): Promise<ImportView> {
  await until(async () => ['CHECKED', 'DONE'].includes((await readImport(graph, id)).state));
  return readImport(graph, id);
}
