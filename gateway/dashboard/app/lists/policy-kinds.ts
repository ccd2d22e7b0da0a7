export const policyKinds = {
  BASIC_LIVING: { zh: '基本生活', en: 'basic living' },
  MEDICAL: { zh: '医疗', en: 'medical' },
  EDUCATION: { zh: '教育', en: 'education' },
  HOUSING: { zh: '住房', en: 'housing' },
  EMPLOYMENT: { zh: '就业', en: 'employment' },
  TEMPORARY_RELIEF: { zh: '临时救助', en: 'temporary relief' },
  DISABILITY_WELFARE: { zh: '残疾人福利', en: 'welfare of disabled people' },
  CHILD_WELFARE: { zh: '儿童福利', en: 'welfare of children' },
} as const;
