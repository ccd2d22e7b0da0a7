import { defineList } from '#lists';
import { Advisor } from '../advisors/advisor.entity.ts';
import { advisorSearch } from '../advisors/advisor.list.ts';

/** 备案: the filings of the advisors at or beneath a division, as those that wait for an authority. */
export const filingList = defineList(Advisor, {
  field: 'filings',
  filter: {
    states: { oneOf: 'filingState' },
    waiting: { met: "filing_state = any (array['SUBMITTED', 'CHANGED'])" },
    authority: { is: 'filingAuthority' },
    stations: { holds: 'stations' },
    sinceFrom: { from: 'filingSince', byDay: true },
    sinceUntil: { until: 'filingSince', byDay: true },
  },
  order: { SINCE: 'filingSince', NAME: 'name' },
  search: advisorSearch,
});
