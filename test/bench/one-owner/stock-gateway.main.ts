import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import { announce } from '../process.ts';

/** The baseline: @apollo/gateway as its documentation sets it up, with its stock data source passing the token on. */
process.env.APOLLO_TELEMETRY_DISABLED = '1';
const supergraphFile = process.argv[2];
if (supergraphFile === undefined) throw new Error('usage: stock-gateway.main.ts <supergraph file>');

type Context = { authorization?: string };

class PassingDataSource extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Context>['willSendRequest']>>[0]) {
    if (context.authorization !== undefined) request.http?.headers.set('authorization', context.authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraphFile, 'utf8'),
  buildService: ({ url }) => new PassingDataSource(url === undefined ? {} : { url }),
});
const app = fastify();
const server = new ApolloServer<Context>({ gateway, introspection: false, plugins: [fastifyApolloDrainPlugin(app)] });
await server.start();
app.post(
  '/graphql',
  fastifyApolloHandler(server, {
    context: async ({ headers }) =>
      headers.authorization === undefined ? {} : { authorization: headers.authorization },
  }),
);
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server);
