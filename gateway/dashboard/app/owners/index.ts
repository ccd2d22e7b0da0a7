export { cutOffText } from './cut-off-text.ts';
export { OwnerStrip } from './owner-strip.tsx';
export { type OwnerNow, useOwners, useWatchOwners } from './owners.ts';
export { troubleSentence } from './trouble-sentence.ts';
export { NoRows, Total, Troubles, TroublesBeside } from './troubles.tsx';
