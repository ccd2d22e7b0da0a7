import { once } from 'node:events';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { type GraphQLSchema, graphql } from 'graphql';
import { z } from 'zod';
import type { DivisionCode } from '#divisions';
import type { Instance } from '#tiers';
import { addressOf, tiers } from './network.ts';
import { resolversOver } from './resolvers.ts';
import type { Rows } from './rows.ts';

const body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

type Received = z.infer<typeof body> & { readonly headers: IncomingHttpHeaders };

/** How an owner answers: as GraphQL, perhaps only once something has happened or with extensions, not at all, or whatever it is given. */
type Behaviour =
  | 'well'
  | 'never'
  | { readonly wellAfter: Promise<void> }
  | { readonly wellBeside: object }
  | { readonly status?: number; readonly body: string };

/** One owner's instance on a port of its own, whose troubles the test decides. */
export type TestOwner = Instance & {
  readonly received: readonly Received[];
  /** How many requests lost their connection before they were answered. */
  readonly abandoned: () => number;
  behave(how: Behaviour): void;
  /** Ends the server as a crash does; `resume` listens on the same port again. */
  stop(): Promise<void>;
  resume(): Promise<void>;
};

export async function startOwner(
  code: DivisionCode,
  rows: Rows,
  options: { readonly schema?: GraphQLSchema; readonly rootValue?: object } = {},
): Promise<TestOwner> {
  const { schema = tiers.schema, rootValue = resolversOver(rows) } = options;
  const received: Received[] = [];
  let how: Behaviour = 'well';
  let abandoned = 0;
  const start = async (port: number): Promise<Server> => {
    const server = createServer(async (request, response) => {
      const asked = body.parse(JSON.parse(await text(request)));
      const { query, variables } = asked;
      received.push({ ...asked, headers: request.headers });
      response.on('close', () => {
        if (!response.writableFinished) abandoned++;
      });
      const now = how;
      if (now === 'never') return;
      if (typeof now === 'object' && 'wellAfter' in now) await now.wellAfter;
      const said =
        now === 'well' || 'wellAfter' in now || 'wellBeside' in now
          ? await graphql({ schema, source: query, variableValues: variables, rootValue })
          : now;
      const beside = typeof now === 'object' && 'wellBeside' in now ? { extensions: now.wellBeside } : {};
      response.writeHead(('status' in said && said.status) || 200, { 'content-type': 'application/json' });
      response.end('body' in said ? said.body : JSON.stringify({ ...said, ...beside }));
    });
    // A test that fails before it closes must not keep the runner waiting.
    server.unref().listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await start(0);
  const origin = addressOf(server);
  return {
    code,
    url: `${origin}/graphql`,
    received,
    abandoned: () => abandoned,
    behave: (next) => {
      how = next;
    },
    stop: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    resume: async () => {
      server = await start(Number(new URL(origin).port));
    },
  };
}
