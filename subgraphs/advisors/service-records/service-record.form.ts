import { defineForm } from '#forms';

/** 窗口服务记录 (意见 四（二）: 做好工作记录，开展跟踪服务): services are those of 意见 二; choices alone, so that it holds no personal data. */
export const serviceRecordForm = defineForm({
  name: 'SERVICE_RECORD',
  zh: '窗口服务记录',
  en: 'Service record',
  readBy: 'advisor.read',
  versions: [
    {
      version: 1,
      since: '2022-08-23',
      fields: [
        {
          key: 'SERVICE',
          kind: 'ONE_OF',
          zh: '服务内容',
          en: 'Service',
          required: true,
          choices: [
            { key: 'POLICY_PUBLICITY', zh: '政策宣传引导', en: 'explaining policy' },
            { key: 'VISITING', zh: '社区走访发现', en: 'visiting and finding' },
            { key: 'HOUSEHOLD_SURVEY', zh: '家境调查', en: 'household investigation' },
            { key: 'RESOURCE_MATCHING', zh: '资源整合对接', en: 'matching resources' },
            { key: 'EMOTIONAL_CARE', zh: '心理关爱疏导', en: 'emotional care' },
            { key: 'COMMUNITY_SUPPORT', zh: '社区支持体系建设', en: 'community support' },
          ],
        },
        {
          key: 'CHANNEL',
          kind: 'ONE_OF',
          zh: '服务方式',
          en: 'How',
          required: true,
          choices: [
            { key: 'WINDOW', zh: '窗口', en: 'at the window' },
            { key: 'PHONE', zh: '电话', en: 'telephone' },
            { key: 'ONLINE', zh: '网络', en: 'online' },
            { key: 'OTHER', zh: '其他', en: 'other' },
          ],
        },
        {
          key: 'ASKED_BY',
          kind: 'ONE_OF',
          zh: '来访人',
          en: 'Who asked',
          choices: [
            { key: 'SELF', zh: '本人', en: 'the person' },
            { key: 'FAMILY', zh: '家属或者监护人', en: 'family or guardian' },
            { key: 'NEIGHBOUR', zh: '邻里', en: 'a neighbour' },
            { key: 'OTHER', zh: '其他', en: 'somebody else' },
          ],
        },
        {
          key: 'CARE_NEEDED',
          kind: 'SEVERAL_OF',
          zh: '特殊困难群体',
          en: 'Special care for',
          choices: [
            { key: 'MINOR', zh: '未成年人', en: 'minors' },
            { key: 'DISABLED', zh: '残疾人', en: 'disabled people' },
            { key: 'OLD', zh: '老年人', en: 'old people' },
          ],
        },
        {
          key: 'OUTCOME',
          kind: 'ONE_OF',
          zh: '结果',
          en: 'Outcome',
          required: true,
          choices: [
            { key: 'ANSWERED', zh: '已答复', en: 'answered' },
            { key: 'HELPED_TO_APPLY', zh: '已协助申办', en: 'helped to apply' },
            { key: 'HANDED_ON', zh: '已转交', en: 'handed on' },
            { key: 'TO_FOLLOW_UP', zh: '需跟踪服务', en: 'to be followed up' },
          ],
        },
        {
          key: 'FOLLOW_UP_BY',
          kind: 'DATE',
          fromFilledOn: true,
          zh: '跟踪服务期限',
          en: 'Follow up by',
          requiredWhen: [{ OUTCOME: ['TO_FOLLOW_UP'] }],
        },
      ],
      followUps: [
        {
          key: 'FOLLOW_UP',
          when: [{ OUTCOME: ['TO_FOLLOW_UP'] }],
          due: { answer: 'FOLLOW_UP_BY' },
          zh: '跟踪服务',
          en: 'Follow up',
        },
      ],
    },
  ],
});
