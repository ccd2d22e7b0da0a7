import type { CalendarDate } from '#calendar';
import { districtKeyOf, findCode, getCodeList, isDistrictKey, openListNames } from '#code-lists';
import { type DivisionCode, levelOf } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf, taken } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import { mustKeepLibrary } from '../reach.ts';
import type { AddCodeInput, EndCodeInput } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';

const line = { most: MOST.short } as const;

const district = taken(fields.divisionCode(), (division: DivisionCode): DivisionCode => {
  if (levelOf(division) === 'DISTRICT') return division;
  throw errors.refusedInput([], 'NOT_A_DISTRICT', { division });
});

const openList = taken(fields.text(line), (name) => {
  const choices = openListNames();
  if (choices.includes(name)) return name;
  throw errors.refusedInput([], 'UNKNOWN_CHOICE', { value: name, choices });
});

/** As the district calls it, without the code of the district that is put before it. */
const ownKey = taken(fields.text(line), (key) => {
  if (!isDistrictKey(key) && isDistrictKey(`D310000_${key}`)) return key;
  throw errors.refusedInput([], 'NOT_A_CODE_KEY', { value: key.slice(0, 80) });
});

const day = (today: CalendarDate) => fields.plausibleDate(today);

export const addCodeInput = inputOf<AddCodeInput>()(
  (today) => ({
    division: district,
    list: openList,
    key: ownKey,
    zh: fields.text(line),
    en: fields.optionalText(line),
    since: fields.optional(day(today)),
    until: fields.optional(day(today)),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ list, key, since, until }, today) => ({
    key: list !== undefined && key !== undefined ? takenRefusal(list, key) : undefined,
    until: lastDayRefusal(since ?? today, until),
  }),
);

export const endCodeInput = inputOf<EndCodeInput>()((today) => ({
  code: fields.recordId(),
  until: day(today),
  idempotencyKey: fields.idempotencyKey(),
}));

export type AddCodeContent = ContentOf<typeof addCodeInput>;
export type EndCodeContent = ContentOf<typeof endCodeInput>;

/** 增加代码. */
export const addCodeWrite: Write<AddCodeInput, AddCodeContent> = {
  mutation: 'addCode',
  input: addCodeInput,
  right: {
    scope: 'library.edit',
    concerns: ['division'],
    authorize: ({ caller }, { division }) => {
      caller.may('library.edit', division);
      mustKeepLibrary(caller, division, 'division');
    },
  },
};

/** 停用代码. The authority is that of the code's row. */
export const endCodeWrite: Write<EndCodeInput, EndCodeContent> = {
  mutation: 'endCode',
  input: endCodeInput,
  right: mayReach('library.edit', ['code', rowOf('audit.district_code')]),
};

/** The city's word is used where there is one, also by who would give it a key of their own. */
function takenRefusal(list: string, key: string): GraphError | undefined {
  if (findCode(getCodeList(list), key) === undefined) return undefined;
  return errors.refusedInput([], 'CODE_TAKEN', { value: key, list });
}

/** As records hold it. */
export function keyOf({ division, key }: Pick<AddCodeContent, 'division' | 'key'>): string {
  return districtKeyOf(division, key);
}
