import type { Logger } from 'pino';
import type { InstanceState, ProbeResult } from './instance-states.ts';
import type { Owners } from './owners.ts';

/** One line for each change of state, with the owner that it is of. */
export function logStates(owners: () => Owners, log: Logger) {
  return (instance: string, state: Exclude<InstanceState['state'], 'UNKNOWN'>, result: ProbeResult): void => {
    const isOf = ({ instances }: { instances: Readonly<Record<string, string>> }): boolean =>
      Object.values(instances).includes(instance);
    const owner = owners().directory.owners.find(isOf)?.code;
    if (state === 'UP') log.info({ owner, instance, state }, 'an instance answers');
    else log.warn({ owner, instance, state, result }, 'an instance does not answer its questions');
  };
}
