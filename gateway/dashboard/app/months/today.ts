/** The day it is in Shanghai, wherever the browser is. */
export function todayInShanghai(now = new Date()): string {
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', ...parts }).format(now);
}

/** Whether a day has gone by. */
export function isPast(day: string): boolean {
  return day < todayInShanghai();
}
