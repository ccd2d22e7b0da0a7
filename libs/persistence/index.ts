export type { ConnectOptions } from './connect.ts';
export { type Database, type DatabaseOptions, openDatabase, serviceUserOf } from './database.ts';
export { DatabaseProbe, isBusy } from './database-probe.ts';
export { bindTo } from './bind-to.ts';
export { type EmbeddedPostgresServer, startEmbeddedPostgres } from './embedded-postgres/index.ts';
export { type Connection, type Page, type PageArguments, connectionOf, pageArguments } from './paging.ts';
export { insertRows } from './insert-rows.ts';
export { listenOn } from './listen.ts';
export { type Loader, type LoaderOptions, loaderOf, mapLoader, rowLoader, rowsLoader } from './loaders.ts';
export { type MigrationOptions, migrateDatabase, migrateDomains } from './migrate.ts';
export { databaseNotMigrated } from './migration-state.ts';
export { runPrepared, runWithNext } from './prepared.ts';
export { NoFreeConnectionError } from './no-free-connection.ts';
export { newRecordId } from './record-ids.ts';
export {
  appendOnlySql,
  deletableSql,
  matchedSql,
  notDelegatedSql,
  ownerWideSql,
  publishedSql,
  readableFromBelowSql,
  rowSecuritySql,
} from './row-security.ts';
export { schemaDifference } from './schema-difference.ts';
export type { Session, SessionOptions } from './session.ts';
export { isTableHere } from './table-here.ts';
export { withBoundsOf, withSettings } from './with-settings.ts';
