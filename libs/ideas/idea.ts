import type { Domain, RequestScope } from '#server';

/** What ideas declare beside their services: the domain has all of it, in the order of its ideas. */
export type Declared = {
  /** What entries of the trail say was done to its records, with what each means. Added to `Actions` of libs/audit as well, whose type follows. */
  readonly actions?: Readonly<Record<string, string>>;
} & Partial<
  Pick<
    Domain<object>,
    | 'announce'
    | 'entities'
    | 'errors'
    | 'exported'
    | 'figures'
    | 'forms'
    | 'jobs'
    | 'lists'
    | 'messages'
    | 'prepare'
    | 'prepared'
    | 'resolvers'
    | 'subjects'
    | 'workflows'
  >
>;

/**
 * One idea of a domain: what its folder declares. `Services` is what resolvers get of it, `Needs` what its services are made of besides:
 * parts that the domain shares, and services of ideas before it.
 *
 * A declaration is annotated with both. The type of all services follows from these annotations, so that resolvers, which are declared
 * in the same place, can be typed by it.
 */
export type Idea<Services extends object = object, Needs extends object = object> = Declared & {
  /** Makes the services for one request. */
  readonly services: (scope: RequestScope, parts: Needs) => Services;
};
