export const stationKinds = {
  DISTRICT_GUIDANCE: { zh: '区指导站', en: 'guidance station' },
  SUBDISTRICT_SERVICE: { zh: '街镇服务站', en: 'service station' },
  COMMUNITY_POINT: { zh: '居村服务点', en: 'community point' },
  PROFESSIONAL_POINT: { zh: '专业服务点', en: 'professional point' },
} as const;
