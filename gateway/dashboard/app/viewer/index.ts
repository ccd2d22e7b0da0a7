export { useOwnAdvisor } from './viewer.ts';
