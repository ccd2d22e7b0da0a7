import { type DivisionCode, atLevel, levelOf } from '#divisions';

/** Whom a division asks: its district, and a district the city. Undefined of the city, above which nobody is asked. Pure. */
export function bureauAbove(division: DivisionCode): DivisionCode | undefined {
  const level = levelOf(division);
  if (level === 'CITY') return undefined;
  return atLevel(division, level === 'DISTRICT' ? 'CITY' : 'DISTRICT');
}
