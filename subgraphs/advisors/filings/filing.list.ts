import { authoritiesOfCaller } from '#deputies';
import { defineList } from '#lists';
import { waitingSql } from '#workflows';
import { Advisor } from '../advisors/advisor.entity.ts';
import { advisorSearch } from '../advisors/advisor.list.ts';
import { filingWorkflow } from './filing.workflow.ts';

const WAITING = waitingSql(filingWorkflow, 'filing_state');

/** 备案: the filings of the advisors at or beneath a division, as those that wait for an authority. */
export const filingList = defineList(Advisor, {
  field: 'filings',
  filter: {
    states: { oneOf: 'filingState' },
    waiting: { met: WAITING },
    waitingForMe: { met: `${WAITING} and filing_authority = any (${authoritiesOfCaller})` },
    authority: { is: 'filingAuthority' },
    stations: { holds: 'stations' },
    sinceFrom: { from: 'filingSince', byDay: true },
    sinceUntil: { until: 'filingSince', byDay: true },
  },
  order: { SINCE: 'filingSince', NAME: 'name' },
  search: advisorSearch,
});
