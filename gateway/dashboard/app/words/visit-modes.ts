import type { VisitMode } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 走访方式. */
export const visitModes: Readonly<Record<VisitMode, Words>> = {
  HOME: { zh: '入户', en: 'at home' },
  NEIGHBOUR: { zh: '邻里', en: 'through neighbours' },
  OTHER: { zh: '其他', en: 'in another way' },
};
