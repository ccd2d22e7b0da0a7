export { FilingsTable } from './filings-table.tsx';
