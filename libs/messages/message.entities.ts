import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p, text } from '#marks';
import type { MessageState } from './retries.ts';

/** 发出的消息: what is under way to another owner or domain, and what has been received there, with the receipt. */
export const OutgoingMessageSchema = defineEntity({
  name: 'OutgoingMessage',
  schema: 'audit',
  tableName: 'message_out',
  indexes: [
    { name: 'message_out_created_at', properties: ['createdAt', 'id', 'division'] },
    { name: 'message_out_division', properties: ['division'] },
    { name: 'message_out_due', properties: ['nextAttemptAt', 'id'] },
    { name: 'message_out_refused', properties: ['id'], where: "state = 'REFUSED' and payload is not null" },
    { name: 'message_out_stream', properties: ['receiver', 'receiverDomain', 'kind', 'subject', 'place'] },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    /** The owner that sends. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    kind: p.public.text().collation('C'),
    version: p.integer(),
    /** The domain that sends. */
    domain: p.public.text().collation('C'),
    receiver: p.public.text().$type<DivisionCode>().collation('C'),
    receiverDomain: p.public.text().collation('C'),
    /** Empty where the kind keeps no order. */
    subject: p.public.text().collation('C'),
    /** Place among the messages of a kind about one subject to one receiver, from 1. */
    place: p.integer(),
    /** Salt and payload; emptied with the receipt, or when its sender took it back. */
    payload: p
      .personal({
        exported: { not: 'on its way for minutes, and made of a record that is exported' },
        erased: { not: 'emptied once the receiver has it' },
      })
      .sealed(text),
    createdAt: p.datetime(6),
    state: p.public.text().$type<MessageState>().collation('C'),
    attempts: p.integer(),
    /** Null behind another one about its subject, and once it is received. */
    nextAttemptAt: p.datetime(6).nullable(),
    /** Why the last attempt failed. */
    code: p.public.text().collation('C').nullable(),
    receivedAt: p.datetime(6).nullable(),
    receipt: p.public.text().nullable(),
  },
});

/** 收到的消息: each message once, by its sender and its id; a refused one until it is received after all. */
export const IncomingMessageSchema = defineEntity({
  name: 'IncomingMessage',
  schema: 'audit',
  tableName: 'message_in',
  indexes: [
    { name: 'message_in_arrived_at', properties: ['arrivedAt', 'id', 'division'] },
    { name: 'message_in_division', properties: ['division'] },
  ],
  properties: {
    sender: p.text().$type<DivisionCode>().collation('C').primary(),
    id: p.text().collation('C').primary(),
    /** The owner that receives. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    kind: p.public.text().collation('C'),
    version: p.integer(),
    senderDomain: p.public.text().collation('C'),
    domain: p.public.text().collation('C'),
    subject: p.public.text().collation('C'),
    digest: p.public.text().collation('C'),
    state: p.public.text().$type<MessageState>().collation('C'),
    /** Why it was refused. */
    code: p.public.text().collation('C').nullable(),
    arrivedAt: p.datetime(6),
    receivedAt: p.datetime(6).nullable(),
    receipt: p.public.text().nullable(),
  },
});

/** The order of the messages of a kind about one subject to one receiver. */
export const MessageStreamSchema = defineEntity({
  name: 'MessageStream',
  schema: 'audit',
  tableName: 'message_stream',
  properties: {
    receiver: p.text().$type<DivisionCode>().collation('C').primary(),
    receiverDomain: p.text().collation('C').primary(),
    kind: p.text().collation('C').primary(),
    subject: p.text().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The place of the last one written, and of the last one received. */
    last: p.integer(),
    settled: p.integer(),
  },
});

export class OutgoingMessage extends OutgoingMessageSchema.class {}
OutgoingMessageSchema.setClass(OutgoingMessage);
export class IncomingMessage extends IncomingMessageSchema.class {}
IncomingMessageSchema.setClass(IncomingMessage);
