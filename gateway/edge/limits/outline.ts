import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { Given, Variables } from './given.ts';

/** A list that is asked for by pages: where it first stands in the answer, and how many rows are asked for. */
export type Page = {
  readonly path: readonly string[];
  readonly isConnection: boolean;
  rowsOf(variables: Variables): number;
};

/** How many values a field has. */
export type Length =
  | { readonly kind: 'one' }
  /** As long as its page, or as the page that it stands in. */
  | { readonly kind: 'list'; readonly assumed: number; readonly slice: ((variables: Variables) => unknown) | undefined }
  /** The children of a division: of one whose code is known the tree counts them. */
  | { readonly kind: 'children'; readonly assumed: number };

/** A field with fields of its own. */
export type Part = {
  /** What the field is called in the answer. */
  readonly name: string;
  readonly length: Length;
  readonly page: Page | undefined;
  /** Reads the code of the division that the field answers. */
  readonly division: ReturnType<Given> | undefined;
  /** What its values may be. */
  readonly types: readonly GraphQLObjectType[];
  readonly selections: Selections;
};

/** A selection set, read once however often it is spread: what it holds depends on neither the variables nor the place. */
export type Selections = {
  readonly id: number;
  fields: number;
  /** What its fields cost themselves. */
  weight: number;
  readonly parts: Part[];
  readonly fragments: { readonly on: GraphQLNamedType | undefined; readonly selections: Selections }[];
};
