import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { Reach } from '../break-glass/reach.ts';
import { forgottenPhotosJob } from './forgotten-photos.job.ts';
import { PhotoSchema } from './photo.entity.ts';
import { photoErrors } from './photo.errors.ts';
import * as resolvers from './photo.resolvers.ts';
import { PhotoService } from './photo.service.ts';

const actions = {
  'photo.upload': 'sent a picture taken on a visit',
  'photo.show': 'saw a picture taken on a visit',
  'photo.remove': 'removed a picture that no visit named',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 走访照片: pictures taken on visits, kept at the owner. */
export const photoIdea: Idea<{ readonly photos: PhotoService }, { readonly reach: Reach }> = {
  actions,
  entities: [PhotoSchema],
  errors: [photoErrors],
  jobs: [forgottenPhotosJob],
  resolvers,
  services: (scope, { reach }) => ({ photos: new PhotoService(scope, reach) }),
};
