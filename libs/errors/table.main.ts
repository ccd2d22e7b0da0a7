import { readFileSync, writeFileSync } from 'node:fs';
import { registry } from './registry.ts';

/** Writes the table of error codes (README.md beside this file); with --check only compares. */
const file = new URL('README.md', import.meta.url);
const rows = Object.entries(registry)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, { meaning, retryable }]) => `| \`${code}\` | ${meaning} | ${retryable ? 'yes' : 'no'} |`);
const table = `# Error codes

Each error in an answer carries its code in \`extensions.code\`, and what its sentence is made of in \`reason\` and \`values\`; the
gateway words it in the reader's language (\`accept-language\`, English or Chinese). A program that cannot start prints
\`CODE: what to do\`, in English.

**To add a message:** write its English and Chinese sentence into the file of its theme in \`messages/\`, under \`CODE\`, or under
\`CODE.REASON\` where the code has several sentences. Say what is wrong, then what to do; a value stands as \`{name}\`, by the same
name in both. Where a value is a word of the schema, give its Chinese in \`messages/terms.ts\`; how counts, durations and lists
are shown, \`messages/format.ts\` decides by the name. Then make the error in a constructor of \`errors\`, which fills each
placeholder: \`test/reader-language\` fails until it does. Of an input's value, \`errors.refusedInput(path, reason, values)\` is
enough. A new code also takes its meaning in \`registry.ts\`; \`npm run errors\` then writes the table below, which nobody edits.

| code | meaning | the same request may succeed later |
| --- | --- | --- |
${rows.join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(file, table);
else if (readFileSync(file, 'utf8') !== table) {
  console.error('libs/errors/README.md is not fresh: run npm run errors');
  process.exitCode = 1;
}
