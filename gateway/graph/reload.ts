import type { Logger } from 'pino';
import { watchForChange } from '#files';
import { readSupergraphFile } from '../supergraph/index.ts';
import { type Graph, type GraphFiles, readOwners } from './graph.ts';

type Options = {
  readonly files: GraphFiles;
  readonly intervalMs: number;
  readonly current: () => Graph;
  /** Takes the next graph into force as a whole, or throws and leaves everything as it is. */
  readonly take: (next: Graph) => void;
  readonly log: Logger;
};

/**
 * Takes a changed supergraph or owners file into force while the gateway runs, until the returned function is called. A file with
 * an error is logged and the old content stays in force.
 */
export function reloadOnChange({ files, intervalMs, current, take, log }: Options): () => void {
  const attempt = (what: string, read: () => Graph): void => {
    try {
      take(read());
      log.info(`the ${what} was read again`);
    } catch (error) {
      log.error({ err: error }, `the ${what} has an error; what it said before stays in force`);
    }
  };
  const reloadSupergraph = (): void =>
    attempt('supergraph', () => ({ ...current(), supergraph: readSupergraphFile(files.supergraph) }));
  const reloadOwners = (): void =>
    attempt('owners file', () => ({ ...current(), owners: readOwners(files.owners, current().supergraph) }));

  const watches = [
    watchForChange(files.supergraph, intervalMs, () => {
      reloadSupergraph();
      // It may know other domains now, and the owners file may have waited for them.
      if (files.owners !== undefined) reloadOwners();
    }),
  ];
  if (files.owners !== undefined) watches.push(watchForChange(files.owners, intervalMs, reloadOwners));
  return () => {
    for (const stop of watches) stop();
  };
}
