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
  for (const node of reached) for (const { at } of near[node] ?? []) if (at !== without) reached.add(at);
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

/** By node, the arcs at it. */
type Near = readonly (readonly Step[])[];

const neighbours = new WeakMap<readonly Arc[], Near>();

function neighboursIn(arcs: readonly Arc[]): Near {
  const known = neighbours.get(arcs);
  if (known !== undefined) return known;
  const near: Step[][] = [];
  for (const [index, { from, to }] of arcs.entries()) {
    (near[from] ??= []).push({ index, at: to, isForward: true });
    (near[to] ??= []).push({ index, at: from, isForward: false });
  }
  neighbours.set(arcs, near);
  return near;
}

/** A shortest way over arcs that may be used, forwards or against their direction. */
function pathBetween(
  near: Near,
  from: number,
  to: number,
  isUsable: (index: number, isForward: boolean) => boolean,
): Step[] | undefined {
  const by: { readonly before: number; readonly step: Step }[] = [];
  const reached = [from];
  for (const node of reached) {
    if (node === to) break;
    for (const step of near[node] ?? []) {
      if (step.at === from || by[step.at] !== undefined || !isUsable(step.index, step.isForward)) continue;
      by[step.at] = { before: node, step };
      reached.push(step.at);
    }
  }
  const path: Step[] = [];
  for (let at = by[to]; at !== undefined; at = by[at.before]) path.push(at.step);
  return path.length === 0 ? undefined : path;
}
