import type { CodeKey } from '#code-lists';

export type ResourceTopic = {
  readonly kind: CodeKey;
  readonly title: string;
  readonly unit: string;
  /** From the least to the most; without limit when left out. */
  readonly quantity?: readonly [number, number];
  readonly conditions: string | null;
};
export type ProjectTopic = {
  readonly title: string;
  readonly categories: readonly CodeKey[];
  readonly results: string;
};

export const resourceTopics: readonly ResourceTopic[] = [
  { kind: 'GOODS', title: '粮油帮困礼包', unit: '份', quantity: [50, 600], conditions: '低保与特困家庭优先' },
  { kind: 'GOODS', title: '轮椅与助行器借用', unit: '台', quantity: [5, 60], conditions: '凭残疾人证或医嘱借用' },
  { kind: 'GOODS', title: '冬季御寒物资', unit: '套', quantity: [30, 300], conditions: null },
  { kind: 'GOODS', title: '爱心图书与学习用品', unit: '套', quantity: [20, 200], conditions: '在校困难学生' },
  { kind: 'GOODS', title: '二手家电与家具', unit: '件', quantity: [5, 40], conditions: '自提，先到先得' },
  { kind: 'GOODS', title: '居家护理用品', unit: '箱', quantity: [20, 200], conditions: '失能或重病对象' },
  { kind: 'MONEY', title: '大病救急金', unit: '元', quantity: [50_000, 500_000], conditions: '街镇推荐，每户每年一次' },
  {
    kind: 'MONEY',
    title: '困难学生助学金',
    unit: '元',
    quantity: [30_000, 300_000],
    conditions: '街镇推荐，按学年发放',
  },
  { kind: 'MONEY', title: '突发困难应急金', unit: '元', quantity: [20_000, 200_000], conditions: '24小时内答复' },
  { kind: 'SERVICE', title: '上门理发与洗衣', unit: '人次', quantity: [50, 400], conditions: '行动不便的老人与残疾人' },
  { kind: 'SERVICE', title: '居家保洁', unit: '次', quantity: [50, 500], conditions: '独居老人与重残对象' },
  { kind: 'SERVICE', title: '法律咨询与代书', unit: '人次', conditions: '每周三下午' },
  { kind: 'SERVICE', title: '心理疏导热线与面谈', unit: '人次', quantity: [30, 300], conditions: '经救助顾问转介' },
  { kind: 'SERVICE', title: '陪诊与取药', unit: '人次', quantity: [40, 400], conditions: '提前两天预约' },
  { kind: 'SERVICE', title: '家电与水管小修', unit: '次', quantity: [40, 300], conditions: '材料费自理' },
  { kind: 'SERVICE', title: '困难学生课后辅导', unit: '人', quantity: [10, 60], conditions: '小学与初中学生' },
  { kind: 'PLACE', title: '社区食堂助餐点', unit: '餐', quantity: [500, 9000], conditions: '凭助餐卡八折' },
  { kind: 'PLACE', title: '日间照料中心床位', unit: '张', quantity: [5, 40], conditions: '60周岁以上' },
  { kind: 'PLACE', title: '临时过渡住处', unit: '间', quantity: [2, 12], conditions: '最长三个月' },
  { kind: 'PLACE', title: '儿童之家活动场地', unit: '人', quantity: [15, 60], conditions: null },
  { kind: 'PEOPLE', title: '助老结对志愿者', unit: '人', quantity: [8, 80], conditions: '每周至少一次联系' },
  { kind: 'PEOPLE', title: '义诊医护志愿者', unit: '人', quantity: [3, 20], conditions: '每月一次' },
  { kind: 'PEOPLE', title: '手语与沪语翻译', unit: '人', quantity: [2, 10], conditions: '提前预约' },
  { kind: 'PEOPLE', title: '就业指导师', unit: '人', quantity: [2, 12], conditions: '劳动年龄段困难人员' },
];

export const projectTopics: readonly ProjectTopic[] = [
  {
    title: '独居老人暖心陪伴',
    categories: ['EXTREME_HARDSHIP', 'MINIMUM_LIVING', 'LOW_INCOME'],
    results: '定期探访，孤独感量表评分下降',
  },
  {
    title: '困境儿童成长向导',
    categories: ['MINIMUM_LIVING', 'LOW_INCOME', 'OTHER_RESIDENT'],
    results: '参与儿童出勤与学业均有改善',
  },
  {
    title: '百户急难家庭支持',
    categories: ['LOW_INCOME', 'EXPENDITURE_POVERTY', 'OTHER_RESIDENT'],
    results: '多数家庭在三个月内度过急难',
  },
  {
    title: '重病家庭喘息服务',
    categories: ['MINIMUM_LIVING', 'EXPENDITURE_POVERTY'],
    results: '照护者每周获得半天休息',
  },
  {
    title: '困难青年就业启航',
    categories: ['MINIMUM_LIVING', 'LOW_INCOME'],
    results: '结业学员半数以上稳定就业',
  },
  {
    title: '精神障碍者社区融入',
    categories: ['MINIMUM_LIVING', 'LOW_INCOME', 'OTHER_RESIDENT'],
    results: '复发住院次数下降',
  },
  {
    title: '残障家庭能力建设',
    categories: ['MINIMUM_LIVING', 'LOW_INCOME'],
    results: '参与家庭掌握居家康复方法',
  },
  {
    title: '困难家庭理财与减负',
    categories: ['LOW_INCOME', 'EXPENDITURE_POVERTY'],
    results: '家庭每月必需支出有所下降',
  },
  {
    title: '特困老人善终关怀',
    categories: ['EXTREME_HARDSHIP'],
    results: '服务对象与家属评价良好',
  },
  {
    title: '单亲母亲互助小组',
    categories: ['MINIMUM_LIVING', 'LOW_INCOME'],
    results: '形成稳定的互助小组',
  },
  {
    title: '救助对象需求评估与个案管理',
    categories: ['EXTREME_HARDSHIP', 'MINIMUM_LIVING', 'LOW_INCOME', 'EXPENDITURE_POVERTY', 'OTHER_RESIDENT'],
    results: '完成评估并建立一户一档',
  },
  {
    title: '困境学生课业支持',
    categories: ['MINIMUM_LIVING', 'LOW_INCOME'],
    results: '学期成绩与自信心均有提升',
  },
];

export const funders = [
  '区福利彩票公益金',
  '社区公益基金会',
  '街镇购买服务',
  '企业社会责任捐赠',
  '慈善联合捐专项',
] as const;
