export { type ServicesOf, defineDomain } from './define-domain.ts';
export type { Idea } from './idea.ts';
