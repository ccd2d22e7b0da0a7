import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import type { ActingScope } from '#server';
import { StationStep, type stationSteps } from './station-step.entity.ts';

/** A step as its writer says it; what is left out is null. */
type Step = {
  readonly step: (typeof stationSteps)[number];
  /** Today when left out. */
  readonly onDay?: CalendarDate;
  readonly fields?: readonly string[];
  readonly fromDivision?: DivisionCode;
  readonly toDivision?: DivisionCode;
  readonly fromAddress?: string | null | undefined;
  readonly toAddress?: string | null | undefined;
  readonly other?: RecordId;
};

type Stepped = { readonly id: RecordId; readonly division: DivisionCode };
type Writer = Pick<ActingScope, 'caller' | 'now' | 'today'>;

/** Keeps a step of a station, whose row is locked and written already. */
export async function addStep(em: EntityManager, writer: Writer, station: Stepped, step: Step): Promise<void> {
  const ordinal = (await em.count(StationStep, { station: station.id })) + 1;
  await em.insert(StationStep, stepOf(writer, station, step, ordinal));
}

/** A step as its row says it. */
export function stepOf({ caller, now, today }: Writer, station: Stepped, step: Step, ordinal: number) {
  const { onDay = today, fields = [], fromDivision = null, toDivision = null } = step;
  return {
    station: station.id,
    ordinal,
    division: station.division,
    step: step.step,
    onDay,
    fields: [...fields],
    fromDivision,
    toDivision,
    fromAddress: step.fromAddress ?? null,
    toAddress: step.toAddress ?? null,
    other: step.other ?? null,
    at: now,
    bySubject: caller.subject,
  };
}
