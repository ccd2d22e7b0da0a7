import { Caller, type Scope } from '#access';
import { type DivisionCode, parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import { type PartnerTag, isPartnerTag } from './tags.ts';

/** Whom a gateway has let in as a partner, and by which grant. */
export type AdmittedPartner = {
  readonly partner: string;
  readonly grant: string;
  /** Bounds the stations and figures that it reads; libraries of the levels above hold there as well. */
  readonly division: DivisionCode;
  readonly tags: readonly PartnerTag[];
};

/** What tells an owner that a request is a partner's: a gateway's word, under its signature, instead of a token. */
export const PARTNER_HEADER = 'x-assistance-partner';

/** Of partners, of grants and of key prefixes: fit for headers, file names and logs. */
export const PARTNER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const SCOPES: Readonly<Record<PartnerTag, readonly Scope[]>> = {
  partner: ['library.read', 'station.read'],
  'partner-figures': ['figures.read'],
};
const STATEMENT = /^partner=([a-z0-9-]+);grant=([a-z0-9-]+);division=(\d+);tags="([a-z -]+)"$/;

export function statementOf({ partner, grant, division, tags }: AdmittedPartner): string {
  return `partner=${partner};grant=${grant};division=${division};tags="${tags.join(' ')}"`;
}

/** The caller that a partner is: its grant's tags say what it may, and nothing else does. */
export function partnerCaller({ partner, grant, division, tags }: AdmittedPartner): Caller {
  const scopes = tags.flatMap((tag) => SCOPES[tag]);
  return new Caller({ subject: `partner:${partner}/${grant}`, role: 'partner', division, scopes });
}

/** Reads a gateway's statement, from a request that a gateway signed. Errors: UNAUTHENTICATED. */
export function readStatement(statement: string): Caller {
  const [, partner = '', grant = '', code, words = ''] = STATEMENT.exec(statement) ?? [];
  const division = parseDivisionCode(code);
  // A tag of a newer gateway opens nothing here.
  if (division === undefined) throw errors.unauthenticated('STATEMENT', { header: PARTNER_HEADER });
  return partnerCaller({ partner, grant, division, tags: words.split(' ').filter((word) => isPartnerTag(word)) });
}
