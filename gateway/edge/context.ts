import type { Caller } from '#access';
import type { Language } from '#errors';
import type { StatedCaller } from '#stated-callers';
import type { OwnerReport } from '#tiers';
import type { Logger } from 'pino';

/** What accompanies one operation through the gateway. */
export type EdgeContext = {
  /** Made here or taken over from the caller, and sent on to every instance. */
  readonly requestId: string;
  /** The authorization header as it came: each instance verifies it again. That of a stated caller goes no further than the gateway. */
  readonly authorization: string | undefined;
  /** The caller's network address, for the owners' audit trails. */
  readonly address: string;
  /** Who asks; undefined when nobody signed in. */
  readonly caller: Caller | undefined;
  /** Who was let in without a token for owners, a partner or the public: the gateway states it to them. */
  readonly stated: StatedCaller | undefined;
  /** Counts a form that the public hands in or asks after, before it is done; elsewhere nothing is counted. */
  readonly countForm: (isWrite: boolean) => Promise<void>;
  /** Aborted when the client closes its connection before the answer. */
  readonly gone: AbortSignal;
  /** In which sentences are worded. */
  readonly language: Language;
  /** What the router had to do without, for `extensions.owners`. */
  readonly reports: OwnerReport[];
  /** Hears that the document is valid, with its text. */
  readonly validated: (text: string) => void;
  /** What answering it took. */
  readonly work: { ownerRequests: number };
  readonly log: Logger;
};
