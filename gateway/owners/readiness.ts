import type { InstanceStates } from './instance-states.ts';
import type { Owners } from './owners.ts';
import type { Probes } from './probe.ts';

export type Readiness = {
  readonly ready: boolean;
  readonly owners: readonly { readonly code: string; readonly state: string }[];
};

type Options = { readonly owners: () => Owners; readonly states: InstanceStates; readonly probes: Probes };

/** Whether every owner answers: looks again first where one did not and a look is due. */
export function readinessOf({ owners, states, probes }: Options): () => Promise<Readiness> {
  const look = (): Readiness => {
    const seen = owners().directory.owners.map(({ code, instances }) => {
      const up = Object.values(instances).every((url) => states.of(url).state === 'UP');
      return { code, state: up ? 'UP' : 'DOWN' };
    });
    return { ready: seen.every(({ state }) => state === 'UP'), owners: seen };
  };
  return async () => {
    if (!look().ready) await probes.lookWhenDue();
    return look();
  };
}
