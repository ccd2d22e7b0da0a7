import { dateOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { appendMessages } from '#messages';
import type { Seals } from '#sealing';
import type { Domain } from '../domain.ts';
import type { Instance } from '../instances.ts';
import type { Messaging } from './messaging.ts';

type Announcing = {
  readonly instances: readonly Instance[];
  readonly domains: readonly Domain<object>[];
  readonly messaging: Messaging | undefined;
  readonly sealsOf: (owner: DivisionCode) => Seals;
  readonly clock?: (() => Date) | undefined;
};

/** Sends what others are to know from the start, where the process exchanges messages. */
export async function announceAll({ instances, domains, messaging, ...rest }: Announcing): Promise<void> {
  if (messaging === undefined) return;
  for (const instance of instances) {
    const domain = domains.find(({ name }) => name === instance.domain);
    if (domain?.announce !== undefined) await announce(instance, domain.announce, messaging, rest);
  }
}

async function announce(
  instance: Instance,
  run: NonNullable<Domain<object>['announce']>,
  { urls }: Messaging,
  { sealsOf, clock = () => new Date() }: Pick<Announcing, 'sealsOf' | 'clock'>,
): Promise<void> {
  const { owner, database, delegated } = instance;
  const now = clock();
  const sender = { from: instance, seals: sealsOf(owner), now };
  const session = database.session(owner, { beforeCommit: (em) => appendMessages(em, sender) });
  const isKnown = (receiver: Parameters<typeof urls.find>[0]): boolean => urls.find(receiver) !== undefined;
  try {
    await run({ owner, session, isKnown, delegated, today: dateOf(now), now });
  } finally {
    await session.close();
  }
}
