export { type Grantee, asGrantee, asOf, withGrant, withGrantsOf } from './grantee.ts';
export { type GrantKind, defineGrant, lastDayOf } from './kind.ts';
export { type GrantEnd, grantProperties } from './properties.ts';
export { type GrantTable, grantTableSql, isGrantedSql, isOpenSql, nowSql, ofGranteeSql } from './table-sql.ts';
