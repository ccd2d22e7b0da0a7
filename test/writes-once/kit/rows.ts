import { z } from 'zod';
import type { AuditedOwner } from '../../testkit/audited-owner.ts';

const ROW = z.record(z.string(), z.unknown());

/** What differs between two databases that say the same: ids and what is made of them, keyed hashes, sealed bytes, the chain of the trail, a person's serial, and how often a job was told of by the writes before. */
const OF_ITS_OWN = new Set([
  'seq',
  'id',
  'hash',
  'previous_hash',
  'request_id',
  'certificate_number',
  'triggers',
  'person_phone_lookup',
]);
const MASKED = /\*{5,}/;
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
const SEALED = /^(?:\\x[\da-f]+|[\w+/=.-]{40,})$/;

/** Every row of every domain and of the trail, each as a text that is the same in another database that says the same. */
export async function rowsOf(owner: AuditedOwner): Promise<string[]> {
  const tables = await owner.asAdmin(`select schemaname as action, tablename as seq from pg_tables
    where schemaname in ('advisors', 'clients', 'resources', 'audit')
      and tablename not in ('migrations', 'idempotency_key', 'head', 'holding') order by 1, 2`);
  const selects = tables.map(
    ({ action: schema, seq: table }) => `select '${schema}.${table}' as seq, to_jsonb(r)::text as action
      from ${schema}.${table} r`,
  );
  const rows = await owner.asAdmin(selects.join(' union all '));
  return rows.map(({ seq: table, action: row }) => `${table} ${comparable(row)}`).toSorted();
}

/** What became of rows between two times: those that went, and those that came. What a figure held before is another matter. */
export function changeOf(before: readonly string[], after: readonly string[]) {
  const [went, came] = [without(before, after), without(after, before)];
  const [figuresBefore, figuresAfter] = [went.filter(isFigure), came.filter(isFigure)].map(amountsByKey);
  const keys = [...new Set([...(figuresBefore?.keys() ?? []), ...(figuresAfter?.keys() ?? [])])].toSorted();
  const added = keys.map((key) => {
    const [held = [], holds = []] = [figuresBefore?.get(key), figuresAfter?.get(key)];
    return `${key} ${holds.map((amount, part) => amount - (held[part] ?? 0)).join()}`;
  });
  const isOther = (row: string): boolean => !isFigure(row);
  return { went: went.filter(isOther), came: came.filter(isOther), added };
}

const FIGURE = z.looseObject({
  figure: z.string(),
  division: z.string(),
  since: z.string(),
  amounts: z.array(z.number()),
});

/** As keyed tokens are kept. */
const HASH = /^[\w-]{16}$/;

function isFigure(row: string): boolean {
  return /^\w+\.figure /.test(row);
}

function amountsByKey(rows: readonly string[]): Map<string, number[]> {
  return new Map(
    rows.map((row) => {
      const fields = FIGURE.parse(Object.fromEntries(JSON.parse(row.slice(row.indexOf(' ') + 1))));
      return [`${fields.figure} ${fields.division} ${fields.since}`, fields.amounts];
    }),
  );
}

function comparable(row: string): string {
  const fields = Object.entries(ROW.parse(JSON.parse(row))).filter(([name]) => !OF_ITS_OWN.has(name));
  return JSON.stringify(fields.map(([name, value]) => [name, isHashed(name, value) ? '…' : comparableValue(value)]));
}

/** Whether it is a token of a person: what it is hashed from differs between two people. */
function isHashed(name: string, value: unknown): boolean {
  return name === 'token' && typeof value === 'string' && HASH.test(value);
}

function comparableValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparableValue);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, comparableValue(one)]));
  if (typeof value !== 'string') return value;
  return SEALED.test(value) || MASKED.test(value) ? '…' : value.replaceAll(UUID, '…');
}

function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
