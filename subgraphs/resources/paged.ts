import type { DivisionCode, RecordId } from '#divisions';
import { type Connection, type Page, connectionOf, pageArguments } from '#persistence';

/** Every entry of a library stands in a division and in the order of division and id. */
type Entry = { readonly id: RecordId; readonly division: DivisionCode };

/** Lists a page of entries; `count` runs only when totalCount is asked for. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID. */
export async function pageOfEntries<Row extends Entry>(
  { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  list: (page: Page) => Promise<Row[]>,
  count: () => Promise<number>,
): Promise<Connection<Row>> {
  const page = pageArguments({ first: first ?? null, after: after ?? null }, ['string', 'string']);
  return connectionOf(await list(page), page, ({ division, id }) => [division, id], count);
}
