export type { IsTiered } from './estimate.ts';
export { limitsPlugin } from './limits.plugin.ts';
