import type { Words } from './words.ts';

/** How far a report is, by its names in the schema. */
export const progress: Readonly<Record<string, Words>> = {
  RECEIVED: { zh: '已收到', en: 'Received' },
  BEING_LOOKED_AT: { zh: '正在了解', en: 'Being looked at' },
  HANDLED: { zh: '已处理', en: 'Handled' },
};

/** Who reports, by their names in the schema. */
export const reporters: Readonly<Record<string, Words>> = {
  RESIDENT: { zh: '本人或者其他居民', en: 'Myself, or another resident' },
  NEIGHBOUR: { zh: '邻居', en: 'A neighbour' },
  VOLUNTEER: { zh: '志愿者', en: 'A volunteer' },
  BUILDING_HEAD: { zh: '楼组长', en: 'The head of a building' },
  GRID_WORKER: { zh: '网格员', en: 'A grid worker' },
  COMMITTEE: { zh: '居（村）民委员会', en: 'A residents’ or villagers’ committee' },
};

export const leadWords = {
  intro: {
    zh: '自己或者身边的人生活遇到困难，可以在这里告诉我们，不用登录，不知道姓名也可以。所在街镇会派人了解。为保护他人隐私，回执只告诉您是否已经了解和处理。',
    en: 'If you or somebody near you is in hardship, tell us here, without signing in; no name is needed. The street will look at it. To protect others, your receipt tells only whether it is being looked at and was handled.',
  },
  urgent: {
    zh: '有生命危险时请立即拨打110或者120。',
    en: 'If a life is in danger, call 110 or 120 at once.',
  },
  where: { zh: '困难发生在哪里', en: 'Where the hardship is' },
  nearer: { zh: '可以选得更近一些', en: 'You may say it more closely' },
  anywhereIn: { zh: '（不清楚具体地点）', en: ' (not known more closely)' },
  what: { zh: '遇到了什么困难', en: 'What the hardship is' },
  reporter: { zh: '您是', en: 'You are' },
  personName: { zh: '困难人员姓名（可不填）', en: 'Name of the person in hardship (may be left out)' },
  personPhone: { zh: '困难人员电话（可不填）', en: 'Phone of the person in hardship (may be left out)' },
  address: { zh: '困难人员住址（可不填）', en: 'Where that person lives (may be left out)' },
  name: { zh: '您的姓名（可不填）', en: 'Your name (may be left out)' },
  phone: { zh: '您的电话（可不填，只用于就此事联系您）', en: 'Your phone (may be left out; used for this alone)' },
  send: { zh: '提交', en: 'Send the report' },
  faults: { zh: '还没有提交，请改正后再提交：', en: 'It has not been sent. Put this right and send it again:' },
  failed: {
    zh: '受理单位的系统暂时没有回应，不能确定是否已经收到。您填写的内容还在下面，请过几分钟再按一次“提交”，不会重复登记。',
    en: 'The system of the bureau does not answer at the moment, so that it is not certain that it was received. What you wrote is still below: send it again in a few minutes. It will not be taken twice.',
  },
  received: { zh: '已经收到', en: 'Your report was received' },
  receipt: { zh: '回执', en: 'Receipt' },
  keep: {
    zh: '请抄下或者拍下这个回执。只有凭它才能查到办理进度；这里只显示这一次，任何人都无法补发。',
    en: 'Write this down, or take a picture of it. By it alone can you read how far the report is. It is shown this once, and nobody can give it to you again.',
  },
  enter: { zh: '请输入回执', en: 'Enter your receipt' },
  look: { zh: '查询', en: 'Look up' },
  state: { zh: '办理进度', en: 'How far it is' },
  unknown: {
    zh: '没有与此回执对应的线索，请逐字核对，包括前面的数字。',
    en: 'No report has this receipt. Check each character, with the digits in front.',
  },
} as const satisfies Readonly<Record<string, Words>>;
