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

/** Whether an owner gave no edge and yet says that it has more: there is no cursor to go on after. */
export function isStuck(type: ObjectPlan, value: unknown, { first }: Pick<Bounds, 'first'>): boolean {
  const edges = own(value, edgesOf(type)?.key ?? '');
  return first !== 0 && Array.isArray(edges) && edges.length === 0 && hasMore(type, value);
}

export function edgesOf(type: ObjectPlan): FieldPlan | undefined {
  return type.asked.find(({ name }) => name === 'edges');
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

function hasMore(type: ObjectPlan, value: unknown): boolean {
  const field = type.asked.find(({ name }) => name === 'pageInfo');
  const info = field?.shape.kind === 'object' ? field.shape.types.values().next().value : undefined;
  const plan = info?.asked.find(({ name }) => name === 'hasNextPage');
  return field !== undefined && plan !== undefined && own(own(value, field.key), plan.key) === true;
}

function cursorKey({ shape }: FieldPlan): string {
  const inner = shape.kind === 'list' ? shape.of : shape;
  const type = inner.kind === 'object' ? inner.types.values().next().value : undefined;
  return type?.asked.find(({ name }) => name === 'cursor')?.key ?? '';
}

function isSoundCursor(cursor: unknown): boolean {
  return typeof cursor === 'string' && decodeCursor(cursor) !== undefined;
}
