import type { Resolvers } from '../resolvers.generated.ts';

export const messageResolvers: Resolvers = {
  Query: {
    sentMessages: (_, args, { messages }) => messages.listSent(args),
    receivedMessages: (_, args, { messages }) => messages.listReceived(args),
  },
  SentMessage: {
    receiver: ({ receiver }) => ({ code: receiver }),
  },
  ReceivedMessage: {
    sender: ({ sender }) => ({ code: sender }),
  },
};
