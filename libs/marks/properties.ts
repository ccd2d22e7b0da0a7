import { p as builders } from '@mikro-orm/core';
import type { Sealed } from '#sealing';
import type { Kind } from './kinds.ts';
import { MARK, type Mark, type Marked, type PersonalMark } from './mark.ts';

/** What a sealed property opens as; for the compiler alone. */
declare const OPENS: unique symbol;
/** That a property is made of another one; for the compiler alone. */
declare const DERIVED: unique symbol;

type Opens<Opened> = { readonly [OPENS]?: Opened };
type Derived<As> = { readonly [DERIVED]?: As };

/** Whether a property is sealed, and what it opens as. */
export type OpensAs<Property> = typeof OPENS extends keyof Property
  ? Property extends { readonly [OPENS]?: infer Opened }
    ? Opened
    : never
  : never;
/** Of a property that is made of another one: as what. */
export type DerivedAs<Property> = typeof DERIVED extends keyof Property
  ? Property extends { readonly [DERIVED]?: infer As }
    ? As
    : never
  : never;

/** What the compiler sees of a property that only its mark tells apart from others. */
const shapes = {
  sealed: () => builders.text().$type<Sealed>().nullable().hidden().lazy(),
  sealedWithRow: () => builders.text().$type<Sealed>().nullable(),
  sealedAlways: () => builders.text().$type<Sealed>().hidden().lazy(),
  derived: () => builders.text().nullable().hidden().lazy(),
  derivedAlways: () => builders.text().hidden().lazy(),
};
type Shapes = { readonly [Name in keyof typeof shapes]: ReturnType<(typeof shapes)[Name]> };

/** The mapper's properties, each with what it is: `p.public.text()`, `p.personal({ … }).text()`. A key is neither: `p.text().primary()`. */
export const p = {
  ...marked({ as: 'unmarked' }),

  /** Names no person and tells nothing of one. */
  public: marked({ as: 'public' }),

  /** Tells of a person; what follows is said where it is declared. */
  personal: (mark: PersonalMark) => ({
    ...marked({ as: 'personal', ...mark }),

    /** Encrypted at rest, and read where it is asked for by name alone. */
    sealed: <Opened>(kind: Kind<Opened>): Shapes['sealed'] & Opens<Opened> =>
      withMark(shapes.sealed(), { as: 'personal', ...mark, sealed: kind }, 'text'),

    /** Encrypted at rest, and read with the row. */
    sealedWithRow: <Opened>(kind: Kind<Opened>): Shapes['sealedWithRow'] & Opens<Opened> =>
      withMark(shapes.sealedWithRow(), { as: 'personal', ...mark, sealed: kind }, 'text'),

    /** Encrypted at rest, and never empty. */
    sealedAlways: <Opened>(kind: Kind<Opened>): Shapes['sealedAlways'] & Opens<NonNullable<Opened>> =>
      withMark(shapes.sealedAlways(), { as: 'personal', ...mark, sealed: kind }, 'text'),
  }),

  /** The mask of a sealed field, kept beside it so that ordinary reads open nothing. */
  maskOf: (of: string): Shapes['derived'] & Derived<'mask'> => withMark(shapes.derived(), { as: 'mask', of }, 'text'),
  /** The keyed hash that a sealed field is found by. */
  lookupOf: (of: string): Shapes['derived'] & Derived<'lookup'> =>
    withMark(shapes.derived(), { as: 'lookup', of }, 'text'),

  /** The same of a field that is never empty. */
  maskAlways: (of: string): Shapes['derivedAlways'] & Derived<'mask'> =>
    withMark(shapes.derivedAlways(), { as: 'mask', of }, 'text'),
  lookupAlways: (of: string): Shapes['derivedAlways'] & Derived<'lookup'> =>
    withMark(shapes.derivedAlways(), { as: 'lookup', of }, 'text'),
};

/** The mapper's builders, whose properties bear a mark. Chains copy the options in which it stands. */
function marked(mark: Mark): typeof builders {
  const named = Object.entries(builders).map(([name, build]) => {
    return [name, (...args: unknown[]) => withMark(Reflect.apply(build, builders, args), mark, name)];
  });
  return Object.assign(Object.create(null), Object.fromEntries(named));
}

function withMark<Property extends object>(property: Property, mark: Mark, builder: string): Property {
  const marking: Marked = { mark, builder };
  Object.assign(optionsOf(property), { [MARK]: marking });
  return property;
}

function optionsOf(property: object): object {
  return Reflect.get(property, '~options');
}
