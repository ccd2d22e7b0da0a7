export { documentRules } from './rules.ts';
export { isTooLong } from './too-long.ts';
