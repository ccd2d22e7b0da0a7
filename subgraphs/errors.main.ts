import { readFileSync, writeFileSync } from 'node:fs';
import { declaredSource } from '#errors';
import { domains } from './index.ts';

/** Writes the errors that ideas declare where the gateway and the page find their words; with --check only compares. */
const file = new URL('../libs/errors/declared.generated.ts', import.meta.url);
const source = declaredSource(domains.flatMap(({ errors = [] }) => errors));

if (!process.argv.includes('--check')) writeFileSync(file, source);
else if (readFileSync(file, 'utf8') !== source) {
  console.error('libs/errors/declared.generated.ts is not fresh: run npm run errors');
  process.exitCode = 1;
}
