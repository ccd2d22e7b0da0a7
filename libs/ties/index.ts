export { CreateTies } from './create-ties.migration.ts';
export { ReleaseWhoWithdrew } from './release-who-withdrew.migration.ts';
export { TieSchema } from './tie.entity.ts';
export {
  type AccessEnded,
  type Tie,
  findTieOfSubject,
  findTiesOfAdvisors,
  releaseWithdrawn,
  setAccess,
  writeTie,
} from './ties.ts';
