import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** What every table of reminders holds; `Kind` is why somebody is reminded. */
export const reminderColumns = <Kind extends string>() => ({
  id: p.text().$type<RecordId>().collation('C').primary(),
  /** Where the record lies. */
  division: p.public.text().$type<DivisionCode>().collation('C'),
  kind: p.public.text().$type<Kind>().collation('C'),
  record: p.public.text().$type<RecordId>().collation('C'),
  /** The day that somebody is reminded of. */
  dueOn: p.date().$type<CalendarDate>(),
  /** The day of the first reminder. */
  since: p.date().$type<CalendarDate>(),
});
