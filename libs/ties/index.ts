export { CreateTies } from './create-ties.migration.ts';
export { TieSchema } from './tie.entity.ts';
export {
  type AccessEnded,
  type Tie,
  findTieOfSubject,
  findTiesOfAdvisors,
  releaseSubject,
  setAccess,
  writeTie,
} from './ties.ts';
