import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadShanghai } from '#divisions';
import { parseOwnersFile } from '#owners-file';
import { buildOwners } from '../../gateway/owners/index.ts';

const known = { domains: ['advisors', 'clients'], tree: loadShanghai() };
const parse = (text: string) => parseOwnersFile(text, 'owners.yaml', known);

const good = `owners:
  - code: "31"
    name: 上海市
    instances:
      advisors: http://10.0.0.1:4100/31/advisors/graphql
  - code: 310101
    name: 黄浦区
    instances:
      advisors: https://10.1.0.1/310101/advisors/graphql
      clients: https://10.1.0.1/310101/clients/graphql
`;

function refusalOf(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    return error;
  }
}

describe('the owners file', () => {
  test('names each owner with its instances, with or without quotes around the code', () => {
    expect(parse(good)).toEqual([
      { code: '31', name: '上海市', instances: { advisors: 'http://10.0.0.1:4100/31/advisors/graphql' } },
      {
        code: '310101',
        name: '黄浦区',
        instances: {
          advisors: 'https://10.1.0.1/310101/advisors/graphql',
          clients: 'https://10.1.0.1/310101/clients/graphql',
        },
      },
    ]);
  });

  test('makes a directory of all owners and one for each domain', () => {
    const owners = buildOwners(parse(good), loadShanghai());
    expect(owners.directory.owners.map(({ code }) => code)).toEqual(['31', '310101']);
    expect(owners.directoryOf('clients').owners).toEqual([
      { code: '310101', name: '黄浦区', url: 'https://10.1.0.1/310101/clients/graphql' },
    ]);
    expect(owners.directoryOf('resources').owners).toEqual([]);
  });

  test.each([
    ['a code that is none', good.replace('310101\n', 'abc\n'), 6, '"abc" is not a division code'],
    ['a code that is not in the tree', good.replace('code: 310101', 'code: 310199'), 6, '"310199" is no division'],
    [
      'an owner that is listed twice, with or without quotes',
      good.replace('code: 310101', 'code: 31'),
      6,
      'Owner 31 is listed twice. Keep one entry.',
    ],
    [
      'a URL that is none',
      good.replace('https://10.1.0.1/310101/clients/graphql', 'here'),
      10,
      '"here" is not an http(s) URL',
    ],
    ['a URL of another kind', good.replace('http://10.0', 'ftp://10.0'), 5, 'is not an http(s) URL'],
    [
      'a domain that there is not',
      good.replace('clients:', 'pets:'),
      10,
      'There is no domain "pets". Use advisors, clients.',
    ],
    ['an owner without a name', good.replace('    name: 黄浦区\n', ''), 6, 'Give a name.'],
    ['a name that is empty', good.replace('黄浦区', '""'), 7, 'Give a name.'],
    ['an owner without instances', good.replace(/ {4}instances:\n {6}advisors: https.*/s, ''), 6, 'Name the instances'],
    [
      'an owner with no instance',
      good.replace(/ {4}instances:\n {6}advisors: https.*/s, '    instances: {}\n'),
      8,
      'at least one',
    ],
    [
      'a key that means nothing',
      good.replace('    name: 黄浦区', '    nmae: 黄浦区\n    name: 黄浦区'),
      7,
      '"nmae" means nothing',
    ],
    ['a key that stands twice', good.replace('    name: 黄浦区', '    name: a\n    name: 黄浦区'), 8, 'unique'],
    ['an owner that is only a word', `${good}  - 310104\n`, 11, 'Expected an owner'],
    ['a line out of place', good.replace('    name: 黄浦区', '   name: 黄浦区'), 7, ''],
    ['a bracket that never closes', `${good}  - { code: 310104\n`, 12, ''],
    ['a list where a map should be', '- 31\n', 1, 'Expected a map with the one key "owners"'],
    ['something else than a list of owners', 'owners:\n  code: 31\n', 1, 'Expected a list of owners'],
    ['nothing', '', 1, 'Expected a list of owners'],
  ])('%s is refused with its line', (_, text, line, message) => {
    expect(refusalOf(text)).toMatchObject({
      code: 'OWNERS_FILE_INVALID',
      message: expect.stringMatching(new RegExp(`^owners\\.yaml:${line}: .*${message.replace(/[()"]/g, '\\$&')}`)),
    });
  });

  test('several errors are told together, each with its line, in the order of the lines', () => {
    const text = good
      .replace('http://10.0', 'ftp://10.0')
      .replace('code: 310101', 'code: 310199')
      .replace('clients:', 'pets:');
    const lines = [...String(refusalOf(text)).matchAll(/owners\.yaml:(\d+): /g)].map(([, line]) => Number(line));
    expect(lines).toEqual([5, 6, 10]);
  });
});

describe('every program that reads an owners file refuses one in which two owners hold one code', () => {
  let folder: string;
  let file: string;
  const twice = good.replace('310101\n', '31\n');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owners-'));
    file = join(folder, 'owners.yaml');
    await writeFile(file, twice);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['npm run gateway', () => ['gateway/main.ts']],
    [
      'npm run tiers -- serve',
      () => ['libs/tiers/tiers.main.ts', 'serve', '--schema', 'gateway/supergraph/clients.graphql', '--owners', file],
    ],
    ['npm run divisions', () => ['gateway/divisions/divisions.main.ts', '--owners', file]],
  ])('%s', async (_, program) => {
    const run = promisify(execFile)(process.execPath, program(), {
      env: { ...process.env, OWNERS_FILE: file, PORT: '0', DATA_DIR: folder },
    });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^OWNERS_FILE_INVALID: \S*owners\.yaml:6: Owner 31 is listed twice\. Keep one entry\.\n$/m,
      ),
    });
  });
});
