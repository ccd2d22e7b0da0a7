import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { SurveyCallToRecordQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { filledFormOf } from './filled-form.tsx';

type CallNow = NonNullable<SurveyCallToRecordQuery['surveyCall']>;

/** What both ways say alike. */
const call = {
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }: CallerOfPage, { division, state }: EditedRecord) =>
    scopes.includes('survey.run') && division.startsWith(own) && (state === 'OPEN' || state === 'NOT_REACHED'),
  document: graphql(/* GraphQL */ `
    query SurveyCallToRecord($id: ID!) {
      surveyCall(id: $id) {
        state
        client {
          name {
            text
          }
        }
        division {
          code
        }
        survey {
          title
        }
      }
    }
  `),
  row: ({ surveyCall }: SurveyCallToRecordQuery) => surveyCall && { ...surveyCall, version: 0 },
  title: ({ client, survey }: CallNow) => `${client.name?.text ?? ''} ${survey?.title ?? ''}`,
  of: ({ division, state }: CallNow) => ({ division: division.code, state }),
  record: 'call',
} as const;

export const recordSurveyAnswers = defineEdit({
  ...call,
  key: 'answers',
  label: { zh: '登记答卷', en: 'Record the answers' },
  meaning: {
    zh: '按访问当日适用的调查表填写，每户一次；该户的责任顾问和走访人不得登记。',
    en: 'By the form of the day, once for each household; not by who serves or visited it.',
  },
  saved: { zh: '已登记。', en: 'Recorded.' },
  mutation: graphql(/* GraphQL */ `
    mutation RecordSurveyAnswers($input: RecordSurveyAnswersInput!) {
      recordSurveyAnswers(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {},
  Form: filledFormOf({
    form: 'SATISFACTION_SURVEY',
    submit: { zh: '登记', en: 'Record it' },
    day: { name: 'askedOn', label: { zh: '访问日期', en: 'Asked on' } },
  }),
});

export const recordSurveyAttempt = defineEdit({
  ...call,
  key: 'attempt',
  label: { zh: '未成功访问', en: 'Not answered' },
  submit: { zh: '登记', en: 'Record it' },
  meaning: {
    zh: '未访问到的可再次访问；拒访的不再访问。',
    en: 'Who was not reached is tried again; who would not answer is not.',
  },
  saved: { zh: '已登记。', en: 'Recorded.' },
  mutation: graphql(/* GraphQL */ `
    mutation RecordSurveyAttempt($input: RecordSurveyAttemptInput!) {
      recordSurveyAttempt(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {
    outcome: {
      label: { zh: '结果', en: 'Outcome' },
      kind: 'choice',
      choices: {
        NOT_REACHED: { zh: '未访问到', en: 'not reached' },
        DECLINED: { zh: '拒访', en: 'would not answer' },
      },
    },
    askedOn: { label: { zh: '访问日期', en: 'Tried on' }, kind: 'date' },
  },
});
