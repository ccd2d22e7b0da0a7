import { type GraphError, defineErrors } from '#errors';

/** What is refused of nominations. */
export const awardErrors = defineErrors({
  AWARD_NOMINATED_ALREADY: {
    meaning: 'The advisor is nominated for this award already, or has it.',
    retryable: false,
    en: 'This advisor is nominated for the same award of {value} already, or has it. Wait for the decision, or choose another award or year.',
    zh: '该顾问 {value} 年度的同一表彰正在申报或者已经授予，请等待决定，或者选择其他表彰或年度。',
  },
  'INPUT_INVALID.NOT_AN_AWARD_YEAR': {
    en: '{value} is no year of an award. Name one from {first} to {last}.',
    zh: '{value} 不是可以申报的表彰年度，请填写 {first} 至 {last} 年。',
  },
  'INPUT_INVALID.NOMINEE_NOT_FILED': {
    en: 'Only advisors whose filing is in force are nominated. Have the advisor filed first.',
    zh: '只能申报已备案的顾问，请先办理备案。',
  },
  'INPUT_INVALID.NOMINEE_FILED_NO_MORE': {
    en: 'The filing of this advisor is not in force now, so the nomination goes no further. Return or withdraw it, or have the advisor filed first.',
    zh: '该顾问目前未处于备案有效状态，申报不能继续办理。请退回或者撤回，或者先办理备案。',
  },
  'INPUT_INVALID.NOMINATES_ONESELF': {
    en: 'This is your own record as an advisor. Have somebody else nominate.',
    zh: '不能为本人申报表彰，请由他人办理。',
  },
  'INPUT_INVALID.NO_STUDIO': {
    en: 'Only a studio has a station. Leave the station out, or nominate an advisor studio.',
    zh: '只有申报顾问工作室时才填写站点，请删去站点，或者改为申报顾问工作室。',
  },
  'INPUT_INVALID.LEADS_ELSEWHERE': {
    en: 'The advisor is not posted at this station now. Name the station at which the advisor leads the studio.',
    zh: '该顾问目前未派驻该站点，请填写其牵头的工作室所在站点。',
  },
  'INPUT_INVALID.AWARD_OF_ANOTHER_STEP': {
    en: 'Reasons are changed only with the step RESUBMIT. Leave them out.',
    zh: '只有重新申报时才能修改申报理由，请删去此项。',
  },
});

export function nominatedAlready(year: number): GraphError {
  return awardErrors.of('AWARD_NOMINATED_ALREADY', { values: { value: year }, path: ['input', 'advisor'] });
}
