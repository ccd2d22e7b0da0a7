export { mustTake } from './conditions.ts';
export { schemaDisagreements } from './schema-disagreements.ts';
export { defineList } from './define-list.ts';
export { hashTokenOf, tokenKeyOf } from './token-key.ts';
export { type List, type Listed, type Measured, columnOf, hasTokens, isKeyed } from './list.ts';
export { type ListArguments, questionOf } from './question.ts';
export { type Asker, mapNodes, readList, statementsOf } from './read-list.ts';
export {
  type HashToken,
  addTokens,
  fillTokens,
  heldToken,
  keepTokens,
  listsWithTokens,
  moveTokens,
  removeTokens,
  tokenEntities,
  tokenRowsOf,
  tokenTableOf,
  tokenTableSql,
  tokensOfRow,
} from './token-table.ts';
export { type Reading, tokensOf, waysOf, wholeToken } from './tokens.ts';
