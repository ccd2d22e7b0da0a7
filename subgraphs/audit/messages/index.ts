import type { Idea } from '#ideas';
import { receivedMessageList, sentMessageList } from './message.lists.ts';
import { messageResolvers } from './message.resolvers.ts';
import { MessageService } from './message.service.ts';

/** 单位间消息: its tables are in every owner's database, beside the trail. */
export const messageIdea: Idea<{ readonly messages: MessageService }> = {
  lists: [sentMessageList, receivedMessageList],
  resolvers: messageResolvers,
  services: (scope) => ({ messages: new MessageService(scope) }),
};
