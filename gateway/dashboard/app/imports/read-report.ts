import type { Exported } from '../export/index.ts';
import type { ImportOutcome, ImportReportQuery } from '../generated/graphql.ts';
import { type Trouble, allTroublesOf, askPatiently } from '../graph/index.ts';
import type { Speech, Words } from '../words/index.ts';
import { type ImportOfPage, type KindOfPage, importReportQuestion } from './import-questions.ts';

export type ReportedRow = NonNullable<NonNullable<ImportReportQuery['import']>['report']>[number];

type Reason = ReportedRow['errors'][number];

export type Report = { readonly rows: readonly ReportedRow[]; readonly troubles: readonly Trouble[] };

/** The rows of a report, part by part, until it is enough. */
export async function readReport(
  { id, parts }: ImportOfPage,
  isEnough: (rows: readonly ReportedRow[]) => boolean,
): Promise<Report> {
  const rows: ReportedRow[] = [];
  const troubles: Trouble[] = [];
  for (let part = 1; part <= parts && troubles.length === 0 && !isEnough(rows); part++) {
    const answer = await askPatiently({ document: importReportQuestion, variables: { id, part } }, () => {});
    troubles.push(...allTroublesOf(answer));
    rows.push(...(answer.data?.import?.report ?? []));
  }
  return { rows, troubles };
}

/** The whole report as a table: a line for each row, and for each reason where it has several. */
export async function wholeReport(
  one: ImportOfPage,
  kind: KindOfPage,
  speech: Speech,
  tell: (progress: string) => void,
): Promise<Exported> {
  const { say } = speech;
  const { rows, troubles } = await readReport(one, (so) => {
    tell(String(so.length));
    return false;
  });
  const lines = rows.flatMap(({ row, outcome, record, errors }) => {
    const reasons = errors.length === 0 ? [undefined] : errors;
    return reasons.map((reason) => [
      row,
      say(outcomes[outcome]),
      reason && say(columnAt(reason, kind) ?? WHOLE_ROW),
      reason && reasonText(reason, kind, speech),
      record ?? undefined,
    ]);
  });
  const columns = [ROW, OUTCOME, COLUMN, REASON, RECORD].map((words) => say(words));
  const gaps = rows.length < one.rows ? [say(NOT_ALL)] : [];
  return { sheets: [{ name: say({ zh: '导入报告', en: 'Report' }), columns, rows: lines }], troubles, gaps };
}

/** The column that a reason is of; undefined where it is of the whole row. */
export function columnAt({ path }: Reason, { columns }: KindOfPage): KindOfPage['columns'][number] | undefined {
  const at = path[0] === 'input' ? path.slice(1) : path;
  return columns.find(({ field }) => field === at.join('.')) ?? columns.find(({ field }) => field === at[0]);
}

/** Why a row is refused. What a column may hold is said by its names, as the template does. */
export function reasonText(reason: Reason, kind: KindOfPage, { say, language }: Speech): string {
  const allowed = columnAt(reason, kind)?.allowed ?? [];
  if (reason.reason !== 'CODE_UNKNOWN' || allowed.length === 0) return reason.message;
  return say(NOT_ALLOWED, { allowed: allowed.map((one) => say(one)).join(language === 'zh' ? '、' : ', ') });
}

export const outcomes: Readonly<Record<ImportOutcome, Words>> = {
  CREATED: { zh: '新增', en: 'New' },
  CHANGED: { zh: '变更', en: 'Changed' },
  UNCHANGED: { zh: '无变化', en: 'As it was' },
  REFUSED: { zh: '未通过', en: 'Refused' },
};

export const ROW = { zh: '行号', en: 'Row' };
export const COLUMN = { zh: '列', en: 'Column' };
export const REASON = { zh: '原因和处理办法', en: 'Why, and what to do' };
const OUTCOME = { zh: '结果', en: 'Outcome' };
const RECORD = { zh: '记录编号', en: 'Record' };
export const WHOLE_ROW = { zh: '整行', en: 'The whole row' };
const NOT_ALL = { zh: '报告未读全。', en: 'The report is not complete.' };
const NOT_ALLOWED = {
  zh: '不在可填内容中，请改为：{allowed}。',
  en: 'This column does not hold that. Use one of: {allowed}.',
};
