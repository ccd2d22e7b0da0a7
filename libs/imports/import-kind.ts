import type { EntityManager } from '@mikro-orm/postgresql';
import type { Scope } from '#access';
import type { GraphError } from '#errors';
import type { InputSchema } from '#input';
import type { ActingScope } from '#server';
import type { Column } from './column.ts';
import type { FormInRows } from './form-columns.ts';

/** What becomes of a row whose record is there already: left alone, changed to what the row says, or filled in where it says nothing. */
export const importModes = ['KEEP', 'OVERWRITE', 'FILL_EMPTY'] as const;
export type ImportMode = (typeof importModes)[number];

export const rowOutcomes = ['CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** A row whose cells are no fault by themselves. */
export type ReadRow<Content> = {
  /** As the file counts it: the first under the heads is 2. */
  readonly row: number;
  readonly content: Content;
};

/** What is to become of a row: refused for all of its reasons at once, or written. */
export type Decided<Content> = ReadRow<Content> &
  (
    | { readonly outcome: 'REFUSED'; readonly errors: readonly GraphError[] }
    | {
        readonly outcome: Exclude<RowOutcome, 'REFUSED'>;
        readonly record: string;
        /** What the report says of a row that is written all the same. */
        readonly notices?: readonly GraphError[];
      }
  );

/** How rows of a kind are decided, and then written. */
export type RowWriter<Content> = {
  /** Says of each row, in order, what is to become of it; the last one, which writes nothing, is also a dry run. Statements go by the batch. */
  readonly decide: (rows: readonly ReadRow<Content>[], mode: ImportMode) => Promise<readonly Decided<Content>[]>;
  /** Writes those that `decide` created or changed, with an entry of the trail for each record. */
  readonly write: (decided: readonly Decided<Content>[]) => Promise<void>;
};

/** What is said of an import. */
export type ImportDeclaration<Input, Content> = {
  /** As `advisors`. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** That of the mutation which writes one of them. */
  readonly input: InputSchema<Input, Content>;
  /** What who imports must hold. */
  readonly scope: Scope;
  /** By their path within the input. */
  readonly columns: Readonly<Record<string, Column>>;
  /** The form that the input holds as `form`, whose columns are `formColumns`. */
  readonly filled?: FormInRows;
  /** The columns that say together that two rows are the same record. */
  readonly key: readonly string[];
  /** Reads cells that name a record by its name, a statement a batch: from what is typed to what the input takes. */
  readonly find?: Readonly<
    Record<string, (em: EntityManager, texts: readonly string[]) => Promise<ReadonlyMap<string, string>>>
  >;
  /** The scope's session is the transaction of the import, bound to what the person may see. */
  readonly writer: (em: EntityManager, scope: ActingScope) => RowWriter<Content>;
};

export type ImportKind = ImportDeclaration<unknown, unknown>;

/** Declares an import. Throws TypeError for a key or a finder of a column that is none. */
export function defineImport<Input, Content>(declaration: ImportDeclaration<Input, Content>): ImportKind {
  const { name, columns, key, find = {}, filled } = declaration;
  const unknown = [...key, ...Object.keys(find), ...(filled ? [filled.on] : [])].find(
    (field) => columns[field] === undefined,
  );
  if (unknown !== undefined) throw new TypeError(`the import ${name} has no column ${unknown}`);
  // What decides is given back to what writes, so that nobody else need know what a row says.
  return declaration as unknown as ImportKind;
}
