import { ApolloGateway, type GraphQLDataSource, type SupergraphSdlUpdateFunction } from '@apollo/gateway';
import type { Logger } from 'pino';
import { type Subgraph, plannedOver } from '../supergraph/index.ts';

export type Planner = {
  readonly gateway: ApolloGateway;
  /** Plans over another supergraph from now on; throws, and keeps the old one, where it cannot. */
  update(supergraphSdl: string): void;
};

export type PlannerOptions = {
  readonly supergraphSdl: () => string;
  readonly sourceOf: (subgraph: Subgraph) => GraphQLDataSource;
  readonly log: Logger;
};

/** The Apollo gateway, with everything off that would call out or cost time. */
export function buildPlanner({ supergraphSdl, sourceOf, log }: PlannerOptions): Planner {
  // Read when the gateway is constructed: it reports to its maker otherwise.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  let update: SupergraphSdlUpdateFunction | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: async (hooks) => {
      update = hooks.update;
      return { supergraphSdl: plannedOver(supergraphSdl()) };
    },
    buildService: ({ name, url = '' }) => sourceOf({ name, url }),
    // The tier router gets each operation parsed, instead of parsing its text for every request.
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: log.child({}, { level: log.isLevelEnabled('debug') ? 'debug' : 'warn' }),
  });
  return {
    gateway,
    update(sdl) {
      if (update === undefined) throw new TypeError('the gateway has not loaded yet');
      update(plannedOver(sdl));
    },
  };
}
