import { record } from '#audit';
import { defineJob } from '#jobs';

import { kindOf } from './grant.kinds.ts';
import { endLapsed } from './grant.repository.ts';

/** 到期授权: notes, each night, which grants are over. They open nothing from the instant at which they lapse, noted or not. */
export const lapsedGrantsJob = defineJob({
  name: 'close-lapsed-grants',
  schedule: { daily: '00:30' },
  run: async (em, { now }) => {
    for (const grants of Map.groupBy(
      await endLapsed(em, now),
      ({ kind, division }) => `${kind} ${division}`,
    ).values()) {
      const [first] = grants;
      if (first === undefined) continue;
      const records = grants.map(({ id }) => id);
      record(em, { action: kindOf(first).actions.ended, division: first.division, records, fields: ['endedAt'] });
    }
  },
});
