import type { DivisionCode } from '#divisions';
import { codeOf } from './rows.ts';

/** A small tree: the city, three districts, two streets in each, two communities in each. */
export const divisions: readonly DivisionCode[] = ['31']
  .flatMap((city) => [city, ...['0101', '0104', '0105'].map((district) => city + district)])
  .flatMap((code) => (code.length === 6 ? [code, `${code}001`, `${code}002`] : [code]))
  .flatMap((code) => (code.length === 9 ? [code, `${code}001`, `${code}002`] : [code]))
  .map(codeOf);
