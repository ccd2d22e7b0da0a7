import { findAccounts } from './accounts.ts';
import { findAddresses } from './addresses.ts';
import { type Finding, type Match, findingKinds } from './finding.ts';
import { type Folded, foldJoined, foldText, foldTight, placeOf } from './folded.ts';
import { type KnownNames, candidatesIn, findKnown } from './known-names.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';

/** The pieces of a text that may be names, for whoever knows people to say which of them are. Pure. */
export function possibleNames(text: string): string[] {
  const { joined, spaced } = candidatesIn(foldJoined(text), foldText(text));
  return [...new Set([...joined, ...spaced].map(({ name }) => name))];
}

/** The same pieces in the ways in which a name may be kept, each with the name as it is compared: for who keeps names as they are written. Pure. */
export function possibleWritings(text: string): Map<string, string> {
  const { joined, spaced } = candidatesIn(foldJoined(text), foldText(text));
  return new Map([...joined, ...spaced].flatMap(({ name, written }) => written.map((one) => [one, name])));
}

/**
 * 去标识化检查: what in a text tells who somebody is, in the order of its places; of what overlaps the surest kind. `names` are those of its
 * `possibleNames` that somebody has. Pure, and linear in the text.
 */
export function findIdentifying(text: string, names: KnownNames = {}): Finding[] {
  const [spaced, tight, joined] = [foldText(text), foldTight(text), foldJoined(text)];
  const candidates = candidatesIn(joined, spaced);
  const found = [
    ...placed(spaced, [
      ...findNumbers(spaced.text),
      ...findAccounts(spaced.text),
      ...findKnown(candidates.spaced, names),
    ]),
    ...placed(tight, [...findAddresses(tight.text), ...findNames(tight.text)]),
    ...placed(joined, findKnown(candidates.joined, names)),
  ];
  const characters = [...text];
  return apart(found).map((place) => ({ ...place, quote: characters.slice(place.from, place.until).join('') }));
}

type Placed = Omit<Finding, 'quote'>;

function placed(folded: Folded, matches: readonly Match[]): Placed[] {
  return matches.map(({ kind, begin, end }) => ({ kind, ...placeOf(folded, begin, end) }));
}

/** Those of one kind that overlap become one; of two kinds the surer has the place, and of the other what is left beside it. */
function apart(found: readonly Placed[]): Placed[] {
  const kept = findingKinds.reduce<readonly Placed[]>((surer, kind) => {
    const own = merged(found.filter((one) => one.kind === kind));
    return inOrder([...surer, ...besides(own, surer)]);
  }, []);
  return [...kept];
}

function inOrder(found: readonly Placed[]): Placed[] {
  return found.toSorted((one, other) => one.from - other.from || one.until - other.until);
}

function merged(found: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const one of inOrder(found)) {
    const last = kept.at(-1);
    if (last === undefined || one.from >= last.until) kept.push(one);
    else kept[kept.length - 1] = { ...last, until: Math.max(last.until, one.until) };
  }
  return kept;
}

/** The longest part of each that none of the others covers; both are in order, so that they are walked once. */
function besides(found: readonly Placed[], taken: readonly Placed[]): Placed[] {
  let next = 0;
  return found.flatMap((one) => {
    while (next < taken.length && (taken[next]?.until ?? 0) <= one.from) next += 1;
    const parts: Placed[] = [];
    let from = one.from;
    for (let i = next; i < taken.length && (taken[i]?.from ?? one.until) < one.until; i += 1) {
      parts.push({ ...one, from, until: taken[i]?.from ?? from });
      from = taken[i]?.until ?? from;
    }
    parts.push({ ...one, from, until: one.until });
    const longest = parts.toSorted((a, b) => b.until - b.from - (a.until - a.from))[0];
    return longest === undefined || longest.until <= longest.from ? [] : [longest];
  });
}
