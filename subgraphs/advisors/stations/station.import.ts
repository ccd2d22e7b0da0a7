import { defineImport, from } from '#imports';
import { findWeekIn } from '../opening-hours/index.ts';
import { areaCell } from './area.ts';
import { StationRows } from './station-rows.ts';
import { openStationInput } from './station.input.ts';

const week: from.From = {
  kind: 'TEXT',
  read: (cell) => {
    const found = findWeekIn(cell);
    if (found === undefined) throw new from.Unreadable('INPUT_INVALID.NOT_HOURS');
    return found;
  },
};

/** Several texts with ; or ； between them, which names of accounts do not hold. */
const texts: from.From = {
  kind: 'TEXT',
  read: (cell) =>
    cell
      .split(/[;；\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
};

const ifKnown = { zh: '暂缺可不填，补齐以前不公布。', en: 'Blank while it is not known: it is not published before.' };

/** 站点导入: what openStation takes, one row a station; one that lacks what it must publish is kept unpublished. */
export const stationImport = defineImport({
  name: 'stations',
  zh: '服务站点',
  en: 'Stations',
  input: openStationInput,
  scope: 'station.open',
  columns: {
    division: {
      zh: '所在区划代码',
      en: 'Division',
      explain: { zh: '区 6 位，街镇 9 位，居村 12 位。', en: 'A code of 6, 9 or 12 digits.' },
      example: '310101002001',
      isRequired: true,
      from: from.number,
    },
    kind: {
      zh: '站点类型',
      en: 'Kind',
      explain: {
        zh: '区指导站、街镇服务站、居村服务点、专业服务点。',
        en: 'DISTRICT_GUIDANCE, SUBDISTRICT_SERVICE, COMMUNITY_POINT or PROFESSIONAL_POINT.',
      },
      example: '居村服务点',
      isRequired: true,
      from: from.choice({
        DISTRICT_GUIDANCE: ['区指导站'],
        SUBDISTRICT_SERVICE: ['街镇服务站'],
        COMMUNITY_POINT: ['居村服务点'],
        PROFESSIONAL_POINT: ['专业服务点'],
      }),
    },
    name: {
      zh: '站点名称',
      en: 'Name',
      explain: { zh: '同一区划、同一类型内不重复。', en: 'One of a division and kind has it.' },
      example: '外滩街道社会救助服务点',
      isRequired: true,
      from: from.text,
    },
    weeklyHours: {
      zh: '每周服务时间',
      en: 'Hours',
      explain: {
        zh: `一至五 09:00-17:00；六 09:00-12:00。${ifKnown.zh}`,
        en: `As 一至五 09:00-17:00；六 09:00-12:00. ${ifKnown.en}`,
      },
      example: '一至五 09:00-11:30，13:30-17:00；六 09:00-12:00',
      from: week,
    },
    hoursRemark: {
      zh: '服务时间备注',
      en: 'Remark on hours',
      explain: { zh: '与每周服务时间一并填写。', en: 'Together with the hours.' },
      example: '',
      from: from.text,
    },
    address: { zh: '地址', en: 'Address', explain: ifKnown, example: '云南中路 100 号', from: from.text },
    directions: {
      zh: '乘车路线',
      en: 'How to get there',
      explain: { zh: '可不填。', en: 'May be blank.' },
      example: '',
      from: from.text,
    },
    phone: { zh: '电话', en: 'Phone', explain: ifKnown, example: '021-63201234', from: from.number },
    onlineChannels: {
      zh: '网络渠道',
      en: 'Online',
      explain: {
        zh: `可填多项，用分号隔开。${ifKnown.zh}`,
        en: `Any number, with semicolons between them. ${ifKnown.en}`,
      },
      example: '微信公众号：黄浦救助',
      from: texts,
    },
    providerName: {
      zh: '依托机构',
      en: 'Run by',
      explain: { zh: '专业服务点填写，其他站点不填。', en: 'Of professional points, and of no other.' },
      example: '',
      from: from.text,
    },
    street: {
      zh: '所在街镇代码',
      en: 'Street',
      explain: {
        zh: '区设立的专业服务点填写 9 位代码，顾问在该街镇备案；其他站点不填。',
        en: 'Of professional points of a district, 9 digits: its advisors are filed with that street. Of no other.',
      },
      example: '',
      from: from.number,
    },
    areaKm2: {
      zh: '服务面积（平方公里）',
      en: 'Area in km²',
      explain: {
        zh: '可不填；用于测算建议配备人数，不公布。',
        en: 'May be blank. More staff is advised by it; it is not published.',
      },
      example: '1.25',
      from: areaCell,
    },
  },
  key: ['division', 'kind', 'name'],
  writer: (em, scope) => new StationRows(em, scope),
});
