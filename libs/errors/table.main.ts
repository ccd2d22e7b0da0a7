import { readFileSync, writeFileSync } from 'node:fs';
import { registry } from './registry.ts';

/** Writes the table of error codes (README.md beside this file); with --check only compares. */
const file = new URL('README.md', import.meta.url);
const rows = Object.entries(registry)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, { meaning, retryable }]) => `| \`${code}\` | ${meaning} | ${retryable ? 'yes' : 'no'} |`);
const table = `# Error codes

Written by \`npm run errors\` from \`registry.ts\`; do not edit. Each error in an answer carries its code in
\`extensions.code\`; a program that cannot start prints \`CODE: what to do\`.

| code | meaning | the same request may succeed later |
| --- | --- | --- |
${rows.join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(file, table);
else if (readFileSync(file, 'utf8') !== table) {
  console.error('libs/errors/README.md is not fresh: run npm run errors');
  process.exitCode = 1;
}
