export { findDelegation, noteDelegation } from './delegation.ts';
export { DelegationSchema } from './delegation.entity.ts';
export { NoteOwner } from './note-owner.migration.ts';
export { noteOwner, refuseOtherOwner, requireOwner } from './owner.ts';
export { OwnershipSchema } from './ownership.entity.ts';
export { withDatabase } from './with-database.ts';
export { withDivisions } from './with-divisions.ts';
export { type OwnerTables } from './signs-of-owner.ts';
