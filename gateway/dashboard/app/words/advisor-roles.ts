export const advisorRoles = {
  ASSISTANCE_WORKER: { zh: '救助工作人员', en: 'assistance worker' },
  COMMUNITY_CADRE: { zh: '居村干部', en: 'community cadre' },
  COMMUNITY_WORKER: { zh: '社区工作者', en: 'community worker' },
  PROFESSIONAL_SOCIAL_WORKER: { zh: '专业社工', en: 'social worker' },
} as const;
