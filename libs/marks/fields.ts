import type { EntitySchema } from '@mikro-orm/core';
import type { SealedColumn, Seals } from '#sealing';
import { placeOf, sealedColumn, valueIn } from './columns.ts';
import type { KeptOf, SealedIn, StateOf } from './group.ts';
import type { Kind } from './kinds.ts';
import type { Mask, Row } from './mark.ts';
import { type Field, type Table, tableOf } from './table.ts';

/** A field that says something of its own, with how its value is kept. */
type Own = {
  readonly field: Field;
  readonly sealed: { readonly kind: Kind<unknown>; readonly column: SealedColumn<NonNullable<unknown>> } | undefined;
  readonly mask: Mask | undefined;
  /** The field in which its mask stands. */
  readonly maskedIn: Field | undefined;
};

type Named = Pick<EntitySchema, 'meta'> & { readonly properties: object };

/** A group of an entity's fields: those that are declared together, or all that are sealed when none is given. */
export function fieldsOf<Schema extends Named, Declared extends object = SealedIn<Schema['properties']>>(
  schema: Schema,
  group?: Declared,
): Fields<Declared> {
  return new Fields<Declared>(schema, group);
}

/** How a row keeps a group of fields. Nothing is opened before it is looked at. */
export class Fields<Declared> {
  readonly #schema: Pick<EntitySchema, 'meta'>;
  readonly #group: object | undefined;
  #known: { readonly table: Table; readonly own: readonly Own[] } | undefined;

  constructor(schema: Pick<EntitySchema, 'meta'>, group: object | undefined) {
    this.#schema = schema;
    this.#group = group;
  }

  /** What a row of this key is to keep of a state, with the masks beside; what the state leaves out is not touched. */
  seal<State extends Partial<StateOf<Declared>>>(seals: Seals, key: object, state: State): KeptOf<Declared, State> {
    const { table, own } = this.#declared();
    const place = placeOf(table, key);
    const row: Row = { ...state };
    const kept = own.flatMap(({ field: { name }, sealed, mask, maskedIn }): [string, unknown][] => {
      const value = row[name];
      if (value === undefined) return [];
      const keeps = sealed === undefined || value === null ? value : seals.seal(sealed.column, place, value);
      return maskedIn === undefined
        ? [[name, keeps]]
        : [
            [name, keeps],
            [maskedIn.name, maskOf(mask, value, row)],
          ];
    });
    return Object.assign(Object.create(Object.prototype), Object.fromEntries(kept));
  }

  /** The same by columns, for statements that are no entity's. */
  columns<State extends Partial<StateOf<Declared>>>(seals: Seals, key: object, state: State): Row {
    const { table } = this.#declared();
    const column = new Map(table.fields.map((field) => [field.name, field.column]));
    const kept = Object.entries(this.seal(seals, key, state));
    return Object.fromEntries(kept.map(([name, value]) => [column.get(name) ?? name, value]));
  }

  /** What a row with its key says. Errors, where it is looked at: SEAL_BROKEN. */
  open(seals: Seals, row: object): StateOf<Declared> {
    return this.#state((own) => this.#opened(seals, own, row));
  }

  /** The same for those who may not unmask. */
  openMasked(seals: Seals, row: object): StateOf<Declared> {
    return this.#state((own) => (own.mask === undefined ? this.#opened(seals, own, row) : shownMask(own, row)));
  }

  /** A field as the graph shows it: a mask as `Personal`, anything else as it is; null where nothing is kept, also of a list. */
  shown(seals: Seals, row: object | undefined, name: string): unknown {
    const own = this.#declared().own.find(({ field }) => field.name === name);
    if (own === undefined || row === undefined) return null;
    if (own.mask === undefined) return (valueIn(row, name) ?? null) === null ? null : this.#opened(seals, own, row);
    const mask = shownMask(own, row);
    return mask === null ? null : { text: mask, masked: true };
  }

  /** A row without what the fields say, as the erased have it. */
  emptied(row: object): Row {
    return { ...row, ...Object.fromEntries(this.names.map((name) => [name, null])) };
  }

  /** A state in which a change says something else; what is emptied says what its kind says when there is nothing. */
  changed(before: StateOf<Declared>, change: object): StateOf<Declared> {
    const said = this.#declared().own.map(({ field: { name }, sealed }) => {
      const given: unknown = Reflect.get(change, name);
      return [name, given === undefined ? Reflect.get(before, name) : (given ?? sealed?.kind.empty ?? null)];
    });
    return Object.assign(Object.create(Object.prototype), Object.fromEntries(said));
  }

  /** What a value of a field is found by. */
  lookup(seals: Seals, name: keyof StateOf<Declared> & string, value: string): string {
    const { table } = this.#declared();
    const column = table.fields.find((field) => field.name === name)?.column;
    return seals.digest(`${table.name}.${column}`, value);
  }

  get names(): readonly (keyof StateOf<Declared> & string)[] {
    return Object.assign(
      [],
      this.#declared().own.map(({ field }) => field.name),
    );
  }

  isMasked(name: string): boolean {
    return this.#declared().own.some(({ field, mask }) => field.name === name && mask !== undefined);
  }

  /** Whether a field is opened for everybody who may read it. */
  isOpened(name: string): boolean {
    return this.#declared().own.some((own) => own.field.name === name && isOpened(own));
  }

  /** For a statement: every column under the name of its field. */
  select(alias: string): string {
    return listed(this.#declared().own.map(({ field }) => [`${alias}.${field.column}`, field]));
  }

  /** The same of those that are opened for everybody who may read them. */
  selectOpened(alias: string): string {
    const opened = this.#declared().own.filter(isOpened);
    return listed(opened.map(({ field }) => [`${alias}.${field.column}`, field]));
  }

  /** The same of the others, for those who may not unmask: no sealed column is read, of one without a kept mask only whether it is there. */
  selectMasked(alias: string): string {
    const others = this.#declared().own.filter((own) => !isOpened(own));
    return listed(
      others.map(({ field, sealed, maskedIn }) => {
        if (maskedIn !== undefined) return [`${alias}.${maskedIn.column}`, maskedIn];
        const column = `${alias}.${field.column}`;
        return [sealed === undefined ? column : `case when ${column} is not null then '' end`, field];
      }),
    );
  }

  #opened(seals: Seals, { field: { name }, sealed }: Own, row: object): unknown {
    const kept = valueIn(row, name) ?? null;
    if (sealed === undefined) return kept;
    return typeof kept === 'string'
      ? seals.open(sealed.column, placeOf(this.#declared().table, row), kept)
      : sealed.kind.empty;
  }

  #state(read: (own: Own) => unknown): StateOf<Declared> {
    const properties = this.#declared().own.map((own): [string, PropertyDescriptor] => {
      let value: { readonly read: unknown } | undefined;
      return [own.field.name, { enumerable: true, get: () => (value ??= { read: read(own) }).read }];
    });
    return Object.create(Object.prototype, Object.fromEntries(properties));
  }

  #declared() {
    if (this.#known !== undefined) return this.#known;
    const table = tableOf(this.#schema);
    const names = this.#group === undefined ? undefined : new Set(Object.keys(this.#group));
    const own = table.fields.flatMap((field) => ownOf(table, field, names));
    this.#known = { table, own };
    return this.#known;
  }
}

function ownOf(table: Table, field: Field, names: ReadonlySet<string> | undefined): Own[] {
  const { mark, name } = field;
  if (mark.as !== 'personal' || !(names?.has(name) ?? mark.sealed !== undefined)) return [];
  const { sealed: kind, masked: mask } = mark;
  const maskedIn = table.fields.find((other) => other.mark.as === 'mask' && other.mark.of === name);
  return [{ field, mask, maskedIn, sealed: kind && { kind, column: sealedColumn(table, field, kind) } }];
}

function maskOf(mask: Mask | undefined, value: unknown, row: Row): string | null {
  return mask === undefined || typeof value !== 'string' ? null : mask(value, row);
}

/** The mask that is kept, or one made of the row: of a sealed value without a kept mask only that it is there is known. */
function shownMask({ field, mask, maskedIn }: Own, row: object): unknown {
  if (maskedIn !== undefined) return valueIn(row, maskedIn.name) ?? null;
  return maskOf(mask, valueIn(row, field.name), { ...row });
}

function isOpened({ sealed, mask }: Own): boolean {
  return sealed !== undefined && mask === undefined;
}

function listed(columns: readonly (readonly [string, Field])[]): string {
  return columns.map(([column, { name }]) => `${column} as "${name}"`).join(', ');
}
