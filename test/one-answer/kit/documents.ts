import * as fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { divisions } from './tree.ts';
import { tiers } from './network.ts';
import { cursorOf } from './resolvers.ts';
import { type Rows, kinds } from './rows.ts';

export type Request = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** Writes random documents over the synthetic domain: every field, under aliases, arguments, fragments and conditions. */
export class DocumentWriter {
  readonly #random: fc.GeneratorValue;
  readonly #ids: readonly string[];
  readonly #cursors: readonly string[];
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];
  #made = 0;

  constructor(random: fc.GeneratorValue, rows: Rows) {
    this.#random = random;
    this.#ids = [...rows.clients.map(({ id }) => id), `${divisions.at(-1)}-c0000000-0000-7000-8000-999999999999`];
    this.#cursors = rows.clients.map(cursorOf);
  }

  write(): Request {
    const query = tiers.schema.getQueryType();
    if (!query) throw new TypeError('the domain has queries');
    const body = this.#selection(query, 4, new Set());
    const definitions = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    return {
      query: `query${definitions && `(${definitions})`} ${body}\n${this.#fragments.join('\n')}`,
      variables: Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value])),
    };
  }

  #selection(type: GraphQLNamedType, depth: number, taken: Set<string>): string {
    if (isUnionType(type) || isInterfaceType(type)) {
      const own = isInterfaceType(type) && this.#chance(2) ? ['id'] : ['__typename'];
      for (const key of own) taken.add(key);
      const fragments = tiers.schema
        .getPossibleTypes(type)
        .filter(() => this.#chance(2))
        .map((one) => `... on ${one.name} ${this.#selection(one, depth, taken)}`);
      return `{ ${[...own, ...fragments].join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: output }) => !name.startsWith('_') && (depth > 0 || !isObjectLike(getNamedType(output))),
    );
    const count = 1 + this.#number(type === tiers.schema.getQueryType() ? 3 : 4);
    const written = Array.from({ length: count }, () => this.#field(fields, depth, taken)).filter(
      (text) => text !== '',
    );
    if (this.#chance(6) && !taken.has('__typename')) written.push('__typename');
    if (written.length === 0) return '{ __typename }';
    return this.#wrap(type, written);
  }

  /** Some fields stand in fragments, inline or named. */
  #wrap(type: GraphQLObjectType, fields: readonly string[]): string {
    const [first = '', ...others] = fields;
    if (this.#chance(5)) return `{ ... on ${type.name} { ${first} } ${others.join(' ')} }`;
    if (!this.#chance(5)) return `{ ${fields.join(' ')} }`;
    const name = `f${this.#made++}`;
    this.#fragments.push(`fragment ${name} on ${type.name} { ${first} }`);
    return `{ ${others.join(' ')} ...${name}${this.#condition()} }`;
  }

  #field(fields: readonly GraphQLField<unknown, unknown>[], depth: number, taken: Set<string>): string {
    const field = fields[this.#number(fields.length - 1)];
    if (field === undefined) return '';
    const key = this.#key(field.name, fields, taken);
    taken.add(key);
    const alias = key === field.name ? '' : `${key}: `;
    const args = field.args
      .map((argument) => this.#argument(argument))
      .filter((text) => text !== '')
      .join(', ');
    const head = `${alias}${field.name}${args && `(${args})`}`;
    const type = getNamedType(field.type);
    if (!isObjectLike(type)) return `${head}${this.#condition()}`;
    const inside = new Set<string>();
    const once = `${head}${this.#condition()} ${this.#selection(type, depth - 1, inside)}`;
    return this.#chance(5) && isObjectType(type) ? `${once} ${head} ${this.#selection(type, depth - 1, inside)}` : once;
  }

  /** Lists whose order over owners is not the order of one database carry a name that tells. Aliases may shadow siblings. */
  #key(name: string, fields: readonly GraphQLField<unknown, unknown>[], taken: ReadonlySet<string>): string {
    if (name === 'hits' || name === 'members') return `unordered${this.#made++}`;
    const wanted = this.#chance(3) ? fields[this.#number(fields.length - 1)]?.name : name;
    const key = wanted ?? name;
    return taken.has(key) || key === 'hits' || key === 'members' ? `a${this.#made++}` : key;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const optional = !String(type).endsWith('!');
    if ((optional || name === 'first') && this.#chance(2)) return '';
    if (name === 'by') {
      const id = JSON.stringify(this.#pick(this.#ids));
      if (this.#chance(3)) return `by: { where: $${this.#variable('Where!', { id: JSON.parse(id) })} }`;
      return this.#chance(2)
        ? `by: $${this.#variable('Lookup!', { where: { id: JSON.parse(id) } })}`
        : `by: { where: { id: ${id} } }`;
    }
    const value = this.#value(name, String(type));
    if (this.#chance(3)) return `${name}: $${this.#variable(String(type), value)}`;
    return `${name}: ${name === 'kind' ? String(value) : JSON.stringify(value)}`;
  }

  #value(name: string, type: string): unknown {
    if (name === 'id') return this.#pick(this.#ids);
    if (name === 'kind') return this.#pick(kinds);
    if (name === 'digits') return this.#pick([2, 6, 9, 12]);
    if (name === 'first') return type.endsWith('!') || !this.#chance(4) ? this.#number(4) : null;
    if (name === 'after') return this.#chance(2) ? (this.#pick(this.#cursors) ?? null) : null;
    return name === 'of' && this.#chance(2) ? this.#pick(this.#ids) : this.#pick(divisions);
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#made++}`;
    this.#variables.set(name, { type, value });
    return name;
  }

  #condition(): string {
    if (!this.#chance(6)) return '';
    const directive = this.#chance(2) ? 'skip' : 'include';
    return ` @${directive}(if: ${this.#chance(2) ? 'true' : `$${this.#variable('Boolean!', this.#chance(2))}`})`;
  }

  #chance(of: number): boolean {
    return this.#number(of - 1) === 0;
  }

  #number(max: number): number {
    return this.#random(fc.nat, max);
  }

  #pick<T>(values: readonly T[]): T | undefined {
    return values[this.#number(Math.max(values.length - 1, 0))];
  }
}

function isObjectLike(type: GraphQLNamedType): boolean {
  return isObjectType(type) || isUnionType(type) || isInterfaceType(type);
}
