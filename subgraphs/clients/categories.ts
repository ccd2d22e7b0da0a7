import { type Code, type CodeKey, codesOf, findCode, getCodeList, keysOfKind } from '#code-lists';

const list = getCodeList('clientCategory');

/** 救助对象类别, in the order in which figures give their parts. */
export const categories: readonly CodeKey[] = codesOf(list);

/** 现有救助对象: of these a visit is due each month. Source: 沪民规〔2022〕15 号, 二（二）. */
export const confirmedCategories: readonly CodeKey[] = keysOfKind(list, 'CONFIRMED');

/** Whether a client of the category is due a visit each month: neither those are of an episode nor those who only ask. */
export function isConfirmed(category: CodeKey): boolean {
  return confirmedCategories.includes(category);
}

/** 其他社区群众: whom no confirmation holds of. */
export const UNCONFIRMED: CodeKey = 'OTHER_RESIDENT';

/** A category of the list, with who confirms it and whether of a person or of a household. */
export function findCategory(category: CodeKey): Code | undefined {
  return findCode(list, category);
}

/** The leading one of the categories that are confirmed of somebody: the first in the order of the list. */
export function leadingOf(confirmed: readonly CodeKey[]): CodeKey {
  return categories.find((category) => confirmed.includes(category)) ?? UNCONFIRMED;
}
