import { fileURLToPath } from 'node:url';
import type { EdgeSettings } from '#config';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type ContractOptions, createContracts } from '../contracts/index.ts';
import {
  type FurtherDoor,
  countByAddress,
  limitByAddress,
  openGraphqlDoor,
  openTrustedDocuments,
} from '../edge/index.ts';
import { publicTags } from '../supergraph/index.ts';
import { publicAdmission } from './admission.ts';
import { isWholeAnswer, sendCacheable } from './caching.ts';
import { answerPreflights, openToAnySite } from './cross-origin.ts';
import { type IsForm, formsPlugin } from './forms.plugin.ts';
import { PUBLIC_ROWS, publicLimits } from './limits.ts';
import { refuseOtherSites } from './own-site.ts';
import { servePages } from './pages/index.ts';

type Options = Pick<ContractOptions, 'sdlOf' | 'sourceOf' | 'facts' | 'enterFlight'> & {
  readonly settings: EdgeSettings;
  readonly isForm: IsForm;
  readonly reloadIntervalMs: number;
  readonly log: Logger;
};

export type PublicEndpoint = {
  /** Opens `/public/graphql`, `/stations`, `/hotlines`, `/complaints` and `/leads` at the server of the edge. */
  readonly open: FurtherDoor;
  /** Answers by the contract of the graph now in force. */
  update(): void;
  close(): Promise<void>;
};

const PATH = '/public/graphql';
const ownPages = fileURLToPath(new URL('pages/', import.meta.url));

/** What everybody may read, and hand in, without a sign-in: a contract of the supergraph, and pages over it. Errors: DOCUMENTS_FILE_INVALID. */
export function createPublicEndpoint(options: Options): PublicEndpoint {
  const { settings, reloadIntervalMs: intervalMs, log, sdlOf, sourceOf, facts, enterFlight } = options;
  const limits = publicLimits(settings.limits);
  const contracts = createContracts({
    sdlOf,
    sourceOf,
    limits,
    mostRows: PUBLIC_ROWS,
    anySite: true,
    plugins: [formsPlugin(options.isForm)],
    facts,
    enterFlight,
    log,
  });
  const { file } = settings.trustedDocuments;
  // The contract and the limits bound what may be asked: a document may be named, so that its address is short, and need not be.
  const documents = openTrustedDocuments({ mode: 'prefer', file, ownPages, intervalMs, log });
  return {
    open(server) {
      const admit = publicAdmission(limitByAddress(server, settings.public.requestsPerMinute));
      const countByForms = countByAddress(server, settings.public.formsPerMinute);
      // What a receipt tells is nobody else's to keep.
      const ofForms = new WeakSet<FastifyRequest>();
      const countForm = async (request: FastifyRequest, isWrite: boolean): Promise<void> => {
        ofForms.add(request);
        if (isWrite) refuseOtherSites(request.headers);
        await countByForms(request);
      };
      answerPreflights(server, PATH);
      const ask = openGraphqlDoor(server, {
        path: PATH,
        apolloOf: () => contracts.apolloOf(publicTags),
        admit: (request, reply) => {
          openToAnySite(reply);
          return admit(request, reply);
        },
        sendAnswer: (request, reply, answer) =>
          sendCacheable(request, reply, { ...answer, isWhole: !ofForms.has(request) && isWholeAnswer(answer.body) }),
        countForm,
        documents,
        enterFlight,
        log,
      });
      servePages(server, { admit, ask, hotline: settings.public.hotline });
    },
    update: () => contracts.update(),
    close: async () => {
      documents.close();
      await contracts.close();
    },
  };
}
