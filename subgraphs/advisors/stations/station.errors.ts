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
  'INPUT_INVALID.STREET_MISSING': {
    en: 'A professional point of the district stands in a street, which files its advisors. Name the street, with 9 digits.',
    zh: '区级设置的专业服务点须注明所在街镇（9 位代码），其顾问由该街镇备案。',
  },
  'INPUT_INVALID.STREET_NOT_NAMED_HERE': {
    en: 'Only a professional point of the district names its street; elsewhere the division says it. Leave it out.',
    zh: '只有区级设置的专业服务点需要注明所在街镇，请勿填写此项。',
  },
  'INPUT_INVALID.STREET_ELSEWHERE': {
    en: '{street} is not a street of {division}. Choose one that is.',
    zh: '{street} 不是 {division} 的街镇，请选择该区的街镇。',
  },
  'INPUT_INVALID.STREET_NOT_HELD': {
    en: '{street} keeps its own register, so no point of yours files there. Have that street open the point.',
    zh: '街镇 {street} 自行管理顾问名册，不能作为您所设服务点的所在街镇，请由该街镇设立服务点。',
  },
  'INPUT_INVALID.POSTED_BEYOND_STREET': {
    en: 'Advisors of this point are also posted outside of {street}: {count}. End those postings first, or move the advisors.',
    zh: '该服务点有 {count} 名顾问同时派驻在 {street} 以外，请先结束其派驻或者办理调动。',
  },
  'INPUT_INVALID.STATION_CLOSED': {
    en: 'The station closed on {closedOn}. Open a new one to go on.',
    zh: '该站点已于 {closedOn} 撤销，如需继续，请另行设立站点。',
  },
  'INPUT_INVALID.POSTED_FROM_ELSEWHERE': {
    en: 'Advisors registered outside your division are posted here: {count}. Leave the closing to the district.',
    zh: '有 {count} 名在您所属区划以外登记的顾问派驻在此，请由区级办理撤销。',
  },
  STATION_UNPUBLISHABLE: {
    meaning: 'The station lacks something that it must publish, which the path names; there is an error for each.',
    retryable: false,
    en: 'A station that is published says its {missing}. Fill it in.',
    zh: '公布的站点必须有{missing}，请补充。',
  },
  'INPUT_INVALID.HOURS_FROM_WEEK': {
    en: 'The words are made from the weekly hours. Change these, or the remark on them, and leave the words out.',
    zh: '已填写每周服务时间，文字由系统生成，请修改每周服务时间或者其备注，不要另填文字。',
  },
  'INPUT_INVALID.ONLY_WITH_WEEK': {
    en: 'This goes with weekly hours. Give these as well, or leave it out.',
    zh: '此项须与每周服务时间一并填写，请补充每周服务时间，或者不填此项。',
  },
  'INPUT_INVALID.POSTED_TO_CLOSED': {
    en: 'The station closed on {closedOn} and takes nobody any more. Choose one that is open.',
    zh: '该站点已于 {closedOn} 撤销，不能再派驻，请改选在用站点。',
  },
  'INPUT_INVALID.POSTED_TO_MERGED': {
    en: 'The station was merged into {into} on {closedOn}. Choose that one.',
    zh: '该站点已于 {closedOn} 并入 {into}，请改选并入后的站点。',
  },
  'INPUT_INVALID.MERGED_INTO_ITSELF': {
    en: 'A station is not merged into itself. Choose another one.',
    zh: '站点不能并入自身，请改选其他站点。',
  },
  'INPUT_INVALID.MERGED_INTO_OTHER_KIND': {
    en: 'Stations that merge are of one kind: this is a {stationKind}. Choose another one.',
    zh: '合并的站点类型须相同，本站点为{stationKind}，请改选其他站点。',
  },
  'INPUT_INVALID.MERGED_OUTSIDE_AUTHORITY': {
    en: 'Advisors posted here are filed with {authority}, in which the other station does not lie. Move them first.',
    zh: '派驻在此的顾问的备案机关为 {authority}，并入的站点不在其区划内，请先办理顾问调动。',
  },
  'INPUT_INVALID.PROVIDER_NOT_NAMED': {
    en: 'The provider {provider} is of a library above yours, so its name is not known here. Say the name as well.',
    zh: '机构 {provider} 属于上级资源库，此处无法取得其名称，请一并填写机构名称。',
  },
  'INPUT_INVALID.NOT_AN_AREA': {
    en: 'An area is a number of square kilometres from 0.001 to 7000, such as 1.25. Correct it.',
    zh: '面积为 0.001 至 7000 之间的平方公里数，如 1.25，请更正。',
  },
  'INPUT_INVALID.NOT_RUN_BY_PROVIDER': {
    en: 'Only a PROFESSIONAL_POINT is run by a provider. Leave it out.',
    zh: '只有专业服务点依托社会组织，请勿填写此项。',
  },
});
