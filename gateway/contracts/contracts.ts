import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import type { DocumentLimits } from '#config';
import { errors } from '#errors';
import type { Logger } from 'pino';
import { type EdgeContext, type FieldFacts, type InFlightLimit, startApollo } from '../edge/index.ts';
import { type Planner, type PlannerOptions, buildPlanner } from '../graph/index.ts';

/** An Apollo Server for each contract of the supergraph, made when somebody first asks of it. */
export type Contracts = {
  /** Errors: NOT_READY where the supergraph has no such contract. */
  apolloOf(tags: readonly string[]): Promise<ApolloServer<EdgeContext>>;
  /** Plans over the contracts of the graph in force from now on; one that cannot be planned over stays as it was. */
  update(): void;
  close(): Promise<void>;
};

export type ContractOptions = {
  /** The contract of the graph in force for tags. */
  readonly sdlOf: (tags: readonly string[]) => string | undefined;
  readonly sourceOf: PlannerOptions['sourceOf'];
  readonly limits: DocumentLimits;
  /** As `startApollo` takes them. */
  readonly mostRows?: number;
  readonly anySite?: boolean;
  readonly plugins?: readonly ApolloServerPlugin<EdgeContext>[];
  readonly facts: FieldFacts;
  readonly enterFlight: InFlightLimit;
  readonly log: Logger;
};

type Contract = {
  readonly tags: readonly string[];
  readonly planner: Planner;
  readonly apollo: Promise<ApolloServer<EdgeContext>>;
  sdl: string;
};

export function createContracts({ sdlOf, sourceOf, ...options }: ContractOptions): Contracts {
  const { log } = options;
  const contracts = new Map<string, Contract>();

  const build = (tags: readonly string[], sdl: string): Contract => {
    const planner = buildPlanner({ supergraphSdl: () => sdl, sourceOf, log });
    // Who may see a contract may see its schema: it holds nothing else.
    const apollo = startApollo({
      ...options,
      gateway: planner.gateway,
      introspection: true,
      remembersDocuments: false,
    });
    const contract = { tags, planner, apollo, sdl };
    contracts.set(nameOf(tags), contract);
    apollo.catch(() => contracts.delete(nameOf(tags)));
    return contract;
  };
  const refresh = async (tags: readonly string[]): Promise<void> => {
    const contract = contracts.get(nameOf(tags));
    const sdl = sdlOf(tags);
    if (contract === undefined || sdl === undefined || sdl === contract.sdl) return;
    try {
      await contract.apollo;
      contract.planner.update(sdl);
      contract.sdl = sdl;
    } catch (err) {
      log.error({ err, tags }, 'the contract has an error; what it said before stays in force');
    }
  };
  return {
    apolloOf: async (tags) => {
      const sdl = sdlOf(tags);
      if (sdl === undefined) throw errors.notReady();
      return (contracts.get(nameOf(tags)) ?? build(tags, sdl)).apollo;
    },
    update: () => void Promise.all([...contracts.values()].map(({ tags }) => refresh(tags))),
    close: async () => {
      await Promise.all(
        [...contracts.values()].map(({ apollo }) =>
          apollo.then(
            (server) => server.stop(),
            () => undefined,
          ),
        ),
      );
    },
  };
}

function nameOf(tags: readonly string[]): string {
  return tags.join('+');
}
