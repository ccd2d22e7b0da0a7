import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type { Scope } from '#access';
import type { Edit, EditedRecord } from '../edits/index.ts';
import type { Words } from '../words/index.ts';

/** What stands in one cell. */
export type Cell =
  | { readonly text: string | null | undefined }
  | { readonly words: Words | undefined }
  | { readonly count: number | null | undefined }
  | { readonly time: string }
  /** Kept in one line. */
  | { readonly inOneLine: string | null | undefined }
  /** Words one after the other. */
  | { readonly several: readonly Words[] }
  /** A division, shown with those above it and linked to its view. */
  | { readonly division: DivisionOfRow | null | undefined };

export type DivisionOfRow = {
  readonly code: string;
  readonly name: string | null;
  readonly parent?: { readonly name: string | null; readonly parent?: { readonly name: string | null } | null } | null;
};

export type ListVariables = {
  readonly within: string;
  readonly first: number;
  readonly after?: string | undefined;
  readonly kind?: string | undefined;
  readonly search?: string | undefined;
};

type Connection<Node> = {
  readonly totalCount: number | null;
  readonly edges: readonly { readonly cursor: string; readonly node: Node | null }[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean | null; readonly endCursor: string | null };
};

export type Row = {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** What is shown of the row when its first cell is opened. */
  readonly more: readonly Cell[];
  /** What the forms of `edits` change. */
  readonly record: EditedRecord | undefined;
};

export type Page = {
  readonly total: number | null;
  readonly rows: readonly Row[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
};

type Shown = {
  /** In addresses. */
  readonly key: string;
  readonly order: number;
  /** Where its head stands: beneath a division's figures, among the libraries, or with the stations and advisors; the worklist leads to its own. */
  readonly group: 'attention' | 'library' | 'network' | 'worklist';
  readonly label: Words;
  /** What stands in it and in which order. */
  readonly meaning: Words;
  /** Whoever holds one of them may read it. */
  readonly scopes: readonly Scope[];
  readonly columns: readonly Words[];
  /** What more is known of a row. */
  readonly moreColumns?: readonly Words[];
  /** What it can be narrowed to: the values of its question's variable `kind`. */
  readonly kinds?: Readonly<Record<string, Words>>;
  /** Whether its question has the variable `search`. */
  readonly isSearched?: boolean;
  /** The forms that change a row, for those who may. */
  readonly edits?: readonly Edit[];
};

/** A list as its file writes it. */
type ListFile<Data, Node> = Shown & {
  /** A question with the variables within, first and after, kind where there are kinds, and search where it is searched. */
  readonly document: TypedDocumentNode<Data, never>;
  readonly connection: (data: Data) => Connection<Node> | null;
  /** One cell for each column. */
  readonly cells: (node: Node) => readonly Cell[];
  /** One cell for each of moreColumns. */
  readonly more?: (node: Node) => readonly Cell[];
  /** Where there are edits: what they change. */
  readonly record?: (node: Node) => EditedRecord | undefined;
};

/** A list as views use it, whatever its rows. */
export type List = Shown & {
  readonly document: TypedDocumentNode<object, ListVariables>;
  /** Undefined when no owner's part could be had. */
  readonly page: (data: object) => Page | undefined;
};

/** Makes a list of its file. The answer is that of its document, because it was asked with it. */
export function defineList<Data, Node>(file: ListFile<Data, Node>): List {
  const { document, connection, cells, more = () => [], record, ...shown } = file;
  return {
    ...shown,
    document: untyped(document),
    page: (data) => {
      const found = connection(data as Data);
      return found === null
        ? undefined
        : pageOf(found, (node) => ({ cells: cells(node), more: more(node), record: record?.(node) }));
    },
  };
}

/** What a question answers with is known to its list alone. */
function untyped(document: DocumentNode): DocumentNode {
  return document;
}

function pageOf<Node>(
  { totalCount, edges, pageInfo }: Connection<Node>,
  rowOf: (node: Node) => Omit<Row, 'key'>,
): Page {
  return {
    total: totalCount,
    rows: (edges ?? []).flatMap(({ cursor, node }) => (node === null ? [] : [{ key: cursor, ...rowOf(node) }])),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  };
}
