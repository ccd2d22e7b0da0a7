import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '#access';
import { type DivisionCode, isWithin } from '#divisions';
import { GraphError, errors } from '#errors';
import { takeJsonBodies } from '#graphql-request';
import { requestIdOf } from '#http';
import type { SignatureVerifier } from '#signatures';
import { STATED_HEADERS } from '#stated-callers';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Hosting } from './operations.ts';
import { unsignedDocuments } from './unsigned-documents.ts';

type OwnerRequest = FastifyRequest<{ Params: { owner: string; domain: string } }>;

/** A request as it counts: whether a gateway sent it, for which its signature was verified or not, and the headers that are heard of its sender. */
export type Heard = { readonly isGateways: boolean; readonly isSigned: boolean; readonly headers: IncomingHttpHeaders };

/** What only a gateway may say of a request; from anyone else it is not heard. */
const GATEWAY_HEADERS: ReadonlySet<string> = new Set(['x-assistance-address', ...STATED_HEADERS]);

/**
 * Looks at each request before GraphQL does: what is signed must be of a gateway and arrive once; what is not asks neither for
 * entities by key nor for the schema, and keeps within the limits that the gateway sets others. Whatever else fails here is
 * thrown as well: a request that could not be looked at is not answered. Errors: SIGNATURE_MISSING, SIGNATURE_INVALID,
 * SIGNATURE_EXPIRED, SIGNATURE_REPLAYED, and those of unsigned documents.
 */
export function hearSigned(
  bodies: WeakMap<FastifyRequest, Buffer>,
  { instances, limits, log }: Hosting,
  signatures: SignatureVerifier,
): (request: OwnerRequest) => Heard {
  const findRefusal = unsignedDocuments(limits);
  const hosted = new Map(instances.map(({ owner }) => [String(owner), owner]));
  return (request) => {
    const { method, headers, url } = request;
    const owner = hosted.get(request.params.owner);
    const meant = headers['x-assistance-owner'];
    // The operation itself refuses what is meant for another owner.
    if (owner === undefined || (meant !== undefined && meant !== owner)) return heardUnsigned(headers);
    try {
      const [path = url] = url.split('?', 1);
      const body = bodies.get(request) ?? '';
      if (signatures.verify({ owner, method, path, headers, body }))
        return { isGateways: true, isSigned: true, headers };
      const refused = findRefusal(request.body);
      if (refused !== undefined) throw refused;
      return heardUnsigned(headers);
    } catch (error) {
      if (error instanceof GraphError) {
        log.warn({ requestId: requestIdOf(headers['x-request-id']), owner, code: error.code }, error.message);
      }
      throw error;
    }
  };
}

/** Why somebody who asks an owner without its gateway is refused: only its own staff does. PARTNER_DOOR_ONLY or SIGNATURE_MISSING. */
export function findOutsiderRefusal(caller: Caller | undefined, owner: DivisionCode): GraphError | undefined {
  if (caller?.role === 'partner') return errors.partnerDoorOnly();
  const isOwn = caller?.division === undefined || isWithin(caller.division, owner);
  return isOwn ? undefined : errors.signatureMissing('OUTSIDER', { owner });
}

/**
 * Without signatures a request is taken for its gateway's, so that development goes without keys; but who is stated as a partner
 * or as the public needs no token, which anyone could do.
 */
export function hearAnyone(): (request: OwnerRequest) => Heard {
  return ({ headers }) => {
    const heard = Object.entries(headers).filter(([name]) => !STATED_HEADERS.includes(name));
    return { isGateways: true, isSigned: false, headers: Object.fromEntries(heard) };
  };
}

function heardUnsigned(headers: IncomingHttpHeaders): Heard {
  const heard = Object.entries(headers).filter(([name]) => !GATEWAY_HEADERS.has(name));
  return { isGateways: false, isSigned: false, headers: Object.fromEntries(heard) };
}

/** The digest is of the bytes that came, which the parsed JSON no longer tells. */
export function keepBodies(server: FastifyInstance): WeakMap<FastifyRequest, Buffer> {
  const bodies = new WeakMap<FastifyRequest, Buffer>();
  takeJsonBodies(server, (request, bytes) => bodies.set(request, bytes));
  return bodies;
}
