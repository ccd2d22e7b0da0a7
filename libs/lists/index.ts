export { mustTake } from './conditions.ts';
export { schemaDisagreements } from './schema-disagreements.ts';
export { defineList } from './define-list.ts';
export { type List, type Listed, columnOf, hasTokens } from './list.ts';
export { type ListArguments, questionOf } from './question.ts';
export { type Asker, mapNodes, readList, statementsOf } from './read-list.ts';
export {
  type HashToken,
  fillTokens,
  keepTokens,
  tokenEntities,
  tokenTableOf,
  tokenTableSql,
  tokensOfRow,
} from './token-table.ts';
export { tokensOf, waysOf } from './tokens.ts';
