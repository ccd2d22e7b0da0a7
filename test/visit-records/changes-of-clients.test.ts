import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';

const COMMUNITY = '310101002001';
const END = `mutation ($input: EndServiceInput!) { endService(input: $input) {
  ok { active version } errors { code reason path } } }`;

let instance: Instance;
let officer: Graph;
let client: string;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  officer = instance.as('district:310101');
});
afterAll(() => instance.close());
beforeEach(async () => {
  client = (await registerClient(officer, COMMUNITY)).id;
});

it('an end of service is done once for its key, also where it could not be done again', async () => {
  const input = { client, reason: '搬走', idempotencyKey: randomUUID() };
  const done = { endService: { ok: { active: false, version: 2 }, errors: [] } };
  expect(await officer.ask(END, { input })).toEqual(done);
  expect(await officer.ask(END, { input })).toEqual(done);
});

it('a change is refused at the field that lies elsewhere, and with all that is wrong at once', async () => {
  const elsewhere = instance.as('street:310101013');
  expect(await elsewhere.ask(END, { input: { client, reason: '搬走' } })).toEqual({
    endService: { ok: null, errors: [{ code: 'DIVISION_FORBIDDEN', reason: null, path: ['input', 'client'] }] },
  });
  expect(await officer.ask(END, { input: { client: 'x', reason: '\u0007', idempotencyKey: '1' } })).toEqual({
    endService: {
      ok: null,
      errors: [
        { code: 'INPUT_INVALID', reason: 'NOT_AN_ID', path: ['input', 'client'] },
        { code: 'INPUT_INVALID', reason: 'CONTROL_CHARACTER', path: ['input', 'reason'] },
        { code: 'INPUT_INVALID', reason: 'NOT_A_KEY', path: ['input', 'idempotencyKey'] },
      ],
    },
  });
});
