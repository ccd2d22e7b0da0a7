import { isWithin } from '#divisions';
import { GraphError, errors } from '#errors';
import { requestIdOf } from '#http';
import { PARTNER_HEADER } from '#partners';
import type { SignatureVerifier } from '#signatures';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asksForGatewayFields } from './gateway-fields.ts';
import type { Hosting } from './operations.ts';
import { give, refusal } from './refusals.ts';

type OwnerRequest = FastifyRequest<{ Params: { owner: string; domain: string } }>;
type PreHandler = (request: OwnerRequest, reply: FastifyReply) => Promise<unknown>;

/** What only a gateway may say of a request; from anyone else it is not heard. */
const GATEWAY_HEADERS = ['x-assistance-address', PARTNER_HEADER];

/**
 * Looks at each request before GraphQL does: what is signed must be of a gateway and arrive once; what is not must be of the
 * owner's own staff, and asks neither for entities by key nor for the schema.
 */
export function refuseUntrusted(server: FastifyInstance, hosting: Hosting, signatures: SignatureVerifier): PreHandler {
  const bodies = keepBodies(server);
  const hosted = new Map(hosting.instances.map(({ owner }) => [String(owner), owner]));
  return async (request, reply) => {
    const { method, headers, url } = request;
    const owner = hosted.get(request.params.owner);
    const meant = headers['x-assistance-owner'];
    // The operation itself refuses what is meant for another owner.
    if (owner === undefined || (meant !== undefined && meant !== owner)) return undefined;
    try {
      const [path = url] = url.split('?', 1);
      const body = bodies.get(request) ?? '';
      if (signatures.verify({ owner, method, path, headers, body })) return undefined;
      for (const name of GATEWAY_HEADERS) delete headers[name];
      if (asksForGatewayFields(request.body)) throw errors.signatureMissing('Entities by key and the schema');
      const caller = await hosting.verifier.verify(headers.authorization);
      if (caller?.role === 'partner') throw errors.partnerDoorOnly();
      const isOwn = caller?.division === undefined || isWithin(caller.division, owner);
      if (!isOwn) throw errors.signatureMissing(`A caller from outside of ${owner}`);
    } catch (error) {
      // Whatever else fails here, such as the token, the operation finds again and reports.
      if (!(error instanceof GraphError) || !/^(SIGNATURE|PARTNER)_/.test(error.code)) return undefined;
      const requestId = requestIdOf(headers['x-request-id']);
      void reply.header('x-request-id', requestId);
      hosting.log.warn({ requestId, owner, code: error.code }, error.message);
      return reply.send(give(reply, refusal(error)));
    }
    return undefined;
  };
}

/** The digest is of the bytes that came, which the parsed JSON no longer tells. */
function keepBodies(server: FastifyInstance): WeakMap<FastifyRequest, Buffer> {
  const bodies = new WeakMap<FastifyRequest, Buffer>();
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    bodies.set(request, body);
    parseJson(request, body.toString('utf8'), done);
  });
  return bodies;
}
