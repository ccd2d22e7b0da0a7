import { type CalendarDate, isCalendarDate } from '#calendar';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  type Code,
  type CodeList,
  caseKinds,
  decidingLevels,
  isCodeKey,
  isDistrictKey,
  kinds,
  units,
} from './code-list.ts';

const text = z.string().trim().min(1);
const key = z
  .custom<string>(isCodeKey, 'no key: use capitals, digits and _')
  .refine((value) => !isDistrictKey(value), 'a key of a district');
const day = z.custom<CalendarDate>(isCalendarDate, 'no day: use 2026-10-31');
const source = text.nullable();

const row = z.strictObject({
  key,
  /** The official term of today. */
  zh: text,
  en: text,
  /** The clause that says it. */
  source,
  since: day,
  until: day.optional(),
  /** Earlier terms and the present one, where they changed. */
  names: z
    .array(z.strictObject({ zh: text, en: text.optional(), since: day, source }))
    .min(2)
    .optional(),
  kind: z.enum(kinds).optional(),
  /** Our reading: no list of the texts. */
  derived: z.literal(true).optional(),
  sensitive: z.literal(true).optional(),
  note: text.optional(),
  /** Whom or what it is of or counted in. */
  unit: key.optional(),
  /** The authorities that may confirm it, the usual one first. */
  decidedBy: z.array(z.enum(decidingLevels)).min(1).optional(),
  /** The code of a wider list that it belongs to. */
  class: key.nullable().optional(),
  /** Of purposes: what case one names, where it has one. */
  case: z.enum(caseKinds).optional(),
  /** Of clocks: how many, counted from what, and what else is needed. */
  days: z.int().optional(),
  years: z.int().optional(),
  times: z.int().optional(),
  atLeast: z.literal(true).optional(),
  from: text.optional(),
  needs: text.optional(),
});
type Row = z.infer<typeof row>;

const shape = z.strictObject({
  note: text.optional(),
  /** What districts may do with the list besides using it. */
  districts: z.literal('add').optional(),
  rows: z.array(row).min(1),
});

const file = shape.superRefine(({ rows }, context) => {
  const refuse = (index: number, message: string): void =>
    context.addIssue({ code: 'custom', path: ['rows', index], message });
  for (const [index, one] of rows.entries()) {
    if (rows.findIndex((other) => other.key === one.key) < index) refuse(index, `${one.key} stands twice`);
    for (const fault of faultsOf(one)) refuse(index, `${one.key}: ${fault}`);
  }
  const ofKinds = rows.filter(({ kind }) => kind !== undefined).length;
  if (ofKinds !== 0 && ofKinds !== rows.length) refuse(0, 'some codes of the list have a kind, others have none');
});

/**
 * Reads a list as its file declares it. Throws a ZodError that names the row: of a key that stands twice, of dates out of order, of names
 * that do not begin with the code or end with its present term, of a property that is not known.
 */
export function parseCodeList(name: string, yaml: string): CodeList {
  const { rows, districts } = file.parse(parse(yaml));
  return { name, codes: rows.map(codeOf), districtsAdd: districts === 'add' };
}

function faultsOf({ zh, since, until, names = [] }: Row): string[] {
  const days = names.map((name) => name.since);
  const [first = since] = days;
  return [
    ...(until !== undefined && until < since ? ['it ends before it begins'] : []),
    ...(first === since ? [] : ['its first name is of another day than the code']),
    ...(days.every((one, i) => i === 0 || (days[i - 1] ?? one) < one)
      ? []
      : ['its names are not in the order of their days']),
    ...(names.length === 0 || names.at(-1)?.zh === zh ? [] : ['its newest name is not its term']),
  ];
}

function codeOf({ key: code, zh, en, since, until, kind, unit, decidedBy, names, case: caseKind }: Row): Code {
  const dated = names?.map((name) => ({ zh: name.zh, en: name.en ?? en, since: name.since })) ?? [{ zh, en, since }];
  // Lists count in other units as well, which nothing asks for.
  const whose = units.find((one) => one === unit);
  return { key: code, since, until, kind, caseKind, unit: whose, decidedBy, names: dated };
}
