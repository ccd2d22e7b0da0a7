import { type DivisionCode, type OwnerDirectory, ancestorsOf, locate } from '#divisions';
import { type GraphError, errors } from '#errors';
import { locatedValue } from './compile/arguments.ts';
import type { RootUnit } from './compile/plan.ts';
import { faultOf } from './merge/fault.ts';
import type { Missing } from './merge/part.ts';
import { own, type PlainRecord } from './record.ts';
import type { EntityKey, Strategy } from './schema/rules.ts';

/** Where an owner's instance of a domain answers. */
export type Instance = { readonly code: DivisionCode; readonly url: string };

/** Who is asked for something: owners in merging order, and the divisions that have none. */
export type Route = {
  readonly owners: readonly Instance[];
  readonly missing: readonly Missing[];
  /** Why nobody is asked, where that is for what the caller gave. */
  readonly refused?: RefusedInput;
};

/** `path` leads to the argument or input field that should say where, from the outside in. */
export type RefusedInput = { readonly error: GraphError; readonly path: readonly string[] };

export type Routing = {
  readonly directory: OwnerDirectory<Instance>;
  /** Not every code has an owner, and that is no error: without one the answer is null. */
  readonly isOptional: boolean;
};

/** Who answers a root field, from the code or id in its arguments. */
export function routeRoot(
  { plan, strategy }: RootUnit,
  variables: Readonly<Record<string, unknown>>,
  routing: Routing,
): Route {
  const { locators } = plan.field ?? { locators: [] };
  for (const locator of locators) {
    const value = locatedValue(plan, locator, variables);
    if (value === undefined || value === null) continue;
    const path = [locator.argument, ...locator.path];
    const code = locate(value);
    if (code === undefined) return nowhere(malformed(value, locator.isId), path);
    // An id may name a division of former days: whoever holds the record knows it still.
    const isUnknown = !locator.isId && !routing.directory.isDivision(code);
    if (isUnknown) return nowhere(errors.divisionUnknown(code), path);
    const route = routeCode(code, strategy, routing);
    return route.owners.length > 0 || route.missing.length === 0
      ? route
      : { ...route, refused: { error: errors.ownerUnknown(code), path } };
  }
  const [only, ...others] = routing.directory.owners;
  if (only !== undefined && others.length === 0) return { owners: [only], missing: [] };
  const [first] = locators;
  return nowhere(errors.ownerUndetermined(plan.name), first === undefined ? [] : [first.argument, ...first.path]);
}

/** Who answers for a record, from its key. */
export function routeEntity(representation: PlainRecord, key: EntityKey, strategy: Strategy, routing: Routing): Route {
  const value = own(representation, key.locating);
  const code = locate(value);
  return code === undefined
    ? nowhere(malformed(value, key.locating === 'id'), [key.locating])
    : routeCode(code, strategy, routing);
}

function routeCode(code: DivisionCode, strategy: Strategy, { directory, isOptional }: Routing): Route {
  const owners = ownersFor(code, strategy, directory);
  if (isOptional) return { owners, missing: [] };
  const unowned = unownedFor(code, strategy, directory);
  return {
    owners,
    missing: unowned.map((division) => ({ owner: division, faults: [faultOf(errors.ownerUnknown(division))] })),
  };
}

function ownersFor(code: DivisionCode, strategy: Strategy, directory: OwnerDirectory<Instance>): readonly Instance[] {
  if (strategy === 'subtree') return directory.ownersAtOrBeneath(code);
  if (strategy === 'lineage') return directory.ownersAtOrAbove(code);
  if (strategy === 'everywhere') return directory.ownersAtOrBeneath(topOf(code));
  const owner = directory.ownerOf(code);
  return owner === undefined ? [] : [owner];
}

function unownedFor(code: DivisionCode, strategy: Strategy, directory: OwnerDirectory<Instance>) {
  // Elsewhere in the tree there is nothing to miss where nobody holds anything.
  if (strategy === 'subtree' || strategy === 'everywhere') return directory.unownedBeneath(code);
  if (strategy === 'lineage') return directory.unownedAtOrAbove(code);
  return directory.ownerOf(code) === undefined ? [code] : [];
}

/** The division at the top of the tree that the code stands in. */
function topOf(code: DivisionCode): DivisionCode {
  return ancestorsOf(code).at(-1) ?? code;
}

function nowhere(error: GraphError, path: readonly string[]): Route {
  return { owners: [], missing: [{ owner: '', faults: [faultOf(error)] }], refused: { error, path } };
}

function malformed(value: unknown, isId: boolean): GraphError {
  return isId ? errors.idMalformed(value) : errors.divisionMalformed(value);
}
