import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { GraphError, errors } from '#errors';
import type { Session } from '#persistence';
import { type Address, isSameAddress } from './address.ts';
import { type Envelope, digestOf } from './envelope.ts';
import { findIncoming, noteReceived, noteRefused } from './inbox.repository.ts';
import type { Arrival, MessageKind } from './message-kind.ts';

/** Where messages arrive. */
export type Inbox = {
  /** The domain, of the owner, that receives here. */
  readonly here: Address;
  /** What the owner delegated. */
  readonly delegated?: readonly DivisionCode[];
  /** Bound to the owner's own division. */
  readonly session: Session;
  readonly kinds: readonly MessageKind[];
  readonly now: () => Date;
  /** Makes the receipt that both ends keep. */
  readonly receiptOf: (message: Envelope, receivedAt: Date) => string;
};

/**
 * Takes a message that the owner `signer` signed, once: does what it asks and notes it in one transaction, and gives the receipt; the
 * same receipt whenever it comes again. What is refused is noted as well, and may come again. Errors: MESSAGE_SENDER_WRONG,
 * MESSAGE_ADDRESSEE_WRONG, MESSAGE_KIND_UNKNOWN, MESSAGE_VERSION_UNKNOWN, MESSAGE_MALFORMED, MESSAGE_REFUSED, MESSAGE_FAILED,
 * MESSAGE_CHANGED.
 */
export async function receiveMessage(inbox: Inbox, signer: string, message: Envelope): Promise<string> {
  const { here, session, now } = inbox;
  if (message.from.owner !== signer) throw errors.messageSenderWrong(message.from.owner, signer);
  if (!isSameAddress(message.to, here)) throw errors.messageAddresseeWrong(message.to, here);
  try {
    return await session.write((em) => receiveOnce(inbox, em, message));
  } catch (error) {
    const refused = refusalOf(message, error);
    if (refused === undefined) throw error;
    await session.write((em) => noteRefused(em, message, refused.code, now()));
    throw refused;
  }
}

type Apply = (em: EntityManager, arrival: Arrival) => Promise<void>;

function readPayload({ kinds }: Inbox, { kind: name, version, payload }: Envelope): Apply {
  const kind = kinds.find((known) => known.kind === name);
  if (kind === undefined) throw errors.messageKindUnknown(name);
  const read = kind.versions.get(version);
  if (read === undefined) throw errors.messageVersionUnknown(name, version, [...kind.versions.keys()]);
  const apply = read(parseJson(payload));
  if (apply === undefined) throw errors.messageMalformed(name, version);
  return apply;
}

async function receiveOnce(inbox: Inbox, em: EntityManager, message: Envelope): Promise<string> {
  const receivedAt = inbox.now();
  const known = await findIncoming(em, message, receivedAt);
  if (known.receipt !== null && known.digest !== digestOf(message)) throw errors.messageChanged(message.id);
  if (known.receipt !== null) return known.receipt;
  // Only now: what was taken stays taken, also by a newer version that would not read it any more.
  const apply = readPayload(inbox, message);
  const { from: sender, to: receiver, subject } = message;
  await apply(em, { sender, receiver, subject, delegated: inbox.delegated ?? [], now: receivedAt });
  const receipt = inbox.receiptOf(message, receivedAt);
  await noteReceived(em, message, { receipt, receivedAt });
  return receipt;
}

/** Data that the tables do not take (PostgreSQL, appendix A: classes 22 and 23): not before an update. */
const NOT_TAKEN = /^2[23]/;

/** Why the message as it is cannot be received now; undefined where the same may soon succeed. Only a GraphError says that it is the message's fault. */
function refusalOf({ kind }: Envelope, error: unknown): GraphError | undefined {
  if (error instanceof GraphError && error.code.startsWith('MESSAGE_')) return error;
  if (error instanceof GraphError) return error.retryable ? undefined : errors.messageRefused(kind, error.code, error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isDefect =
    error instanceof TypeError || error instanceof RangeError || (typeof code === 'string' && NOT_TAKEN.test(code));
  return isDefect ? errors.messageFailed(kind, error) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
