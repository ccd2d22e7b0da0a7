import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { IncidentToMoveQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';
import { filledFormOf } from './filled-form.tsx';

export const reportIncident = defineEdit({
  key: 'incident',
  label: { zh: '上报事件', en: 'Report an incident' },
  meaning: {
    zh: '按发生当日适用的报告表填写；由办理机关调查处理并办结。',
    en: 'By the form of the day on which it happened; its authority looks into it and closes it.',
  },
  saved: { zh: '已上报。', en: 'Reported.' },
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('incident.report') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query StationOfIncident($id: ID!) {
      station(id: $id) {
        version
        name
        division {
          code
        }
      }
    }
  `),
  row: ({ station }) => station,
  title: ({ name }) => name,
  of: ({ division }) => ({ division: division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation ReportIncident($input: ReportIncidentInput!) {
      reportIncident(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'station',
  fields: {},
  Form: filledFormOf({
    form: 'STATION_INCIDENT',
    submit: { zh: '上报', en: 'Report it' },
    day: { name: 'happenedOn', label: { zh: '发生日期', en: 'Happened on' } },
  }),
});

type IncidentNow = NonNullable<IncidentToMoveQuery['incident']>;

const words = workflowWords.incident;

/** What both steps say alike. */
const step = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query IncidentToMove($id: ID!) {
      incident(id: $id) {
        state
        happenedOn
        station {
          name
        }
        division {
          code
        }
        filled {
          answers {
            field {
              label {
                zh
                en
              }
            }
            words {
              zh
              en
            }
          }
        }
        availableActions {
          action
        }
        history {
          at
        }
      }
    }
  `),
  row: ({ incident }: IncidentToMoveQuery) => incident && { ...incident, version: incident.history?.length ?? 0 },
  title: ({ station, happenedOn }: IncidentNow) => `${station?.name ?? ''} ${happenedOn}`,
  of: ({ division, state, availableActions }: IncidentNow) => ({
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: ({ filled }: IncidentNow) =>
    filled.answers.map(({ field: { label }, words: said }) => ({
      zh: `${label.zh}：${said.zh}`,
      en: `${label.en}: ${said.en}`,
    })),
  mutation: graphql(/* GraphQL */ `
    mutation MoveIncident($input: MoveIncidentInput!) {
      moveIncident(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'incident',
} as const;

const can =
  (action: string) =>
  (_: CallerOfPage, { actions }: EditedRecord) =>
    actions?.includes(action) === true;

export const investigateIncident = defineEdit({
  ...step,
  key: 'investigate',
  label: words.moves.INVESTIGATE,
  submit: words.moves.INVESTIGATE,
  meaning: { zh: '由办理机关开始调查处理。', en: 'The authority begins to look into it.' },
  isFor: can('INVESTIGATE'),
  always: { action: 'INVESTIGATE' },
  fields: {},
});

export const closeIncident = defineEdit({
  ...step,
  key: 'close',
  label: words.moves.CLOSE,
  submit: words.moves.CLOSE,
  meaning: { zh: '写明处理结果后办结。', en: 'Say what was found, and close it.' },
  isFor: can('CLOSE'),
  always: { action: 'CLOSE' },
  fields: {
    reason: {
      label: { zh: '处理结果', en: 'What was found' },
      hint: { zh: '请勿写入救助对象的个人信息', en: 'name nobody who is served' },
      kind: 'prose',
    },
  },
});
