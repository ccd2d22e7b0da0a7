import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { RecordId } from '#divisions';

export type HandOver = {
  /** Who leaves. */
  readonly advisor: RecordId;
  /** Who serves the clients from now on; null for nobody. */
  readonly to: RecordId | null;
  readonly by: string;
  readonly today: CalendarDate;
  readonly at: Date;
};

export type HandedOver = {
  /** The clients whose record named the one who leaves. */
  readonly handed: readonly RecordId[];
  /** How many of them the other one does not serve. */
  readonly unserved: number;
};

/** Where the clients are kept. Unless `inPart`, nothing is done where one of them would be left. */
export async function handOverHere(
  em: EntityManager,
  { advisor, to, by, today, at }: HandOver,
  inPart: boolean,
): Promise<HandedOver> {
  // A function, as clients may live where the caller neither sees nor writes.
  const [done] = await em.execute<HandedOver[]>(
    'select handed, unserved from clients.hand_over(?, ?::text, ?::boolean, ?::date, ?::timestamptz, ?)',
    [advisor, to, inPart, today, at, by],
  );
  return done ?? { handed: [], unserved: 0 };
}
