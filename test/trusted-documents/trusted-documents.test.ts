import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentMode } from '#config';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type Sent, type TestGateway, divisionsSource, startTestGateway, until } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';

const sha256 = (text: string): string => hash('sha256', text, 'hex');
const LISTED = 'query Desks($within: DivisionCode!) {\n  desks(within: $within) {\n    total\n  }\n}';
const WITH_TYPENAME = LISTED.replace('    total\n', '    total\n    __typename\n');
const UNLISTED = '{ desks(within: "31") { total } }';
const variables = { within: '31' };
const json = { 'content-type': 'application/json' };

const persisted = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } });

describe('trusted documents', () => {
  let folder: string;
  let file: string;
  let desks: PlainSubgraph;
  let gateway: TestGateway | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'));
    file = join(folder, 'documents.json');
    await writeFile(file, JSON.stringify({ [sha256(LISTED)]: LISTED, 'desks-v1': LISTED }));
    desks = await startDesks(3);
  });
  afterEach(async () => {
    await gateway?.close();
    gateway = undefined;
    await desks.stop();
    await rm(folder, { recursive: true });
  });

  const start = async (
    mode: DocumentMode | undefined,
    options: Partial<Parameters<typeof startTestGateway>[0]> = {},
  ) => {
    gateway = await startTestGateway({
      subgraphs: [await divisionsSource(), deskSource],
      owners: deskOwners({ 31: desks.url }),
      ...(mode && { edge: { trustedDocuments: { mode, file } } }),
      ...options,
    });
    return {
      post: (body: object): Promise<Sent> =>
        running().send({ method: 'POST', headers: json, body: JSON.stringify(body) }),
      get: (given: Record<string, string>): Promise<Sent> =>
        running().send({ headers: json }, `/graphql?${new URLSearchParams(given)}`),
    };
  };
  const running = (): TestGateway => {
    if (gateway === undefined) throw new TypeError('no gateway was started');
    return gateway;
  };
  const answered = { status: 200, text: expect.stringContaining('"total":3') };
  const refused = { status: 400, code: 'DOCUMENT_NOT_LISTED', message: expect.stringContaining('npm run documents') };

  describe.each<DocumentMode>(['prefer', 'only'])('in mode %s', (mode) => {
    test('a listed document is answered by its hash, its id, or as Apollo Client names it', async () => {
      const { post, get } = await start(mode);
      expect(await post({ documentId: sha256(LISTED), variables })).toMatchObject(answered);
      expect(await post({ documentId: `sha256:${sha256(LISTED)}`, variables })).toMatchObject(answered);
      expect(await post({ documentId: 'desks-v1', variables })).toMatchObject(answered);
      expect(await post({ ...persisted(LISTED), variables })).toMatchObject(answered);
      const byGet = { variables: JSON.stringify(variables) };
      expect(await get({ documentId: sha256(LISTED), ...byGet })).toMatchObject(answered);
      expect(await get({ extensions: JSON.stringify(persisted(LISTED).extensions), ...byGet })).toMatchObject(answered);
    });

    test('a caching client that asks for __typename everywhere gets it', async () => {
      const { post } = await start(mode);
      const { text } = await post({ ...persisted(WITH_TYPENAME), variables });
      expect(JSON.parse(text)).toMatchObject({ data: { desks: { total: 3, __typename: 'Desks' } } });
      expect(await post({ query: WITH_TYPENAME, variables })).toMatchObject(answered);
    });

    test('the text of a listed document is answered', async () => {
      const { post, get } = await start(mode);
      expect(await post({ query: LISTED, variables })).toMatchObject(answered);
      expect(await post({ query: LISTED, ...persisted(LISTED), variables })).toMatchObject(answered);
      expect(await get({ query: LISTED, variables: JSON.stringify(variables) })).toMatchObject(answered);
    });

    test('its text is answered however it is laid out: as in its source, as printed, in another order', async () => {
      const { post } = await start(mode);
      const fragment = 'fragment Total on Desks { total }';
      const operation = 'query Desks($within: DivisionCode!) { desks(within: $within) { ...Total } }';
      await writeFile(file, JSON.stringify({ later: `${operation} ${fragment}` }));
      await until(
        () => post({ documentId: 'later', variables }),
        ({ status }) => status === 200,
      );
      const source = `\n  # The desks.\n  ${fragment}\n\n  query Desks(\n    $within: DivisionCode!,\n  ) {\n    desks(within: $within) { ...Total }\n  }\n`;
      for (const query of [source, `${fragment}\n${operation}`]) {
        expect(await post({ query, variables })).toMatchObject(answered);
      }
    });

    test('the manifest of persisted queries that Apollo writes is read', async () => {
      const { post } = await start(mode);
      const operations = [{ id: sha256(UNLISTED), name: 'Unnamed', type: 'query', body: UNLISTED }];
      await writeFile(file, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
      await until(
        () => post({ documentId: sha256(UNLISTED) }),
        ({ status }) => status === 200,
      );
      expect(await post(persisted(UNLISTED))).toMatchObject(answered);
    });

    test('an unknown id is refused, and nobody is asked', async () => {
      const { post, get } = await start(mode);
      expect(await post({ documentId: sha256(UNLISTED) })).toMatchObject(refused);
      expect(await post({ documentId: 'constructor' })).toMatchObject(refused);
      expect(await get({ documentId: 'none' })).toMatchObject(refused);
      expect(desks.received).toHaveLength(0);
    });

    test('a document that is added to the file is known without a restart, and one with an error changes nothing', async () => {
      const { post } = await start(mode);
      await writeFile(file, '{"broken": "query {"}');
      await writeFile(file, JSON.stringify({ later: UNLISTED }));
      await until(
        () => post({ documentId: 'later' }),
        ({ status }) => status === 200,
      );
      await writeFile(file, '{"later": ');
      expect(await post({ documentId: 'later' })).toMatchObject(answered);
      await writeFile(file, JSON.stringify({ 'desks-v1': LISTED }));
      await until(
        () => post({ documentId: 'later' }),
        ({ status }) => status === 400,
      );
      expect(await post({ documentId: 'desks-v1', variables })).toMatchObject(answered);
    });
  });

  describe('in mode only', () => {
    test.each<[string, object]>([
      ['a text', { query: UNLISTED }],
      ['a text whose hash comes along', { query: UNLISTED, ...persisted(UNLISTED) }],
      ['a text beside the id of a listed one', { query: UNLISTED, documentId: 'desks-v1' }],
      ['a text beside the hash of a listed one', { query: UNLISTED, ...persisted(LISTED) }],
      ['a hash', persisted(UNLISTED)],
      ['the schema', { query: '{ __schema { types { name } } }' }],
    ])('%s that is not listed is refused, and nobody is asked', async (_, body) => {
      const { post } = await start('only');
      expect(await post(body)).toMatchObject(refused);
      expect(desks.received).toHaveLength(0);
    });

    test('what is no document at all is refused as ever', async () => {
      const { post } = await start('only');
      expect(await post({ query: '' })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
      expect(await post({ query: { kind: 'Document' } })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
      expect(await post([{ query: LISTED }])).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    });

    test('a listed document keeps within the limits like any other', async () => {
      await writeFile(file, JSON.stringify({ deep: '{ division(code: "31") { parent { parent { name } } } }' }));
      const limits = { depth: 3, cost: 100, aliases: 1, tokens: 100, directives: 1 };
      const { post } = await start('only', { edge: { limits, trustedDocuments: { mode: 'only', file } } });
      expect(await post({ documentId: 'deep' })).toMatchObject({ status: 400, code: 'DOCUMENT_TOO_DEEP' });
    });
  });

  describe('in mode prefer', () => {
    test('any other document is answered, and after it was sent once by its hash alone', async () => {
      const { post } = await start('prefer');
      expect(await post(persisted(UNLISTED))).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
      expect(await post({ query: UNLISTED, ...persisted(UNLISTED) })).toMatchObject(answered);
      expect(await post(persisted(UNLISTED))).toMatchObject(answered);
    });

    test('a text is kept under no hash but its own, and only when it passes', async () => {
      const { post } = await start('prefer');
      expect(await post({ query: UNLISTED, ...persisted(WITH_TYPENAME.repeat(2)) })).toMatchObject({ status: 400 });
      const bad = '{ nothing }';
      await post({ query: bad, ...persisted(bad) });
      expect(await post(persisted(bad))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    });
  });

  test('in mode off no document is known by an id, and any text is answered', async () => {
    const { post } = await start('off');
    expect(await post({ documentId: 'desks-v1', variables })).toMatchObject(refused);
    expect(await post({ query: UNLISTED })).toMatchObject(answered);
    await post({ query: LISTED, ...persisted(LISTED), variables });
    expect(await post({ ...persisted(LISTED), variables })).toMatchObject(answered);
  });

  test.each([
    ['is not there', undefined],
    ['is not JSON', '{'],
    ['is a list', '["{ a }"]'],
    ['holds what is no text', '{"a": 1}'],
    ['holds what is not GraphQL', '{"a": "{"}'],
  ])('a file that %s keeps the gateway from starting', async (_, content) => {
    await rm(file);
    if (content !== undefined) await writeFile(file, content);
    await expect(start('only')).rejects.toMatchObject({
      code: 'DOCUMENTS_FILE_INVALID',
      message: expect.stringContaining(file),
    });
  });
});
