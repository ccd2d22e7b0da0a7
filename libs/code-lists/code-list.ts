import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Language } from '#errors';

/** The key of a code, which stays whatever its names become: `MINIMUM_LIVING`. A key that is not in the list may be of a newer version. */
export type CodeKey = string;

/** 类别性质: holds until it is ended, is an event with a date, or is served without being an existing client of the policy. */
export const kinds = ['CONFIRMED', 'EPISODE', 'SERVED_ONLY'] as const;
export type CodeKind = (typeof kinds)[number];

/**
 * 所办事项: what a purpose serves. A visit that is due and the person themselves are the case without further words; a lead is named by its
 * id, what is kept elsewhere by its reference.
 */
export const caseKinds = ['VISIT_DUE', 'PERSON', 'LEAD', 'REFERENCE'] as const;
export type CaseKind = (typeof caseKinds)[number];
/** 认定单位: whose a confirmation is, a person's, a household's, or either. */
export const units = ['PERSON', 'HOUSEHOLD', 'PERSON_OR_HOUSEHOLD'] as const;
export type CodeUnit = (typeof units)[number];

/** 认定机关: the level of the authority that confirms a category, that of the street of registration or its district. */
export const decidingLevels = ['STREET', 'DISTRICT'] as const;
export type DecidingLevel = (typeof decidingLevels)[number];

/** What a code was called from a day on. */
export type CodeName = { readonly zh: string; readonly en: string; readonly since: CalendarDate };

export type Code = {
  readonly key: CodeKey;
  /** The first day on which it was valid. */
  readonly since: CalendarDate;
  /** The last day; open while undefined. */
  readonly until: CalendarDate | undefined;
  readonly kind: CodeKind | undefined;
  /** Of a purpose; undefined of one that has no case. */
  readonly caseKind: CaseKind | undefined;
  readonly unit?: CodeUnit | undefined;
  /** Who may confirm it, the usual one first; left out where nobody does. */
  readonly decidedBy?: readonly DecidingLevel[] | undefined;
  /** By date, the earliest first; the first since the code is valid. */
  readonly names: readonly CodeName[];
};

/** 代码表: an open vocabulary. Codes stand in the order of the file. */
export type CodeList = {
  /** As `clientCategory`. */
  readonly name: string;
  readonly codes: readonly Code[];
  /** Whether a district may add codes of its own (libs/district-codes). */
  readonly districtsAdd: boolean;
};

/** What districts added to lists, by the name of the list. */
export type AddedCodes = ReadonlyMap<string, readonly Code[]>;

/** A key that a district added begins with its code, so that none is ever a key of the city's or of another district. */
const DISTRICT_KEY = /^D(\d{6})_[A-Z][A-Z0-9_]{1,55}$/;

export function districtKeyOf(district: DivisionCode, key: string): CodeKey {
  return `D${district}_${key}`;
}

export function isDistrictKey(value: unknown): boolean {
  return typeof value === 'string' && DISTRICT_KEY.test(value);
}

const CODE_KEY = /^[A-Z][A-Z0-9_]{1,63}$/;

export function isCodeKey(value: unknown): value is CodeKey {
  return typeof value === 'string' && CODE_KEY.test(value);
}

export function findCode({ codes }: CodeList, key: CodeKey): Code | undefined {
  return codes.find((code) => code.key === key);
}

export function isValidOn({ since, until }: Code, day: CalendarDate): boolean {
  return since <= day && (until === undefined || day <= until);
}

/** All keys, in the order of the list. */
export function codesOf({ codes }: CodeList): CodeKey[] {
  return codes.map(({ key }) => key);
}

/** The keys of one kind, in the order of the list. */
export function keysOfKind({ codes }: CodeList, kind: CodeKind): CodeKey[] {
  return codes.filter((code) => code.kind === kind).map(({ key }) => key);
}

/** What a code was called on a day: by the newest name of that day or before; null before the first. */
export function labelOf({ names }: Code, language: Language, day: CalendarDate): string | null {
  return names.findLast(({ since }) => since <= day)?.[language] ?? null;
}
