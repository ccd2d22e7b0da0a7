import { GraphError, errors } from '#errors';
import { requestIdOf } from '#http';
import {
  type Inbox,
  REFUSAL_HEADER,
  appendMessages,
  readEnvelope,
  receiveMessage,
  signReceipt,
  signRefusal,
} from '#messages';
import { pairOf } from '#signatures';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Hosting } from '../operations.ts';
import type { Instance } from '../instances.ts';
import { logCause } from '../log-cause.ts';
import { give, refusal } from '../refusals.ts';
import type { Messaging } from './messaging.ts';

/** A whole register's rows; a message that grows with people goes in parts. */
const BODY_LIMIT = 8 * 1024 * 1024;

type Route = { Params: { owner: string; domain: string } };
type MessageRequest = FastifyRequest<Route>;

type Received = {
  readonly hosting: Hosting;
  /** Undefined where the process exchanges no messages. */
  readonly messaging: Messaging | undefined;
  /** Bodies as they came. */
  readonly bodies: WeakMap<FastifyRequest, Buffer>;
};

/** Takes messages of other owners at `/<owner>/<domain>/messages`, beside the endpoint of the domain, and answers with the receipt. */
export function addMessageRoute(server: FastifyInstance, received: Received): void {
  const { hosting } = received;
  server.post<Route>('/:owner/:domain/messages', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    void reply.header('x-request-id', requestId);
    try {
      const receipt = await take(received, request, (name, value) => reply.header(name, value));
      return give(reply, {
        status: 200,
        headers: [['content-type', 'application/json; charset=utf-8']],
        body: receipt,
      });
    } catch (error) {
      if (!(error instanceof GraphError)) {
        logCause(hosting.log, 'INTERNAL', error);
        return give(reply, refusal(errors.internal(requestId)));
      }
      const { owner, domain } = request.params;
      hosting.log.warn({ requestId, owner, domain, code: error.code }, error.message);
      if (error.originalError !== undefined) logCause(hosting.log, error.code, error.originalError);
      return give(reply, refusal(error));
    }
  });
}

/** Errors: SIGNATURE_MISSING, SIGNATURE_INVALID, SIGNATURE_EXPIRED, SIGNATURE_REPLAYED, OWNER_UNKNOWN and those of receiveMessage. */
async function take(
  { hosting, messaging, bodies }: Received,
  request: MessageRequest,
  addHeader: (name: string, value: string) => void,
): Promise<string> {
  const { owner, domain } = request.params;
  const instance = hosting.instances.find((known) => known.owner === owner && known.domain === domain);
  if (instance === undefined) throw errors.ownerUnknown(owner);
  if (messaging === undefined) throw errors.signatureMissing('MESSAGE');
  const signer = signerOf(messaging, request, bodies.get(request) ?? Buffer.alloc(0));
  const message = readEnvelope(request.body);
  if (message === undefined) throw errors.messageUnreadable();
  const session = instance.database.session(instance.owner, {
    beforeCommit: (em) =>
      appendMessages(em, { from: instance, seals: hosting.sealsOf(instance.owner), now: hosting.clock() }),
  });
  try {
    return await receiveMessage({ ...inboxOf(hosting, messaging, instance), session }, signer, message);
  } catch (error) {
    const signed = error instanceof GraphError ? signRefusal(messaging.ring, message, error.code) : undefined;
    if (signed !== undefined) addHeader(REFUSAL_HEADER, signed);
    throw error;
  } finally {
    await session.close();
  }
}

/** Whose message it is, by the key that it is signed with. */
function signerOf({ signatures }: Messaging, { method, headers, url, params }: MessageRequest, body: Buffer): string {
  const pair = String(headers['x-assistance-owner'] ?? '');
  const [signer = ''] = pair.split('>', 1);
  const [path = url] = url.split('?', 1);
  // Keys of other owners prove nothing here.
  const isForHere = pair === pairOf(signer, params.owner);
  if (!isForHere || !signatures.verify({ owner: pair, method, path, headers, body }))
    throw errors.signatureMissing('MESSAGE');
  return signer;
}

function inboxOf(
  { servers, clock }: Hosting,
  { ring }: Messaging,
  { owner, domain: name, delegated }: Instance,
): Omit<Inbox, 'session'> {
  const kinds = servers.find(({ domain }) => domain.name === name)?.domain.messages ?? [];
  return {
    here: { owner, domain: name },
    delegated,
    kinds,
    now: clock,
    receiptOf: (message, receivedAt) => signReceipt(ring, message, receivedAt),
  };
}
