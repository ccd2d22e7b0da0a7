import type { Language } from '#errors';

/** A wording in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The days of the week, by their names in the schema. */
export const weekdays: Readonly<Record<string, Words>> = {
  MONDAY: { zh: '周一', en: 'Monday' },
  TUESDAY: { zh: '周二', en: 'Tuesday' },
  WEDNESDAY: { zh: '周三', en: 'Wednesday' },
  THURSDAY: { zh: '周四', en: 'Thursday' },
  FRIDAY: { zh: '周五', en: 'Friday' },
  SATURDAY: { zh: '周六', en: 'Saturday' },
  SUNDAY: { zh: '周日', en: 'Sunday' },
};

/** What a kind of station is, and does, by policy clause 三. */
export const kinds: Readonly<Record<string, { readonly name: Words; readonly does: Words }>> = {
  DISTRICT_GUIDANCE: {
    name: { zh: '区指导站', en: 'District guidance station' },
    does: {
      zh: '统筹全区的救助顾问与社会资源，负责业务指导和政策释义。',
      en: 'Coordinates the advisors and resources of the district, and explains policies.',
    },
  },
  SUBDISTRICT_SERVICE: {
    name: { zh: '街镇服务站', en: 'Street service station' },
    does: {
      zh: '在这里解答政策、受理申请、链接资源。',
      en: 'Answers questions on policies, takes applications and finds resources.',
    },
  },
  COMMUNITY_POINT: {
    name: { zh: '居村服务点', en: 'Community service point' },
    does: {
      zh: '上门走访、了解需求、引导政策、代办申请、日常联系。',
      en: 'Visits at home, asks what is needed, leads to policies, applies on your behalf and stays in touch.',
    },
  },
  PROFESSIONAL_POINT: {
    name: { zh: '专业服务点', en: 'Professional service point' },
    does: {
      zh: '由专业社会组织对转介来的个案提供帮扶；请先联系街镇服务站或居村服务点。',
      en: 'A professional organisation helps with cases that are referred to it: see a street or community station first.',
    },
  },
};

/** What an advisor does for somebody in hardship, by policy clause 二 (一)–(六). */
export const services: readonly { readonly name: Words; readonly what: Words }[] = [
  {
    name: { zh: '讲政策、帮申请', en: 'Policies and applications' },
    what: {
      zh: '讲清楚有哪些救助政策，看看您的困难可能符合哪一项，并协助申办。',
      en: 'Explains what assistance there is, estimates what may fit your hardship, and helps you apply.',
    },
  },
  {
    name: { zh: '上门看望', en: 'Visits' },
    what: {
      zh: '主动走访有困难的家庭；已在救助中的家庭，每月至少联系走访一次。',
      en: 'Visits households in hardship; those that are assisted already at least once a month.',
    },
  },
  {
    name: { zh: '了解家里的情况', en: 'Your situation' },
    what: {
      zh: '一起看家里的人口、收入、健康、就业和居住情况，弄清最需要什么。',
      en: 'Looks with you at household, income, health, work and home, and at what is needed most.',
    },
  },
  {
    name: { zh: '找资源', en: 'Resources' },
    what: {
      zh: '按您的需要，对接政府和社会的救助资源、项目和服务。',
      en: 'Finds resources, projects and services of government and society that fit what you need.',
    },
  },
  {
    name: { zh: '陪伴与疏导', en: 'Company and counsel' },
    what: {
      zh: '探访、打电话、微信联系；需要时提供心理疏导和情绪支持。',
      en: 'Visits, calls, messages on WeChat; psychological and emotional support where it is needed.',
    },
  },
  {
    name: { zh: '请邻里一起帮忙', en: 'Neighbours' },
    what: {
      zh: '联系居村干部、楼组长、志愿者和邻居，一起关心照应。',
      en: 'Brings in the committee, house leaders, volunteers and neighbours.',
    },
  },
];

export const words = {
  product: { zh: '社区救助顾问', en: 'Community assistance advisors' },
  find: { zh: '找救助顾问站点', en: 'Find a station' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  otherLanguage: { zh: 'English', en: '中文' },
  path: { zh: '所在位置', en: 'Where you are' },
  search: { zh: '街道、居委会、站点名称或地址', en: 'Street, community, name or address (in Chinese or pinyin)' },
  go: { zh: '查找', en: 'Search' },
  kind: { zh: '站点类型', en: 'Kind of station' },
  allKinds: { zh: '全部', en: 'All' },
  districts: { zh: '按区查找', en: 'By district' },
  beneath: { zh: '按地区缩小范围', en: 'Within' },
  places: { zh: '您要找的地方', en: 'Places of that name' },
  stations: { zh: '站点', en: 'Stations' },
  noStations: {
    zh: '没有找到站点。请换个词，或到上一级地区查找。',
    en: 'No station was found. Try other words, or the division above.',
  },
  next: { zh: '下一页', en: 'Next page' },
  hours: { zh: '服务时间', en: 'Hours' },
  opening: { zh: '开放情况', en: 'Open' },
  openNow: { zh: '现在开放', en: 'Open now' },
  closedNow: { zh: '现在不开放', en: 'Closed now' },
  opensNext: { zh: '下次开放', en: 'Opens' },
  asOf: { zh: '截至', en: 'as of' },
  today: { zh: '今天', en: 'today' },
  closedAllDay: { zh: '休息', en: 'closed' },
  holidays: {
    zh: '法定节假日休息；调休上班的周末照常服务。',
    en: 'Closed on public holidays, and open on weekends that are made working days.',
  },
  phone: { zh: '电话', en: 'Phone' },
  address: { zh: '地址', en: 'Address' },
  directions: { zh: '怎么去', en: 'How to get there' },
  channels: { zh: '网上联系', en: 'Online' },
  provider: { zh: '服务机构', en: 'Provider' },
  what: { zh: '救助顾问能帮您什么', en: 'What an advisor does for you' },
  notFound: { zh: '没有这个站点', en: 'No such station' },
  notFoundWhy: {
    zh: '它可能已经撤销，或者网址有误。请从下面查找您附近的站点。',
    en: 'It may have been closed, or the address is wrong. Find a station near you below.',
  },
  unavailable: { zh: '暂时查不到', en: 'Not available at the moment' },
  unavailableWhy: {
    zh: '请过几分钟再试。',
    en: 'Try again in a few minutes.',
  },
  hotlines: { zh: '监督热线', en: 'Hotlines' },
  report: { zh: '反映困难', en: 'Report a hardship' },
  followUpReport: { zh: '查询反映', en: 'Follow up a report' },
  complain: { zh: '我要投诉', en: 'Make a complaint' },
  followUp: { zh: '查询投诉', en: 'Follow up a complaint' },
  refused: { zh: '无法查找', en: 'This cannot be searched for' },
} as const satisfies Readonly<Record<string, Words>>;

/** Of whom the page has no part, or an earlier one. */
export function missingOwners(names: string, language: Language): string {
  return language === 'zh'
    ? `${names}的站点信息暂时无法取得或不是最新，下面所列可能不全。请稍后再试。`
    : `The stations of ${names} are not available or not up to date at the moment, so this may be incomplete. Try again later.`;
}

export function countOf(count: number, language: Language): string {
  if (language === 'zh') return `共 ${count} 个`;
  return count === 1 ? '1 station' : `${count} stations`;
}
