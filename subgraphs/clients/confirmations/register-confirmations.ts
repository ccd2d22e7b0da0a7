import type { EntityManager } from '@mikro-orm/postgresql';

import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { GraphError, Refused } from '#errors';

import { leadingOf } from '../categories.ts';
import type { Confirmation } from './confirmation.entity.ts';
import type { ConfirmationContent } from './confirmation.input.ts';
import { insertConfirmations } from './confirmation.repository.ts';
import { type Deciding, chooseAuthority, confirmationOf, noteRecorded } from './record-confirmation.ts';
import type { SubjectId } from './subject.ts';

/** What a registration says that is confirmed: of the whole household, and of each of its members. */
type Registered = {
  readonly division: DivisionCode;
  readonly confirmations: readonly ConfirmationContent[];
  readonly members: readonly { readonly confirmations: readonly ConfirmationContent[] }[];
};

type Decided = Omit<ConfirmationContent, 'authority'> & { readonly authority: DivisionCode };

/** What was confirmed of a household that is registered, by authorities for which the caller decides. */
export type DecidedHousehold = {
  /** The leading category of a member, by its place. */
  readonly categoryOf: (member: number) => CodeKey;
  /** Keeps the confirmations with the rows of the household and its members. */
  readonly keep: (
    em: EntityManager,
    household: { readonly id: string; readonly division: DivisionCode },
    members: readonly { readonly id: string }[],
  ) => Promise<void>;
};

/** Errors: SCOPE_MISSING, and all at once CONFIRMATION_WRONG_AUTHORITY, INPUT_INVALID. */
export async function decideAll(
  em: EntityManager,
  { division, confirmations, members }: Registered,
  registrar: Omit<Deciding, 'subject'>,
): Promise<DecidedHousehold> {
  const by = { ...registrar, subject: registrar.caller.subject };
  const decide = decider(em, division, by);
  const ofHousehold = await decide.each(confirmations, ['input', 'confirmations']);
  const ofMembers: Decided[][] = [];
  for (const [i, member] of members.entries()) {
    ofMembers.push(await decide.each(member.confirmations, ['input', 'members', String(i), 'confirmations']));
  }
  if (decide.refusals.length > 0) throw new Refused(decide.refusals);
  return {
    categoryOf: (i) => leadingOf([...ofHousehold, ...(ofMembers[i] ?? [])].map(({ category }) => category)),
    keep: async (within, household, rows) => {
      const made = (decided: readonly Decided[], whose: SubjectId): Confirmation[] =>
        decided.map((one) => confirmationOf(one, { ...whose, division: household.division }, by));
      const kept = [
        ...made(ofHousehold, { client: null, household: household.id }),
        ...rows.flatMap(({ id }, i) => made(ofMembers[i] ?? [], { client: id, household: null })),
      ];
      await insertConfirmations(within, kept);
      for (const confirmation of kept) noteRecorded(within, confirmation);
    },
  };
}

/** Decides by which authority each is confirmed, and gathers what is refused of all of them. */
function decider(em: EntityManager, division: DivisionCode, by: Deciding) {
  const refusals: GraphError[] = [];
  const each = async (given: readonly ConfirmationContent[], path: readonly string[]): Promise<Decided[]> => {
    if (given.length > 0) by.caller.mayAnywhere('confirmation.record');
    const decided: Decided[] = [];
    for (const [i, one] of given.entries()) {
      try {
        decided.push({ ...one, authority: await chooseAuthority(em, one, division, by, [...path, String(i)]) });
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        refusals.push(error);
      }
    }
    return decided;
  };
  return { each, refusals };
}
