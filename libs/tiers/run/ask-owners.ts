import type { Operation } from '../compile/operation.ts';
import type { Instance } from '../route.ts';
import type { Headers, Sender } from '../send/sender.ts';
import type { Splitter } from '../split.ts';
import { type EntityAsk, OwnerStage, type RootAsk } from './stage.ts';

export type AskingContext = Headers & {
  readonly operation: Operation;
  readonly splitter: Splitter;
  readonly sender: Sender;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Asks every owner concerned at the same time, each once, and gives their answers by owner. */
export async function askOwners(
  roots: readonly RootAsk[],
  records: readonly EntityAsk[],
  { sender, splitter, operation, ...context }: AskingContext,
): Promise<ReadonlyMap<string, OwnerStage>> {
  const stages = new Map<string, OwnerStage>();
  const stageOf = (owner: Instance): OwnerStage => {
    const known = stages.get(owner.code) ?? new OwnerStage(owner);
    stages.set(owner.code, known);
    return known;
  };
  for (const { unit, route } of roots) for (const owner of route.owners) stageOf(owner).addRoot(unit);
  for (const ask of records) for (const owner of ask.route.owners) stageOf(owner).addEntity(ask);
  const isMutation = operation.kind === 'mutation' && roots.length > 0;
  const asking = { ...context, prefix: operation.prefix, isMutation };
  await Promise.all(
    [...stages.values()].map(async (stage) => {
      stage.answer = await sender.ask(stage.owner, stage.ask, splitter, asking);
    }),
  );
  return stages;
}
