import { nowSql } from '#grants';
import { defineList } from '#lists';
import { unlapsedSql } from '#workflows';

import { ErasureRequest } from './erasure-request.entity.ts';
import { erasureWorkflow } from './erasure.workflow.ts';

/** A request is never changed: that it waits follows from the time, and from that nobody confirmed it. Nobody is erased who is served again. */
const WAITING = `${unlapsedSql(erasureWorkflow, 'REQUESTED', { since: 'requested_at', now: nowSql })}
  and not exists (select from clients.erasure where erasure.client_id = listed.client_id)
  and not exists (select from clients.client where client.id = listed.client_id and active)`;

/** 删除申请: requests to erase clients at or beneath a division, those that wait longest first. Not searched: reasons are words about people. */
export const erasureRequestList = defineList(ErasureRequest, {
  field: 'erasureRequests',
  filter: {
    waiting: { met: WAITING },
    // Another person confirms.
    waitingForMe: { met: `${WAITING} and requested_by <> current_setting('app.subject', true)` },
    requestedFrom: { from: 'requestedAt', byDay: true },
    requestedUntil: { until: 'requestedAt', byDay: true },
  },
  order: { REQUESTED_AT: 'requestedAt' },
  orderBy: { field: 'REQUESTED_AT', direction: 'ASC' },
});
