import { defineList } from '#lists';
import { IncomingMessage, OutgoingMessage } from '#messages';

/** 发出的消息: what the owner sent to others, with what is under way and the receipts; the latest first. */
export const sentMessageList = defineList(OutgoingMessage, {
  field: 'sentMessages',
  filter: {
    states: { oneOf: 'state' },
    kinds: { oneOf: 'kind' },
    receiver: { is: 'receiver' },
    from: { from: 'createdAt', byDay: true },
    until: { until: 'createdAt', byDay: true },
  },
  order: { AT: 'createdAt' },
  orderBy: { field: 'AT', direction: 'DESC' },
});

/** 收到的消息: what others sent to the owner, with what was set aside and the receipts; the latest first. */
export const receivedMessageList = defineList(IncomingMessage, {
  field: 'receivedMessages',
  filter: {
    states: { oneOf: 'state' },
    kinds: { oneOf: 'kind' },
    sender: { is: 'sender' },
    from: { from: 'arrivedAt', byDay: true },
    until: { until: 'arrivedAt', byDay: true },
  },
  order: { AT: 'arrivedAt' },
  orderBy: { field: 'AT', direction: 'DESC' },
});
