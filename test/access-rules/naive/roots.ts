import type { DomainName } from '#server';
import { liesWithin, opens } from '../naive-rules.ts';
import { type Answered, type Asked, Naive, held, reaches, refusedAt } from './answers.ts';
import { type Asker, byId, fields } from './fields.ts';
import type { Row, World } from './world.ts';

/** Something asked of the graph or of an instance, under a name of its own. */
export type Root = { readonly alias: string; readonly domain: DomainName; readonly of: readonly Asked[] } & (
  | { readonly kind: 'record'; readonly field: string; readonly type: keyof World; readonly id: string }
  | {
      readonly kind: 'list';
      readonly field: string;
      readonly type: keyof World;
      readonly within: string;
      readonly first: number;
    }
  | { readonly kind: 'overdue'; readonly within: string; readonly first: number }
  | { readonly kind: 'trail'; readonly within: string }
  | { readonly kind: 'division'; readonly code: string }
  | { readonly kind: 'entities'; readonly keys: readonly Key[] }
);

export type Key = { readonly type: keyof World | 'Division'; readonly id: string };

/** What a reference to a record needs before any field of it: what one may see of it at all. */
const REFERENCE: Readonly<Record<string, string>> = {
  Client: 'list.read|client.read',
  Household: 'client.read',
  Visit: 'client.read',
  Station: 'station.read|advisor.read',
  Advisor: 'advisor.read',
  Provider: 'library.read',
  Policy: 'library.read',
  Resource: 'library.read',
  Project: 'library.read',
};

/** Today is 2026-11-23; what was due before is overdue. */
const TODAY = '2026-11-23';

/** What an asker should be answered to something asked. */
export function answerTo(root: Root, world: World, asker: Asker): Answered {
  const naive = new Naive(world, asker);
  const path = [root.alias];
  if (root.kind === 'division') return naive.record('Division', divisionRow(root.code), root.of, path);
  if (root.kind === 'entities')
    return together(root.keys.map((key, i) => reference(root, key, [...path, i], { world, asker })));
  if (root.kind === 'record') {
    const refusal = refusalOf(root.domain, root.field, root.type, root.id.slice(0, root.id.indexOf('-')), asker);
    const row = world[root.type].find(({ id }) => id === root.id);
    if (refusal !== undefined || row === undefined || !isShown(row, root.type, asker))
      return refusedAt(path, [refusal ?? 'NOT_FOUND']);
    return naive.record(root.type, row, root.of, path);
  }
  const refusal = refusalOf(root.domain, fieldOf(root), 'list', root.within, asker);
  if (refusal !== undefined) return refusedAt(path, [refusal]);
  const rows = rowsOf(root, world)
    .filter(({ division }) => liesWithin(division, root.within))
    .filter((row) => root.kind !== 'list' || isShown(row, root.type, asker));
  if (root.kind === 'trail') return { value: { totalCount: rows.length }, refused: [] };
  const nodes = rows.slice(0, root.first).map((row, i) => {
    const at = [...path, 'edges', i, 'node', ...(root.kind === 'overdue' ? ['client'] : [])];
    return { at, answered: naive.record(root.kind === 'overdue' ? 'Client' : root.type, row, root.of, at) };
  });
  const edges = nodes.map(({ answered: { value } }) => ({ node: root.kind === 'overdue' ? { client: value } : value }));
  return { value: { totalCount: rows.length, edges }, refused: nodes.flatMap(({ answered }) => answered.refused) };
}

function fieldOf(root: Root): string {
  if (root.kind === 'overdue') return 'overdueVisits';
  if (root.kind === 'trail') return 'auditTrail';
  return 'field' in root ? root.field : '';
}

function refusalOf(domain: DomainName, field: string, type: string, at: string, asker: Asker): string | undefined {
  if (!opens(held(asker, domain, at), domain, 'Query', field)) return 'SCOPE_MISSING';
  return reaches(asker, type, at) ? undefined : 'DIVISION_FORBIDDEN';
}

/** Who reads no advisors sees of stations those alone that are published. */
function isShown({ division, published }: Row, type: string, asker: Asker): boolean {
  return type !== 'Station' || published === true || held(asker, 'advisors', division).includes('advisor.read');
}

function rowsOf(root: Root, world: World): Row[] {
  if (root.kind === 'trail') return [...world.Entry];
  if (root.kind === 'overdue') {
    return world.Client.filter(({ active, due }) => active === true && String(due) < TODAY).toSorted(
      (a, b) => compare(String(a['due']), String(b['due'])) || byId(a, b),
    );
  }
  if (root.kind !== 'list') return [];
  const listed = world[root.type].filter(({ active = true, open = true }) => active === true && open === true);
  return listed.toSorted((a, b) => compare(a.division, b.division) || byId(a, b));
}

function reference(
  root: Root,
  { type, id }: Key,
  path: readonly (string | number)[],
  { world, asker }: { world: World; asker: Asker },
): Answered {
  const naive = new Naive(world, asker);
  const of = root.of.filter(({ alias }) => alias.startsWith(`${type}_`));
  if (type === 'Division') return naive.record(type, divisionRow(id), of, path);
  const row = world[type].find((one) => one.id === id);
  if (row === undefined) throw new TypeError(`no ${type} ${id}`);
  const domain = Object.values(fields[type] ?? {})[0]?.domain ?? '';
  const scopes = held(asker, domain, row.division);
  const mayRefer = REFERENCE[type]?.split('|').some((scope) => scopes.includes(scope)) === true;
  if (!mayRefer) return refusedAt(path, ['SCOPE_MISSING']);
  if (!reaches(asker, type, row.division)) return refusedAt(path, ['DIVISION_FORBIDDEN']);
  if (!isShown(row, type, asker)) return { value: null, refused: [] };
  return naive.record(type, row, of, path);
}

function together(all: readonly Answered[]): Answered {
  return { value: all.map(({ value }) => value), refused: all.flatMap(({ refused }) => refused) };
}

const divisionRow = (code: string): Row => ({ id: code, division: code });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
