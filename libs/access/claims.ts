import { isDivisionCode } from '#divisions';
import { isStorable } from '#storable-text';
import { z } from 'zod';
import { Caller } from './caller.ts';
import { type Misplaced, levelRefusal } from './levels.ts';
import { type Role, type Scope, scopes, scopesOfRole } from './scopes.ts';

/** Which claims of a token say what; a name with dots is a path where no claim has the whole name, as realm_access.roles. */
export type ClaimNames = { readonly role: string; readonly division: string; readonly scopes: string };

export const usualClaimNames: ClaimNames = { role: 'role', division: 'division', scopes: 'scope' };

/** A claim that makes no caller. */
export type InvalidClaim = { readonly invalid: string; readonly why?: Misplaced };

/** It is kept in the trail, so it must be a text that can be. */
const subject = z.string().min(1).max(200).refine(isStorable);
const words = z.union([z.string().transform((text) => text.split(' ')), z.array(z.string())]);

/**
 * The caller that verified claims make: scopes count only as far as the role allows them, unknown ones not at all. Scopes are
 * a text with spaces between (RFC 9068) or a list; of a list of roles exactly one must be ours.
 * Returns the name of the first claim that is missing or not valid instead, and why where that can be said.
 */
export function callerOf(claims: unknown, names: ClaimNames = usualClaimNames): Caller | InvalidClaim {
  const { data: sub } = subject.safeParse(claimAt(claims, 'sub'));
  if (sub === undefined) return { invalid: 'sub' };
  const role = roleFrom(claimAt(claims, names.role));
  if (role === undefined) return { invalid: names.role };
  const division = claimAt(claims, names.division);
  if (!isDivisionCode(division)) return { invalid: names.division };
  const why = levelRefusal(role, division);
  if (why !== undefined) return { invalid: names.division, why };
  const { data: given } = words.safeParse(claimAt(claims, names.scopes));
  if (given === undefined) return { invalid: names.scopes };
  const allowed = new Set<Scope>(scopesOfRole[role]);
  const held = given.filter((scope) => isScope(scope)).filter((scope) => allowed.has(scope));
  const { data: client } = subject.safeParse(claimAt(claims, 'client_id') ?? claimAt(claims, 'azp'));
  return new Caller({ subject: sub, client, role, division, scopes: held });
}

function claimAt(claims: unknown, name: string): unknown {
  const whole = memberOf(claims, name);
  return whole === undefined && name.includes('.') ? name.split('.').reduce(memberOf, claims) : whole;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** Two roles of ours would leave open what the holder may do. */
function roleFrom(value: unknown): Role | undefined {
  const [role, ...others] = (Array.isArray(value) ? value : [value]).filter((one) => isRole(one));
  return others.length === 0 ? role : undefined;
}

function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(scopesOfRole, value);
}

function isScope(value: string): value is Scope {
  return Object.hasOwn(scopes, value);
}
