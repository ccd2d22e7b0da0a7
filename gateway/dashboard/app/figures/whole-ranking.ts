import type { Exported, Sheet } from '../export/index.ts';
import { graphql } from '../generated/gql.ts';
import type { Level } from '../generated/graphql.ts';
import { type Trouble, allTroublesOf, askPatiently } from '../graph/index.ts';
import { currentMonth } from '../months/index.ts';
import type { Speech } from '../words/index.ts';
import { type Figure, type RankedDivision, type Reading, rankedBy } from './figure.ts';
import { cellOf } from './figures-sheet.ts';
import { asOfAll, labelOf } from './label.ts';
import { inRankOrder } from './rank-order.ts';
import { askRanking } from './questions.ts';
import { shownOf } from './shown.ts';

/** As many as the graph ranks at once; no street has as many communities, and no district as many streets. */
const MOST = 200;

const childrenQuestion = graphql(/* GraphQL */ `
  query DivisionsToRankIn($code: DivisionCode!) {
    division(code: $code) {
      code
      children {
        code
      }
    }
  }
`);

export type RankedLevel = {
  readonly code: string;
  /** The address's; the current one when left out. */
  readonly month: string | undefined;
  readonly level: Level;
  /** Of the level's codes. */
  readonly digits: number;
};

type Row = RankedDivision & { readonly code: string; readonly reading: Reading };
type Progress = (progress: string) => void;

/** All divisions of a level beneath one, as the figure ranks them: asked parent by parent, since the graph ranks so many at once. */
export async function wholeRanking(
  figure: Figure,
  { code, month, level, digits }: RankedLevel,
  title: string,
  speech: Speech,
  tell: Progress,
): Promise<Exported> {
  const by = rankedBy(figure);
  const document = askRanking(figure);
  if (document === undefined) return { sheets: [], troubles: [], gaps: [] };
  const troubles: Trouble[] = [];
  const rows: Row[] = [];
  const gaps: string[] = [];
  for (const parent of await parentsOf(code, digits, tell)) {
    const variables = { code: parent, month, level, first: MOST };
    const answer = await askPatiently({ document, variables }, () => tell(speech.count(rows.length)));
    const division = answer.data?.division;
    if (division == null) gaps.push(speech.say(NOT_RANKED, { code: parent }));
    else rows.push(...(figure.ranking?.rows(division) ?? []).map((row) => ({ ...row, reading: by.read(row) })));
    troubles.push(...allTroublesOf(answer));
    tell(speech.count(rows.length));
  }
  return { sheets: [sheetOf(inRankOrder(rows, by), by, title, month, speech)], troubles, gaps };
}

/** The divisions of the level right above the ranked one. */
async function parentsOf(code: string, digits: number, tell: Progress): Promise<readonly string[]> {
  const { data } = await askPatiently({ document: childrenQuestion, variables: { code } }, () => tell(''));
  const children = data?.division?.children ?? [];
  if (children.length === 0 || children.some((child) => child.code.length >= digits)) return [code];
  const parents: string[] = [];
  for (const child of children) parents.push(...(await parentsOf(child.code, digits, tell)));
  return parents;
}

function sheetOf(
  rows: readonly Row[],
  figure: Figure,
  title: string,
  month: string | undefined,
  speech: Speech,
): Sheet {
  const { say, t, place } = speech;
  return {
    name: title,
    columns: [
      t('rank'),
      say({ zh: '区划代码', en: 'Code' }),
      say({ zh: '上级', en: 'Above' }),
      t('division'),
      labelOf(figure, { month: month ?? currentMonth(), asOf: asOfAll(rows.map(({ reading }) => reading)) }, speech),
      t('detail'),
    ],
    rows: rows.map(({ code, division: { name, parent }, reading }, index) => [
      typeof reading.value === 'number' ? index + 1 : undefined,
      code,
      [parent?.parent, parent].flatMap((one) => (one == null ? [] : [place(one.code, one.name)])).join(' '),
      place(code, name),
      cellOf(shownOf(reading, false), figure.format, speech),
      reading.why && say(reading.why),
    ]),
  };
}

const NOT_RANKED = {
  zh: '{code} 之下的区划没有答复，未列入排名。',
  en: 'Nothing came of what is beneath {code}: it is not ranked.',
};
