export { CreateServedHouseholds } from './create-served-households.migration.ts';
export { ClientsToldSchema, ServedHouseholdsSchema } from './served-households.entity.ts';
export { type ServedChange, tellAllServed, tellServed } from './tell.ts';
