import { type Job, defineJob } from '#jobs';
import { findDrift } from './drift.ts';
import { type KeptFigure, withKeys } from './figure.ts';

/**
 * 夜间核对: counts the records of every figure of a domain anew each night, and warns of each division and part that differs from what is
 * kept. It mends nothing: what differs tells of a mistake in what keeps it.
 */
export function recountJob(schema: string, figures: readonly KeptFigure[]): Job {
  const counted = figures.filter((figure) => figure.schema === schema);
  return defineJob({
    name: `recount-${schema}`,
    schedule: { daily: '02:30' },
    run: async (em, { warn, seals }) => {
      for (const figure of counted) {
        for (const { figure: name, division, part } of await findDrift(em, withKeys(figure, seals)))
          // By how much it differs is not said: numbers of people may be small ones.
          warn({ figure: name, division, part }, 'a figure is not what its records say: run npm run recount');
      }
    },
  });
}
