import type { TokenVerifier } from '#access';
import type { EdgeSettings } from '#config';
import type { Logger } from 'pino';
import { type FurtherDoor, openGraphqlDoor } from '../edge/index.ts';
import { partnerAdmission } from './admission.ts';
import { type ContractOptions, createContracts } from '../contracts/index.ts';
import type { Partners } from './partners.ts';
import { createQuota } from './quota.ts';

type Options = Pick<ContractOptions, 'sdlOf' | 'sourceOf' | 'facts' | 'enterFlight'> & {
  readonly partners: Partners;
  readonly verifier: TokenVerifier;
  readonly settings: EdgeSettings;
  readonly now?: (() => Date) | undefined;
  readonly log: Logger;
};

export type PartnerDoor = {
  /** Opens `/partner/graphql` at the server of the edge. */
  readonly open: FurtherDoor;
  /** Answers by the contracts of the graph now in force. */
  update(): void;
  close(): Promise<void>;
};

/** Partners write their own documents: the contract bounds what these can say. */
const OWN_DOCUMENTS = { mode: 'off', resolve: <Request>(request: Request) => request, close: () => undefined } as const;

/** The partners' own endpoint, over contracts of the supergraph. */
export function createPartnerDoor(options: Options): PartnerDoor {
  const { partners, verifier, log, now = () => new Date(), settings, sdlOf, sourceOf, facts, enterFlight } = options;
  const contracts = createContracts({ sdlOf, sourceOf, limits: settings.limits, facts, enterFlight, log });
  const take = createQuota(partners.counts);
  return {
    open(server, limitRate) {
      openGraphqlDoor(server, {
        path: '/partner/graphql',
        apolloOf: ({ partner }) => contracts.apolloOf(partner?.tags ?? []),
        admit: partnerAdmission({ book: partners.book, verifier, take, countStranger: limitRate, now }),
        documents: OWN_DOCUMENTS,
        enterFlight,
        log,
      });
    },
    update: () => contracts.update(),
    close: () => contracts.close(),
  };
}
