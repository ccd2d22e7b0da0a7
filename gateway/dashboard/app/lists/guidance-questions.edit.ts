import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { GuidanceToMoveQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';
import { policyKinds } from '../words/index.ts';

type QuestionNow = NonNullable<GuidanceToMoveQuery['guidanceQuestion']>;

const words = workflowWords.guidance;
const NOBODY = { zh: '请勿写入救助对象的个人信息', en: 'name nobody who is served' };

/** The record is the division that asks. */
export const askGuidance = defineEdit({
  key: 'ask',
  label: { zh: '提出咨询', en: 'Ask a question' },
  meaning: {
    zh: '站点、街道向区提出，区向市提出。只描述情形，不要写明是谁。',
    en: 'A station or a street asks its district, a district the city. Describe the case without saying whose it is.',
  },
  submit: { zh: '提出', en: 'Ask' },
  saved: { zh: '已提出。', en: 'Asked.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('guidance.ask') && division === own,
  document: graphql(/* GraphQL */ `
    query DivisionThatAsks($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
    }
  `),
  row: ({ division }) => division && { ...division, version: 0 },
  title: ({ name }) => name ?? '',
  of: ({ code }) => ({ division: code }),
  mutation: graphql(/* GraphQL */ `
    mutation AskGuidance($input: AskGuidanceInput!) {
      askGuidance(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'division',
  fields: {
    topic: {
      label: { zh: '主题', en: 'Topic' },
      hint: { zh: '与政策类别无关的不填', en: 'empty where it is about none' },
      kind: 'choice',
      choices: policyKinds,
      isOptional: true,
    },
    title: { label: { zh: '标题', en: 'Title' }, kind: 'text' },
    text: { label: { zh: '内容', en: 'Question' }, hint: NOBODY, kind: 'prose' },
  },
});

/** What all steps say alike. */
const step = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query GuidanceToMove($id: ID!) {
      guidanceQuestion(id: $id) {
        title
        text
        state
        division {
          code
        }
        answer {
          text
        }
        availableActions {
          action
        }
        history {
          at
          reason
        }
      }
    }
  `),
  row: ({ guidanceQuestion: found }: GuidanceToMoveQuery) => found && { ...found, version: found.history?.length ?? 0 },
  title: ({ title }: QuestionNow) => title,
  of: ({ division, state, availableActions }: QuestionNow) => ({
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: ({ text, answer, history }: QuestionNow) =>
    [
      { zh: '内容', en: 'Question', said: text },
      { zh: '答复', en: 'Answer', said: answer?.text },
      { zh: '上一步的原因', en: 'Reason of the last step', said: history?.[0]?.reason },
    ].flatMap(({ zh, en, said }) => (said ? [{ zh: `${zh}：${said}`, en: `${en}: ${said}` }] : [])),
  record: 'question',
} as const;

/** Of the bureau that is asked. */
const answering = {
  ...step,
  mutation: graphql(/* GraphQL */ `
    mutation AnswerGuidance($input: AnswerGuidanceInput!) {
      answerGuidance(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
} as const;

/** Of those who asked. */
const asking = {
  ...step,
  mutation: graphql(/* GraphQL */ `
    mutation MoveGuidanceQuestion($input: MoveGuidanceQuestionInput!) {
      moveGuidanceQuestion(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
} as const;

const can =
  (action: string) =>
  (_: CallerOfPage, { actions }: EditedRecord) =>
    actions?.includes(action) === true;

const answer = { label: { zh: '答复', en: 'Answer' }, hint: NOBODY, kind: 'prose' } as const;
const reason = { label: { zh: '原因', en: 'Reason' }, hint: NOBODY, kind: 'prose' } as const;

const answerGuidance = defineEdit({
  ...answering,
  key: 'answer',
  label: words.moves.ANSWER,
  submit: words.moves.ANSWER,
  meaning: { zh: '答复后，本单位以下的全体人员都能查到。', en: 'Everybody beneath finds the answer again.' },
  isFor: can('ANSWER'),
  always: { action: 'ANSWER' },
  fields: { answer },
});

const passOnGuidance = defineEdit({
  ...answering,
  key: 'pass-on',
  label: words.moves.PASS_ON,
  submit: words.moves.PASS_ON,
  meaning: { zh: '转由市级答复，答复会自动返回。', en: 'The city answers it, and the answer comes back.' },
  isFor: can('PASS_ON'),
  always: { action: 'PASS_ON' },
  fields: {},
});

const correctGuidance = defineEdit({
  ...answering,
  key: 'correct',
  label: words.moves.CORRECT,
  submit: words.moves.CORRECT,
  meaning: {
    zh: '更正后显示更正时间，原答复留存。',
    en: 'It is shown that and when it was corrected; what it said stays.',
  },
  isFor: can('CORRECT'),
  always: { action: 'CORRECT' },
  fields: { answer, reason },
});

const retractGuidance = defineEdit({
  ...answering,
  key: 'retract',
  label: words.moves.RETRACT,
  submit: words.moves.RETRACT,
  meaning: { zh: '收回后不再能查到，咨询重新待答复。', en: 'Nobody finds it any more, and the question waits again.' },
  isFor: can('RETRACT'),
  always: { action: 'RETRACT' },
  fields: { reason },
});

const reopenGuidance = defineEdit({
  ...asking,
  key: 'reopen',
  label: words.moves.REOPEN,
  submit: words.moves.REOPEN,
  meaning: { zh: '答复没有解决问题的，写明还有什么不清楚。', en: 'Say what the answer leaves open.' },
  isFor: can('REOPEN'),
  always: { action: 'REOPEN' },
  fields: { reason },
});

const withdrawGuidance = defineEdit({
  ...asking,
  key: 'withdraw',
  label: words.moves.WITHDRAW,
  submit: words.moves.WITHDRAW,
  meaning: { zh: '不再需要答复。', en: 'No answer is needed any more.' },
  isFor: can('WITHDRAW'),
  always: { action: 'WITHDRAW' },
  fields: {},
});

export const guidanceSteps = [
  answerGuidance,
  passOnGuidance,
  correctGuidance,
  retractGuidance,
  reopenGuidance,
  withdrawGuidance,
];
