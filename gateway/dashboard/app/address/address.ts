import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { isMonth } from '../months/index.ts';

/** What every view's address says besides its path. */
export type Address = {
  /** The chosen month; the current one when the address names none. */
  readonly month: string | undefined;
  /** Key of the chosen figure. */
  readonly figure: string | undefined;
  readonly search: URLSearchParams;
  /** Another path with the same month and figure, or with others. */
  link(path: string, change?: Record<string, string | undefined>): string;
  go(path: string, change?: Record<string, string | undefined>): void;
  /** The same path with something changed. */
  change(change: Record<string, string | undefined>): string;
};

/** Everything that is seen has an address: the path says the place, the query the month and the figure. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const [search] = useSearchParams();
  const month = search.get('month') ?? undefined;
  const link = useCallback(
    (to: string, change: Record<string, string | undefined> = {}) =>
      withSearch(to, { month: search.get('month') ?? undefined, figure: search.get('figure') ?? undefined, ...change }),
    [search],
  );
  return {
    month: month !== undefined && isMonth(month) ? month : undefined,
    figure: search.get('figure') ?? undefined,
    search,
    link,
    go: (to, change) => navigate(link(to, change)),
    change: (change) => withSearch(path, { ...Object.fromEntries(search), ...change }),
  };
}

/** The address of a division's own view. */
export function divisionPath(code: string): string {
  return code === '31' ? '/' : `/division/${code}`;
}

function withSearch(path: string, values: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value !== undefined) search.set(key, value);
  const text = search.toString().replaceAll('%2C', ',');
  return text === '' ? path : `${path}?${text}`;
}
