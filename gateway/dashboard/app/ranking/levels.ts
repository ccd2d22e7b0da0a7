import type { Level } from '../generated/graphql.ts';
import type { Words } from '../words/index.ts';

type NamedLevel = { readonly level: Level; readonly digits: number; readonly label: Words };

const LEVELS: readonly NamedLevel[] = [
  { level: 'DISTRICT', digits: 6, label: { zh: '区', en: 'districts' } },
  { level: 'SUBDISTRICT', digits: 9, label: { zh: '街镇', en: 'streets and towns' } },
  { level: 'COMMUNITY', digits: 12, label: { zh: '居村', en: 'communities' } },
];

/** The level whose divisions are ranked: that of the address, else the children's. */
export function chosenLevel(code: string, asked: string | null): NamedLevel | undefined {
  const levels = levelsBeneath(code);
  return levels.find(({ level }) => level === asked) ?? levels[0];
}

/** The levels of what is beneath a division, its children's first. */
export function levelsBeneath(code: string): readonly NamedLevel[] {
  return LEVELS.filter(({ digits }) => digits > code.length);
}
