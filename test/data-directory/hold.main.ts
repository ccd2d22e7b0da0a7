import { startEmbeddedPostgres } from '#persistence';

/** A process of its own that runs a server on the directory given, until it is told to end or is killed. */
const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '' });
await server.ensureDatabase('kept');
process.send?.({ url: server.ownerUrlOf('kept') });
process.once('message', () => {
  void server.close().then(() => process.disconnect());
});
