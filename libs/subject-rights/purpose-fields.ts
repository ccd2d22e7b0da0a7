import type { Purpose } from '#audit';
import type { CalendarDate } from '#calendar';
import { type CaseKind, type CodeKey, findCode, getCodeList } from '#code-lists';
import { errors } from '#errors';
import { fields } from '#input';

const LIST = 'accessPurpose';

/**
 * What a read of people is for, and which case it serves (社会救助法 第七十条第一款第六项): two fields of its input. Errors: INPUT_INVALID with
 * CODE_UNKNOWN, CODE_NOT_VALID_ON, TOO_LONG.
 */
export const purposeFields = (today: CalendarDate) => ({
  purpose: fields.code(LIST, today),
  case: fields.optionalText({ most: 100 }),
});

type Read = { readonly purpose?: CodeKey | undefined; readonly case?: string | null | undefined };

/** What the two say together. Errors: INPUT_INVALID with CASE_MISSING where the purpose needs a case named, CASE_IS_THE_PERSON where it is named already. */
export function caseRefusals({ purpose, case: served }: Read) {
  const kind = purpose === undefined ? undefined : caseKindOf(purpose);
  const isNamed = kind === 'LEAD' || kind === 'REFERENCE';
  const isThePerson = kind === 'VISIT_DUE' || kind === 'PERSON';
  return {
    case:
      isNamed && served === null
        ? errors.refusedInput([], 'CASE_MISSING', { purpose: String(purpose) })
        : isThePerson && served
          ? errors.refusedInput([], 'CASE_IS_THE_PERSON', { purpose: String(purpose) })
          : undefined,
  };
}

/** Which kind of case a purpose serves; undefined of one that has none. */
export function caseKindOf(purpose: CodeKey): CaseKind | undefined {
  return findCode(getCodeList(LIST), purpose)?.caseKind;
}

/** What the two fields hold. */
export type PurposeContent = { readonly purpose: CodeKey; readonly case: string | null };

/** As an act says it. */
export function purposeOf({ purpose, case: served }: PurposeContent): Purpose {
  return { purpose, case: served };
}

/** The purposes that have no case: reads for them are listed to those who audit. */
export function purposesWithoutCase(): CodeKey[] {
  return getCodeList(LIST)
    .codes.filter(({ caseKind }) => caseKind === undefined)
    .map(({ key }) => key);
}
