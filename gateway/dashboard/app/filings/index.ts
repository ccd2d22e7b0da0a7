export { filingsQuestion } from './filings-question.ts';
export { FilingsTable } from './filings-table.tsx';
