import { defineGrant } from '#grants';

import type { GrantAnswer } from '../answers.ts';

/** 紧急调阅: one client opened to oneself from outside of the client's division, before everybody's eyes. */
export const breakGlassKind = defineGrant({
  name: 'BREAK_GLASS',
  fields: ['RECORD'],
  longest: { hours: 3 },
  givenBy: 'GRANTEE',
  give: 'client.breakGlass',
  use: 'client.breakGlass',
  needsConsent: false,
  endsWithRecord: false,
  actions: {
    given: 'client.breakGlass',
    used: 'client.outside',
    revoked: 'client.closeBreakGlass',
    ended: 'client.endBreakGlass',
  },
});

/** 个案授权: the agreed fields of one client opened to a case worker of a professional station, while the case runs. */
export const caseKind = defineGrant({
  name: 'CASE',
  fields: ['CONTACT', 'MEMBERS', 'NEEDS', 'VISITS'],
  longest: { days: 180 },
  givenBy: 'HOLDER',
  give: 'grant.give',
  use: 'grant.use',
  needsConsent: true,
  endsWithRecord: true,
  actions: { given: 'grant.give', used: 'grant.use', revoked: 'grant.revoke', ended: 'grant.end' },
});

export const grantKinds = [breakGlassKind, caseKind] as const;

/** The kind of a row. Throws TypeError for a kind that is none. */
export function kindOf({ kind }: { readonly kind: string }): (typeof grantKinds)[number] {
  const known = grantKinds.find(({ name }) => name === kind);
  if (known === undefined) throw new TypeError(`no kind of grant: ${kind}`);
  return known;
}

/** Whether a grant opens nothing from now on: by the clock, or because it was ended. */
export function isOver({ endedAt, endsAt }: Pick<GrantAnswer, 'endedAt' | 'endsAt'>, now: Date): boolean {
  return endedAt != null || endsAt <= now;
}
