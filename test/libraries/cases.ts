import type { Kind } from '../testkit/library-verbs.ts';

export const STREET = '310101002';

/** For each kind: what an entry says besides what it must, a change of everything, and what may be taken away. */
export const cases: Readonly<
  Record<Kind, { readonly said: object; readonly changed: object; readonly emptied: object }>
> = {
  policy: {
    said: { number: '沪民〔2026〕1号', materials: ['身份证'], amount: '每月 1,595 元', inForceUntil: '2027-12-31' },
    changed: {
      title: '特困供养',
      number: '沪民〔2026〕2号',
      kind: 'MEDICAL',
      inForceFrom: '2026-02-01',
      inForceUntil: '2028-01-31',
      categories: ['LOW_INCOME', 'OTHER_RESIDENT'],
      materials: ['身份证', '户口簿'],
      channel: '随申办',
      amount: '每月 1,600 元',
      summary: '新标准\n按季度发放',
    },
    emptied: { number: null, materials: null, amount: null, inForceUntil: null },
  },
  provider: {
    said: { creditCode: '91350100M000100Y43', phone: '021-62345678' },
    changed: {
      name: '黄浦区乐群社会工作服务中心',
      kind: 'PUBLIC_INSTITUTION',
      creditCode: null,
      phone: '021-62345679',
    },
    emptied: { creditCode: null, phone: null },
  },
  resource: {
    said: { quantity: 5, unit: '份', conditions: '60 岁以上', availableUntil: '2026-12-31' },
    changed: {
      title: '送餐',
      kind: 'GOODS',
      area: STREET,
      quantity: 7,
      unit: '盒',
      availableFrom: '2026-03-01',
      availableUntil: '2027-03-01',
      conditions: '65 岁以上',
    },
    emptied: { quantity: null, unit: null, conditions: null, availableUntil: null },
  },
  project: {
    said: { funder: '某基金会', capacity: 20, runsUntil: '2026-12-31' },
    changed: {
      title: '结伴同行',
      funder: '另一基金会',
      area: STREET,
      categories: ['LOW_INCOME'],
      runsFrom: '2026-02-01',
      runsUntil: '2027-01-31',
      capacity: 30,
      enrolled: 12,
      results: '服务 12 户',
    },
    emptied: { funder: null, capacity: null, runsUntil: null },
  },
};

/** The texts that an entry may lose as blank ones, and its lists as empty ones. */
export function blankOf(kind: Kind): Readonly<Record<string, unknown>> {
  const { said, emptied } = cases[kind];
  const lost = Object.entries(said).filter(([field]) => Object.hasOwn(emptied, field));
  return Object.fromEntries(
    lost.flatMap(([field, value]): [string, unknown][] => {
      if (Array.isArray(value)) return [[field, []]];
      return isText(value) ? [[field, ' \n ']] : [];
    }),
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value);
}
