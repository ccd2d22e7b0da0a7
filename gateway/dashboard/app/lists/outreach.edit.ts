import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { OutreachToCorrectQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { eventFieldsNow } from './outreach-fields.ts';

type EventNow = NonNullable<OutreachToCorrectQuery['outreachEvent']>;

/** What both say alike. */
const ofEvent = {
  document: graphql(/* GraphQL */ `
    query OutreachToCorrect($id: ID!) {
      outreachEvent(id: $id) {
        version
        heldOn
        channel
        topics
        place
        reach
        materials
        remarks
        withdrawnOn
        division {
          code
          name
        }
        station {
          id
        }
      }
    }
  `),
  row: ({ outreachEvent: event }: OutreachToCorrectQuery) => event,
  title: ({ division, heldOn, place }: EventNow) => `${division.name ?? ''} ${heldOn} ${place}`,
  of: ({ division, station, withdrawnOn }: EventNow) => ({
    division: division.code,
    state: stateOf(station !== null, withdrawnOn !== null),
  }),
} as const;

/** Whose it is, and whether it still counts. */
export function stateOf(isOfStation: boolean, isWithdrawn: boolean): string {
  if (isWithdrawn) return 'WITHDRAWN';
  return isOfStation ? 'OF_STATION' : 'OF_LEVEL';
}

/** Each level its own; those of a station all who record for it. */
const isFor = (
  { scopes, division: own }: CallerOfPage,
  { division, state }: { readonly division: string; readonly state?: string },
): boolean =>
  scopes.includes('outreach.record') &&
  ((state === 'OF_STATION' && division.startsWith(own)) || (state === 'OF_LEVEL' && division === own));

const reason = { label: { zh: '原因', en: 'Reason' }, kind: 'prose' } as const;

export const correctOutreach = defineEdit({
  ...ofEvent,
  key: 'correct',
  label: { zh: '更正', en: 'Correct it' },
  meaning: { zh: '更正后重新统计，原内容和原因留存。', en: 'It is counted anew; what it said before, and why, stays.' },
  isFor,
  mutation: graphql(/* GraphQL */ `
    mutation CorrectOutreach($input: CorrectOutreachInput!) {
      correctOutreach(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'outreach',
  fields: { ...eventFieldsNow, reason },
});

export const withdrawOutreach = defineEdit({
  ...ofEvent,
  key: 'withdraw',
  label: { zh: '撤销', en: 'Withdraw it' },
  submit: { zh: '撤销', en: 'Withdraw it' },
  saved: { zh: '已撤销。', en: 'Withdrawn.' },
  meaning: {
    zh: '没有开展或者重复登记的，撤销后不再统计。',
    en: 'Of one that was not held, or is recorded twice: it counts no more.',
  },
  isFor,
  mutation: graphql(/* GraphQL */ `
    mutation WithdrawOutreach($input: WithdrawOutreachInput!) {
      withdrawOutreach(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'outreach',
  fields: { reason },
});
