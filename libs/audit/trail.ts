import { DelegationSchema, NoteOwner, OwnershipSchema } from '#ownership';
import { CreateDeputies, DeputySchema } from '#deputies';
import { CreateDistrictCodes, DistrictCodeSchema } from '#district-codes';
import { CreateJobs, JobSchema, NoteHolders } from '#jobs';
import {
  CreateMessages,
  IndexRefused,
  IncomingMessageSchema,
  MessageStreamSchema,
  OutgoingMessageSchema,
} from '#messages';
import type { ConnectOptions } from '#persistence';
import { CreateTies, KeepEndedTies, ReleaseWhoWithdrew, TieEndedSchema, TieSchema } from '#ties';
import { CreateIdempotencyKeys, IdempotencyKeySchema } from '#writes';
import { CountSearches } from './count-searches.migration.ts';
import { CountUnmaskings } from './count-unmaskings.migration.ts';
import { CreateTrail } from './create-trail.migration.ts';
import { KeepPreviousHash } from './keep-previous-hash.migration.ts';
import { KeepComplaintsFromAdvisors } from './keep-complaints-from-advisors.migration.ts';
import { NamePurposes } from './name-purposes.migration.ts';
import { OrderEntriesByCodePoint } from './order-entries-by-code-point.migration.ts';
import { OrderEntriesEitherWay } from './order-entries-either-way.migration.ts';
import { ShowExportedEntries } from './show-exported-entries.migration.ts';
import { EntrySchema, HeadSchema } from './trail.entity.ts';
import { SearchingSchema } from './searching.entity.ts';
import { UnmaskingSchema } from './unmasking.entity.ts';

/**
 * The database schema of the trail, and of whose database it is: one in each owner's database, beside those of the domains, as
 * every owner needs it before it writes.
 */
export const trailSchema: ConnectOptions['domain'] = {
  name: 'audit',
  entities: [
    EntrySchema,
    HeadSchema,
    UnmaskingSchema,
    SearchingSchema,
    OwnershipSchema,
    DelegationSchema,
    IdempotencyKeySchema,
    TieSchema,
    TieEndedSchema,
    DistrictCodeSchema,
    JobSchema,
    DeputySchema,
    OutgoingMessageSchema,
    IncomingMessageSchema,
    MessageStreamSchema,
  ],
  migrations: [
    { name: 'create-trail', class: CreateTrail },
    { name: 'count-unmaskings', class: CountUnmaskings },
    { name: 'note-owner', class: NoteOwner },
    { name: 'order-entries-by-code-point', class: OrderEntriesByCodePoint },
    { name: 'create-idempotency-keys', class: CreateIdempotencyKeys },
    { name: 'create-ties', class: CreateTies },
    { name: 'release-who-withdrew', class: ReleaseWhoWithdrew },
    { name: 'show-exported-entries', class: ShowExportedEntries },
    { name: 'keep-previous-hash', class: KeepPreviousHash },
    { name: 'count-searches', class: CountSearches },
    { name: 'order-entries-either-way', class: OrderEntriesEitherWay },
    { name: 'create-district-codes', class: CreateDistrictCodes },
    { name: 'create-jobs', class: CreateJobs },
    { name: 'create-deputies', class: CreateDeputies },
    { name: 'create-messages', class: CreateMessages },
    { name: 'note-holders', class: NoteHolders },
    { name: 'keep-ended-ties', class: KeepEndedTies },
    { name: 'keep-complaints-from-advisors', class: KeepComplaintsFromAdvisors },
    { name: 'index-refused', class: IndexRefused },
    { name: 'name-purposes', class: NamePurposes },
  ],
};
