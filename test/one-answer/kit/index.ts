export { world } from './arbitraries.ts';
export { divisions } from './tree.ts';
export { holds } from './rankings.ts';
export { DocumentWriter, type Request } from './documents.ts';
export { type Network, answerOver, startNetwork, tiers } from './network.ts';
export { type Rows, codeOf, placeOf, rowsWhere } from './rows.ts';
export { type City, cityRows, errorsOf, startCity } from './city.ts';
export { type TestOwner, startOwner } from './owner.ts';
