export { withUniqueAliases } from './executor.ts';
