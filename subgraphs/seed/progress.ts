import type { DivisionCode } from '#divisions';
import { SingleBar } from 'cli-progress';
import type { Seeded } from './seed-owner.ts';

export type Progress = {
  /** A community is done. */
  readonly step: () => void;
  /** An owner is done. */
  readonly done: (owner: DivisionCode, name: string, seeded: Seeded) => void;
  readonly stop: () => void;
};

/** A bar over communities on a terminal; elsewhere a line for each owner. */
export function progressOver(communities: number): Progress {
  if (!process.stdout.isTTY) {
    const done: Progress['done'] = (...owner) => void process.stdout.write(`${lineOf(...owner)}\n`);
    return { step: () => {}, done, stop: () => {} };
  }
  const bar = new SingleBar({ format: 'seeding {bar} {value} of {total} communities, {duration_formatted}' });
  bar.start(communities, 0);
  return { step: () => bar.increment(), done: () => {}, stop: () => bar.stop() };
}

const TOLD = ['station', 'advisor', 'client', 'visit', 'policy', 'resource', 'project'];

function lineOf(owner: DivisionCode, name: string, seeded: Seeded): string {
  if (seeded === undefined) return `${owner} ${name}: holds records already, left alone`;
  const counts = new Map([...seeded].map(([table, rows]) => [table.split('.')[1], rows]));
  return `${owner} ${name}: ${TOLD.map((table) => `${table} ${counts.get(table) ?? 0}`).join(', ')}`;
}
