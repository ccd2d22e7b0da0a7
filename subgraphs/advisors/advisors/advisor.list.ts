import { defineList } from '#lists';
import { Advisor } from './advisor.entity.ts';

/** 顾问名册: the advisors at or beneath a division, and the filings that wait for an authority. */
export const advisorList = defineList(Advisor, {
  field: 'advisors',
  filter: {
    filings: { oneOf: 'filingState' },
    waiting: { met: "filing_state = any (array['SUBMITTED', 'CHANGED'])" },
    authority: { is: 'filingAuthority' },
  },
  order: { NAME: 'name', REGISTERED_AT: 'createdAt' },
  search: { names: ['name'], texts: ['employer'] },
});
