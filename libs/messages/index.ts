export type { Address } from './address.ts';
export { CreateMessages } from './create-messages.migration.ts';
export { type Outbox, type Send, type Sent, deliverJob, noteOutcomes, sendDue } from './deliver.ts';
export { type Envelope, readEnvelope } from './envelope.ts';
export { IndexRefused } from './index-refused.migration.ts';
export { type Arrival, type MessageKind, type Refusal, defineMessage, reasonOf } from './message-kind.ts';
export {
  IncomingMessage,
  IncomingMessageSchema,
  MessageStreamSchema,
  OutgoingMessage,
  OutgoingMessageSchema,
} from './message.entities.ts';
export { type Inbox, receiveMessage } from './receive.ts';
export { isReceiptOf, isSigned, readReceipt, signReceipt } from './receipt.ts';
export { REFUSAL_HEADER, isRefusalOf, signRefusal } from './signed-refusal.ts';
export { appendMessages, sendMessage } from './send-message.ts';
export { MessagePost } from './post.ts';
export { takeBackJob, takeBackNext } from './take-back.ts';
