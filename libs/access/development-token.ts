import { type DivisionCode, type DivisionTree, parseDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { SignJWT, importJWK } from 'jose';
import type { DevelopmentKeys } from './development-keys.ts';
import { levelRefusal } from './levels.ts';
import { type Role, type Scope, scopesOfRole } from './scopes.ts';

/** Whom a development token speaks for. */
export type Persona = {
  readonly subject: string;
  readonly role: Role;
  readonly division: DivisionCode;
  /** All of the role when left out. */
  readonly scopes?: readonly Scope[];
};

const CITY = '31';

/** The word before the colon, for whom the division after it is. */
const kinds: Readonly<Record<string, Role>> = {
  city: 'city-analyst',
  district: 'district-officer',
  street: 'street-officer',
  station: 'station-lead',
  advisor: 'advisor',
  'case-worker': 'case-worker',
};
const FORMS =
  'city, district:310101, street:310101002, station:310101002001, advisor:310101002001, case-worker:310101002, partner:demo or auditor:31';

/** Reads `--as`. Errors: CONFIG_INVALID (not a known form), DIVISION_UNKNOWN (not in the tree). */
export function parsePersona(text: string, tree: DivisionTree): Persona {
  const [kind = '', value] = text.split(':', 2);
  if (kind === 'partner' && value && /^[\w.-]{1,50}$/.test(value)) {
    return { subject: text, role: 'partner', division: getDivision(CITY, tree) };
  }
  if (kind === 'auditor' && value) return { subject: text, role: 'auditor', division: getDivision(value, tree) };
  const role = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const code = kind === 'city' && value === undefined ? CITY : value;
  if (role === undefined || !code) {
    throw new StartError('CONFIG_INVALID', `--as ${JSON.stringify(text)} names nobody. Use ${FORMS}.`);
  }
  const division = getDivision(code, tree);
  if (levelRefusal(role, division) !== undefined) {
    throw new StartError('CONFIG_INVALID', `${division} is not the division of a ${kind}. Use ${FORMS}.`);
  }
  return { subject: text, role, division };
}

/** Signs a token for the persona. */
export async function signDevelopmentToken(
  persona: Persona,
  { keys, issuer, audience, hours }: { keys: DevelopmentKeys; issuer: string; audience: string; hours: number },
): Promise<string> {
  const { privateKey } = keys;
  return new SignJWT({
    role: persona.role,
    division: persona.division,
    scope: (persona.scopes ?? scopesOfRole[persona.role]).join(' '),
  })
    .setProtectedHeader({ alg: 'EdDSA', ...(privateKey.kid === undefined ? {} : { kid: privateKey.kid }) })
    .setSubject(persona.subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(new Date(Date.now() + hours * 3_600_000))
    .sign(await importJWK(privateKey, 'EdDSA'));
}

function getDivision(code: string, tree: DivisionTree): DivisionCode {
  const division = parseDivisionCode(code);
  if (division === undefined || tree.find(division) === undefined) {
    throw new StartError('DIVISION_UNKNOWN', `There is no division ${code}. Use a code of the tree, such as 310101.`);
  }
  return division;
}
