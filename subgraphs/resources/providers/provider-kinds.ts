/** 社会力量类型. */
export const providerKinds = ['COMPANY', 'NGO', 'VOLUNTEER_GROUP', 'PUBLIC_BODY'] as const;
