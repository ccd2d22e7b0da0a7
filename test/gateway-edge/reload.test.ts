import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deskOwners, deskSdl, deskSource, startDesks } from '../testkit/desks.ts';
import { type SubgraphSource, type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

const TOTAL = '{ desks(within: "31") { total } }';
const ownSupergraph = new URL('../../gateway/supergraph/supergraph.graphql', import.meta.url);

describe('the files of a running gateway', () => {
  let desks: PlainSubgraph;
  let divisions: SubgraphSource;
  let gateway: TestGateway;

  beforeEach(async () => {
    desks = await startDesks(3);
    divisions = await divisionsSource();
    gateway = await startTestGateway({ subgraphs: [divisions, deskSource], owners: deskOwners({ 31: desks.url }) });
  });
  afterEach(async () => {
    await gateway.close();
    await desks.stop();
  });

  test('an owner added to the owners file takes part without a restart', async () => {
    const added = await startDesks(4);
    await gateway.writeOwners(deskOwners({ 31: desks.url, 310101: added.url }));
    const { errors } = await gateway.askUntil(TOTAL, ({ data }) => JSON.stringify(data).includes('7'));
    expect(errors).toBeUndefined();
    await added.stop();
  });

  test('an owners file with an error changes nothing, and the next good one does', async () => {
    const moved = await startDesks(5);
    await gateway.writeOwners('owners:\n  - code: nonsense\n');
    await gateway.writeOwners(`${deskOwners({ 31: moved.url })}  - code: "999999"\n`);
    expect((await gateway.ask(TOTAL)).data).toEqual({ desks: { total: 3 } });
    await gateway.writeOwners(deskOwners({ 31: moved.url }));
    await gateway.askUntil(TOTAL, ({ data }) => JSON.stringify(data).includes('5'));
    await moved.stop();
  });

  test('a subgraph and a field added to the supergraph can be asked for without a restart', async () => {
    const sdl = `type Query { weather: String }`;
    const weather = await startPlainSubgraph(sdl, { Query: { weather: () => 'rain' } });
    expect((await gateway.ask('{ weather }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await gateway.writeSupergraph([divisions, deskSource, { name: 'weather', url: weather.url, sdl }]);
    const { data } = await gateway.askUntil('{ weather }', ({ errors }) => errors === undefined);
    expect(data).toEqual({ weather: 'rain' });
    expect((await gateway.ask(TOTAL)).data).toEqual({ desks: { total: 3 } });
    await weather.stop();
  });

  test('a tier rule that changes is followed without a restart', async () => {
    const other = await startDesks(4);
    await gateway.writeOwners(deskOwners({ 31: desks.url, 310101: other.url }));
    await gateway.askUntil(TOTAL, ({ data }) => JSON.stringify(data).includes('7'));
    const largest: SubgraphSource = { ...deskSource, sdl: deskSdl.replace('total: Int @sum', 'total: Int @max') };
    await gateway.writeSupergraph([divisions, largest]);
    const { data } = await gateway.askUntil(TOTAL, (answer) => JSON.stringify(answer.data).includes('4'));
    expect(data).toEqual({ desks: { total: 4 } });
    await other.stop();
  });

  test('a supergraph that cannot be planned over changes nothing, and the next good one does', async () => {
    const good = await readFile(ownSupergraph, 'utf8');
    for (const bad of [
      '',
      'type Query {',
      'type Query { a: Int }',
      good.replaceAll('Division', 'Nowhere').slice(0, -400),
    ]) {
      await gateway.writeSupergraph(bad);
      expect((await gateway.ask(TOTAL)).data).toEqual({ desks: { total: 3 } });
    }
    await gateway.writeSupergraph([deskSource]);
    await gateway.askUntil('{ owners { code } }', ({ errors }) => errors !== undefined, { as: 'city' });
    expect((await gateway.ask(TOTAL)).data).toEqual({ desks: { total: 3 } });
  });
});
