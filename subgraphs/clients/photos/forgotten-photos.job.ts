import { record } from '#audit';
import { defineJob } from '#jobs';

import { emptyForgotten } from './photo.repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** 未关联照片: removes, each night, photos that were sent a day ago and that no visit says: nothing refers to them. */
export const forgottenPhotosJob = defineJob({
  name: 'remove-forgotten-photos',
  schedule: { daily: '01:00' },
  run: async (em, { now }) => {
    const removed = await emptyForgotten(em, new Date(now.getTime() - DAY_MS));
    for (const [division, photos] of Map.groupBy(removed, (photo) => photo.division)) {
      record(em, { action: 'photo.remove', division, records: photos.map(({ id }) => id), fields: ['content'] });
    }
  },
});
