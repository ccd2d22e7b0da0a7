import { subscribe, unsubscribe } from 'node:diagnostics_channel';

const OPENED = 'assistance:sealing.opened';

/** The columns of the values that this process opened while the work ran, one for each value. */
export async function openedBy(work: () => Promise<unknown>): Promise<string[]> {
  const columns: string[] = [];
  const hear = (column: unknown): void => void columns.push(String(column));
  subscribe(OPENED, hear);
  try {
    await work();
  } finally {
    unsubscribe(OPENED, hear);
  }
  return columns;
}
