import { useSyncExternalStore } from 'react';
import { currentMonth } from '../months/index.ts';
import { percentIn } from '../rates/index.ts';
import { codesVersion, onCodes } from './codes.ts';
import { type WordKey, dictionary } from './dictionary.ts';
import { type Language, type Words, tagOf, useLanguage } from './language.ts';
import { nameOfPlace } from './places.ts';

type Values = Readonly<Record<string, string | number>>;

/** Everything a view says: texts, numbers, dates and names in the reader's language. */
export type Speech = {
  readonly language: Language;
  t(key: WordKey, values?: Values): string;
  say(words: Words, values?: Values): string;
  count(value: number): string;
  percent(rate: number): string;
  month(month: string): string;
  /** The same, with words that it is not over, while it is not. */
  monthOrUnfinished(month: string): string;
  /** The end of a day, without its year. */
  endOf(day: string): string;
  time(at: number | string | Date): string;
  /** With its year, for what is read much later. */
  timeAndDay(at: number | string | Date): string;
  place(code: string, name: string | null | undefined): string;
};

const speeches = new Map<Language, Speech>();

/** Every number on the page asks for it, and formats are slow to make: one for each language. */
export function useWords(): Speech {
  const language = useLanguage();
  useSyncExternalStore(onCodes, codesVersion);
  const speech = speeches.get(language) ?? speechIn(language);
  speeches.set(language, speech);
  return speech;
}

function speechIn(language: Language): Speech {
  const tag = tagOf(language);
  const count = new Intl.NumberFormat(tag);
  const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: language === 'zh' ? 'long' : 'short' });
  const say = (words: Words, values: Values = {}): string =>
    words[language].replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
  const monthName = (text: string): string => month.format(new Date(`${text}-15T12:00:00`));
  const unfinished = language === 'zh' ? `（${dictionary.unfinished.zh}）` : ` (${dictionary.unfinished.en})`;
  return {
    language,
    say,
    t: (key, values) => say(dictionary[key], values),
    count: (value) => count.format(value),
    percent: percentIn(tag),
    month: monthName,
    monthOrUnfinished: (text) => `${monthName(text)}${text === currentMonth() ? unfinished : ''}`,
    endOf: (day) => `${dictionary.endOf[language]}${day.slice(5)}`,
    time: (at) => timeOf(new Date(at), tag),
    timeAndDay: (at) => timeAndDayOf(new Date(at)),
    place: (code, name) => nameOfPlace(code, name, language),
  };
}

const ZONE = 'Asia/Shanghai';

/** In Shanghai, wherever the browser is: the hour alone for today, else with its day. */
function timeOf(at: Date, tag: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone: ZONE } as const;
  const now = timeAndDayOf(new Date());
  const then = timeAndDayOf(at);
  return dayIn(then) === dayIn(now) ? at.toLocaleString(tag, clock) : then;
}

/** As days are written everywhere on the page, and the minute: 2026-03-13 11:05. */
function timeAndDayOf(at: Date): string {
  return at.toLocaleString('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
}

function dayIn(time: string): string {
  return time.slice(0, '2026-03-13'.length);
}
