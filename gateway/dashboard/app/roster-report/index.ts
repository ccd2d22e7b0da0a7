export { DocumentDownload } from './document-download.tsx';
export { LinesTable } from './lines-table.tsx';
export { lineKinds } from './roster-columns.ts';
export { type ReportOfPage, rosterLinesQuestion } from './roster-report-question.ts';
export { rosterWorkbook } from './roster-workbook.ts';
