import { type CalendarDate, isCalendarDate, isPlausible } from '#calendar';
import { type CodeKey, codeRefusal, getCodeList } from '#code-lists';
import { type DivisionCode, type RecordId, isDivisionCode, isRecordId } from '#divisions';
import { errors } from '#errors';
import { validate } from 'uuid';
import { type PhoneOptions, holdsMask, phoneFrom } from '#personal';
import { z } from 'zod';
import { addedTo, isPassing } from './added-codes.ts';
import { type ListRules, taken, underRules } from './rule.ts';
import { type TextOptions, textFrom, wholeTextFrom } from './text-rules.ts';

/** How many characters a text has at most, and how many texts a list, where the field itself says nothing else. */
export const MOST = { short: 500, long: 2000, entries: 50 } as const;

/** A text without blanks at its ends. */
export const text = (options: TextOptions) => taken(z.string(), (value) => textFrom(value, options));

/** A name, a number or an address: like `text`, and refused when it is masked. */
export const wholeText = (options: TextOptions) => taken(z.string(), (value) => wholeTextFrom(value, options));

/** A day as text, 2026-10-31. The graph's type lets everything else through as well. */
export const date = () =>
  taken(given<string>(), (value: unknown): CalendarDate => {
    if (isCalendarDate(value)) return value;
    if (typeof value === 'string' && value.trim() === '') throw errors.refusedInput([], 'EMPTY');
    throw errors.dateInvalid(value);
  });

/** A day in years that may be meant, up to the end of what anybody plans. */
export const plausibleDate = (today: CalendarDate) =>
  date().pipe(
    taken(z.custom<CalendarDate>(), (value) => {
      if (isPlausible(value, today)) return value;
      throw errors.refusedInput([], 'DATE_TOO_FAR', { value });
    }),
  );

/** A day on which something may have happened: not after today. */
export const pastDate = (today: CalendarDate) =>
  plausibleDate(today).pipe(
    taken(z.custom<CalendarDate>(), (value) => {
      if (value <= today) return value;
      throw errors.refusedInput([], 'DATE_IN_FUTURE', { value, today });
    }),
  );

/** A time of day in Shanghai, as 09:00; with `endsDay` also 24:00. */
export const timeOfDay = ({ endsDay = false }: { readonly endsDay?: boolean } = {}) =>
  taken(z.string(), (value) => {
    if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) || (endsDay && value === '24:00')) return value;
    throw errors.refusedInput([], 'NOT_A_TIME', { value: value.slice(0, 80) });
  });

/** The code of a division. The graph's type lets everything else through as well. */
export const divisionCode = () =>
  taken(given<DivisionCode>(), (value: unknown): DivisionCode => {
    if (isDivisionCode(value)) return value;
    throw errors.divisionMalformed(value);
  });

/** An id of a record. */
export const recordId = () =>
  taken(z.string(), (value): RecordId => {
    if (isRecordId(value)) return value;
    throw errors.refusedInput([], 'NOT_AN_ID', { value: value.slice(0, 80) });
  });

/** A code of a list that is valid on a day. The graph's type lets everything else through as well. */
export const code = (list: string, day: CalendarDate) =>
  taken(given<string>(), (value): CodeKey => {
    if (isPassing(value)) return value;
    const refusal = codeRefusal(getCodeList(list), value, day, addedTo(list));
    if (refusal !== undefined) throw refusal;
    return value;
  });

/** A number of things or places. */
export const count = () =>
  taken(z.number(), (value) => {
    if (value >= 0) return value;
    throw errors.refusedInput([], 'NOT_A_COUNT', { value });
  });

/** A value that is there, and that GraphQL's own types have looked at: an enum, a number, a boolean. */
export const given = <Value>() => z.custom<Value>((value) => value !== undefined && value !== null);

/** A field that may be left out, which makes it null. */
export const optional = <Given, Taken>(field: z.ZodType<Taken, Given>) =>
  field.nullish().transform((value) => value ?? null);

/** A text that may be left out, which makes it null. A blank one is left out. */
export const optionalText = (options: TextOptions, from = textFrom) =>
  taken(z.string().nullish(), (value) => (value?.trim() ? from(value, options) : null));

/** Like `optionalText`, of a name, a number or an address. */
export const optionalWholeText = (options: TextOptions) => optionalText(options, wholeTextFrom);

/** A phone in the one form in which it is kept. */
export const phone = (options: PhoneOptions) => taken(z.string(), (value) => phoneOf(value, options));

/** Like `phone`; null when blank. */
const phoneOrBlank = (options: PhoneOptions) =>
  taken(z.string(), (value) => (value.trim() === '' ? null : phoneOf(value, options)));

/** Like `phone`; null when blank or left out. */
export const optionalPhone = (options: PhoneOptions) => optional(phoneOrBlank(options));

function phoneOf(value: string, options: PhoneOptions): string {
  const read = phoneFrom(value, options);
  if (read !== undefined) return read.phone;
  throw errors.refusedInput([], holdsMask(value) ? 'MASKED' : 'NOT_A_PHONE');
}

/** Values one by one, at most `many`, under rules over several of them; none when left out. */
export const list = <Given, Taken>(
  field: z.ZodType<Taken, Given>,
  many: number = MOST.entries,
  rules: ListRules<Taken> = () => [],
) =>
  underRules(z.array(field), rules)
    .nullish()
    .transform((values) => values ?? [])
    .pipe(taken(z.custom<Taken[]>(), (values) => noMoreThan(many, values)));

/** Each value once, in the order given; none when left out. */
export const set = <Given, Taken>(field: z.ZodType<Taken, Given>, many: number = MOST.entries) =>
  list(field, many).transform((values) => [...new Set(values)]);

/** Values one by one, at least one and at most `many`, under rules over several of them. */
export const filledList = <Given, Taken>(
  field: z.ZodType<Taken, Given>,
  many: number = MOST.entries,
  rules: ListRules<Taken> = () => [],
) =>
  underRules(z.array(field), rules).pipe(
    taken(z.custom<Taken[]>(), (values) => {
      if (values.length === 0) throw errors.refusedInput([], 'NONE_NAMED');
      return noMoreThan(many, values);
    }),
  );

/** Each value once, in the order given, at least one and at most `many`. */
export const filledSet = <Given, Taken>(field: z.ZodType<Taken, Given>, many: number = MOST.entries) =>
  filledList(field, many).transform((values) => [...new Set(values)]);

/** The key under which a write is done once: a UUID of the client's. Null when left out: then it is done as often as it is sent. */
export const idempotencyKey = () =>
  taken(z.string().nullish(), (value) => {
    if (value === null || value === undefined) return null;
    if (validate(value)) return value.toLowerCase();
    throw errors.refusedInput([], 'NOT_A_KEY');
  });

/**
 * A field of a change, by how it is read of a new record: undefined, as it is, when left out. Null empties what a new record may leave
 * out, as leaving it out would have, and is refused of anything else.
 */
export const changed = <Given, Taken>(
  field: z.ZodType<Taken, Given>,
): z.ZodType<Taken | undefined, Given | null | undefined> =>
  field.isOptional()
    ? z
        .custom<Given>(() => true)
        .pipe(field)
        .optional()
    : taken(field.nullish(), (value) => {
        if (value === null) throw errors.refusedInput([], 'EMPTY');
        return value;
      });

type Fields = Readonly<Record<string, z.ZodType>>;
type ChangesOf<Declared extends Fields> = {
  readonly [Name in keyof Declared]: z.ZodType<
    z.output<Declared[Name]> | undefined,
    z.input<Declared[Name]> | null | undefined
  >;
};

/** The fields of a new record as fields of a change. */
export const changes = <Declared extends Fields>(declared: Declared): ChangesOf<Declared> =>
  // Entries do not say which field has which name.
  Object.fromEntries(Object.entries(declared).map(([name, field]) => [name, changed(field)])) as ChangesOf<Declared>;

function noMoreThan<Value>(most: number, values: Value[]): Value[] {
  if (values.length <= most) return values;
  throw errors.refusedInput([], 'TOO_MANY', { count: values.length, most });
}
