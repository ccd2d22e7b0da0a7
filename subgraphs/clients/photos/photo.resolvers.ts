import type { MutationResolvers, PhotoResolvers } from '../resolvers.generated.ts';

export const Mutation: MutationResolvers = {
  uploadPhoto: (_, { input }, { photos }) => photos.upload(input),
  showPhoto: (_, { input }, { photos }) => photos.show(input),
};

export const Photo: PhotoResolvers = {
  client: ({ client, division }) => ({ id: client, division: { code: division } }),
};
