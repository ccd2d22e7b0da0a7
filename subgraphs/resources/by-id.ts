import DataLoader from 'dataloader';
import type { RecordId } from '#divisions';

/**
 * Entries asked for together are read by one statement, each once. Nothing is kept beyond that: what a mutation wrote is
 * read anew by the next one.
 */
export function byIdLoader<Row extends { readonly id: RecordId }>(
  findMany: (ids: readonly RecordId[]) => Promise<Row[]>,
): DataLoader<RecordId, Row | undefined> {
  const load = async (ids: readonly RecordId[]): Promise<(Row | undefined)[]> => {
    const found = new Map((await findMany([...new Set(ids)])).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  };
  return new DataLoader(load, { cache: false });
}
