import { FEWEST_SHOWN } from './row.ts';

/**
 * Withheld numbers as a flow: each is an arc, and what is known at a node is how much more leaves it than enters. A division's parts leave
 * its node and its total enters it; a column's numbers enter the column's node from the divisions and leave it for the parent.
 */
export type Arc = { readonly from: number; readonly to: number; readonly count: number };

/** Whether all of the nodes are joined without passing through one of the others. */
export function areJoined(nodes: readonly number[], arcs: readonly Arc[], without: number): boolean {
  const [first] = nodes;
  if (first === undefined) return true;
  const near = neighboursIn(arcs);
  const reached = new Set([first]);
  for (const node of reached) {
    if (node === without) continue;
    for (const { at } of near.get(node) ?? []) if (at !== without) reached.add(at);
  }
  return nodes.every((node) => reached.has(node));
}

/**
 * Whether the number, with others or alone, is known to be of fewer people than may be shown: the smallest sum that is known and that
 * it is in. Known is what crosses from some nodes to all the others where nothing crosses back, so that smallest sum is a minimal cut,
 * and by the theorem of Ford and Fulkerson a maximal flow: it is enough to send as many units as people may be shown.
 */
export function isKnownToBeFew(arcs: readonly Arc[], arc: Arc): boolean {
  const near = neighboursIn(arcs);
  const left = arcs.map(({ count }) => count);
  for (let sent = 0; sent < FEWEST_SHOWN; sent++) {
    const path = pathBetween(near, arc.from, arc.to, (index, isForward) => !isForward || (left[index] ?? 0) > 0);
    if (path === undefined) return true;
    for (const { index, isForward } of path) left[index] = (left[index] ?? 0) + (isForward ? -1 : 1);
  }
  return false;
}

/** Whether the number could be another one, each withheld number being at least 1: one more of it, or one fewer, along a circle of arcs. */
export function canMove(arcs: readonly Arc[], arc: Arc): boolean {
  const near = neighboursIn(arcs);
  const own = arcs.indexOf(arc);
  const has = (least: number, index: number): boolean => (arcs[index]?.count ?? 0) >= least;
  const more = pathBetween(near, arc.to, arc.from, (at, isForward) => at !== own && (isForward || has(2, at)));
  if (more !== undefined) return true;
  const fewer = pathBetween(near, arc.from, arc.to, (at, isForward) => at !== own && (isForward || has(2, at)));
  return has(2, own) && fewer !== undefined;
}

type Step = { readonly index: number; readonly at: number; readonly isForward: boolean };

const neighbours = new WeakMap<readonly Arc[], Map<number, Step[]>>();

function neighboursIn(arcs: readonly Arc[]): Map<number, Step[]> {
  const known = neighbours.get(arcs);
  if (known !== undefined) return known;
  const near = new Map<number, Step[]>();
  const add = (node: number, step: Step): void => {
    const steps = near.get(node);
    if (steps === undefined) near.set(node, [step]);
    else steps.push(step);
  };
  for (const [index, { from, to }] of arcs.entries()) {
    add(from, { index, at: to, isForward: true });
    add(to, { index, at: from, isForward: false });
  }
  neighbours.set(arcs, near);
  return near;
}

/** A shortest way over arcs that may be used, forwards or against their direction. */
function pathBetween(
  near: ReadonlyMap<number, readonly Step[]>,
  from: number,
  to: number,
  isUsable: (index: number, isForward: boolean) => boolean,
): Step[] | undefined {
  const by = new Map<number, { readonly before: number; readonly step: Step } | undefined>([[from, undefined]]);
  for (const node of by.keys()) {
    if (node === to) break;
    for (const step of near.get(node) ?? []) {
      if (!by.has(step.at) && isUsable(step.index, step.isForward)) by.set(step.at, { before: node, step });
    }
  }
  if (!by.has(to)) return undefined;
  const path: Step[] = [];
  for (let at = by.get(to); at !== undefined; at = by.get(at.before)) path.push(at.step);
  return path;
}
