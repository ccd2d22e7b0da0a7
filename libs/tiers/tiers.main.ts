import { basename, dirname } from 'node:path';
import { Command } from 'commander';
import { readArguments, runServer } from '#config';
import { StartError } from '#errors';
import { KeyRing, createRequestSigner } from '#signatures';
import { addServerOptions, numberOf, readServerOptions } from '#subgraph-server';
import { aDayLong } from './last-known.ts';
import { readTierSchema } from './serve/files.ts';
import { serveTiers } from './serve/serve.ts';
import { watchOwners } from './serve/watched-owners.ts';

/** `npm run tiers -- serve`: one domain schema over its owners as a subgraph of its own. */
const command = addServerOptions(new Command('npm run tiers -- serve'))
  .description('Serves a domain schema over many owners as one federation subgraph.')
  .argument('<serve>')
  .requiredOption('--schema <file>', 'the domain schema, with its tier directives')
  .requiredOption('--owners <file>', 'the owners file')
  .option('--domain <name>', "the domain's name in the owners file; the schema's file or folder when left out")
  .option('--keys <file>', 'the keys that requests to owners are signed with, as in OWNER_KEYS_FILE')
  .option('--deadline <ms>', 'the time an owner has for an answer', '5000');

await runServer(async () => {
  const [verb] = readArguments(command).args;
  const options = command.opts<Readonly<Record<string, string | undefined>>>();
  if (verb !== 'serve') throw new StartError('CONFIG_INVALID', `There is no ${verb}. Call it with serve.`);
  const { schema = '', owners = '', keys } = options;
  const domain = options.domain ?? nameOf(schema);
  const watched = watchOwners({ file: owners, domain, onError: console.error });
  const server = await serveTiers({
    domain,
    schema: readTierSchema(schema),
    owners: watched.owners,
    ...readServerOptions(options),
    deadlineMs: numberOf('--deadline', options.deadline, 600_000),
    lastKnown: aDayLong,
    onFailure: console.error,
    // Who shares keys with it is an instance of this project, and confirms unless it is of an older version.
    ...(keys === undefined ? { delegation: 'stated' } : { delegation: 'confirmed', sign: signerOf(keys) }),
  });
  console.log(`ready ${server.url}`);
  return { url: server.url, close: () => server.close().finally(watched.stop) };
});

function signerOf(file: string) {
  return createRequestSigner(new KeyRing({ file, onError: console.error }));
}

/** `clients` of `clients.graphql` and of `clients/schema.graphql`. */
function nameOf(file: string): string {
  const name = basename(file, '.graphql');
  return name === 'schema' ? basename(dirname(file)) : name;
}
