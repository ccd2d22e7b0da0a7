import type { Exported, Sheet, SheetCell } from '../export/index.ts';
import { type Trouble, allTroublesOf, askPatiently } from '../graph/index.ts';
import type { Speech } from '../words/index.ts';
import type { Asked } from './address.ts';
import { type Cell, cellText } from './cell-text.ts';
import type { List } from './list.ts';
import type { Row } from './page.ts';

const PAGE = 200;
/** A workbook of more is of no use to a reader, and of much work to the owners. */
const MOST = 10_000;

/** A list as a table, as it is narrowed and ordered, all its pages one after the other; where it is cut, its last row says so. */
export async function wholeList(
  list: List,
  asked: Asked,
  speech: Speech,
  tell: (progress: string) => void,
): Promise<Exported> {
  const rows: Row[] = [];
  const troubles: Trouble[] = [];
  let after: string | undefined;
  let isCut = false;
  const tellPause = (ms: number): void =>
    tell(speech.say(PAUSED, { count: speech.count(rows.length), seconds: speech.count(Math.ceil(ms / 1000)) }));
  do {
    const variables = { ...asked, first: PAGE, after };
    const answer = await askPatiently({ document: list.document, variables }, tellPause);
    const page = answer.data && list.page(answer.data);
    rows.push(...(page?.rows ?? []));
    troubles.push(...allTroublesOf(answer));
    after = page?.next;
    isCut = page === undefined || (after !== undefined && rows.length >= MOST);
    tell(speech.count(rows.length));
  } while (after !== undefined && !isCut);
  const gaps = isCut ? [speech.say(NOT_ALL, { count: speech.count(rows.length) })] : [];
  return { sheets: [sheetOf(list, rows, gaps, speech)], troubles, gaps };
}

function sheetOf(list: List, rows: readonly Row[], gaps: readonly string[], speech: Speech): Sheet {
  return {
    name: speech.say(list.label),
    columns: [...list.columns, ...list.more].map((column) => speech.say(column)),
    rows: [
      ...rows.map(({ cells, more }) => [...cells, ...more].map((cell) => sheetCell(cell, speech))),
      ...gaps.map((gap) => [gap]),
    ],
  };
}

const NOT_ALL = {
  zh: '清单未完：此处只有前 {count} 条。',
  en: 'The list goes on: only the first {count} stand here.',
};

const PAUSED = {
  zh: '已有 {count} 条；网关繁忙，{seconds} 秒后继续。',
  en: '{count} so far; the gateway is busy, going on in {seconds} s.',
};

function sheetCell(cell: Cell, speech: Speech): SheetCell {
  return 'count' in cell && typeof cell.count === 'number' ? cell.count : cellText(cell, speech);
}
