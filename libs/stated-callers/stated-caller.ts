import type { IncomingHttpHeaders } from 'node:http';
import { Caller } from '#access';
import { type DivisionCode, loadShanghai } from '#divisions';
import { errors } from '#errors';
import { type AdmittedPartner, PARTNER_HEADER, partnerCaller, readStatement, statementOf } from '#partners';

/** Somebody who asks without a token that owners could verify: a gateway states who it is, under its signature. */
export type StatedCaller = {
  readonly caller: Caller;
  /** What tells it to owners. */
  readonly headers: Readonly<Record<string, string>>;
  /** All requests of one share are under way as one caller's. */
  readonly share: string;
};

/** What tells an owner that a request is the public's. */
export const PUBLIC_HEADER = 'x-assistance-public';

/** What is heard of a gateway alone. */
export const STATED_HEADERS: readonly string[] = [PARTNER_HEADER, PUBLIC_HEADER];

/** What the public may: read what is published, hand in a complaint and report a hardship. By the name of the first of it, which owners of before know. */
const PUBLIC = 'stations';

export function statedPartner(partner: AdmittedPartner): StatedCaller {
  return {
    caller: partnerCaller(partner),
    headers: { [PARTNER_HEADER]: statementOf(partner) },
    share: `partner ${partner.partner}`,
  };
}

/** Everybody who does not sign in. */
export function statedPublic(): StatedCaller {
  return { caller: publicCaller(), headers: { [PUBLIC_HEADER]: PUBLIC }, share: 'public' };
}

export function isStated(headers: IncomingHttpHeaders): boolean {
  return STATED_HEADERS.some((name) => headers[name] !== undefined);
}

/** Reads whom a gateway states, from a request that a gateway signed. Errors: UNAUTHENTICATED. */
export function readStatedCaller(headers: IncomingHttpHeaders): Caller {
  const { authorization, [PARTNER_HEADER]: partner, [PUBLIC_HEADER]: everybody } = headers;
  const given = [authorization, partner, everybody].filter((header) => header !== undefined);
  if (given.length > 1) throw errors.unauthenticated('STATED_WITH_TOKEN');
  if (partner !== undefined) return readStatement(String(partner));
  // What a newer gateway opens to the public is not known here.
  if (everybody !== PUBLIC) throw errors.unauthenticated('STATEMENT', { header: PUBLIC_HEADER });
  return publicCaller();
}

function publicCaller(): Caller {
  return new Caller({
    subject: 'public',
    role: 'public',
    division: wholeCity(),
    scopes: ['station.read', 'complaint.submit', 'lead.report'],
  });
}

function wholeCity(): DivisionCode {
  const [city] = loadShanghai().roots;
  if (city === undefined) throw new TypeError('the tree of divisions is empty');
  return city.code;
}
