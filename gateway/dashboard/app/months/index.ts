export { currentMonth, isMonth, monthsUpTo, shiftMonth } from './month.ts';
export { todayInShanghai } from './today.ts';
