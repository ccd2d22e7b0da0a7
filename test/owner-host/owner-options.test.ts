import { expect, test } from '@jest/globals';
import { readHostedOwners, readOwnerOptions, readTemplate } from '../../subgraphs/owner-options.ts';

const OWNER = '310101';

const refused = (sentence: RegExp) =>
  expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringMatching(sentence) });

test.each([
  [{ code: '310199' }, /^--code names no division of the tree\. [^\n]+\.$/],
  [
    { code: OWNER, databaseUrl: 'mysql://user:hidden@host/x' },
    /^--database-url is no database URL\. ((?!hidden).)+\.$/,
  ],
  [{ code: OWNER, domains: 'advisors,pensions' }, /^--domains names no domain\. [^\n]+\.$/],
  [
    { code: OWNER, migrationDatabaseUrl: 'postgres://user:hidden@host/x' },
    /^--database-url is missing: ((?!hidden).)+\.$/,
  ],
])('the options of npm run owner are refused as %j, in a line that says what is wrong', (given, sentence) => {
  expect(() => readOwnerOptions(given)).toThrow(refused(sentence));
});

test.each([
  ['{', /^TEMPLATE_DATABASE is no JSON object\. [^\n]+\.$/],
  [
    JSON.stringify({ databaseUrl: 'mysql://user:hidden@host/x', migrationDatabaseUrl: 'postgres://h/x', domains: [] }),
    /^TEMPLATE_DATABASE\.databaseUrl is no database URL\. ((?!hidden).)+\.$/,
  ],
])('so is TEMPLATE_DATABASE that is %s', (json, sentence) => {
  expect(() => readTemplate(json)).toThrow(refused(sentence));
});

test('so is HOSTED_OWNERS that is no JSON', () => {
  expect(() => readHostedOwners('{')).toThrow(refused(/^HOSTED_OWNERS is no JSON list of owners\.$/));
});

test('so is HOSTED_OWNERS in which two owners hold one code', () => {
  const owner = { code: OWNER, databaseUrl: 'postgres://user:hidden@host/x' };
  expect(() => readHostedOwners(JSON.stringify([owner, owner]))).toThrow(
    refused(/^HOSTED_OWNERS\.1\.code names owner 310101, which is listed twice\. Keep one entry\.$/),
  );
});
