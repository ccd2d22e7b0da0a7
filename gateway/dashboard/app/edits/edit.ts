import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import type { ComponentType } from 'react';
import type { WriteData } from '../graph/index.ts';
import type { CallerOfPage, Fields } from '../session/index.ts';
import type { Words } from '../words/index.ts';

type Value = string | number | readonly string[] | null;

type Shape = {
  readonly label: Words;
  /** An empty field takes away what the record says. */
  readonly isOptional?: true;
  /** What is kept is not shown to be edited: the field begins empty, and an empty one leaves it as it is. */
  readonly isMasked?: true;
} & (
  | { readonly kind: 'text' | 'prose' | 'phone' | 'date' | 'number' }
  /** Several texts, one a line. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, Words>> }
  | { readonly kind: 'choices'; readonly choices: Readonly<Record<string, Words>> }
);

/** One field of an edit form, named as in the input of its mutation. */
type FieldFile<Row> = Shape & {
  /** What the record says now; without it the field begins empty, and is sent whatever it holds. */
  readonly now?: (row: Row) => Value;
};

/** A field as the form uses it, whatever its record. */
export type EditField = Shape & { readonly name: string; readonly isAlwaysSent: boolean };

/** A record to be edited: its id, and the division that it belongs to. */
export type EditedRecord = { readonly id: string; readonly division: string };

/** The record as it is now. */
export type EditedRow = {
  readonly title: string;
  readonly division: string;
  readonly version: number;
  readonly fields: Fields;
};

type Shown = {
  /** In addresses. */
  readonly key: string;
  /** What is done, as a link says it. */
  readonly label: Words;
  /** What the reader should know before. */
  readonly meaning: Words;
  /** What becomes of it once it is saved, where that is not all. */
  readonly saved?: Words;
  /** Its own form, where fields depend on each other. */
  readonly Form?: ComponentType<EditFormProps>;
  /** Whether the caller may do it to a record of a division: what the owner decides by the row, asked before. */
  readonly isFor: (caller: CallerOfPage, division: string) => boolean;
};

/** An edit form as its file writes it. */
type EditFile<Data, Row, Input> = Shown & {
  /** A question with the variable id. */
  readonly document: TypedDocumentNode<Data, { readonly id: string }>;
  readonly row: (data: Data) => Row | null;
  readonly title: (row: Row) => string;
  readonly division: (row: Row) => string;
  readonly mutation: TypedDocumentNode<unknown, { readonly input: Input }>;
  /** The field of the input that names the record. */
  readonly record: keyof Input & string;
  readonly fields: { readonly [Name in Exclude<keyof Input, 'version' | 'idempotencyKey'>]?: FieldFile<Row> };
};

/** An edit form as views use it, whatever its record. */
export type Edit = Shown & {
  readonly document: TypedDocumentNode<object, { readonly id: string }>;
  readonly mutation: TypedDocumentNode<WriteData, { readonly input: object }>;
  readonly record: string;
  readonly fields: readonly EditField[];
  /** Undefined when there is no such record, or none that the caller may see. */
  readonly row: (data: object) => EditedRow | undefined;
};

export type EditFormProps = {
  readonly edit: Edit;
  readonly id: string;
  readonly row: EditedRow;
  readonly done: () => void;
};

/** Makes an edit form of its declaration. The answer is that of its document, because it was asked with it. */
export function defineEdit<Data, Row extends { readonly version: number }, Input>(
  file: EditFile<Data, Row, Input>,
): Edit {
  const { document, mutation, row, title, division, fields: declared, ...shown } = file;
  const fields: readonly (readonly [string, FieldFile<Row>])[] = Object.entries(declared);
  return {
    ...shown,
    document: untyped(document),
    mutation: untyped(mutation),
    fields: fields.map(([name, { now, ...shape }]) => ({ ...shape, name, isAlwaysSent: now === undefined })),
    row: (data) => {
      const found = row(data as Data);
      if (found === null) return undefined;
      return {
        title: title(found),
        division: division(found),
        version: found.version,
        fields: Object.fromEntries(fields.map(([name, field]) => [name, textsOf(field, found)])),
      };
    },
  };
}

/** What a document answers with is known to its declaration alone. */
function untyped(document: DocumentNode): DocumentNode {
  return document;
}

/** What a record says, as the field of a form holds it. */
function textsOf<Row>(field: FieldFile<Row>, row: Row): readonly string[] {
  const value = field.now?.(row) ?? [];
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (field.kind === 'choices') return Object.keys(field.choices).filter((choice) => value.includes(choice));
  return [value.join('\n')];
}
