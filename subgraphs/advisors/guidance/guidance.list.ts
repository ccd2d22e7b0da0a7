import { authoritiesOfCaller } from '#deputies';
import { defineList } from '#lists';
import { waitingSql } from '#workflows';
import { GuidanceAnswer } from './guidance-answer.entity.ts';
import { GuidanceQuestion } from './guidance-question.entity.ts';
import { guidanceWorkflow } from './guidance.workflow.ts';

/** 业务指导咨询列表: questions of those at or beneath a division, the latest first. */
export const guidanceQuestionList = defineList(GuidanceQuestion, {
  field: 'guidanceQuestions',
  filter: {
    states: { oneOf: 'state' },
    waiting: { met: waitingSql(guidanceWorkflow, 'state') },
    waitingForMe: { met: `state = 'ASKED' and authority = any (${authoritiesOfCaller})` },
    topics: { oneOf: 'topic', codes: 'policyKind' },
    from: { from: 'askedOn' },
    until: { until: 'askedOn' },
  },
  order: { ASKED_ON: 'askedOn' },
  orderBy: { field: 'ASKED_ON', direction: 'DESC' },
  search: { texts: ['title', 'text'] },
});

/** 答复库: what a bureau answered, the latest first; what it took back is in no list. */
export const guidanceAnswerList = defineList(GuidanceAnswer, {
  field: 'guidanceAnswers',
  always: 'withdrawn_on is null',
  filter: {
    topics: { oneOf: 'topic', codes: 'policyKind' },
    from: { from: 'answeredOn' },
    until: { until: 'answeredOn' },
  },
  order: { ANSWERED_ON: 'answeredOn' },
  orderBy: { field: 'ANSWERED_ON', direction: 'DESC' },
  search: { texts: ['title', 'question', 'text'] },
});
