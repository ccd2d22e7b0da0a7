/**
 * Why personal data is to be erased: the five cases of article 47 of the Personal Information Protection Law (个人信息保护法
 * 第四十七条). `overridesRetention` says whether the record may go although the time for which it is kept is not over: a
 * record that ought never to have been made is none of those the archives want, and what another law orders, it orders.
 */
export const legalBases = {
  PURPOSE_DONE: { item: 1, means: '处理目的已实现、无法实现或者为实现处理目的不再必要', overridesRetention: false },
  RETENTION_OVER: { item: 2, means: '停止提供产品或者服务，或者保存期限已届满', overridesRetention: false },
  CONSENT_WITHDRAWN: { item: 3, means: '个人撤回同意', overridesRetention: false },
  UNLAWFUL_PROCESSING: { item: 4, means: '违反法律、行政法规或者违反约定处理个人信息', overridesRetention: true },
  OTHER_LAW: { item: 5, means: '法律、行政法规规定的其他情形', overridesRetention: true },
} as const;

export type LegalBasis = keyof typeof legalBases;
