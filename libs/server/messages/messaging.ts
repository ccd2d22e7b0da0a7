import type { DivisionTree } from '#divisions';
import { MessagePost } from '#messages';
import { InstanceUrls } from '#owners-file';
import { KeyRing, SignatureVerifier } from '#signatures';
import type { Logger } from 'pino';
import type { Domain } from '../domain.ts';

export type MessagingOptions = {
  /** The keys of messages by the owners that exchange them. Without it none is sent or taken. */
  readonly messageKeysFile?: string | undefined;
  /** Where other owners answer. */
  readonly ownersFile?: string | undefined;
};

/** What messages between owners need: keys, URLs and a way to send. */
export type Messaging = {
  readonly ring: KeyRing;
  readonly signatures: SignatureVerifier;
  readonly urls: InstanceUrls;
  readonly post: MessagePost;
  /** Calls within a second of each change of the owners file, until what it returns is called. */
  onOwnersChanged(call: () => void): () => void;
};

const RECHECK_MS = 1000;

type Parts = { readonly domains: readonly Domain<object>[]; readonly tree: DivisionTree; readonly log: Logger };

/** Undefined where the process exchanges no messages. Errors: CONFIG_INVALID when the keys cannot be read. */
export function openMessaging(
  { messageKeysFile, ownersFile }: MessagingOptions,
  { domains, tree, log }: Parts,
): Messaging | undefined {
  if (messageKeysFile === undefined || ownersFile === undefined) return undefined;
  const ring = new KeyRing({
    file: messageKeysFile,
    onError: (err) => log.error({ err }, 'the keys of messages have an error; those held before stay in force'),
  });
  const urls = new InstanceUrls({
    file: ownersFile,
    domains: domains.map(({ name }) => name),
    tree,
    onError: (err) => log.error({ err }, 'the owners file has an error; messages wait, or go where they went before'),
  });
  const post = new MessagePost({ ring, urlOf: (receiver) => urls.find(receiver) });
  return {
    ring,
    signatures: new SignatureVerifier(ring),
    urls,
    post,
    onOwnersChanged: (call) => {
      const timer = setInterval(() => urls.hasChanged() && call(), RECHECK_MS).unref();
      return () => clearInterval(timer);
    },
  };
}
