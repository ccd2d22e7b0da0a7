import { renameSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { readArguments, readConfig, runCommand } from '#config';
import { z } from 'zod';
import { collectDocuments, listOwnDocuments } from './index.ts';

/** `npm run documents`: writes the file of trusted documents. */
const program = new Command('npm run documents --')
  .description(
    `Lists operations for TRUSTED_DOCUMENTS_FILE, each printed with its fragments under its sha256: those of this project's own
pages, and of the folders those in .graphql files and in graphql(\`…\`) or gql\`…\` of programs.`,
  )
  .argument('[folders...]', 'where your documents stand')
  .option('--out <file>', 'what to write; TRUSTED_DOCUMENTS_FILE, else documents.json');

await runCommand(async () => {
  const { out } = z.object({ out: z.string().optional() }).parse(readArguments(program).opts());
  const file = out ?? readConfig(process.env).edge.trustedDocuments.file ?? 'documents.json';
  const manifest = Object.assign(listOwnDocuments(), ...program.args.map((folder) => collectDocuments(folder)));
  // A running gateway reads the file whole or not at all.
  writeFileSync(`${file}.new`, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  console.log(`${Object.keys(manifest).length} documents in ${file}`);
});
