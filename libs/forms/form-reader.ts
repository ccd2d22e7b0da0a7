import type { Caller } from '#access';
import { type CalendarDate, isCalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { errors } from '#errors';
import type { Form, Words } from './form.ts';
import { shownForm } from './shown.ts';
import { findVersionOn, getVersion } from './versions.ts';

type Asker = { readonly caller: Caller; readonly today: CalendarDate };
type Asked = { readonly within: DivisionCode; readonly at?: string | null | undefined };
type KeptFollowUp = { readonly form: string; readonly formVersion: number; readonly key: string };
type Shown = ReturnType<typeof shownForm>;

/** The forms of a domain, for one request: data that names nobody, to those who read what is filled in with it. */
export class FormReader {
  readonly #asker: Asker;
  readonly #forms: readonly Form[];

  constructor(asker: Asker, forms: readonly Form[]) {
    this.#asker = asker;
    this.#forms = forms;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, DATE_INVALID. */
  list(asked: Asked): Shown[] {
    return this.#shown(this.#forms, asked);
  }

  /** Errors: NOT_FOUND, and those of `list`. */
  get({ name, ...asked }: Asked & { readonly name: string }): Shown {
    const named = this.#named(name);
    // Of what is no form the rights are asserted as of all.
    const found = this.#shown(named.length > 0 ? named : this.#forms, asked).find((form) => form.name === name);
    if (found === undefined) throw errors.notFound('form', name);
    return found;
  }

  /** What a follow-up is called that a version asked for. */
  followUpOf({ form: name, formVersion, key }: KeptFollowUp): Words {
    const [form] = this.#named(name);
    const followUp = form && getVersion(form, formVersion).followUps?.find((one) => one.key === key);
    if (followUp === undefined) throw new TypeError(`${name} asks for no ${key} in version ${formVersion}`);
    return { zh: followUp.zh, en: followUp.en };
  }

  #named(name: string): Form[] {
    return this.#forms.filter((form) => form.name === name);
  }

  #shown(forms: readonly Form[], { within, at }: Asked): Shown[] {
    const { caller, today } = this.#asker;
    for (const { readBy } of forms) caller.may(readBy, within);
    return forms.flatMap((form) => {
      const version = findVersionOn(form, dayOf(at) ?? today);
      return version === undefined ? [] : [shownForm(form, version)];
    });
  }
}

function dayOf(at: string | null | undefined): CalendarDate | undefined {
  if (at === null || at === undefined) return undefined;
  if (isCalendarDate(at)) return at;
  throw errors.dateInvalid(at);
}

type Context = { readonly forms: FormReader };

/** The fields of Query by which the forms of a domain are asked for. */
export const formResolvers = {
  form: (_: unknown, asked: Asked & { readonly name: string }, { forms }: Context) => forms.get(asked),
  forms: (_: unknown, asked: Asked, { forms }: Context) => forms.list(asked),
};
