export * from './dates.ts';
export { type WorkingDayOverrides, addWorkingDays, findNotice, isWorkingDay } from './working-days.ts';
