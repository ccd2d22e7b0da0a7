import { useEffect, useRef } from 'react';
import { graphql } from '../generated/gql.ts';
import type { OwnersQuery } from '../generated/graphql.ts';
import { type Answer, NO_ANSWER, askAgain, askAllAgain, askLostAgain, useAnswer } from '../graph/index.ts';
import { useSession } from '../session/index.ts';

export type OwnerNow = NonNullable<OwnersQuery['owners']>[number];

const EVERY_MS = 4000;

const ownersQuestion = graphql(/* GraphQL */ `
  query Owners {
    owners {
      code
      name
      state
      since
      instances {
        domain
        state
        since
      }
    }
  }
`);

const NOTHING = {};

/** Every owner with its state, as the gateway last saw it. */
export function useOwners(): { readonly answer: Answer<OwnersQuery>; readonly owners: readonly OwnerNow[] } {
  // What a partner may read names no owners.
  const isPartner = useSession()?.caller.role === 'partner';
  const answer = useAnswer(ownersQuestion, isPartner ? undefined : NOTHING) ?? NO_ANSWER;
  return { answer, owners: answer.data?.owners ?? [] };
}

async function lookAgain(): Promise<void> {
  const ask = { document: ownersQuestion, variables: NOTHING };
  await askAgain(ask);
  await askLostAgain(ask);
}

/** Looks at the owners every few seconds, and asks anew for all that is on screen when one comes or goes, or the gateway is back. */
export function useWatchOwners(): void {
  const { owners, answer } = useOwners();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void lookAgain();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const states = owners.map(({ code, state }) => `${code}${state}`).join();
  const seen = useRef('');
  const now = answer.isCutOff ? 'cut off' : states;
  useEffect(() => {
    if (now === '' || now === seen.current) return;
    if (seen.current !== '' && now !== 'cut off') void askAllAgain();
    seen.current = now;
  }, [now]);
}
