import { once } from 'node:events';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { graphql, parse } from 'graphql';
import { z } from 'zod';

/** By type and field, as @apollo/subgraph takes them. */
export type Resolvers = GraphQLResolverMap<unknown>;

/** A subgraph as anyone could write one: graphql-js behind a bare HTTP server. */
export type PlainSubgraph = {
  readonly url: string;
  /** The headers of each request, in order; health checks aside. */
  readonly received: readonly IncomingHttpHeaders[];
  /** Answers like this from now on, whatever is asked; undefined makes it a subgraph again, "nothing" leaves requests open. */
  pretend(answer: { status: number; body: string } | 'nothing' | undefined): void;
  /** Ends the server as a crash does. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  resume(): Promise<void>;
};

const body = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish() });

export async function startPlainSubgraph(sdl: string, resolvers: Resolvers): Promise<PlainSubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  const received: IncomingHttpHeaders[] = [];
  let pretended: { status: number; body: string } | 'nothing' | undefined;

  const start = async (port: number): Promise<Server> => {
    const server = createServer(async (request, response) => {
      if (request.method === 'GET') return response.end('ok');
      received.push(request.headers);
      const { query, variables } = body.parse(JSON.parse(await text(request)));
      if (pretended === 'nothing') return response;
      const answer = pretended ?? {
        status: 200,
        body: JSON.stringify(await graphql({ schema, source: query, variableValues: variables })),
      };
      return response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };

  let server = await start(0);
  const { port } = z.custom<AddressInfo>((address) => typeof address === 'object').parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    pretend: (answer) => {
      pretended = answer;
    },
    stop: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    resume: async () => {
      server = await start(port);
    },
  };
}
