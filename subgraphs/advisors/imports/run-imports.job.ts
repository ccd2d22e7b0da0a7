import type { EntityManager } from '@mikro-orm/postgresql';
import { Caller, scopesOfRole } from '#access';
import { readAddedCodes } from '#district-codes';
import { isDivisionCode } from '#divisions';
import { type DecidedBatch, type ImportKind, actAs, decideRows } from '#imports';
import { type JobScope, defineJob, triggerJob } from '#jobs';
import type { ActingScope } from '#server';
import { Import, type ImportPart } from './import.entity.ts';
import { importKinds } from './import-kinds.ts';
import { findOpenParts, findRepeated, forgetCells, keepReport, rowsOf } from './import.repository.ts';

/** Longer than the longest file takes that is to take effect as a whole. */
const LIMIT_SECONDS = 600;

/**
 * Takes the imports of a division on, which is its key: a part in each run, so that how far it is can be seen, and a process that is killed
 * loses no more; all parts at once where they take effect together.
 */
export const runImportsJob = defineJob({
  name: 'run-imports',
  limitSeconds: LIMIT_SECONDS,
  // The person who imports cannot start a failed run again.
  retry: { mostSeconds: 600, attempts: Infinity },
  run: async (em, scope) => {
    const { key: division, owner, now } = scope;
    if (!isDivisionCode(division)) return;
    const due = await em.findOne(
      Import,
      { division, state: { $in: ['CHECKING', 'RUNNING'] } },
      { orderBy: { updatedAt: 'asc', id: 'asc' } },
    );
    if (due === null) return;
    const kind = importKinds.get(due.kind);
    if (kind === undefined) throw new TypeError(`nothing called ${due.kind} is imported here`);
    const { runDivision, createdBy: subject, role, id: requestId } = due;
    const person = { division: runDivision, subject, role, requestId };
    await actAs(em, owner, person, () => takeOn(em, due, kind, actingScope(em, due, scope)));
    // The next part, or the next import of the division.
    await triggerJob(em, { name: 'run-imports' }, { key: division, at: now });
  },
});

async function takeOn(em: EntityManager, of: Import, kind: ImportKind, scope: ActingScope): Promise<void> {
  const { seals, now } = scope;
  const isTogether = of.effect === 'ALL' && of.state === 'RUNNING';
  const parts = await findOpenParts(em, of, isTogether ? undefined : 1);
  const added = await readAddedCodes(em);
  const firstOf = await findRepeated(em, of.id);
  const decided: { readonly part: ImportPart; readonly batch: DecidedBatch }[] = [];
  for (const part of parts) {
    const rows = { rows: rowsOf(seals, part), fields: of.fields, mode: of.mode, added, firstOf };
    decided.push({ part, batch: await decideRows(em, scope, kind, rows) });
  }
  for (const { batch } of decided) for (const { outcome } of batch.report) of[COUNTED[outcome]] += 1;
  const takesEffect = of.state === 'RUNNING' && (of.effect === 'AS_REPORTED' || of.refused === 0);
  for (const { part, batch } of decided) {
    if (takesEffect) await batch.write();
    // What is made has its id once it took effect.
    const report = batch.report.map((row) =>
      row.outcome === 'CREATED' && !takesEffect ? { ...row, record: null } : row,
    );
    keepReport(seals, part, report);
  }
  of.updatedAt = now;
  if (of.created + of.changed + of.unchanged + of.refused < of.rows) return;
  await em.flush();
  if (of.state === 'RUNNING') await forgetCells(em, of.id);
  of.state = of.state === 'RUNNING' ? 'DONE' : 'CHECKED';
}

const COUNTED = { CREATED: 'created', CHANGED: 'changed', UNCHANGED: 'unchanged', REFUSED: 'refused' } as const;

/** The person who runs the import, with what their role allows now of what they might do then. */
function actingScope(em: EntityManager, of: Import, job: JobScope): ActingScope {
  const { owner, delegated, seals, unmaskLimits, today, now } = job;
  const { createdBy: subject, role, runDivision: division, scopes } = of;
  const allowed = scopes.filter((scope) => scopesOfRole[role].includes(scope));
  const caller = new Caller({ subject, role, division, scopes: allowed });
  const within = <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> => work(em);
  const session = { read: within, write: within, close: async () => {} };
  return { caller, owner, delegated, session, seals, unmaskLimits, today, now };
}
