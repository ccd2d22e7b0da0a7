import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { policyKinds, publicityChannels } from '../words/index.ts';

const isFor = ({ scopes, division: own }: CallerOfPage, { division }: { readonly division: string }): boolean =>
  scopes.includes('outreach.plan') && division === own;

const title = { label: { zh: '名称', en: 'Title' }, kind: 'text' } as const;
const channel = { label: { zh: '宣传渠道', en: 'Channel' }, kind: 'choice', choices: publicityChannels } as const;
const topics = { label: { zh: '宣传内容', en: 'Topics' }, kind: 'choices', choices: policyKinds } as const;
const aim = { label: { zh: '计划场次', en: 'Events planned' }, kind: 'number' } as const;
const aimReach = { label: { zh: '计划覆盖人数', en: 'People to reach' }, kind: 'number', isOptional: true } as const;
const dueMonth = {
  label: { zh: '完成月份', en: 'By the month' },
  hint: { zh: '如 2026-09，在计划年度内', en: 'as 2026-09, of that year' },
  kind: 'text',
} as const;

/** The record is the district, or the city, whose plan it is. */
export const planOutreach = defineEdit({
  key: 'plan',
  label: { zh: '增加计划项目', en: 'Add an item' },
  meaning: { zh: '本级年度宣传计划的一个项目。', en: "An item of your own level's plan of a year." },
  submit: { zh: '增加', en: 'Add it' },
  saved: { zh: '已增加。', en: 'Added.' },
  isWithoutVersion: true,
  isFor,
  document: graphql(/* GraphQL */ `
    query DivisionToPlanFor($id: DivisionCode!) {
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
    mutation PlanOutreach($input: PlanOutreachInput!) {
      planOutreach(input: $input) {
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
    year: { label: { zh: '年度', en: 'Year' }, kind: 'number' },
    title,
    channel,
    topics,
    aim,
    aimReach,
    dueMonth,
  },
});

export const changeOutreachPlan = defineEdit({
  key: 'change',
  label: { zh: '调整', en: 'Change it' },
  meaning: {
    zh: '调整后为新的版本，原版本留存；不再开展的，计划场次填 0。',
    en: 'Makes a new version; those before stay. Of what is given up, plan 0.',
  },
  isFor,
  document: graphql(/* GraphQL */ `
    query OutreachPlanItemToChange($id: ID!) {
      outreachPlanItem(id: $id) {
        version
        year
        title
        channel
        topics
        aim
        aimReach
        dueMonth
        division {
          code
        }
      }
    }
  `),
  row: ({ outreachPlanItem }) => outreachPlanItem,
  title: ({ year, title: name }) => `${year} ${name}`,
  of: ({ division }) => ({ division: division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation ChangeOutreachPlan($input: ChangeOutreachPlanInput!) {
      changeOutreachPlan(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'item',
  fields: {
    title: { ...title, now: (row) => row.title },
    channel: { ...channel, now: (row) => row.channel },
    topics: { ...topics, now: (row) => row.topics },
    aim: { ...aim, now: (row) => row.aim },
    aimReach: { ...aimReach, now: (row) => row.aimReach },
    dueMonth: { ...dueMonth, now: (row) => row.dueMonth },
  },
});
