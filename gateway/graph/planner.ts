import { ApolloGateway, type GraphQLDataSource, type SupergraphSdlUpdateFunction } from '@apollo/gateway';
import type { Logger } from 'pino';
import { type Subgraph, plannedOver } from '../supergraph/index.ts';
import { withUniqueAliases } from './response-names/index.ts';

/** What Apollo Server takes for a gateway. */
export type PlanningGateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>;

export type Planner = {
  readonly gateway: PlanningGateway;
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
  let planned = '';
  const gateway = new ApolloGateway({
    supergraphSdl: async (hooks) => {
      update = hooks.update;
      planned = plannedOver(supergraphSdl());
      return { supergraphSdl: planned };
    },
    buildService: ({ name, url = '' }) => sourceOf({ name, url }),
    // The tier router gets each operation parsed, instead of parsing its text for every request.
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: log.child({}, { level: log.isLevelEnabled('debug') ? 'debug' : 'warn' }),
  });
  return {
    gateway: {
      onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
      load: async (options) => {
        const { schema, executor } = await gateway.load(options);
        return { schema, executor: withUniqueAliases(executor, () => planned) };
      },
      stop: () => gateway.stop(),
    },
    update(sdl) {
      if (update === undefined) throw new TypeError('the gateway has not loaded yet');
      const next = plannedOver(sdl);
      update(next);
      planned = next;
    },
  };
}
