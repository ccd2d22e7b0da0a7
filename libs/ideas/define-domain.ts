import { FigureReaders } from '#figures';
import type { Domain, RequestScope } from '#server';
import { gather, together } from './gather.ts';
import type { Declared, Idea } from './idea.ts';

type Entities = Domain<object>['entities'];

/** What a domain says besides its ideas. */
export type DomainDeclaration<Shared extends object> = Pick<Domain<object>, 'name' | 'typeDefs' | 'migrations'> & {
  /** What services of several ideas share during one request, given every table of the domain. Resolvers do not get it. */
  readonly shared: (scope: RequestScope, entities: Entities) => Shared;
};

/** A domain to which further ideas can be added. */
export type DomainOfIdeas<Shared extends object, Services extends object> = Domain<Services> & {
  /** The domain with one more idea. Throws a TypeError that names what two ideas declare. */
  readonly with: <Added extends object>(
    idea: Idea<Added, Shared & Services>,
  ) => DomainOfIdeas<Shared, Services & Added>;
};

/** What resolvers of every domain get: the readers of its figures. */
type Read = { readonly figures: FigureReaders };

/** What resolvers of a domain get as their context. */
export type ServicesOf<Of> = Of extends Domain<infer Services> ? Services : never;

/** Declares a domain, to which its ideas are added `with` one after another. */
export function defineDomain<Shared extends object>(
  declaration: DomainDeclaration<Shared>,
): DomainOfIdeas<Shared, Read> {
  return domainOf(declaration, [], (scope, entities) => ({
    shared: declaration.shared(scope, entities),
    services: { figures: new FigureReaders(scope) },
  }));
}

type Made<Shared, Services> = { readonly shared: Shared; readonly services: Services };

function domainOf<Shared extends object, Services extends object>(
  declaration: DomainDeclaration<Shared>,
  ideas: readonly Declared[],
  make: (scope: RequestScope, entities: Entities) => Made<Shared, Services>,
): DomainOfIdeas<Shared, Services> {
  const { name, typeDefs, migrations } = declaration;
  const gathered = gather(name, ideas);
  return {
    name,
    typeDefs,
    migrations,
    ...gathered,
    services: (scope) => make(scope, gathered.entities).services,
    with: (idea) =>
      domainOf(declaration, [...ideas, idea], (scope, entities) => {
        const { shared, services } = make(scope, entities);
        return { shared, services: together('service', services, idea.services(scope, { ...shared, ...services })) };
      }),
  };
}
