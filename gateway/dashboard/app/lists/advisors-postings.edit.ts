import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { AdvisorPostedQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { PostAdvisorForm } from './post-advisor-form.tsx';

type PostedNow = NonNullable<AdvisorPostedQuery['advisor']>;

/** What both edits of postings say alike. */
const postingEdit = {
  document: graphql(/* GraphQL */ `
    query AdvisorPosted($id: ID!) {
      advisor(id: $id) {
        version
        name
        division {
          code
        }
        station {
          id
          name
        }
        postings {
          station {
            id
            name
          }
          since
          until
        }
        filing {
          state
        }
      }
    }
  `),
  row: ({ advisor }: AdvisorPostedQuery) => advisor,
  title: ({ name }: PostedNow) => name,
  of: ({ division, filing }: PostedNow) => ({ division: division.code, state: filing.state }),
  notes: (advisor: PostedNow) =>
    openOf(advisor).map(({ station: { id, name }, since }) => ({
      zh: `${name}${id === advisor.station?.id ? '（主要派驻）' : ''}，自 ${since}`,
      en: `${name}${id === advisor.station?.id ? ' (main)' : ''}, since ${since}`,
    })),
  record: 'advisor',
  isFor: ({ scopes, division: own }: CallerOfPage, { division, state }: EditedRecord): boolean =>
    scopes.includes('advisor.register') && division.startsWith(own) && state !== 'WITHDRAWN',
} as const;

function openOf({ postings }: PostedNow) {
  return (postings ?? []).filter(({ until }) => until === null);
}

export const postAdvisor = defineEdit({
  ...postingEdit,
  key: 'post',
  label: { zh: '增加派驻', en: 'Post' },
  meaning: {
    zh: '增加一个派驻站点，原派驻不变；也可将已派驻的站点改为主要派驻。',
    en: 'At a further station; the other postings go on. A station of theirs can be made the main one.',
  },
  saved: { zh: '已保存。', en: 'Saved.' },
  isWithoutVersion: true,
  mutation: graphql(/* GraphQL */ `
    mutation PostAdvisor($input: PostAdvisorInput!) {
      postAdvisor(input: $input) {
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
  Form: PostAdvisorForm,
});

export const endPosting = defineEdit({
  ...postingEdit,
  key: 'end-posting',
  label: { zh: '结束派驻', en: 'End a posting' },
  meaning: {
    zh: '其他派驻不变；结束主要派驻的，其余派驻中的第一个成为主要派驻。',
    en: 'The other postings go on; the first of them is the main one where the main one ends.',
  },
  saved: { zh: '派驻已结束。', en: 'The posting has ended.' },
  submit: { zh: '结束派驻', en: 'End the posting' },
  mutation: graphql(/* GraphQL */ `
    mutation EndPosting($input: EndPostingInput!) {
      endPosting(input: $input) {
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
    station: {
      label: { zh: '站点', en: 'Station' },
      kind: 'offered',
      offers: (advisor) => openOf(advisor).map(({ station: { id, name } }) => ({ value: id, label: name })),
    },
    on: {
      label: { zh: '结束日期', en: 'Ended on' },
      hint: { zh: '不填即今天', en: 'today when empty' },
      kind: 'date',
      isOptional: true,
    },
  },
});
