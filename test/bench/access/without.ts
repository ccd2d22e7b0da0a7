import { createRequire } from 'node:module';
import { Caller, type TokenVerifier, scopesOfRole } from '#access';
import type { Domain } from '#server';
import { parseDivisionCode } from '#divisions';

/**
 * The product's parts put together without access, for comparison: nobody's token is looked at, nothing is signed, no rule of a
 * schema or a service asks who may, no transaction says for whom it is. It exists here alone: no setting of the product leads to it.
 */

/** May whatever is asked. */
class Anybody extends Caller {
  override may(): void {}
  override mayAnywhere(): void {}
  override can(): boolean {
    return true;
  }
}

/** Who it would be, so that the answers are the same; by a header that costs nothing to read. */
const anybody = new Map(
  (['city-analyst 31', 'district-officer 310101'] as const).map((who) => [who as string, anybodyAs(who)]),
);

function anybodyAs(who: 'city-analyst 31' | 'district-officer 310101'): Caller {
  const role = who === 'city-analyst 31' ? 'city-analyst' : 'district-officer';
  const division = parseDivisionCode(who.slice(role.length + 1));
  if (division === undefined) throw new TypeError(`${who} names no division`);
  return new Anybody({ subject: who, role, division, scopes: scopesOfRole[role] });
}

export const noVerifier: TokenVerifier = { verify: async (who) => anybody.get(who ?? '') };

/** The domain with a schema in which nothing asks for a scope. */
export function withoutRules(domain: Domain<object>): Domain<object> {
  const typeDefs = domain.typeDefs.replaceAll(/@requiresScopes\(\s*scopes: \[[^)]*\]\s*\)|(?<!")@authenticated\b/g, '');
  if (typeDefs.includes('@requiresScopes(')) throw new TypeError(`${domain.name} still has rules`);
  return { ...domain, typeDefs };
}

/** Has the mapper's connections leave out what says for whom a transaction is. */
export function sendNoSettings(): void {
  const mapper = createRequire(import.meta.resolve('@mikro-orm/postgresql'));
  const { Client }: { Client: { prototype: object } } = mapper('pg');
  const query: unknown = Reflect.get(Client.prototype, 'query');
  if (typeof query !== 'function') throw new TypeError('pg has another form');
  const send = function (this: unknown, text: unknown, ...rest: unknown[]): unknown {
    const sent = typeof text === 'string' ? text.replace(/; select set_config\([^;]*/, '') : text;
    return Reflect.apply(query, this, [sent, ...rest]);
  };
  Object.defineProperty(Client.prototype, 'query', { value: send });
}
