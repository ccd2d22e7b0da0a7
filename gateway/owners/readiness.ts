import type { InstanceStates } from './instance-states.ts';
import { type OwnerState, ownerStateOf } from './owner-state.ts';
import type { Owners } from './owners.ts';
import type { Probes } from './probe.ts';

export type Readiness = {
  /** Whether the gateway can answer for anybody. */
  readonly ready: boolean;
  readonly owners: readonly { readonly code: string; readonly state: OwnerState['state'] }[];
};

type Options = { readonly owners: () => Owners; readonly states: InstanceStates; readonly probes: Probes };

/**
 * Whether any owner answers; without owners it is enough to plan. One district that is down must not take the gateway away from the
 * others. Where nobody answers it probes first, when that is due.
 */
export function readinessOf({ owners, states, probes }: Options): () => Promise<Readiness> {
  const look = (): Readiness => {
    const all = owners().directory.owners.map(({ code, instances }) => ({
      code,
      instances: Object.values(instances).map(states.of),
    }));
    const ready = all.length === 0 || all.some(({ instances }) => instances.some(({ state }) => state === 'UP'));
    return { ready, owners: all.map(({ code, instances }) => ({ code, state: ownerStateOf(instances).state })) };
  };
  return async () => {
    if (!look().ready) await probes.lookWhenDue();
    return look();
  };
}
