import { record } from '#audit';
import { getCodeList, keysOfKind } from '#code-lists';
import { defineJob } from '#jobs';

import { lockClientsAbout } from '../clients/moved-clients.repository.ts';
import { endLapsed, findLapsed } from './confirmation.repository.ts';
import { settleCategories } from './leading-category.ts';

const NAME = 'end-lapsed-episodes';

/**
 * 到期的急难情形: ends, each night, what was confirmed of an episode until a day that has passed. A confirmation that holds until it is ended
 * needs a decision, and a hearing before it (社会救助法 第四十七、四十八条): past its day it is listed for review and goes on.
 */
export const lapsedEpisodesJob = defineJob({
  name: NAME,
  schedule: { daily: '00:40' },
  run: async (em, { now, today, seals }) => {
    const episodes = keysOfKind(getCodeList('clientCategory'), 'EPISODE');
    const found = await findLapsed(em, episodes, today);
    // The clients first, as every change of one of them does.
    const clients = await lockClientsAbout(em, found);
    const ended = await endLapsed(
      em,
      found.map(({ id }) => id),
      { now, subject: NAME },
    );
    await settleCategories(em, clients, { now, today, subject: NAME, seals });
    for (const [division, those] of Map.groupBy(ended, (one) => one.division)) {
      const records = those.map(({ id }) => id);
      record(em, { action: 'confirmation.lapse', division, records, fields: ['endedOn'] });
    }
  },
});
