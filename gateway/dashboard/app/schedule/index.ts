export {
  type Extent,
  type RefreshEvent,
  GAP_MS,
  ROUTINE_MS,
  ROUTINE_SPREAD_MS,
  SPREAD_MS,
  afterEvent,
  newRefreshState,
  nextAsking,
} from './refresh-schedule.ts';
export { retryAfterMs } from './retry-after.ts';
