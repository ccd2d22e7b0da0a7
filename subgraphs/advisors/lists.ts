import { advisorList } from './advisors/advisor.list.ts';
import { filingList } from './filings/filing.list.ts';
import { stationList } from './stations/station.list.ts';

/** Every list of the domain. */
export const lists = [stationList, advisorList, filingList];
