import type { GraphQLDataSource } from '@apollo/gateway';
import { loadShanghai } from '#divisions';
import { errors } from '#errors';
import { type DivisionServiceSources, DivisionService, buildDivisionsSubgraph } from '../divisions/index.ts';
import type { EdgeContext } from '../edge/index.ts';
import { type Partners, PartnerGrantService } from '../partners/index.ts';

type Options = Pick<DivisionServiceSources, 'stateOf'> & {
  readonly owners: () => DivisionServiceSources['owners'];
  readonly partners: Partners;
  readonly now: () => Date;
};

/** The division tree, answered in this process. */
export function createDivisionSource({ owners, stateOf, partners, now }: Options): GraphQLDataSource<EdgeContext> {
  const subgraph = buildDivisionsSubgraph();
  const tree = loadShanghai();
  return {
    async process(options) {
      const { query, variables } = options.request;
      const document = 'document' in options ? options.document : undefined;
      const caller = () => callerOf(options.context);
      const divisions = new DivisionService({ caller, tree, owners: owners(), stateOf });
      const codes = { language: options.context.language ?? 'en', now };
      const partnerGrants = new PartnerGrantService({ caller, tree, partners, now });
      return subgraph.answer({ query: query ?? '', document, variables }, { divisions, codes, partnerGrants });
    },
  };
}

function callerOf({ caller }: Partial<EdgeContext>) {
  if (caller === undefined) throw errors.unauthenticated('DIVISIONS');
  return caller;
}
