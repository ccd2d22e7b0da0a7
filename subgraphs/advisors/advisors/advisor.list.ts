import { defineList } from '#lists';
import { Advisor } from './advisor.entity.ts';
import { TRAINED_SQL, UNTRAINED_SQL } from './warnings.ts';

/** 学时 of both kinds between two days, against what is required; by the index of an advisor's enrolments. */
const HOURS_MET_SQL = `coalesce((select sum(trained.hours) from advisors.training_enrolment as trained
  where trained.advisor = listed.id and trained.held_on >= ?::date and trained.held_on <= ?::date
    and trained.ended_at is null and trained.outcome in ('PASSED', 'FAILED')), 0) >= ?`;

/** What advisors and their filings are found by alike. */
export const advisorSearch = { names: ['name'], texts: ['employer'] } as const;

/** 顾问名册: the advisors at or beneath a division. */
export const advisorList = defineList(Advisor, {
  field: 'advisors',
  filter: {
    filings: { oneOf: 'filingState' },
    stations: { holds: 'stations' },
    licenceExpiresBy: { until: 'licenceValidUntil' },
    trainingHoursMet: { met: HOURS_MET_SQL, measured: ['date', 'date', 'number'], scope: 'client.read' },
    preServiceTrained: { met: TRAINED_SQL, unmet: `(${UNTRAINED_SQL})` },
  },
  order: { NAME: 'name', REGISTERED_AT: 'createdAt' },
  search: advisorSearch,
});
