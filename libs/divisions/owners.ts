import { type DivisionCode, ancestorsOf } from './code.ts';
import type { DivisionTree } from './tree.ts';

/**
 * Who owns which codes. A code belongs to the owner with the longest matching prefix, as in DNS delegation: an owner
 * holds everything at or beneath its own code, except what it delegated further down.
 */
export type OwnerDirectory<Owner extends { readonly code: DivisionCode }> = {
  readonly owners: readonly Owner[];
  /** The owner of the code; undefined when nobody at or above it is an owner. */
  ownerOf(code: DivisionCode): Owner | undefined;
  /** Everyone who holds rows at or beneath the code: the owner of the code itself, then the owners beneath, by code. */
  ownersAtOrBeneath(code: DivisionCode): readonly Owner[];
  /** The owner of the code, then each owner above it, nearest first. */
  ownersAtOrAbove(code: DivisionCode): readonly Owner[];
  /** The largest divisions at or beneath the code that belong to nobody: what a total over the code would lack. */
  unownedBeneath(code: DivisionCode): readonly DivisionCode[];
};

/** Builds the directory. Without a tree `unownedBeneath` can only tell of the code itself. Throws TypeError on a repeated owner. */
export function buildOwnerDirectory<Owner extends { readonly code: DivisionCode }>(
  owners: readonly Owner[],
  tree?: DivisionTree,
): OwnerDirectory<Owner> {
  const sorted = owners.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const byCode = new Map<string, Owner>(sorted.map((owner) => [owner.code, owner]));
  if (byCode.size < sorted.length) throw new TypeError('an owner stands twice');

  const ownersAtOrAbove = (code: DivisionCode): Owner[] =>
    [code, ...ancestorsOf(code)].map((at) => byCode.get(at)).filter((owner) => owner !== undefined);
  const ownerOf = (code: DivisionCode): Owner | undefined => ownersAtOrAbove(code)[0];
  const beneath = (code: DivisionCode): Owner[] =>
    sorted.filter((owner) => owner.code.length > code.length && owner.code.startsWith(code));

  const unowned = (code: DivisionCode): DivisionCode[] => {
    if (ownerOf(code) !== undefined) return [];
    if (beneath(code).length === 0) return [code];
    return (tree?.childrenOf(code) ?? []).flatMap((child) => unowned(child.code));
  };

  return {
    owners: sorted,
    ownerOf: remember(ownerOf),
    ownersAtOrBeneath: remember((code) => [...ownersAtOrAbove(code).slice(0, 1), ...beneath(code)]),
    ownersAtOrAbove: remember(ownersAtOrAbove),
    unownedBeneath: remember(unowned),
  };
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
