import { type DivisionCode, ancestorsOf, isWithin } from './code.ts';
import type { DivisionTree } from './tree.ts';

/**
 * Who owns which codes. A code belongs to the owner with the longest matching prefix, as in DNS delegation: an owner
 * holds everything at or beneath its own code, except what it delegated further down. What an absent owner holds belongs
 * to nobody here, and never to the owner above it, who has no row of it.
 */
export type OwnerDirectory<Owner extends { readonly code: DivisionCode }> = {
  readonly owners: readonly Owner[];
  /** Whether there is such a division; without a tree every code is taken for one. */
  isDivision(code: DivisionCode): boolean;
  /** The owner of the code; undefined when it belongs to nobody. */
  ownerOf(code: DivisionCode): Owner | undefined;
  /**
   * The codes that the owner delegated: those of the owners beneath it, here or absent, with no further owner between. What lies at
   * or beneath them is not the owner's.
   */
  delegatedBy(owner: DivisionCode): readonly DivisionCode[];
  /** Everyone who holds rows at or beneath the code: the owner of the code itself, then the owners beneath, by code. */
  ownersAtOrBeneath(code: DivisionCode): readonly Owner[];
  /** The owner of the code, then each owner above it, nearest first. */
  ownersAtOrAbove(code: DivisionCode): readonly Owner[];
  /** The largest divisions at or beneath the code that belong to nobody: what a total over the code would lack. */
  unownedBeneath(code: DivisionCode): readonly DivisionCode[];
  /** Absent owners at or above the code, or the code itself where nobody was ever named: what its lineage would lack. */
  unownedAtOrAbove(code: DivisionCode): readonly DivisionCode[];
};

type DirectoryOptions = {
  /** Without it `unownedBeneath` cannot tell what is left of a division that has owners beneath it. */
  readonly tree?: DivisionTree;
  /** Owners that exist but are not here, as in a domain that they do not run. */
  readonly absent?: readonly DivisionCode[];
};

/** Builds the directory. Throws TypeError on a repeated owner. */
export function buildOwnerDirectory<Owner extends { readonly code: DivisionCode }>(
  owners: readonly Owner[],
  { tree, absent = [] }: DirectoryOptions = {},
): OwnerDirectory<Owner> {
  const sorted = owners.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const away = absent.toSorted();
  const named = new Map<DivisionCode, Owner | undefined>([
    ...sorted.map((owner) => [owner.code, owner] as const),
    ...away.map((code) => [code, undefined] as const),
  ]);
  if (named.size < sorted.length + away.length) throw new TypeError('an owner stands twice');

  const namedAtOrAbove = (code: DivisionCode): DivisionCode[] =>
    [code, ...ancestorsOf(code)].filter((at) => named.has(at));
  const ownerOf = (code: DivisionCode): Owner | undefined => {
    const [nearest] = namedAtOrAbove(code);
    return nearest === undefined ? undefined : named.get(nearest);
  };
  const ownersAtOrAbove = (code: DivisionCode): Owner[] => namedAtOrAbove(code).flatMap((at) => named.get(at) ?? []);
  const beneath = (code: DivisionCode): Owner[] => sorted.filter((owner) => liesBeneath(owner.code, code));
  const ownersAtOrBeneath = (code: DivisionCode): Owner[] => {
    const own = ownerOf(code);
    return own === undefined ? beneath(code) : [own, ...beneath(code)];
  };

  const unowned = (code: DivisionCode): DivisionCode[] => {
    if (ownerOf(code) !== undefined) return nearestBeneath(code, away).flatMap(unowned);
    if (beneath(code).length === 0) return [code];
    return (tree?.childrenOf(code) ?? []).flatMap((child) => unowned(child.code));
  };
  const lacking = (code: DivisionCode): DivisionCode[] => {
    const lineage = namedAtOrAbove(code);
    return lineage.length === 0 ? [code] : lineage.filter((at) => named.get(at) === undefined);
  };

  return {
    owners: sorted,
    delegatedBy: remember((owner) => delegationOf(owner, [...named.keys()])),
    isDivision: (code) => tree === undefined || tree.find(code) !== undefined,
    ownerOf: remember(ownerOf),
    ownersAtOrBeneath: remember(ownersAtOrBeneath),
    ownersAtOrAbove: remember(ownersAtOrAbove),
    unownedBeneath: remember(unowned),
    unownedAtOrAbove: remember(lacking),
  };
}

function liesBeneath(code: DivisionCode, division: DivisionCode): boolean {
  return code !== division && isWithin(code, division);
}

/** Those of the codes that lie beneath the division with none of the others between. */
function nearestBeneath(division: DivisionCode, codes: readonly DivisionCode[]): DivisionCode[] {
  const inside = codes.filter((code) => liesBeneath(code, division));
  return inside.filter((code) => !inside.some((other) => liesBeneath(code, other)));
}

/**
 * What an owner delegated, in one form whatever the list names besides: sorted, each code once, none of them at or above the owner,
 * none beneath another. Two lists of the same form leave the owner the same divisions.
 */
export function delegationOf(owner: DivisionCode, codes: readonly DivisionCode[]): DivisionCode[] {
  return [...new Set(nearestBeneath(owner, codes))].toSorted();
}

/** Answers depend on the code alone and codes are few, but a caller may send any: the memory is emptied when it is full. */
function remember<Answer>(answer: (code: DivisionCode) => Answer, most = 10_000): (code: DivisionCode) => Answer {
  const known = new Map<string, Answer>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined || known.has(code)) return found ?? answer(code);
    const fresh = answer(code);
    if (known.size >= most) known.clear();
    known.set(code, fresh);
    return fresh;
  };
}
