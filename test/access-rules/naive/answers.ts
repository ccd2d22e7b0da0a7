import { liesWithin, opens, scopesOf, scopesOfJobsElsewhere } from '../naive-rules.ts';
import { type Asker, LIBRARY, fields } from './fields.ts';
import type { Row, World } from './world.ts';

/** A field as it is asked for, under a name of its own. */
export type Asked = { readonly alias: string; readonly field: string; readonly of: readonly Asked[] };

type Path = readonly (string | number)[];
/** Where an answer has null since something was refused there or beneath, and by which codes. */
export type Refused = { readonly path: Path; readonly codes: readonly string[] };
export type Answered = { readonly value: unknown; readonly refused: readonly Refused[] };

/** What is refused where null may not stand: it takes what it belongs to with it. */
class Taken {
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    this.codes = codes;
  }
}

/** The districts with an owner of their own; the city holds the rest, but no clients. */
const DISTRICTS = ['310101', '310104'];

/** A token gives at most what its role may have at the owner who is asked. */
export function held({ role, division, scopes }: Asker, domain: string, at: string): string[] {
  const owner = DISTRICTS.find((district) => liesWithin(at, district)) ?? '31';
  const isOwn = owner === division && !(domain === 'clients' && owner === '31');
  const ofRole = role === 'system' && !isOwn ? scopesOfJobsElsewhere : (scopesOf[role] ?? '');
  return ofRole.split(' ').filter((scope) => scopes.includes(scope));
}

/** Records are for those at or above their division; what a library holds, for those beneath as well. */
export function reaches({ division }: Asker, type: string, at: string): boolean {
  return liesWithin(at, division) || (LIBRARY.includes(type) && liesWithin(division, at));
}

/** Why somebody is refused a field of a record, if so. */
function refusalOf(asker: Asker, type: string, field: string, row: Row): string | undefined {
  const domain = fields[type]?.[field]?.domain;
  if (domain === undefined) throw new TypeError(`nobody knows ${type}.${field}`);
  if (!opens(held(asker, domain, row.division), domain, type, field)) return 'SCOPE_MISSING';
  return reaches(asker, type, row.division) ? undefined : 'DIVISION_FORBIDDEN';
}

/** Answers for somebody, from the world. */
export class Naive {
  readonly #world: World;
  readonly #asker: Asker;

  constructor(world: World, asker: Asker) {
    this.#world = world;
    this.#asker = asker;
  }

  /** A record, as far as it may be seen, at a path where null may stand. */
  record(type: string, row: Row, asked: readonly Asked[], path: Path): Answered {
    const answered = this.#object(type, row, asked, path);
    return answered instanceof Taken ? refusedAt(path, answered.codes) : answered;
  }

  /** Records in their order; each stands or falls for itself. */
  records(type: string, rows: readonly Row[], asked: readonly Asked[], pathOf: (i: number) => Path): Answered[] {
    return rows.map((row, i) => this.record(type, row, asked, pathOf(i)));
  }

  #object(type: string, row: Row, asked: readonly Asked[], path: Path): Answered | Taken {
    const value: Record<string, unknown> = {};
    const refused: Refused[] = [];
    let taken: Taken | undefined;
    for (const one of asked) {
      const answered = this.#field(type, row, one, [...path, one.alias]);
      if (answered instanceof Taken) {
        taken = new Taken([...(taken?.codes ?? []), ...answered.codes]);
        continue;
      }
      value[one.alias] = answered.value;
      refused.push(...answered.refused);
    }
    if (taken === undefined) return { value, refused };
    return new Taken([...taken.codes, ...refused.flatMap(({ codes }) => codes)]);
  }

  #field(type: string, row: Row, { field, of }: Asked, path: Path): Answered | Taken {
    // Who was shown a record knows its key.
    if (field === 'id' || field === 'code') return { value: row.id, refused: [] };
    const rule = fields[type]?.[field];
    if (rule === undefined) throw new TypeError(`nobody knows ${type}.${field}`);
    const refusal = refusalOf(this.#asker, type, field, row);
    const orTake = (codes: readonly string[]): Answered | Taken =>
      rule.required === true ? new Taken(codes) : refusedAt(path, codes);
    if (refusal !== undefined) return orTake([refusal]);
    const found = rule.value(row, this.#world, this.#asker);
    if (rule.to === undefined || found === null) return { value: found, refused: [] };
    if (rule.many !== true) {
      const answered = this.#object(rule.to, asRow(found), of, path);
      return answered instanceof Taken ? orTake(answered.codes) : answered;
    }
    const all = asRows(found).map((one, i) => this.#object(rule.to ?? '', one, of, [...path, i]));
    const codes = all.flatMap((one) => (one instanceof Taken ? one.codes : []));
    // The members of a list may not be null.
    if (codes.length > 0) return orTake(codes);
    const whole = all.filter((one): one is Answered => !(one instanceof Taken));
    return { value: whole.map(({ value }) => value), refused: whole.flatMap(({ refused }) => refused) };
  }
}

export function refusedAt(path: Path, codes: readonly string[]): Answered {
  return { value: null, refused: [{ path, codes }] };
}

function asRows(value: unknown): Row[] {
  if (!Array.isArray(value)) throw new TypeError('no rows');
  return value.map(asRow);
}

function asRow(value: unknown): Row {
  if (!isRow(value)) throw new TypeError('no row');
  return value;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value && 'division' in value;
}
