import { errors } from '#errors';
import { type ContentOf, fields, inputOf } from '#input';
import { reasonRefusal } from '#workflows';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import type {
  AnswerGuidanceInput,
  AskGuidanceInput,
  GuidanceAnswerAction,
  GuidanceAskAction,
  MoveGuidanceQuestionInput,
} from '../resolvers.generated.ts';
import { guidanceErrors } from './guidance.errors.ts';
import { type GuidanceAction, guidanceWorkflow } from './guidance.workflow.ts';
import { said } from './names-nobody.ts';

const askGuidanceInput = inputOf<AskGuidanceInput>()((today) => ({
  division: fields.divisionCode(),
  topic: fields.optional(fields.code('policyKind', today)),
  title: said.title(),
  text: said.text(),
  idempotencyKey: fields.idempotencyKey(),
}));

const step = () => ({
  question: fields.recordId(),
  reason: said.reason(),
  idempotencyKey: fields.idempotencyKey(),
});

const answerGuidanceInput = inputOf<AnswerGuidanceInput>()(
  () => ({
    ...step(),
    action: fields.given<GuidanceAnswerAction>(),
    answer: said.optionalText(),
  }),
  ({ action, answer, reason }) => ({
    reason: reasonRefusal(guidanceWorkflow, action, reason),
    answer: action && answerRefusal(action, answer),
  }),
);

const moveGuidanceQuestionInput = inputOf<MoveGuidanceQuestionInput>()(
  () => ({ ...step(), action: fields.given<GuidanceAskAction>() }),
  ({ action, reason }) => ({ reason: reasonRefusal(guidanceWorkflow, action, reason) }),
);

function answerRefusal(action: GuidanceAction, answer: string | null | undefined) {
  const isSaid = guidanceWorkflow.moves[action].fields?.includes('answer') === true;
  if (isSaid && answer === null) return errors.refusedInput([], 'MISSING');
  if (isSaid || (answer ?? null) === null) return undefined;
  return guidanceErrors.of('INPUT_INVALID.NOT_SAID_WITH', { values: { guidanceStep: action } });
}

export type AskGuidanceContent = ContentOf<typeof askGuidanceInput>;
export type AnswerGuidanceContent = ContentOf<typeof answerGuidanceInput>;
export type MoveGuidanceQuestionContent = ContentOf<typeof moveGuidanceQuestionInput>;

/** 提出咨询. */
export const askGuidanceWrite: Write<AskGuidanceInput, AskGuidanceContent> = {
  mutation: 'askGuidance',
  input: askGuidanceInput,
  right: mayWithin('guidance.ask', 'division'),
};

/** 咨询答复: by the bureau that is asked. */
export const answerGuidanceWrite: Write<AnswerGuidanceInput, AnswerGuidanceContent> = {
  mutation: 'answerGuidance',
  input: answerGuidanceInput,
  right: mayReach('guidance.answer', ['question', rowOf('advisors.guidance_question')]),
};

/** 咨询流转: by those who asked. */
export const moveGuidanceQuestionWrite: Write<MoveGuidanceQuestionInput, MoveGuidanceQuestionContent> = {
  mutation: 'moveGuidanceQuestion',
  input: moveGuidanceQuestionInput,
  right: mayReach('guidance.ask', ['question', rowOf('advisors.guidance_question')]),
};
