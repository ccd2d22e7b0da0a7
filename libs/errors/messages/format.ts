import type { Language, MessageValue } from './message.ts';
import { terms } from './terms.ts';

/** More members than this are left out of a sentence. */
const MOST_NAMED = 40;

/** Placeholders that hold counts; any other number, such as a version or a code, is shown digit by digit. */
const COUNTS = new Set(['most', 'least', 'count', 'length', 'cost', 'deadlineMs', 'first']);
const UNITS: Readonly<Record<string, 'second' | 'hour'>> = { seconds: 'second', hours: 'hour' };
/** Lists of which one is to be taken. */
const CHOICES = new Set(['allowed', 'choices', 'digits', 'levels', 'scope']);
/** Lists whose members are words of another placeholder's. */
const MEMBERS_OF: Readonly<Record<string, string>> = { allowed: 'state', available: 'action', levels: 'level' };

const LOCALES: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** An instant as owners write it; English shows it as it is. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}(Z|\+08:00)$/;
const shanghaiTime = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Asia/Shanghai',
});

/** A value as a sentence of the language shows it; how, its placeholder says. */
export function formatValue(name: string, value: MessageValue, language: Language): string {
  if (typeof value === 'object') return formatList(name, value, language);
  const unit = UNITS[name];
  if (unit !== undefined) return formatDuration(Number(value), unit, language);
  // A value that a write carried is a text even where it counts.
  if (COUNTS.has(name) && Number.isFinite(Number(value))) return Number(value).toLocaleString(LOCALES[language]);
  const text = String(value);
  return language === 'zh' && INSTANT.test(text)
    ? shanghaiTime.format(new Date(text))
    : formatMember(name, text, language);
}

function formatDuration(count: number, unit: 'second' | 'hour', language: Language): string {
  if (language === 'en' && unit === 'hour' && count === 1) return 'an hour';
  return count.toLocaleString(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' });
}

function formatList(name: string, members: readonly string[], language: Language): string {
  if (members.length === 0) return language === 'zh' ? '无' : 'nothing';
  const named = members.slice(0, MOST_NAMED).map((member) => formatMember(name, member, language));
  if (members.length > MOST_NAMED) named.push('…');
  if (CHOICES.has(name)) return new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(named);
  return named.join(language === 'zh' ? '、' : ', ');
}

/** A member may be a word with what it is of: `FILE 310101002`. */
function formatMember(name: string, member: string, language: Language): string {
  const [word = '', of] = name === 'available' ? member.split(' ') : [member];
  const term = termOf(name, word, language);
  if (of === undefined) return term;
  return language === 'zh' ? `${term}（${of}）` : `${term} (${of})`;
}

function termOf(placeholder: string, word: string, language: Language): string {
  const name = MEMBERS_OF[placeholder] ?? placeholder;
  const known = language === 'zh' && Object.hasOwn(terms, name) ? terms[name] : undefined;
  return known !== undefined && Object.hasOwn(known, word) ? (known[word] ?? word) : word;
}
