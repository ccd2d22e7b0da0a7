import { defineList } from '#lists';
import { Policy } from './policy.entity.ts';

/** 政策库: the policies issued at or beneath a division. */
export const policyList = defineList(Policy, {
  field: 'policies',
  filter: {
    kinds: { oneOf: 'kind', codes: 'policyKind' },
    categories: { holds: 'categories', codes: 'clientCategory' },
    inForceOn: { during: ['inForceFrom', 'inForceUntil'] },
  },
  order: { TITLE: 'title', IN_FORCE_FROM: 'inForceFrom', IN_FORCE_UNTIL: 'inForceUntil' },
  search: { texts: ['title'], spelled: ['number'] },
});
