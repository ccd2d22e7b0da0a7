import type { GraphError } from '#errors';
import { stationErrors } from './station.errors.ts';

/** What a station must say before everybody sees it (policy clause 四), besides its name. */
const MUST_SAY = ['serviceHours', 'address', 'phone', 'onlineChannels'] as const;
export type MustSay = (typeof MUST_SAY)[number];

/** What a station must publish, as far as it is known. */
type Publishable = {
  readonly serviceHours?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly onlineChannels: readonly string[];
};

/** What a station lacks of what it must publish. */
export function missingOf(station: Publishable): MustSay[] {
  return MUST_SAY.filter((field) => !station[field]?.length);
}

/** One for each field that is missing, at its path, so that a form shows each beside its field. */
export function unpublishable(missing: readonly MustSay[]): GraphError[] {
  return missing.map((field) =>
    stationErrors.of('STATION_UNPUBLISHABLE', { values: { missing: field }, path: ['input', field] }),
  );
}
