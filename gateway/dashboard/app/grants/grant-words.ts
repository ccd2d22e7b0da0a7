import type { ConsentBy, ConsentForm, GrantEnd, GrantField, GrantKind } from '../generated/graphql.ts';
import { todayInShanghai } from '../months/index.ts';
import type { Words } from '../words/index.ts';

/** 授权种类. */
export const grantKinds: Readonly<Record<GrantKind, Words>> = {
  BREAK_GLASS: { zh: '紧急调阅', en: 'break-glass' },
  CASE: { zh: '个案授权', en: 'case' },
};

/** 授权内容 of a case. */
export const caseFields: Readonly<Record<Exclude<GrantField, 'RECORD'>, Words>> = {
  CONTACT: { zh: '联系方式（姓名、电话、住址，打码）', en: 'contacts (name, phone and address, masked)' },
  MEMBERS: { zh: '家庭成员数', en: 'how many of the household are served' },
  NEEDS: { zh: '需求', en: 'needs' },
  VISITS: { zh: '走访记录', en: 'visits' },
};

/** 授权内容. */
export const grantFields: Readonly<Record<GrantField, Words>> = {
  RECORD: { zh: '全部档案（打码）', en: 'the whole record, masked' },
  ...caseFields,
};

/** 同意人. */
export const consentGivers: Readonly<Record<ConsentBy, Words>> = {
  SELF: { zh: '本人', en: 'the person' },
  GUARDIAN: { zh: '监护人', en: 'a guardian' },
  AGENT: { zh: '受托人', en: 'an agent' },
};

/** 同意方式. */
export const consentForms: Readonly<Record<ConsentForm, Words>> = {
  WRITTEN: { zh: '书面', en: 'in writing' },
  ELECTRONIC: { zh: '电子', en: 'electronically' },
  ORAL: { zh: '口头', en: 'orally' },
};

/** 授权结束方式. */
export const grantEnds: Readonly<Record<GrantEnd, Words>> = {
  LAPSED: { zh: '到期', en: 'its time was over' },
  REVOKED: { zh: '撤回', en: 'revoked' },
  RECORD_MOVED: { zh: '对象迁出', en: 'the client moved' },
  RECORD_CLOSED: { zh: '对象结束服务', en: 'the client’s service ended' },
  RECORD_ERASED: { zh: '对象信息已删除', en: 'the client was erased' },
};

/** The last day on which a case is open, which it is to its midnight. */
export function lastDayOf(endsAt: string): string {
  return todayInShanghai(new Date(Date.parse(endsAt) - 1));
}
