export { mayMove } from './right.ts';
export { type MoveRow, recordMove, shownMoves } from './move.ts';
