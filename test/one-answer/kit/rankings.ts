import { type DivisionCode, isWithin } from '#divisions';
import { cutRanking, ranked } from '#figures';
import { divisions } from './tree.ts';
import type { Holding } from './resolvers.ts';
import { codeOf } from './rows.ts';

export type RankingArguments = { readonly within: string; readonly digits: number; readonly first?: number | null };

/** Rankings as an owner gives them; over all rows the whole list, sorted and cut. */
export function rankingsOver<Row extends { readonly code: DivisionCode }>(
  rank: (code: DivisionCode) => Row,
  holding: Holding | undefined,
) {
  const isShared = (one: DivisionCode): boolean => holding !== undefined && isSharedOf(holding, one);
  return (
    { within: code, digits, first }: RankingArguments,
    order: 'lowest' | 'highest',
    valueOf: (row: Row) => number | null,
  ): Row[] => {
    const inside = divisions.filter((one) => isWithin(one, codeOf(code)) && one.length === digits);
    const held = inside.filter((one) => holding === undefined || holds(holding, one));
    const rows = held.map((one) => ({ code: one, row: rank(one), value: valueOf(rank(one)) }));
    const sorted = ranked(rows, { by: '', first: order });
    return cutRanking(sorted, first ?? 2, isShared).map(({ row }) => row);
  };
}

/** Whether the owner holds the division, or a part of it. */
export function holds({ owner, delegated }: Holding, code: DivisionCode): boolean {
  return isWithin(owner, code) || (isWithin(code, owner) && !delegated.some((other) => isWithin(code, other)));
}

function isSharedOf({ owner, delegated }: Holding, code: DivisionCode): boolean {
  return [owner, ...delegated].some((other) => other !== code && isWithin(other, code));
}
