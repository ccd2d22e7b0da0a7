/** 资源类型. */
export const resourceKinds = ['GOODS', 'MONEY', 'SERVICE', 'PLACE', 'PEOPLE'] as const;
export type ResourceKind = (typeof resourceKinds)[number];
