import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Scope } from '#access';
import type { Edit, EditedRecord } from '../edits/index.ts';
import type { importKinds } from '../generated/import-kinds.ts';
import type { ListFields } from '../generated/list-fields.ts';
import type { Words } from '../words/index.ts';
import type { Cell } from './cell-text.ts';
import { type Filters, type ListFilter, listFilters } from './filter.ts';
import { type Connection, type Page, pageOf } from './page.ts';
import { questionFor } from './questions.ts';
import type { RegistryGroup } from './registry-sections.ts';

export type ListVariables = {
  readonly within: string;
  readonly filter?: object | undefined;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | undefined;
  readonly search?: string | undefined;
  readonly first: number;
  readonly after?: string | undefined;
};

type Head = {
  /** In addresses. */
  readonly key: string;
  readonly order: number;
  /** Where its head stands: beneath a division's figures, among the libraries, or in a section of the registry; beneath the worklist stand the ways to its own. */
  readonly group: 'attention' | 'library' | 'worklist' | RegistryGroup;
  readonly label: Words;
  /** What stands in it and in which order. */
  readonly meaning: Words;
  /** The path of the view that is made of it, where there is one: the list is reached by that. */
  readonly view?: string;
  /** Whoever holds one of them may read it. */
  readonly scopes: readonly Scope[];
  /** Where each search counts for the reader and stands in the trail: who may. It is made when the reader asks for it alone. */
  readonly searchedWith?: Scope;
  /** Whether its rows are of people, whom a search from anywhere shows first. */
  readonly isOfPeople?: true;
  /** As what its rows can be imported from a file. */
  readonly importedAs?: keyof typeof importKinds;
  /** The forms that change a row, for those who may. */
  readonly edits?: readonly Edit[];
  /** The forms by which a row comes to be; their record is the division that the list is of. */
  readonly adds?: readonly Edit[];
  /** A row has a view of its own at /lists/<key>/<id>, for who holds this. */
  readonly details?: Scope;
};

type Column<Node> = Words & { readonly cell: (node: Node) => Cell };
type OrderedColumn<Node, Order> = Column<Node> & {
  /** What the list is ordered by when the reader chooses the column's head. */
  readonly order?: Order;
};

/** A list as its file writes it. */
type ListFile<Field extends keyof ListFields, Node> = Head & {
  /** The list of the graph. It stands on a line of its own: `npm run codegen` makes the question of it and of `node`. */
  readonly field: Field;
  /** What is read of a row. The fragment is named after the list: ProvidersRow. */
  readonly node: TypedDocumentNode<Node, unknown>;
  readonly columns: readonly OrderedColumn<Node, ListFields[Field]['order']>[];
  /** What more is known of a row. */
  readonly more?: readonly Column<Node>[];
  /** What holds of all its rows. */
  readonly always?: ListFields[Field]['filter'];
  /** How the graph orders it by itself, where that is not by division; with a minus where it descends, as in addresses. */
  readonly ordered?: ListFields[Field]['order'] | `-${ListFields[Field]['order']}`;
  /** What the reader can narrow it to. */
  readonly filters?: Filters<ListFields[Field]['filter']>;
  /** Where the graph searches it: what a word is looked for in. */
  readonly search?: ListFields[Field]['isSearched'] extends true ? Words : never;
  /** Where there are edits: what they change. */
  readonly record?: (node: Node) => EditedRecord | undefined;
};

export type ListColumn = Words & { readonly order?: string };

/** A list as views use it, for most of them whatever its rows. */
export type List<Node = unknown> = Head & {
  readonly columns: readonly ListColumn[];
  readonly more: readonly Words[];
  readonly always: object | undefined;
  readonly ordered: string;
  readonly filters: readonly ListFilter[];
  readonly search: Words | undefined;
  readonly document: TypedDocumentNode<object, ListVariables>;
  /** Undefined when no owner's part could be had. */
  readonly page: (data: object) => Page<Node> | undefined;
};

/** Makes a list of its file. The answer is that of its document, because it was asked with it. */
export function defineList<Field extends keyof ListFields, Node>(file: ListFile<Field, Node>): List<Node> {
  const { field, node, columns, more = [], always, ordered = 'DIVISION', filters = {}, search, record, ...head } = file;
  return {
    ...head,
    columns,
    more,
    always,
    ordered,
    filters: listFilters(filters),
    search,
    document: questionFor(node),
    page: (data) => {
      const connection = (data as Record<Field, Connection<Node> | null>)[field];
      return connection === null
        ? undefined
        : pageOf(connection, (row) => ({
            cells: columns.map(({ cell }) => cell(row)),
            more: more.map(({ cell }) => cell(row)),
            record: record?.(row),
          }));
    },
  };
}
