import { readConfig, runCommand } from '#config';
import { levelOf, loadShanghai } from '#divisions';
import { SealingKeys, sealingKeysFileOf } from '#sealing';
import { openDatabases, readSeedArguments } from './options.ts';
import { progressOver } from './progress.ts';
import { seedOwner } from './seed-owner.ts';

/** While one owner's rows are made, another's are written. */
const AT_ONCE = 2;

/** `npm run seed`: a data set for each of the owners. */
await runCommand(async () => {
  const options = readSeedArguments();
  const { databases, close } = await openDatabases(options);
  const owners = databases.map(({ owner }) => owner);
  const keys = new SealingKeys({ file: sealingKeysFileOf(readConfig(process.env), owners) });
  const tree = loadShanghai();
  const communities = databases
    .flatMap(({ owner }) => tree.listWithin(owner))
    .filter(({ code }) => levelOf(code) === 'COMMUNITY');
  const progress = progressOver(new Set(communities).size);
  const waiting = [...databases];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const seeded = await seedOwner({
        ...options,
        ...next,
        seals: keys.sealsOf(next.owner),
        tree,
        onCommunity: progress.step,
      });
      progress.done(next.owner, tree.find(next.owner)?.name ?? '', seeded);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    progress.stop();
    await close();
  }
});
