import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hash } from 'node:crypto';
import { z } from 'zod';

const program = 'gateway/edge/documents/documents.main.ts';

describe('npm run documents', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'listing-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const list = async (files: Record<string, string>): Promise<Record<string, string>> => {
    await mkdir(join(folder, 'app/deep'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'app', name), text);
    const out = join(folder, 'documents.json');
    await promisify(execFile)(process.execPath, [program, join(folder, 'app'), '--out', out]);
    return z.record(z.string(), z.string()).parse(JSON.parse(await readFile(out, 'utf8')));
  };
  const failure = (files: Record<string, string>): Promise<string> =>
    list(files).then(
      () => 'it did not fail',
      (error: unknown) => z.object({ code: z.literal(1), stderr: z.string() }).parse(error).stderr,
    );

  test('lists each operation, printed with its fragments, under the hash of what is printed', async () => {
    const documents = await list({
      'one.graphql':
        'query One { owners { ...Code } }  query Two($code: DivisionCode!) { division(code: $code) { name } }',
      'deep/code.gql': 'fragment Code on Owner { code ...Name }',
      'deep/page.tsx':
        'const name = gql`fragment Name on Owner { name }`;\nconst x = graphql(/* GraphQL */ `\n  query Three { owners { ...Name } }\n`);',
      'deep/readme.md': 'query Four { owners { code } }',
      'plain.ts': 'const url = `${host}/graphql`; const no = `query Five { a }`;',
    });
    const texts = Object.values(documents);
    expect(texts).toEqual(
      expect.arrayContaining([
        'query One {\n  owners {\n    ...Code\n  }\n}\n\nfragment Code on Owner {\n  code\n  ...Name\n}\n\nfragment Name on Owner {\n  name\n}',
        'query Two($code: DivisionCode!) {\n  division(code: $code) {\n    name\n  }\n}',
        'query Three {\n  owners {\n    ...Name\n  }\n}\n\nfragment Name on Owner {\n  name\n}',
      ]),
    );
    expect(texts.join()).not.toMatch(/Four|Five/);
    for (const [id, text] of Object.entries(documents)) expect(id).toBe(hash('sha256', text, 'hex'));
  });

  test("lists the documents of the gateway's own pages as well", async () => {
    expect(Object.values(await list({})).join()).toContain('query OverdueVisits(');
  });

  test.each([
    ['a document that is not GraphQL', { 'bad.graphql': 'query {' }, 'bad.graphql: Syntax Error'],
    ['a fragment that is nowhere', { 'a.graphql': '{ owners { ...Gone } }' }, 'a.graphql: There is no fragment Gone.'],
    [
      'a fragment that stands twice',
      { 'a.graphql': 'fragment F on Owner { code }', 'b.graphql': 'fragment F on Owner { name }' },
      'The fragment F stands twice.',
    ],
  ])('%s is named with its file', async (_, files, sentence) => {
    expect(await failure(files)).toMatch(/^DOCUMENTS_FILE_INVALID: /);
    expect(await failure(files)).toContain(sentence);
  });
});
