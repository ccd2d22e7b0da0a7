import { resources } from '../../subgraphs/resources/index.ts';
import type { Graph } from './graph.ts';
import { type Instance, startInstance } from './instance.ts';

/** Instances of the resources domain, each over a database of its own. */
export type LibraryInstances = {
  /** Asks an owner as `district:310101`, `street:310101002`, `city`, `partner:x` or `advisor:310101002001`. */
  at(owner: string, persona: string): Graph;
  /** Every SQL statement on the owner's libraries sent while the work ran. */
  statementsOf(owner: string, work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
};

/** Starts an instance for each owner. Today is 2026-10-31 in Shanghai. */
export async function startLibraries(...owners: readonly string[]): Promise<LibraryInstances> {
  const instances = new Map(await Promise.all(owners.map(startLibrary)));
  const of = (owner: string): Instance => {
    const instance = instances.get(owner);
    if (instance === undefined) throw new TypeError(`no instance of ${owner} was started`);
    return instance;
  };
  return {
    at: (owner, persona) => of(owner).as(persona),
    statementsOf: (owner, work) => of(owner).statementsOf(work),
    close: async () => {
      await Promise.all([...instances.values()].map((instance) => instance.close()));
    },
  };
}

async function startLibrary(owner: string): Promise<[string, Instance]> {
  const instance = await startInstance(resources, owner);
  instance.setClock('2026-10-31T02:00:00+08:00');
  return [owner, instance];
}
