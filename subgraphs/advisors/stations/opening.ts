import { newRecordId } from '#persistence';
import type { ActingScope } from '#server';
import { missingOf } from './must-publish.ts';
import { hoursShown } from './station-hours.ts';
import { kindRules } from './station-kinds.ts';
import { Station } from './station.entity.ts';
import type { OpenStationContent } from './station.input.ts';

/** A station that opens today, published where it says all that it must. */
export function openedStation(
  { now, today, caller }: Pick<ActingScope, 'caller' | 'now' | 'today'>,
  content: OpenStationContent,
): Station {
  const { idempotencyKey: _, ...known } = content;
  const { division, kind } = known;
  const said = { ...known, serviceHours: hoursShown(known) };
  return Object.assign(new Station(), {
    id: newRecordId(division),
    ...said,
    openedOn: today,
    uncheckedSince: today,
    publishedOn: missingOf(said).length === 0 ? today : null,
    closedOn: null,
    mergedInto: null,
    staffingFloor: kindRules[kind].floor,
    advisorsPosted: 0,
    createdAt: now,
    createdBy: caller.subject,
    updatedAt: now,
    updatedBy: caller.subject,
  });
}
