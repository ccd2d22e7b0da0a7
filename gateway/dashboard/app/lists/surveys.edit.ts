import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';

const MONTH = { zh: '如 2026-10', en: 'as 2026-10' };

/** The record is the division within which it asks. */
export const openSurvey = defineEdit({
  key: 'open',
  label: { zh: '发起调查', en: 'Open a survey' },
  submit: { zh: '发起并抽样', en: 'Open it and draw the sample' },
  meaning: {
    zh: '从所选月份走访过、仍在册的家庭中随机抽取；每站（站点不明的按街镇）至多抽取所填户数，每户一次。',
    en: 'Draws at random from households visited in those months that are still served: so many at most of each station (of the street where none is known), each once.',
  },
  saved: { zh: '已发起，抽中的家庭列在“调查访问”中。', en: 'Opened; whom it asks stands in “Calls of surveys”.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('survey.open') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query DivisionToSurvey($id: DivisionCode!) {
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
    mutation OpenSurvey($input: OpenSurveyInput!) {
      openSurvey(input: $input) {
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
    title: { label: { zh: '名称', en: 'Title' }, kind: 'text' },
    visitedFrom: { label: { zh: '走访起始月份', en: 'Visits from' }, hint: MONTH, kind: 'text' },
    visitedUntil: { label: { zh: '走访截止月份', en: 'Visits until' }, hint: MONTH, kind: 'text' },
    sampleSize: {
      label: { zh: '抽样户数', en: 'Households' },
      hint: { zh: '每站，1 至 100', en: 'of each station, 1 to 100' },
      kind: 'number',
    },
  },
});

export const closeSurvey = defineEdit({
  key: 'close',
  label: { zh: '结束调查', en: 'Close the survey' },
  submit: { zh: '结束', en: 'Close it' },
  meaning: { zh: '结束后不再接受答卷，不能恢复。', en: 'It takes no more answers, and cannot be opened again.' },
  saved: { zh: '已结束。', en: 'Closed.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division, state }) =>
    scopes.includes('survey.open') && division.startsWith(own) && state === 'OPEN',
  document: graphql(/* GraphQL */ `
    query SurveyToClose($id: ID!) {
      survey(id: $id) {
        title
        closedOn
        division {
          code
        }
      }
    }
  `),
  row: ({ survey }) => survey && { ...survey, version: 0 },
  title: ({ title }) => title,
  of: ({ division, closedOn }) => ({ division: division.code, state: closedOn === null ? 'OPEN' : 'CLOSED' }),
  mutation: graphql(/* GraphQL */ `
    mutation CloseSurvey($input: CloseSurveyInput!) {
      closeSurvey(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'survey',
  fields: {},
});
