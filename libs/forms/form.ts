import type { Scope } from '#access';
import type { CalendarDate } from '#calendar';

/** A wording in both languages. */
export type Words = { readonly zh: string; readonly en: string };

/** Met where each field that it names is answered as it says: yes or no, or with one of these choices. */
export type Condition = Readonly<Record<string, boolean | readonly string[]>>;

export type Choice = Words & { readonly key: string };

/** The kinds of fields. A day that is `fromFilledOn` is not before the day that the form is filled in for, `untilFilledOn` not after it. */
type Kind =
  | { readonly kind: 'YES_NO' }
  | { readonly kind: 'ONE_OF' | 'SEVERAL_OF'; readonly choices: readonly Choice[] }
  | { readonly kind: 'TEXT'; readonly most: number }
  | { readonly kind: 'NUMBER'; readonly least: number; readonly most: number }
  | { readonly kind: 'DATE'; readonly fromFilledOn?: boolean; readonly untilFilledOn?: boolean };

/** What is asked. It may be left out unless it is required, always or when any of the conditions is met. */
export type FormField = Words &
  Kind & {
    readonly key: string;
    readonly help?: Words;
    readonly required?: boolean;
    readonly requiredWhen?: readonly Condition[];
  };

/** Points that a form gets, or loses where they are negative, when any of the conditions is met; and why, either way. */
export type Criterion = {
  readonly when: readonly Condition[];
  readonly points: number;
  readonly met: Words;
  readonly unmet: Words;
};

/** What is to be done when any of the conditions is met, and by which day: open without one. */
export type FollowUp = Words & {
  readonly key: string;
  readonly when: readonly Condition[];
  /** So many working days after the form is filled in, or the day that a field says. */
  readonly due?: { readonly workingDays: number } | { readonly answer: string };
};

export type FormVersion = {
  readonly version: number;
  /** The first day for which it is filled in; it ends with the next one. */
  readonly since: string;
  readonly fields: readonly FormField[];
  readonly scores?: readonly Criterion[];
  readonly followUps?: readonly FollowUp[];
};

/** A form, as plain data. A version is never changed once something was filled in with it. */
export type Form = Words & {
  readonly name: string;
  /** What its readers must hold. */
  readonly readBy: Scope;
  readonly versions: readonly FormVersion[];
};

export type Answer = boolean | number | string | readonly string[];

/** What a form says, by field: yes is true, a choice is its key, a day is a text. */
export type Answers = Readonly<Record<string, Answer>>;

/** A form as it is kept: its answers mean what its own version says. */
export type Filled = { readonly version: number; readonly answers: Answers; readonly filledOn: CalendarDate };
