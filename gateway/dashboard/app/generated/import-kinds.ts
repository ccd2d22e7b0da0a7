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
  }
} as const;
