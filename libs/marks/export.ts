import type { Seals } from '#sealing';
import { z } from 'zod';
import { placeOf, sealedColumn, valueIn } from './columns.ts';
import type { Kind } from './kinds.ts';
import type { Row } from './mark.ts';
import { type Entity, type Field, tableOf } from './table.ts';

/** How a column stands in an export, by the builder of its property. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  integer: z.int(),
  smallint: z.int(),
  boolean: z.boolean(),
  date: z.iso.date(),
  datetime: z.iso.datetime(),
  array: z.array(z.string()),
  json: z.record(z.string(), z.unknown()),
};

/**
 * How the rows of an entity stand in a person's export: every column under the name of its field, but masks, look-ups and what is said
 * elsewhere. An erased value is null.
 */
export function exportOf(
  entity: Entity,
  { saidElsewhere = [] }: { readonly saidElsewhere?: readonly string[] } = {},
): Exported {
  return new Exported(entity, new Set(saidElsewhere));
}

export class Exported {
  readonly entity: Entity;
  readonly #saidElsewhere: ReadonlySet<string>;

  constructor(entity: Entity, saidElsewhere: ReadonlySet<string>) {
    this.entity = entity;
    this.#saidElsewhere = saidElsewhere;
  }

  /** The form of a row. */
  get shape(): Readonly<Record<string, z.ZodType>> {
    const shaped = this.#fields.flatMap((field): (readonly [string, z.ZodType])[] => {
      const kind = kindOf(field);
      if (kind === undefined) return [[field.name, shapeOf(field)]];
      const { exported } = kind;
      return isType(exported)
        ? [[field.name, exported]]
        : membersIn(exported).map(([name, { exported: one }]) => [name, isType(one) ? one : z.unknown()]);
    });
    return Object.fromEntries(shaped);
  }

  /** A row that was read whole. Errors: SEAL_BROKEN. */
  row(seals: Seals, row: object): Record<string, unknown> {
    const table = tableOf(this.entity);
    const values = this.#fields.flatMap((field): (readonly [string, unknown])[] => {
      const kind = kindOf(field);
      const kept = valueIn(row, field.name) ?? null;
      if (kind === undefined) return [[field.name, kept instanceof Date ? kept.toISOString() : kept]];
      const column = sealedColumn(table, field, kind);
      const value = typeof kept === 'string' ? seals.open(column, placeOf(table, row), kept) : kind.empty;
      if (isType(kind.exported)) return [[field.name, value]];
      const said = new Map(Object.entries(value ?? {}));
      return membersIn(kind.exported).map(([name, { empty }]) => [name, said.get(name) ?? empty]);
    });
    return Object.fromEntries(values);
  }

  /** What `row` gave, for those who may not unmask; `about` holds what masks are made of and the export of the row leaves out. */
  masked(exported: Row, about: Row = {}): Record<string, unknown> {
    const masks = this.#fields.flatMap(({ name, mark }) => {
      const value = exported[name];
      if (mark.as !== 'personal' || mark.masked === undefined || typeof value !== 'string') return [];
      return [[name, mark.masked(value, { ...about, ...exported })] as const];
    });
    return { ...exported, ...Object.fromEntries(masks) };
  }

  /** Whether a field of the entity stands in it. */
  has(name: string): boolean {
    return this.#fields.some((field) => field.name === name);
  }

  /** The names of the fields that are masked. */
  get maskedNames(): string[] {
    return this.#fields.flatMap(({ name, mark }) => (mark.as === 'personal' && mark.masked ? [name] : []));
  }

  get #fields(): readonly Field[] {
    return tableOf(this.entity).fields.filter((field) => isExported(field) && !this.#saidElsewhere.has(field.name));
  }
}

/** For `find`: the columns that are read by name alone as well, so that a row can be exported. */
export function allColumns({ meta }: Entity): { readonly populate: never[]; readonly disableIdentityMap: true } {
  const lazy = Object.entries(meta.properties).flatMap(([name, { lazy: byName }]) => (byName ? [name] : []));
  return { populate: Object.assign([], lazy), disableIdentityMap: true };
}

function isExported({ mark }: Field): boolean {
  return mark.as === 'personal' ? mark.exported === true : mark.as !== 'mask' && mark.as !== 'lookup';
}

function kindOf({ mark }: Field): Kind<unknown> | undefined {
  return mark.as === 'personal' ? mark.sealed : undefined;
}

function isType(exported: Kind<unknown>['exported']): exported is z.ZodType {
  return exported instanceof z.ZodType;
}

function membersIn(exported: Readonly<Record<string, Kind<unknown>>>): [string, Kind<unknown>][] {
  return Object.entries(exported);
}

function shapeOf({ builder = 'text', isNullable }: Field): z.ZodType {
  const shape = shapes[builder] ?? z.string();
  return isNullable ? shape.nullable() : shape;
}
