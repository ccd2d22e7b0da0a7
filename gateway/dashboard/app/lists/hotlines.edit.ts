import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { HotlineToChangeQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';

/** Each level publishes its own. */
const isFor = ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
  scopes.includes('hotline.publish') && division === own;

const name = { label: { zh: '名称', en: 'Name' }, kind: 'text' } as const;
const phone = { label: { zh: '电话', en: 'Phone' }, kind: 'phone' } as const;
const hours = {
  label: { zh: '服务时间', en: 'Hours' },
  hint: { zh: '如 工作日 9:00-17:00', en: 'as workdays 9:00-17:00' },
  kind: 'text',
} as const;
const purpose = { label: { zh: '受理事项', en: 'What it is for' }, kind: 'prose' } as const;
const since = { label: { zh: '启用日期', en: 'Since' }, kind: 'date' } as const;
const until = { label: { zh: '停用前最后一日', en: 'Last day' }, kind: 'date' } as const;

/** The record is the division that publishes it. */
export const addHotline = defineEdit({
  key: 'add',
  label: { zh: '公布热线', en: 'Publish a hotline' },
  meaning: {
    zh: '公布本级的热线；启用后下辖各级和公众网页均可见。',
    en: 'Of your own level; once it is open, all levels beneath and the public pages show it.',
  },
  submit: { zh: '公布', en: 'Publish it' },
  saved: { zh: '已公布。', en: 'Published.' },
  isWithoutVersion: true,
  isFor,
  document: graphql(/* GraphQL */ `
    query DivisionToPublishFor($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
    }
  `),
  row: ({ division }) => division && { ...division, version: 0 },
  title: (row) => row.name ?? '',
  of: ({ code }) => ({ division: code }),
  mutation: graphql(/* GraphQL */ `
    mutation AddHotline($input: AddHotlineInput!) {
      addHotline(input: $input) {
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
  fields: { name, phone, hours, purpose, since, until: { ...until, isOptional: true } },
});

type HotlineNow = NonNullable<HotlineToChangeQuery['hotline']>;

const ofHotline = {
  document: graphql(/* GraphQL */ `
    query HotlineToChange($id: ID!) {
      hotline(id: $id) {
        version
        name
        phone
        hours
        purpose
        since
        until
        division {
          code
        }
      }
    }
  `),
  isFor,
  row: ({ hotline }: HotlineToChangeQuery) => hotline,
  title: (row: HotlineNow) => row.name,
  of: ({ division }: HotlineNow) => ({ division: division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation ChangeHotline($input: ChangeHotlineInput!) {
      changeHotline(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'hotline',
} as const;

export const changeHotline = defineEdit({
  ...ofHotline,
  key: 'change',
  label: { zh: '修改', en: 'Change' },
  meaning: { zh: '修改后即时公布。', en: 'It is shown so at once.' },
  fields: {
    name: { ...name, now: (row) => row.name },
    phone: { ...phone, now: (row) => row.phone },
    hours: { ...hours, now: (row) => row.hours },
    purpose: { ...purpose, now: (row) => row.purpose },
    since: { ...since, now: (row) => row.since },
    until: { ...until, isOptional: true, now: (row) => row.until },
  },
});

export const endHotline = defineEdit({
  ...ofHotline,
  key: 'end',
  label: { zh: '停用', en: 'Withdraw' },
  meaning: {
    zh: '过了最后一日不再公布，记录保留。',
    en: 'After its last day it is shown no more; the record stays.',
  },
  submit: { zh: '停用', en: 'Withdraw it' },
  fields: { until: { ...until, now: (row) => row.until } },
});
