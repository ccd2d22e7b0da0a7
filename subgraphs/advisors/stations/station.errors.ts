import { defineErrors } from '#errors';

/** What is refused of stations. */
export const stationErrors = defineErrors({
  'INPUT_INVALID.WRONG_LEVEL': {
    en: 'A {stationKind} stands at {levels} only, and {division} is at {level}. Choose another kind or division.',
    zh: '{stationKind}只能设在{levels}，而 {division} 是{level}，请改选站点类型或者区划。',
  },
  'INPUT_INVALID.NO_STATION_THERE': {
    en: 'No station can stand in {division}. Check the code.',
    zh: '区划 {division} 不能设立站点，请核对代码。',
  },
  'INPUT_INVALID.STATION_THERE_ALREADY': {
    en: 'Division {division} already has its {stationKind}. Choose another kind or division.',
    zh: '区划 {division} 已设有{stationKind}，请改选站点类型或者区划。',
  },
  'INPUT_INVALID.STATION_CLOSED': {
    en: 'The station closed on {closedOn}. Open a new one to go on.',
    zh: '该站点已于 {closedOn} 撤销，如需继续，请另行设立站点。',
  },
  'INPUT_INVALID.POSTED_FROM_ELSEWHERE': {
    en: 'Advisors registered outside your division are posted here: {count}. Leave the closing to the district.',
    zh: '有 {count} 名在您所属区划以外登记的顾问派驻在此，请由区级办理撤销。',
  },
  'INPUT_INVALID.NOT_RUN_BY_PROVIDER': {
    en: 'Only a PROFESSIONAL_POINT is run by a provider. Leave it out.',
    zh: '只有专业服务点依托社会组织，请勿填写此项。',
  },
});
