import { type CalendarDate, addDays, isCalendarDate } from '#calendar';
import { type GraphError, errors } from '#errors';
import { type LegalBasis, legalBases } from './legal-basis.ts';

/** What decides whether a person's record may be erased. */
export type Keeping = {
  readonly id: string;
  /** The first day without service; undefined while the person is served. */
  readonly endedOn: CalendarDate | undefined;
  readonly erasedOn: CalendarDate | undefined;
};

/** The first day on which a record need no longer be kept. Of a 29 February the day after the last of February. */
export function keptUntil(endedOn: CalendarDate, years: number): CalendarDate {
  const sameDay = `${Number(endedOn.slice(0, 4)) + years}${endedOn.slice(4)}`;
  if (isCalendarDate(sameDay)) return sameDay;
  const before = sameDay.replace(/29$/, '28');
  if (!isCalendarDate(before)) throw new RangeError(`not a year of this calendar: ${sameDay}`);
  return addDays(before, 1);
}

/** Why a record may not be erased on a day; undefined when it may. Nothing outranks the service of a person who is served. */
export function erasureRefusal(
  { id, endedOn, erasedOn }: Keeping,
  basis: LegalBasis,
  today: CalendarDate,
  retentionYears: number,
): GraphError | undefined {
  if (erasedOn !== undefined) return errors.subjectErased(id);
  if (endedOn === undefined) return errors.subjectServed(id);
  const until = keptUntil(endedOn, retentionYears);
  if (today >= until || legalBases[basis].overridesRetention) return undefined;
  return errors.retentionRunning(id, until);
}
