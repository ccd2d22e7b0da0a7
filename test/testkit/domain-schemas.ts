import { domainNames } from '../../subgraphs/index.ts';

/** The database schemas of all domains, for `in (…)` of a statement that looks at every table. */
export const domainSchemas = domainNames.map((name) => `'${name}'`).join(', ');
