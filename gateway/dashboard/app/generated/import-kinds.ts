/* Written by npm run codegen; do not edit. */
export const importKinds = {
  "advisors": {
    "zh": "社区救助顾问",
    "en": "Advisors",
    "scope": "advisor.register"
  },
  "incidents": {
    "zh": "站点安全与风险事件",
    "en": "Incidents at stations",
    "scope": "incident.report"
  },
  "stations": {
    "zh": "服务站点",
    "en": "Stations",
    "scope": "station.open"
  },
  "attendance": {
    "zh": "培训参训情况",
    "en": "Attendance of training",
    "scope": "training.record"
  },
  "outreach": {
    "zh": "宣传活动",
    "en": "Publicity",
    "scope": "outreach.record"
  }
} as const;
