import type { Seals } from '#sealing';

import type { ServicePeriod } from '../resolvers.generated.ts';
import { sealedColumns, versionOf } from '../sealed-columns.ts';
import type { Client } from './client.entity.ts';
import type { EndedService } from './ended-service.entity.ts';

/** The periods of service that ended before another began, with their reasons opened, the first one first. */
export function endedServicesOf(seals: Seals, ended: readonly EndedService[]) {
  const { endReason, reopenReason } = sealedColumns.endedService;
  return ended.map((period) => {
    const place = versionOf(period.client, period.ordinal);
    return {
      ...period,
      endReason: seals.openAny(endReason, place, period.endReason),
      reopenReason: seals.openAny(reopenReason, place, period.reopenReason),
    };
  });
}

/** Every period of service, the latest first, each with why it began and ended. */
export function servicePeriodsOf(seals: Seals, client: Client, rows: readonly EndedService[]): ServicePeriod[] {
  const { id, startedOn, endedOn = null } = client;
  const endReason = seals.openAny(sealedColumns.client.endReason, id, client.endReason);
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
