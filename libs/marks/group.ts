import type { Sealed } from '#sealing';
import type { DerivedAs, OpensAs } from './properties.ts';

/** What a property says: a sealed one what it opens as, any other what its column holds. */
type Says<Property> = [OpensAs<Property>] extends [never]
  ? Property extends { readonly '~type'?: { value: infer Value }; readonly '~options': infer Options }
    ? Options extends { nullable: true }
      ? Value | null
      : Value
    : never
  : OpensAs<Property>;

/** The names that say something of their own: neither masks nor look-ups. */
type Own<Fields> = { [Name in keyof Fields]: [DerivedAs<Fields[Name]>] extends [never] ? Name : never }[keyof Fields];
type Masks<Fields> = {
  [Name in keyof Fields]: Is<DerivedAs<Fields[Name]>, 'mask'> extends true ? Name : never;
}[keyof Fields];
type Lookups<Fields> = {
  [Name in keyof Fields]: Is<DerivedAs<Fields[Name]>, 'lookup'> extends true ? Name : never;
}[keyof Fields];
/** `never` is no member of it. */
type Is<One, Other> = [One] extends [never] ? false : One extends Other ? true : false;

/** What a group says, with all that is sealed open. */
export type StateOf<Fields> = { readonly [Name in Own<Fields>]: Says<Fields[Name]> };

/** What of a state a row keeps: sealed where it is sealed, with the masks beside. */
export type KeptOf<Fields, State> = {
  [Name in keyof State & keyof Fields]: [OpensAs<Fields[Name]>] extends [never]
    ? State[Name]
    : null extends State[Name]
      ? Sealed | null
      : Sealed;
} & { [Name in Masks<Fields>]: string | null | undefined };

/** The sealed properties of an entity. */
export type SealedIn<Properties> = {
  [Name in keyof Properties as [OpensAs<Properties[Name]>] extends [never] ? never : Name]: Properties[Name];
};

/** A group as a table of versions keeps it: nothing is found by an earlier version. */
export type VersionsOf<Fields> = Omit<Fields, Lookups<Fields>>;
