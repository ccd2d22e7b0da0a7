export { CreateDeputies } from './create-deputies.migration.ts';
export {
  type Deputy,
  authoritiesOfCaller,
  endDeputy,
  findAuthoritiesOf,
  findDeputy,
  insertDeputy,
  listDeputies,
  lockDeputy,
} from './deputies.ts';
export { DeputySchema } from './deputy.entity.ts';
