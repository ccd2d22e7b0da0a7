import { type EditedRecord, defineEdit, textsOfExceptions, textsOfWeek } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { stationKinds } from './station-kinds.ts';

const STREET_DIGITS = 9;
const IF_KNOWN = { zh: '未定可不填，补齐后公布', en: 'may follow; it is published when nothing lacks' };

/** Those that are opened most come first. */
const kinds = {
  COMMUNITY_POINT: stationKinds.COMMUNITY_POINT,
  PROFESSIONAL_POINT: stationKinds.PROFESSIONAL_POINT,
  SUBDISTRICT_SERVICE: stationKinds.SUBDISTRICT_SERVICE,
  DISTRICT_GUIDANCE: stationKinds.DISTRICT_GUIDANCE,
};

/** The record is the division in which it is opened. */
export const openStation = defineEdit({
  key: 'open',
  label: { zh: '设立站点', en: 'Open a station' },
  meaning: {
    zh: '地址、电话、服务时间、网络渠道齐全的，保存后立即公布；不全的先行登记，补充后再公布。',
    en: 'With address, phone, hours and a channel online it is published at once; without one of them it is kept, and published later.',
  },
  submit: { zh: '设立', en: 'Open it' },
  saved: {
    zh: '已设立。信息不全的，在清单中标为“未公布”，补充后办理公布。',
    en: 'Opened. What is not complete is listed as not published; fill it in and publish it.',
  },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
    scopes.includes('station.open') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query DivisionToOpenIn($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
    }
  `),
  row: ({ division }) => division && { ...division, version: 0 },
  title: ({ name }) => name ?? '',
  of: ({ code }) => ({ division: code }),
  mutation: graphql(/* GraphQL */ `
    mutation OpenStation($input: OpenStationInput!) {
      openStation(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'division',
  fields: {
    division: { label: { zh: '所在区划', en: 'Division' }, kind: 'division', now: ({ code }) => code },
    kind: { label: { zh: '站点类型', en: 'Kind' }, kind: 'choice', choices: kinds },
    name: { label: { zh: '站点名称', en: 'Name' }, kind: 'text' },
    phone: { label: { zh: '电话', en: 'Phone' }, hint: IF_KNOWN, kind: 'phone', isOptional: true },
    address: { label: { zh: '地址', en: 'Address' }, hint: IF_KNOWN, kind: 'text', isOptional: true },
    directions: { label: { zh: '乘车路线', en: 'How to get there' }, kind: 'prose', isOptional: true },
    weeklyHours: {
      label: { zh: '每周服务时间', en: 'Weekly hours' },
      kind: 'week',
      isOptional: true,
      now: () => textsOfWeek([]),
    },
    hoursExceptions: {
      label: { zh: '特殊日期', en: 'Days with other hours' },
      kind: 'exceptions',
      now: () => textsOfExceptions([]),
    },
    hoursRemark: { label: { zh: '服务时间备注', en: 'Remark on the hours' }, kind: 'text', isOptional: true },
    onlineChannels: { label: { zh: '网络渠道', en: 'Online' }, hint: IF_KNOWN, kind: 'lines', isOptional: true },
    providerName: {
      label: { zh: '依托机构', en: 'Run by' },
      hint: { zh: '限专业服务点', en: 'of professional points only' },
      kind: 'text',
      isOptional: true,
    },
    provider: {
      label: { zh: '依托机构（资源库）', en: 'Run by, of the library' },
      hint: { zh: '限专业服务点', en: 'of professional points only' },
      kind: 'provider',
      isOptional: true,
    },
    street: {
      label: { zh: '所在街镇，限区级设置的专业服务点', en: 'Stands in, of professional points of the district' },
      kind: 'division',
      lowest: STREET_DIGITS,
      none: { zh: '不填', en: 'none' },
      isOptional: true,
      isShown: ({ code }) => code.length < STREET_DIGITS,
      now: ({ code }) => code,
    },
  },
});
