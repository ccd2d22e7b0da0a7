/** 人员类别: who may serve as an advisor (policy clause 二). */
export const advisorRoles = [
  'ASSISTANCE_WORKER',
  'COMMUNITY_CADRE',
  'COMMUNITY_WORKER',
  'PROFESSIONAL_SOCIAL_WORKER',
] as const;

/** 社会工作职业资格等级, the lowest first. */
export const licenceLevels = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'] as const;
