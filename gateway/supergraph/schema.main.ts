import { readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { Command } from 'commander';
import { parse, print } from 'graphql';
import { z } from 'zod';
import { readArguments, runCommand } from '#config';
import { tagSets } from '#partners';
import { withFetchable } from './fetchable.ts';
import { contractFileOf, ownSupergraphFile } from './supergraph-file.ts';

/** `npm run -s schema`: prints what callers may ask, for their own tools. */
const program = new Command('npm run -s schema --')
  .description('Prints the API schema of the graph as SDL: what /graphql answers, or what /partner/graphql does.')
  .option('--partner', 'the schema of partners')
  .option('--figures', 'with the counts that a grant may add');

await runCommand(async () => {
  const options = z
    .object({ partner: z.boolean().default(false), figures: z.boolean().default(false) })
    .parse(readArguments(program).opts());
  const tags = tagSets.find((set) => set.length === (options.figures ? 2 : 1)) ?? [];
  const file = options.partner || options.figures ? contractFileOf(ownSupergraphFile, tags) : ownSupergraphFile;
  console.log(print(withFetchable(transformSupergraphToPublicSchema(parse(readFileSync(file, 'utf8'))))));
});
