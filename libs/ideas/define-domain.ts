import { FigureReaders } from '#figures';
import { FormReader } from '#forms';
import type { Domain, RequestScope } from '#server';
import { gather, refuseNames } from './gather.ts';
import type { Declared, Idea } from './idea.ts';

type Entities = Domain<object>['entities'];
/** What ideas declare and services are made of. */
type Gathered = Pick<ReturnType<typeof gather>, 'entities' | 'forms'>;

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

/** What resolvers of every domain get: the readers of its figures and forms. */
type Read = { readonly figures: FigureReaders; readonly forms: FormReader };

/** What resolvers of a domain get as their context. */
export type ServicesOf<Of> = Of extends Domain<infer Services> ? Services : never;

/** Declares a domain, to which its ideas are added `with` one after another. */
export function defineDomain<Shared extends object>(
  declaration: DomainDeclaration<Shared>,
): DomainOfIdeas<Shared, Read> {
  return domainOf(declaration, [], (scope, { entities, forms }) => {
    const read = { figures: new FigureReaders(scope), forms: new FormReader(scope, forms) };
    return { parts: Object.assign(declaration.shared(scope, entities), read), services: read };
  });
}

/** What the services of a next idea are made of, and what resolvers get. Grown in place: it is made for each request. */
type Made<Parts, Services> = { readonly parts: Parts; readonly services: Services };

function domainOf<Shared extends object, Services extends object>(
  declaration: DomainDeclaration<Shared>,
  ideas: readonly Declared[],
  make: (scope: RequestScope, gathered: Gathered) => Made<Shared & Services, Services>,
): DomainOfIdeas<Shared, Services> {
  const { name, typeDefs, migrations } = declaration;
  const gathered = gather(name, ideas);
  return {
    name,
    typeDefs,
    migrations,
    ...gathered,
    services: (scope) => make(scope, gathered).services,
    with: <Added extends object>(idea: Idea<Added, Shared & Services>) =>
      domainOf<Shared, Services & Added>(declaration, [...ideas, idea], (scope, all) => {
        const { parts, services } = make(scope, all);
        const added = idea.services(scope, parts);
        refuseNames('service', services, added);
        return { parts: Object.assign(parts, added), services: Object.assign(services, added) };
      }),
  };
}
