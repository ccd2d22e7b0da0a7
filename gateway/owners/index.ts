export { type InstanceState, createInstanceStates } from './instance-states.ts';
export { logStates } from './log-states.ts';
export { openOwnerKeys } from './owner-keys.ts';
export { ownerStateOf } from './owner-state.ts';
export { type Owners, buildOwners } from './owners.ts';
export { startProbes } from './probe.ts';
export { type Readiness, readinessOf } from './readiness.ts';
