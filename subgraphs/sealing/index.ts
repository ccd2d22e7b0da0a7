export { openOwnerDatabase } from './databases.ts';
