export { type Sex, invalidIdentityNumber } from './people.ts';
export { Random } from './random.ts';
export { type Seeded, type SeedOptions, seedOwner } from './seed-owner.ts';
