/* Written by npm run codegen; do not edit. */
export const workflowWords = {
  "incident": {
    "states": {
      "REPORTED": {
        "zh": "已上报",
        "en": "reported"
      },
      "INVESTIGATING": {
        "zh": "调查处理中",
        "en": "looked into"
      },
      "CLOSED": {
        "zh": "已办结",
        "en": "closed"
      }
    },
    "moves": {
      "INVESTIGATE": {
        "zh": "开始调查处理",
        "en": "look into it"
      },
      "CLOSE": {
        "zh": "办结",
        "en": "close"
      }
    }
  },
  "filing": {
    "states": {
      "DRAFT": {
        "zh": "草稿",
        "en": "draft"
      },
      "SUBMITTED": {
        "zh": "待备案",
        "en": "submitted"
      },
      "FILED": {
        "zh": "已备案",
        "en": "filed"
      },
      "RETURNED": {
        "zh": "退回补正",
        "en": "returned"
      },
      "CHANGED": {
        "zh": "变更待审",
        "en": "change submitted"
      },
      "SUSPENDED": {
        "zh": "暂停",
        "en": "suspended"
      },
      "WITHDRAWN": {
        "zh": "退出",
        "en": "withdrawn"
      }
    },
    "moves": {
      "SUBMIT": {
        "zh": "提交备案",
        "en": "submit"
      },
      "FILE": {
        "zh": "准予备案",
        "en": "file"
      },
      "RETURN": {
        "zh": "退回补正",
        "en": "return"
      },
      "CHANGE": {
        "zh": "申报变更",
        "en": "announce a change"
      },
      "SUSPEND": {
        "zh": "暂停",
        "en": "suspend"
      },
      "RESUME": {
        "zh": "恢复",
        "en": "resume"
      },
      "WITHDRAW": {
        "zh": "退出",
        "en": "withdraw"
      }
    }
  },
  "erasure": {
    "states": {
      "NOT_REQUESTED": {
        "zh": "未申请删除",
        "en": "not requested"
      },
      "REQUESTED": {
        "zh": "待确认删除",
        "en": "requested"
      },
      "ERASED": {
        "zh": "已删除",
        "en": "erased"
      }
    },
    "moves": {
      "REQUEST": {
        "zh": "申请删除",
        "en": "request"
      },
      "CONFIRM": {
        "zh": "确认删除",
        "en": "confirm"
      }
    }
  }
} as const;
