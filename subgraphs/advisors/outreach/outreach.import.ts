import { defineImport, from } from '#imports';
import { findStationsNamed, stationColumn } from '../stations/stations-of-rows.ts';
import { recordOutreachInput } from './outreach.input.ts';
import { OutreachRows } from './outreach-rows.ts';

const people: from.From = {
  kind: 'NUMBER',
  read: (cell) => (/^\d{1,9}(?:\.0+)?$/.test(cell) ? Number(cell) : -1),
};

const NOT_COUNTED = {
  zh: '整数；没有统计的不填，不要填 0。',
  en: 'A whole number; blank where nobody counted, not 0.',
};

/** 宣传活动导入: events of before, as recordOutreach takes them. */
export const outreachImport = defineImport({
  name: 'outreach',
  zh: '宣传活动',
  en: 'Publicity',
  input: recordOutreachInput,
  scope: 'outreach.record',
  columns: {
    division: {
      zh: '单位代码',
      en: 'Division',
      explain: {
        zh: '本单位的区划代码；站点的活动填站点所在区划。',
        en: 'The code of your own division; of a station the one that it lies in.',
      },
      example: '310101002',
      isRequired: true,
      from: from.number,
    },
    station: { ...stationColumn, isRequired: false },
    heldOn: {
      zh: '日期',
      en: 'Held on',
      explain: { zh: '日期。', en: 'A day.' },
      example: '2026-10-31',
      isRequired: true,
      from: from.date,
    },
    channel: {
      zh: '宣传渠道',
      en: 'Channel',
      explain: { zh: '代码表中的名称或者代码。', en: 'A code of the list, or its name.' },
      example: '社区宣传',
      isRequired: true,
      from: from.code('publicityChannel'),
    },
    topics: {
      zh: '宣传内容',
      en: 'Topics',
      explain: { zh: '政策类别，多项用顿号分隔。', en: 'Kinds of policies, with commas between.' },
      example: '基本生活救助、医疗救助',
      isRequired: true,
      from: from.codes('policyKind'),
    },
    place: {
      zh: '地点',
      en: 'Place',
      explain: { zh: '地点。', en: 'Where it was held.' },
      example: '社区文化活动中心',
      isRequired: true,
      from: from.text,
    },
    reach: { zh: '覆盖人数', en: 'People reached', explain: NOT_COUNTED, example: '40', from: people },
    materials: { zh: '发放资料份数', en: 'Handed out', explain: NOT_COUNTED, example: '60', from: people },
    remarks: {
      zh: '备注',
      en: 'Remarks',
      explain: { zh: '不要写个人姓名。', en: 'Name nobody.' },
      example: '与助残日活动合办',
      from: from.text,
    },
  },
  key: ['division', 'station', 'heldOn', 'channel', 'place'],
  find: { station: findStationsNamed },
  writer: (em, scope) => new OutreachRows(em, scope),
});
