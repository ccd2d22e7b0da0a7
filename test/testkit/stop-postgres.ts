/** Jest's global teardown. */
export { stopPostgres as default } from './start-postgres.ts';
