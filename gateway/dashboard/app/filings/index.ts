export { filingsQuestion, waitingIn } from './filings-question.ts';
export { FilingsTable } from './filings-table.tsx';
