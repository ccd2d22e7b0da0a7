import { isOpenSql } from '#grants';
import { defineList } from '#lists';

import { Grant } from './grant.entity.ts';
import { caseKind } from './grant.kinds.ts';

/**
 * 授权记录: what was opened at or beneath a division, or elsewhere by its people, the latest first. Not searched: purposes are words
 * about people.
 */
export const grantList = defineList(Grant, {
  field: 'grants',
  within: ['division', 'giverDivision'],
  filter: {
    kinds: { oneOf: 'kind' },
    active: { met: isOpenSql },
    client: { is: 'client' },
    clientsOf: { beneath: 'division' },
    subject: { is: 'subject' },
    staffOf: { is: 'staffOf' },
    givenIn: { beneath: 'giverDivision' },
    from: { from: 'startsAt', byDay: true },
    until: { until: 'startsAt', byDay: true },
  },
  order: { STARTS_AT: 'startsAt' },
  orderBy: { field: 'STARTS_AT', direction: 'DESC' },
});

/** 获授权的个案: what is open to a case worker now, the latest first. Row-level security shows each their own, and no other rows than these. */
export const grantedClientList = defineList(Grant, {
  field: 'grantedClients',
  always: `kind = '${caseKind.name}' and ${isOpenSql}`,
  order: { STARTS_AT: 'startsAt' },
  orderBy: { field: 'STARTS_AT', direction: 'DESC' },
});
