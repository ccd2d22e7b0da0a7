import type { Seals } from '#sealing';

import type { ServicePeriod } from '../resolvers.generated.ts';
import { type Client, SealedClient } from './client.entity.ts';
import { type EndedService, SealedEndedService } from './ended-service.entity.ts';

/** The periods of service that ended before another began, with their reasons opened, the first one first. */
export function endedServicesOf(seals: Seals, ended: readonly EndedService[]) {
  return ended.map((period) => ({ ...period, ...SealedEndedService.open(seals, period) }));
}

/** Every period of service, the latest first, each with why it began and ended. */
export function servicePeriodsOf(seals: Seals, client: Client, rows: readonly EndedService[]): ServicePeriod[] {
  const { startedOn, endedOn = null } = client;
  const { endReason } = SealedClient.open(seals, client);
  const ended = endedServicesOf(seals, rows);
  // Why a client was served again is kept with the period before.
  const periods = [...ended, { startedOn, endedOn, endReason }].map((period, i) => ({
    startedOn: period.startedOn,
    endedOn: period.endedOn,
    endReason: period.endReason,
    reopenReason: ended[i - 1]?.reopenReason ?? null,
  }));
  return periods.toReversed();
}
