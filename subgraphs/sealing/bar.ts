import { SingleBar } from 'cli-progress';

export type Bar = { readonly step: (rows: number) => void; readonly stop: () => void };

/** A bar over the rows of a table on a terminal; elsewhere a line when it is done. */
export function barOver(table: string, rows: number): Bar {
  if (!process.stdout.isTTY) {
    let done = 0;
    return {
      step: (count) => (done += count),
      stop: () => void process.stdout.write(`${table}: ${done} rows sealed anew\n`),
    };
  }
  const bar = new SingleBar({ format: `${table} {bar} {value} of {total} rows, {duration_formatted}` });
  bar.start(rows, 0);
  return { step: (count) => bar.increment(count), stop: () => bar.stop() };
}
