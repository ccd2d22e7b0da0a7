import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

/** 法律依据: the cases of article 47 of 个人信息保护法. */
const legalBases = {
  PURPOSE_DONE: { zh: '处理目的已实现', en: 'purpose done' },
  RETENTION_OVER: { zh: '保存期限已届满', en: 'time of keeping over' },
  CONSENT_WITHDRAWN: { zh: '撤回同意', en: 'consent withdrawn' },
  UNLAWFUL_PROCESSING: { zh: '违法处理', en: 'unlawful processing' },
  OTHER_LAW: { zh: '法律法规规定的其他情形', en: 'another law' },
} as const;

export default defineList({
  key: 'erasure-requests',
  order: 12,
  group: 'worklist',
  label: { zh: '删除申请', en: 'Requests to erase' },
  meaning: {
    zh: '等待他人确认的删除个人信息申请，三十日内未确认的失效。',
    en: 'Requests to erase personal data that wait for a second person; they lapse after thirty days.',
  },
  scopes: ['subject.erase'],
  field: 'erasureRequests',
  node: graphql(/* GraphQL */ `
    fragment ErasureRequestsRow on ErasureRequest {
      legalBasis
      reason
      requestedAt
      requestedBy
      lapsesAt
      dueOn
      client {
        id
        division {
          ...PlaceOfRow
        }
      }
    }
  `),
  ordered: 'REQUESTED_AT',
  columns: [
    { zh: '申请时间', en: 'Requested', order: 'REQUESTED_AT', cell: ({ requestedAt }) => ({ time: requestedAt }) },
    { zh: '区划', en: 'Division', cell: ({ client }) => ({ division: client.division }) },
    { zh: '法律依据', en: 'Legal basis', cell: ({ legalBasis }) => ({ words: legalBases[legalBasis] }) },
    { zh: '原因', en: 'Reason', cell: ({ reason }) => ({ text: reason }) },
    { zh: '申请人', en: 'Requested by', cell: ({ requestedBy }) => ({ text: requestedBy }) },
    { zh: '失效时间', en: 'Lapses', cell: ({ lapsesAt }) => ({ time: lapsesAt }) },
  ],
  more: [
    { zh: '办理期限', en: 'Due', cell: ({ dueOn }) => ({ text: dueOn }) },
    { zh: '编号', en: 'Id', cell: ({ client }) => ({ text: client.id }) },
  ],
  filters: {
    waitingForMe: { label: { zh: '办理', en: 'For' }, whether: { yes: { zh: '待我确认', en: 'me to confirm' } } },
    waiting: {
      label: { zh: '状态', en: 'State' },
      whether: { yes: { zh: '待确认', en: 'waiting' }, no: { zh: '已结束', en: 'over' } },
    },
  },
});
