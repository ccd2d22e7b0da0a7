import type { TypedDocumentNode } from '@apollo/client';
import type { Scope } from '#access';
import type { Words } from '../words/index.ts';

/** What stands in one cell. */
export type Cell =
  | { readonly text: string | null | undefined }
  | { readonly words: Words }
  | { readonly count: number | null | undefined }
  /** A division, shown with those above it and linked to its view. */
  | { readonly division: DivisionOfRow | null | undefined };

export type DivisionOfRow = {
  readonly code: string;
  readonly name: string | null;
  readonly parent?: { readonly name: string | null; readonly parent?: { readonly name: string | null } | null } | null;
};

export type ListVariables = { readonly within: string; readonly first: number; readonly after?: string | undefined };

type Connection<Node> = {
  readonly totalCount: number | null;
  readonly edges: readonly { readonly cursor: string; readonly node: Node | null }[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean | null; readonly endCursor: string | null };
};

export type Page = {
  readonly total: number | null;
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
};

type Shown = {
  /** In addresses. */
  readonly key: string;
  readonly order: number;
  readonly label: Words;
  /** What stands in it and in which order. */
  readonly meaning: Words;
  readonly scope: Scope;
  readonly columns: readonly Words[];
};

/** A list as its file writes it. */
type ListFile<Data, Node> = Shown & {
  /** A question with the variables within, first and after. */
  readonly document: TypedDocumentNode<Data, ListVariables>;
  readonly connection: (data: Data) => Connection<Node> | null;
  /** One cell for each column. */
  readonly cells: (node: Node) => readonly Cell[];
};

/** A list as views use it, whatever its rows. */
export type List = Shown & {
  readonly document: TypedDocumentNode<object, ListVariables>;
  /** Undefined when no owner's part could be had. */
  readonly page: (data: object) => Page | undefined;
};

/** Makes a list of its file. The answer is that of its document, because it was asked with it. */
export function defineList<Data, Node>(file: ListFile<Data, Node>): List {
  const { document, connection, cells, ...shown } = file;
  return {
    ...shown,
    document: document as List['document'],
    page: (data) => {
      const found = connection(data as Data);
      return found === null ? undefined : pageOf(found, cells);
    },
  };
}

function pageOf<Node>({ totalCount, edges, pageInfo }: Connection<Node>, cells: (node: Node) => readonly Cell[]): Page {
  return {
    total: totalCount,
    rows: (edges ?? []).flatMap(({ cursor, node }) => (node === null ? [] : [{ key: cursor, cells: cells(node) }])),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  };
}
