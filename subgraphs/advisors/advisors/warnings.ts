import type { CalendarDate } from '#calendar';
import type { AdvisorWarning } from '../resolvers.generated.ts';
import type { Advisor } from './advisor.entity.ts';

/** Who was not trained before service began (policy clause 五(三)), as SQL over the advisor's row. */
export const TRAINED_SQL = 'pre_service_trained_on is not null and pre_service_trained_on <= first_posted_on';
export const UNTRAINED_SQL = 'pre_service_trained_on is null or pre_service_trained_on > first_posted_on';

type Training = Pick<Advisor, 'filingState' | 'preServiceTrainedOn' | 'firstPostedOn'>;

/** What of an advisor is to be put in order. It keeps nobody unfiled: all are registered and filed (policy clause 五(二)). Pure. */
export function warningsOf({
  filingState,
  preServiceTrainedOn: trainedOn,
  firstPostedOn: dueOn,
}: Training): AdvisorWarning[] {
  if (filingState === 'WITHDRAWN' || (trainedOn && trainedOn <= dueOn)) return [];
  return [{ code: 'PRE_SERVICE_TRAINING_MISSING', dueOn, label: trainedOn ? late(trainedOn, dueOn) : missing(dueOn) }];
}

function missing(dueOn: CalendarDate) {
  return {
    zh: `${dueOn} 上岗，尚未登记岗前培训。请安排培训并登记日期，不影响备案。`,
    en: `In service since ${dueOn}, with no pre-service training on record. Have it held and enter its date; filing goes on.`,
  };
}

function late(trainedOn: CalendarDate, dueOn: CalendarDate) {
  return {
    zh: `${dueOn} 上岗，${trainedOn} 才参加岗前培训。`,
    en: `In service since ${dueOn}, and trained only on ${trainedOn}.`,
  };
}
