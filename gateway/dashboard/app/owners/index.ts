export { OwnerStrip } from './owner-strip.tsx';
export { useOwners, useWatchOwners } from './owners.ts';
export { Troubles } from './troubles.tsx';
