export { ActionReader } from './actions.ts';
export {
  type AvailableAction,
  type Item,
  type Mover,
  availableActions,
  availableMoves,
  findMoveRefusal,
  openMoves,
} from './available.ts';
export { type DueDays, clockDays, dueOn, lapsesAt, refuseOtherDueDays, stateAt } from './due.ts';
export {
  type WorkflowFigure,
  countPlace,
  firstMonthOfSteps,
  partsAfter,
  staysOfSteps,
  workflowFigure,
} from './figure.ts';
export { type Kept, type Step, makeMove, stepOf } from './make-move.ts';
export { describeOpenMoves } from './refusal.ts';
export { makeMoves } from './many.ts';
export { mayMove, otherFieldsRefused, reasonRefusal } from './right.ts';
export {
  type Workflow,
  defineWorkflow,
  moveNamesOf,
  movesFrom,
  stateNamesOf,
  unlapsedSql,
  waitingSql,
  waitingStatesOf,
} from './workflow.ts';
export { stepIndexes, stepProperties, stepTableSql } from './steps.ts';
