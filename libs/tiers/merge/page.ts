import { type CursorKeys, compareCursorKeys, decodeCursor } from '#cursor';
import type { FieldPlan, ObjectPlan } from '../compile/plan.ts';
import { type PlainRecord, own, put } from '../record.ts';
import { type Missing, type Part, type Present, elementOf, isMissing, partOf } from './part.ts';

export type Edge = { readonly cursor: string; readonly keys: CursorKeys; readonly part: Part };
/** One page of a list that is spread over owners. `isCut`: the owners gave more than it takes. `missing`: whose edges it lacks. */
export type Page = { readonly edges: readonly Edge[]; readonly isCut: boolean; readonly missing: readonly Missing[] };
/** A page has at most `first` edges, none of them after `end`. */
export type Bounds = { readonly first: number | undefined; readonly end: CursorKeys | undefined };

/** The owners' edges in the global order, within the bounds. An edge that two owners gave stands once. */
export function pageOf(field: FieldPlan | undefined, present: readonly Present[], { first, end }: Bounds): Page {
  if (field === undefined) return { edges: [], isCut: false, missing: [] };
  const key = cursorKey(field);
  const byCursor = new Map<string, Edge>();
  const missing: Missing[] = [];
  for (const part of present) {
    const edges = partOf(part, field);
    if (isMissing(edges)) missing.push(edges);
    if (isMissing(edges) || !Array.isArray(edges.value)) continue;
    for (const [i, edge] of edges.value.entries()) {
      const cursor = String(own(edge, key));
      const keys = byCursor.has(cursor) ? undefined : decodeCursor(cursor);
      if (keys !== undefined) byCursor.set(cursor, { cursor, keys, part: elementOf(edges, edge, i) });
    }
  }
  const sorted = [...byCursor.values()].toSorted((a, b) => compareCursorKeys(a.keys, b.keys));
  const sure = end === undefined ? sorted : sorted.filter(({ keys }) => compareCursorKeys(keys, end) <= 0);
  const edges = sure.slice(0, first);
  return { edges, isCut: edges.length < sorted.length, missing };
}

/**
 * The last place in the global order up to which every row is at hand: an owner that has more than it gave may hold any of the
 * rows after its last edge. Undefined when no owner has more.
 */
export function sureEndOf(type: ObjectPlan, present: readonly Present[]): CursorKeys | undefined {
  const field = edgesOf(type);
  let end: CursorKeys | undefined;
  for (const { value } of present) {
    const edges = field && hasMore(type, value) ? own(value, field.key) : undefined;
    const last = field && Array.isArray(edges) ? own(edges.at(-1), cursorKey(field)) : undefined;
    const keys = typeof last === 'string' ? decodeCursor(last) : undefined;
    if (keys !== undefined && (end === undefined || compareCursorKeys(keys, end) < 0)) end = keys;
  }
  return end;
}

export function edgesOf(type: ObjectPlan): FieldPlan | undefined {
  return type.asked.find(({ name }) => name === 'edges');
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

/** The fields that say what a page is, each with what is asked of it. */
export function infoOf({ asked }: ObjectPlan): readonly { readonly field: FieldPlan; readonly plan: ObjectPlan }[] {
  return asked.flatMap((field) => {
    const [plan] = field.name === 'pageInfo' && field.shape.kind === 'object' ? field.shape.types.values() : [];
    return plan === undefined ? [] : [{ field, plan }];
  });
}

export function hasMore(type: ObjectPlan, value: unknown): boolean {
  return infoOf(type).some(({ field, plan }) => {
    const next = plan.asked.find(({ name }) => name === 'hasNextPage');
    return next !== undefined && own(own(value, field.key), next.key) === true;
  });
}

/** Where the cursor of an edge stands in an owner's answer. */
export function cursorKey({ shape }: FieldPlan): string {
  const inner = shape.kind === 'list' ? shape.of : shape;
  const type = inner.kind === 'object' ? inner.types.values().next().value : undefined;
  return type?.asked.find(({ name }) => name === 'cursor')?.key ?? '';
}
