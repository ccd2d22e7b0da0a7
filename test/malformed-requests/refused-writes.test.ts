import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  GraphQLNonNull,
  type GraphQLSchema,
  buildClientSchema,
  getIntrospectionQuery,
  isInputObjectType,
} from 'graphql';
import { registry } from '#errors';
import { z } from 'zod';
import { registerClient, recordVisit } from '../testkit/client-verbs.ts';
import { add } from '../testkit/library-verbs.ts';
import { mutations } from '../testkit/mutations.ts';
import { recordOf } from '../testkit/write.ts';
import { type Endpoints, openEndpoints } from './endpoints.ts';
import { valuesOfType } from './random-operations.ts';

const COMMUNITY = '310101002001';
const MOST_MS = 120_000;
const personas = [
  'district:310101',
  'district:310101',
  'street:310101002',
  'street:310101002',
  'auditor:310101',
  'city',
];

/** A sentence of a refusal names things of the schema by their names; all else of it is Chinese. */
const CHINESE = /^(?=.*\p{Script=Han}).*[。）]$/su;
const ENGLISH_PROSE = /(?:\b[a-z]{2,} ){2}/;
/** What the caller wrote, as a sentence quotes it: to its end, or as far as it is shown. */
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|…)/gsu;

const refusal = z.strictObject({
  code: z.string().refine((code) => Object.hasOwn(registry, code)),
  message: z.string().regex(CHINESE),
  path: z.tuple([z.literal('input')]).rest(z.string()),
});
const answer = z.strictObject({
  data: z.record(z.string(), z.object({ ok: z.unknown(), errors: z.array(refusal) }).nullable()).optional(),
  errors: z
    .array(z.looseObject({ message: z.string().regex(CHINESE), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
});
let endpoints: Endpoints;
let schema: GraphQLSchema;
let ids: string[];

beforeAll(async () => {
  endpoints = await openEndpoints();
  const { text } = await endpoints.send('gateway', JSON.stringify({ query: getIntrospectionQuery() }));
  schema = buildClientSchema(JSON.parse(text).data);
  const officer = endpoints.city.as('district:310101');
  const client = await registerClient(officer, COMMUNITY);
  const visit = recordOf(await recordVisit(officer, client.id, '2026-11-23'));
  const provider = await add(officer, 'provider', { division: '310101' });
  ids = [client.id, visit.id, provider.id, '310101002001-0193b1c2-0000-7000-8000-000000000000'];
}, MOST_MS);
afterAll(() => endpoints.close());

test.each(mutations.map(({ name, input, isKeyed }) => [name, input, isKeyed] as const))(
  'whatever an input of %s says, each fault has a code, a path and a sentence in the language of the reader',
  async (name, inputName, isKeyed) => {
    const type = schema.getType(inputName);
    if (!isInputObjectType(type)) throw new TypeError(`${inputName} is no input`);
    const query = `mutation ($input: ${inputName}!) { ${name}(input: $input) { ok { __typename } errors { code message path } } }`;
    const keys = isKeyed ? fc.option(fc.uuid().map((idempotencyKey) => ({ idempotencyKey }))) : fc.constant(null);
    const inputs = fc
      .tuple(valuesOfType(new GraphQLNonNull(type), ids), keys)
      .map(([input, key]) => ({ ...Object(input), ...key }));
    const property = fc.asyncProperty(inputs, fc.constantFrom(...personas), async (input, as) => {
      const body = JSON.stringify({ query, variables: { input } });
      const { text, logged } = await endpoints.send('gateway', body, { as, headers: { 'accept-language': 'zh-CN' } });
      expect(logged).toEqual([]);
      const { data, errors = [] } = answer.parse(JSON.parse(text));
      const payload = data?.[name] ?? undefined;
      // Who may send nothing of the kind is refused before the input is read.
      expect(errors.filter(({ extensions: { code } }) => code !== 'SCOPE_MISSING')).toEqual([]);
      const refusals = [...errors, ...(payload?.errors ?? [])];
      expect(refusals.length > 0).toBe((payload?.ok ?? null) === null);
      for (const { message } of refusals) expect(message.replaceAll(QUOTED, '')).not.toMatch(ENGLISH_PROSE);
    });
    await fc.assert(property, { numRuns: 60 });
  },
  MOST_MS,
);
