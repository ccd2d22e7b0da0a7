export { CreateDistrictCodes } from './create-district-codes.migration.ts';
export { DistrictCodeSchema } from './district-code.entity.ts';
export {
  type DistrictCode,
  codeOf,
  findDistrictCode,
  insertDistrictCode,
  listDistrictCodes,
  readAddedCodes,
  setLastDay,
} from './district-codes.ts';
