import type { EntityManager } from '@mikro-orm/postgresql';
import type { Session } from '#persistence';
import type { Life } from './two-owners.ts';

/** The end of a process, as what ran in it would see it. */
export class Killed extends Error {}

/** A process that ends before its n-th statement, or after the commit that stands in that place; never without a number. */
export function mortal(endsAt = Infinity): Life {
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps >= endsAt) throw new Killed();
  };
  return (session): Session => ({
    read: (work) => session.read(work),
    close: () => session.close(),
    write: async (work) => {
      const result = await session.write(async (em) => {
        const done = await work(counted(em, step));
        // Before the commit.
        step();
        return done;
      });
      step();
      return result;
    },
  });
}

function counted(em: EntityManager, step: () => void): EntityManager {
  return new Proxy(em, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (name === 'execute') step();
        return Reflect.apply(value, target, args);
      };
    },
  });
}
