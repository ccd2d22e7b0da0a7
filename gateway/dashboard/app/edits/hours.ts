/** The days of the week, as the graph names them. */
export const weekdays = {
  MONDAY: { zh: '周一', en: 'Mon' },
  TUESDAY: { zh: '周二', en: 'Tue' },
  WEDNESDAY: { zh: '周三', en: 'Wed' },
  THURSDAY: { zh: '周四', en: 'Thu' },
  FRIDAY: { zh: '周五', en: 'Fri' },
  SATURDAY: { zh: '周六', en: 'Sat' },
  SUNDAY: { zh: '周日', en: 'Sun' },
} as const;

export const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

type Interval = { readonly opens: string; readonly closes: string };
type WeeklyInterval = Interval & { readonly weekday: keyof typeof weekdays };
type Exception = { readonly on: string; readonly note: string | null; readonly intervals: readonly Interval[] };

/** A day has room for so many intervals at least. */
const LEAST = 2;
/** Rows for days that are not there yet. */
const BLANK_ROWS = 2;
/** A day on which other hours hold: the day, two intervals and a note. */
export const EXCEPTION_CELLS = 6;

/** Weekly hours as a form holds them: of each day the same number of pairs, of which those left empty say nothing. */
export function textsOfWeek(weekly: readonly WeeklyInterval[]): string[] {
  const byDay = days.map((day) => weekly.filter(({ weekday }) => weekday === day));
  const most = Math.max(LEAST, ...byDay.map(({ length }) => length));
  return byDay.flatMap((intervals) =>
    Array.from({ length: most }, (_, index) => intervals[index]).flatMap((one) => [
      one?.opens ?? '',
      one?.closes ?? '',
    ]),
  );
}

/** What the form holds, day by day. */
export function weekIn(texts: readonly string[]) {
  const width = Math.max(LEAST * 2, Math.floor(texts.length / days.length));
  return days.map((weekday, day) => ({
    weekday,
    texts: Array.from({ length: width }, (_, index) => texts[day * width + index] ?? ''),
  }));
}

/** What is sent of it: an interval of which half is typed goes out as it is, so that its day is told what lacks. */
export function weekOf(texts: readonly string[]): WeeklyInterval[] {
  return weekIn(texts).flatMap(({ weekday, texts: ofDay }) => intervalsIn(ofDay).map((one) => ({ weekday, ...one })));
}

export function textsOfExceptions(exceptions: readonly Exception[]): string[] {
  const known = exceptions.flatMap(({ on, intervals: [first, second], note }) => [
    on,
    ...[first, second].flatMap((one) => [one?.opens ?? '', one?.closes ?? '']),
    note ?? '',
  ]);
  return [...known, ...Array.from({ length: BLANK_ROWS * EXCEPTION_CELLS }, () => '')];
}

/** What the form holds of other days, row by row. */
export function exceptionsIn(texts: readonly string[]): string[][] {
  const rows = Math.max(BLANK_ROWS, Math.ceil(texts.length / EXCEPTION_CELLS));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: EXCEPTION_CELLS }, (__, cell) => texts[row * EXCEPTION_CELLS + cell] ?? ''),
  );
}

/** A day without hours is one on which it is closed. */
export function exceptionsOf(texts: readonly string[]) {
  return exceptionsIn(texts)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map(([on = '', ...cells]) => {
      const intervals = intervalsIn(cells.slice(0, -1));
      return { on, closed: intervals.length === 0, intervals, note: cells.at(-1)?.trim() || null };
    });
}

function intervalsIn(texts: readonly string[]): Interval[] {
  return Array.from({ length: Math.floor(texts.length / 2) }, (_, index) => ({
    opens: timeIn(texts[index * 2]),
    closes: timeIn(texts[index * 2 + 1]),
  })).filter(({ opens, closes }) => opens !== '' || closes !== '');
}

/** 9:00, 9：00 and 0900 are 09:00. */
function timeIn(typed = ''): string {
  const text = typed.trim().replace('：', ':');
  const found = /^(\d{1,2}):?(\d{2})$/.exec(text);
  return found === null ? text : `${found[1]?.padStart(2, '0')}:${found[2]}`;
}
