export { currentMonth, isMonth, monthsUpTo, shiftMonth } from './month.ts';
