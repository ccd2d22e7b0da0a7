import type { Seals } from '#sealing';
import type { AuditedOwner } from './audited-owner.ts';
import { openRow } from './sealing.ts';

/** What a column holds, named as clients.client.phone. */
type Held = { readonly place: string; readonly text: string };

/** Every text that stands in any column of any table of any schema in the owner's database, as the catalogue lists them; what is sealed is opened. */
export async function heldTexts(owner: AuditedOwner, seals: Seals): Promise<Held[]> {
  const tables = await owner.asAdmin(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`,
  );
  const held: Held[] = [];
  for (const { name } of tables) {
    for (const { row } of await owner.asAdmin(`select to_jsonb(t)::text as row from ${name} t`)) {
      const kept: Record<string, unknown> = JSON.parse(row ?? '{}');
      for (const one of [kept, openRow(seals, name ?? '', kept)]) {
        for (const [column, value] of Object.entries(one)) {
          if (value !== null) held.push({ place: `${name ?? ''}.${column}`, text: readable(value) });
        }
      }
    }
  }
  return held;
}

/** The places in which a text stands, each once. */
export function placesAmong(held: readonly Held[], text: string): string[] {
  return [...new Set(held.filter((one) => one.text.includes(text)).map(({ place }) => place))].toSorted();
}

/** JSON has bytes as `\x…` in hexadecimal digits. */
function readable(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.startsWith(String.raw`\x`) ? Buffer.from(text.slice(2), 'hex').toString() : text;
}
