import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ownSupergraphFile } from '../../gateway/supergraph/index.ts';
import { type City, startCity } from '../testkit/city.ts';
import { until } from '../testkit/gateway.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

const LEVEL = '{ division(code: "31") { name level } }';
const NAME = '{ division(code: "31") { name } }';

let city: City;
let folder: string;
let door: PartnerDoor;
let key: string;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }] });
  folder = await mkdtemp(join(tmpdir(), 'contracts-'));
  await cp(dirname(ownSupergraphFile), folder, { recursive: true });
  door = await openPartnerDoor(city, { supergraphFile: join(folder, 'supergraph.graphql') });
  ({ key } = door.grant());
}, 120_000);
afterAll(async () => {
  await door.close();
  await city.close();
  await rm(folder, { recursive: true });
});

/** Writes the contract anew and then, as npm run compose does, the supergraph. */
async function compose(change: (contract: string) => string): Promise<void> {
  const [contract, supergraph] = ['supergraph.partner.graphql', 'supergraph.graphql'].map((name) => join(folder, name));
  if (contract === undefined || supergraph === undefined) throw new TypeError('two files');
  await writeFile(contract, change(await readFile(contract, 'utf8')));
  await writeFile(supergraph, `${await readFile(supergraph, 'utf8')}# again\n`);
}

/** The contract without a field of divisions and its description. */
function without(field: string, contract: string): string {
  const division = contract.slice(contract.indexOf('type Division '));
  const less = division.replace(new RegExp(` {2}"""[^"]*"""\\n {2}${field}: .*\\n`), '');
  return contract.replace(division, less);
}

test('a contract that opens less holds from when the supergraph is composed anew, and one with an error changes nothing', async () => {
  expect((await door.ask(LEVEL, { key })).errors).toBeUndefined();
  await compose((contract) => without('level', contract));
  await until(
    () => door.ask(LEVEL, { key }),
    ({ errors }) => errors?.[0]?.message === 'Cannot query field "level" on type "Division".',
  );
  await compose((contract) => contract.replace('type Query', 'type Nothing'));
  // Another change that is taken up comes after the one with the error.
  await compose((contract) => without('name', contract.replace('type Nothing', 'type Query')));
  await until(
    () => door.ask(NAME, { key }),
    ({ errors }) => errors?.[0]?.message === 'Cannot query field "name" on type "Division".',
  );
});
