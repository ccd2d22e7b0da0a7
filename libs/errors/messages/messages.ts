import { declaredMessages } from '../declared.generated.ts';
import { accessMessages } from './access.ts';
import { documentMessages } from './documents.ts';
import { exchangedMessages } from './exchanged-messages.ts';
import { inputMessages } from './input.ts';
import { ownerMessages } from './owners.ts';
import { partnerMessages } from './partners.ts';
import { requestMessages } from './requests.ts';
import { sentWriteMessages } from './sent-writes.ts';
import { signatureMessages } from './signatures.ts';
import { subgraphMessages } from './subgraphs.ts';
import { subjectMessages } from './subjects.ts';
import { valueMessages } from './values.ts';
import { writeMessages } from './writes.ts';

/** The sentences that are of no idea. */
const ofNoIdea = {
  ...accessMessages,
  ...valueMessages,
  ...inputMessages,
  ...writeMessages,
  ...sentWriteMessages,
  ...subjectMessages,
  ...ownerMessages,
  ...subgraphMessages,
  ...signatureMessages,
  ...requestMessages,
  ...documentMessages,
  ...partnerMessages,
  ...exchangedMessages,
};

type OtherThan<Own> = { readonly [Key in keyof Own]?: never } & Readonly<Record<string, unknown>>;

/** Every sentence that a caller can meet, in both languages. One that is here and an idea's as well does not compile. */
export const messages = { ...ofNoIdea, ...(declaredMessages satisfies OtherThan<typeof ofNoIdea>) };

export type MessageKey = keyof typeof messages;

type ReasonIn<Key extends string, Code extends string> = Key extends `${Code}.${infer Reason}` ? Reason : never;
/** Which sentences a code has. */
export type ReasonOf<Code extends string> = ReasonIn<MessageKey, Code>;

/** What can be wrong with a value of an input. */
export type InputReason = ReasonOf<'INPUT_INVALID'>;

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}
