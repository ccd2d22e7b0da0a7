import { defineList } from '#lists';
import { Advisor } from './advisor.entity.ts';
import { TRAINED_SQL, UNTRAINED_SQL } from './warnings.ts';

/** What advisors and their filings are found by alike. */
export const advisorSearch = { names: ['name'], texts: ['employer'] } as const;

/** 顾问名册: the advisors at or beneath a division. */
export const advisorList = defineList(Advisor, {
  field: 'advisors',
  filter: {
    filings: { oneOf: 'filingState' },
    stations: { holds: 'stations' },
    licenceExpiresBy: { until: 'licenceValidUntil' },
    preServiceTrained: { met: TRAINED_SQL, unmet: `(${UNTRAINED_SQL})` },
  },
  order: { NAME: 'name', REGISTERED_AT: 'createdAt' },
  search: advisorSearch,
});
