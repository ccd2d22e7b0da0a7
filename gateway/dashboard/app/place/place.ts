import { graphql } from '../generated/gql.ts';
import type { PlaceQuery } from '../generated/graphql.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';

export type Place = NonNullable<PlaceQuery['division']>;
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

/** Where a division stands in the tree. The gateway knows it by itself, so this comes before any figure. */
export function usePlace(code: string): { readonly place: Place | undefined; readonly isUnknown: boolean } {
  const { data, at } = useAnswer(placeQuestion, { code }, 'first') ?? NO_ANSWER;
  const place = data?.division ?? undefined;
  return { place, isUnknown: at > 0 && place === undefined };
}

/** The divisions above, the city first. */
export function ancestorsOf({ parent }: Place): Ancestor[] {
  return [parent?.parent?.parent, parent?.parent, parent].flatMap((one) => one ?? []);
}
