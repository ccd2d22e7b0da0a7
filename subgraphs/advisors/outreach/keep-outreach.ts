import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import { fieldsOf, record } from '#audit';
import { type DivisionCode, isWithin, levelOf } from '#divisions';
import { errors } from '#errors';
import { addToFigure } from '#figures';
import { newRecordId } from '#persistence';
import type { ActingScope } from '#server';
import { atField, mustBeOwn } from '#writes';
import { mustBeOpenOn } from '../stations/station-change.ts';
import type { Station } from '../stations/station.entity.ts';
import type { OutreachPlanItem } from './outreach-plan-item.entity.ts';
import { Outreach } from './outreach.entity.ts';
import { outreachErrors } from './outreach.errors.ts';
import { entriesOf, outreachFigure } from './outreach.figure.ts';
import type { RecordOutreachContent } from './outreach.input.ts';

type Scope = Pick<ActingScope, 'caller' | 'now' | 'today'>;

/** What an event names besides itself, as far as it was found. */
export type Named = { readonly station: Station | null; readonly planItem: OutreachPlanItem | null };

/** An event as somebody says it, of the caller's own division or of a station. Errors: INPUT_INVALID. */
export function outreachOf({ caller, now }: Scope, content: RecordOutreachContent, named: Named): Outreach {
  const { idempotencyKey: _, division, ...said } = content;
  const place = placeOf(caller, division, named.station);
  if (named.station) mustBeOpenOn(named.station, { heldOn: said.heldOn });
  mustBeOfItem(said, named.planItem);
  return Object.assign(new Outreach(), {
    id: newRecordId(place),
    division: place,
    ...said,
    withdrawnOn: null,
    versions: [],
    version: 1,
    createdAt: now,
    createdBy: caller.subject,
    updatedAt: now,
    updatedBy: caller.subject,
  });
}

/**
 * Where an event lies: each level has its own, and a station's is recorded by all who record for it. Who serves at a station records what
 * that station did. Errors: INPUT_INVALID.
 */
function placeOf(caller: Caller, division: DivisionCode, station: Station | null): DivisionCode {
  if (station === null) {
    mustBeOwn(caller, division, 'division');
    if (isOfOffice(caller)) return division;
    throw errors.refusedInput(['input', 'station'], 'MISSING');
  }
  mustBeOfLevel(caller, station.division, 'station');
  const { division: value } = station;
  if (isWithin(value, division)) return value;
  throw outreachErrors.of('INPUT_INVALID.STATION_OF_ANOTHER', {
    values: { value, division },
    path: ['input', 'station'],
  });
}

/**
 * Each level has its own events; those of a station are of all who record for it. Who serves at a station changes none of the office's.
 * Errors: DIVISION_FORBIDDEN, INPUT_INVALID.
 */
export async function mustRecord(
  caller: Caller,
  { division, station }: Pick<Outreach, 'division' | 'station'>,
): Promise<void> {
  if (station) {
    await atField('outreach', () => caller.may('outreach.record', division));
    mustBeOfLevel(caller, division, 'outreach');
    return;
  }
  mustBeOwn(caller, division, 'outreach');
  if (!isOfOffice(caller)) throw outreachErrors.of('INPUT_INVALID.OF_THE_OFFICE', { path: ['input', 'outreach'] });
}

/** Whether the caller works for a division itself, and not at a station in it. */
function isOfOffice({ role }: Caller): boolean {
  return role !== 'advisor' && role !== 'station-lead';
}

/** What lies in a district is written there, and read by the city. Errors: INPUT_INVALID. */
function mustBeOfLevel(caller: Caller, division: DivisionCode, field: string): void {
  if (levelOf(caller.division) === 'CITY') mustBeOwn(caller, division, field);
}

/** What an event is said to have done of a plan is of the plan's year and channel. Errors: INPUT_INVALID. */
export function mustBeOfItem(
  { heldOn, channel }: Pick<Outreach, 'heldOn' | 'channel'>,
  item: OutreachPlanItem | null,
): void {
  if (item === null) return;
  const path = ['input', 'planItem'];
  if (Number(heldOn.slice(0, 4)) !== item.year)
    throw outreachErrors.of('INPUT_INVALID.PLAN_OF_ANOTHER_YEAR', { values: { year: item.year }, path });
  if (channel !== item.channel)
    throw outreachErrors.of('INPUT_INVALID.PLAN_OF_ANOTHER_CHANNEL', { values: { channel: item.channel }, path });
}

/** Keeps events and counts them. */
export async function keepOutreach(
  em: EntityManager,
  scope: Scope,
  kept: readonly { readonly outreach: Outreach; readonly content: RecordOutreachContent }[],
): Promise<void> {
  for (const { outreach } of kept) em.persist(outreach);
  await em.flush();
  for (const { outreach, content } of kept) {
    const { id, division, station } = outreach;
    const records = station ? [id, station] : [id];
    record(em, { action: 'outreach.record', division, records, fields: fieldsOf(content) });
  }
  await addToFigure(
    em,
    outreachFigure,
    kept.flatMap(({ outreach }) => entriesOf(outreach)),
    scope.today,
  );
}
