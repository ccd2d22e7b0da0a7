import type { Exported, Sheet } from '../export/index.ts';
import type { RosterLineKind } from '../generated/graphql.ts';
import { type Trouble, allTroublesOf, askPatiently } from '../graph/index.ts';
import { cellText } from '../lists/index.ts';
import type { Speech } from '../words/index.ts';
import { columnsOf, lineKinds } from './roster-columns.ts';
import { type LineOfPage, type ReportOfPage, rosterLinesQuestion } from './roster-report-question.ts';

const PAGE = 200;
const KINDS = ['ROSTER', 'JOINED', 'LEFT', 'CHANGED'] as const satisfies readonly RosterLineKind[];

/** All lines of a report as they were issued, a sheet a kind, after one that says which report it is. */
export async function rosterWorkbook(
  report: ReportOfPage,
  speech: Speech,
  tell: (progress: string) => void,
): Promise<Exported> {
  const sheets: Sheet[] = [headSheet(report, speech)];
  const troubles: Trouble[] = [];
  const gaps: string[] = [];
  for (const kind of KINDS) {
    const { lines, isCut, troubles: met } = await allLines(report.id, kind, speech, tell);
    sheets.push(sheetOf(kind, lines, speech));
    troubles.push(...met);
    if (isCut) gaps.push(speech.say(CUT, { kind: speech.say(lineKinds[kind]), count: speech.count(lines.length) }));
  }
  return { sheets, troubles, gaps };
}

async function allLines(id: string, kind: RosterLineKind, { count }: Speech, tell: (progress: string) => void) {
  const lines: LineOfPage[] = [];
  const troubles: Trouble[] = [];
  let after: string | null | undefined;
  do {
    const variables = { id, kind, first: PAGE, after };
    const answer = await askPatiently({ document: rosterLinesQuestion, variables }, () => {});
    const page = answer.data?.rosterReport?.lines;
    troubles.push(...allTroublesOf(answer));
    if (!page) return { lines, troubles, isCut: true };
    lines.push(...(page.edges ?? []).flatMap(({ node }) => node ?? []));
    tell(count(lines.length));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after != null);
  return { lines, troubles, isCut: false };
}

function sheetOf(kind: RosterLineKind, lines: readonly LineOfPage[], speech: Speech): Sheet {
  const columns = columnsOf(kind);
  return {
    name: speech.say(lineKinds[kind]),
    columns: columns.map((column) => speech.say(column)),
    rows: lines.map((line) => columns.map(({ cell }) => cellText(cell(line), speech))),
  };
}

function headSheet(report: ReportOfPage, { say, place, time }: Speech): Sheet {
  const { division, issuer, from, until, version, issuedAt, digest, roster } = report;
  return {
    name: say({ zh: '名册报告', en: 'Roster report' }),
    columns: [say({ zh: '区划', en: 'Division' }), place(division.code, division.name)],
    rows: [
      [say({ zh: '起', en: 'From' }), from],
      [say({ zh: '止', en: 'Until' }), until],
      [say({ zh: '报送单位', en: 'Issued by' }), place(issuer.code, issuer.name)],
      [say({ zh: '版次', en: 'Version' }), version],
      [say({ zh: '生成时间', en: 'Issued' }), issuedAt === null ? undefined : time(issuedAt)],
      [say({ zh: '校验值', en: 'SHA-256' }), digest ?? undefined],
      [say(lineKinds.ROSTER), roster?.filed],
      [say(lineKinds.JOINED), roster?.joined],
      [say(lineKinds.LEFT), roster?.left],
      [say(lineKinds.CHANGED), roster?.changed],
    ],
  };
}

const CUT = {
  zh: '“{kind}”未完：只有前 {count} 条。',
  en: '"{kind}" goes on: only the first {count} stand here.',
};
