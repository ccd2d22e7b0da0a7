import { defineImport, from } from '#imports';
import { findStationsNamed, stationColumn } from '../stations/stations-of-rows.ts';
import { AdvisorRows } from './advisor-rows.ts';
import { registerAdvisorInput } from './registration.input.ts';

/** 顾问名册导入: what registerAdvisor takes, one row a person. */
export const advisorImport = defineImport({
  name: 'advisors',
  zh: '社区救助顾问',
  en: 'Advisors',
  input: registerAdvisorInput,
  scope: 'advisor.register',
  columns: {
    station: { ...stationColumn, zh: '派驻站点' },
    name: {
      zh: '姓名',
      en: 'Name',
      explain: { zh: '与证件一致。', en: 'As on the document.' },
      example: '王敏',
      isRequired: true,
      from: from.text,
    },
    'identityDocument.kind': {
      zh: '证件类型',
      en: 'Document',
      explain: {
        zh: '居民身份证、外国人永久居留身份证、港澳居民来往内地通行证、台湾居民来往大陆通行证、护照；不填为居民身份证。',
        en: 'RESIDENT_ID, FOREIGNER_PERMANENT_RESIDENCE, HK_MACAO_PERMIT, TAIWAN_PERMIT or PASSPORT; RESIDENT_ID where it is blank.',
      },
      example: '居民身份证',
      otherwise: 'RESIDENT_ID',
      from: from.choice({
        RESIDENT_ID: ['居民身份证', '身份证', '居民身份证或居住证', '居住证'],
        FOREIGNER_PERMANENT_RESIDENCE: ['外国人永久居留身份证'],
        HK_MACAO_PERMIT: ['港澳居民来往内地通行证'],
        TAIWAN_PERMIT: ['台湾居民来往大陆通行证'],
        PASSPORT: ['护照'],
      }),
    },
    'identityDocument.number': {
      zh: '证件号码',
      en: 'Number',
      explain: { zh: '单元格设为文本格式。', en: 'In a cell of the format text.' },
      example: '310101199001010011',
      isRequired: true,
      from: from.number,
    },
    phone: {
      zh: '联系电话',
      en: 'Phone',
      explain: { zh: '手机号，或者带区号的固定电话。', en: 'A mobile, or a landline with its area code.' },
      example: '13812345678',
      isRequired: true,
      from: from.number,
    },
    employer: {
      zh: '工作单位',
      en: 'Employer',
      explain: { zh: '全称。', en: 'Its full name.' },
      example: '外滩街道办事处',
      isRequired: true,
      from: from.text,
    },
    role: {
      zh: '人员类别',
      en: 'Role',
      explain: { zh: '从可填内容中选一项。', en: 'One of those that are allowed.' },
      example: '社区工作者',
      isRequired: true,
      from: from.code('advisorRole'),
    },
    skills: {
      zh: '技能',
      en: 'Skills',
      explain: { zh: '可填多项，用顿号隔开。', en: 'Any number, with commas between them.' },
      example: '',
      from: from.codes('advisorSkill'),
    },
    'licence.level': {
      zh: '社工职业资格级别',
      en: 'Licence level',
      explain: { zh: '有资格证书的填写，与证书编号一并填写。', en: 'Of who has a licence, together with its number.' },
      example: '',
      from: from.code('licenceLevel'),
    },
    'licence.number': {
      zh: '社工职业资格证书编号',
      en: 'Licence number',
      explain: { zh: '单元格设为文本格式。', en: 'In a cell of the format text.' },
      example: '',
      from: from.number,
    },
    'licence.validUntil': {
      zh: '社工职业资格有效期至',
      en: 'Licence valid until',
      explain: {
        zh: '登记有效期的最后一天；不知道则不填。',
        en: 'The last day of its registration; blank where it is not known.',
      },
      example: '',
      from: from.date,
    },
    preServiceTrainedOn: {
      zh: '岗前培训日期',
      en: 'Pre-service training',
      explain: {
        zh: '参加岗前培训的日期；尚未参加则不填，不影响备案。',
        en: 'The day of the training before service; blank where it is still to come, which keeps nobody unfiled.',
      },
      example: '',
      from: from.date,
    },
  },
  key: ['identityDocument.kind', 'identityDocument.number'],
  find: { station: findStationsNamed },
  writer: (em, scope) => new AdvisorRows(em, scope),
});
