import { readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { Command } from 'commander';
import { parse, print } from 'graphql';
import { z } from 'zod';
import { readArguments, runCommand } from '#config';
import { tagSets } from '#partners';
import { publicTags } from './contract-tags.ts';
import { withFetchable } from './fetchable.ts';
import { contractFileOf, ownSupergraphFile } from './supergraph-file.ts';

/** `npm run -s schema`: prints what callers may ask, for their own tools. */
const program = new Command('npm run -s schema --')
  .description(
    'Prints the API schema of the graph as SDL: what /graphql answers, or what /partner/graphql or /public/graphql does.',
  )
  .option('--partner', 'the schema of partners')
  .option('--public', 'the schema of what everybody may read without a sign-in')
  .option('--figures', 'with the counts that a grant may add');

await runCommand(async () => {
  const flag = z.boolean().default(false);
  const options = z.object({ partner: flag, figures: flag, public: flag }).parse(readArguments(program).opts());
  const ofPartner = tagSets.find((set) => set.length === (options.figures ? 2 : 1)) ?? [];
  const tags = options.public ? publicTags : ofPartner;
  const isContract = options.public || options.partner || options.figures;
  const file = isContract ? contractFileOf(ownSupergraphFile, tags) : ownSupergraphFile;
  console.log(print(withFetchable(transformSupergraphToPublicSchema(parse(readFileSync(file, 'utf8'))))));
});
