import { type CursorKeys, compareCursorKeys, decodeCursor } from '#cursor';
import type { FieldPlan, ObjectPlan } from '../compile/plan.ts';
import { type PlainRecord, own, put } from '../record.ts';
import { type Part, type Present, elementOf, isMissing, partOf } from './part.ts';

export type Edge = { readonly cursor: string; readonly keys: CursorKeys; readonly part: Part };
/** One page of a list that is spread over owners. `isCut`: the owners gave more than it takes. */
export type Page = { readonly edges: readonly Edge[]; readonly isCut: boolean };

/** The owners' edges in the global order, cut at `first`. An edge that two owners gave stands once. */
export function pageOf(field: FieldPlan | undefined, present: readonly Present[], first: unknown): Page {
  if (field === undefined) return { edges: [], isCut: false };
  const key = cursorKey(field);
  const byCursor = new Map<string, Edge>();
  for (const part of present) {
    const edges = partOf(part, field);
    if (isMissing(edges) || !Array.isArray(edges.value)) continue;
    for (const [i, edge] of edges.value.entries()) {
      const cursor = String(own(edge, key));
      const keys = byCursor.has(cursor) ? undefined : decodeCursor(cursor);
      if (keys !== undefined) byCursor.set(cursor, { cursor, keys, part: elementOf(edges, edge, i) });
    }
  }
  const sorted = [...byCursor.values()].toSorted((a, b) => compareCursorKeys(a.keys, b.keys));
  const most = typeof first === 'number' ? first : sorted.length;
  return { edges: sorted.slice(0, most), isCut: sorted.length > most };
}

/** Whether every edge of the part can be put in order. */
export function hasSoundEdges(type: ObjectPlan, value: PlainRecord): boolean {
  return type.asked.every((field) => {
    if (field.name !== 'edges') return true;
    const edges = own(value, field.key);
    if (edges === null || edges === undefined) return true;
    const key = cursorKey(field);
    return Array.isArray(edges) && edges.every((edge) => isSoundCursor(own(edge, key)));
  });
}

/** What the merged page says of itself. */
export function pageInfoOf(
  field: FieldPlan,
  { edges, isCut }: Page,
  present: readonly Present[],
  after: unknown,
): PlainRecord {
  const type = field.shape.kind === 'object' ? field.shape.types.values().next().value : undefined;
  const info: PlainRecord = {};
  for (const { key, plan } of type?.answers ?? []) {
    const said = present.map((part) => own(own(part.value, field.key), key));
    if (plan?.name === 'hasNextPage') put(info, key, isCut || said.includes(true));
    else if (plan?.name === 'hasPreviousPage') put(info, key, typeof after === 'string' || said.includes(true));
    else if (plan?.name === 'startCursor') put(info, key, edges[0]?.cursor ?? null);
    else if (plan?.name === 'endCursor') put(info, key, edges.at(-1)?.cursor ?? null);
    else put(info, key, said[0] ?? null);
  }
  return info;
}

function cursorKey({ shape }: FieldPlan): string {
  const inner = shape.kind === 'list' ? shape.of : shape;
  const type = inner.kind === 'object' ? inner.types.values().next().value : undefined;
  return type?.asked.find(({ name }) => name === 'cursor')?.key ?? '';
}

function isSoundCursor(cursor: unknown): boolean {
  return typeof cursor === 'string' && decodeCursor(cursor) !== undefined;
}
