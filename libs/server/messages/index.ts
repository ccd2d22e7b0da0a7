export { announceJob, announceJobOf } from './announce.job.ts';
export { addMessageRoute } from './message-route.ts';
export { type Messaging, type MessagingOptions, openMessaging } from './messaging.ts';
