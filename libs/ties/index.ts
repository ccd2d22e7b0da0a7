export { CreateTies } from './create-ties.migration.ts';
export { KeepEndedTies } from './keep-ended-ties.migration.ts';
export { ReleaseWhoWithdrew } from './release-who-withdrew.migration.ts';
export { TieEndedSchema, TieSchema } from './tie.entity.ts';
export {
  type AccessEnded,
  type Tie,
  findTieOfSubject,
  findTiesOfAdvisors,
  releaseWithdrawn,
  setAccess,
  writeTie,
} from './ties.ts';
