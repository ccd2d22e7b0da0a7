import { expect, it } from '@jest/globals';
import { type TestOwner, codeOf, startCity, startOwner } from './kit/index.ts';

const READ = '{ count(within: "310101") }';
const WRITE = `mutation {
  rename(input: { at: { where: { id: "310101-c0000000-0000-7000-8000-000000000001" } }, name: "New" }) { name }
}`;

it('a read that follows a write sees it, though the same read was under way before', async () => {
  const first = held();
  const owner = await startCounter(first);
  const city = await startCity({ replaced: owner });
  const before = city.ask(READ);
  await first.begun;
  await city.ask(WRITE);
  const after = city.ask(READ);
  first.release();
  expect((await before).data).toEqual({ count: 0 });
  expect((await after).data).toEqual({ count: 1 });
  await city.close();
  await owner.stop();
});

it('the same read asked twice at a time is asked of the owner once', async () => {
  const first = held();
  const owner = await startCounter(first);
  const city = await startCity({ replaced: owner });
  const both = [city.ask(READ), city.ask(READ)];
  await first.begun;
  first.release();
  expect((await Promise.all(both)).map(({ data }) => data)).toEqual([{ count: 0 }, { count: 0 }]);
  expect(owner.received).toHaveLength(1);
  await city.close();
  await owner.stop();
});

type Held = ReturnType<typeof held>;

/** An owner that counts its writes; its first answer is held back. */
function startCounter(first: Held): Promise<TestOwner> {
  let writes = 0;
  let reads = 0;
  const rootValue = {
    count: async () => {
      const count = writes;
      if (reads++ === 0) await first.hold();
      return count;
    },
    rename: () => {
      writes++;
      return { name: 'New' };
    },
  };
  return startOwner(codeOf('310101'), { clients: [], advisors: [], policies: [] }, { rootValue });
}

/** Something that begins, and goes on only when it is released. */
function held() {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const hold = (): Promise<void> => {
    begin();
    return released;
  };
  return { begun, release, hold };
}
