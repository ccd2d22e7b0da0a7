import { type GraphError, defineErrors } from '#errors';
import type { Newest } from './roster-report.repository.ts';
import type { Subject } from './period.ts';

/** What is refused of reports. */
export const rosterReportErrors = defineErrors({
  REPORT_ISSUED: {
    meaning: 'The report of the division and period was issued; it stays, and a further version must name it.',
    retryable: false,
    en: 'The roster of {division} from {from} until {until} was issued as {report}, version {version}. Read that; to correct it, send the same with supersedes: "{report}".',
    zh: '{division} 自 {from} 至 {until} 的名册报告已生成，编号 {report}，第 {version} 版。请直接查阅；如需更正，请在 supersedes 中填写该编号后重新提交。',
  },
  'INPUT_INVALID.PERIOD_NOT_OVER': {
    en: '{value} is not over: a report is of days that are. The last may be {last}.',
    zh: '{value} 尚未结束，报告只能截至已结束的日期，最晚为 {last}。',
  },
  'INPUT_INVALID.NO_ROSTER_OF_ITS_OWN': {
    en: '{division} has no roster report. Name the owner, or a street or town that it keeps.',
    zh: '{division} 不单独生成名册报告，请填写报送单位，或者其管理的街道、镇。',
  },
  'INPUT_INVALID.REPORTED_BY_ITS_OWNER': {
    en: '{division} belongs to an owner of its own, which reports by itself. Ask that owner.',
    zh: '{division} 由其自有单位管理并自行报送，请向该单位申请。',
  },
  'INPUT_INVALID.NOT_THE_NEWEST': {
    en: '{value} is not the newest report of the division and period, which is {newest}. Leave supersedes out where there is none.',
    zh: '{value} 不是该区划该时段最新的报告（最新为 {newest}）；尚无报告时请不要填写 supersedes。',
  },
});

export function reportIssued({ division, fromOn: from, untilOn: until }: Subject, { id, version }: Newest): GraphError {
  const values = { division, from, until, report: id, version };
  return rosterReportErrors.of('REPORT_ISSUED', { values, path: ['input', 'until'] });
}
