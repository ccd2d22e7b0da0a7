export { OwnerStrip } from './owner-strip.tsx';
export { type OwnerNow, useOwners, useWatchOwners } from './owners.ts';
export { troubleSentence } from './trouble-sentence.ts';
export { Troubles } from './troubles.tsx';
