import { type CalendarDate, isCalendarDate } from '#calendar';
import type { Form, FormVersion } from './form.ts';

/** The version that is filled in for a day; undefined before the first one. */
export function findVersionOn({ versions }: Form, day: CalendarDate): FormVersion | undefined {
  return versions.findLast(({ since }) => since <= day);
}

/** The version with the number, whether or not it still is filled in. */
export function getVersion({ name, versions }: Form, number: number): FormVersion {
  const version = versions[number - 1];
  if (version === undefined) throw new TypeError(`${name} has no version ${number}`);
  return version;
}

/** From when on it is filled in. */
export function firstDayOf({ since }: FormVersion): CalendarDate {
  if (isCalendarDate(since)) return since;
  throw new TypeError(`${since} is no day`);
}
