export * from './dates.ts';
export { type WorkingDayOverrides, addWorkingDays, isWorkingDay } from './working-days.ts';
