// Written by npm run errors from what ideas declare. After a conflict take either side and run it again.

export const declaredCodes = {
  "ADVISOR_NOT_TOLD": {
    "meaning": "The owner keeps its advisors in another database, so that it is not known here who serves where.",
    "retryable": false
  },
  "CLIENT_NOT_ACTIVE": {
    "meaning": "The client is no longer served, so nothing new is recorded.",
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
  "LIBRARY_WRONG_AUTHORITY": {
    "meaning": "Only a division itself writes into its libraries; a level above it does not.",
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
  "CLIENT_NOT_ACTIVE": {
    "en": "The client is no longer served. Register the person again to go on.",
    "zh": "该救助对象已结束服务，如需继续，请重新建档。"
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
  "INPUT_INVALID.BEFORE_BIRTH": {
    "en": "{value} is before the birth of the person. Check the date.",
    "zh": "{value} 早于本人出生，请核对日期。"
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
  "INPUT_INVALID.LISTED_TWICE": {
    "en": "{value} is listed twice. Leave one out.",
    "zh": "“{value}”重复，请删去一项。"
  },
  "INPUT_INVALID.NOT_A_BIRTH_YEAR": {
    "en": "{value} is not a year of birth. Use a year from {earliest} to {latest}.",
    "zh": "{value} 不是有效的出生年，请填写 {earliest} 至 {latest} 之间的年份。"
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
  "INPUT_INVALID.NOT_A_STREET": {
    "en": "{division} is not a street or town of this owner. Check the code.",
    "zh": "{division} 不是本单位的街道或者镇，请核对代码。"
  },
  "INPUT_INVALID.NOT_A_TABLE": {
    "en": "This file cannot be read. Save it as XLSX or CSV in your spreadsheet program and choose it again.",
    "zh": "无法读取这个文件，请用表格软件另存为 XLSX 或 CSV 后重新选择。"
  },
  "INPUT_INVALID.NOT_GRANTED_SO": {
    "en": "A grant of the kind {grantKind} does not open {value}. Use some of {choices}.",
    "zh": "“{grantKind}”不能授权查看 {value}，请在 {choices} 中选择。"
  },
  "INPUT_INVALID.NOT_HELD": {
    "en": "Division {division} is not of the owner that keeps this library. Choose a division within it.",
    "zh": "区划 {division} 不属于维护此库的归属单位，请选择其范围内的区划。"
  },
  "INPUT_INVALID.NOT_RUN_BY_PROVIDER": {
    "en": "Only a PROFESSIONAL_POINT is run by a provider. Leave it out.",
    "zh": "只有专业服务点依托社会组织，请勿填写此项。"
  },
  "INPUT_INVALID.NOT_SERVING_HERE": {
    "en": "This advisor serves at no station of {division} or above it. Name an advisor who does.",
    "zh": "该顾问未派驻在 {division} 或其上级区划的站点，请选择在此服务的顾问。"
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
  "INPUT_INVALID.NO_ROWS": {
    "en": "The file has no rows. Fill in its first sheet, beneath the heads.",
    "zh": "文件中没有数据，请在第一张表的表头下面填写。"
  },
  "INPUT_INVALID.NO_STATION_THERE": {
    "en": "No station can stand in {division}. Check the code.",
    "zh": "区划 {division} 不能设立站点，请核对代码。"
  },
  "INPUT_INVALID.NO_SUCH_COLUMN": {
    "en": "The template of today has no column \"{value}\". Take it out, or name it as the template does.",
    "zh": "现行导入模板中没有“{value}”这一列，请删去，或者下载现行模板，按它改正列名。"
  },
  "INPUT_INVALID.NO_SUCH_IMPORT": {
    "en": "{value} is nothing that can be imported here. Check the name.",
    "zh": "这里不能导入 {value}，请核对名称。"
  },
  "INPUT_INVALID.OUTSIDE_AUTHORITY": {
    "en": "The advisor is filed with {authority}. Choose a station within it.",
    "zh": "该顾问的备案机关是 {authority}，请选择其区划内的站点。"
  },
  "INPUT_INVALID.OWN_DIVISION": {
    "en": "The client lies within your own division. Read it without break-glass.",
    "zh": "该救助对象在您的管辖范围内，无须紧急调阅，请直接查看。"
  },
  "INPUT_INVALID.POSTED_ALREADY": {
    "en": "The advisor is posted at this station already. Choose another one.",
    "zh": "该顾问已派驻在此站点，请选择其他站点。"
  },
  "INPUT_INVALID.POSTED_FROM_ELSEWHERE": {
    "en": "Advisors registered outside your division are posted here: {count}. Leave the closing to the district.",
    "zh": "有 {count} 名在您所属区划以外登记的顾问派驻在此，请由区级办理撤销。"
  },
  "INPUT_INVALID.REGISTERED_ALREADY": {
    "en": "Someone with this identity document is registered as an advisor already. Check the number, or post that advisor.",
    "zh": "持此证件的人员已登记为救助顾问，请核对号码，或者为该顾问增加派驻站点。"
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
  "INPUT_INVALID.STATION_THERE_ALREADY": {
    "en": "Division {division} already has its {stationKind}. Choose another kind or division.",
    "zh": "区划 {division} 已设有{stationKind}，请改选站点类型或者区划。"
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
  "LIBRARY_WRONG_AUTHORITY": {
    "en": "{authority} alone writes into its libraries; you sign in for {own}. Add to your own, or leave it to {authority}.",
    "zh": "{authority} 的政策库、资源库和项目库只能由其自行维护；您所属区划为 {own}。请在本区划的库中添加，或交由 {authority} 办理。"
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
