export { announceAll } from './announce.ts';
export { addMessageRoute } from './message-route.ts';
export { type Messaging, type MessagingOptions, openMessaging } from './messaging.ts';
