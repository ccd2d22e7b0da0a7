import { p } from '#marks';

/** 典型案例: what a case says. It is looked through before it is kept, so it names nobody; null once the case is taken down. */
export const caseFields = ['title', 'difficulty', 'measures', 'result'] as const;

export type CaseField = (typeof caseFields)[number];
export type CaseText = { readonly [Field in CaseField]: string };

/** The columns of what a case says: public, because what names somebody is refused before it is kept. */
export const caseTextProperties = {
  title: p.public.text().nullable(),
  difficulty: p.public.text().nullable(),
  measures: p.public.text().nullable(),
  result: p.public.text().nullable(),
};

/** How many characters each takes. */
export const MOST_OF_CASE = { title: 60, difficulty: 2000, measures: 2000, result: 2000 } as const;

/** What remains of a case that is taken down. */
export const EMPTIED = { title: null, difficulty: null, measures: null, result: null } as const;
