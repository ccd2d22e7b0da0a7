import { graphql } from '../generated/gql.ts';
import type { PlaceQuery } from '../generated/graphql.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';
import { useSession } from '../session/index.ts';

type OwnedPlace = NonNullable<PlaceQuery['division']>;
type OwnedChild = NonNullable<OwnedPlace['children']>[number];

/** Partners are told no owners. */
export type Place = Omit<OwnedPlace, 'owner' | 'children'> & {
  readonly owner?: OwnedPlace['owner'];
  readonly children: readonly (Omit<OwnedChild, 'owner'> & { readonly owner?: OwnedChild['owner'] })[] | null;
};
export type Ancestor = { readonly code: string; readonly name: string | null };

const placeQuestion = graphql(/* GraphQL */ `
  query Place($code: DivisionCode!) {
    division(code: $code) {
      code
      name
      level
      owner {
        code
      }
      parent {
        code
        name
        parent {
          code
          name
          parent {
            code
            name
          }
        }
      }
      children {
        code
        name
        owner {
          code
        }
      }
    }
  }
`);

/** What partners may read of the tree names no owners. */
const partnerPlaceQuestion = graphql(/* GraphQL */ `
  query PlaceForPartner($code: DivisionCode!) {
    division(code: $code) {
      code
      name
      level
      parent {
        code
        name
        parent {
          code
          name
          parent {
            code
            name
          }
        }
      }
      children {
        code
        name
      }
    }
  }
`);

/** Where a division stands in the tree. The gateway knows it by itself, so this comes before any figure. */
export function usePlace(code: string): { readonly place: Place | undefined; readonly isUnknown: boolean } {
  const isPartner = useSession()?.caller.role === 'partner';
  const own = useAnswer(placeQuestion, isPartner ? undefined : { code }, 'first');
  const partners = useAnswer(partnerPlaceQuestion, isPartner ? { code } : undefined, 'first');
  const { data, at } = own ?? partners ?? NO_ANSWER;
  const place: Place | undefined = data?.division ?? undefined;
  return { place, isUnknown: at > 0 && place === undefined };
}

/** The divisions above, the city first. */
export function ancestorsOf({ parent }: Place): Ancestor[] {
  return [parent?.parent?.parent, parent?.parent, parent].flatMap((one) => one ?? []);
}
