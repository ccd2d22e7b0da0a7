import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { GuidanceAnswerSchema } from './guidance-answer.entity.ts';
import { GuidanceQuestionSchema } from './guidance-question.entity.ts';
import { GuidanceStepSchema } from './guidance-step.entity.ts';
import { guidanceErrors } from './guidance.errors.ts';
import { guidanceAnswerList, guidanceQuestionList } from './guidance.list.ts';
import { guidanceAnswerMessage, guidanceQuestionMessage } from './guidance.message.ts';
import { GuidanceRepository } from './guidance.repository.ts';
import { guidanceResolvers } from './guidance.resolvers.ts';
import { GuidanceService } from './guidance.service.ts';
import { guidanceWorkflow } from './guidance.workflow.ts';

const actions = {
  'guidance.ask': 'asked the bureau above how to work, or what a policy means',
  'guidance.answer': 'answered such a question, as the bureau that was asked',
  'guidance.passOn': 'passed such a question on to the bureau above',
  'guidance.correct': 'corrected an answer',
  'guidance.retract': 'took an answer back',
  'guidance.reopen': 'asked a question again that was answered',
  'guidance.withdraw': 'withdrew a question',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 业务指导咨询: what is asked of the bureau above and passed on to the city, and answers that all beneath find again. */
export const guidanceIdea: Idea<{ readonly guidance: GuidanceService }> = {
  actions,
  entities: [GuidanceQuestionSchema, GuidanceStepSchema, GuidanceAnswerSchema],
  errors: [guidanceErrors],
  lists: [guidanceQuestionList, guidanceAnswerList],
  messages: [guidanceQuestionMessage, guidanceAnswerMessage],
  resolvers: guidanceResolvers,
  workflows: [guidanceWorkflow],
  services: (scope) => ({ guidance: new GuidanceService(scope, new GuidanceRepository(scope.session)) }),
};
