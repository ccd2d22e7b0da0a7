import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import type { z } from 'zod';
import type { Address } from './address.ts';

/** What a receiver knows of a message beside its payload. */
export type Arrival = {
  /** Whose signature it bears. */
  readonly sender: Address;
  readonly receiver: Address;
  readonly subject: string;
  /** What the receiving owner delegated: a message may be passed on to these. */
  readonly delegated: readonly DivisionCode[];
  readonly now: Date;
};

/** Does what a message asks, in the transaction that notes it as received. Throws a GraphError that is not retryable to refuse it. */
type Receive<Payload> = (em: EntityManager, payload: Payload, arrival: Arrival) => Promise<void>;

/** What a sender knows of a message that its receiver refused. */
export type Refusal = {
  readonly sender: Address;
  readonly receiver: Address;
  readonly subject: string;
  /** MESSAGE_REFUSED or MESSAGE_MALFORMED. */
  readonly code: string;
  /** Whether the receiver took a message of the kind about the subject before: then it has something of it already. */
  readonly wasTakenBefore: boolean;
  readonly now: Date;
};

/** What a record says of why it came back: what the receiver made of it is in its own log. Pure. */
export function reasonOf({ receiver, code }: Refusal): string {
  return `${receiver.owner} 未接收上报内容（${code}），请核对内容；内容无误的，请联系系统运维人员。 The receiver did not take what was handed up (${code}).`;
}

/**
 * Does at the sender what follows from a refusal, so that its record does not wait for ever. True where that settles it: its record came back, or nothing
 * is left to be told. False where the receiver still has to hear of it, such as that something is taken down: the message is tried again.
 */
type OnRefused = (em: EntityManager, refusal: Refusal) => Promise<boolean>;

/** What a payload asks; undefined where it is not of the version's form. */
type Read = (payload: unknown) => ((em: EntityManager, arrival: Arrival) => Promise<void>) | undefined;

type Declared = {
  /** Its name at both ends, such as serving-advisors. */
  readonly kind: string;
  /** The domain that receives it. */
  readonly to: string;
  /** Whether messages about one subject reach a receiver in the order of their transactions; otherwise each goes by itself. */
  readonly ordered: boolean;
  /**
   * A message that is refused is given up where it gives true; else, and where it is left out, it is set aside and tried again. Not called where a further message about the
   * subject waits behind, which says more.
   */
  readonly onRefused?: OnRefused;
};

/** A kind of message as both ends know it; `Payload` is that of the newest version, which is sent. */
export type MessageKind<Payload = never> = Declared & {
  readonly newest: number;
  readonly versions: ReadonlyMap<number, Read>;
  /** For the compiler alone. */
  readonly sends?: (payload: Payload) => void;
  /** The kind with a further version, which is sent from now on. Those before go on being received. */
  version<Next>(number: number, payload: z.ZodType<Next>, receive: Receive<Next>): MessageKind<Next>;
};

/** Declares a kind of message; each version says its payload and what the receiver does. */
export function defineMessage(declared: Declared): Pick<MessageKind, 'version'> {
  return kindOf(declared, 0, new Map());
}

function kindOf<Payload>(
  declared: Declared,
  newest: number,
  versions: ReadonlyMap<number, Read>,
): MessageKind<Payload> {
  return {
    ...declared,
    newest,
    versions,
    version: <Next>(number: number, schema: z.ZodType<Next>, receive: Receive<Next>) => {
      if (number <= newest) throw new TypeError(`version ${number} of ${declared.kind} does not follow ${newest}`);
      const read: Read = (payload) => {
        const { success, data } = schema.safeParse(payload);
        return success ? (em, arrival) => receive(em, data, arrival) : undefined;
      };
      return kindOf<Next>(declared, number, new Map([...versions, [number, read]]));
    },
  };
}
