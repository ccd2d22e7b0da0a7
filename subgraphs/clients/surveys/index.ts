import type { ActionsOf } from '#audit';
import type { FigureReaders } from '#figures';
import type { Idea } from '#ideas';

import { satisfactionFigure } from './satisfaction.figure.ts';
import { SatisfactionService } from './satisfaction.service.ts';
import { SurveyAttemptSchema } from './survey-attempt.entity.ts';
import { SurveyCallSchema } from './survey-call.entity.ts';
import { SurveySchema } from './survey.entity.ts';
import { surveyErrors } from './survey.errors.ts';
import { surveyCallList, surveyList } from './survey.list.ts';
import { surveyResolvers } from './survey.resolvers.ts';
import { SurveyService } from './survey.service.ts';

const actions = {
  'survey.open': 'opened a satisfaction survey, and drew the households that it asks',
  'survey.close': 'closed a satisfaction survey',
  'survey.answer': 'recorded what a household answered in a satisfaction survey',
  'survey.attempt': 'recorded that a household was not reached in a satisfaction survey, or would not answer',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = { readonly surveys: SurveyService; readonly satisfaction: SatisfactionService };

/** 满意度调查: what visited households think of the visits. The form is published by the advisors domain, which the city has too. */
export const surveyIdea: Idea<Services, { readonly figures: FigureReaders }> = {
  actions,
  entities: [SurveySchema, SurveyCallSchema, SurveyAttemptSchema],
  errors: [surveyErrors],
  figures: [satisfactionFigure],
  lists: [surveyList, surveyCallList],
  resolvers: surveyResolvers,
  services: (scope, { figures }) => ({
    surveys: new SurveyService(scope),
    satisfaction: new SatisfactionService(scope, figures),
  }),
};
