export { canAskClients, findKnownClients } from './known-names.ts';
export { TellWhichNamesAreKnown } from './tell-which-names-are-known.migration.ts';
