import { graphql } from '../generated/gql.ts';
import { clientCategories } from '../words/index.ts';
import { categoryCell } from './client-words.ts';
import { endConfirmation, withdrawConfirmation } from './confirmations-end.edit.ts';
import { defineList } from './list.ts';

const endings = {
  DECIDED: { zh: '决定终止', en: 'by decision' },
  LAPSED: { zh: '到期', en: 'lapsed' },
  SERVICE_ENDED: { zh: '服务终止', en: 'with the service' },
  WITHDRAWN: { zh: '误录撤销', en: 'recorded in error' },
} as const;

export default defineList({
  key: 'confirmations',
  order: 8.4,
  group: 'worklist',
  label: { zh: '认定', en: 'Confirmations' },
  meaning: {
    zh: '家庭和个人的类别认定，最近认定的在前；过了有效期的请复审。',
    en: 'What households and people were confirmed in, the latest decision first; past its day one is to be reviewed.',
  },
  scopes: ['client.read'],
  field: 'confirmations',
  node: graphql(/* GraphQL */ `
    fragment ConfirmationsRow on Confirmation {
      id
      category
      documentNumber
      ground
      decidedOn
      validUntil
      endedOn
      ending
      endReason
      canEnd
      authority {
        name
      }
      division {
        ...PlaceOfRow
      }
      client {
        id
        name {
          text
        }
      }
      household {
        members {
          id
          name {
            text
          }
        }
      }
    }
  `),
  ordered: '-DECIDED_ON',
  columns: [
    {
      zh: '对象',
      en: 'Of whom',
      cell: ({ client, household }) => {
        const first = client ?? household?.members?.[0];
        return { text: first?.name?.text, ...(first === undefined ? {} : { to: `/clients/${first.id}` }) };
      },
    },
    { zh: '所在居村', en: 'Community', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '类别', en: 'Category', cell: ({ category }) => categoryCell(category) },
    { zh: '认定日期', en: 'Decided', order: 'DECIDED_ON', cell: ({ decidedOn }) => ({ inOneLine: decidedOn }) },
    { zh: '有效期至', en: 'Until', order: 'VALID_UNTIL', cell: ({ validUntil }) => ({ inOneLine: validUntil }) },
    { zh: '终止日期', en: 'Ended', cell: ({ endedOn }) => ({ inOneLine: endedOn }) },
  ],
  more: [
    {
      zh: '单位',
      en: 'Unit',
      cell: ({ household }) => ({
        words: household === null ? { zh: '个人', en: 'person' } : { zh: '家庭', en: 'household' },
      }),
    },
    { zh: '认定机关', en: 'Authority', cell: ({ authority }) => ({ text: authority.name }) },
    { zh: '文号', en: 'Number', cell: ({ documentNumber }) => ({ text: documentNumber }) },
    { zh: '认定依据', en: 'Ground', cell: ({ ground }) => ({ text: ground }) },
    {
      zh: '终止方式',
      en: 'How it ended',
      cell: ({ ending }) => ({ words: ending === null ? undefined : endings[ending] }),
    },
    { zh: '终止原因', en: 'Why it ended', cell: ({ endReason }) => ({ text: endReason }) },
  ],
  filters: {
    categories: { label: { zh: '类别', en: 'Category' }, oneOf: clientCategories },
    inForce: {
      label: { zh: '状态', en: 'State' },
      whether: { yes: { zh: '有效', en: 'in force' }, no: { zh: '已终止', en: 'ended' } },
    },
    validUntilBy: { label: { zh: '有效期至此日或之前', en: 'Until this day or before' }, on: 'day' },
  },
  edits: [endConfirmation, withdrawConfirmation],
  record: ({ id, division, canEnd }) => ({ id, division: division.code, actions: canEnd ? ['END'] : [] }),
});
