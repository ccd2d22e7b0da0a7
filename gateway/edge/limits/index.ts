export { limitsPlugin } from './limits.plugin.ts';
export { documentRules } from './rules.ts';
