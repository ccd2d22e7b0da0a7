import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { appendActsIfAny, record, trailSchema } from '#audit';
import { dateOf } from '#calendar';
import { type Drift, type KeptFigure, findDrift, settleFigure, withKeys } from '#figures';
import { openDatabase } from '#persistence';
import { domains } from '../index.ts';
import type { Place } from './drifts.ts';

/** As entries in the trail name this program. */
const SUBJECT = 'npm run recount';

/**
 * Has every figure of an owner say what its records say, over all domains and in one transaction. Gives what differed; the trail has an entry for
 * each division, with the figures and parts. Writers of figures wait meanwhile, so that none is about to change what is counted.
 */
export async function settleDrifts({ url, owner, mayOwnTables, seals }: Place): Promise<Drift[]> {
  const database = await openDatabase({ url, domain: trailSchema, poolSize: 1, mayOwnTables });
  const now = new Date();
  const circumstances = {
    subject: SUBJECT,
    role: 'system',
    at: now,
    requestId: randomUUID(),
    address: 'local',
  } as const;
  const session = database.session(owner, { beforeCommit: (em) => appendActsIfAny(em, circumstances) });
  try {
    return await session.write(async (em) => {
      const drifts: Drift[] = [];
      for (const figure of await lockFigures(em)) {
        const counted = withKeys(figure, seals);
        const found = await findDrift(em, counted);
        if (found.length > 0) await settleFigure(em, counted, dateOf(now));
        drifts.push(...found);
      }
      for (const [division, those] of Map.groupBy(drifts, (drift) => drift.division)) {
        const fields = [...new Set(those.map(({ figure, part }) => `${figure}.${part}`))].toSorted();
        record(em, { action: 'figure.settle', division, records: [], fields });
      }
      return drifts;
    });
  } finally {
    await session.close();
    await database.close();
  }
}

/** The figures of the domains that the owner runs, with their tables held against writers until the transaction ends. */
async function lockFigures(em: EntityManager): Promise<readonly KeptFigure[]> {
  // Of the catalogue.
  const tables = await em.execute<{ schema: string; name: string }[]>(
    `select schemaname as schema, schemaname || '.' || tablename as name from pg_tables
     where tablename in ('figure', 'figure_by_key') order by 2`,
  );
  // The mapper has no statement for it. Reads go on.
  for (const { name } of tables) await em.execute(`lock table ${name} in share row exclusive mode`);
  const schemas = new Set(tables.map(({ schema }) => schema));
  return domains.flatMap(({ figures = [] }) => figures).filter(({ schema }) => schemas.has(schema));
}
