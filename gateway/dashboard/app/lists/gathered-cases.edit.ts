import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { GatheredCaseToMoveQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';
import { caseFields } from './model-case-words.ts';

type CaseNow = NonNullable<GatheredCaseToMoveQuery['gatheredCase']>;

const words = workflowWords.gatheredCase;

const step = {
  document: graphql(/* GraphQL */ `
    query GatheredCaseToMove($id: ID!) {
      gatheredCase(id: $id) {
        edition
        state
        title
        difficulty
        measures
        result
        division {
          code
        }
        availableActions {
          action
        }
      }
    }
  `),
  row: ({ gatheredCase: found }: GatheredCaseToMoveQuery) => found && { ...found, version: found.edition },
  title: ({ title }: CaseNow) => title ?? '',
  of: ({ division, state, availableActions }: CaseNow) => ({
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: (row: CaseNow) =>
    (['difficulty', 'measures', 'result'] as const).flatMap((field) => {
      const text = row[field];
      const { zh, en } = caseFields[field];
      return text === null ? [] : [{ zh: `${zh}：${text}`, en: `${en}: ${text}` }];
    }),
  mutation: graphql(/* GraphQL */ `
    mutation MoveGatheredCase($input: MoveGatheredCaseInput!) {
      moveGatheredCase(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'gatheredCase',
} as const;

const can =
  (action: string) =>
  (_: CallerOfPage, { actions }: EditedRecord) =>
    actions?.includes(action) === true;

const why = { label: { zh: '原因', en: 'Why' }, kind: 'prose' } as const;

const publish = defineEdit({
  ...step,
  key: 'publish',
  label: words.moves.PUBLISH,
  meaning: {
    zh: '请通读全文，确认无法从中认出任何人后发布；发布后全市工作人员可见。',
    en: 'Read it through; everybody on the staff of the city sees it from then on.',
  },
  submit: { zh: '确认无法认出任何人，发布', en: 'Nobody can be recognised: publish it' },
  versionField: 'edition',
  isFor: can('PUBLISH'),
  always: { action: 'PUBLISH', confirmedAnonymous: true },
  fields: {},
});

const sendBack = defineEdit({
  ...step,
  key: 'send-back',
  label: words.moves.SEND_BACK,
  submit: words.moves.SEND_BACK,
  meaning: {
    zh: '注明原因后退回上报的区，修改后可再次上报。',
    en: 'Say why; the district may change it and hand it up again.',
  },
  isWithoutVersion: true,
  isFor: can('SEND_BACK'),
  always: { action: 'SEND_BACK' },
  fields: { reason: why },
});

const takeDown = defineEdit({
  ...step,
  key: 'take-down',
  label: words.moves.TAKE_DOWN,
  submit: words.moves.TAKE_DOWN,
  meaning: {
    zh: '立即撤下并删除全文，告知上报的区。',
    en: 'What it says is removed at once, and its district is told.',
  },
  isWithoutVersion: true,
  isFor: can('TAKE_DOWN'),
  always: { action: 'TAKE_DOWN' },
  fields: { reason: why },
});

export const gatheredCaseSteps = [publish, sendBack, takeDown];
