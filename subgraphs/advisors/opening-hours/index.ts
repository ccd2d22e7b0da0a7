export { findWeekIn, wordsOf } from './hours-words.ts';
export { isOpenAt, nextOpening } from './open-at.ts';
export { openingHoursErrors } from './opening-hours.errors.ts';
export { hoursExceptions, weeklyHours } from './opening-hours.input.ts';
export { type HoursException, type OpeningHours, type WeeklyInterval, inOrderOfWeek } from './weekly-hours.ts';
