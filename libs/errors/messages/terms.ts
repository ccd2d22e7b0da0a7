/**
 * The Chinese of words that values hold, by placeholder: kinds of records and the words of the schema's lists of choices. What is
 * not here is shown as it came; English shows all of them as they came.
 */
export const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    advisor: '社区救助顾问',
    client: '救助对象',
    deputy: '代理人',
    household: '家庭',
    policy: '政策',
    project: '项目',
    provider: '社会力量',
    resource: '资源',
    station: '站点',
    visit: '走访记录',
    RESIDENT_ID: '居民身份证或居住证',
    FOREIGNER_PERMANENT_RESIDENCE: '外国人永久居留身份证',
    HK_MACAO_PERMIT: '港澳居民来往内地通行证',
    TAIWAN_PERMIT: '台湾居民来往大陆通行证',
    PASSPORT: '护照',
    NONE: '无证件',
  },
  stationKind: {
    DISTRICT_GUIDANCE: '区指导站',
    SUBDISTRICT_SERVICE: '街镇服务站',
    COMMUNITY_POINT: '居村服务点',
    PROFESSIONAL_POINT: '专业服务点',
  },
  level: {
    CITY: '市级',
    DISTRICT: '区级',
    SUBDISTRICT: '街镇级',
    COMMUNITY: '居村级',
  },
  action: {
    SUBMIT: '提交备案',
    FILE: '准予备案',
    RETURN: '退回补正',
    CHANGE: '申报变更',
    MOVE: '调动',
    SUSPEND: '暂停',
    RESUME: '恢复',
    WITHDRAW: '退出',
    nothing: '无',
  },
  state: {
    DRAFT: '草稿',
    SUBMITTED: '待备案',
    FILED: '已备案',
    RETURNED: '退回补正',
    CHANGED: '变更待审',
    SUSPENDED: '暂停',
    WITHDRAWN: '退出',
  },
  legalBasis: {
    PURPOSE_DONE: '处理目的已实现、无法实现或者不再必要',
    RETENTION_OVER: '停止提供服务或者保存期限已届满',
    CONSENT_WITHDRAWN: '个人撤回同意',
    UNLAWFUL_PROCESSING: '违反法律、行政法规或者违反约定处理个人信息',
    OTHER_LAW: '法律、行政法规规定的其他情形',
  },
  held: {
    'the character U+0000': '字符 U+0000',
    'half a character (an unpaired surrogate)': '半个字符（未配对的代理项）',
  },
};
