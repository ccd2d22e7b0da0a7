import { defineList } from '#lists';

import { Survey } from './survey.entity.ts';
import { SurveyCall } from './survey-call.entity.ts';

/** 满意度调查列表: the surveys of divisions at or beneath one, the latest first. */
export const surveyList = defineList(Survey, {
  field: 'surveys',
  filter: {
    open: { met: 'closed_on is null', unmet: 'closed_on is not null' },
    from: { from: 'openedOn' },
    until: { until: 'openedOn' },
  },
  order: { OPENED_ON: 'openedOn' },
  orderBy: { field: 'OPENED_ON', direction: 'DESC' },
});

/** 调查访问列表: the households to be asked at or beneath a division. Not searched: people are found in the list of clients. */
export const surveyCallList = defineList(SurveyCall, {
  field: 'surveyCalls',
  filter: {
    surveys: { oneOf: 'survey' },
    states: { oneOf: 'state' },
    stations: { oneOf: 'station' },
    client: { is: 'client' },
    open: {
      met: `state in ('OPEN', 'NOT_REACHED') and exists (select from clients.survey where survey.id = listed.survey_id and closed_on is null)`,
    },
  },
  order: { ASKED_ON: 'askedOn' },
});
