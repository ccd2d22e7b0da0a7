import { type CursorKeys, compareCursorKeys, decodeCursor } from '#cursor';
import { argumentOf, pageSizeOf } from '../compile/arguments.ts';
import { type FieldPlan, type ObjectPlan, coordinateOf } from '../compile/plan.ts';
import { type PlainRecord, own } from '../record.ts';
import { cursorKey, edgesOf, hasMore, infoOf } from './page.ts';

/**
 * The first field of an owner's page that contradicts what was asked or what else the page says: edges out of order, before the
 * cursor or too many, a next page that cannot be asked for, a count of fewer than there are. The types are checked before.
 */
export function checkPage(
  plan: FieldPlan,
  type: ObjectPlan,
  value: PlainRecord,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  const first = pageSizeOf(plan, variables);
  const after = argumentOf(plan, 'after', variables);
  const from = typeof after === 'string' ? decodeCursor(after) : undefined;
  for (const field of type.asked) {
    if (field.name !== 'edges') continue;
    const edges = listOf(own(value, field.key));
    const isTooMany = first !== undefined && first >= 0 && edges.length > first;
    if (isTooMany || !areInOrder(edges, cursorKey(field), from)) return coordinateOf(field);
  }
  return checkNextPage(type, value, first) ?? checkCount(type, value);
}

/** Whoever says that there is more gives a cursor to go on after, unless nothing was asked for. */
function checkNextPage(type: ObjectPlan, value: PlainRecord, first: number | undefined): string | undefined {
  if (first === 0 || !hasMore(type, value)) return undefined;
  const edges = edgesOf(type);
  if (edges !== undefined && Array.isArray(own(value, edges.key)) && listOf(own(value, edges.key)).length === 0)
    return coordinateOf(edges);
  for (const { field, plan } of infoOf(type)) {
    const end = plan.asked.find(({ name }) => name === 'endCursor');
    if (end !== undefined && own(own(value, field.key), end.key) === null) return coordinateOf(end);
  }
  return undefined;
}

function checkCount(type: ObjectPlan, value: PlainRecord): string | undefined {
  const seen = Math.max(
    0,
    ...type.asked.filter(({ name }) => name === 'edges').map(({ key }) => listOf(own(value, key)).length),
  );
  const least = seen + (hasMore(type, value) ? 1 : 0);
  const wrong = type.asked.find(({ name, key }) => {
    const count = name === 'totalCount' ? own(value, key) : undefined;
    return typeof count === 'number' && count < least;
  });
  return wrong && coordinateOf(wrong);
}

/** Whether every edge can be put in order, stands after the one before it, and after `from`. */
function areInOrder(edges: readonly unknown[], key: string, from: CursorKeys | undefined): boolean {
  let last = from;
  for (const edge of edges) {
    const cursor = own(edge, key);
    const keys = typeof cursor === 'string' ? decodeCursor(cursor) : undefined;
    if (keys === undefined || (last !== undefined && compareCursorKeys(last, keys) >= 0)) return false;
    last = keys;
  }
  return true;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
