import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type { ComponentType } from 'react';
import type { Choice } from '../forms/index.ts';
import type { WriteData } from '../graph/index.ts';
import type { CallerOfPage, Fields } from '../session/index.ts';
import { type Words, inOrderOf } from '../words/index.ts';

type Value = string | number | readonly string[] | null;

/** A control of an edit form, and what it may hold. */
type Control =
  /** Lines are several texts, one a line. */
  | { readonly kind: 'text' | 'prose' | 'phone' | 'date' | 'number' | 'lines' }
  /** One of the divisions of the reader's own owner; of those of a level alone, or none, where that is said. */
  | { readonly kind: 'division'; readonly lowest?: number; readonly none?: Words }
  /** One of the advisors who serve where the record is. */
  | { readonly kind: 'advisor' }
  /** Advisors who serve where the record is, sought by name. */
  | { readonly kind: 'advisors' }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, Words>> }
  | { readonly kind: 'choices'; readonly choices: Readonly<Record<string, Words>> }
  /** The hours of a week. */
  | { readonly kind: 'week' }
  /** Days on which other hours hold. */
  | { readonly kind: 'exceptions' }
  /** One of the providers of the record's district, or none. */
  | { readonly kind: 'provider' };

/** One of what the record says is there to choose from. */
type Offered<Row> = { readonly kind: 'offered'; readonly offers: (row: Row) => readonly Choice[] };

type Labelled = {
  readonly label: Words;
  /** How it is filled in, after the label. */
  readonly hint?: Words;
  /** An empty field takes away what the record says. */
  readonly isOptional?: true;
  /** What is kept is not shown to be edited: the field begins empty, and an empty one leaves it as it is. */
  readonly isMasked?: true;
};

/** A part of a field, as the number of a licence. */
type Part = Control & Pick<Labelled, 'label' | 'isOptional'>;

/**
 * One field of an edit form, named as in the input of its mutation; `now` is what the record says. Without it the field begins empty,
 * and is sent whatever it holds.
 */
type FieldFile<Row> = Labelled & {
  /** Of which records the field is shown; of all when left out. */
  readonly isShown?: (row: Row) => boolean;
} & (
    | ((Control | Offered<Row>) & { readonly now?: (row: Row) => Value })
    | {
        readonly kind: 'parts';
        readonly parts: Readonly<Record<string, Part>>;
        readonly now: (row: Row) => Readonly<Record<string, string | null>>;
      }
  );

/** A control as the form uses it: its name is that of the field, or of the field and the part. */
export type EditControl = (Control | { readonly kind: 'offered' }) &
  Pick<Labelled, 'label' | 'hint' | 'isOptional'> & { readonly name: string };

/** A field as the form uses it, whatever its record. */
export type EditField = Labelled & {
  readonly name: string;
  readonly isAlwaysSent: boolean;
  /** Of a field without parts one. */
  readonly controls: readonly EditControl[];
  readonly hasParts: boolean;
};

/** A record to be edited: its id, the division that it belongs to, and of a workflow the state that it is in and what the reader can do with it. */
export type EditedRecord = {
  readonly id: string;
  readonly division: string;
  readonly state?: string;
  readonly actions?: readonly string[];
};

/** The record as it is now. */
export type EditedRow = {
  readonly title: string;
  readonly record: EditedRecord;
  readonly version: number;
  readonly fields: Fields;
  readonly notes: readonly Words[];
  /** The fields that are not shown of it. */
  readonly hidden: readonly string[];
  /** The fields that lack what the record must say. */
  readonly lacking: readonly string[];
  /** Of fields that offer what the record says: what there is to choose from. */
  readonly offered: Readonly<Record<string, readonly Choice[]>>;
};

type Shown = {
  /** In addresses. */
  readonly key: string;
  /** What is done, as a link says it. */
  readonly label: Words;
  /** What the reader should know before. */
  readonly meaning: Words;
  /** What its button says, where it does not save. */
  readonly submit?: Words;
  /** What becomes of it once it is saved, where that is not all. */
  readonly saved?: Words;
  /** The input names no version: what it may be done to, the record's state says. */
  readonly isWithoutVersion?: true;
  /** What the input calls the version, where it is not `version`. */
  readonly versionField?: string;
  /** Its own form, where fields depend on each other. */
  readonly Form?: ComponentType<EditFormProps>;
  /** Whether the caller may do it to a record: what the owner decides by the row, asked before. */
  readonly isFor: (caller: CallerOfPage, record: EditedRecord) => boolean;
};

/** An edit form as its file writes it. */
type EditFile<Data, Row, Input, Ok> = Shown & {
  /** A question with the variable id. */
  readonly document: TypedDocumentNode<Data, { readonly id: string }>;
  readonly row: (data: Data) => Row | null;
  readonly title: (row: Row) => string;
  readonly of: (row: Row) => Omit<EditedRecord, 'id'>;
  /** What else the reader should know of the record. */
  readonly notes?: (row: Row) => readonly Words[];
  /** What the record must say and does not, by the names of its fields. */
  readonly lacking?: (row: Row) => readonly string[];
  readonly mutation: TypedDocumentNode<WriteData<Ok>, { readonly input: Input }>;
  /** What the reader is told of what was made, and cannot find again. */
  readonly tells?: (ok: Ok) => Words;
  /** The field of the input that names the record. */
  readonly record: keyof Input & string;
  /** What of the input is the same each time. */
  readonly always?: Partial<Input>;
  readonly fields: { readonly [Name in Exclude<keyof Input, 'version' | 'idempotencyKey'>]?: FieldFile<Row> };
};

/** An edit form as views use it, whatever its record. */
export type Edit = Shown & {
  readonly document: TypedDocumentNode<object, { readonly id: string }>;
  readonly mutation: TypedDocumentNode<WriteData, { readonly input: object }>;
  readonly tells?: (ok: unknown) => Words;
  readonly record: string;
  readonly always?: object;
  readonly fields: readonly EditField[];
  /** Undefined when there is no such record, or none that the caller may see. */
  readonly row: (id: string, data: object) => EditedRow | undefined;
};

export type EditFormProps = {
  readonly edit: Edit;
  readonly id: string;
  readonly row: EditedRow;
  /** With what the write answers. */
  readonly done: (ok: unknown) => void;
};

/** Makes an edit form of its declaration. The answer is that of its document, because it was asked with it. */
export function defineEdit<Data, Row extends { readonly version: number }, Input, Ok>(
  file: EditFile<Data, Row, Input, Ok>,
): Edit {
  const { document, mutation, tells, row, title, of, notes, lacking, fields: declared, ...shown } = file;
  const fields: readonly (readonly [string, FieldFile<Row>])[] = Object.entries(declared);
  return {
    ...shown,
    document: untyped(document),
    mutation: untyped(mutation),
    ...(tells && { tells: (ok: unknown) => tells(ok as Ok) }),
    fields: fields.map(([name, field]) => fieldOf(name, field)),
    row: (id, data) => {
      const found = row(data as Data);
      if (found === null) return undefined;
      return {
        title: title(found),
        record: { id, ...of(found) },
        version: found.version,
        notes: notes?.(found) ?? [],
        hidden: fields.flatMap(([name, { isShown }]) => (isShown?.(found) === false ? [name] : [])),
        lacking: lacking?.(found) ?? [],
        offered: Object.fromEntries(
          fields.flatMap(([name, field]) => (field.kind === 'offered' ? [[name, field.offers(found)]] : [])),
        ),
        fields: Object.fromEntries(fields.flatMap(([name, field]) => textsOf(name, field, found))),
      };
    },
  };
}

/** What a document answers with is known to its declaration alone. */
function untyped(document: DocumentNode): DocumentNode {
  return document;
}

function fieldOf<Row>(name: string, field: FieldFile<Row>): EditField {
  const { label, hint, isOptional, isMasked } = field;
  const labelled = { label, ...(hint && { hint }), ...(isOptional && { isOptional }), ...(isMasked && { isMasked }) };
  const shape = { ...labelled, name, isAlwaysSent: field.now === undefined };
  if (field.kind !== 'parts') {
    return { ...shape, hasParts: false, controls: [{ ...field, name }] };
  }
  const controls = Object.entries(field.parts).map(([part, control]) => ({ ...control, name: `${name}.${part}` }));
  return { ...shape, hasParts: true, controls };
}

/** What a record says, as the controls of a form hold it. */
function textsOf<Row>(name: string, field: FieldFile<Row>, row: Row): (readonly [string, readonly string[]])[] {
  if (field.kind === 'parts') {
    const now = field.now(row);
    return Object.keys(field.parts).map((part) => [`${name}.${part}`, [now[part] ?? '']]);
  }
  const value = field.now?.(row) ?? [];
  if (typeof value === 'string' || typeof value === 'number') return [[name, [String(value)]]];
  if (field.kind === 'week' || field.kind === 'exceptions') return [[name, value]];
  if (field.kind !== 'choices') return [[name, [value.join('\n')]]];
  return [[name, inOrderOf(field.choices, value)]];
}
