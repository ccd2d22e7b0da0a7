import type { InstanceState } from './instance-states.ts';

/** DEGRADED: some of its instances do not answer. UNKNOWN: not all were looked at yet. */
export type OwnerState = { readonly state: InstanceState['state'] | 'DEGRADED'; readonly since?: Date };

/** An owner's state is that of its instances together, and began when the last of them changed. */
export function ownerStateOf(instances: readonly InstanceState[]): OwnerState {
  const states = new Set(instances.map(({ state }) => state));
  const [first] = states;
  const changes = instances.map(({ since }) => since?.getTime() ?? 0);
  const since = changes.includes(0) ? {} : { since: new Date(Math.max(...changes)) };
  if (states.size === 1 && first !== undefined) return { state: first, ...since };
  return { state: states.has('DOWN') ? 'DEGRADED' : 'UNKNOWN', ...since };
}
