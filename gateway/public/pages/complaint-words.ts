import type { Words } from './words.ts';

/** Where a complaint stands, by its names in the schema. */
export const states: Readonly<Record<string, Words>> = {
  RECEIVED: { zh: '已收到', en: 'Received' },
  ASSIGNED: { zh: '已交办', en: 'Assigned' },
  INVESTIGATING: { zh: '调查中', en: 'Being looked into' },
  ANSWERED: { zh: '已答复', en: 'Answered' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  REOPENED: { zh: '重新办理', en: 'Being looked into again' },
};

export const outcomes: Readonly<Record<string, Words>> = {
  FOUNDED: { zh: '查实', en: 'Founded' },
  PARTLY: { zh: '部分属实', en: 'Partly founded' },
  UNFOUNDED: { zh: '不属实', en: 'Unfounded' },
};

export const complaintWords = {
  intro: {
    zh: '对社区救助顾问或者站点的工作不满意，可以在这里投诉，不用登录。投诉由您选择的区或者市民政部门调查答复，被投诉的人和所在站点看不到投诉内容。',
    en: 'Complain here of an advisor or a station, without signing in. The civil affairs bureau that you choose looks into it and answers; those whom it is about, and their station, are shown nothing of it.',
  },
  bureau: { zh: '受理单位', en: 'To which bureau' },
  place: { zh: '哪个站点（可不填）', en: 'Which station (may be left out)' },
  about: { zh: '投诉谁（姓名或者特征，可不填）', en: 'Whom it is about (a name, or what you know; may be left out)' },
  happened: { zh: '发生了什么（时间、地点、经过）', en: 'What happened (when, where and how)' },
  name: { zh: '您的姓名（可不填）', en: 'Your name (may be left out)' },
  phone: { zh: '您的电话（可不填，只用于就此事联系您）', en: 'Your phone (may be left out; used for this alone)' },
  send: { zh: '提交投诉', en: 'Send the complaint' },
  faults: { zh: '还没有提交，请改正后再提交：', en: 'It has not been sent. Put this right and send it again:' },
  failed: {
    zh: '受理单位的系统暂时没有回应，不能确定是否已经收到。您填写的内容还在下面，请过几分钟再按一次“提交投诉”，不会重复登记。',
    en: 'The system of the bureau does not answer at the moment, so that it is not certain that it was received. What you wrote is still below: send it again in a few minutes. It will not be taken twice.',
  },
  received: { zh: '投诉已收到', en: 'Your complaint was received' },
  receipt: { zh: '回执', en: 'Receipt' },
  keep: {
    zh: '请抄下或者拍下这个回执。只有凭它才能查到办理情况和答复；这里只显示这一次，任何人都无法补发。',
    en: 'Write this down, or take a picture of it. By it alone can you read how the complaint stands and what is answered. It is shown this once, and nobody can give it to you again.',
  },
  enter: { zh: '请输入回执', en: 'Enter your receipt' },
  look: { zh: '查询', en: 'Look up' },
  state: { zh: '办理状态', en: 'How it stands' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  dueOn: { zh: '办理期限', en: 'Due by' },
  answeredOn: { zh: '答复日期', en: 'Answered on' },
  outcome: { zh: '办理结论', en: 'Outcome' },
  answer: { zh: '答复', en: 'Answer' },
  unknown: {
    zh: '没有与此回执对应的投诉，请逐字核对，包括前面的数字。',
    en: 'No complaint has this receipt. Check each character, with the digits in front.',
  },
  noHotlines: { zh: '暂未公布监督热线。', en: 'No hotline has been published yet.' },
  allDistricts: { zh: '按区查看', en: 'By district' },
} as const satisfies Readonly<Record<string, Words>>;
