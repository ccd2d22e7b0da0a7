import type { FieldControl } from '../forms/index.ts';
import { useAdvisors } from './use-advisors.ts';

type AdvisorSelectProps = {
  readonly within: string;
  /** Whose record it is: not to be chosen. */
  readonly except?: string;
  readonly control: FieldControl;
};

/** The advisors who serve in a division, to choose one or none of. */
export function AdvisorSelect({ within, except, control }: AdvisorSelectProps) {
  const { choices } = useAdvisors(within);
  return (
    <select key={choices === undefined ? 'waiting' : 'known'} {...control}>
      <option value="">—</option>
      {choices
        ?.filter(({ id }) => id !== except)
        .map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
    </select>
  );
}
