export const providerKinds = {
  COMPANY: { zh: '企业', en: 'company' },
  NGO: { zh: '社会组织', en: 'NGO' },
  VOLUNTEER_GROUP: { zh: '志愿团队', en: 'volunteer group' },
  PUBLIC_BODY: { zh: '公共机构', en: 'public body' },
} as const;
