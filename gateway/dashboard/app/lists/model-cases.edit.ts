import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { ModelCaseToEditQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';
import { helpKinds } from '../words/index.ts';
import { caseFields, wordsOfFinding } from './model-case-words.ts';

type CaseNow = NonNullable<ModelCaseToEditQuery['modelCase']>;

const words = workflowWords.modelCase;

const ofCase = {
  document: graphql(/* GraphQL */ `
    query ModelCaseToEdit($id: ID!) {
      modelCase(id: $id) {
        version
        state
        title
        difficulty
        measures
        result
        year
        kinds
        division {
          code
        }
        findings {
          kind
          field
          from
          quote
        }
        availableActions {
          action
        }
        history {
          to
          reason
        }
      }
    }
  `),
  row: ({ modelCase }: ModelCaseToEditQuery) => modelCase,
  title: ({ title }: CaseNow) => title ?? '',
  of: ({ division, state, availableActions }: CaseNow) => ({
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
  record: 'modelCase',
} as const;

/** Why it was sent back, and what was found in it then. */
const sentBack = ({ state, findings, history }: CaseNow) => {
  const reason = state === 'SENT_BACK' ? history?.find(({ to }) => to === 'SENT_BACK')?.reason : undefined;
  const why = reason ? [{ zh: `退回原因：${reason}`, en: `Sent back because: ${reason}` }] : [];
  return [...why, ...findings.map(wordsOfFinding)];
};

const changeModelCase = defineEdit({
  ...ofCase,
  key: 'change',
  label: { zh: '修改案例', en: 'Change the case' },
  meaning: {
    zh: '保存前检查全文：发现姓名、证件号、电话、门牌等内容时不予保存，并逐处提示。',
    en: 'It is looked through before it is saved: where a name, number, phone or address is found nothing is saved, and each is pointed out.',
  },
  submit: { zh: '检查并保存', en: 'Check and save' },
  isFor: (_, { state, actions }) => actions?.includes('HAND_IN') === true && state !== undefined,
  notes: sentBack,
  mutation: graphql(/* GraphQL */ `
    mutation ChangeModelCase($input: ChangeModelCaseInput!) {
      changeModelCase(input: $input) {
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
    title: { label: caseFields.title, kind: 'text', now: ({ title }) => title },
    difficulty: { label: caseFields.difficulty, kind: 'prose', now: ({ difficulty }) => difficulty },
    measures: { label: caseFields.measures, kind: 'prose', now: ({ measures }) => measures },
    result: { label: caseFields.result, kind: 'prose', now: ({ result }) => result },
    year: { label: { zh: '帮扶年份', en: 'Year' }, kind: 'number', now: ({ year }) => year },
    kinds: {
      label: { zh: '救助类型', en: 'Kinds of help' },
      kind: 'choices',
      choices: helpKinds,
      isOptional: true,
      now: ({ kinds }) => kinds,
    },
  },
});

/** What all steps say alike: the whole case, to be read before it is handed on. */
const step = {
  ...ofCase,
  notes: (row: CaseNow) => [
    ...(['difficulty', 'measures', 'result'] as const).flatMap((field) => {
      const text = row[field];
      const { zh, en } = caseFields[field];
      return text === null ? [] : [{ zh: `${zh}：${text}`, en: `${en}: ${text}` }];
    }),
    ...sentBack(row),
  ],
  mutation: graphql(/* GraphQL */ `
    mutation MoveModelCase($input: MoveModelCaseInput!) {
      moveModelCase(input: $input) {
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

const why = { label: { zh: '原因', en: 'Why' }, kind: 'prose' } as const;

const handIn = defineEdit({
  ...step,
  key: 'hand-in',
  label: words.moves.HAND_IN,
  meaning: {
    zh: '请以邻居、熟人的眼光通读全文，确认无法从中认出任何人后送审。',
    en: 'Read it as a neighbour would, and hand it in once nobody can be recognised by it.',
  },
  submit: { zh: '确认无法认出任何人，送审', en: 'Nobody can be recognised: hand it in' },
  isFor: can('HAND_IN'),
  always: { action: 'HAND_IN', confirmedAnonymous: true },
  fields: {},
});

const handUp = defineEdit({
  ...step,
  key: 'hand-up',
  label: words.moves.HAND_UP,
  meaning: {
    zh: '由撰写、送审以外的人员审核。上报时核对本区全部救助对象和顾问的姓名，按一次检索计入限额并留痕。',
    en: 'By somebody who neither wrote it nor handed it in. The names of all clients and advisors of the district are looked for, which counts as a search and stands in the trail.',
  },
  submit: { zh: '确认无法认出任何人，上报', en: 'Nobody can be recognised: hand it up' },
  isFor: can('HAND_UP'),
  always: { action: 'HAND_UP', confirmedAnonymous: true },
  fields: {},
});

const sendBack = defineEdit({
  ...step,
  key: 'send-back',
  label: words.moves.SEND_BACK,
  submit: words.moves.SEND_BACK,
  meaning: {
    zh: '注明原因后退回修改，查到的可识别内容一并告知撰写单位。',
    en: 'Say why; the findings are shown to its author.',
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
    zh: '立即删除全文，已上报的市级同时撤下，不可恢复。原因中也不得写明是谁。',
    en: 'What it says is removed at once, at the city as well, for good. Name nobody in the reason either.',
  },
  isWithoutVersion: true,
  isFor: can('TAKE_DOWN'),
  always: { action: 'TAKE_DOWN' },
  fields: { reason: why },
});

export const modelCaseEdits = [changeModelCase, handIn, handUp, sendBack, takeDown];
