import type { EdgeSettings } from '#config';
import { edgeDefaults } from '#config';
import { z } from 'zod';
import { type GatewayOptions, startGateway } from '../../gateway/index.ts';
import { OWNER_DEADLINE_MS } from './patience.ts';
import type { SharedCity } from './shared-city.ts';

const answerShape = z.strictObject({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
  extensions: z.unknown().optional(),
});

export type PublicAnswer = z.infer<typeof answerShape> & { readonly status: number; readonly headers: Headers };

type Asking = { readonly variables?: object; readonly headers?: Readonly<Record<string, string>> };

/** A gateway over a city's owners, asked without a sign-in. */
export type OpenedEndpoint = {
  /** Of the public endpoint. */
  readonly url: string;
  /** Of the staff's. */
  readonly staffUrl: string;
  /** Posts a document as nobody. */
  ask(query: string, asking?: Asking): Promise<PublicAnswer>;
  /** Gets what the parameters name, as nobody. */
  get(parameters: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Gets a page. */
  page(path: string, headers?: Readonly<Record<string, string>>): Promise<{ response: Response; html: string }>;
  close(): Promise<void>;
};

type Options = Partial<
  Pick<GatewayOptions, 'production' | 'supergraphFile' | 'logTo' | 'signIn' | 'ownerDeadlineMs'>
> & {
  readonly edge?: Partial<EdgeSettings>;
  readonly public?: Partial<EdgeSettings['public']>;
};

export async function openPublicEndpoint(
  city: Pick<SharedCity, 'verifier' | 'ownersFile' | 'keys'>,
  { edge, public: own, ...options }: Options = {},
): Promise<OpenedEndpoint> {
  const gateway = await startGateway({
    verifier: city.verifier,
    logLevel: options.logTo === undefined ? 'silent' : 'info',
    ownerDeadlineMs: OWNER_DEADLINE_MS,
    ...options,
    host: '127.0.0.1',
    port: 0,
    ownersFile: city.ownersFile,
    ownerKeysFile: city.keys.file,
    reloadIntervalMs: 20,
    edge: { ...edge, public: { ...edgeDefaults.public, requestsPerMinute: 0, formsPerMinute: 0, ...own } },
  });
  const url = new URL('/public/graphql', gateway.url).href;
  return {
    url,
    staffUrl: gateway.url,
    ask: async (query, { variables, headers } = {}) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { ...answerShape.parse(await response.json()), status: response.status, headers: response.headers };
    },
    get: (parameters, headers = {}) => fetch(`${url}?${new URLSearchParams(parameters)}`, { headers }),
    page: async (path, headers = {}) => {
      const response = await fetch(new URL(path, gateway.url), { headers: { accept: 'text/html', ...headers } });
      return { response, html: await response.text() };
    },
    close: () => gateway.close(),
  };
}
