/** 政策类别 (policy clause 二(四)). */
export const policyKinds = [
  'BASIC_LIVING',
  'MEDICAL',
  'EDUCATION',
  'HOUSING',
  'EMPLOYMENT',
  'TEMPORARY_RELIEF',
  'DISABILITY_WELFARE',
  'CHILD_WELFARE',
] as const;
export type PolicyKind = (typeof policyKinds)[number];
