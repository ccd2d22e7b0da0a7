import { useEffect, useRef } from 'react';
import { graphql } from '../generated/gql.ts';
import type { OwnersQuery } from '../generated/graphql.ts';
import { type Answer, NO_ANSWER, poll, tellOfChange, useAnswer } from '../graph/index.ts';
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

function lookAgain(): void {
  if (!document.hidden) void poll({ document: ownersQuestion, variables: NOTHING });
}

/** Looks at the owners every few seconds; when one comes or goes, or the gateway is back, all that is shown is due again. */
export function useWatchOwners(): void {
  const { owners, answer } = useOwners();
  useEffect(() => {
    const timer = setInterval(lookAgain, EVERY_MS);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, []);
  const states = owners.map(({ code, state }) => `${code}${state}`).join();
  const seen = useRef('');
  // Turned away for a moment it is there all the same, and its owners may be as they were.
  const now = answer.isCutOff && !answer.isTurnedAway ? 'cut off' : states;
  useEffect(() => {
    if (now === '' || now === seen.current) return;
    if (seen.current !== '' && now !== 'cut off') tellOfChange();
    seen.current = now;
  }, [now]);
}
