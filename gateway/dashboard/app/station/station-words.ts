import type { Words } from '../words/index.ts';

/** What a station publishes, as ChangeStationInput names it. */
export const fieldsOfStation: Readonly<Record<string, Words>> = {
  name: { zh: '名称', en: 'name' },
  serviceHours: { zh: '服务时间', en: 'hours' },
  weeklyHours: { zh: '每周服务时间', en: 'weekly hours' },
  hoursExceptions: { zh: '特殊日期', en: 'days with other hours' },
  hoursRemark: { zh: '服务时间备注', en: 'remark on the hours' },
  address: { zh: '地址', en: 'address' },
  directions: { zh: '乘车路线', en: 'how to get there' },
  phone: { zh: '电话', en: 'phone' },
  onlineChannels: { zh: '网络渠道', en: 'online' },
  providerName: { zh: '依托机构', en: 'run by' },
  provider: { zh: '依托机构', en: 'run by' },
  street: { zh: '所在街镇', en: 'street' },
};
