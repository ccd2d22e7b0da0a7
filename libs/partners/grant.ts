import type { AdmittedPartner } from './statement.ts';

/** A key of a grant, as far as it is stored. */
export type GrantKey = {
  /** As sha256:<hex>. */
  readonly hash: string;
  readonly since: Date;
  /** When a newer key has taken its place. */
  readonly until?: Date | undefined;
};

/** What a partner may read, what for, until when and how much. */
export type Grant = AdmittedPartner & {
  readonly name: string;
  readonly purpose: string;
  readonly granted: Date;
  readonly expires: Date;
  readonly revoked?: Date | undefined;
  readonly requestsPerDay: number;
  readonly requestsPerMinute: number;
  readonly keys: readonly GrantKey[];
  /** Clients of the identity provider that come by tokens instead of keys: their client id, or the subject. */
  readonly clients: readonly string[];
};

export type GrantState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

/** From this instant on the grant lets nobody in. */
export function endOf({ expires, revoked }: Pick<Grant, 'expires' | 'revoked'>): Date {
  return revoked !== undefined && revoked < expires ? revoked : expires;
}

export function stateOf(grant: Pick<Grant, 'expires' | 'revoked'>, now: Date): GrantState {
  if (endOf(grant) > now) return 'ACTIVE';
  return endOf(grant) === grant.expires ? 'EXPIRED' : 'REVOKED';
}
