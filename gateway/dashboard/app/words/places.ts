import { streetNames } from '../generated/street-names.ts';
import type { Language } from './language.ts';

/** The official romanised names; streets and towns have theirs in pinyin, and below them the graph's own name is shown in every language. */
const ENGLISH: Readonly<Record<string, string>> = {
  '31': 'Shanghai',
  '310101': 'Huangpu',
  '310104': 'Xuhui',
  '310105': 'Changning',
  '310106': 'Jing’an',
  '310107': 'Putuo',
  '310109': 'Hongkou',
  '310110': 'Yangpu',
  '310112': 'Minhang',
  '310113': 'Baoshan',
  '310114': 'Jiading',
  '310115': 'Pudong',
  '310116': 'Jinshan',
  '310117': 'Songjiang',
  '310118': 'Qingpu',
  '310120': 'Fengxian',
  '310151': 'Chongming',
};

export function nameOfPlace(code: string, name: string | null | undefined, language: Language): string {
  const english = language === 'en' ? (ENGLISH[code] ?? streetNames[code]) : undefined;
  return english ?? name ?? code;
}
