// Written by npm run errors from what ideas declare. After a conflict take either side and run it again.

export const declaredCodes = {
  "ADVISOR_NOT_TOLD": {
    "meaning": "The owner keeps its advisors in another database, so that it is not known here who serves where.",
    "retryable": false
  },
  "AWARD_NAMES_SOMEBODY": {
    "meaning": "The reasons of a nomination hold something that tells who is served; nothing was kept.",
    "retryable": false
  },
  "AWARD_NOMINATED_ALREADY": {
    "meaning": "The advisor is nominated for this award already, or has it.",
    "retryable": false
  },
  "BUDGET_EXCEEDED": {
    "meaning": "More is allocated than planned, or spent than allocated, of one source of money, and no reason is given.",
    "retryable": false
  },
  "CLIENT_NOT_ACTIVE": {
    "meaning": "The client is no longer served, so nothing new is recorded.",
    "retryable": false
  },
  "COMPLAINT_CONCERNS_YOU": {
    "meaning": "Complaints are not shown to, taken by or handled by those whom they may concern, whether there are any or not.",
    "retryable": false
  },
  "COMPLAINT_RECEIPT_UNKNOWN": {
    "meaning": "There is no complaint of this receipt.",
    "retryable": false
  },
  "CONFIRMATION_ENDED": {
    "meaning": "The confirmation has ended; nothing of it changes any more.",
    "retryable": false
  },
  "CONFIRMATION_IN_FORCE": {
    "meaning": "The same category is confirmed of the same person or household already, and holds.",
    "retryable": false
  },
  "CONFIRMATION_WRONG_AUTHORITY": {
    "meaning": "Only the authority that confirms the category, or its deputy, records and ends a confirmation; a level above it does not.",
    "retryable": false
  },
  "COURSE_WITHDRAWN": {
    "meaning": "The course was withdrawn: it stays readable, and no further session is held of it.",
    "retryable": false
  },
  "FILING_STATE_CONFLICT": {
    "meaning": "The filing is not in a state that allows this step.",
    "retryable": false
  },
  "FILING_WRONG_AUTHORITY": {
    "meaning": "Only the filing authority that the advisor names decides the filing; a level above it does not.",
    "retryable": false
  },
  "IMPORT_STATE_CONFLICT": {
    "meaning": "The import is under way or done, so that neither its rows nor how it runs can be changed.",
    "retryable": false
  },
  "LEAD_NOT_JOINABLE": {
    "meaning": "A lead is joined to another one that is not itself joined to a third.",
    "retryable": false
  },
  "LEAD_RECEIPT_UNKNOWN": {
    "meaning": "There is no lead of this receipt.",
    "retryable": false
  },
  "LIBRARY_WRONG_AUTHORITY": {
    "meaning": "Only a division itself writes into its libraries; a level above it does not.",
    "retryable": false
  },
  "MERGE_DIFFERENT_DOCUMENTS": {
    "meaning": "Both records have an identity document of the same kind, with different numbers: they are of two people, or one number is wrong.",
    "retryable": false
  },
  "MODEL_CASE_NAMES_SOMEBODY": {
    "meaning": "A model case, or a reason given with it, holds something that tells who somebody is; nothing was kept.",
    "retryable": false
  },
  "MODEL_CASE_NOT_OPEN": {
    "meaning": "The model case is with the bureau or the city, or taken down, so that its text is not changed.",
    "retryable": false
  },
  "MODEL_CASE_OWN": {
    "meaning": "A model case is not handed up by the person who wrote, changed or submitted it.",
    "retryable": false
  },
  "NOT_ENROLLED": {
    "meaning": "The advisor is not enrolled in the session, so that no attendance is recorded.",
    "retryable": false
  },
  "OUTREACH_WITHDRAWN": {
    "meaning": "The event was withdrawn from the record, and is neither corrected nor withdrawn any more.",
    "retryable": false
  },
  "RECORD_MERGED": {
    "meaning": "The record was merged into another one of the same person, so nothing of it changes any more.",
    "retryable": false
  },
  "REPORT_ISSUED": {
    "meaning": "The report of the division and period was issued; it stays, and a further version must name it.",
    "retryable": false
  },
  "SESSION_BEGUN": {
    "meaning": "The session has begun, and is cancelled no more.",
    "retryable": false
  },
  "SESSION_CANCELLED": {
    "meaning": "The session was cancelled: nobody is enrolled in it, and nobody attended.",
    "retryable": false
  },
  "SESSION_FULL": {
    "meaning": "The session has fewer places left for the advisors of the owner than are to be enrolled.",
    "retryable": false
  },
  "SESSION_NOT_BEGUN": {
    "meaning": "The session has not begun: nobody has attended it yet.",
    "retryable": false
  },
  "STATION_UNPUBLISHABLE": {
    "meaning": "The station lacks something that it must publish, which the path names; there is an error for each.",
    "retryable": false
  },
  "SURVEY_CALL_DONE": {
    "meaning": "The household has answered in this survey, or would not; it is asked once.",
    "retryable": false
  },
  "SURVEY_CLOSED": {
    "meaning": "The survey is closed; nothing of it changes any more.",
    "retryable": false
  },
  "SURVEY_NOT_INDEPENDENT": {
    "meaning": "Who serves or visited a household does not ask it whether it is satisfied.",
    "retryable": false
  },
  "TRAINING_WRONG_AUTHORITY": {
    "meaning": "Courses are written by the city itself, sessions are held by the city or a district itself, and attendance is recorded by the owner itself.",
    "retryable": false
  },
  "VISIT_IN_FUTURE": {
    "meaning": "A visit is recorded on or after the day it took place.",
    "retryable": false
  },
  "VISIT_WITHDRAWN": {
    "meaning": "The visit was withdrawn, as recorded by mistake; nothing of it changes any more.",
    "retryable": false
  }
} as const;

export const declaredMessages = {
  "ADVISOR_NOT_TOLD": {
    "en": "It is not known here who serves where: the owner keeps its advisors in another database. Leave the advisor out; to hand clients over, have the operator keep advisors and clients in one database.",
    "zh": "此处无法得知顾问的派驻情况（归属单位的顾问数据在另一数据库），请不填顾问；如需转交救助对象，请联系运维人员将顾问与救助对象数据置于同一数据库。"
  },
  "AWARD_NAMES_SOMEBODY": {
    "en": "\"{quote}\", character {place} of the reasons, tells who somebody is. Leave it out.",
    "zh": "申报理由第{place}字起的“{quote}”可以识别特定个人，请删去。"
  },
  "AWARD_NAMES_SOMEBODY.ACCOUNT": {
    "en": "\"{quote}\", character {place} of the reasons, is an account of WeChat or the like. Leave it out.",
    "zh": "申报理由第{place}字起的“{quote}”是微信等账号，请删去。"
  },
  "AWARD_NAMES_SOMEBODY.ADDRESS": {
    "en": "\"{quote}\", character {place} of the reasons, is an address. Name the district or street alone.",
    "zh": "申报理由第{place}字起的“{quote}”是门牌地址，请只写到区或者街镇。"
  },
  "AWARD_NAMES_SOMEBODY.EMAIL": {
    "en": "\"{quote}\", character {place} of the reasons, is an e-mail address. Leave it out.",
    "zh": "申报理由第{place}字起的“{quote}”是电子邮箱，请删去。"
  },
  "AWARD_NAMES_SOMEBODY.IDENTITY_NUMBER": {
    "en": "\"{quote}\", character {place} of the reasons, is an identity number. Leave it out.",
    "zh": "申报理由第{place}字起的“{quote}”是身份证件号码，请删去。"
  },
  "AWARD_NAMES_SOMEBODY.NUMBER": {
    "en": "\"{quote}\", character {place} of the reasons, is a long number, such as of an account or a document. Leave it out; write large amounts in units of ten thousand.",
    "zh": "申报理由第{place}字起的“{quote}”是账号、证号一类的长串数字，请删去；较大金额请以“万元”为单位。"
  },
  "AWARD_NAMES_SOMEBODY.PHONE": {
    "en": "\"{quote}\", character {place} of the reasons, is a phone number. Leave it out.",
    "zh": "申报理由第{place}字起的“{quote}”是电话号码，请删去。"
  },
  "AWARD_NAMES_SOMEBODY.PLATE": {
    "en": "\"{quote}\", character {place} of the reasons, is the licence number of a vehicle. Leave it out.",
    "zh": "申报理由第{place}字起的“{quote}”是车牌号码，请删去。"
  },
  "AWARD_NOMINATED_ALREADY": {
    "en": "This advisor is nominated for the same award of {value} already, or has it. Wait for the decision, or choose another award or year.",
    "zh": "该顾问 {value} 年度的同一表彰正在申报或者已经授予，请等待决定，或者选择其他表彰或年度。"
  },
  "BUDGET_EXCEEDED": {
    "en": "The {entryKind} of that source in the year would come to {total} yuan, and {limit} are there for it. Give a reason, or correct the amount, the source or the year.",
    "zh": "该资金来源本年度{entryKind}将达 {total} 元，超过可用的 {limit} 元。请填写原因，或者核对金额、资金来源和年度。"
  },
  "CLIENT_NOT_ACTIVE": {
    "en": "The client is no longer served. Register the person again to go on.",
    "zh": "该救助对象已结束服务，如需继续，请重新建档。"
  },
  "COMPLAINT_CONCERNS_YOU": {
    "en": "Complaints about yourself or your own station are for others to take and to read, whether there are any or not. Ask the complainant to use the public form or the hotline.",
    "zh": "涉及本人或者本站点的投诉，无论是否存在，均由他人受理和查阅。请引导投诉人使用网上投诉表或者拨打监督热线。"
  },
  "COMPLAINT_CONCERNS_YOU.ASSIGNEE": {
    "en": "Nobody handles a complaint that concerns their own record as an advisor, or their station. Assign it to somebody else.",
    "zh": "投诉涉及其本人或者其所在站点的人员不得承办，请交由其他人员办理。"
  },
  "COMPLAINT_RECEIPT_UNKNOWN": {
    "en": "No complaint has this receipt. Check each character, with the digits in front.",
    "zh": "没有与此回执对应的投诉，请逐字核对，包括前面的数字。"
  },
  "CONFIRMATION_ENDED": {
    "en": "This confirmation ended on {endedOn} and changes no more. Record another one where the authority decided anew.",
    "zh": "该认定已于 {endedOn} 终止，不再变更；如有新的认定决定，请另行登记。"
  },
  "CONFIRMATION_IN_FORCE": {
    "en": "{value} is confirmed here since {decidedOn} and still holds. End that confirmation first, or name another category.",
    "zh": "该对象的“{value}”已于 {decidedOn} 认定，目前有效。请先终止该认定，或者选择其他类别。"
  },
  "CONFIRMATION_WRONG_AUTHORITY": {
    "en": "This category is confirmed by {authority}, which alone records it; you sign in for {own}. Propose it to that authority.",
    "zh": "该类别由 {authority} 认定，只能由其登记；您所属区划为 {own}，可向认定机关提出建议。"
  },
  "COURSE_WITHDRAWN": {
    "en": "The course was withdrawn on {on}. Choose another one.",
    "zh": "该课程已于 {on} 停用，请选择其他课程。"
  },
  "FILING_STATE_CONFLICT": {
    "en": "{action} is not possible from {state}, only from {allowed}; possible now: {available}. Read the filing again.",
    "zh": "备案处于“{state}”时不能“{action}”，只有处于{allowed}时可以；目前可办理：{available}。请重新读取备案情况。"
  },
  "FILING_WRONG_AUTHORITY": {
    "en": "The advisor is filed with {authority}, which alone decides; you sign in for {own}. Leave the step to it.",
    "zh": "该顾问的备案机关是 {authority}，只能由其办理；您所属区划为 {own}。请交由备案机关办理。"
  },
  "IMPORT_STATE_CONFLICT": {
    "en": "The import is under way or done already. See what its report says, or begin a new one.",
    "zh": "该导入正在执行或者已经完成，请查看导入报告，或者重新开始导入。"
  },
  "INPUT_INVALID.ABSENT_FOR_HOURS": {
    "en": "Who was absent has no hours. Leave the hours out, or say that the advisor attended.",
    "zh": "缺席人员没有学时，请不填学时，或者改为已参训。"
  },
  "INPUT_INVALID.ACCESS_WOULD_RETURN": {
    "en": "The advisor is suspended or has withdrawn, and untied the sign-in would have access again. Resume the filing, or tie the sign-in to a new record.",
    "zh": "该顾问已暂停或退出，解除绑定会恢复其账号的访问权限。请先恢复备案，或将账号绑定到新的顾问记录。"
  },
  "INPUT_INVALID.ADVISOR_BESIDE_CLIENTS": {
    "en": "Clients are named beside an advisor whose clients are meant. Leave one of them out.",
    "zh": "既填写了原责任顾问，又列出了救助对象，请只填其中一项。"
  },
  "INPUT_INVALID.ADVISOR_WITHDRAWN": {
    "en": "The advisor has withdrawn. Register the person anew.",
    "zh": "该顾问已退出，请重新登记。"
  },
  "INPUT_INVALID.AFTER_SERVICE": {
    "en": "The service of the client ended on {endedOn}, before {value}. Check the date.",
    "zh": "该救助对象的服务已于 {endedOn} 结束，早于 {value}，请核对日期。"
  },
  "INPUT_INVALID.ALL_SPLIT_OFF": {
    "en": "Nobody who is served would be left in the household. Correct its address, or move the household instead.",
    "zh": "分户后原家庭将没有在服务的成员。请更正该家庭的住址，或办理户籍迁移。"
  },
  "INPUT_INVALID.ANSWERED_ELSEWHERE": {
    "en": "The question was put elsewhere, or was answered there: that is where this step is taken.",
    "zh": "该咨询由其他单位提出或者由上级答复，请在该单位办理此步骤。"
  },
  "INPUT_INVALID.ATTENDANCE_RECORDED": {
    "en": "Attendance of the advisor is recorded already. Correct that instead of taking the advisor off.",
    "zh": "该顾问的参训情况已登记，不能取消报名，如有错误请更正参训情况。"
  },
  "INPUT_INVALID.ATTENDED_TWICE": {
    "en": "The advisor is named twice. Name each once.",
    "zh": "该顾问重复填写，每人只填一次。"
  },
  "INPUT_INVALID.AWARD_OF_ANOTHER_STEP": {
    "en": "Reasons are changed only with the step RESUBMIT. Leave them out.",
    "zh": "只有重新申报时才能修改申报理由，请删去此项。"
  },
  "INPUT_INVALID.BEFORE_BIRTH": {
    "en": "{value} is before the birth of the person. Check the date.",
    "zh": "{value} 早于本人出生，请核对日期。"
  },
  "INPUT_INVALID.BEFORE_LAST_JOINING": {
    "en": "{value} is before {since}, when the person joined the present household. Check the date.",
    "zh": "{value} 早于本人加入现家庭的日期 {since}，请核对日期。"
  },
  "INPUT_INVALID.BEFORE_SERVICE": {
    "en": "The service of the client began on {startedOn}, after {value}. Check the date.",
    "zh": "该救助对象的服务自 {startedOn} 开始，晚于 {value}，请核对日期。"
  },
  "INPUT_INVALID.BIRTH_YEAR_DIFFERS": {
    "en": "{value} is not the year of birth that the identity document states. Leave it out, or correct the number.",
    "zh": "{value} 与证件号码中的出生年不一致，请不填此项，或更正号码。"
  },
  "INPUT_INVALID.BIRTH_YEAR_MISSING": {
    "en": "The year of birth does not follow from an identity document. Give it, estimated where it is not known.",
    "zh": "无法从证件得知出生年，请填写出生年；不清楚的，填写估计的年份。"
  },
  "INPUT_INVALID.CELLS_MISSING": {
    "en": "A row has {count} cells, and there are {most} columns. Send a text for each, empty where there is nothing.",
    "zh": "一行有 {count} 个单元格，而列数为 {most}，请逐列填写，没有内容的留空。"
  },
  "INPUT_INVALID.CHANNEL_OF_EVENTS": {
    "en": "Events of {channel} name the item of the plan, so that its channel stays. Withdraw or correct these first, or plan another item.",
    "zh": "已有“{channel}”渠道的活动填报了该计划项目，渠道不能变更；请先更正或者撤销这些活动，或者另设计划项目。"
  },
  "INPUT_INVALID.CLOSED_WITH_HOURS": {
    "en": "A day is either closed or has hours. Give one of the two.",
    "zh": "休息和服务时段只能填写其一，请改正。"
  },
  "INPUT_INVALID.CLOSES_BEFORE_OPENING": {
    "en": "{value} does not lie after {opens}. A time of closing lies after that of opening, on the same day.",
    "zh": "结束时刻 {value} 不晚于开始时刻 {opens}，请改正，同一时段不能跨天。"
  },
  "INPUT_INVALID.CODE_ENDED": {
    "en": "The code {value} ended on {date}, which stays. Add a code with another key.",
    "zh": "代码 {value} 已于 {date} 停用，不能更改。请使用其他代码另行增加。"
  },
  "INPUT_INVALID.CODE_TAKEN": {
    "en": "The list {list} has the code {value} already. Use that one, or another key.",
    "zh": "代码表 {list} 已有代码 {value}，请直接使用，或者换用其他代码。"
  },
  "INPUT_INVALID.COLUMN_MISSING": {
    "en": "The column \"{value}\" is missing. Add it as the template of today has it.",
    "zh": "缺少“{value}”一列，请下载现行模板，按它补上。"
  },
  "INPUT_INVALID.COLUMN_TWICE": {
    "en": "The column \"{value}\" is there twice. Take one of them out.",
    "zh": "“{value}”一列重复，请删去其中一列。"
  },
  "INPUT_INVALID.CONSENT_OF_EARLIER_SERVICE": {
    "en": "The consent of {value} is from before the earlier service ended on {ended}. Ask the person again, and give a day from then on.",
    "zh": "{value} 的同意早于上一次服务结束的日期 {ended}，请重新征得当事人同意，填写该日起的日期。"
  },
  "INPUT_INVALID.CONSENT_TOO_OLD": {
    "en": "The consent of {value} is more than a year old. Ask the person again, and give a day from {first} on.",
    "zh": "{value} 的同意已超过一年，请重新征得当事人同意，填写 {first} 起的日期。"
  },
  "INPUT_INVALID.DAY_TWICE": {
    "en": "{value} is there twice. Leave one out.",
    "zh": "{value} 重复，请删去一项。"
  },
  "INPUT_INVALID.DIGITS_LOST": {
    "en": "The spreadsheet took this for a quantity and lost its last digits. Make the cells of the column text, and type the number anew.",
    "zh": "表格软件把号码当作数值，末尾数字已丢失。请将该列设为“文本”格式后重新填写号码。"
  },
  "INPUT_INVALID.DOCUMENT_MISSING": {
    "en": "An identity document is required. Give its kind and number; of a person without one, the kind NONE and why.",
    "zh": "身份证件必填：请填写证件类型和号码；没有证件的，类型选“无证件”并写明原因。"
  },
  "INPUT_INVALID.DOCUMENT_NEEDED": {
    "en": "An advisor is registered by the real name, which takes an identity document. Choose the kind that the person holds.",
    "zh": "救助顾问实行实名登记，须有身份证件，请选择其持有的证件类型。"
  },
  "INPUT_INVALID.ENROLLED_ALREADY": {
    "en": "The advisor is enrolled in this session already. Leave the advisor out.",
    "zh": "该顾问已报名该培训班，无需重复报名。"
  },
  "INPUT_INVALID.ENTRY_REVERSED": {
    "en": "The entry was reversed already, by {by}.",
    "zh": "该明细已被冲销，冲销编号 {by}。"
  },
  "INPUT_INVALID.ENTRY_REVERSES": {
    "en": "The entry reverses another and cannot be reversed itself. Record the amount anew.",
    "zh": "该明细本身是冲销，不能再冲销，请重新登记金额。"
  },
  "INPUT_INVALID.FORMULA": {
    "en": "The cell holds a formula. Copy it and paste its value alone.",
    "zh": "单元格是公式，请复制后选择“只粘贴数值”。"
  },
  "INPUT_INVALID.GRANT_OVER": {
    "en": "The grant is over already and opens nothing. There is nothing to revoke.",
    "zh": "该授权已结束，不再开放任何内容，无须撤回。"
  },
  "INPUT_INVALID.GRANT_TOO_LONG": {
    "en": "{value} is after {last}, the last day of the longest grant that is given today. Use that day or an earlier one, and grant it anew later.",
    "zh": "{value} 晚于今天起最长授权期限的最后一天 {last}，请填写该日或之前的日期，到期后可重新授权。"
  },
  "INPUT_INVALID.HOLDS_PERSONAL_NUMBER": {
    "en": "The text holds what looks like an identity number, a telephone or another number that somebody has. Describe the case without saying whose it is.",
    "zh": "内容中含有疑似身份证件号码、电话号码或者其他个人号码，请删去，只描述情形，不要写明是谁。"
  },
  "INPUT_INVALID.HOURS_FROM_WEEK": {
    "en": "The words are made from the weekly hours. Change these, or the remark on them, and leave the words out.",
    "zh": "已填写每周服务时间，文字由系统生成，请修改每周服务时间或者其备注，不要另填文字。"
  },
  "INPUT_INVALID.HOURS_OVERLAP": {
    "en": "{value} overlaps with other hours of the same day. Join them into one.",
    "zh": "{value} 与同一天的其他时段重叠，请合并为一个时段。"
  },
  "INPUT_INVALID.KEPT_NOT_SERVED": {
    "en": "The client of this record is no longer served, and the one of the other is. Keep the other record.",
    "zh": "拟保留的档案已结束服务，而另一份档案仍在服务中，请保留后者。"
  },
  "INPUT_INVALID.LEADS_ELSEWHERE": {
    "en": "The advisor is not posted at this station now. Name the station at which the advisor leads the studio.",
    "zh": "该顾问目前未派驻该站点，请填写其牵头的工作室所在站点。"
  },
  "INPUT_INVALID.LISTED_TWICE": {
    "en": "{value} is listed twice. Leave one out.",
    "zh": "“{value}”重复，请删去一项。"
  },
  "INPUT_INVALID.MATERIAL_EMPTY": {
    "en": "A material has a link or a text. Give one of them.",
    "zh": "培训资料须有链接或者正文，请填写其中一项。"
  },
  "INPUT_INVALID.MERGED_INTO_ITSELF": {
    "en": "A station is not merged into itself. Choose another one.",
    "zh": "站点不能并入自身，请改选其他站点。"
  },
  "INPUT_INVALID.MERGED_INTO_OTHER_KIND": {
    "en": "Stations that merge are of one kind: this is a {stationKind}. Choose another one.",
    "zh": "合并的站点类型须相同，本站点为{stationKind}，请改选其他站点。"
  },
  "INPUT_INVALID.MERGED_OUTSIDE_AUTHORITY": {
    "en": "Advisors posted here are filed with {authority}, in which the other station does not lie. Move them first.",
    "zh": "派驻在此的顾问的备案机关为 {authority}，并入的站点不在其区划内，请先办理顾问调动。"
  },
  "INPUT_INVALID.MONTH_AFTER": {
    "en": "{value} is after {last}. Use that month or an earlier one.",
    "zh": "{value} 晚于 {last}，请填写该月或之前的月份。"
  },
  "INPUT_INVALID.MONTH_OF_ANOTHER_YEAR": {
    "en": "{value} is not within the year of the plan, {year}. Give a month of that year.",
    "zh": "{value} 不在计划年度 {year} 内，请填写该年度的月份。"
  },
  "INPUT_INVALID.MORE_THAN_THE_SESSION": {
    "en": "The session has {most} hours. Give that many or fewer.",
    "zh": "该培训班共 {most} 学时，请填写不超过该数的学时。"
  },
  "INPUT_INVALID.NEVER_CONFIRMED": {
    "en": "{value} is not confirmed by anybody: it is what people are whom no confirmation holds of. Use one of {choices}.",
    "zh": "“{value}”无须认定，没有有效认定的对象即为此类，请选用：{choices}。"
  },
  "INPUT_INVALID.NOBODY_ABOVE": {
    "en": "Nobody stands above the city whom the question could be passed on to. Answer it.",
    "zh": "市级以上没有可以转交的单位，请直接答复。"
  },
  "INPUT_INVALID.NOBODY_VISITED": {
    "en": "In {division} nobody who is still served was visited from {from} to {until}. Choose other months or another division.",
    "zh": "{division} 内 {from} 至 {until} 没有走访过的在册家庭，请选择其他月份或区划。"
  },
  "INPUT_INVALID.NOMINATES_ONESELF": {
    "en": "This is your own record as an advisor. Have somebody else nominate.",
    "zh": "不能为本人申报表彰，请由他人办理。"
  },
  "INPUT_INVALID.NOMINEE_FILED_NO_MORE": {
    "en": "The filing of this advisor is not in force now, so the nomination goes no further. Return or withdraw it, or have the advisor filed first.",
    "zh": "该顾问目前未处于备案有效状态，申报不能继续办理。请退回或者撤回，或者先办理备案。"
  },
  "INPUT_INVALID.NOMINEE_NOT_FILED": {
    "en": "Only advisors whose filing is in force are nominated. Have the advisor filed first.",
    "zh": "只能申报已备案的顾问，请先办理备案。"
  },
  "INPUT_INVALID.NOT_AN_AMOUNT": {
    "en": "{value} is not an amount. Give whole yuan from 1 to {most}.",
    "zh": "{value} 不是有效金额，请填写 1 至 {most} 之间的整数（元）。"
  },
  "INPUT_INVALID.NOT_AN_AREA": {
    "en": "An area is a number of square kilometres from 0.001 to 7000, such as 1.25. Correct it.",
    "zh": "面积为 0.001 至 7000 之间的平方公里数，如 1.25，请更正。"
  },
  "INPUT_INVALID.NOT_AN_AWARD_YEAR": {
    "en": "{value} is no year of an award. Name one from {first} to {last}.",
    "zh": "{value} 不是可以申报的表彰年度，请填写 {first} 至 {last} 年。"
  },
  "INPUT_INVALID.NOT_A_BIRTH_YEAR": {
    "en": "{value} is not a year of birth. Use a year from {earliest} to {latest}.",
    "zh": "{value} 不是有效的出生年，请填写 {earliest} 至 {latest} 之间的年份。"
  },
  "INPUT_INVALID.NOT_A_BUDGET_YEAR": {
    "en": "{value} is no year of a budget. Give one from {first} to {last}.",
    "zh": "{value} 不是有效的预算年度，请填写 {first} 至 {last} 之间的年份。"
  },
  "INPUT_INVALID.NOT_A_BUREAU": {
    "en": "Complaints go to a district or to the city. Name one of them, by 6 digits or 2.",
    "zh": "投诉由区或者市受理，请填写6位的区代码或者2位的市代码。"
  },
  "INPUT_INVALID.NOT_A_CASE_YEAR": {
    "en": "Give the year in which help was given, from {first} to {last}.",
    "zh": "请填写帮扶所在的年份，从{first}年至{last}年。"
  },
  "INPUT_INVALID.NOT_A_CODE_KEY": {
    "en": "{value} cannot be the key of a code. Use 2 to 56 capitals, digits and _, beginning with a letter.",
    "zh": "{value} 不能用作代码，请使用 2 至 56 个大写字母、数字和下划线，并以字母开头。"
  },
  "INPUT_INVALID.NOT_A_COMMUNITY": {
    "en": "{value} is not a community. Give the 12 digits of one.",
    "zh": "{value} 不是居（村）委会，请填写 12 位居村代码。"
  },
  "INPUT_INVALID.NOT_A_CREDIT_CODE": {
    "en": "This is not a unified social credit code. Check its 18 characters.",
    "zh": "统一社会信用代码不正确，请核对 18 位字符。"
  },
  "INPUT_INVALID.NOT_A_DISTRICT": {
    "en": "{division} is not a district. Only districts add codes of their own.",
    "zh": "{division} 不是区，只有区可以增加自己的代码。"
  },
  "INPUT_INVALID.NOT_A_LINK": {
    "en": "This is no https link. Give the whole address, such as https://mzj.sh.gov.cn/training.",
    "zh": "链接不正确，请填写以 https 开头的完整网址，例如 https://mzj.sh.gov.cn/training。"
  },
  "INPUT_INVALID.NOT_A_MEMBER": {
    "en": "This client does not belong to the household. Name its members alone.",
    "zh": "该救助对象不是本家庭成员，请只填写本家庭的成员。"
  },
  "INPUT_INVALID.NOT_A_PHOTO": {
    "en": "This is no picture that can be read. Send a JPEG, PNG or WebP file in base64.",
    "zh": "无法识别为照片，请上传 JPEG、PNG 或 WebP 格式的文件（base64 编码）。"
  },
  "INPUT_INVALID.NOT_A_PLACE": {
    "en": "A lead lies in a district, a street or a community. Name one by 6, 9 or 12 digits.",
    "zh": "线索须填写所在的区、街镇或者居村，代码为6位、9位或者12位。"
  },
  "INPUT_INVALID.NOT_A_PLAN_YEAR": {
    "en": "{value} is no year of a plan. Give one from {first} to {last}.",
    "zh": "{value} 不是有效的计划年度，请填写 {first} 至 {last} 之间的年份。"
  },
  "INPUT_INVALID.NOT_A_STREET": {
    "en": "{division} is not a street or town of this owner. Check the code.",
    "zh": "{division} 不是本单位的街道或者镇，请核对代码。"
  },
  "INPUT_INVALID.NOT_A_TABLE": {
    "en": "This file cannot be read. Save it as XLSX or CSV in your spreadsheet program and choose it again.",
    "zh": "无法读取这个文件，请用表格软件另存为 XLSX 或 CSV 后重新选择。"
  },
  "INPUT_INVALID.NOT_A_WHOLE_COUNT": {
    "en": "{value} is not a number of people or things. Give a whole number from 0 to {most}, or leave it out where nobody counted.",
    "zh": "{value} 不是有效数量，请填写 0 至 {most} 之间的整数；没有统计的请不要填写。"
  },
  "INPUT_INVALID.NOT_CONFIRMED": {
    "en": "Read the case as a neighbour would, and confirm that nobody can be recognised by it.",
    "zh": "请以邻居、熟人的眼光通读全文，并确认无法从中认出任何人。"
  },
  "INPUT_INVALID.NOT_GRANTED_SO": {
    "en": "A grant of the kind {grantKind} does not open {value}. Use some of {choices}.",
    "zh": "“{grantKind}”不能授权查看 {value}，请在 {choices} 中选择。"
  },
  "INPUT_INVALID.NOT_HELD": {
    "en": "Division {division} is not of the owner that keeps this library. Choose a division within it.",
    "zh": "区划 {division} 不属于维护此库的归属单位，请选择其范围内的区划。"
  },
  "INPUT_INVALID.NOT_HOURS": {
    "en": "These hours cannot be read. Write them as the example of the template does.",
    "zh": "无法识别服务时间，请按“一至五 09:00-17:00；六 09:00-12:00”的格式填写。"
  },
  "INPUT_INVALID.NOT_HOURS_OF_TRAINING": {
    "en": "Hours of training are whole numbers from 1 to {most}. Correct it.",
    "zh": "学时为 1 至 {most} 的整数，请更正。"
  },
  "INPUT_INVALID.NOT_IN_FORCE": {
    "en": "{value} is not confirmed here, so there is nothing to end. Look at the confirmations in force.",
    "zh": "该对象目前没有有效的“{value}”认定，无可终止，请查看有效认定。"
  },
  "INPUT_INVALID.NOT_OF_A_HOUSEHOLD": {
    "en": "{value} is confirmed of a person, not of a household. Name the person.",
    "zh": "“{value}”只认定到个人，不认定到家庭，请填写救助对象本人。"
  },
  "INPUT_INVALID.NOT_ONE_SUBJECT": {
    "en": "Name either the person or the household that it is of.",
    "zh": "请填写救助对象或者家庭，二者只填其一。"
  },
  "INPUT_INVALID.NOT_POSTED_THERE": {
    "en": "The advisor is not posted at this station now. Read the postings again.",
    "zh": "该顾问目前未派驻在此站点，请重新读取派驻情况。"
  },
  "INPUT_INVALID.NOT_RUN_BY_PROVIDER": {
    "en": "Only a PROFESSIONAL_POINT is run by a provider. Leave it out.",
    "zh": "只有专业服务点依托社会组织，请勿填写此项。"
  },
  "INPUT_INVALID.NOT_SAID_WITH": {
    "en": "This is not said with the step {guidanceStep}. Leave it out.",
    "zh": "办理“{guidanceStep}”时不填写此项，请删去。"
  },
  "INPUT_INVALID.NOT_SERVING_HERE": {
    "en": "This advisor serves at no station of {division} or above it. Name an advisor who does.",
    "zh": "该顾问未派驻在 {division} 或其上级区划的站点，请选择在此服务的顾问。"
  },
  "INPUT_INVALID.NOT_THE_NEWEST": {
    "en": "{value} is not the newest report of the division and period, which is {newest}. Leave supersedes out where there is none.",
    "zh": "{value} 不是该区划该时段最新的报告（最新为 {newest}）；尚无报告时请不要填写 supersedes。"
  },
  "INPUT_INVALID.NOT_WHAT_WAS_PROPOSED": {
    "en": "The proposal is of another household, person or category. Name the one that this takes up, or none.",
    "zh": "该建议的对象、类别或者事项与本次办理不一致，请填写相应的建议，或者不填。"
  },
  "INPUT_INVALID.NOT_YOURSELF": {
    "en": "An advisor records visits as made by themselves alone. Leave the advisor out, or have your sign-in tied to your record.",
    "zh": "顾问只能记录本人的走访，请不填走访人，或者请备案机关将您的账号与您的顾问记录绑定。"
  },
  "INPUT_INVALID.NO_CASE_WORKERS": {
    "en": "{value} is not the division of a sign-in of case workers. Use a district of 6 or a street of 9 digits.",
    "zh": "{value} 不是个案工作者登录所属的区划，请填写 6 位区代码或 9 位街镇代码。"
  },
  "INPUT_INVALID.NO_CONSENT": {
    "en": "The person's consent is missing. Say when, by whom and how it was given; without it nothing is opened.",
    "zh": "缺少当事人的同意，请填写同意日期、同意人和同意方式；未经同意不得授权。"
  },
  "INPUT_INVALID.NO_GRANTEE": {
    "en": "Nobody is named who may see it. Name a case worker, a division whose case workers may, or both.",
    "zh": "未填写被授权人，请填写个案工作者、其人员可查看的区划，或两者都填写。"
  },
  "INPUT_INVALID.NO_HOURS_REQUIRED": {
    "en": "The operator requires no hours of training in a year yet, so nobody reaches or lacks them. Leave this filter out.",
    "zh": "系统运行方尚未设定年度应达学时，无法按是否达标筛选，请去掉此项。"
  },
  "INPUT_INVALID.NO_ROSTER_OF_ITS_OWN": {
    "en": "{division} has no roster report. Name the owner, or a street or town that it keeps.",
    "zh": "{division} 不单独生成名册报告，请填写报送单位，或者其管理的街道、镇。"
  },
  "INPUT_INVALID.NO_ROWS": {
    "en": "The file has no rows. Fill in its first sheet, beneath the heads.",
    "zh": "文件中没有数据，请在第一张表的表头下面填写。"
  },
  "INPUT_INVALID.NO_STATION_THERE": {
    "en": "No station can stand in {division}. Check the code.",
    "zh": "区划 {division} 不能设立站点，请核对代码。"
  },
  "INPUT_INVALID.NO_STUDIO": {
    "en": "Only a studio has a station. Leave the station out, or nominate an advisor studio.",
    "zh": "只有申报顾问工作室时才填写站点，请删去站点，或者改为申报顾问工作室。"
  },
  "INPUT_INVALID.NO_SUCH_COLUMN": {
    "en": "The template of today has no column \"{value}\". Take it out, or name it as the template does.",
    "zh": "现行导入模板中没有“{value}”这一列，请删去，或者下载现行模板，按它改正列名。"
  },
  "INPUT_INVALID.NO_SUCH_IMPORT": {
    "en": "{value} is nothing that can be imported here. Check the name.",
    "zh": "这里不能导入 {value}，请核对名称。"
  },
  "INPUT_INVALID.NO_VISIT_DUE": {
    "en": "No monthly visit is due of {count} of these people, so it is not what they are looked at for. Name the purpose that it is, or leave these people out.",
    "zh": "其中 {count} 人没有每月走访任务，不能以定期联系走访为目的查看，请改选实际目的，或去掉这些人员。"
  },
  "INPUT_INVALID.OF_THE_OFFICE": {
    "en": "The event is of the office itself, and not of a station. Have the office correct or withdraw it.",
    "zh": "该活动由单位登记，不属于站点，请由该单位更正或者撤销。"
  },
  "INPUT_INVALID.ONE_OF_BOTH": {
    "en": "Name an advisor or a station, one of both.",
    "zh": "顾问、站点请填写其中一项。"
  },
  "INPUT_INVALID.ONLY_WITH_WEEK": {
    "en": "This goes with weekly hours. Give these as well, or leave it out.",
    "zh": "此项须与每周服务时间一并填写，请补充每周服务时间，或者不填此项。"
  },
  "INPUT_INVALID.OTHER_COMMUNITY": {
    "en": "The household is registered in another community than {division}. To get there, split the person off and move that household first.",
    "zh": "该家庭不在 {division} 登记。如需跨居（村）委会并户，请先分户，再办理户籍迁移。"
  },
  "INPUT_INVALID.OUTSIDE_AUTHORITY": {
    "en": "The advisor is filed with {authority}. Choose a station within it.",
    "zh": "该顾问的备案机关是 {authority}，请选择其区划内的站点。"
  },
  "INPUT_INVALID.OWN_DIVISION": {
    "en": "The client lies within your own division. Read it without break-glass.",
    "zh": "该救助对象在您的管辖范围内，无须紧急调阅，请直接查看。"
  },
  "INPUT_INVALID.PERIOD_NOT_OVER": {
    "en": "{value} is not over: a report is of days that are. The last may be {last}.",
    "zh": "{value} 尚未结束，报告只能截至已结束的日期，最晚为 {last}。"
  },
  "INPUT_INVALID.PHOTOS_WAITING": {
    "en": "You sent {count} pictures of this person that no visit names yet. Record the visit with them first.",
    "zh": "您已为此救助对象上传 {count} 张尚未关联走访的照片，请先用这些照片记录走访。"
  },
  "INPUT_INVALID.PHOTO_TOO_LARGE": {
    "en": "The picture has {bytes} bytes, and may have {most}. Make it smaller, to some 1600 pixels at its longer side.",
    "zh": "照片有 {bytes} 字节，最多 {most} 字节，请将长边缩小到 1600 像素左右。"
  },
  "INPUT_INVALID.PHOTO_UNKNOWN": {
    "en": "There is no photo {value} of this person that waits for its visit. Send the picture first, by uploadPhoto, and name what it answers.",
    "zh": "此救助对象没有待关联的照片 {value}，请先用 uploadPhoto 上传照片，再填写其编号。"
  },
  "INPUT_INVALID.PLAN_OF_ANOTHER_CHANNEL": {
    "en": "The item of the plan is of another channel, {channel}. Leave the item out, or correct the channel.",
    "zh": "该计划项目的宣传渠道为 {channel}，与活动不一致，请不填计划项目，或者核对渠道。"
  },
  "INPUT_INVALID.PLAN_OF_ANOTHER_YEAR": {
    "en": "The item of the plan is of {year}, and the event was held in another year. Leave the item out, or correct the day.",
    "zh": "该计划项目属于 {year} 年度，与活动日期不在同一年，请不填计划项目，或者核对日期。"
  },
  "INPUT_INVALID.POSTED_ALREADY": {
    "en": "The advisor is posted at this station already. Choose another one.",
    "zh": "该顾问已派驻在此站点，请选择其他站点。"
  },
  "INPUT_INVALID.POSTED_BEYOND_STREET": {
    "en": "Advisors of this point are also posted outside of {street}: {count}. End those postings first, or move the advisors.",
    "zh": "该服务点有 {count} 名顾问同时派驻在 {street} 以外，请先结束其派驻或者办理调动。"
  },
  "INPUT_INVALID.POSTED_FROM_ELSEWHERE": {
    "en": "Advisors registered outside your division are posted here: {count}. Leave the closing to the district.",
    "zh": "有 {count} 名在您所属区划以外登记的顾问派驻在此，请由区级办理撤销。"
  },
  "INPUT_INVALID.POSTED_TO_CLOSED": {
    "en": "The station closed on {closedOn} and takes nobody any more. Choose one that is open.",
    "zh": "该站点已于 {closedOn} 撤销，不能再派驻，请改选在用站点。"
  },
  "INPUT_INVALID.POSTED_TO_MERGED": {
    "en": "The station was merged into {into} on {closedOn}. Choose that one.",
    "zh": "该站点已于 {closedOn} 并入 {into}，请改选并入后的站点。"
  },
  "INPUT_INVALID.PROVIDER_NOT_NAMED": {
    "en": "The provider {provider} is of a library above yours, so its name is not known here. Say the name as well.",
    "zh": "机构 {provider} 属于上级资源库，此处无法取得其名称，请一并填写机构名称。"
  },
  "INPUT_INVALID.REGISTERED_ALREADY": {
    "en": "Someone with this identity document is registered as an advisor already. Check the number, or post that advisor.",
    "zh": "持此证件的人员已登记为救助顾问，请核对号码，或者为该顾问增加派驻站点。"
  },
  "INPUT_INVALID.REPORTED_BY_ITS_OWNER": {
    "en": "{division} belongs to an owner of its own, which reports by itself. Ask that owner.",
    "zh": "{division} 由其自有单位管理并自行报送，请向该单位申请。"
  },
  "INPUT_INVALID.REQUESTED_ALREADY": {
    "en": "{subject} asked for it already. Confirm it with eraseSubject.",
    "zh": "{subject} 已提出申请，请用 eraseSubject 确认。"
  },
  "INPUT_INVALID.ROWS_LAPSED": {
    "en": "What was sent of this import was removed after 30 days. Begin a new import with the same file.",
    "zh": "该导入已上传的数据满 30 天，已经清除，请用同一个文件重新开始导入。"
  },
  "INPUT_INVALID.ROWS_MISSING": {
    "en": "{count} rows of the file were sent, and it has {most}. Send the parts that are missing.",
    "zh": "文件共 {most} 行，已上传 {count} 行，请补传缺少的部分。"
  },
  "INPUT_INVALID.SAME_RECORD": {
    "en": "Both are the same record. Name two.",
    "zh": "两处填写的是同一份档案，请填写两份不同的档案。"
  },
  "INPUT_INVALID.SERVED_ALREADY": {
    "en": "A client with this identity document is served already. Look the person up.",
    "zh": "该证件对应的救助对象已在服务中，请查询该人员的记录。"
  },
  "INPUT_INVALID.SERVED_NOW": {
    "en": "The client is served: the service has not ended. Read the record anew.",
    "zh": "该救助对象正在服务中，服务尚未结束，请重新查看记录。"
  },
  "INPUT_INVALID.SERVED_WITHOUT_DOCUMENT": {
    "en": "A client without a document, of this name and year of birth, is served in the street already. Look the person up.",
    "zh": "本街镇已有同名、同出生年且无证件的救助对象在服务中，请查询该人员的记录。"
  },
  "INPUT_INVALID.STATION_CLOSED": {
    "en": "The station closed on {closedOn}. Open a new one to go on.",
    "zh": "该站点已于 {closedOn} 撤销，如需继续，请另行设立站点。"
  },
  "INPUT_INVALID.STATION_ELSEWHERE": {
    "en": "The station stands in {division}. Choose a station of the division that the advisor moves to, or move the advisor to {division}.",
    "zh": "该站点位于 {division}，请选择调入区划的站点，或者改为调入 {division}。"
  },
  "INPUT_INVALID.STATION_NOT_HERE": {
    "en": "No advisor serves from this station at {division} or above it. Name a station that does.",
    "zh": "该站点没有在 {division} 或其上级区划服务的顾问，请选择在此服务的站点。"
  },
  "INPUT_INVALID.STATION_OF_ANOTHER": {
    "en": "The station lies in {value}, which is not within {division}. Name a station of your own.",
    "zh": "该站点位于 {value}，不在 {division} 范围内，请填写本单位范围内的站点。"
  },
  "INPUT_INVALID.STATION_THERE_ALREADY": {
    "en": "Division {division} already has its {stationKind}. Choose another kind or division.",
    "zh": "区划 {division} 已设有{stationKind}，请改选站点类型或者区划。"
  },
  "INPUT_INVALID.STREET_ELSEWHERE": {
    "en": "{street} is not a street of {division}. Choose one that is.",
    "zh": "{street} 不是 {division} 的街镇，请选择该区的街镇。"
  },
  "INPUT_INVALID.STREET_MISSING": {
    "en": "A professional point of the district stands in a street, which files its advisors. Name the street, with 9 digits.",
    "zh": "区级设置的专业服务点须注明所在街镇（9 位代码），其顾问由该街镇备案。"
  },
  "INPUT_INVALID.STREET_NOT_HELD": {
    "en": "{street} keeps its own register, so no point of yours files there. Have that street open the point.",
    "zh": "街镇 {street} 自行管理顾问名册，不能作为您所设服务点的所在街镇，请由该街镇设立服务点。"
  },
  "INPUT_INVALID.STREET_NOT_NAMED_HERE": {
    "en": "Only a professional point of the district names its street; elsewhere the division says it. Leave it out.",
    "zh": "只有区级设置的专业服务点需要注明所在街镇，请勿填写此项。"
  },
  "INPUT_INVALID.SUCCESSOR_LEAVES": {
    "en": "This is the advisor who leaves. Name another one, or nobody.",
    "zh": "接手人不能是离任的顾问本人，请另选一人或者不填。"
  },
  "INPUT_INVALID.SUCCESSOR_SERVES_ELSEWHERE": {
    "en": "This advisor does not serve where these live of the clients: {count}. Name one who does, reassign those clients first, or name nobody.",
    "zh": "有 {count} 名救助对象不在该顾问的服务范围内，请另选顾问，或者先转交这些对象，或者不填。"
  },
  "INPUT_INVALID.SUCCESSOR_SERVES_NOWHERE": {
    "en": "This advisor serves at no station now. Name one who is filed and posted, or nobody.",
    "zh": "该顾问目前未在任何站点服务，请选择已备案并派驻的顾问，或者不填。"
  },
  "INPUT_INVALID.SUM_TOO_LARGE": {
    "en": "The sum of the year would be {value} yuan, and at most {most} can be kept. Check the amount.",
    "zh": "年度合计将达 {value} 元，最多可登记 {most} 元，请核对金额。"
  },
  "INPUT_INVALID.TAKEN_UP_BY_RECORD": {
    "en": "A proposal is taken up by recording or ending the confirmation, which names the proposal. Do that, or decline it.",
    "zh": "采纳建议须登记认定或者终止认定并注明该建议，请据此办理，或者不予采纳。"
  },
  "INPUT_INVALID.TIED_ALREADY": {
    "en": "The advisor is tied to another sign-in. Untie it first, with null.",
    "zh": "该顾问已绑定其他账号，请先解除绑定（填 null）。"
  },
  "INPUT_INVALID.TIED_ELSEWHERE": {
    "en": "This sign-in is tied to another advisor. Have the authority that files that advisor untie it first.",
    "zh": "该账号已绑定其他顾问，请先由该顾问的备案机关解除绑定。"
  },
  "INPUT_INVALID.TOO_MANY_CLIENTS": {
    "en": "The advisor has {count} clients there, and at most {most} are given to another one at once. Name a smaller division.",
    "zh": "该顾问在此有 {count} 名救助对象，每次最多转交 {most} 名，请选择更小的区划。"
  },
  "INPUT_INVALID.TO_ONESELF": {
    "en": "Nobody opens a client of their own division to themselves. Name the case worker, or let somebody else open it to you.",
    "zh": "不能将本区划的救助对象授权给自己，请填写个案工作者，或由他人授权给您。"
  },
  "INPUT_INVALID.TWICE_IN_FILE": {
    "en": "Row {first} of the file says the same record already. Keep one of the two rows.",
    "zh": "与文件第 {first} 行重复，请只保留其中一行。"
  },
  "INPUT_INVALID.TWICE_IN_HOUSEHOLD": {
    "en": "The same person stands twice in the household. Name each person once.",
    "zh": "同一人在家庭成员中出现两次，每人只填一次。"
  },
  "INPUT_INVALID.WRONG_LEVEL": {
    "en": "A {stationKind} stands at {levels} only, and {division} is at {level}. Choose another kind or division.",
    "zh": "{stationKind}只能设在{levels}，而 {division} 是{level}，请改选站点类型或者区划。"
  },
  "LEAD_NOT_JOINABLE": {
    "en": "A lead cannot be joined to itself, nor to one that is joined to another. Name the lead that the other one is joined to.",
    "zh": "线索不能并入自身，也不能并入已并入其他线索的线索，请填写最终并入的线索。"
  },
  "LEAD_RECEIPT_UNKNOWN": {
    "en": "No report has this receipt. Check each character, with the digits in front.",
    "zh": "没有与此回执对应的线索，请逐字核对，包括前面的数字。"
  },
  "LIBRARY_WRONG_AUTHORITY": {
    "en": "{authority} alone writes into its libraries; you sign in for {own}. Add to your own, or leave it to {authority}.",
    "zh": "{authority} 的政策库、资源库和项目库只能由其自行维护；您所属区划为 {own}。请在本区划的库中添加，或交由 {authority} 办理。"
  },
  "MERGE_DIFFERENT_DOCUMENTS": {
    "en": "The two records have identity documents with different numbers. If they are of one person, correct the number that is wrong first.",
    "zh": "两份档案的同类证件号码不同。如确为同一人，请先更正有误的证件号码。"
  },
  "MODEL_CASE_NAMES_SOMEBODY": {
    "en": "\"{quote}\", character {place} of {caseField}, tells who somebody is. Leave it out.",
    "zh": "{caseField}第{place}字起的“{quote}”可以识别特定个人，请删去。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.ACCOUNT": {
    "en": "\"{quote}\", character {place} of {caseField}, is an account of WeChat or the like. Leave it out.",
    "zh": "{caseField}第{place}字起的“{quote}”是微信等账号，请删去。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.ADDRESS": {
    "en": "\"{quote}\", character {place} of {caseField}, is an address. Name the district or street alone.",
    "zh": "{caseField}第{place}字起的“{quote}”是门牌地址，请只写到区或者街镇。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.EMAIL": {
    "en": "\"{quote}\", character {place} of {caseField}, is an e-mail address. Leave it out.",
    "zh": "{caseField}第{place}字起的“{quote}”是电子邮箱，请删去。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.IDENTITY_NUMBER": {
    "en": "\"{quote}\", character {place} of {caseField}, is an identity number. Leave it out.",
    "zh": "{caseField}第{place}字起的“{quote}”是身份证件号码，请删去。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.KNOWN_NAME": {
    "en": "\"{quote}\", character {place} of {caseField}, is the name of an advisor. Write the surname and mou, as Zhang mou.",
    "zh": "{caseField}第{place}字起的“{quote}”与救助顾问的姓名相同，请改为“张某”一类的称呼。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.NAME": {
    "en": "\"{quote}\", character {place} of {caseField}, looks like a name. Write the surname and mou, as Zhang mou, or the surname and a title, as Aunt Wang.",
    "zh": "{caseField}第{place}字起的“{quote}”疑似姓名，请改为“张某”或者“王阿姨”一类的称呼。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.NUMBER": {
    "en": "\"{quote}\", character {place} of {caseField}, is a long number, such as of an account or a document. Leave it out; write large amounts in units of ten thousand.",
    "zh": "{caseField}第{place}字起的“{quote}”是账号、证号一类的长串数字，请删去；较大金额请以“万元”为单位。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.PHONE": {
    "en": "\"{quote}\", character {place} of {caseField}, is a phone number. Leave it out.",
    "zh": "{caseField}第{place}字起的“{quote}”是电话号码，请删去。"
  },
  "MODEL_CASE_NAMES_SOMEBODY.PLATE": {
    "en": "\"{quote}\", character {place} of {caseField}, is the licence number of a vehicle. Leave it out.",
    "zh": "{caseField}第{place}字起的“{quote}”是车牌号码，请删去。"
  },
  "MODEL_CASE_NOT_OPEN": {
    "en": "A case is changed as a draft, or once it was sent back. Have the bureau send it back first.",
    "zh": "只有草稿或者被退回的案例可以修改，请先由审核机关退回。"
  },
  "MODEL_CASE_OWN": {
    "en": "You wrote this case or handed it in. Have another person of the bureau hand it up.",
    "zh": "该案例由您撰写、修改或者送审，请由本机关其他人员审核上报。"
  },
  "NOT_ENROLLED": {
    "en": "Advisor {advisor} is not enrolled in this session. Enrol the advisor first, or take the row out.",
    "zh": "顾问 {advisor} 未报名该培训班，请先报名，或者去掉此项。"
  },
  "OUTREACH_WITHDRAWN": {
    "en": "The event was withdrawn on {on}. Record it anew if it was held.",
    "zh": "该宣传活动已于 {on} 撤销；确有开展的，请重新登记。"
  },
  "RECORD_MERGED": {
    "en": "This record was merged into {into}. Go on with that one.",
    "zh": "该档案已并入 {into}，请在该档案中办理。"
  },
  "REPORT_ISSUED": {
    "en": "The roster of {division} from {from} until {until} was issued as {report}, version {version}. Read that; to correct it, send the same with supersedes: \"{report}\".",
    "zh": "{division} 自 {from} 至 {until} 的名册报告已生成，编号 {report}，第 {version} 版。请直接查阅；如需更正，请在 supersedes 中填写该编号后重新提交。"
  },
  "SESSION_BEGUN": {
    "en": "The session began on {on} and cannot be cancelled. Record who attended.",
    "zh": "该培训班已于 {on} 开班，不能取消，请登记参训情况。"
  },
  "SESSION_CANCELLED": {
    "en": "The session was cancelled on {on}. Choose another one.",
    "zh": "该培训班已于 {on} 取消，请选择其他培训班。"
  },
  "SESSION_FULL": {
    "en": "{count} are to be enrolled, and {left} of {capacity} places are left. Enrol fewer, or choose another session.",
    "zh": "拟报名 {count} 人，名额 {capacity} 个，剩余 {left} 个，请减少人数，或者选择其他培训班。"
  },
  "SESSION_NOT_BEGUN": {
    "en": "The session begins on {on}. Record attendance from that day on.",
    "zh": "该培训班 {on} 开班，请在开班当日或之后登记参训情况。"
  },
  "STATION_UNPUBLISHABLE": {
    "en": "A station that is published says its {missing}. Fill it in.",
    "zh": "公布的站点必须有{missing}，请补充。"
  },
  "SURVEY_CALL_DONE": {
    "en": "This household was asked on {askedOn} already, with the outcome {state}, and is asked once in a survey. Go on with the next one.",
    "zh": "该户已于 {askedOn} 完成调查（{state}），每次调查每户只访问一次，请继续下一户。"
  },
  "SURVEY_CLOSED": {
    "en": "The survey was closed on {closedOn} and takes no more answers. If these households are to be asked, the district opens another survey.",
    "zh": "该调查已于 {closedOn} 结束，不再接受答卷；如仍需调查，请由区级另行发起。"
  },
  "SURVEY_NOT_INDEPENDENT": {
    "en": "You serve this household or visited it, so you do not ask it whether it is satisfied. Have another officer of {street} or of its district ask it.",
    "zh": "您是该户的责任顾问或曾走访该户，不得对其开展满意度调查，请由 {street} 或所属区的其他工作人员访问并记录。"
  },
  "TRAINING_WRONG_AUTHORITY": {
    "en": "This is for {authority} itself to do, and you act for {own}. Ask {authority}.",
    "zh": "此项由 {authority} 本级办理，您所属的区划是 {own}，请向 {authority} 提出。"
  },
  "VISIT_IN_FUTURE": {
    "en": "The visit is dated {visitedOn}, after today ({today}). Record it on or after the day it took place.",
    "zh": "走访日期 {visitedOn} 晚于今天（{today}），请在走访当日或之后记录。"
  },
  "VISIT_WITHDRAWN": {
    "en": "The visit was withdrawn as recorded by mistake. If it took place, record it anew.",
    "zh": "这次走访已因误录撤回；如确有走访，请重新记录。"
  }
} as const;
