import type { CalendarDate } from '#calendar';
import { type GraphError, errors } from '#errors';
import { getCodeList } from './files.ts';
import { type Code, type CodeList, codesOf, findCode, isDistrictKey, isValidOn } from './code-list.ts';

/** Why a value is no code of a list; undefined when it is one, of whatever day. For filters: records of earlier days have earlier codes. */
function unknownCodeRefusal(list: CodeList, value: unknown): GraphError | undefined {
  if (typeof value === 'string' && findCode(list, value) !== undefined) return undefined;
  return errors.refusedInput([], 'CODE_UNKNOWN', {
    value: String(value).slice(0, 80),
    list: list.name,
    choices: codesOf(list),
  });
}

/** Errors: INPUT_INVALID with CODE_UNKNOWN at the argument that a filter is given in; left out, it filters by nothing. */
export function mustBeCode(list: string, value: unknown, path: readonly string[]): void {
  if (value === undefined || value === null) return;
  const known = getCodeList(list);
  // Which codes a district has, its own instance knows; elsewhere no record has them, and none is found.
  if (known.districtsAdd && isDistrictKey(value)) return;
  const refusal = unknownCodeRefusal(known, value);
  if (refusal !== undefined) throw refusal.at(path);
}

/** Why a value cannot be entered for a day; undefined when it can. `added` are the codes that the district has besides the list's. */
export function codeRefusal(
  listed: CodeList,
  value: unknown,
  day: CalendarDate,
  added: readonly Code[] = [],
): GraphError | undefined {
  const list = { ...listed, codes: [...listed.codes, ...added] };
  const valid = list.codes.filter((code) => isValidOn(code, dayKnown(list, day)));
  if (valid.some(({ key }) => key === value)) return undefined;
  const unknown = unknownCodeRefusal(list, value);
  if (unknown !== undefined) return unknown;
  return errors.refusedInput([], 'CODE_NOT_VALID_ON', {
    value: String(value),
    date: day,
    choices: valid.map(({ key }) => key),
  });
}

/** Of days before its first code a list says nothing: the first codes are taken to have held already. */
function dayKnown({ codes }: CodeList, day: CalendarDate): CalendarDate {
  const first = codes.reduce((earliest, { since }) => (since < earliest ? since : earliest), codes[0]?.since ?? day);
  return day < first ? first : day;
}
