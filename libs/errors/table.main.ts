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

**An error of one idea** is declared by the idea, with its words, in its \`<idea>.errors.ts\`, and named in its \`index.ts\`:

\`\`\`ts
// subgraphs/clients/visits/visit.errors.ts
export const visitErrors = defineErrors({
  VISIT_WITHDRAWN: {
    meaning: 'The visit was withdrawn, as recorded by mistake; nothing of it changes any more.',
    retryable: false,
    en: 'The visit was withdrawn as recorded by mistake. If it took place, record it anew.',
    zh: '这次走访已因误录撤回；如确有走访，请重新记录。',
  },
  // A further sentence of a code of all: errors.refusedInput(path, 'AFTER_SERVICE', { endedOn, value }).
  'INPUT_INVALID.AFTER_SERVICE': {
    en: 'The service of the client ended on {endedOn}, before {value}. Check the date.',
    zh: '该救助对象的服务已于 {endedOn} 结束，早于 {value}，请核对日期。',
  },
});

throw visitErrors.of('VISIT_WITHDRAWN', { path: ['input', 'visit'] });
\`\`\`

\`npm run errors\` writes what ideas declare into \`declared.generated.ts\`, and the table below; \`npm run check\` refuses a stale one. The values
of a sentence are asked for by type, and a key that two ideas declare is refused. Why a file is written: the gateway and the page word
errors and import no subgraph, so that the words travel as the schema does, generated and checked. Words sent with each answer were the
other way; they would let an owner say any sentence in the gateway's name.

**To add a message that is of no idea:** write its English and Chinese sentence into the file of its theme in \`messages/\`, under \`CODE\`, or under
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
