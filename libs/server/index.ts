export type {
  ActingScope,
  AnnounceScope,
  Domain,
  DomainName,
  OwnerScope,
  RequestScope,
  StaffingMeasures,
} from './domain.ts';
export { divisionReference } from './division-reference.ts';
export { type HostedOwner, prepareOwners } from './instances.ts';
export { announceJobOf } from './messages/index.ts';
export { type OwnerHost, type OwnerHostOptions, startOwnerHost } from './owner-host.ts';
