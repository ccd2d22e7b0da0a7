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
  "complaint": {
    "states": {
      "RECEIVED": {
        "zh": "已收到",
        "en": "received"
      },
      "ASSIGNED": {
        "zh": "已交办",
        "en": "assigned"
      },
      "INVESTIGATING": {
        "zh": "调查中",
        "en": "looked into"
      },
      "ANSWERED": {
        "zh": "已答复",
        "en": "answered"
      },
      "CLOSED": {
        "zh": "已办结",
        "en": "closed"
      },
      "REOPENED": {
        "zh": "重新办理",
        "en": "reopened"
      }
    },
    "moves": {
      "ASSIGN": {
        "zh": "交办",
        "en": "assign"
      },
      "INVESTIGATE": {
        "zh": "开始调查",
        "en": "look into it"
      },
      "ANSWER": {
        "zh": "答复",
        "en": "answer"
      },
      "CLOSE": {
        "zh": "办结",
        "en": "close"
      },
      "REOPEN": {
        "zh": "重新办理",
        "en": "reopen"
      }
    }
  },
  "modelCase": {
    "states": {
      "DRAFT": {
        "zh": "草稿",
        "en": "draft"
      },
      "HANDED_IN": {
        "zh": "待审核",
        "en": "handed in"
      },
      "SENT_BACK": {
        "zh": "退回修改",
        "en": "sent back"
      },
      "HANDED_UP": {
        "zh": "已上报",
        "en": "handed up"
      },
      "TAKEN_DOWN": {
        "zh": "已撤下",
        "en": "taken down"
      }
    },
    "moves": {
      "HAND_IN": {
        "zh": "送审",
        "en": "hand in"
      },
      "SEND_BACK": {
        "zh": "退回修改",
        "en": "send back"
      },
      "HAND_UP": {
        "zh": "上报",
        "en": "hand up"
      },
      "TAKE_DOWN": {
        "zh": "撤下",
        "en": "take down"
      }
    }
  },
  "gatheredCase": {
    "states": {
      "RECEIVED": {
        "zh": "已接收",
        "en": "received"
      },
      "PUBLISHED": {
        "zh": "已发布",
        "en": "published"
      },
      "SENT_BACK": {
        "zh": "退回修改",
        "en": "sent back"
      },
      "TAKEN_DOWN": {
        "zh": "已撤下",
        "en": "taken down"
      }
    },
    "moves": {
      "PUBLISH": {
        "zh": "发布",
        "en": "publish"
      },
      "SEND_BACK": {
        "zh": "退回修改",
        "en": "send back"
      },
      "TAKE_DOWN": {
        "zh": "撤下",
        "en": "take down"
      }
    }
  },
  "guidance": {
    "states": {
      "ASKED": {
        "zh": "待答复",
        "en": "asked"
      },
      "PASSED_ON": {
        "zh": "已转上级",
        "en": "passed on"
      },
      "ANSWERED": {
        "zh": "已答复",
        "en": "answered"
      },
      "WITHDRAWN": {
        "zh": "已撤回",
        "en": "withdrawn"
      }
    },
    "moves": {
      "ANSWER": {
        "zh": "答复",
        "en": "answer it"
      },
      "PASS_ON": {
        "zh": "转上级",
        "en": "pass it on"
      },
      "CORRECT": {
        "zh": "更正答复",
        "en": "correct the answer"
      },
      "RETRACT": {
        "zh": "收回答复",
        "en": "take the answer back"
      },
      "REOPEN": {
        "zh": "再次咨询",
        "en": "ask again"
      },
      "WITHDRAW": {
        "zh": "撤回咨询",
        "en": "withdraw the question"
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
  "award": {
    "states": {
      "NOMINATED": {
        "zh": "已申报",
        "en": "nominated"
      },
      "RETURNED": {
        "zh": "已退回",
        "en": "returned"
      },
      "HANDED_UP": {
        "zh": "已上报市级",
        "en": "handed up"
      },
      "CONFERRED": {
        "zh": "已授予",
        "en": "conferred"
      },
      "DECLINED": {
        "zh": "未授予",
        "en": "declined"
      },
      "WITHDRAWN": {
        "zh": "已撤回",
        "en": "withdrawn"
      },
      "REVOKED": {
        "zh": "已撤销",
        "en": "revoked"
      }
    },
    "moves": {
      "HAND_UP": {
        "zh": "确认并上报市级",
        "en": "confirm and hand up"
      },
      "CONFER": {
        "zh": "授予",
        "en": "confer"
      },
      "RETURN": {
        "zh": "退回",
        "en": "return"
      },
      "DECLINE": {
        "zh": "不予授予",
        "en": "decline"
      },
      "REVOKE": {
        "zh": "撤销",
        "en": "revoke"
      },
      "RESUBMIT": {
        "zh": "重新申报",
        "en": "submit again"
      },
      "WITHDRAW": {
        "zh": "撤回",
        "en": "withdraw"
      }
    }
  },
  "confirmationProposal": {
    "states": {
      "PROPOSED": {
        "zh": "待办理",
        "en": "proposed"
      },
      "TAKEN_UP": {
        "zh": "已采纳",
        "en": "taken up"
      },
      "DECLINED": {
        "zh": "不予采纳",
        "en": "declined"
      },
      "WITHDRAWN": {
        "zh": "已撤回",
        "en": "withdrawn"
      }
    },
    "moves": {
      "TAKE_UP": {
        "zh": "采纳",
        "en": "take it up"
      },
      "DECLINE": {
        "zh": "不予采纳",
        "en": "decline it"
      },
      "WITHDRAW": {
        "zh": "撤回",
        "en": "withdraw it"
      }
    }
  },
  "lead": {
    "states": {
      "RECEIVED": {
        "zh": "已收到",
        "en": "received"
      },
      "TRIAGED": {
        "zh": "已研判",
        "en": "graded"
      },
      "ASSIGNED": {
        "zh": "已交办",
        "en": "assigned"
      },
      "CHECKED": {
        "zh": "已核实",
        "en": "checked"
      },
      "HANDLED": {
        "zh": "已办结",
        "en": "handled"
      },
      "FORWARDED": {
        "zh": "已转办",
        "en": "forwarded"
      },
      "REOPENED": {
        "zh": "重新办理",
        "en": "reopened"
      },
      "JOINED": {
        "zh": "已并入",
        "en": "joined to another"
      }
    },
    "moves": {
      "TRIAGE": {
        "zh": "研判定级",
        "en": "grade"
      },
      "REGRADE": {
        "zh": "调整等级",
        "en": "grade anew"
      },
      "ASSIGN": {
        "zh": "交办",
        "en": "assign"
      },
      "CHECK": {
        "zh": "现场核实",
        "en": "check on site"
      },
      "HANDLE": {
        "zh": "办结",
        "en": "handle"
      },
      "FORWARD": {
        "zh": "转办",
        "en": "forward"
      },
      "JOIN": {
        "zh": "并入",
        "en": "join to another"
      },
      "REOPEN": {
        "zh": "重新办理",
        "en": "reopen"
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
