export { limitsPlugin } from './limits.plugin.ts';
