import type { EditedRecord } from '../edits/index.ts';
import type { Cell } from './cell-text.ts';

export type Connection<Node> = {
  readonly totalCount: number | null;
  readonly edges: readonly { readonly cursor: string; readonly node: Node | null }[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean | null; readonly endCursor: string | null };
};

export type Row<Node = unknown> = {
  readonly node: Node;
  readonly key: string;
  readonly cells: readonly Cell[];
  /** What is shown of the row when its first cell is opened. */
  readonly more: readonly Cell[];
  /** What the forms of `edits` change. */
  readonly record: EditedRecord | undefined;
};

export type Page<Node = unknown> = {
  readonly total: number | null;
  readonly rows: readonly Row<Node>[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
};

export function pageOf<Node>(
  { totalCount, edges, pageInfo }: Connection<Node>,
  rowOf: (node: Node) => Omit<Row, 'key' | 'node'>,
): Page<Node> {
  return {
    total: totalCount,
    rows: (edges ?? []).flatMap(({ cursor, node }) => (node === null ? [] : [{ key: cursor, node, ...rowOf(node) }])),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  };
}
