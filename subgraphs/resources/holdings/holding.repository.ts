import type { EntityManager } from '@mikro-orm/postgresql';
import { type DivisionCode, type DivisionTree, isWithin } from '#divisions';
import type { Session } from '#persistence';
import { Holding } from './holding.entity.ts';

/** The codes that an owner holds: at or beneath its own, and not at or beneath one it delegated. */
export function holdingsOf(owner: DivisionCode, tree: DivisionTree, delegated: readonly DivisionCode[]) {
  const codes = tree.listWithin(owner).map(({ code }) => code);
  return codes.filter((code) => !delegated.some((other) => isWithin(code, other)));
}

/** Whether the owner holds the division and the session's caller may write there. */
export async function isHeld(em: EntityManager, division: DivisionCode): Promise<boolean> {
  return (await em.count(Holding, { division })) > 0;
}

/** Makes the table of holdings equal to the codes; what agrees is left alone. */
export async function replaceHoldings(session: Session, codes: readonly DivisionCode[]): Promise<void> {
  await session.write(async (em) => {
    // One statement each for thousands of rows.
    await em.execute(
      "insert into resources.holding select unnest(string_to_array(?, ',')) on conflict (division) do nothing",
      [codes.join(',')],
    );
    await em.execute("delete from resources.holding where division <> all (string_to_array(?, ','))", [
      codes.join(','),
    ]);
  });
}
