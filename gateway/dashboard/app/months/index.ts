export { currentMonth, isMonth, lastDayOf, monthsUpTo, shiftMonth } from './month.ts';
export { isPast, todayInShanghai } from './today.ts';
