export const resourceKinds = {
  GOODS: { zh: '物资', en: 'goods' },
  MONEY: { zh: '资金', en: 'money' },
  SERVICE: { zh: '服务', en: 'service' },
  PLACE: { zh: '场地', en: 'place' },
  PEOPLE: { zh: '人力', en: 'people' },
} as const;
