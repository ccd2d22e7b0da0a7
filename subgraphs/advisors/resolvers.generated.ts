import type { CodeKey } from '#code-lists';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { YearMonth } from '#calendar';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Advisor as AdvisorRow } from './advisors/advisor.entity.ts';
import type { Connection } from '../../libs/persistence/index.ts';
import type { Award as AwardRow } from './awards/award.entity.ts';
import type { AwardStep as AwardStepRow } from './awards/award-step.entity.ts';
import type { Budget as BudgetRow } from './budgets/budget.entity.ts';
import type { BudgetEntry as BudgetEntryRow } from './budgets/budget-entry.entity.ts';
import type { BudgetTotal as BudgetTotalAnswer } from './budgets/budget.service.ts';
import type { Complaint as ComplaintRow } from './complaints/complaint.entity.ts';
import type { HandedIn } from './complaints/intake.service.ts';
import type { ComplaintStep as ComplaintStepRow } from './complaints/complaint-step.entity.ts';
import type { Course as CourseRow, CourseVersion as CourseVersionRow } from './courses/course.entity.ts';
import type { Deputy as DeputyRow } from '../../libs/deputies/index.ts';
import type { DivisionRef } from './division-ref.ts';
import type { FilingChange as FilingChangeRow } from './filings/filing-change.entity.ts';
import type { FilingStep as FilingStepRow } from './filings/filing-step.entity.ts';
import type { FollowUp as FollowUpRow } from './follow-ups/follow-up.entity.ts';
import type { GatheredCase as GatheredCaseRow } from './model-cases/gathered-case.entity.ts';
import type { ShownAnswer } from './guidance/shown-answer.ts';
import type { AnswerVersion } from './guidance/guidance-answer.entity.ts';
import type { GuidanceQuestion as GuidanceQuestionRow } from './guidance/guidance-question.entity.ts';
import type { GuidanceStep as GuidanceStepRow } from './guidance/guidance-step.entity.ts';
import type { Hotline as HotlineRow } from './hotlines/hotline.entity.ts';
import type { Import as ImportRow } from './imports/import.entity.ts';
import type { Incident as IncidentRow } from './incidents/incident.entity.ts';
import type { IncidentStep as IncidentStepRow } from './incidents/incident-step.entity.ts';
import type { LicenceReminder as LicenceReminderRow } from './licence-reminders/licence-reminder.entity.ts';
import type { ModelCase as ModelCaseRow } from './model-cases/model-case.entity.ts';
import type { ModelCaseStep as ModelCaseStepRow } from './model-cases/model-case-step.entity.ts';
import type { Outreach as OutreachRow, OutreachVersion as OutreachVersionRow } from './outreach/outreach.entity.ts';
import type { ShownOutreach, ChannelCounts } from './outreach/outreach.figure.ts';
import type { OutreachPlan as OutreachPlanAnswer, PlannedChannel, Progress } from './outreach/outreach-plan.ts';
import type { OutreachPlanItem as OutreachPlanItemRow, OutreachPlanVersion as OutreachPlanVersionRow } from './outreach/outreach-plan-item.entity.ts';
import type { Posting as PostingRow } from './advisors/posting.entity.ts';
import type { PremisesCheck as PremisesCheckRow } from './premises-checks/premises-check.entity.ts';
import type { Reporting as ReportingAnswer } from './roster-reports/reporting.ts';
import type { RosterLine as RosterLineRow } from './roster-reports/roster-document.ts';
import type { RosterReport as RosterReportRow } from './roster-reports/roster-report.entity.ts';
import type { ServiceCentre as ServiceCentreRow } from './service-centres/service-centre.entity.ts';
import type { ServiceRecord as ServiceRecordRow } from './service-records/service-record.entity.ts';
import type { Licence } from './advisors/advisor.service.ts';
import type { Station as StationRow } from './stations/station.entity.ts';
import type { StationStep as StationStepRow } from './stations/station-step.entity.ts';
import type { TrainingEnrolment as TrainingEnrolmentRow } from './training-enrolments/training-enrolment.entity.ts';
import type { ResultOfOwner } from './training-sessions/training-results.ts';
import type { TrainingSession as TrainingSessionRow } from './training-sessions/training-session.entity.ts';
import type { WorkRules as WorkRulesRow } from './work-rules/work-rules.entity.ts';
import type { Services } from './index.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 代码, of a code list: the key, which stays whatever its names become; `codeList` tells what there is. */
  CodeKey: { input: string; output: CodeKey; }
  /** 日期, in Asia/Shanghai, as 2026-10-31. */
  Date: { input: string; output: CalendarDate; }
  /** 时刻, as ISO 8601 with offset. */
  DateTime: { input: Date; output: Date; }
  /** 行政区划代码: 2, 6, 9 or 12 digits; a parent's code is its children's prefix. */
  DivisionCode: { input: DivisionCode; output: DivisionCode; }
  /** 月份, in Asia/Shanghai, as 2026-10. */
  YearMonth: { input: YearMonth; output: YearMonth; }
  _FieldSet: { input: string; output: string; }
};

/** 编写课程. */
export type AddCourseInput = {
  /** 编写单位: the city. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 学时: a whole number. */
  readonly hours: Scalars['Int']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 培训类别. */
  readonly kind: CourseKind;
  /** 培训资料: all of them. */
  readonly materials?: InputMaybe<ReadonlyArray<CourseMaterialInput>>;
  /** 课程名称. */
  readonly title: Scalars['String']['input'];
  /** 培训内容. */
  readonly topics: ReadonlyArray<TrainingTopic>;
};

/** 公布热线. */
export type AddHotlineInput = {
  /** 公布单位: the own division. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 服务时间. */
  readonly hours: Scalars['String']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 名称. */
  readonly name: Scalars['String']['input'];
  /** 电话. */
  readonly phone: Scalars['String']['input'];
  /** 受理事项. */
  readonly purpose: Scalars['String']['input'];
  /** 启用日期. */
  readonly since: Scalars['Date']['input'];
  /** 停用前最后一日. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 建议配备人数: policy 三(三) says that a point may have more advisors by people in hardship and by area; by how many, the operator sets. */
export type AdvisedStaffing = {
  /** 建议人数: the highest of those that are known. */
  readonly advisors: Scalars['Int']['output'];
  /** 按服务面积: one for each so many square kilometres; null where the operator sets no number, or the area is not known. */
  readonly byArea?: Maybe<Scalars['Int']['output']>;
  /** 按在册户数: one for each so many households that are served in its community or street; null where the operator sets no number, of kinds that serve no area, and for callers from another level. */
  readonly byCaseload?: Maybe<Scalars['Int']['output']>;
  /** 最低配备人数: the staffing floor; 0 where the policy sets none. */
  readonly floor: Scalars['Int']['output'];
};

/** 社区救助顾问: a real-name person posted at stations. */
export type Advisor = {
  /** 表彰: what was conferred on the advisor, the latest first; no nomination. */
  readonly awards?: Maybe<ReadonlyArray<Award>>;
  /** 培训合格证书: of the sessions that the advisor passed, the latest first. */
  readonly certificates?: Maybe<ReadonlyArray<TrainingCertificate>>;
  /** 登记区划. */
  readonly division: Division;
  /** 工作单位. */
  readonly employer: Scalars['String']['output'];
  /** 备案: the current state and its history. */
  readonly filing: Filing;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 证件号码: of the identity document that the advisor is registered by. */
  readonly identityNumber?: Maybe<Personal>;
  /** 社会工作职业资格, if there is one. */
  readonly licence?: Maybe<SocialWorkLicence>;
  /** 调动记录: where the advisor was registered before, the latest move first. */
  readonly moves?: Maybe<ReadonlyArray<AdvisorMove>>;
  /** 姓名, public. */
  readonly name: Scalars['String']['output'];
  /** 联系电话. */
  readonly phone?: Maybe<Personal>;
  /** 派驻: current and past postings, the latest first. */
  readonly postings?: Maybe<ReadonlyArray<Posting>>;
  /** 岗前培训日期: entered by hand, or the last day of the first pre-service session that was passed; null where none is on record. */
  readonly preServiceTrainedOn?: Maybe<Scalars['Date']['output']>;
  /** 人员类别: of the code list advisorRole. */
  readonly role: Scalars['CodeKey']['output'];
  /** 技能: of the code list advisorSkill. */
  readonly skills: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 主要派驻站点: the station of the main current posting. */
  readonly station?: Maybe<Station>;
  /** 绑定账号: the subject of the tokens that the person signs in with; null where nobody does. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** 培训记录: the sessions that the advisor is enrolled in, past and to come, the latest first. */
  readonly trainingEnrolments?: Maybe<ReadonlyArray<TrainingEnrolment>>;
  /** 年度学时: hours of training in a year, against what the operator requires. Errors: INPUT_INVALID, DIVISION_FORBIDDEN. */
  readonly trainingHours?: Maybe<TrainingHours>;
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
  /** 提醒: what is to be put in order. It keeps nobody unfiled. */
  readonly warnings: ReadonlyArray<AdvisorWarning>;
};


/** 社区救助顾问: a real-name person posted at stations. */
export type AdvisorTrainingHoursArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 顾问分页. */
export type AdvisorConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<AdvisorEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 顾问及其位置. */
export type AdvisorEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 顾问. */
  readonly node?: Maybe<Advisor>;
};

/** 个人信息副本: what is held on one person, as a document. */
export type AdvisorExport = {
  /** 文件内容. */
  readonly document: Scalars['String']['output'];
  /** 媒体类型. */
  readonly mediaType: Scalars['String']['output'];
  /** 格式及版本. */
  readonly schema: Scalars['String']['output'];
};

/** 结果: the document, or why not. */
export type AdvisorExportResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<AdvisorExport>;
};

/** 筛选顾问. */
export type AdvisorFilter = {
  /** 备案状态: one of these. */
  readonly filings?: InputMaybe<ReadonlyArray<FilingState>>;
  /** 资格有效期至不晚于: licences that end on this day or before; none whose day is not known. */
  readonly licenceExpiresBy?: InputMaybe<Scalars['Date']['input']>;
  /** 岗前培训: trained before service began; false finds those without, or trained later. */
  readonly preServiceTrained?: InputMaybe<Scalars['Boolean']['input']>;
  /** 派驻站点: posted now at one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 年度学时达标: has the hours of training that the operator requires this year; refused while none are required. */
  readonly trainingHoursMet?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 调动: that an advisor's registration moved from one division to another. */
export type AdvisorMove = {
  /** 调出区划. */
  readonly from: Division;
  /** 调动日期. */
  readonly movedOn: Scalars['Date']['output'];
  /** 登记时间. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 登记人: the subject of the token that did it, for those who may read what is kept of people. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** 调入区划. */
  readonly to: Division;
};

/** 顾问排序. */
export type AdvisorOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: AdvisorOrderField;
};

/** 顾问排序依据. */
export type AdvisorOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 姓名. */
  | 'NAME'
  /** 登记时间. */
  | 'REGISTERED_AT';

/** 顾问个人信息项. */
export type AdvisorPersonalField =
  /** 证件号码, with the kind of the document. */
  | 'IDENTITY_NUMBER'
  /** 联系电话. */
  | 'PHONE';

/** 结果: the advisor, or why not. */
export type AdvisorResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Advisor>;
};

/** 顾问提醒: what of an advisor is to be put in order. */
export type AdvisorWarning = {
  /** 事由. */
  readonly code: AdvisorWarningCode;
  /** 应办日期: the day by which it was due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 说明. */
  readonly label: BilingualText;
};

/** 顾问提醒事由. */
export type AdvisorWarningCode =
  /** 未参加岗前培训: no training before service, or one held later. */
  | 'PRE_SERVICE_TRAINING_MISSING';

/** 咨询答复. Text that holds an identity number, a telephone or another number of somebody is refused. */
export type AnswerGuidanceInput = {
  /** 操作. */
  readonly action: GuidanceAnswerAction;
  /** 答复内容: with ANSWER and CORRECT. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 咨询. */
  readonly question: Scalars['ID']['input'];
  /** 原因: needed with CORRECT and RETRACT. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 一个业务指导咨询. Text that holds an identity number, a telephone or another number of somebody is refused. */
export type AskGuidanceInput = {
  /** 单位: the caller's own division. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 内容: the case without saying whose it is. */
  readonly text: Scalars['String']['input'];
  /** 标题. */
  readonly title: Scalars['String']['input'];
  /** 主题: a code of policyKind; left out of work in general. */
  readonly topic?: InputMaybe<Scalars['CodeKey']['input']>;
};

/** 一名顾问的参训情况. */
export type AttendanceInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 学时; all of the session when left out. None of who was absent. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  /** 结果. */
  readonly outcome: TrainingOutcome;
};

/** 可办理事项: a step that the caller can take with a nomination now. */
export type AvailableAwardAction = {
  /** 操作. */
  readonly action: AwardAction;
  /** 须一并填写的内容, by their input fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with a complaint now. */
export type AvailableComplaintAction = {
  /** 操作. */
  readonly action: ComplaintAction;
  /** 一并填写的内容, by the names of input fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with a filing now. */
export type AvailableFilingAction = {
  /** 操作. */
  readonly action: FilingAction;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with a gathered case now. */
export type AvailableGatheredCaseAction = {
  /** 操作. */
  readonly action: GatheredCaseAction;
  /** 须一并填写的内容, by their input fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with a question now. */
export type AvailableGuidanceAction = {
  /** 操作. */
  readonly action: GuidanceAction;
  /** 另须填写的内容: names of input fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with an incident now. */
export type AvailableIncidentAction = {
  /** 操作. */
  readonly action: IncidentAction;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with a case now. */
export type AvailableModelCaseAction = {
  /** 操作. */
  readonly action: ModelCaseAction;
  /** 须一并填写的内容, by their input fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 表彰: a nomination of an advisor and, once conferred, the award. */
export type Award = {
  /** 顾问; null in the city's copy. */
  readonly advisor?: Maybe<Advisor>;
  /** 顾问编号. */
  readonly advisorId: Scalars['ID']['output'];
  /** 决定机关: that decides now, or has decided. */
  readonly authority: Division;
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAwardAction>>;
  /** 授予日期; null of what is not conferred. */
  readonly conferredOn?: Maybe<Scalars['Date']['output']>;
  /** 区级民政部门: that confirms the nomination. */
  readonly district: Division;
  /** 登记区划: the advisor's; of the city's copy the city. */
  readonly division: Division;
  /** 办理期限: the last of the working days that the operator sets for it, after the day on which it came to its state; null where none are set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 办理记录: every step, the latest first. */
  readonly history?: Maybe<ReadonlyArray<AwardStep>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 表彰种类: of the code list recognition. */
  readonly kind: Scalars['CodeKey']['output'];
  /** 级别. */
  readonly level: AwardLevel;
  /** 姓名: as the advisor was called when nominated. */
  readonly name: Scalars['String']['output'];
  /** 申报单位. */
  readonly nominator: Division;
  /** 申报理由. */
  readonly reasons: Scalars['String']['output'];
  /** 进入现状态的时间. */
  readonly since: Scalars['DateTime']['output'];
  /** 状态. */
  readonly state: AwardState;
  /** 站点编号: of a studio. */
  readonly stationId?: Maybe<Scalars['ID']['output']>;
  /** 站点名称: of a studio, as it was called when nominated. */
  readonly stationName?: Maybe<Scalars['String']['output']>;
  /** 年度. */
  readonly year: Scalars['Int']['output'];
};

/** 表彰操作. */
export type AwardAction =
  /** 授予: from NOMINATED by the district, from HANDED_UP by the city. */
  | 'CONFER'
  /** 不予授予: from HANDED_UP, with the reason, by the city. */
  | 'DECLINE'
  /** 确认并上报市级: from NOMINATED, of the city's awards, by the district. */
  | 'HAND_UP'
  /** 重新申报: from RETURNED, by the nominating division. */
  | 'RESUBMIT'
  /** 退回: from NOMINATED, with the reason, by the district. */
  | 'RETURN'
  /** 撤销: from CONFERRED, with the reason, by the conferring authority. */
  | 'REVOKE'
  /** 撤回: from NOMINATED or RETURNED, by the nominating division. */
  | 'WITHDRAW';

/** 表彰分页. */
export type AwardConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<AwardEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 在册表彰: awards in force at the end of a month, where their advisors were registered; null of a month that is to come or was before figures were kept. */
export type AwardCounts = {
  /** 市级激励表彰、典型选树. */
  readonly cityCommendations?: Maybe<Scalars['Int']['output']>;
  /** 市级金牌顾问. */
  readonly cityGoldAdvisors?: Maybe<Scalars['Int']['output']>;
  /** 市级顾问工作室. */
  readonly cityStudios?: Maybe<Scalars['Int']['output']>;
  /** 表彰: of every kind and level. */
  readonly conferred?: Maybe<Scalars['Int']['output']>;
  /** 区级激励表彰、典型选树. */
  readonly districtCommendations?: Maybe<Scalars['Int']['output']>;
  /** 区级金牌顾问. */
  readonly districtGoldAdvisors?: Maybe<Scalars['Int']['output']>;
  /** 区级顾问工作室. */
  readonly districtStudios?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
};

/** 在册表彰排名: one division with its awards. */
export type AwardCountsRank = {
  /** 在册表彰. */
  readonly awards?: Maybe<AwardCounts>;
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
};

/** 表彰及其位置. */
export type AwardEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 表彰. */
  readonly node?: Maybe<Award>;
};

/** 筛选表彰. */
export type AwardFilter = {
  /** 顾问. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 表彰种类: one of these, of the code list recognition. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 级别: one of these. */
  readonly levels?: InputMaybe<ReadonlyArray<AwardLevel>>;
  /** 年度. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 表彰级别. */
export type AwardLevel =
  /** 市级. */
  | 'CITY'
  /** 区级. */
  | 'DISTRICT';

/** 筛选表彰申报. */
export type AwardNominationFilter = {
  /** 顾问. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 表彰种类: one of these, of the code list recognition. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 级别: one of these. */
  readonly levels?: InputMaybe<ReadonlyArray<AwardLevel>>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<AwardState>>;
  /** 待办: those that wait for a decision (true), or the others (false). */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 待我办理: those that wait for the caller (true), as the authority or its deputy, or the others (false). */
  readonly waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** 年度. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 表彰申报排序. */
export type AwardNominationOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: AwardNominationOrderField;
};

/** 表彰申报排序依据. */
export type AwardNominationOrderField =
  /** 进入现状态的时间. */
  | 'SINCE';

/** 表彰排序. */
export type AwardOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: AwardOrderField;
};

/** 表彰排序依据. */
export type AwardOrderField =
  /** 授予日期. */
  | 'CONFERRED_ON';

/** 结果: the nomination or award, or why not. */
export type AwardResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Award>;
};

/** 表彰状态. */
export type AwardState =
  /** 已授予. */
  | 'CONFERRED'
  /** 未授予: by the city. */
  | 'DECLINED'
  /** 已上报市级: waits for the city. */
  | 'HANDED_UP'
  /** 已申报: waits for the district. */
  | 'NOMINATED'
  /** 已退回: by the district, to the nominating division. */
  | 'RETURNED'
  /** 已撤销: by the conferring authority. */
  | 'REVOKED'
  /** 已撤回: by the nominating division. */
  | 'WITHDRAWN';

/** 办理记录: one step, never changed afterwards. */
export type AwardStep = {
  /** 时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 经办人: the account, or the owner that told of it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** 原状态; null of the nomination. */
  readonly from?: Maybe<AwardState>;
  /** 原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 新状态. */
  readonly to: AwardState;
};

/** 开始导入. */
export type BeginImportInput = {
  /** 文件各列, by their fields, in the order of the cells of each row. */
  readonly columns: ReadonlyArray<Scalars['String']['input']>;
  /** 所属区划: rows lie at or beneath it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 种类, such as advisors. */
  readonly kind: Scalars['String']['input'];
  /** 行数, of the whole file. */
  readonly rows: Scalars['Int']['input'];
};

/** 中英文: a wording in both languages. */
export type BilingualText = {
  /** 英文. */
  readonly en: Scalars['String']['output'];
  /** 中文. */
  readonly zh: Scalars['String']['output'];
};

/** 年度预算: of a division's own work with advisors in a year. */
export type Budget = {
  /** 慈善资金. */
  readonly charity: FundAmounts;
  /** 单位: whose budget it is. */
  readonly division: Division;
  /** 明细: every amount, the latest first. */
  readonly entries?: Maybe<ReadonlyArray<BudgetEntry>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 其他资金. */
  readonly other: FundAmounts;
  /** 财政资金. */
  readonly public: FundAmounts;
  /** 年度. */
  readonly year: Scalars['Int']['output'];
};

/** 年度预算分页. */
export type BudgetConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<BudgetEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 年度预算及其位置. */
export type BudgetEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 年度预算. */
  readonly node?: Maybe<Budget>;
};

/** 预算明细: one amount that was planned, allocated or spent; a wrong one is reversed by another. */
export type BudgetEntry = {
  /** 金额: whole yuan; below 0 where it reverses another. */
  readonly amount: Scalars['Int']['output'];
  /** 登记日期. */
  readonly bookedOn: Scalars['Date']['output'];
  /** 年度预算. */
  readonly budget?: Maybe<Budget>;
  /** 单位: whose budget it is. */
  readonly division: Division;
  /** 文号. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 类别. */
  readonly kind: BudgetEntryKind;
  /** 说明. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 用途. */
  readonly purpose: BudgetPurpose;
  /** 超额或者冲销的原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 登记人: the account. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** 被冲销的明细: its id. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** 资金来源. */
  readonly source: FundSource;
  /** 年度. */
  readonly year: Scalars['Int']['output'];
};

/** 预算明细分页. */
export type BudgetEntryConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<BudgetEntryEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 预算明细及其位置. */
export type BudgetEntryEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 预算明细. */
  readonly node?: Maybe<BudgetEntry>;
};

/** 筛选预算明细. */
export type BudgetEntryFilter = {
  /** 年度预算: of one of these. */
  readonly budgets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 登记日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 类别: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<BudgetEntryKind>>;
  /** 用途: one of these. */
  readonly purposes?: InputMaybe<ReadonlyArray<BudgetPurpose>>;
  /** 资金来源: one of these. */
  readonly sources?: InputMaybe<ReadonlyArray<FundSource>>;
  /** 登记日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 年度. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 预算明细类别. */
export type BudgetEntryKind =
  /** 拨付. */
  | 'ALLOCATION'
  /** 预算安排. */
  | 'PLAN'
  /** 支出. */
  | 'SPENDING';

/** 预算明细排序. */
export type BudgetEntryOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: BudgetEntryOrderField;
};

/** 预算明细排序依据. */
export type BudgetEntryOrderField =
  /** 登记日期. */
  | 'BOOKED_ON';

/** 结果: the entry, or why not. */
export type BudgetEntryResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<BudgetEntry>;
};

/** 筛选年度预算. */
export type BudgetFilter = {
  /** 年度. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 年度预算排序. */
export type BudgetOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: BudgetOrderField;
};

/** 年度预算排序依据. */
export type BudgetOrderField =
  /** 年度. */
  | 'YEAR';

/** 经费用途. */
export type BudgetPurpose =
  /** 办公. */
  | 'OFFICE'
  /** 其他. */
  | 'OTHER'
  /** 场地设施. */
  | 'PREMISES'
  /** 宣传. */
  | 'PUBLICITY'
  /** 购买服务. */
  | 'SERVICES'
  /** 人员. */
  | 'STAFF'
  /** 培训. */
  | 'TRAINING';

/** 年度经费合计: of the budgets at and beneath a division. */
export type BudgetTotal = {
  /** 已登记预算的单位数. */
  readonly budgets?: Maybe<Scalars['Int']['output']>;
  /** 慈善资金. */
  readonly charity?: Maybe<FundAmounts>;
  /** 其他资金. */
  readonly other?: Maybe<FundAmounts>;
  /** 财政资金. */
  readonly public?: Maybe<FundAmounts>;
  /** 年度. */
  readonly year: Scalars['Int']['output'];
};

/** 经费使用情况: of a month, in whole yuan, each source of money by itself; null of a month that is to come or was before figures were kept. */
export type BudgetUse = {
  /** 慈善资金拨付. */
  readonly charityAllocated?: Maybe<Scalars['Float']['output']>;
  /** 慈善资金预算安排. */
  readonly charityPlanned?: Maybe<Scalars['Float']['output']>;
  /** 慈善资金支出. */
  readonly charitySpent?: Maybe<Scalars['Float']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 其他资金拨付. */
  readonly otherAllocated?: Maybe<Scalars['Float']['output']>;
  /** 其他资金预算安排. */
  readonly otherPlanned?: Maybe<Scalars['Float']['output']>;
  /** 其他资金支出. */
  readonly otherSpent?: Maybe<Scalars['Float']['output']>;
  /** 财政资金拨付. */
  readonly publicAllocated?: Maybe<Scalars['Float']['output']>;
  /** 财政资金预算安排. */
  readonly publicPlanned?: Maybe<Scalars['Float']['output']>;
  /** 财政资金支出. */
  readonly publicSpent?: Maybe<Scalars['Float']['output']>;
};

/** 排名中的经费使用情况: a division and its numbers. */
export type BudgetUseRank = {
  /** 经费使用情况. */
  readonly budgetUse?: Maybe<BudgetUse>;
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
};

/** 取消培训班. */
export type CancelTrainingSessionInput = {
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 取消原因. */
  readonly reason: Scalars['String']['input'];
  /** 培训班. */
  readonly session: Scalars['ID']['input'];
};

/** 变更顾问信息: what of an advisor changes; what is left out stays as it is, and what is filed waits for its authority. */
export type ChangeAdvisorInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 工作单位: filed. */
  readonly employer?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 身份证件: filed; of any kind but NONE. */
  readonly identityDocument?: InputMaybe<IdentityDocumentInput>;
  /** 身份证号: filed; the number of a RESIDENT_ID, in place of `identityDocument`. */
  readonly identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** 社会工作职业资格: filed; null takes it away. */
  readonly licence?: InputMaybe<SocialWorkLicenceInput>;
  /** 姓名: filed. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: at once. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 岗前培训日期: at once; null takes it away. */
  readonly preServiceTrainedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 人员类别: filed. */
  readonly role?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 技能: at once; null takes all away. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 修订课程. */
export type ChangeCourseInput = {
  /** 课程. */
  readonly course: Scalars['ID']['input'];
  /** 学时: a whole number. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 培训类别. */
  readonly kind?: InputMaybe<CourseKind>;
  /** 培训资料: all of them. */
  readonly materials?: InputMaybe<ReadonlyArray<CourseMaterialInput>>;
  /** 课程名称. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** 培训内容. */
  readonly topics?: InputMaybe<ReadonlyArray<TrainingTopic>>;
  /** 版本: as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** 修改热线: what is left out stays as it is. */
export type ChangeHotlineInput = {
  /** 监督热线. */
  readonly hotline: Scalars['ID']['input'];
  /** 服务时间. */
  readonly hours?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 名称. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 电话. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 受理事项. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** 启用日期. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** 停用前最后一日; null lets it go on. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 读到的版本: refused where the hotline has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 修改案例; what is left out stays as it is. */
export type ChangeModelCaseInput = {
  /** 困难情况. */
  readonly difficulty?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 救助类型. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 帮扶措施. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** 案例. */
  readonly modelCase: Scalars['ID']['input'];
  /** 帮扶成效. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** 标题. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** 版本: as it was read. */
  readonly version: Scalars['Int']['input'];
  /** 年份. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 调整年度宣传计划项目: what is left out stays, null is emptied. */
export type ChangeOutreachPlanInput = {
  /** 计划场次; 0 where it is given up. */
  readonly aim?: InputMaybe<Scalars['Int']['input']>;
  /** 计划覆盖人数; null where none is set. */
  readonly aimReach?: InputMaybe<Scalars['Int']['input']>;
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 完成月份: the last month in which it is in time, of the plan's year. */
  readonly dueMonth?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 计划项目. */
  readonly item: Scalars['ID']['input'];
  /** 名称. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** 宣传内容: codes of policyKind. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 版本: that was read. */
  readonly version: Scalars['Int']['input'];
};

/** 变更站点: what of a station changes; what is left out stays as it is. */
export type ChangeStationInput = {
  /** 地址. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 服务面积, in square kilometres; not published. */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /** 乘车路线: how to get there; null takes it away. */
  readonly directions?: InputMaybe<Scalars['String']['input']>;
  /** 特殊日期: days on which other hours hold, each once. */
  readonly hoursExceptions?: InputMaybe<ReadonlyArray<HoursExceptionInput>>;
  /** 服务时间备注, with weekly hours. */
  readonly hoursRemark?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 站点名称. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 网络渠道, at least one. */
  readonly onlineChannels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 电话. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 依托机构: its record in the resource library, of the district or its streets, or of the city where its name is said as well; with a new one the name becomes its own where none is said. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** 依托的专业社会组织, of professional points only. */
  readonly providerName?: InputMaybe<Scalars['String']['input']>;
  /** 服务时间 in words, where the weekly hours are not known. */
  readonly serviceHours?: InputMaybe<Scalars['String']['input']>;
  /** 站点. */
  readonly station: Scalars['ID']['input'];
  /** 所在街镇: of a professional point set up by a district; its advisors are registered and filed there from then on. */
  readonly street?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
  /** 每周服务时间: intervals that do not overlap, several a day; the words are then made from them. */
  readonly weeklyHours?: InputMaybe<ReadonlyArray<WeeklyHoursInput>>;
};

/** 变更事项: one of the particulars that are filed. */
export type ChangedParticular = {
  /** 变更后; null where there is to be none. */
  readonly after?: Maybe<Personal>;
  /** 变更前; null where there was none. */
  readonly before?: Maybe<Personal>;
  /** 事项. */
  readonly particular: FiledParticular;
};

/** 一次场所检查. */
export type CheckPremisesInput = {
  /** 检查日期. */
  readonly checkedOn: Scalars['Date']['input'];
  /** 检查表: the form PREMISES_CHECK, in the version of the day. */
  readonly form: FilledFormInput;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 检查人: the name, where it is not who records it. */
  readonly inspector?: InputMaybe<Scalars['String']['input']>;
  /** 站点. */
  readonly station: Scalars['ID']['input'];
};

/** 整改销项. */
export type CloseFollowUpInput = {
  /** 销项日期; today when left out. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 待整改事项. */
  readonly followUp: Scalars['ID']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** 撤销站点: which station, since when and why. */
export type CloseStationInput = {
  /** 撤销日期; today when left out, and no day to come. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因: it is kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
  /** 站点. */
  readonly station: Scalars['ID']['input'];
  /** 读到的版本: the closing is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 投诉: what somebody complained of, as its bureau reads and handles it. */
export type Complaint = {
  /** 被投诉人, in the words of the complainant. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** 答复. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** 答复日期: of the last answer. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 承办人: the account. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableComplaintAction>>;
  /** 来源. */
  readonly channel: ComplaintChannel;
  /** 涉及的顾问编号: also of those whom another owner keeps; null until the bureau has said whom it concerns. */
  readonly concernedIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** 涉及的顾问: those of this owner's register; null until the bureau has said whom it concerns. */
  readonly concerns?: Maybe<ReadonlyArray<Advisor>>;
  /** 联系方式: who complained, where they said so; each reading is in the trail. */
  readonly contact?: Maybe<ComplaintContact>;
  /** 受理单位: the city or a district, which alone handles it. */
  readonly division: Division;
  /** 办理期限: as it was assigned, else the last of the working days that the operator sets; null where there is none, or once it is answered. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 投诉内容. */
  readonly happened?: Maybe<Scalars['String']['output']>;
  /** 办理记录: every step, the latest first. */
  readonly history?: Maybe<ReadonlyArray<ComplaintStep>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 办理结论. */
  readonly outcome?: Maybe<ComplaintOutcome>;
  /** 收到日期. */
  readonly receivedOn: Scalars['Date']['output'];
  /** 进入现状态的时间. */
  readonly since: Scalars['DateTime']['output'];
  /** 状态. */
  readonly state: ComplaintState;
  /** 涉及站点; null where another owner keeps it. */
  readonly station?: Maybe<Station>;
  /** 涉及站点编号: also of one that another owner keeps. */
  readonly stationId?: Maybe<Scalars['ID']['output']>;
  /** 涉及站点, in the words of the complainant. */
  readonly stationName?: Maybe<Scalars['String']['output']>;
};

/** 投诉操作. */
export type ComplaintAction =
  /** 答复: from INVESTIGATING, with outcome and answer. */
  | 'ANSWER'
  /** 交办: to a person, saying whom it concerns; from RECEIVED and REOPENED, and anew from ASSIGNED and INVESTIGATING. */
  | 'ASSIGN'
  /** 办结: from ANSWERED. */
  | 'CLOSE'
  /** 开始调查: from ASSIGNED. */
  | 'INVESTIGATE'
  /** 重新办理: from ANSWERED and CLOSED, with the reason. */
  | 'REOPEN';

/** 投诉答复情况: complaints of a month; null of a month that is to come or was before figures were kept. */
export type ComplaintAnswerCounts = {
  /** 首次答复: in the month. */
  readonly answered?: Maybe<Scalars['Int']['output']>;
  /** 平均答复用时, in days. */
  readonly averageDays?: Maybe<Scalars['Float']['output']>;
  /** 答复用时: days from receipt to the first answer, of all that were answered in the month. */
  readonly daysToAnswer?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 收到: in the month. */
  readonly received?: Maybe<Scalars['Int']['output']>;
};

/** 投诉答复情况排名: a district's place in a ranking. */
export type ComplaintAnswerCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 投诉答复情况. */
  readonly complaintAnswers?: Maybe<ComplaintAnswerCounts>;
  /** 行政区划. */
  readonly division: Division;
};

/** 投诉来源. */
export type ComplaintChannel =
  /** 网上投诉表. */
  | 'FORM'
  /** 信函. */
  | 'LETTER'
  /** 电话. */
  | 'PHONE'
  /** 窗口. */
  | 'WINDOW';

/** 投诉分页. */
export type ComplaintConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ComplaintEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 投诉人联系方式. */
export type ComplaintContact = {
  /** 姓名. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 电话. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** 投诉情况: how many complaints stand in each state, at the end of the month or today; null of a month that is to come or was before figures were kept. */
export type ComplaintCounts = {
  /** 已答复. */
  readonly answered?: Maybe<Scalars['Int']['output']>;
  /** 已交办. */
  readonly assigned?: Maybe<Scalars['Int']['output']>;
  /** 已办结. */
  readonly closed?: Maybe<Scalars['Int']['output']>;
  /** 调查中. */
  readonly investigating?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 已收到. */
  readonly received?: Maybe<Scalars['Int']['output']>;
  /** 重新办理. */
  readonly reopened?: Maybe<Scalars['Int']['output']>;
  /** 待办: all that are open. */
  readonly waiting?: Maybe<Scalars['Int']['output']>;
  /** 待办超过14日: more than 14 days before. */
  readonly waitingOver14?: Maybe<Scalars['Int']['output']>;
  /** 待办7日以内: that came to the state today or up to 7 days before. */
  readonly waitingUpTo7?: Maybe<Scalars['Int']['output']>;
  /** 待办8至14日: 8 to 14 days before. */
  readonly waitingUpTo14?: Maybe<Scalars['Int']['output']>;
};

/** 投诉情况排名: a district's place in a ranking. */
export type ComplaintCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 投诉情况. */
  readonly complaints?: Maybe<ComplaintCounts>;
  /** 行政区划. */
  readonly division: Division;
};

/** 投诉及其位置. */
export type ComplaintEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 投诉. */
  readonly node?: Maybe<Complaint>;
};

/** 筛选投诉. */
export type ComplaintFilter = {
  /** 承办人: the account. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** 来源: one of these. */
  readonly channels?: InputMaybe<ReadonlyArray<ComplaintChannel>>;
  /** 收到日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 办理结论: one of these. */
  readonly outcomes?: InputMaybe<ReadonlyArray<ComplaintOutcome>>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<ComplaintState>>;
  /** 站点: one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 收到日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 待办: those that are open (true), or the others (false). */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 投诉排序. */
export type ComplaintOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ComplaintOrderField;
};

/** 投诉排序依据. */
export type ComplaintOrderField =
  /** 收到日期. */
  | 'RECEIVED_ON';

/** 办理结论. */
export type ComplaintOutcome =
  /** 查实. */
  | 'FOUNDED'
  /** 部分属实. */
  | 'PARTLY'
  /** 不属实. */
  | 'UNFOUNDED';

/** 回执: with which the complainant reads the state. It is shown once and not stored. */
export type ComplaintReceipt = {
  /** 回执. */
  readonly receipt: Scalars['ID']['output'];
  /** 办理情况. */
  readonly status: ComplaintStatus;
};

/** 结果: the receipt, or why not. */
export type ComplaintReceiptResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<ComplaintReceipt>;
};

/** 结果: the complaint, or why not. */
export type ComplaintResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Complaint>;
};

/** 投诉状态. */
export type ComplaintState =
  /** 已答复. */
  | 'ANSWERED'
  /** 已交办. */
  | 'ASSIGNED'
  /** 已办结. */
  | 'CLOSED'
  /** 调查中. */
  | 'INVESTIGATING'
  /** 已收到. */
  | 'RECEIVED'
  /** 重新办理. */
  | 'REOPENED';

/** 投诉办理情况: what the receipt of a complaint tells, and nothing else of it. */
export type ComplaintStatus = {
  /** 答复; null until it is answered, and while it is looked into again. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** 答复日期; null until it is answered. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 受理单位. */
  readonly division: Division;
  /** 办理期限; null where there is none, or once it is answered. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 办理结论; null until it is answered. */
  readonly outcome?: Maybe<ComplaintOutcome>;
  /** 收到日期. */
  readonly receivedOn: Scalars['Date']['output'];
  /** 状态. */
  readonly state: ComplaintState;
};

/** 办理记录: one step of a complaint, never changed afterwards. */
export type ComplaintStep = {
  /** 时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 经办人: the account; public where it came by the form. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** 原状态; null of what came in. */
  readonly from?: Maybe<ComplaintState>;
  /** 重新办理的原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 新状态. */
  readonly to: ComplaintState;
};

/** 更正宣传活动: what is left out stays, null is emptied. */
export type CorrectOutreachInput = {
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 日期. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 发放资料份数: a whole number; null where nobody counted. */
  readonly materials?: InputMaybe<Scalars['Int']['input']>;
  /** 宣传活动. */
  readonly outreach: Scalars['ID']['input'];
  /** 地点. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 计划项目: of the same year and channel. */
  readonly planItem?: InputMaybe<Scalars['ID']['input']>;
  /** 覆盖人数: a whole number; null where nobody counted. */
  readonly reach?: InputMaybe<Scalars['Int']['input']>;
  /** 更正原因. */
  readonly reason: Scalars['String']['input'];
  /** 备注: names nobody who was there. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** 宣传内容: codes of policyKind. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 版本: that was read. */
  readonly version: Scalars['Int']['input'];
};

/** 培训课程: what advisors are trained in, written by the city. */
export type Course = {
  /** 学时. */
  readonly hours: Scalars['Int']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 培训类别. */
  readonly kind: CourseKind;
  /** 培训资料. */
  readonly materials: ReadonlyArray<CourseMaterial>;
  /** 课程名称. */
  readonly title: Scalars['String']['output'];
  /** 培训内容. */
  readonly topics: ReadonlyArray<TrainingTopic>;
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
  /** 历次版本: what it said in each version, the newest first. */
  readonly versions: ReadonlyArray<CourseVersion>;
  /** 停用日期: null while it is in use. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** 培训课程分页. */
export type CourseConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<CourseEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 培训课程及其位置. */
export type CourseEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 培训课程. */
  readonly node?: Maybe<Course>;
};

/** 筛选培训课程. */
export type CourseFilter = {
  /** 培训类别: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<CourseKind>>;
  /** 培训内容: holds this one. */
  readonly topic?: InputMaybe<TrainingTopic>;
  /** 停用: withdrawn (true) or in use (false). */
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 培训类别. */
export type CourseKind =
  /** 在岗培训. */
  | 'CONTINUING'
  /** 岗前培训. */
  | 'PRE_SERVICE';

/** 培训资料: a link or a text, or both. */
export type CourseMaterial = {
  /** 正文. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** 名称. */
  readonly title: Scalars['String']['output'];
  /** 链接, of https. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** 培训资料: with a link, a text, or both. */
export type CourseMaterialInput = {
  /** 正文. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 名称. */
  readonly title: Scalars['String']['input'];
  /** 链接: of https. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** 培训课程排序. */
export type CourseOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: CourseOrderField;
};

/** 培训课程排序依据. */
export type CourseOrderField =
  /** 行政区划. */
  | 'DIVISION'
  /** 课程名称. */
  | 'TITLE';

/** 结果: the course, or why not. */
export type CourseResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Course>;
};

/** 课程版本. */
export type CourseVersion = {
  /** 学时. */
  readonly hours: Scalars['Int']['output'];
  /** 培训类别. */
  readonly kind: CourseKind;
  /** 培训资料. */
  readonly materials: ReadonlyArray<CourseMaterial>;
  /** 课程名称. */
  readonly title: Scalars['String']['output'];
  /** 培训内容. */
  readonly topics: ReadonlyArray<TrainingTopic>;
  /** 版本号. */
  readonly version: Scalars['Int']['output'];
  /** 编写时间. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** 站点覆盖: figures of a division and everything beneath it; null of a month that is to come or was before figures were kept. */
export type Coverage = {
  /** 在岗顾问数: filed advisors with a current posting. */
  readonly advisors?: Maybe<Scalars['Int']['output']>;
  /** 缺设站点数: required stations that are not open. */
  readonly missing?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 达标率: staffed over required, 0 to 1. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** 应设站点数: stations that the policy requires: one a district and community, one in each centre and sub-centre of a street. */
  readonly required?: Maybe<Scalars['Int']['output']>;
  /** 达标站点数: required stations that are open and reach their staffing floor. */
  readonly staffed?: Maybe<Scalars['Int']['output']>;
  /** 已设站点数: open stations of every kind. */
  readonly stations?: Maybe<Scalars['Int']['output']>;
  /** 缺员站点数: open required stations below their staffing floor. */
  readonly understaffed?: Maybe<Scalars['Int']['output']>;
  /** 未设站点的区划数: divisions that lack a station that they must have. */
  readonly withoutStation?: Maybe<Scalars['Int']['output']>;
};

/** 站点覆盖排名: a division's place in a ranking. */
export type CoverageRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 站点覆盖. */
  readonly coverage?: Maybe<Coverage>;
  /** 行政区划. */
  readonly division: Division;
};

/** 代理人: a person who decides filings in the place of an authority. */
export type Deputy = {
  /** 备案机关. */
  readonly authority: Division;
  /** 终止时间; null unless the authority ended it before its day. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 指定时间. */
  readonly namedAt: Scalars['DateTime']['output'];
  /** 指定人: the subject of the token. */
  readonly namedBy: Scalars['String']['output'];
  /** 账号: the subject (sub) of the person's tokens. */
  readonly subject: Scalars['String']['output'];
  /** 截止日期: the last day. */
  readonly until: Scalars['Date']['output'];
};

/** 结果: the deputy, or why not. */
export type DeputyResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Deputy>;
};

/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type Division = {
  /** 在册表彰: awards in force at the end of a month, by who conferred them and kind, at this division and beneath; nominations are not counted. */
  readonly awards?: Maybe<AwardCounts>;
  /** 逐月在册表彰: of each month of at most 36, the earliest first. */
  readonly awardsByMonth?: Maybe<ReadonlyArray<AwardCounts>>;
  /** 在册表彰排名: the divisions of a level, at this division or beneath, those with the most awards first. */
  readonly awardsRanking?: Maybe<ReadonlyArray<AwardCountsRank>>;
  /** 年度经费: what the budgets of a year come to, at this division and beneath, each source of money by itself. */
  readonly budget?: Maybe<BudgetTotal>;
  /** 经费使用情况: what was planned, allocated and spent in a month, at this division and beneath. */
  readonly budgetUse?: Maybe<BudgetUse>;
  /** 逐月经费使用情况: of each month of at most 36, the earliest first. */
  readonly budgetUseByMonth?: Maybe<ReadonlyArray<BudgetUse>>;
  /** 经费使用排名: the divisions of a level, at this division or beneath, those that spent most of public money first. */
  readonly budgetUseRanking?: Maybe<ReadonlyArray<BudgetUseRank>>;
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 投诉答复情况: complaints received in a month, and those first answered in it; null beneath a district, and to callers who are advisors themselves. */
  readonly complaintAnswers?: Maybe<ComplaintAnswerCounts>;
  /** 逐月投诉答复情况: of each month of at most 36, the earliest first. */
  readonly complaintAnswersByMonth?: Maybe<ReadonlyArray<ComplaintAnswerCounts>>;
  /** 投诉答复情况排名: the districts, those that took longest first. */
  readonly complaintAnswersRanking?: Maybe<ReadonlyArray<ComplaintAnswerCountsRank>>;
  /** 投诉情况: complaints to the bureaus at this division and beneath by state, and by how long they wait; null beneath a district, and to callers who are advisors themselves. */
  readonly complaints?: Maybe<ComplaintCounts>;
  /** 逐月投诉情况: of each month of at most 36, the earliest first. */
  readonly complaintsByMonth?: Maybe<ReadonlyArray<ComplaintCounts>>;
  /** 投诉情况排名: the districts, those with the most that are open first. */
  readonly complaintsRanking?: Maybe<ReadonlyArray<ComplaintCountsRank>>;
  /** 站点覆盖: how far stations and staff meet the policy, at this division and beneath. */
  readonly coverage?: Maybe<Coverage>;
  /** 逐月站点覆盖: of each month of at most 36, the earliest first. */
  readonly coverageByMonth?: Maybe<ReadonlyArray<Coverage>>;
  /** 站点覆盖排名: the divisions of a level, at this division or beneath, those with the lowest rate first. */
  readonly coverageRanking?: Maybe<ReadonlyArray<CoverageRank>>;
  /** 备案情况: advisors by the state of their filing, and by how long it waits, at this division and beneath. */
  readonly filings?: Maybe<FilingCounts>;
  /** 逐月备案情况: of each month of at most 36, the earliest first. */
  readonly filingsByMonth?: Maybe<ReadonlyArray<FilingCounts>>;
  /** 备案情况排名: the divisions of a level, at this division or beneath, those with the most who wait for their authority first. */
  readonly filingsRanking?: Maybe<ReadonlyArray<FilingCountsRank>>;
  /** 待整改事项情况: what forms asked to be done at stations and is not done, at this division and beneath. */
  readonly followUps?: Maybe<FollowUpCounts>;
  /** 逐月待整改事项情况: of each month of at most 36, the earliest first. */
  readonly followUpsByMonth?: Maybe<ReadonlyArray<FollowUpCounts>>;
  /** 待整改事项情况排名: the divisions of a level, at this division or beneath, those with the most that is overdue first. */
  readonly followUpsRanking?: Maybe<ReadonlyArray<FollowUpCountsRank>>;
  /** 站点事件情况: incidents at stations by state, and by how long they wait, at this division and beneath. */
  readonly incidents?: Maybe<IncidentCounts>;
  /** 逐月站点事件情况: of each month of at most 36, the earliest first. */
  readonly incidentsByMonth?: Maybe<ReadonlyArray<IncidentCounts>>;
  /** 站点事件情况排名: the divisions of a level, at this division or beneath, those with the most that wait first. */
  readonly incidentsRanking?: Maybe<ReadonlyArray<IncidentCountsRank>>;
  /** 宣传活动情况: events of a month by channel, and the people whom they reached, at this division and beneath. */
  readonly outreach?: Maybe<OutreachCounts>;
  /** 逐月宣传活动情况: of each month of at most 36, the earliest first. */
  readonly outreachByMonth?: Maybe<ReadonlyArray<OutreachCounts>>;
  /** 年度宣传计划: of this district or the city itself, with what was done of it at this division and beneath, as its owner knows it; null of other levels. */
  readonly outreachPlan?: Maybe<OutreachPlan>;
  /** 宣传活动排名: the divisions of a level, at this division or beneath, those with the most events first. */
  readonly outreachRanking?: Maybe<ReadonlyArray<OutreachCountsRank>>;
  /** 场所检查情况: for how many stations no check of their place is known of the last year, at this division and beneath. */
  readonly premises?: Maybe<PremisesCounts>;
  /** 逐月场所检查情况: of each month of at most 36, the earliest first. */
  readonly premisesByMonth?: Maybe<ReadonlyArray<PremisesCounts>>;
  /** 场所检查情况排名: the divisions of a level, at this division or beneath, those with the most stations that were not checked for a year first. */
  readonly premisesRanking?: Maybe<ReadonlyArray<PremisesCountsRank>>;
  /** 名册报送情况: how far the owner has reported; null of a division within an owner, which reports for it. */
  readonly reporting?: Maybe<Reporting>;
  /** 逐月名册报送情况: of each month of at most 36, the earliest first. */
  readonly reportingByMonth?: Maybe<ReadonlyArray<Reporting>>;
  /** 人员进出: advisors who joined and left the roster in a month, at this division and beneath. */
  readonly rosterChanges?: Maybe<RosterChanges>;
  /** 逐月人员进出: of each month of at most 36, the earliest first. */
  readonly rosterChangesByMonth?: Maybe<ReadonlyArray<RosterChanges>>;
  /** 人员进出排名: the divisions of a level, at this division or beneath, those that most advisors left first. */
  readonly rosterChangesRanking?: Maybe<ReadonlyArray<RosterChangesRank>>;
  /** 社区事务受理服务中心及分中心: those of a street that its district lists; while none is listed, the street must have one. */
  readonly serviceCentres?: Maybe<ReadonlyArray<ServiceCentre>>;
  /** 窗口服务情况: services recorded at stations in a month, and how they were given, at this division and beneath. */
  readonly serviceRecords?: Maybe<ServiceRecordCounts>;
  /** 逐月窗口服务情况: of each month of at most 36, the earliest first. */
  readonly serviceRecordsByMonth?: Maybe<ReadonlyArray<ServiceRecordCounts>>;
  /** 窗口服务情况排名: the divisions of a level, at this division or beneath, those with the most first. */
  readonly serviceRecordsRanking?: Maybe<ReadonlyArray<ServiceRecordCountsRank>>;
  /** 培训情况: how many were enrolled in the sessions of a month, attended and passed, at this division and beneath. */
  readonly training?: Maybe<TrainingCounts>;
  /** 逐月培训情况: of each month of at most 36, the earliest first. */
  readonly trainingByMonth?: Maybe<ReadonlyArray<TrainingCounts>>;
  /** 培训情况排名: the divisions of a level, at this division or beneath, those where fewest of the enrolled attended first. */
  readonly trainingRanking?: Maybe<ReadonlyArray<TrainingCountsRank>>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionAwardsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionAwardsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionAwardsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionBudgetArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionBudgetUseArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionBudgetUseByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionBudgetUseRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionComplaintAnswersArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionComplaintAnswersByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionComplaintAnswersRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionComplaintsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionComplaintsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionComplaintsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionCoverageArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionCoverageByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionCoverageRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionFilingsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionFilingsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionFilingsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionFollowUpsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionFollowUpsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionFollowUpsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionIncidentsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionIncidentsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionIncidentsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionOutreachArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionOutreachByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionOutreachPlanArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionOutreachRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionPremisesArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionPremisesByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionPremisesRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionReportingArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionReportingByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionRosterChangesArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionRosterChangesByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionRosterChangesRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionServiceRecordsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionServiceRecordsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionServiceRecordsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionTrainingArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionTrainingByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionTrainingRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** 区划分页. */
export type DivisionConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<DivisionEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 区划及其位置. */
export type DivisionEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 区划. */
  readonly node?: Maybe<Division>;
};

/** 结果: the division, or why not. */
export type DivisionResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Division>;
};

/** 离任: who leaves, and who goes on with the clients. */
export type EndAdvisorInput = {
  /** 离任顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 接手顾问: who serves the clients from now on; without one when left out. */
  readonly handOverTo?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 离任日期; today when left out, and no day to come. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** 原因. */
  readonly reason: Scalars['String']['input'];
  /** 读到的版本: the ending is refused where the advisor has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 终止代理. */
export type EndDeputyInput = {
  /** 代理人. */
  readonly deputy: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** 结束派驻: which posting ends. */
export type EndPostingInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 止; today when left out, and no day to come. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** 站点: where the advisor is posted now. */
  readonly station: Scalars['ID']['input'];
  /** 读到的版本: the ending is refused where the advisor has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 报名. */
export type EnrolAdvisorsInput = {
  /** 顾问: each once. */
  readonly advisors: ReadonlyArray<Scalars['ID']['input']>;
  /** 区划: at or beneath which the advisors are registered. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 培训班: of the division's owner, or of a level above. */
  readonly session: Scalars['ID']['input'];
};

/** 导出顾问个人信息: whose, and why. */
export type ExportAdvisorInput = {
  /** 社区救助顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
};

/** 备案事项: what is filed of an advisor, and changed through the filing authority. */
export type FiledParticular =
  /** 工作单位. */
  | 'EMPLOYER'
  /** 证件号码, with the kind of the document; masked. */
  | 'IDENTITY_NUMBER'
  /** 社会工作职业资格: level and number; the level alone for those who may not read what is kept of people. */
  | 'LICENCE'
  /** 姓名. */
  | 'NAME'
  /** 人员类别. */
  | 'ROLE';

/** 备案: the registration of an advisor with the filing authority. */
export type Filing = {
  /** 顾问: whose filing it is. */
  readonly advisor: Advisor;
  /** 待审变更: of all that waits, what each of the particulars is now and what it is to be; empty when nothing waits. */
  readonly announced?: Maybe<ReadonlyArray<ChangedParticular>>;
  /** 备案机关: the district for district and street advisors, the street for community and professional ones. */
  readonly authority: Division;
  /** 可办理事项: the steps that the caller can take with it now, in the order of FilingAction. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableFilingAction>>;
  /** 变更申报: what was announced to change of a filed advisor, before and after, the latest first; what waits is decided together. */
  readonly changes?: Maybe<ReadonlyArray<FilingChange>>;
  /** 办理期限: the last of the working days that the operator sets for it, after the day on which it came to its state; null where none are set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 流转记录: every step, the latest first. */
  readonly history?: Maybe<ReadonlyArray<FilingStep>>;
  /** 进入现状态的时间: when the last step was taken; at registration for a draft. */
  readonly since: Scalars['DateTime']['output'];
  /** 状态. */
  readonly state: FilingState;
};

/** 备案操作. */
export type FilingAction =
  /** 申报变更: from FILED; changeAdvisor takes this step itself, with what is to change, and may say it afterwards. */
  | 'CHANGE'
  /** 准予备案: from SUBMITTED or CHANGED, by the filing authority. */
  | 'FILE'
  /** 恢复: from SUSPENDED, by the filing authority. */
  | 'RESUME'
  /** 退回补正: from SUBMITTED or CHANGED, by the filing authority, with a reason. */
  | 'RETURN'
  /** 提交备案: from DRAFT or RETURNED. */
  | 'SUBMIT'
  /** 暂停: from FILED, by the filing authority, with a reason. */
  | 'SUSPEND'
  /** 退出: from any state but WITHDRAWN, by the filing authority, with a reason. */
  | 'WITHDRAW';

/** 变更申报: what is to change of a filed advisor, kept whatever is decided. */
export type FilingChange = {
  /** 申报时间. */
  readonly announcedAt: Scalars['DateTime']['output'];
  /** 申报人: the subject of the token that did it, for those who may read what is kept of people. */
  readonly announcedBy?: Maybe<Scalars['String']['output']>;
  /** 办理时间. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理结果: FILED where it took effect, RETURNED or WITHDRAWN where it did not; null while it waits. */
  readonly outcome?: Maybe<FilingState>;
  /** 变更事项. */
  readonly particulars: ReadonlyArray<ChangedParticular>;
};

/** 备案分页. */
export type FilingConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<FilingEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 备案情况: how many advisors stand in each state, at the end of the month or today; null of a month that is to come or was before figures were kept. */
export type FilingCounts = {
  /** 变更待审. */
  readonly changed?: Maybe<Scalars['Int']['output']>;
  /** 草稿. */
  readonly draft?: Maybe<Scalars['Int']['output']>;
  /** 已备案. */
  readonly filed?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 退回补正. */
  readonly returned?: Maybe<Scalars['Int']['output']>;
  /** 待备案. */
  readonly submitted?: Maybe<Scalars['Int']['output']>;
  /** 暂停. */
  readonly suspended?: Maybe<Scalars['Int']['output']>;
  /** 待办: of all states that wait for the authority. */
  readonly waiting?: Maybe<Scalars['Int']['output']>;
  /** 待办超过14日: more than 14 days before. */
  readonly waitingOver14?: Maybe<Scalars['Int']['output']>;
  /** 待办7日以内: that came to the state today or up to 7 days before. */
  readonly waitingUpTo7?: Maybe<Scalars['Int']['output']>;
  /** 待办8至14日: 8 to 14 days before. */
  readonly waitingUpTo14?: Maybe<Scalars['Int']['output']>;
  /** 退出. */
  readonly withdrawn?: Maybe<Scalars['Int']['output']>;
};

/** 备案情况排名: a division's place in a ranking. */
export type FilingCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 备案情况. */
  readonly filings?: Maybe<FilingCounts>;
};

/** 备案及其位置. */
export type FilingEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 备案. */
  readonly node?: Maybe<Filing>;
};

/** 筛选备案. */
export type FilingFilter = {
  /** 备案机关: filed with this division. */
  readonly authority?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 进入现状态的日期, 起: in their state since this day or later. */
  readonly sinceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 进入现状态的日期, 止: in their state since this day or earlier. */
  readonly sinceUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<FilingState>>;
  /** 派驻站点: of advisors posted now at one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 待办: those that wait for their authority, SUBMITTED and CHANGED, as the figures count them. */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人待办: those that wait for the caller's own division, or for an authority that named the caller its deputy. */
  readonly waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 备案排序. */
export type FilingOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: FilingOrderField;
};

/** 备案排序依据. */
export type FilingOrderField =
  /** 登记区划. */
  | 'DIVISION'
  /** 顾问姓名. */
  | 'NAME'
  /** 进入现状态的时间: ascending, the longest waiting first. */
  | 'SINCE';

/** 备案状态. */
export type FilingState =
  /** 变更待审. */
  | 'CHANGED'
  /** 草稿. */
  | 'DRAFT'
  /** 已备案. */
  | 'FILED'
  /** 退回补正. */
  | 'RETURNED'
  /** 待备案. */
  | 'SUBMITTED'
  /** 暂停. */
  | 'SUSPENDED'
  /** 退出. */
  | 'WITHDRAWN';

/** 备案流转记录: one step, never changed afterwards. */
export type FilingStep = {
  /** 时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 经办人: the subject of the token that did it, for those who may read what is kept of people. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** 原状态; null at registration. */
  readonly from?: Maybe<FilingState>;
  /** 原因: a note on the advisor, for those who may read what is kept of people. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 新状态. */
  readonly to: FilingState;
};

/** 已填表单: in the words of the version that it was filled in with. */
export type FilledForm = {
  /** 答案, in the order of the fields; without those left out. */
  readonly answers: ReadonlyArray<FormAnswer>;
  /** 表单. */
  readonly form: Form;
  /** 评分; null where the form has none. */
  readonly score?: Maybe<FormScore>;
};

/** 填写的表单. */
export type FilledFormInput = {
  /** 答案: of each field at most one; what is wrong with one is said at the path form, answers and the field's key. */
  readonly answers: ReadonlyArray<FormAnswerInput>;
  /** 版本: that of the form which was shown. */
  readonly version: Scalars['Int']['input'];
};

/** 待整改事项: what a form that was filled in of a station asks to be done. */
export type FollowUp = {
  /** 提出日期. */
  readonly askedOn: Scalars['Date']['output'];
  /** 销项人: the account. */
  readonly closedBy?: Maybe<Scalars['String']['output']>;
  /** 销项日期; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 所在区划: the station's. */
  readonly division: Division;
  /** 到期日: the last day for it; null where none is set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 表单: the name of the one that asks. */
  readonly form: Scalars['CodeKey']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 填写项 or 事项代码. */
  readonly key: Scalars['CodeKey']['output'];
  /** 事项. */
  readonly label: BilingualText;
  /** 销项方式; null while it is open. */
  readonly outcome?: Maybe<FollowUpOutcome>;
  /** 站点. */
  readonly station?: Maybe<Station>;
};

/** 待整改事项分页. */
export type FollowUpConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<FollowUpEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 待整改事项情况: at the end of the month or today; null of a month that is to come or was before figures were kept. */
export type FollowUpCounts = {
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 未销项: what forms asked to be done, and is not done. */
  readonly open?: Maybe<Scalars['Int']['output']>;
  /** 逾期未销项: those of them whose day is past. */
  readonly overdue?: Maybe<Scalars['Int']['output']>;
};

/** 待整改事项情况排名: a division's place in a ranking. */
export type FollowUpCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 待整改事项情况. */
  readonly followUps?: Maybe<FollowUpCounts>;
};

/** 待整改事项及其位置. */
export type FollowUpEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 待整改事项. */
  readonly node?: Maybe<FollowUp>;
};

/** 筛选待整改事项. */
export type FollowUpFilter = {
  /** 到期日: due on this day or earlier; with yesterday's day, those that are overdue. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 表单: of one of these. */
  readonly forms?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 未销项: open (true, when left out) or closed (false). */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 站点: one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 待整改事项排序. */
export type FollowUpOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: FollowUpOrderField;
};

/** 待整改事项排序依据. */
export type FollowUpOrderField =
  /** 提出日期. */
  | 'ASKED_ON'
  /** 到期日. */
  | 'DUE_ON';

/** 销项方式. */
export type FollowUpOutcome =
  /** 已整改. */
  | 'DONE'
  /** 由以后的检查取代: a later one asks anew, or no longer. */
  | 'SUPERSEDED';

/** 结果: the follow-up, or why not. */
export type FollowUpResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<FollowUp>;
};

/** 表单: what is filled in of one kind, as data, in one version. */
export type Form = {
  /** 填写项, in their order. */
  readonly fields: ReadonlyArray<FormField>;
  /** 名称. */
  readonly label: BilingualText;
  /** 名称代码. */
  readonly name: Scalars['CodeKey']['output'];
  /** 适用起始日期: the first day for which it is filled in. */
  readonly since: Scalars['Date']['output'];
  /** 版本: to be sent with what is filled in. */
  readonly version: Scalars['Int']['output'];
};

/** 答案: the member that is for the kind of the field, and what it says in words. */
export type FormAnswer = {
  /** 日期. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** 填写项. */
  readonly field: FormField;
  /** 选项. */
  readonly keys?: Maybe<ReadonlyArray<Scalars['CodeKey']['output']>>;
  /** 数字. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** 文字. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** 答案文字. */
  readonly words: BilingualText;
  /** 是否. */
  readonly yes?: Maybe<Scalars['Boolean']['output']>;
};

/** 答案: exactly the one member that is for the kind of the field. */
export type FormAnswerInput = {
  /** 日期. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** 填写项. */
  readonly field: Scalars['CodeKey']['input'];
  /** 选项; exactly one of ONE_OF. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 数字. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** 文字. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 是否. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 选项. */
export type FormChoice = {
  /** 代码. */
  readonly key: Scalars['CodeKey']['output'];
  /** 名称. */
  readonly label: BilingualText;
};

/** 条件: met when every one of these answers is as it says. */
export type FormCondition = {
  /** 各项答案. */
  readonly answers: ReadonlyArray<FormConditionAnswer>;
};

/** 条件中的一项. */
export type FormConditionAnswer = {
  /** 填写项. */
  readonly field: Scalars['CodeKey']['output'];
  /** 选项: one of these, of ONE_OF and SEVERAL_OF. */
  readonly keys?: Maybe<ReadonlyArray<Scalars['CodeKey']['output']>>;
  /** 是否, of YES_NO. */
  readonly yes?: Maybe<Scalars['Boolean']['output']>;
};

/** 填写项. */
export type FormField = {
  /** 选项, of ONE_OF and SEVERAL_OF. */
  readonly choices: ReadonlyArray<FormChoice>;
  /** DATE: not before the day that the form is filled in for. */
  readonly fromFilledOn: Scalars['Boolean']['output'];
  /** 填写说明. */
  readonly help?: Maybe<BilingualText>;
  /** 代码. */
  readonly key: Scalars['CodeKey']['output'];
  /** 类型: which member of an answer it takes. */
  readonly kind: FormFieldKind;
  /** 名称. */
  readonly label: BilingualText;
  /** 最小值, of NUMBER. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** 最大值 of NUMBER; 最多字数 of TEXT. */
  readonly most?: Maybe<Scalars['Float']['output']>;
  /** 必填: always. */
  readonly required: Scalars['Boolean']['output'];
  /** 条件必填: also when any of these is met. */
  readonly requiredWhen: ReadonlyArray<FormCondition>;
  /** DATE: not after the day that the form is filled in for. */
  readonly untilFilledOn: Scalars['Boolean']['output'];
};

/** 填写项类型. */
export type FormFieldKind =
  /** 日期: takes date. */
  | 'DATE'
  /** 数字: takes number. */
  | 'NUMBER'
  /** 单选: takes one key. */
  | 'ONE_OF'
  /** 多选: takes keys; an empty list is none of them. */
  | 'SEVERAL_OF'
  /** 文字: takes text. */
  | 'TEXT'
  /** 是否: takes yes. */
  | 'YES_NO';

/** 评分理由. */
export type FormReason = {
  /** 符合. */
  readonly isMet: Scalars['Boolean']['output'];
  /** 得分; below 0 where it costs. */
  readonly points: Scalars['Int']['output'];
  /** 说明. */
  readonly sentence: BilingualText;
};

/** 评分, with a reason for each point. */
export type FormScore = {
  /** 满分. */
  readonly of: Scalars['Int']['output'];
  /** 得分. */
  readonly points: Scalars['Int']['output'];
  /** 理由: of every criterion, met or not. */
  readonly reasons: ReadonlyArray<FormReason>;
};

/** 资金情况: of one source of money in a year, in whole yuan. */
export type FundAmounts = {
  /** 已拨付. */
  readonly allocated?: Maybe<Scalars['Float']['output']>;
  /** 预算安排. */
  readonly planned?: Maybe<Scalars['Float']['output']>;
  /** 已支出. */
  readonly spent?: Maybe<Scalars['Float']['output']>;
};

/** 资金来源, each by itself (条例 四十九: 分账核算). */
export type FundSource =
  /** 慈善资金. */
  | 'CHARITY'
  /** 其他资金. */
  | 'OTHER'
  /** 财政资金. */
  | 'PUBLIC';

/** 汇集案例: a case that a district handed up, as the city keeps it and publishes it to everybody on the staff. */
export type GatheredCase = {
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableGatheredCaseAction>>;
  /** 困难情况: what somebody met with; null once it is taken down. */
  readonly difficulty?: Maybe<Scalars['String']['output']>;
  /** 汇集单位: the city. */
  readonly division: Division;
  /** 版次: how often the district had handed it up or taken it down; each has its own text. */
  readonly edition: Scalars['Int']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 救助类型: of the code list helpKind. */
  readonly kinds: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 帮扶措施: what was done; null once it is taken down. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** 上报单位: the district. */
  readonly origin: Division;
  /** 发布日期. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 退回或者撤下的原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 帮扶成效: what came of it; null once it is taken down. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** 进入现状态的时间. */
  readonly since: Scalars['DateTime']['output'];
  /** 状态. */
  readonly state: GatheredCaseState;
  /** 标题; null once it is taken down. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** 年份: in which help was given. */
  readonly year: Scalars['Int']['output'];
};

/** 汇集案例操作. */
export type GatheredCaseAction =
  /** 发布: from RECEIVED, confirming that nobody can be recognised. */
  | 'PUBLISH'
  /** 退回修改: from RECEIVED, with a reason. */
  | 'SEND_BACK'
  /** 撤下: with a reason; what it says is removed. */
  | 'TAKE_DOWN';

/** 汇集案例分页. */
export type GatheredCaseConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<GatheredCaseEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 汇集案例及其位置. */
export type GatheredCaseEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 汇集案例. */
  readonly node?: Maybe<GatheredCase>;
};

/** 筛选汇集案例. */
export type GatheredCaseFilter = {
  /** 救助类型: one of these, of the code list helpKind. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 上报单位: one of these districts. */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['DivisionCode']['input']>>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<GatheredCaseState>>;
  /** 待办: those that wait for the city (true), or the others (false). */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 年份. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 汇集案例排序. */
export type GatheredCaseOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: GatheredCaseOrderField;
};

/** 汇集案例排序依据. */
export type GatheredCaseOrderField =
  /** 进入现状态的时间. */
  | 'SINCE'
  /** 年份. */
  | 'YEAR';

/** 案例发布的结果: the case as it is now, or why nothing was done. */
export type GatheredCaseResult = {
  /** 未完成的原因. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 完成. */
  readonly ok?: Maybe<GatheredCase>;
};

/** 汇集案例状态. */
export type GatheredCaseState =
  /** 已发布. */
  | 'PUBLISHED'
  /** 已接收. */
  | 'RECEIVED'
  /** 退回修改. */
  | 'SENT_BACK'
  /** 已撤下. */
  | 'TAKEN_DOWN';

/** 咨询操作. */
export type GuidanceAction =
  /** 答复: from ASKED, with the answer. */
  | 'ANSWER'
  /** 更正答复: from ANSWERED, with the answer and why. */
  | 'CORRECT'
  /** 转上级: from ASKED, to the city. */
  | 'PASS_ON'
  /** 再次咨询: from ANSWERED back to ASKED, with what is still open. */
  | 'REOPEN'
  /** 收回答复: from ANSWERED back to ASKED, with why. */
  | 'RETRACT'
  /** 撤回咨询: from ASKED or PASSED_ON; where it was answered before, back to ANSWERED. */
  | 'WITHDRAW';

/** 答复: what a bureau answered, for all beneath it to find. */
export type GuidanceAnswer = {
  /** 答复时间. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** 咨询单位. */
  readonly askedFrom: Division;
  /** 更正时间; null of an answer that stands as it was given. */
  readonly correctedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 答复单位. */
  readonly division: Division;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 咨询内容. */
  readonly question: Scalars['String']['output'];
  /** 答复内容, as it is now. */
  readonly text: Scalars['String']['output'];
  /** 标题. */
  readonly title: Scalars['String']['output'];
  /** 主题: a code of policyKind; null of work in general. */
  readonly topic?: Maybe<Scalars['CodeKey']['output']>;
  /** 历次版本, the newest first. */
  readonly versions: ReadonlyArray<GuidanceAnswerVersion>;
  /** 收回日期; null while it holds. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** 答复单位的操作. */
export type GuidanceAnswerAction =
  /** 答复: from ASKED, with the answer. */
  | 'ANSWER'
  /** 更正答复: from ANSWERED, with the answer and why. */
  | 'CORRECT'
  /** 转上级: from ASKED, to the bureau above. */
  | 'PASS_ON'
  /** 收回答复: from ANSWERED back to ASKED, with why. */
  | 'RETRACT';

/** 答复分页. */
export type GuidanceAnswerConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<GuidanceAnswerEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 答复及其位置. */
export type GuidanceAnswerEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 答复. */
  readonly node?: Maybe<GuidanceAnswer>;
};

/** 筛选答复. */
export type GuidanceAnswerFilter = {
  /** 答复日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 主题: one of these codes. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 答复日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 答复排序. */
export type GuidanceAnswerOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: GuidanceAnswerOrderField;
};

/** 答复排序依据. */
export type GuidanceAnswerOrderField =
  /** 答复日期. */
  | 'ANSWERED_ON';

/** 答复的一个版本. */
export type GuidanceAnswerVersion = {
  /** 答复内容. */
  readonly text: Scalars['String']['output'];
  /** 版本. */
  readonly version: Scalars['Int']['output'];
  /** 时间. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** 咨询单位的操作. */
export type GuidanceAskAction =
  /** 再次咨询: from ANSWERED back to ASKED, with what is still open. */
  | 'REOPEN'
  /** 撤回咨询: from ASKED or PASSED_ON; where it was answered before, back to ANSWERED. */
  | 'WITHDRAW';

/** 业务指导咨询: what a station, a street or a district asks the bureau above it; who asked is shown as a division alone. */
export type GuidanceQuestion = {
  /** 答复; null while there is none. */
  readonly answer?: Maybe<GuidanceAnswer>;
  /** 咨询单位. */
  readonly askedFrom: Division;
  /** 咨询日期. */
  readonly askedOn: Scalars['Date']['output'];
  /** 答复单位: the bureau that has to answer. */
  readonly authority: Division;
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableGuidanceAction>>;
  /** 所在单位: the division that asked; of a question that came from another owner, the bureau that it came to. */
  readonly division: Division;
  /** 答复期限: the last of the working days that the operator sets for it, after the day on which it came to its state; null where none are set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 办理记录: every step, the latest first. */
  readonly history?: Maybe<ReadonlyArray<GuidanceStep>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 进入现状态的时间. */
  readonly since: Scalars['DateTime']['output'];
  /** 状态. */
  readonly state: GuidanceState;
  /** 内容. */
  readonly text: Scalars['String']['output'];
  /** 标题. */
  readonly title: Scalars['String']['output'];
  /** 主题: a code of policyKind; null of work in general. */
  readonly topic?: Maybe<Scalars['CodeKey']['output']>;
};

/** 业务指导咨询分页. */
export type GuidanceQuestionConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<GuidanceQuestionEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 业务指导咨询及其位置. */
export type GuidanceQuestionEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 业务指导咨询. */
  readonly node?: Maybe<GuidanceQuestion>;
};

/** 筛选业务指导咨询. */
export type GuidanceQuestionFilter = {
  /** 咨询日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<GuidanceState>>;
  /** 主题: one of these codes. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 咨询日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 待办: asked or passed on, and not answered. */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人待办: those that the caller's own division has to answer, or an authority that named the caller its deputy. */
  readonly waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 业务指导咨询排序. */
export type GuidanceQuestionOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: GuidanceQuestionOrderField;
};

/** 业务指导咨询排序依据. */
export type GuidanceQuestionOrderField =
  /** 咨询日期. */
  | 'ASKED_ON';

/** 结果: the question, or why not. */
export type GuidanceQuestionResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<GuidanceQuestion>;
};

/** 咨询状态. */
export type GuidanceState =
  /** 已答复. */
  | 'ANSWERED'
  /** 待答复. */
  | 'ASKED'
  /** 已转上级. */
  | 'PASSED_ON'
  /** 已撤回. */
  | 'WITHDRAWN';

/** 办理记录: one step, never changed afterwards. */
export type GuidanceStep = {
  /** 时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 原状态; null of the question itself. */
  readonly from?: Maybe<GuidanceState>;
  /** 原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 新状态. */
  readonly to: GuidanceState;
};

/** 开班. */
export type HoldTrainingSessionInput = {
  /** 名额: for each owner's advisors. */
  readonly capacity: Scalars['Int']['input'];
  /** 课程: of the city. */
  readonly course: Scalars['ID']['input'];
  /** 举办单位: the city or a district, the caller's own. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 结束日期; the first day when left out. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 地点. */
  readonly place: Scalars['String']['input'];
  /** 开班日期. */
  readonly startsOn: Scalars['Date']['input'];
  /** 时间, in words. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
  /** 授课人. */
  readonly trainer: Scalars['String']['input'];
};

/** 监督热线: a number by which people complain, ask and report. */
export type Hotline = {
  /** 公布单位: it holds there and everywhere beneath. */
  readonly division: Division;
  /** 服务时间. */
  readonly hours: Scalars['String']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 电话. */
  readonly phone: Scalars['String']['output'];
  /** 受理事项: what it is for. */
  readonly purpose: Scalars['String']['output'];
  /** 启用日期. */
  readonly since: Scalars['Date']['output'];
  /** 停用前最后一日; null while it goes on. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** 版本: named by changes. */
  readonly version: Scalars['Int']['output'];
};

/** 热线分页. */
export type HotlineConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<HotlineEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 热线及其位置. */
export type HotlineEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 热线. */
  readonly node?: Maybe<Hotline>;
};

/** 筛选热线. */
export type HotlineFilter = {
  /** 启用中: open today. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 热线排序. */
export type HotlineOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: HotlineOrderField;
};

/** 热线排序依据. */
export type HotlineOrderField =
  /** 行政区划代码. */
  | 'DIVISION';

/** 结果: the hotline, or why not. */
export type HotlineResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Hotline>;
};

/** 特殊日期: a day on which other hours hold than the week's, a public holiday or not. */
export type HoursException = {
  /** 是否休息. */
  readonly closed: Scalars['Boolean']['output'];
  /** 服务时段; none where it is closed. */
  readonly intervals: ReadonlyArray<HoursInterval>;
  /** 说明. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 日期. */
  readonly on: Scalars['Date']['output'];
};

/** 特殊日期: closed, or with hours of its own. */
export type HoursExceptionInput = {
  /** 是否休息; then no hours are given. */
  readonly closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 服务时段. */
  readonly intervals?: InputMaybe<ReadonlyArray<HoursIntervalInput>>;
  /** 说明. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 日期. */
  readonly on: Scalars['Date']['input'];
};

/** 服务时段: from one time of Shanghai until before another, as 09:00 and 17:00; 24:00 is the end of the day. */
export type HoursInterval = {
  /** 结束时刻. */
  readonly closes: Scalars['String']['output'];
  /** 开始时刻. */
  readonly opens: Scalars['String']['output'];
};

/** 服务时段. */
export type HoursIntervalInput = {
  /** 结束时刻, as 17:00; 24:00 is the end of the day. */
  readonly closes: Scalars['String']['input'];
  /** 开始时刻, as 09:00. */
  readonly opens: Scalars['String']['input'];
};

export type IdentityDocumentInput = {
  /** 证件类型: RESIDENT_ID, FOREIGNER_PERMANENT_RESIDENCE, HK_MACAO_PERMIT, TAIWAN_PERMIT, PASSPORT or NONE. */
  readonly kind: Scalars['String']['input'];
  /** 证件号码; none for NONE. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 无证件的原因, for NONE. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 批量导入. */
export type Import = {
  /** 变更行数. */
  readonly changed: Scalars['Int']['output'];
  /** 新增行数. */
  readonly created: Scalars['Int']['output'];
  /** 发起时间. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 发起人: the subject of the token. */
  readonly createdBy: Scalars['String']['output'];
  /** 所属区划. */
  readonly division: Division;
  /** 生效方式. */
  readonly effect: ImportEffect;
  /** 已处理行数: of the check or the run that is under way or was last. */
  readonly handled: Scalars['Int']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 种类, such as advisors. */
  readonly kind: Scalars['String']['output'];
  /** 已有记录的处理方式. */
  readonly mode: ImportMode;
  /** 分段数: parts of the report. */
  readonly parts: Scalars['Int']['output'];
  /** 未通过行数. */
  readonly refused: Scalars['Int']['output'];
  /** 导入报告: what becomes of each row of a part, or became of it; null until it was looked at. */
  readonly report?: Maybe<ReadonlyArray<ImportedRow>>;
  /** 行数, of the whole file. */
  readonly rows: Scalars['Int']['output'];
  /** 已上传行数. */
  readonly staged: Scalars['Int']['output'];
  /** 状态. */
  readonly state: ImportState;
  /** 生效与否: whether the rows that are not refused took effect, or would; not where all are to and one is refused. */
  readonly takesEffect: Scalars['Boolean']['output'];
  /** 无变化行数. */
  readonly unchanged: Scalars['Int']['output'];
  /** 最近进展. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 版本: to be sent with runImport. */
  readonly version: Scalars['Int']['output'];
};


/** 批量导入. */
export type ImportReportArgs = {
  part?: Scalars['Int']['input'];
};

/** 可填的代码. */
export type ImportAllowed = {
  /** 英文名称. */
  readonly en: Scalars['String']['output'];
  /** 代码. */
  readonly key: Scalars['CodeKey']['output'];
  /** 中文名称. */
  readonly zh: Scalars['String']['output'];
};

/** 单元格类型. */
export type ImportCellKind =
  /** 代码. */
  | 'CODE'
  /** 日期. */
  | 'DATE'
  /** 号码: digits that are kept as text. */
  | 'NUMBER'
  /** 文本. */
  | 'TEXT';

/** 导入列. */
export type ImportColumn = {
  /** 可填的代码, by key or name; empty where the column is no code. */
  readonly allowed: ReadonlyArray<ImportAllowed>;
  /** 英文表头. */
  readonly en: Scalars['String']['output'];
  /** 示例. */
  readonly example: Scalars['String']['output'];
  /** 英文填写说明. */
  readonly explainEn: Scalars['String']['output'];
  /** 中文填写说明. */
  readonly explainZh: Scalars['String']['output'];
  /** 字段: by which stageImportRows and the report name it. */
  readonly field: Scalars['String']['output'];
  /** 必填. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** 单元格类型. */
  readonly kind: ImportCellKind;
  /** 中文表头. */
  readonly zh: Scalars['String']['output'];
};

/** 导入记录, a page. */
export type ImportConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ImportEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 导入记录及其位置. */
export type ImportEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 导入. */
  readonly node?: Maybe<Import>;
};

/** 生效方式. */
export type ImportEffect =
  /** 全部或全不: nothing takes effect where a row is refused. */
  | 'ALL'
  /** 按报告: every row that is not refused takes effect. */
  | 'AS_REPORTED';

/** 筛选导入记录. */
export type ImportFilter = {
  /** 种类: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<ImportState>>;
};

/** 导入种类: what a file holds. */
export type ImportKind = {
  /** 列, in the order of the template. */
  readonly columns: ReadonlyArray<ImportColumn>;
  /** 英文名称. */
  readonly en: Scalars['String']['output'];
  /** 种类, such as advisors. */
  readonly name: Scalars['String']['output'];
  /** 中文名称. */
  readonly zh: Scalars['String']['output'];
};

/** 已有记录的处理方式. */
export type ImportMode =
  /** 补充: only what is empty is filled in. */
  | 'FILL_EMPTY'
  /** 保留: what is there stays as it is. */
  | 'KEEP'
  /** 覆盖: what a row fills in is put in its place. */
  | 'OVERWRITE';

/** 导入记录排序. */
export type ImportOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ImportOrderField;
};

/** 导入记录排序依据. */
export type ImportOrderField =
  /** 发起时间. */
  | 'STARTED_AT';

/** 一行的结果. */
export type ImportOutcome =
  /** 变更. */
  | 'CHANGED'
  /** 新增. */
  | 'CREATED'
  /** 未通过. */
  | 'REFUSED'
  /** 无变化. */
  | 'UNCHANGED';

/** 结果: the import, or why not. */
export type ImportResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Import>;
};

/** 一行数据. */
export type ImportRowInput = {
  /** 单元格, as text, in the order of the columns. */
  readonly cells: ReadonlyArray<Scalars['String']['input']>;
  /** 行号, as the file counts it: the first under the heads is 2. */
  readonly row: Scalars['Int']['input'];
};

/** 导入状态. */
export type ImportState =
  /** 已检查: nothing took effect. */
  | 'CHECKED'
  /** 检查中. */
  | 'CHECKING'
  /** 已完成. */
  | 'DONE'
  /** 执行中. */
  | 'RUNNING'
  /** 上传中: until it is checked or run. */
  | 'STAGING';

/** 导入报告的一行. */
export type ImportedRow = {
  /** 未通过原因: all at once, the path names the column; of a row that is written all the same, what it still lacks. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 结果. */
  readonly outcome: ImportOutcome;
  /** 记录编号: of the record that is there already, or was made. */
  readonly record?: Maybe<Scalars['ID']['output']>;
  /** 行号, as the file counts it: the first under the heads is 2. */
  readonly row: Scalars['Int']['output'];
};

/** 站点事件: an incident of safety or risk at a station, and how far it is followed up. */
export type Incident = {
  /** 办理机关: that looks into it and closes it; the street for community and professional points, the district for others. */
  readonly authority: Division;
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableIncidentAction>>;
  /** 所在区划: the station's. */
  readonly division: Division;
  /** 办理期限: the last of the working days that the operator sets for it, after the day on which it came to its state; null where none are set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 报告表. */
  readonly filled: FilledForm;
  /** 待整改事项: what it asks to be done, closed or open. */
  readonly followUps?: Maybe<ReadonlyArray<FollowUp>>;
  /** 发生日期. */
  readonly happenedOn: Scalars['Date']['output'];
  /** 办理记录: every step, the latest first. */
  readonly history?: Maybe<ReadonlyArray<IncidentStep>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 进入现状态的时间. */
  readonly since: Scalars['DateTime']['output'];
  /** 状态. */
  readonly state: IncidentState;
  /** 站点. */
  readonly station?: Maybe<Station>;
};

/** 事件操作. */
export type IncidentAction =
  /** 办结: from INVESTIGATING, with what was found. */
  | 'CLOSE'
  /** 开始调查处理: from REPORTED. */
  | 'INVESTIGATE';

/** 站点事件分页. */
export type IncidentConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<IncidentEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 站点事件情况: how many incidents stand in each state, at the end of the month or today; null of a month that is to come or was before figures were kept. */
export type IncidentCounts = {
  /** 已办结. */
  readonly closed?: Maybe<Scalars['Int']['output']>;
  /** 调查处理中. */
  readonly investigating?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 已上报. */
  readonly reported?: Maybe<Scalars['Int']['output']>;
  /** 待办: of all states that wait for the authority. */
  readonly waiting?: Maybe<Scalars['Int']['output']>;
  /** 待办超过14日: more than 14 days before. */
  readonly waitingOver14?: Maybe<Scalars['Int']['output']>;
  /** 待办7日以内: that came to the state today or up to 7 days before. */
  readonly waitingUpTo7?: Maybe<Scalars['Int']['output']>;
  /** 待办8至14日: 8 to 14 days before. */
  readonly waitingUpTo14?: Maybe<Scalars['Int']['output']>;
};

/** 站点事件情况排名: a division's place in a ranking. */
export type IncidentCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 站点事件情况. */
  readonly incidents?: Maybe<IncidentCounts>;
};

/** 站点事件及其位置. */
export type IncidentEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 站点事件. */
  readonly node?: Maybe<Incident>;
};

/** 筛选站点事件. */
export type IncidentFilter = {
  /** 发生日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 事件类型: one of these choices of the form. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<IncidentState>>;
  /** 站点: one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 发生日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 待办: those that wait for their authority (true), or the others (false). */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 站点事件排序. */
export type IncidentOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: IncidentOrderField;
};

/** 站点事件排序依据. */
export type IncidentOrderField =
  /** 发生日期. */
  | 'HAPPENED_ON';

/** 结果: the incident, or why not. */
export type IncidentResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Incident>;
};

/** 事件状态. */
export type IncidentState =
  /** 已办结. */
  | 'CLOSED'
  /** 调查处理中. */
  | 'INVESTIGATING'
  /** 已上报. */
  | 'REPORTED';

/** 办理记录: one step, never changed afterwards. */
export type IncidentStep = {
  /** 时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 经办人: the account. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** 原状态; null of the report. */
  readonly from?: Maybe<IncidentState>;
  /** 处理结果: what was found. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 新状态. */
  readonly to: IncidentState;
};

/** 生成名册报告. */
export type IssueRosterReportInput = {
  /** 区划: the owner, or a street or town of its own. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 起: the first day. */
  readonly from: Scalars['Date']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 更正的报告: the newest of the same division and days, which stays; left out the first time. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** 止: the last day, before today. */
  readonly until: Scalars['Date']['input'];
};

/** 层级. */
export type Level =
  /** 市. */
  | 'CITY'
  /** 居村. */
  | 'COMMUNITY'
  /** 区. */
  | 'DISTRICT'
  /** 街镇. */
  | 'SUBDISTRICT';

/** 资格到期提醒: an advisor whose licence ends soon or has ended. It is settled in the night after the licence was renewed, or the advisor withdrew. */
export type LicenceReminder = {
  /** 顾问. */
  readonly advisor?: Maybe<Advisor>;
  /** 登记区划. */
  readonly division: Division;
  /** 有效期至: the last day of the licence. */
  readonly dueOn: Scalars['Date']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 首次提醒日期. */
  readonly since: Scalars['Date']['output'];
};

/** 资格到期提醒, a page. */
export type LicenceReminderConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<LicenceReminderEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 资格到期提醒, in a page. */
export type LicenceReminderEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 资格到期提醒. */
  readonly node?: Maybe<LicenceReminder>;
};

/** 筛选资格到期提醒. */
export type LicenceReminderFilter = {
  /** 有效期至不晚于. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 资格到期提醒排序. */
export type LicenceReminderOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: LicenceReminderOrderField;
};

/** 资格到期提醒排序依据. */
export type LicenceReminderOrderField =
  /** 有效期至. */
  | 'DUE_ON';

/** 合并站点: which station closes into which, when and why. */
export type MergeStationsInput = {
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 并入的站点, of the same kind. */
  readonly into: Scalars['ID']['input'];
  /** 合并日期; today when left out, and no day to come. */
  readonly mergedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 原因: it is kept in the audit trail. */
  readonly reason: Scalars['String']['input'];
  /** 撤并的站点. */
  readonly station: Scalars['ID']['input'];
  /** 读到的版本: the merger is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 说明所含的值. */
export type MessageValue = {
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 值. */
  readonly value: Scalars['String']['output'];
};

/** 典型案例: how somebody was helped, as a station writes it up, stripped of identities, and its district hands it up to the city. */
export type ModelCase = {
  /** 审核机关: the district, whose bureau alone hands it up. */
  readonly authority: Division;
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableModelCaseAction>>;
  /** 是否核对了救助对象姓名: whether names of clients could be looked for when it was handed up; null before. */
  readonly clientsChecked?: Maybe<Scalars['Boolean']['output']>;
  /** 困难情况: what somebody met with; null once it is taken down. */
  readonly difficulty?: Maybe<Scalars['String']['output']>;
  /** 撰写单位所在区划. */
  readonly division: Division;
  /** 可识别个人的内容: what the bureau or the city found when the case was sent back, where it still stands. */
  readonly findings: ReadonlyArray<ModelCaseFinding>;
  /** 办理记录: every step, the latest first. */
  readonly history?: Maybe<ReadonlyArray<ModelCaseStep>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 救助类型: of the code list helpKind. */
  readonly kinds: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 帮扶措施: what was done; null once it is taken down. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** 市级发布日期. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 市级接收时间. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 帮扶成效: what came of it; null once it is taken down. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** 进入现状态的时间. */
  readonly since: Scalars['DateTime']['output'];
  /** 状态. */
  readonly state: ModelCaseState;
  /** 标题; null once it is taken down. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** 版本: as it was read; a change says it, and so do the steps that hand the case in or up. */
  readonly version: Scalars['Int']['output'];
  /** 撰写人: the account. */
  readonly writtenBy: Scalars['String']['output'];
  /** 年份: in which help was given. */
  readonly year: Scalars['Int']['output'];
};

/** 典型案例操作. */
export type ModelCaseAction =
  /** 送审: from DRAFT or SENT_BACK, confirming that nobody can be recognised. */
  | 'HAND_IN'
  /** 上报: from HANDED_IN, by somebody who did not write it, confirming that nobody can be recognised. */
  | 'HAND_UP'
  /** 退回修改: from HANDED_IN, with a reason. */
  | 'SEND_BACK'
  /** 撤下: at any time, with a reason; what it says is removed here and at the city. */
  | 'TAKE_DOWN';

/** 典型案例分页. */
export type ModelCaseConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ModelCaseEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 典型案例及其位置. */
export type ModelCaseEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 典型案例. */
  readonly node?: Maybe<ModelCase>;
};

/** 典型案例字段. */
export type ModelCaseField =
  /** 困难情况. */
  | 'difficulty'
  /** 帮扶措施. */
  | 'measures'
  /** 帮扶成效. */
  | 'result'
  /** 标题. */
  | 'title';

/** 筛选典型案例. */
export type ModelCaseFilter = {
  /** 救助类型: of the code list helpKind. */
  readonly kind?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<ModelCaseState>>;
  /** 待办: those that wait for their bureau (true), or the others (false). */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 年份. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 可识别个人的内容: something in a case that tells who somebody is. */
export type ModelCaseFinding = {
  /** 所在字段. */
  readonly field: ModelCaseField;
  /** 起: its first character, counted from 0. */
  readonly from: Scalars['Int']['output'];
  /** 类别. */
  readonly kind: ModelCaseFindingKind;
  /** 原文. */
  readonly quote: Scalars['String']['output'];
  /** 止: the character behind its last. */
  readonly until: Scalars['Int']['output'];
};

/** 可识别个人的内容类别. */
export type ModelCaseFindingKind =
  /** 微信等账号. */
  | 'ACCOUNT'
  /** 门牌地址. */
  | 'ADDRESS'
  /** 电子邮箱. */
  | 'EMAIL'
  /** 身份证件号码. */
  | 'IDENTITY_NUMBER'
  /** 顾问姓名: of an advisor. */
  | 'KNOWN_NAME'
  /** 疑似姓名: what looks like a name; whether somebody has it is not said. */
  | 'NAME'
  /** 长串数字. */
  | 'NUMBER'
  /** 电话号码. */
  | 'PHONE'
  /** 车牌号码. */
  | 'PLATE';

/** 典型案例排序. */
export type ModelCaseOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ModelCaseOrderField;
};

/** 典型案例排序依据. */
export type ModelCaseOrderField =
  /** 进入现状态的时间. */
  | 'SINCE';

/** 案例办理的结果: the case as it is now, or why nothing was done. */
export type ModelCaseResult = {
  /** 未完成的原因. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 完成. */
  readonly ok?: Maybe<ModelCase>;
};

/** 典型案例状态. */
export type ModelCaseState =
  /** 草稿. */
  | 'DRAFT'
  /** 待审核. */
  | 'HANDED_IN'
  /** 已上报. */
  | 'HANDED_UP'
  /** 退回修改: by the bureau or the city. */
  | 'SENT_BACK'
  /** 已撤下. */
  | 'TAKEN_DOWN';

/** 办理记录: one step of a case, never changed afterwards. */
export type ModelCaseStep = {
  /** 时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 经办人: the account, or the code of the city's owner. */
  readonly by: Scalars['String']['output'];
  /** 原状态; null of the first. */
  readonly from?: Maybe<ModelCaseState>;
  /** 原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 新状态. */
  readonly to: ModelCaseState;
};

/** 顾问迁移: which advisor moves, and where to. */
export type MoveAdvisorInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 调入区划, of the same owner. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 调动日期; today when left out, and no day to come. */
  readonly movedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 调入站点, which stands in that division; posted nowhere when left out. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 读到的版本: the move is refused where the advisor has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 表彰办理. */
export type MoveAwardInput = {
  /** 操作. */
  readonly action: AwardAction;
  /** 表彰. */
  readonly award: Scalars['ID']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因: needed to return, decline and revoke. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 申报理由: with RESUBMIT, where they are to say something else. */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
};

/** 批量办理表彰. */
export type MoveAwardsInput = {
  /** 各项操作, 1 to 50, each with a key of its own. */
  readonly moves: ReadonlyArray<MoveAwardInput>;
  /** 区划: one in which all the advisors are registered, or the city; its owner is asked. */
  readonly within: Scalars['DivisionCode']['input'];
};

/** 结果: the answers in the order of the moves, or why none was made. */
export type MoveAwardsResult = {
  /** 失败: why none was made, all reasons at once; empty when there are answers. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 各项结果: of each move, as moveAward answers it. */
  readonly ok?: Maybe<ReadonlyArray<AwardResult>>;
};

/** 投诉办理. */
export type MoveComplaintInput = {
  /** 操作. */
  readonly action: ComplaintAction;
  /** 答复: needed to answer. The complainant reads it with the receipt. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** 承办人: the account; needed to assign. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** 投诉. */
  readonly complaint: Scalars['ID']['input'];
  /** 涉及的顾问: with ASSIGN, needed the first time; empty where it concerns none of the register. */
  readonly concerns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 办理期限: with ASSIGN. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 办理结论: needed to answer. */
  readonly outcome?: InputMaybe<ComplaintOutcome>;
  /** 原因: needed to reopen. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 涉及站点: with ASSIGN, where it is known by now. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
};

/** 备案处理: the step that a filing takes. */
export type MoveFilingInput = {
  /** 操作. */
  readonly action: FilingAction;
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因; needed to return, suspend or withdraw. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 读到的版本: the step is refused where the advisor has another one by now; not compared when left out. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** 批量办理备案. */
export type MoveFilingsInput = {
  /** 各项操作, 1 to 50, each with a key of its own. */
  readonly moves: ReadonlyArray<MoveFilingInput>;
  /** 区划: one in which all the advisors are registered; its owner is asked. */
  readonly within: Scalars['DivisionCode']['input'];
};

/** 结果: the answers in the order of the moves, or why none was made. */
export type MoveFilingsResult = {
  /** 失败: why none was made, all reasons at once; empty when there are answers. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 各项结果: of each move, as moveFiling answers it. */
  readonly ok?: Maybe<ReadonlyArray<AdvisorResult>>;
};

/** 案例发布. */
export type MoveGatheredCaseInput = {
  /** 操作. */
  readonly action: GatheredCaseAction;
  /** 已确认无法识别个人: that nobody can be recognised, required with PUBLISH. */
  readonly confirmedAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** 版次: as it was read; required with PUBLISH. */
  readonly edition?: InputMaybe<Scalars['Int']['input']>;
  /** 汇集案例. */
  readonly gatheredCase: Scalars['ID']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因; it names nobody either. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 咨询流转. Text that holds an identity number, a telephone or another number of somebody is refused. */
export type MoveGuidanceQuestionInput = {
  /** 操作. */
  readonly action: GuidanceAskAction;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 咨询. */
  readonly question: Scalars['ID']['input'];
  /** 原因: what is still open; needed with REOPEN. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 事件办理. */
export type MoveIncidentInput = {
  /** 操作. */
  readonly action: IncidentAction;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 站点事件. */
  readonly incident: Scalars['ID']['input'];
  /** 处理结果: what was found; needed to close. Name nobody who is served. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 案例办理. */
export type MoveModelCaseInput = {
  /** 操作. */
  readonly action: ModelCaseAction;
  /** 已确认无法识别个人: that nobody can be recognised, required with HAND_IN and HAND_UP. */
  readonly confirmedAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 案例. */
  readonly modelCase: Scalars['ID']['input'];
  /** 原因; it names nobody either. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 版本: as it was read; required with HAND_IN and HAND_UP. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** 迁移站点: where a station goes on; its address, its division or both. */
export type MoveStationInput = {
  /** 新地址; as it is when left out. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 到新址的乘车路线; none when left out. */
  readonly directions?: InputMaybe<Scalars['String']['input']>;
  /** 迁入区划, of the same owner and level; where it stands already when left out. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 迁移日期; today when left out, and no day to come. */
  readonly movedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 站点. */
  readonly station: Scalars['ID']['input'];
  /** 读到的版本: the move is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type Mutation = {
  /** 编写课程: writes a course, by the city itself; every owner beneath is sent it. Errors: INPUT_INVALID, TRAINING_WRONG_AUTHORITY, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly addCourse?: Maybe<CourseResult>;
  /** 公布热线: publishes a hotline of the own level. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly addHotline?: Maybe<HotlineResult>;
  /** 咨询答复: takes a question one step on, by exactly the bureau that is asked, or its deputy: answers it, passes it on, corrects the answer or takes it back. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly answerGuidance?: Maybe<GuidanceQuestionResult>;
  /** 提出业务指导咨询: asks the bureau above: a station or a street its district, a district the city. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly askGuidance?: Maybe<GuidanceQuestionResult>;
  /** 开始导入: begins an import of rows of a kind, whose parts are then sent by stageImportRows. Nothing takes effect before runImport. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly beginImport?: Maybe<ImportResult>;
  /** 取消培训班: cancels a session before it begins, by its holder; all enrolments end. Errors: INPUT_INVALID, TRAINING_WRONG_AUTHORITY, SESSION_BEGUN, SESSION_CANCELLED, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly cancelTrainingSession?: Maybe<TrainingSessionResult>;
  /** 信息变更: changes what is kept of an advisor. Phone and skills change at once; so does all else of one who is not filed yet. Of a filed advisor it is announced, and takes effect when the filing authority files it. Phones and documents are not compared with those that are kept; to learn who is registered already counts as seeing them unmasked. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, FILING_STATE_CONFLICT, UNMASK_LIMIT, KEY_REUSED. */
  readonly changeAdvisor?: Maybe<AdvisorResult>;
  /** 修订课程: makes a new version of a course, by the city itself; versions before stay readable, and sessions keep what they took. Errors: INPUT_INVALID, TRAINING_WRONG_AUTHORITY, COURSE_WITHDRAWN, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeCourse?: Maybe<CourseResult>;
  /** 修改热线: changes what a hotline of the own level says, or ends it by its last day. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeHotline?: Maybe<HotlineResult>;
  /** 修改案例: changes what a draft says, or a case that was sent back. Errors: MODEL_CASE_NAMES_SOMEBODY, MODEL_CASE_NOT_OPEN, INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeModelCase?: Maybe<ModelCaseResult>;
  /** 调整年度宣传计划: makes a new version of an item; those before stay. An aim of 0 gives it up. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeOutreachPlan?: Maybe<OutreachPlanItemResult>;
  /** 变更站点信息: changes what an open station publishes; its kind stays, and to another place it moves. Errors: INPUT_INVALID, STATION_UNPUBLISHABLE, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeStation?: Maybe<StationResult>;
  /** 场所检查: records how the place of a station was found on a day, by the form PREMISES_CHECK of that day. What an earlier check asked to be done ends; what this one asks follows. Errors: INPUT_INVALID, FORM_VERSION_OLD, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly checkPremises?: Maybe<PremisesCheckResult>;
  /** 整改销项: says that what a form asked for is done. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly closeFollowUp?: Maybe<FollowUpResult>;
  /** 撤销站点: closes a station, with which its postings end; it is listed and counted no more, and still read by its id. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly closeStation?: Maybe<StationResult>;
  /** 更正宣传活动: what it said before stays as a version. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, OUTREACH_WITHDRAWN, VERSION_CONFLICT. */
  readonly correctOutreach?: Maybe<OutreachResult>;
  /** 离任: ends the service of an advisor who leaves, by the filing authority alone, or its deputy. In one step the filing is withdrawn, every posting ends on the day, the sign-in that is tied to it loses access, and the clients go to the advisor that is named, who serves where each lives; without one they show as without an advisor. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, FILING_STATE_CONFLICT, FILING_WRONG_AUTHORITY, UNMASK_LIMIT, KEY_REUSED. */
  readonly endAdvisor?: Maybe<AdvisorResult>;
  /** 终止代理: ends it before its day, by the authority itself. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, KEY_REUSED. */
  readonly endDeputy?: Maybe<DeputyResult>;
  /** 结束派驻: ends one posting of an advisor; the others go on, and the first of them is the main one. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, KEY_REUSED. */
  readonly endPosting?: Maybe<AdvisorResult>;
  /** 报名: enrols up to 200 advisors of a division in a session of the division's owner or of a level above; all of them, or none. Those who attended without enrolment may be enrolled later. Errors: INPUT_INVALID, SESSION_FULL, SESSION_CANCELLED, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED, NOT_FOUND. */
  readonly enrolAdvisors?: Maybe<TrainingSessionResult>;
  /** 查阅复制个人信息: everything that this domain holds on one advisor, as one document, to the filing authority; number and phone are whole only for who may unmask advisors. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  readonly exportAdvisor?: Maybe<AdvisorExportResult>;
  /** 开班: announces a session of a course, in its newest version, by the city or a district itself. Every owner beneath is sent it. Errors: INPUT_INVALID, DATE_INVALID, TRAINING_WRONG_AUTHORITY, COURSE_WITHDRAWN, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED, NOT_FOUND. */
  readonly holdTrainingSession?: Maybe<TrainingSessionResult>;
  /** 生成名册报告: issues the roster of an owner, or of a street of its own, for days that are over, and hands it up to the city; by the owner alone. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED, REPORT_ISSUED. */
  readonly issueRosterReport?: Maybe<RosterReportResult>;
  /** 合并站点: closes a station into another one of its kind, at which its advisors go on; the one that closes is the answer. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly mergeStations?: Maybe<StationResult>;
  /** 调动: has an advisor registered in another division of the same owner, by one who has both in charge, as the district has. The advisor keeps the id, and is seen there alone and filed with the authority there: one who was filed with another authority is CHANGED until the new one files it, and goes on serving. All postings end, and one begins at the station that is named; clients of communities where the advisor serves no longer show as without one. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, TRANSFER_NEEDED, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT, FILING_STATE_CONFLICT. */
  readonly moveAdvisor?: Maybe<AdvisorResult>;
  /** 表彰办理: takes a nomination one step on: the district confirms it, which confers the district's own awards, or returns it; the city confers what was handed up, or declines it; the conferring authority revokes it; the nominating division withdraws it, and resubmits what was returned. Only while the advisor is filed does a nomination go further. Errors: INPUT_INVALID, AWARD_NAMES_SOMEBODY, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveAward?: Maybe<AwardResult>;
  /** 批量办理表彰: takes up to 50 nominations one step on each, in the order given. Each is answered for itself as moveAward answers it, with the paths of its own input; one that is refused leaves the others done. Errors of the whole, where nothing was done: INPUT_INVALID, DIVISION_FORBIDDEN. */
  readonly moveAwards?: Maybe<MoveAwardsResult>;
  /** 投诉办理: takes a complaint one step on, by its bureau alone or its deputy. Errors: COMPLAINT_CONCERNS_YOU, INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveComplaint?: Maybe<ComplaintResult>;
  /** 备案流转: takes an advisor's filing one step on; SUBMIT and CHANGE are taken where the advisor serves, every other step by the filing authority alone, or its deputy. FILE puts into effect what changeAdvisor announced, RETURN and WITHDRAW do not. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, FILING_STATE_CONFLICT, FILING_WRONG_AUTHORITY, UNMASK_LIMIT, KEY_REUSED. */
  readonly moveFiling?: Maybe<AdvisorResult>;
  /** 批量办理备案: takes up to 50 filings one step on each, in the order given. Each is answered for itself as moveFiling answers it, with the paths of its own input; one that is refused leaves the others done. Errors of the whole, where nothing was done: INPUT_INVALID, DIVISION_FORBIDDEN. */
  readonly moveFilings?: Maybe<MoveFilingsResult>;
  /** 案例发布: publishes a case that the city received, sends it back or takes it down; its district is told. Errors: MODEL_CASE_NAMES_SOMEBODY, INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveGatheredCase?: Maybe<GatheredCaseResult>;
  /** 咨询流转: has a question asked again or withdrawn, by those who asked. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveGuidanceQuestion?: Maybe<GuidanceQuestionResult>;
  /** 事件办理: takes an incident one step on, by its authority alone, or its deputy. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveIncident?: Maybe<IncidentResult>;
  /** 案例办理: takes a case one step on: handed in by those who write, sent back, handed up to the city or taken down by the district's bureau alone. Errors: MODEL_CASE_NAMES_SOMEBODY, MODEL_CASE_OWN, INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveModelCase?: Maybe<ModelCaseResult>;
  /** 迁移站点: has a station go on at another address, or in another division of the same owner and level, by one who has both in charge. It keeps its id and history; its postings and checks go with it, incidents stay where they happened, advisors where they are registered. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, TRANSFER_NEEDED, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly moveStation?: Maybe<StationResult>;
  /** 指定代理人: has a person decide filings in the place of the authority, by the authority itself, for at most a year. The person decides with the rights of their own sign-in, where they see the advisors. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED. */
  readonly nameDeputy?: Maybe<DeputyResult>;
  /** 申报表彰: nominates an advisor whose filing is in force for an award of a year, by the street or the district; the nominee is not told. Errors: INPUT_INVALID, AWARD_NAMES_SOMEBODY, AWARD_NOMINATED_ALREADY, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly nominateForAward?: Maybe<AwardResult>;
  /** 设立站点: opens a station, which is published at once where it says all that it must; else it is kept unpublished. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly openStation?: Maybe<StationResult>;
  /** 制定年度宣传计划: adds an item to the plan of a year, by the district or the city itself. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly planOutreach?: Maybe<OutreachPlanItemResult>;
  /** 派驻: posts an advisor at a further station. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, KEY_REUSED. */
  readonly postAdvisor?: Maybe<AdvisorResult>;
  /** 公布站点: publishes a station that says all that it must; else there is an error for each field that is missing. Errors: INPUT_INVALID, STATION_UNPUBLISHABLE, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly publishStation?: Maybe<StationResult>;
  /** 登记参训情况: records who attended a session, from its first day on, by the district itself, or by the street that is an owner of its own; all of them, or none. Recorded again, it corrects. Who passed has a certificate, and who passed a pre-service session the date of pre-service training, where none is on record. Errors: INPUT_INVALID, NOT_ENROLLED, SESSION_NOT_BEGUN, SESSION_CANCELLED, TRAINING_WRONG_AUTHORITY, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED, NOT_FOUND. */
  readonly recordAttendance?: Maybe<TrainingSessionResult>;
  /** 登记预算明细: records an amount that was planned, allocated or spent for the advisors' work, in the caller's own budget of a year. More allocated than planned, or spent than allocated, of one source needs a reason. Errors: BUDGET_EXCEEDED, INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly recordBudgetEntry?: Maybe<BudgetEntryResult>;
  /** 登记投诉: writes down a complaint by phone, at the window or by letter, and gives the receipt to hand out. Errors: COMPLAINT_CONCERNS_YOU, INPUT_INVALID, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly recordComplaint?: Maybe<ComplaintReceiptResult>;
  /** 登记宣传活动: records an event of the caller's own division, or of a station in it. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED, NOT_FOUND. */
  readonly recordOutreach?: Maybe<OutreachResult>;
  /** 登记窗口服务: records in the window log of a station what it did for somebody on a day, by the form SERVICE_RECORD of that day, which names nobody. What is to be followed up follows. Errors: INPUT_INVALID, FORM_VERSION_OLD, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly recordService?: Maybe<ServiceRecordResult>;
  /** 实名登记: registers an advisor, with the filing as a draft. To learn who is registered already counts as seeing them unmasked. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT, KEY_REUSED. */
  readonly registerAdvisor?: Maybe<AdvisorResult>;
  /** 上报事件: reports an incident of safety or risk at a station, by the form STATION_INCIDENT of its day, which its authority then looks into. What the form asks to be done follows. Errors: INPUT_INVALID, FORM_VERSION_OLD, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly reportIncident?: Maybe<IncidentResult>;
  /** 冲销预算明细: takes an amount back by an opposite one; both stay. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly reverseBudgetEntry?: Maybe<BudgetEntryResult>;
  /** 执行导入: checks the rows of an import, or has them take effect, in the caller's name; import says how far it is and what became of each row. Errors: INPUT_INVALID, NOT_FOUND, IMPORT_STATE_CONFLICT, KEY_REUSED. */
  readonly runImport?: Maybe<ImportResult>;
  /** 列明街镇中心: lists the affairs centres of a street in which a service station must stand; by its district alone. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly setServiceCentres?: Maybe<DivisionResult>;
  /** 制定工作规范: says how stations of a kind work and what their duties are, at the caller's own division and beneath it. What held before stays to be read. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly setWorkRules?: Maybe<WorkRulesResult>;
  /** 发送导入数据: stages some rows of an import; a part that was sent already is not taken twice. Errors: INPUT_INVALID, NOT_FOUND, IMPORT_STATE_CONFLICT, KEY_REUSED. */
  readonly stageImportRows?: Maybe<ImportResult>;
  /** 网上投诉: hands in a complaint without a sign-in. The receipt is told this once; sent again with its key, the same one. Errors: INPUT_INVALID, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly submitComplaint?: Maybe<ComplaintReceiptResult>;
  /** 取消报名: takes advisors off a session, as long as their attendance is not recorded; all of them, or none. Errors: INPUT_INVALID, NOT_ENROLLED, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED, NOT_FOUND. */
  readonly takeOffAdvisors?: Maybe<TrainingSessionResult>;
  /** 绑定账号: ties an advisor to the subject of the tokens that the person signs in with, or unties them; by the filing authority alone. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, FILING_WRONG_AUTHORITY, KEY_REUSED. */
  readonly tieAdvisor?: Maybe<AdvisorResult>;
  /** 明文查看: shows an advisor's whole number and phone to the filing authority, and accounts for it. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  readonly unmaskAdvisor?: Maybe<UnmaskAdvisorResult>;
  /** 停用课程: withdraws a course, of which no further session is held; it stays readable. Errors: INPUT_INVALID, TRAINING_WRONG_AUTHORITY, COURSE_WITHDRAWN, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly withdrawCourse?: Maybe<CourseResult>;
  /** 撤销宣传活动: takes one that was not held, or is recorded twice, out of the figures. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, OUTREACH_WITHDRAWN, VERSION_CONFLICT. */
  readonly withdrawOutreach?: Maybe<OutreachResult>;
  /** 撰写案例: writes up how somebody was helped, as a draft. Nothing is kept of a text that tells who somebody is: each thing that does is said with its field and place. Errors: MODEL_CASE_NAMES_SOMEBODY, INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly writeModelCase?: Maybe<ModelCaseResult>;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAddCourseArgs = {
  input: AddCourseInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAddHotlineArgs = {
  input: AddHotlineInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAnswerGuidanceArgs = {
  input: AnswerGuidanceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAskGuidanceArgs = {
  input: AskGuidanceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationBeginImportArgs = {
  input: BeginImportInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCancelTrainingSessionArgs = {
  input: CancelTrainingSessionInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeAdvisorArgs = {
  input: ChangeAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeCourseArgs = {
  input: ChangeCourseInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeHotlineArgs = {
  input: ChangeHotlineInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeModelCaseArgs = {
  input: ChangeModelCaseInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeOutreachPlanArgs = {
  input: ChangeOutreachPlanInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeStationArgs = {
  input: ChangeStationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCheckPremisesArgs = {
  input: CheckPremisesInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCloseFollowUpArgs = {
  input: CloseFollowUpInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCloseStationArgs = {
  input: CloseStationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCorrectOutreachArgs = {
  input: CorrectOutreachInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEndAdvisorArgs = {
  input: EndAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEndDeputyArgs = {
  input: EndDeputyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEndPostingArgs = {
  input: EndPostingInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEnrolAdvisorsArgs = {
  input: EnrolAdvisorsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationExportAdvisorArgs = {
  input: ExportAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationHoldTrainingSessionArgs = {
  input: HoldTrainingSessionInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationIssueRosterReportArgs = {
  input: IssueRosterReportInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMergeStationsArgs = {
  input: MergeStationsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveAdvisorArgs = {
  input: MoveAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveAwardArgs = {
  input: MoveAwardInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveAwardsArgs = {
  input: MoveAwardsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveComplaintArgs = {
  input: MoveComplaintInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveFilingArgs = {
  input: MoveFilingInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveFilingsArgs = {
  input: MoveFilingsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveGatheredCaseArgs = {
  input: MoveGatheredCaseInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveGuidanceQuestionArgs = {
  input: MoveGuidanceQuestionInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveIncidentArgs = {
  input: MoveIncidentInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveModelCaseArgs = {
  input: MoveModelCaseInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveStationArgs = {
  input: MoveStationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationNameDeputyArgs = {
  input: NameDeputyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationNominateForAwardArgs = {
  input: NominateForAwardInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationOpenStationArgs = {
  input: OpenStationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationPlanOutreachArgs = {
  input: PlanOutreachInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationPostAdvisorArgs = {
  input: PostAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationPublishStationArgs = {
  input: PublishStationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordBudgetEntryArgs = {
  input: RecordBudgetEntryInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordComplaintArgs = {
  input: RecordComplaintInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordOutreachArgs = {
  input: RecordOutreachInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRegisterAdvisorArgs = {
  input: RegisterAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationReportIncidentArgs = {
  input: ReportIncidentInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationReverseBudgetEntryArgs = {
  input: ReverseBudgetEntryInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRunImportArgs = {
  input: RunImportInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationSetServiceCentresArgs = {
  input: SetServiceCentresInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationSetWorkRulesArgs = {
  input: SetWorkRulesInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationStageImportRowsArgs = {
  input: StageImportRowsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationSubmitComplaintArgs = {
  input: SubmitComplaintInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationTakeOffAdvisorsArgs = {
  input: TakeOffAdvisorsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationTieAdvisorArgs = {
  input: TieAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationUnmaskAdvisorArgs = {
  input: UnmaskAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationWithdrawCourseArgs = {
  input: WithdrawCourseInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationWithdrawOutreachArgs = {
  input: WithdrawOutreachInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationWriteModelCaseArgs = {
  input: WriteModelCaseInput;
};

/** 失败原因: an expected failure; nothing was changed. */
export type MutationError = {
  /** 错误码, of the table of error codes. */
  readonly code: Scalars['String']['output'];
  /** 说明: what is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** 位置: the input field concerned, from the outside in, elements of lists by their index: input, members, 0, name; answers of a form by their field: input, form, answers, SIGN. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 细分原因: which of the sentences of the code; null where it has one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 说明所含的值, by their names in the sentence. */
  readonly values: ReadonlyArray<MessageValue>;
};

/** 指定代理人. */
export type NameDeputyInput = {
  /** 备案机关: the caller's own division. */
  readonly authority: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 账号: the subject (sub) of the person's tokens. */
  readonly subject: Scalars['String']['input'];
  /** 截止日期: the last day, at most a year ahead. */
  readonly until: Scalars['Date']['input'];
};

/** 申报表彰. */
export type NominateForAwardInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 表彰种类: of the code list recognition. */
  readonly kind: Scalars['CodeKey']['input'];
  /** 级别. */
  readonly level: AwardLevel;
  /** 申报理由: at most 2000 characters, without numbers, addresses or accounts of anybody. Name nobody who is served. */
  readonly reasons: Scalars['String']['input'];
  /** 站点: of a studio, where the advisor is posted. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 年度: this one or an earlier one. */
  readonly year: Scalars['Int']['input'];
};

/** 设立站点: what is known of a new station. */
export type OpenStationInput = {
  /** 地址. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 服务面积, in square kilometres; not published. */
  readonly areaKm2?: InputMaybe<Scalars['Float']['input']>;
  /** 乘车路线: how to get there. */
  readonly directions?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 特殊日期: days on which other hours hold, each once. */
  readonly hoursExceptions?: InputMaybe<ReadonlyArray<HoursExceptionInput>>;
  /** 服务时间备注, with weekly hours. */
  readonly hoursRemark?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 站点类型; its level must fit the division. */
  readonly kind: StationKind;
  /** 站点名称. */
  readonly name: Scalars['String']['input'];
  /** 网络渠道, at least one where they are given. */
  readonly onlineChannels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 电话. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 依托机构: its record in the resource library, of the district or its streets, or of the city where its name is said as well. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** 依托的专业社会组织, for professional points only; the provider's name when left out. */
  readonly providerName?: InputMaybe<Scalars['String']['input']>;
  /** 服务时间 in words, where the weekly hours are not given. */
  readonly serviceHours?: InputMaybe<Scalars['String']['input']>;
  /** 所在街镇: of a professional point set up by a district, which needs it: that street files its advisors. */
  readonly street?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 每周服务时间: intervals that do not overlap, several a day; the words are then made from them. */
  readonly weeklyHours?: InputMaybe<ReadonlyArray<WeeklyHoursInput>>;
};

/** 排序方向. */
export type OrderDirection =
  /** 升序. */
  | 'ASC'
  /** 降序. */
  | 'DESC';

/** 宣传活动: what was explained in public, when, where and by which channel; it names nobody. */
export type Outreach = {
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['output'];
  /** 单位: the station's, or whose event it was. */
  readonly division: Division;
  /** 日期. */
  readonly heldOn: Scalars['Date']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 是否更正过. */
  readonly isCorrected: Scalars['Boolean']['output'];
  /** 发放资料份数: a whole number; null where nobody counted. */
  readonly materials?: Maybe<Scalars['Int']['output']>;
  /** 地点. */
  readonly place: Scalars['String']['output'];
  /** 计划项目: the item of the year's plan that it was held for. */
  readonly planItem?: Maybe<OutreachPlanItem>;
  /** 覆盖人数: a whole number; null where nobody counted. */
  readonly reach?: Maybe<Scalars['Int']['output']>;
  /** 备注: names nobody who was there. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** 站点; null of an event of a street, a district or the city itself. */
  readonly station?: Maybe<Station>;
  /** 宣传内容: codes of policyKind. */
  readonly topics: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 版本: for the next correction. */
  readonly version: Scalars['Int']['output'];
  /** 更正记录: what it said before, the latest first. */
  readonly versions: ReadonlyArray<OutreachVersion>;
  /** 撤销日期; null while it counts. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** 宣传活动分页. */
export type OutreachConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<OutreachEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 宣传活动情况: of a month; null of a month that is to come or was before figures were kept. */
export type OutreachCounts = {
  /** 按渠道. */
  readonly byChannel?: Maybe<ReadonlyArray<OutreachOfChannel>>;
  /** 已统计人次: of the events at which somebody counted. */
  readonly countedReach?: Maybe<Scalars['Int']['output']>;
  /** 场次. */
  readonly events?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 覆盖人次; null where it is unknown of any event, since what is counted is then no total. */
  readonly reach?: Maybe<Scalars['Int']['output']>;
  /** 未统计场次: events at which nobody counted the people. */
  readonly reachUnknown?: Maybe<Scalars['Int']['output']>;
};

/** 排名中的宣传活动情况: a division and its numbers. */
export type OutreachCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 宣传活动情况. */
  readonly outreach?: Maybe<OutreachCounts>;
};

/** 宣传活动及其位置. */
export type OutreachEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 宣传活动. */
  readonly node?: Maybe<Outreach>;
};

/** 筛选宣传活动. */
export type OutreachFilter = {
  /** 宣传渠道: one of these codes. */
  readonly channels?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 计划项目: one of these. */
  readonly planItems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否未统计人数. */
  readonly reachUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** 站点: one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 宣传内容: this among them. */
  readonly topic?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 是否已撤销; those that are not when left out. */
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一个渠道的宣传活动情况. */
export type OutreachOfChannel = {
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['output'];
  /** 已统计人次: of the events at which somebody counted. */
  readonly countedReach?: Maybe<Scalars['Int']['output']>;
  /** 场次. */
  readonly events?: Maybe<Scalars['Int']['output']>;
  /** 覆盖人次; null where it is unknown of any event, since what is counted is then no total. */
  readonly reach?: Maybe<Scalars['Int']['output']>;
  /** 未统计场次: events at which nobody counted the people. */
  readonly reachUnknown?: Maybe<Scalars['Int']['output']>;
};

/** 宣传活动排序. */
export type OutreachOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: OutreachOrderField;
};

/** 宣传活动排序依据. */
export type OutreachOrderField =
  /** 日期. */
  | 'HELD_ON';

/** 年度宣传计划: the items of a year, and the events of that year by channel, whether they name an item or not. */
export type OutreachPlan = {
  /** 按渠道. */
  readonly channels: ReadonlyArray<OutreachPlanChannel>;
  /** 计划项目, by the month by which they are due. */
  readonly items: ReadonlyArray<OutreachPlanItem>;
  /** 年度. */
  readonly year: Scalars['Int']['output'];
};

/** 年度宣传计划的一个渠道. */
export type OutreachPlanChannel = {
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['output'];
  /** 已统计人次: of the events at which somebody counted. */
  readonly countedReach?: Maybe<Scalars['Int']['output']>;
  /** 场次. */
  readonly events?: Maybe<Scalars['Int']['output']>;
  /** 计划内场次: that name an item of this plan. */
  readonly inPlan?: Maybe<Scalars['Int']['output']>;
  /** 计划场次. */
  readonly planned?: Maybe<Scalars['Int']['output']>;
  /** 覆盖人次; null where it is unknown of any event, since what is counted is then no total. */
  readonly reach?: Maybe<Scalars['Int']['output']>;
  /** 未统计场次: events at which nobody counted the people. */
  readonly reachUnknown?: Maybe<Scalars['Int']['output']>;
};

/** 年度宣传计划项目: how many events a district or the city means to hold, and by when. */
export type OutreachPlanItem = {
  /** 计划场次; 0 where it is given up. */
  readonly aim: Scalars['Int']['output'];
  /** 计划覆盖人数; null where none is set. */
  readonly aimReach?: Maybe<Scalars['Int']['output']>;
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['output'];
  /** 单位: whose plan it is. */
  readonly division: Division;
  /** 完成月份: the last month in which it is in time, of the plan's year. */
  readonly dueMonth: Scalars['YearMonth']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 完成情况: of the events that name it; null for those beneath, who see no events but their own. */
  readonly progress?: Maybe<OutreachProgress>;
  /** 名称. */
  readonly title: Scalars['String']['output'];
  /** 宣传内容: codes of policyKind. */
  readonly topics: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 版本: for the next change. */
  readonly version: Scalars['Int']['output'];
  /** 历次版本, the newest first. */
  readonly versions: ReadonlyArray<OutreachPlanVersion>;
  /** 年度. */
  readonly year: Scalars['Int']['output'];
};

/** 年度宣传计划项目分页. */
export type OutreachPlanItemConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<OutreachPlanItemEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 年度宣传计划项目及其位置. */
export type OutreachPlanItemEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 年度宣传计划项目. */
  readonly node?: Maybe<OutreachPlanItem>;
};

/** 筛选年度宣传计划项目. */
export type OutreachPlanItemFilter = {
  /** 宣传渠道: one of these codes. */
  readonly channels?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 年度. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 年度宣传计划项目排序. */
export type OutreachPlanItemOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: OutreachPlanItemOrderField;
};

/** 年度宣传计划项目排序依据. */
export type OutreachPlanItemOrderField =
  /** 完成月份. */
  | 'DUE_MONTH';

/** 结果: the item, or why not. */
export type OutreachPlanItemResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<OutreachPlanItem>;
};

/** 计划项目的一个版本. */
export type OutreachPlanVersion = {
  /** 计划场次; 0 where it is given up. */
  readonly aim: Scalars['Int']['output'];
  /** 计划覆盖人数; null where none is set. */
  readonly aimReach?: Maybe<Scalars['Int']['output']>;
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['output'];
  /** 完成月份: the last month in which it is in time, of the plan's year. */
  readonly dueMonth: Scalars['YearMonth']['output'];
  /** 名称. */
  readonly title: Scalars['String']['output'];
  /** 宣传内容: codes of policyKind. */
  readonly topics: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 版本. */
  readonly version: Scalars['Int']['output'];
  /** 制定时间. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** 完成情况: what was done of an item. */
export type OutreachProgress = {
  /** 已统计人次: of the events at which somebody counted. */
  readonly countedReach?: Maybe<Scalars['Int']['output']>;
  /** 场次. */
  readonly events?: Maybe<Scalars['Int']['output']>;
  /** 是否滞后: its month has ended, and events are missing or fewer people are known to have been reached than were to be. */
  readonly isBehind?: Maybe<Scalars['Boolean']['output']>;
  /** 未完成场次. */
  readonly missing?: Maybe<Scalars['Int']['output']>;
  /** 覆盖人次; null where it is unknown of any event, since what is counted is then no total. */
  readonly reach?: Maybe<Scalars['Int']['output']>;
  /** 未统计场次: events at which nobody counted the people. */
  readonly reachUnknown?: Maybe<Scalars['Int']['output']>;
};

/** 结果: the event, or why not. */
export type OutreachResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Outreach>;
};

/** 更正记录: what an event said before it was corrected or withdrawn. */
export type OutreachVersion = {
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['output'];
  /** 日期. */
  readonly heldOn: Scalars['Date']['output'];
  /** 发放资料份数: a whole number; null where nobody counted. */
  readonly materials?: Maybe<Scalars['Int']['output']>;
  /** 地点. */
  readonly place: Scalars['String']['output'];
  /** 覆盖人数: a whole number; null where nobody counted. */
  readonly reach?: Maybe<Scalars['Int']['output']>;
  /** 更正原因. */
  readonly reason: Scalars['String']['output'];
  /** 备注: names nobody who was there. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** 更正时间. */
  readonly replacedAt: Scalars['DateTime']['output'];
  /** 宣传内容: codes of policyKind. */
  readonly topics: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 版本. */
  readonly version: Scalars['Int']['output'];
};

/** 翻页信息. */
export type PageInfo = {
  /** 本页末位. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面还有. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前面还有. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首位. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 个人信息: masked in every ordinary answer, whole in that of an unmasking. */
export type Personal = {
  /** 是否脱敏. */
  readonly masked: Scalars['Boolean']['output'];
  /** 内容, masked or whole. */
  readonly text: Scalars['String']['output'];
};

/** 一个年度宣传计划项目. */
export type PlanOutreachInput = {
  /** 计划场次; 0 where it is given up. */
  readonly aim: Scalars['Int']['input'];
  /** 计划覆盖人数; null where none is set. */
  readonly aimReach?: InputMaybe<Scalars['Int']['input']>;
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['input'];
  /** 单位: the caller's own division. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 完成月份: the last month in which it is in time, of the plan's year. */
  readonly dueMonth: Scalars['YearMonth']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 名称. */
  readonly title: Scalars['String']['input'];
  /** 宣传内容: codes of policyKind. */
  readonly topics: ReadonlyArray<Scalars['CodeKey']['input']>;
  /** 年度: from 2022 to the next year. */
  readonly year: Scalars['Int']['input'];
};

/** 派驻顾问: which advisor serves at which station, and since when. */
export type PostAdvisorInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 主要派驻: whether it is the main station from now on; of a station where the advisor is posted already only this changes. */
  readonly main?: InputMaybe<Scalars['Boolean']['input']>;
  /** 起; today when left out. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** 站点, of the same owner. */
  readonly station: Scalars['ID']['input'];
};

/** 派驻: an advisor at a station for a time. */
export type Posting = {
  /** 起. */
  readonly since: Scalars['Date']['output'];
  /** 站点. */
  readonly station: Station;
  /** 止; open while null. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 场所检查: how the place of a station was found on a day. */
export type PremisesCheck = {
  /** 检查日期. */
  readonly checkedOn: Scalars['Date']['output'];
  /** 所在区划: the station's. */
  readonly division: Division;
  /** 检查表. */
  readonly filled: FilledForm;
  /** 待整改事项: what it asks to be done, closed or open. */
  readonly followUps?: Maybe<ReadonlyArray<FollowUp>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 检查人: the name, or the account of who recorded it. */
  readonly inspector?: Maybe<Scalars['String']['output']>;
  /** 最近一次: whether no later check of the station is known. */
  readonly latest: Scalars['Boolean']['output'];
  /** 站点. */
  readonly station?: Maybe<Station>;
};

/** 场所检查分页. */
export type PremisesCheckConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<PremisesCheckEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 场所检查及其位置. */
export type PremisesCheckEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 场所检查. */
  readonly node?: Maybe<PremisesCheck>;
};

/** 筛选场所检查. */
export type PremisesCheckFilter = {
  /** 检查日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 最近一次: the latest of each station (true), or the others (false). */
  readonly latest?: InputMaybe<Scalars['Boolean']['input']>;
  /** 站点: one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 检查日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 场所检查排序. */
export type PremisesCheckOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: PremisesCheckOrderField;
};

/** 场所检查排序依据. */
export type PremisesCheckOrderField =
  /** 检查日期. */
  | 'CHECKED_ON'
  /** 得分. */
  | 'POINTS';

/** 结果: the check, or why not. */
export type PremisesCheckResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<PremisesCheck>;
};

/** 场所检查情况: stations and their checks, at the end of the month or today; null of a month that is to come or was before figures were kept. No text says how often a place is to be checked. */
export type PremisesCounts = {
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 站点数: open stations of every kind. */
  readonly stations?: Maybe<Scalars['Int']['output']>;
  /** 一年未检查: open stations whose last check, or whose opening where none is known, is a year ago or longer. */
  readonly uncheckedForYear?: Maybe<Scalars['Int']['output']>;
};

/** 场所检查情况排名: a division's place in a ranking. */
export type PremisesCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 场所检查情况. */
  readonly premises?: Maybe<PremisesCounts>;
};

/** 社会力量: a company, an institution, a social or volunteer organisation, or a person, that helps. */
export type Provider = {
  /** 编号. */
  readonly id: Scalars['ID']['output'];
};

/** 公布站点: which station. */
export type PublishStationInput = {
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 站点. */
  readonly station: Scalars['ID']['input'];
  /** 读到的版本: it is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type Query = {
  /** 社区救助顾问: one advisor by the id. */
  readonly advisor?: Maybe<Advisor>;
  /** 顾问名册: the advisors at or beneath a division. */
  readonly advisors?: Maybe<AdvisorConnection>;
  /** 表彰: one nomination or award by its id; what is under way for those who take part alone. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly award?: Maybe<Award>;
  /** 表彰申报列表: at the city's owner what was handed up to it; at any other owner the nominations of its own advisors in every state, for those who take part. What came to its state last first. */
  readonly awardNominations?: Maybe<AwardConnection>;
  /** 表彰名单: the awards that were conferred on advisors registered at or beneath a division, the latest first. */
  readonly awards?: Maybe<AwardConnection>;
  /** 年度预算: one by its id. Errors: ID_MALFORMED, NOT_FOUND. */
  readonly budget?: Maybe<Budget>;
  /** 预算明细列表: amounts of budgets of divisions at or beneath a division, the latest first. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, CURSOR_INVALID, PAGE_SIZE_INVALID. */
  readonly budgetEntries?: Maybe<BudgetEntryConnection>;
  /** 预算明细: one by its id. Errors: ID_MALFORMED, NOT_FOUND. */
  readonly budgetEntry?: Maybe<BudgetEntry>;
  /** 年度预算列表: budgets of divisions at or beneath a division, the latest year first. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, CURSOR_INVALID, PAGE_SIZE_INVALID. */
  readonly budgets?: Maybe<BudgetConnection>;
  /** 投诉办理情况: the state of a complaint, by its receipt, and the answer once there is one. Errors: COMPLAINT_RECEIPT_UNKNOWN. */
  readonly complaint?: Maybe<ComplaintStatus>;
  /** 投诉: one as the bureau handles it, by its id. Of one that concerns the caller nothing tells that there is any. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly complaintCase?: Maybe<Complaint>;
  /** 投诉列表: complaints to a bureau, for that bureau alone or its deputy, but for those that concern the caller; the latest first. Errors: COMPLAINT_CONCERNS_YOU. */
  readonly complaints?: Maybe<ComplaintConnection>;
  /** 培训课程: one course, in all its versions, as the city has it. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly course?: Maybe<Course>;
  /** 培训课程目录: the courses of the city, as the owner of the division has them; every owner is sent them. */
  readonly courses?: Maybe<CourseConnection>;
  /** 代理人: everybody whom a filing authority named to decide in its place, the latest first; also those whose time is over. */
  readonly deputies?: Maybe<ReadonlyArray<Deputy>>;
  /** 未设站点的区划: the divisions at or beneath one that lack a station that they must have. */
  readonly divisionsWithoutStation?: Maybe<DivisionConnection>;
  /** 站点: as station, by the name that Relay's compiler refetches a Station by. */
  readonly fetch__Station?: Maybe<Station>;
  /** 备案列表: the filings of the advisors at or beneath a division, as those that wait for an authority. */
  readonly filings?: Maybe<FilingConnection>;
  /** 待整改事项: one by its id. */
  readonly followUp?: Maybe<FollowUp>;
  /** 待整改事项列表: what forms ask to be done at stations at or beneath a division, what is due first first; the open ones unless the filter says otherwise. */
  readonly followUps?: Maybe<FollowUpConnection>;
  /** 表单: one form, in the version that is filled in for a day by the owner of a division. Errors: NOT_FOUND, DATE_INVALID, DIVISION_FORBIDDEN. */
  readonly form?: Maybe<Form>;
  /** 表单目录: all forms, in the versions that are filled in for a day by the owner of a division. */
  readonly forms?: Maybe<ReadonlyArray<Form>>;
  /** 汇集案例: one that the city gathered by its id; for who is beneath the city once it is published. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly gatheredCase?: Maybe<GatheredCase>;
  /** 典型案例库: cases that districts handed up, the latest first; those that are published for everybody on the staff, all of them for the city. */
  readonly gatheredCases?: Maybe<GatheredCaseConnection>;
  /** 答复: one answer by its id. */
  readonly guidanceAnswer?: Maybe<GuidanceAnswer>;
  /** 答复库: answers that hold in a division: of its district and of the city, the latest first, for all who work there. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, CURSOR_INVALID, PAGE_SIZE_INVALID, SEARCH_TOO_SHORT. */
  readonly guidanceAnswers?: Maybe<GuidanceAnswerConnection>;
  /** 业务指导咨询: one question by its id. */
  readonly guidanceQuestion?: Maybe<GuidanceQuestion>;
  /** 业务指导咨询列表: questions of those at or beneath a division, the latest first. One that was passed on stands twice within both: with the division that asked, and with the bureau that it came to. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, CURSOR_INVALID, PAGE_SIZE_INVALID, SEARCH_TOO_SHORT. */
  readonly guidanceQuestions?: Maybe<GuidanceQuestionConnection>;
  /** 监督热线: one by its id, whether it is open or not. Errors: ID_MALFORMED, NOT_FOUND. */
  readonly hotline?: Maybe<Hotline>;
  /** 监督热线: those that a division and all above it publish, open today, the nearest first. */
  readonly hotlines?: Maybe<ReadonlyArray<Hotline>>;
  /** 批量导入: one import by its id, for those who may import what it is of. */
  readonly import?: Maybe<Import>;
  /** 导入说明: what a file of a kind holds, column by column, with what each may say today; null where there is no such kind. Who imports must hold the scope of the kind. */
  readonly importKind?: Maybe<ImportKind>;
  /** 导入记录: the imports at or beneath a division of what the caller may import, the latest first. */
  readonly imports?: Maybe<ImportConnection>;
  /** 站点事件: one incident by its id. */
  readonly incident?: Maybe<Incident>;
  /** 站点事件列表: incidents at stations at or beneath a division, the latest first. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** 资格到期提醒: advisors registered at or beneath a division whose licence ends within 60 days or has ended, until it is renewed; for those who keep the roster. */
  readonly licenceReminders?: Maybe<LicenceReminderConnection>;
  /** 典型案例: one of a district or its stations by its id. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly modelCase?: Maybe<ModelCase>;
  /** 本区典型案例列表: cases that stations at or beneath a division write and its district hands up, the latest first. */
  readonly modelCases?: Maybe<ModelCaseConnection>;
  /** 可参加的培训班: the sessions that advisors of a division may be enrolled in, as their owner has them: its own, and those of the levels above, which it is sent; the latest first. */
  readonly offeredTrainingSessions?: Maybe<TrainingSessionConnection>;
  /** 宣传活动列表: events at or beneath a division, the latest first; those that were withdrawn only where they are asked for. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, CURSOR_INVALID, PAGE_SIZE_INVALID. */
  readonly outreach?: Maybe<OutreachConnection>;
  /** 宣传活动: one by its id. */
  readonly outreachEvent?: Maybe<Outreach>;
  /** 年度宣传计划项目: one by its id. */
  readonly outreachPlanItem?: Maybe<OutreachPlanItem>;
  /** 年度宣传计划项目列表: items of the plans that hold at or beneath a division, by the month by which they are due: those of its district for a street as well. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, CURSOR_INVALID, PAGE_SIZE_INVALID. */
  readonly outreachPlanItems?: Maybe<OutreachPlanItemConnection>;
  /** 场所检查: one check by its id. */
  readonly premisesCheck?: Maybe<PremisesCheck>;
  /** 场所检查列表: the checks of stations at or beneath a division, the latest first. */
  readonly premisesChecks?: Maybe<PremisesCheckConnection>;
  /** 热线名录: what divisions at or beneath one published; hotlines that ended or are to begin as well. Errors: DIVISION_FORBIDDEN, CURSOR_INVALID, PAGE_SIZE_INVALID. */
  readonly publishedHotlines?: Maybe<HotlineConnection>;
  /** 名册报告, one of them, as it was issued: at the owner that issued it, and by the id of the city's copy at the city's. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly rosterReport?: Maybe<RosterReport>;
  /** 名册报告汇总: the newest reports of a month added up, of the owner of the division and all owners beneath it, as the owner of the division has them. */
  readonly rosterReportTotals?: Maybe<RosterReportTotals>;
  /** 名册报告: at the city's owner the reports of every owner that it has or waits for; at any other owner those that it issued itself. Each version stands by itself. */
  readonly rosterReports?: Maybe<RosterReportConnection>;
  /** 窗口服务记录: one by its id. */
  readonly serviceRecord?: Maybe<ServiceRecord>;
  /** 窗口服务记录列表: what stations at or beneath a division did for those who asked, the latest first. */
  readonly serviceRecords?: Maybe<ServiceRecordConnection>;
  /** 站点: one station by its id. */
  readonly station?: Maybe<Station>;
  /** 站点列表: the stations at or beneath a division, in the order of their divisions. */
  readonly stations?: Maybe<StationConnection>;
  /** 报名名单: which advisors registered at or beneath a division are enrolled in sessions, with their results; for those who register advisors or record attendance. The latest session first. */
  readonly trainingEnrolments?: Maybe<TrainingEnrolmentConnection>;
  /** 培训班: one session by its id, as its holder has it. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly trainingSession?: Maybe<TrainingSession>;
  /** 培训班列表: the sessions that divisions at or beneath one hold, the latest first. */
  readonly trainingSessions?: Maybe<TrainingSessionConnection>;
  /** 工作规范: the rules of work that hold in a division today: its own and those of every level above it, the nearest first. */
  readonly workRules?: Maybe<ReadonlyArray<WorkRules>>;
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryAdvisorArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryAdvisorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdvisorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdvisorOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryAwardArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryAwardNominationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardNominationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AwardNominationOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AwardOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryBudgetArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryBudgetEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BudgetEntryOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryBudgetEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryBudgetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BudgetOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryComplaintArgs = {
  receipt: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryComplaintCaseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ComplaintOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CourseOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryDeputiesArgs = {
  authority: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryDivisionsWithoutStationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFetch__StationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FilingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FilingOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFollowUpArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FollowUpFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FollowUpOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFormArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  name: Scalars['CodeKey']['input'];
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFormsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGatheredCaseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGatheredCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GatheredCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GatheredCaseOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGuidanceAnswerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGuidanceAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GuidanceAnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GuidanceAnswerOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGuidanceQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGuidanceQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GuidanceQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GuidanceQuestionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryHotlineArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryHotlinesArgs = {
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryImportKindArgs = {
  name: Scalars['String']['input'];
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryLicenceRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenceReminderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LicenceReminderOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryModelCaseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryModelCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ModelCaseOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryOfferedTrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryOutreachArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutreachFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OutreachOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryOutreachEventArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryOutreachPlanItemArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryOutreachPlanItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutreachPlanItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OutreachPlanItemOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryPremisesCheckArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryPremisesChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PremisesCheckFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PremisesCheckOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryPublishedHotlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HotlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryRosterReportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryRosterReportTotalsArgs = {
  month: Scalars['YearMonth']['input'];
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryRosterReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RosterReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RosterReportOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryServiceRecordArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryServiceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRecordOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryStationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StationOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryTrainingEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingEnrolmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingEnrolmentOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryTrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryWorkRulesArgs = {
  in: Scalars['DivisionCode']['input'];
  kind?: InputMaybe<StationKind>;
};

/** 登记参训情况. */
export type RecordAttendanceInput = {
  /** 参训情况: of each advisor once. */
  readonly attendances: ReadonlyArray<AttendanceInput>;
  /** 区划: the district itself, or the street that is an owner of its own. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 培训班. */
  readonly session: Scalars['ID']['input'];
};

/** 一笔预算明细. */
export type RecordBudgetEntryInput = {
  /** 金额: whole yuan, above 0. */
  readonly amount: Scalars['Int']['input'];
  /** 登记日期; today when left out. */
  readonly bookedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 单位: the caller's own division. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 文号. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 类别. */
  readonly kind: BudgetEntryKind;
  /** 说明. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 用途. */
  readonly purpose: BudgetPurpose;
  /** 原因: why more is allocated than planned, or spent than allocated. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 资金来源. */
  readonly source: FundSource;
  /** 年度: from 2022 to the next year. */
  readonly year: Scalars['Int']['input'];
};

/** 登记投诉. */
export type RecordComplaintInput = {
  /** 被投诉人, in words. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** 来源. */
  readonly channel: RecordedComplaintChannel;
  /** 受理单位: a district, or the city. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 投诉内容. */
  readonly happened: Scalars['String']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 投诉人姓名; may be left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 投诉人电话; may be left out. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 涉及站点, by its id where it is known; not the own one. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 涉及站点, in words. */
  readonly stationName?: InputMaybe<Scalars['String']['input']>;
};

/** 一次宣传活动. */
export type RecordOutreachInput = {
  /** 宣传渠道: a code of publicityChannel. */
  readonly channel: Scalars['CodeKey']['input'];
  /** 单位: the caller's own division or, of a station's event, one that the station lies in. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 日期. */
  readonly heldOn: Scalars['Date']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 发放资料份数: a whole number; null where nobody counted. */
  readonly materials?: InputMaybe<Scalars['Int']['input']>;
  /** 地点. */
  readonly place: Scalars['String']['input'];
  /** 计划项目: of the same year and channel. */
  readonly planItem?: InputMaybe<Scalars['ID']['input']>;
  /** 覆盖人数: a whole number; null where nobody counted. */
  readonly reach?: InputMaybe<Scalars['Int']['input']>;
  /** 备注: names nobody who was there. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** 站点: in that division; needed of those who serve at one. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 宣传内容: codes of policyKind. */
  readonly topics: ReadonlyArray<Scalars['CodeKey']['input']>;
};

/** 一次窗口服务. */
export type RecordServiceInput = {
  /** 记录表: the form SERVICE_RECORD, in the version of the day. */
  readonly form: FilledFormInput;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 服务日期. */
  readonly servedOn: Scalars['Date']['input'];
  /** 站点. */
  readonly station: Scalars['ID']['input'];
};

/** 投诉登记来源. */
export type RecordedComplaintChannel =
  /** 信函. */
  | 'LETTER'
  /** 电话. */
  | 'PHONE'
  /** 窗口. */
  | 'WINDOW';

/** 登记顾问: who the advisor is, and where they are filed. */
export type RegisterAdvisorInput = {
  /** 工作单位. */
  readonly employer: Scalars['String']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 身份证件: what the advisor is registered by; of any kind but NONE. */
  readonly identityDocument?: InputMaybe<IdentityDocumentInput>;
  /** 身份证号: the number of a RESIDENT_ID, in place of `identityDocument`. */
  readonly identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** 社会工作职业资格. */
  readonly licence?: InputMaybe<SocialWorkLicenceInput>;
  /** 姓名. */
  readonly name: Scalars['String']['input'];
  /** 联系电话. */
  readonly phone: Scalars['String']['input'];
  /** 岗前培训日期; left out where the training is still to come, which keeps nobody unfiled. */
  readonly preServiceTrainedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 人员类别: of the code list advisorRole. */
  readonly role: Scalars['CodeKey']['input'];
  /** 技能: of the code list advisorSkill. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 派驻站点, with which the level and the filing authority follow. */
  readonly station: Scalars['ID']['input'];
};

/** 一次事件报告. */
export type ReportIncidentInput = {
  /** 报告表: the form STATION_INCIDENT, in the version of the day on which it happened. */
  readonly form: FilledFormInput;
  /** 发生日期. */
  readonly happenedOn: Scalars['Date']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 上报日期, where it was reported on paper before; now when left out. */
  readonly reportedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 站点. */
  readonly station: Scalars['ID']['input'];
};

/** 报送情况: how far a division's owner has reported a month. */
export type Reporting = {
  /** 应报单位数: of the city all owners that report to it, of another owner itself; null at an owner that delegated, which does not hear of those reports. */
  readonly expected?: Maybe<Scalars['Int']['output']>;
  /** 生成时间 of the newest version. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 逾期单位数. */
  readonly late?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 市级收到时间 of the newest version. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名册报告: the newest version; null while none was issued. */
  readonly report?: Maybe<RosterReport>;
  /** 已报单位数. */
  readonly reported?: Maybe<Scalars['Int']['output']>;
  /** 状态. */
  readonly state: RosterReportState;
};

/** 冲销一笔预算明细. */
export type ReverseBudgetEntryInput = {
  /** 明细. */
  readonly entry: Scalars['ID']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因. */
  readonly reason: Scalars['String']['input'];
};

/** 变更内容: one thing that changed of an advisor. */
export type RosterChange = {
  /** 变更后; null where there is nothing, and of a document. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** 变更前; null where there was nothing, and of a document. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** 日期. */
  readonly on: Scalars['Date']['output'];
  /** 事项: NAME, IDENTITY_DOCUMENT, EMPLOYER, ROLE, LICENCE, DIVISION, STATE or STATION. */
  readonly what: Scalars['CodeKey']['output'];
};

/** 人员进出: whom the roster of filed advisors gained and lost in a month; null of a month that is to come or was before figures were kept. */
export type RosterChanges = {
  /** 新进: filed for the first time; who moves to another division of the owner counts where the first filing was. */
  readonly joiners?: Maybe<Scalars['Int']['output']>;
  /** 退出: withdrawn after having been filed, where the advisor was then. A suspension is none. */
  readonly leavers?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
};

/** 人员进出排名: a division's place in a ranking. */
export type RosterChangesRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 人员进出. */
  readonly rosterChanges?: Maybe<RosterChanges>;
};

/** 名册人数, by the kind of their lines. */
export type RosterCounts = {
  /** 变更. */
  readonly changed: Scalars['Int']['output'];
  /** 在册. */
  readonly filed: Scalars['Int']['output'];
  /** 新进. */
  readonly joined: Scalars['Int']['output'];
  /** 退出. */
  readonly left: Scalars['Int']['output'];
};

/** 资格, as a report says it. */
export type RosterLicence = {
  /** 级别. */
  readonly level: Scalars['CodeKey']['output'];
  /** 有效期至. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 名册人员: an advisor as of the end of the period, or of the day of leaving; without the number of a document and without a phone. */
export type RosterLine = {
  /** 顾问编号, by which the owner that issued the report finds the record. */
  readonly advisor: Scalars['ID']['output'];
  /** 备案机关. */
  readonly authority: Division;
  /** 变更内容, of who changed, the earliest first. */
  readonly changes: ReadonlyArray<RosterChange>;
  /** 所在区划. */
  readonly division: Division;
  /** 用人单位. */
  readonly employer: Scalars['String']['output'];
  /** 首次备案日期. */
  readonly filedOn: Scalars['Date']['output'];
  /** 进出方式, of who joined or left: FILED, WITHDRAWN or MOVED. */
  readonly how?: Maybe<Scalars['CodeKey']['output']>;
  /** 社会工作者职业资格; null where there is none. */
  readonly licence?: Maybe<RosterLicence>;
  /** 姓名. */
  readonly name: Scalars['String']['output'];
  /** 进出日期, of who joined or left. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** 角色. */
  readonly role: Scalars['CodeKey']['output'];
  /** 技能, as registered when the report was issued. */
  readonly skills: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 备案状态; null of a state that this instance does not know yet. */
  readonly state?: Maybe<FilingState>;
  /** 站点, the main one first; of who left those where they served last. */
  readonly stations: ReadonlyArray<RosterStation>;
};

/** 名册人员, a page. */
export type RosterLineConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<RosterLineEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 名册人员, in a page. */
export type RosterLineEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 名册人员. */
  readonly node?: Maybe<RosterLine>;
};

/** 名册报告的名单. */
export type RosterLineKind =
  /** 变更: with what changed of them in the period. */
  | 'CHANGED'
  /** 新进: filed for the first time in the period, or moved here from another street of the owner. */
  | 'JOINED'
  /** 退出: withdrawn in the period, or moved to another street of the owner. */
  | 'LEFT'
  /** 在册: on the roster when the period ended. */
  | 'ROSTER';

/** 名册报告: who was filed when a period ended, who joined, who left and what changed in it. It stays as it was issued, byte for byte; what is found later is a further version. */
export type RosterReport = {
  /** 另行报送的区划: divisions beneath, whose owners report by themselves. */
  readonly delegated: ReadonlyArray<Division>;
  /** 校验值: SHA-256 of the document, in hexadecimal. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** 区划: the owner whose roster it is, without what it delegated, or a street of its own. */
  readonly division: Division;
  /** 正文: the bytes that were issued, as JSON with its keys in order; null of what was issued before there were any. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** 备案情况 when the period ended; null while it has not come. */
  readonly filings?: Maybe<FilingCounts>;
  /** 起: the first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 生成时间; null while it has not come. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报送单位: the owner that issued it. */
  readonly issuer: Division;
  /** 名单: the lines of a kind, as they were issued; null of what was issued before there were any. */
  readonly lines?: Maybe<RosterLineConnection>;
  /** 月份, where the period is a calendar month. */
  readonly month?: Maybe<Scalars['YearMonth']['output']>;
  /** 市级收到时间: when the city's owner received it; at the owner that issued it by the receipt of the message. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名册人数: how many lines there are; null of what was issued before there were any. */
  readonly roster?: Maybe<RosterCounts>;
  /** 人员进出 in the period; null while it has not come. */
  readonly rosterChanges?: Maybe<RosterChanges>;
  /** 状态. */
  readonly state: RosterReportState;
  /** 更正的报告: the id at its issuer of the version that it corrects. */
  readonly supersedes?: Maybe<Scalars['ID']['output']>;
  /** 止: the last day of the period. */
  readonly until: Scalars['Date']['output'];
  /** 版次, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** 名册报告: who was filed when a period ended, who joined, who left and what changed in it. It stays as it was issued, byte for byte; what is found later is a further version. */
export type RosterReportLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: RosterLineKind;
};

/** 名册报告, a page. */
export type RosterReportConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<RosterReportEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 名册报告, in a page. */
export type RosterReportEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 名册报告. */
  readonly node?: Maybe<RosterReport>;
};

/** 筛选名册报告. */
export type RosterReportFilter = {
  /** 区划: of one of them. */
  readonly divisions?: InputMaybe<ReadonlyArray<Scalars['DivisionCode']['input']>>;
  /** 起: of periods that begin on the day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 已生成: whether it was issued. */
  readonly issued?: InputMaybe<Scalars['Boolean']['input']>;
  /** 月份: of that calendar month. */
  readonly month?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 已报: whether it is with the city's owner. */
  readonly received?: InputMaybe<Scalars['Boolean']['input']>;
  /** 止: of periods that end on the day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 名册报告排序. */
export type RosterReportOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: RosterReportOrderField;
};

/** 名册报告排序依据. */
export type RosterReportOrderField =
  /** 起. */
  | 'FROM';

/** 结果: the report, or why not. */
export type RosterReportResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<RosterReport>;
};

/** 名册报告状态. */
export type RosterReportState =
  /** 待报: not with the city's owner, and not late. */
  | 'DUE'
  /** 逾期: not with the city's owner after the day by which reports are due. */
  | 'LATE'
  /** 已报: with the city's owner. */
  | 'REPORTED';

/** 名册报告汇总. */
export type RosterReportTotals = {
  /** 备案情况; null while a part is open. */
  readonly filings?: Maybe<FilingCounts>;
  /** 未齐区划: whose report is missing, or counts what a report above it counts already; empty when the sum is whole. */
  readonly open: ReadonlyArray<Division>;
  /** 人员进出; null while a part is open. */
  readonly rosterChanges?: Maybe<RosterChanges>;
};

/** 站点, as a report names it. */
export type RosterStation = {
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 站点名称. */
  readonly name: Scalars['String']['output'];
};

/** 执行导入. */
export type RunImportInput = {
  /** 生效方式. */
  readonly effect?: ImportEffect;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 导入. */
  readonly import: Scalars['ID']['input'];
  /** 试运行: nothing takes effect; the report is the one that the run would give. */
  readonly isDryRun: Scalars['Boolean']['input'];
  /** 已有记录的处理方式. */
  readonly mode?: ImportMode;
  /** 读到的版本: refused where the import has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 社区事务受理服务中心或分中心: a centre of a street in which a service station must stand. */
export type ServiceCentre = {
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 类型. */
  readonly kind: ServiceCentreKind;
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 列入日期. */
  readonly since: Scalars['Date']['output'];
};

/** 中心或分中心: one centre of a street. */
export type ServiceCentreInput = {
  /** 类型. */
  readonly kind: ServiceCentreKind;
  /** 名称, once in a street. */
  readonly name: Scalars['String']['input'];
};

/** 中心类型. */
export type ServiceCentreKind =
  /** 社区事务受理服务中心. */
  | 'CENTRE'
  /** 分中心. */
  | 'SUB_CENTRE';

/** 窗口服务记录: what a station did for somebody on a day; it names nobody. */
export type ServiceRecord = {
  /** 所在区划: the station's. */
  readonly division: Division;
  /** 记录表. */
  readonly filled: FilledForm;
  /** 跟踪服务事项: closed or open. */
  readonly followUps?: Maybe<ReadonlyArray<FollowUp>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 登记人: the account. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** 服务日期. */
  readonly servedOn: Scalars['Date']['output'];
  /** 站点. */
  readonly station?: Maybe<Station>;
};

/** 窗口服务记录分页. */
export type ServiceRecordConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ServiceRecordEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 窗口服务情况: services recorded at stations in a month; null of a month that is to come or was before figures were kept. */
export type ServiceRecordCounts = {
  /** 窗口. */
  readonly atWindow?: Maybe<Scalars['Int']['output']>;
  /** 电话. */
  readonly byPhone?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 网络. */
  readonly online?: Maybe<Scalars['Int']['output']>;
  /** 其他方式. */
  readonly otherwise?: Maybe<Scalars['Int']['output']>;
  /** 需跟踪服务: that were to be followed up. */
  readonly toFollowUp?: Maybe<Scalars['Int']['output']>;
  /** 服务次数. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** 窗口服务情况排名: a division's place in a ranking. */
export type ServiceRecordCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 窗口服务情况. */
  readonly serviceRecords?: Maybe<ServiceRecordCounts>;
};

/** 窗口服务记录及其位置. */
export type ServiceRecordEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 窗口服务记录. */
  readonly node?: Maybe<ServiceRecord>;
};

/** 筛选窗口服务记录. */
export type ServiceRecordFilter = {
  /** 服务方式: one of these choices of the form. */
  readonly channels?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 服务日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 结果: one of these choices of the form. */
  readonly outcomes?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 服务内容: one of these choices of the form. */
  readonly services?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 站点: one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 服务日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 窗口服务记录排序. */
export type ServiceRecordOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ServiceRecordOrderField;
};

/** 窗口服务记录排序依据. */
export type ServiceRecordOrderField =
  /** 服务日期. */
  | 'SERVED_ON';

/** 结果: the service record, or why not. */
export type ServiceRecordResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<ServiceRecord>;
};

/** 设置中心及分中心: all centres of a street; those left out are no longer listed. */
export type SetServiceCentresInput = {
  /** 中心及分中心, 1 to 50; one that is left out is listed no longer. */
  readonly centres: ReadonlyArray<ServiceCentreInput>;
  /** 所在街镇. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** 工作规范. */
export type SetWorkRulesInput = {
  /** 制定单位: the caller's own division. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 工作职责. */
  readonly duties: Scalars['String']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 工作规范. */
  readonly rules: Scalars['String']['input'];
  /** 施行日期; today when left out. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** 适用站点类型. */
  readonly stationKind: StationKind;
};

/** 社会工作职业资格. */
export type SocialWorkLicence = {
  /** 等级: of the code list licenceLevel. */
  readonly level: Scalars['CodeKey']['output'];
  /** 证书编号: for those who may read what is kept of people. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 有效期至: the last day of its registration; null where it is not known. A licence that has ended changes nothing of the filing. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 社会工作者职业资格: the licence of an advisor. */
export type SocialWorkLicenceInput = {
  /** 等级: of the code list licenceLevel. */
  readonly level: Scalars['CodeKey']['input'];
  /** 证书编号. */
  readonly number: Scalars['String']['input'];
  /** 有效期至: the last day of its registration; not known when left out. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 导入数据的一段. */
export type StageImportRowsInput = {
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 导入. */
  readonly import: Scalars['ID']['input'];
  /** 第几段, from 1. */
  readonly part: Scalars['Int']['input'];
  /** 行, at most 500; blank ones are left out. */
  readonly rows: ReadonlyArray<ImportRowInput>;
};

/** 站点: a place where advisors serve. */
export type Station = {
  /** 地址; null while it is not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** 建议配备人数: the floor, or more by how many households are served in its area and how large that is. */
  readonly advisedStaffing: AdvisedStaffing;
  /** 顾问: those posted here now, by id. */
  readonly advisors?: Maybe<AdvisorConnection>;
  /** 在岗人数: filed advisors posted here now. */
  readonly advisorsPosted: Scalars['Int']['output'];
  /** 服务面积, in square kilometres; null while it is not known. */
  readonly areaKm2?: Maybe<Scalars['Float']['output']>;
  /** 撤销日期; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 乘车路线: how to get there. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** 所在区划. */
  readonly division: Division;
  /** 站点沿革: its steps in the order in which they were recorded. */
  readonly history: ReadonlyArray<StationStep>;
  /** 特殊日期: days on which other hours hold. */
  readonly hoursExceptions: ReadonlyArray<HoursException>;
  /** 服务时间备注. */
  readonly hoursRemark?: Maybe<Scalars['String']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 站点类型. */
  readonly kind: StationKind;
  /** 并入站点: the station that it was merged into when it closed. */
  readonly mergedInto?: Maybe<Station>;
  /** 待补充内容: what it lacks of what it must publish, as ChangeStationInput calls it. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** 站点名称. */
  readonly name: Scalars['String']['output'];
  /** 网络渠道: WeChat accounts, web pages; none while none is known. */
  readonly onlineChannels: ReadonlyArray<Scalars['String']['output']>;
  /** 现在是否开放: by the weekly hours, closed on public holidays but where an exception says otherwise; null while these are not known. */
  readonly openNow?: Maybe<Scalars['Boolean']['output']>;
  /** 设立日期. */
  readonly openedOn: Scalars['Date']['output'];
  /** 下次开放时间: null while the hours are not known, and where it does not open within 60 days. */
  readonly opensNext?: Maybe<Scalars['DateTime']['output']>;
  /** 电话; null while it is not known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 场所检查: the latest first. */
  readonly premisesChecks?: Maybe<PremisesCheckConnection>;
  /** 依托机构: its record in the resource library; null where it is known by its name alone. */
  readonly provider?: Maybe<Provider>;
  /** 依托的专业社会组织, of professional points only. */
  readonly providerName?: Maybe<Scalars['String']['output']>;
  /** 公布日期: null while it is not published, and seen by those alone who read advisors. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 服务时间: in words, made from the weekly hours where these are known; null while none are known. */
  readonly serviceHours?: Maybe<Scalars['String']['output']>;
  /** 最低配备人数: the staffing floor; 0 where the policy sets none. */
  readonly staffingFloor: Scalars['Int']['output'];
  /** 所在街镇: in which it stands; of a professional point that the district set up, the street that files its advisors, null until the district names it. Null of a guidance station. */
  readonly street?: Maybe<Division>;
  /** 最近检查日期: since when the place was not checked; the opening where no check is known. */
  readonly uncheckedSince: Scalars['Date']['output'];
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
  /** 每周服务时间: in the order of the week; null while they are not known. */
  readonly weeklyHours?: Maybe<ReadonlyArray<WeeklyHours>>;
  /** 工作规范: the rules of work that hold here, as far as the station's own owner has them, the nearest first. */
  readonly workRules?: Maybe<ReadonlyArray<WorkRules>>;
};


/** 站点: a place where advisors serve. */
export type StationAdvisorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 站点: a place where advisors serve. */
export type StationPremisesChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 站点分页. */
export type StationConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<StationEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 站点及其位置. */
export type StationEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 站点. */
  readonly node?: Maybe<Station>;
};

/** 筛选站点. */
export type StationFilter = {
  /** 站点类型: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<StationKind>>;
  /** 公布: published (true) or not yet (false); who reads no advisors sees the published ones alone. */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
  /** 达标: at (true) or below (false) their staffing floor; professional points have none. */
  readonly staffed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 此日以来未检查: stations that were opened on this day or before, and not checked after it. */
  readonly uncheckedSince?: InputMaybe<Scalars['Date']['input']>;
};

/** 站点类型. */
export type StationKind =
  /** 居村服务点. */
  | 'COMMUNITY_POINT'
  /** 区指导站. */
  | 'DISTRICT_GUIDANCE'
  /** 专业服务点. */
  | 'PROFESSIONAL_POINT'
  /** 街镇服务站. */
  | 'SUBDISTRICT_SERVICE';

/** 站点排序. */
export type StationOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: StationOrderField;
};

/** 站点排序依据. */
export type StationOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 名称. */
  | 'NAME'
  /** 设立日期. */
  | 'OPENED_ON'
  /** 最近检查日期. */
  | 'UNCHECKED_SINCE';

/** 结果: the station, or why not. */
export type StationResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Station>;
};

/** 站点沿革: a step in the life of a station. */
export type StationStep = {
  /** 记录时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 经办人: the subject of the token that did it, for those who may read what is kept of people. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** 变更内容: what a change changed, as ChangeStationInput calls it. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 原地址. */
  readonly fromAddress?: Maybe<Scalars['String']['output']>;
  /** 迁出区划. */
  readonly fromDivision?: Maybe<Division>;
  /** 生效日期. */
  readonly on: Scalars['Date']['output'];
  /** 相关站点: the one that it was merged into, or that it took in. */
  readonly other?: Maybe<Station>;
  /** 事项. */
  readonly step: StationStepKind;
  /** 新地址. */
  readonly toAddress?: Maybe<Scalars['String']['output']>;
  /** 迁入区划. */
  readonly toDivision?: Maybe<Division>;
};

/** 站点沿革事项. */
export type StationStepKind =
  /** 信息变更. */
  | 'CHANGED'
  /** 撤销. */
  | 'CLOSED'
  /** 并入其他站点. */
  | 'MERGED'
  /** 迁移. */
  | 'MOVED'
  /** 设立. */
  | 'OPENED'
  /** 公布. */
  | 'PUBLISHED'
  /** 接收并入站点. */
  | 'TOOK_IN';

/** 网上投诉. */
export type SubmitComplaintInput = {
  /** 被投诉人, in words: a name, or what is known of them. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** 受理单位: a district, or the city. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 投诉内容: what happened, where and when. */
  readonly happened: Scalars['String']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once, and the receipt is the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 姓名; may be left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 电话; may be left out. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 涉及站点, by its id where it is known. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 涉及站点, in words. */
  readonly stationName?: InputMaybe<Scalars['String']['input']>;
};

/** 取消报名. */
export type TakeOffAdvisorsInput = {
  /** 顾问: each once. */
  readonly advisors: ReadonlyArray<Scalars['ID']['input']>;
  /** 区划: at or beneath which the advisors are registered. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 培训班: of the division's owner, or of a level above. */
  readonly session: Scalars['ID']['input'];
};

/** 关联账号: whose account an advisor signs in with. */
export type TieAdvisorInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 账号: the subject (sub) of the person's tokens, tied to no other advisor. It must be given: null unties. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** 培训合格证书. */
export type TrainingCertificate = {
  /** 学时. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** 发证日期. */
  readonly issuedOn: Scalars['Date']['output'];
  /** 证书编号. */
  readonly number: Scalars['String']['output'];
  /** 培训班. */
  readonly session?: Maybe<TrainingSession>;
};

/** 培训情况: enrolments in the sessions that began in a month; null of a month that is to come or was before figures were kept. A person who attends twice counts twice. */
export type TrainingCounts = {
  /** 参训人次: whose attendance is recorded, passed or not. */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /** 参训率: attended over enrolled, 0 to 1. */
  readonly completeness?: Maybe<Scalars['Float']['output']>;
  /** 报名人次. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** 学时: of all who attended. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 合格人次. */
  readonly passed?: Maybe<Scalars['Int']['output']>;
  /** 岗前培训合格人次. */
  readonly preServicePassed?: Maybe<Scalars['Int']['output']>;
};

/** 培训情况排名: a division's place in a ranking. */
export type TrainingCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 培训情况. */
  readonly training?: Maybe<TrainingCounts>;
};

/** 报名与参训: one advisor in one session. */
export type TrainingEnrolment = {
  /** 社区救助顾问. */
  readonly advisor?: Maybe<Advisor>;
  /** 合格证书: of who passed. */
  readonly certificate?: Maybe<TrainingCertificate>;
  /** 登记区划: the advisor's. */
  readonly division: Division;
  /** 报名时间. */
  readonly enrolledAt: Scalars['DateTime']['output'];
  /** 学时: attended; null while it is not recorded. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 结果: null while it is not recorded. */
  readonly outcome?: Maybe<TrainingOutcome>;
  /** 培训班. */
  readonly session?: Maybe<TrainingSession>;
};

/** 报名与参训分页. */
export type TrainingEnrolmentConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<TrainingEnrolmentEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 报名与参训及其位置. */
export type TrainingEnrolmentEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 报名与参训. */
  readonly node?: Maybe<TrainingEnrolment>;
};

/** 筛选报名名单. */
export type TrainingEnrolmentFilter = {
  /** 顾问: one of these. */
  readonly advisors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 开班日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 培训类别: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<CourseKind>>;
  /** 结果: one of these. */
  readonly outcomes?: InputMaybe<ReadonlyArray<TrainingOutcome>>;
  /** 已登记: with (true) or without (false) a result. */
  readonly recorded?: InputMaybe<Scalars['Boolean']['input']>;
  /** 培训班: one of these. */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 开班日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 报名名单排序. */
export type TrainingEnrolmentOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: TrainingEnrolmentOrderField;
};

/** 报名名单排序依据. */
export type TrainingEnrolmentOrderField =
  /** 开班日期. */
  | 'HELD_ON';

/** 年度学时: an advisor's hours of training in sessions that began in a year. */
export type TrainingHours = {
  /** 在岗培训学时. */
  readonly continuing: Scalars['Int']['output'];
  /** 学时: of both kinds. */
  readonly hours: Scalars['Int']['output'];
  /** 达标: null while none are required. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** 岗前培训学时. */
  readonly preService: Scalars['Int']['output'];
  /** 应达学时: null while the operator sets none. */
  readonly required?: Maybe<Scalars['Int']['output']>;
  /** 年度. */
  readonly year: Scalars['Int']['output'];
};

/** 培训结果: what came of an advisor's enrolment. */
export type TrainingOutcome =
  /** 缺席: did not attend. */
  | 'ABSENT'
  /** 不合格: attended and did not pass. */
  | 'FAILED'
  /** 合格: attended and passed. */
  | 'PASSED';

/** 培训结果汇总: of one owner's advisors in a session; null in every number while it has not reported. */
export type TrainingResult = {
  /** 参训人数. */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /** 行政区划: the owner. */
  readonly division: Division;
  /** 报名人数. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** 合格人数. */
  readonly passed?: Maybe<Scalars['Int']['output']>;
  /** 上报时间: now of those of the owner that answers; null where nothing was reported yet. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 培训班: a course held at a time and place, with what it took of the course then. */
export type TrainingSession = {
  /** 取消原因. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** 取消日期: null of one that is held. */
  readonly cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** 名额: how many advisors each owner may enrol. A session of the city has as many for every district, which enrols without asking. */
  readonly capacity: Scalars['Int']['output'];
  /** 课程编号. */
  readonly course: Scalars['ID']['output'];
  /** 课程版本: the version of the course that is held. */
  readonly courseVersion: Scalars['Int']['output'];
  /** 结束日期. */
  readonly endsOn: Scalars['Date']['output'];
  /** 举办单位: the city or a district. */
  readonly holder: Division;
  /** 学时. */
  readonly hours: Scalars['Int']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 培训类别. */
  readonly kind: CourseKind;
  /** 地点. */
  readonly place: Scalars['String']['output'];
  /** 剩余名额: of the owner that answers. */
  readonly placesLeft?: Maybe<Scalars['Int']['output']>;
  /** 培训结果: counts of each owner within the caller's division, as it handed them up; at another owner than the holder's its own alone. No name is among them. */
  readonly results?: Maybe<ReadonlyArray<TrainingResult>>;
  /** 开班日期. */
  readonly startsOn: Scalars['Date']['output'];
  /** 时间, in words, such as 09:00–16:30. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /** 课程名称. */
  readonly title: Scalars['String']['output'];
  /** 授课人. */
  readonly trainer: Scalars['String']['output'];
};

/** 培训班分页. */
export type TrainingSessionConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<TrainingSessionEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 培训班及其位置. */
export type TrainingSessionEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 培训班. */
  readonly node?: Maybe<TrainingSession>;
};

/** 筛选培训班. */
export type TrainingSessionFilter = {
  /** 取消: cancelled (true) or not (false). */
  readonly cancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 课程: one of these. */
  readonly courses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 开班日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 培训类别: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<CourseKind>>;
  /** 开班日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 培训班排序. */
export type TrainingSessionOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: TrainingSessionOrderField;
};

/** 培训班排序依据. */
export type TrainingSessionOrderField =
  /** 开班日期. */
  | 'STARTS_ON';

/** 结果: the session, as the owner that answers has it, or why not. */
export type TrainingSessionResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<TrainingSession>;
};

/** 培训内容 (意见 五（三）). */
export type TrainingTopic =
  /** 沟通技巧. */
  | 'COMMUNICATION'
  /** 救助政策. */
  | 'POLICY'
  /** 服务内容. */
  | 'SERVICE_CONTENT'
  /** 工作规范. */
  | 'WORK_RULES';

/** 查看顾问敏感信息: whose, which and why. */
export type UnmaskAdvisorInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 所需信息项; all when left out. */
  readonly fields?: InputMaybe<ReadonlyArray<AdvisorPersonalField>>;
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
};

/** 结果: the whole values, or why not. */
export type UnmaskAdvisorResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<UnmaskedAdvisor>;
};

/** 明文信息: whole values of an advisor; what was not asked for is null. */
export type UnmaskedAdvisor = {
  /** 顾问: the advisor's id. */
  readonly advisor: Scalars['ID']['output'];
  /** 申报变更的证件类型: with the number, where a change of the document waits for the authority. */
  readonly announcedIdentityDocumentKind?: Maybe<Scalars['String']['output']>;
  /** 申报变更的证件号码. */
  readonly announcedIdentityNumber?: Maybe<Personal>;
  /** 证件类型: with the number, what it is the number of, as RESIDENT_ID. */
  readonly identityDocumentKind?: Maybe<Scalars['String']['output']>;
  /** 证件号码. */
  readonly identityNumber?: Maybe<Personal>;
  /** 联系电话. */
  readonly phone?: Maybe<Personal>;
};

/** 当前用户: the person who is signed in. */
export type Viewer = {
  /** 本人的顾问记录: that of the subject of the token; null where it is tied to none. */
  readonly advisor?: Maybe<Advisor>;
  /** 所属区划代码, of the token. */
  readonly code: Scalars['DivisionCode']['output'];
};

/** 星期. */
export type Weekday =
  /** 周五. */
  | 'FRIDAY'
  /** 周一. */
  | 'MONDAY'
  /** 周六. */
  | 'SATURDAY'
  /** 周日. */
  | 'SUNDAY'
  /** 周四. */
  | 'THURSDAY'
  /** 周二. */
  | 'TUESDAY'
  /** 周三. */
  | 'WEDNESDAY';

/** 每周服务时段: on one day of the week. */
export type WeeklyHours = {
  /** 结束时刻. */
  readonly closes: Scalars['String']['output'];
  /** 开始时刻. */
  readonly opens: Scalars['String']['output'];
  /** 星期. */
  readonly weekday: Weekday;
};

/** 每周服务时段: on one day of the week. */
export type WeeklyHoursInput = {
  /** 结束时刻, as 17:00; 24:00 is the end of the day. */
  readonly closes: Scalars['String']['input'];
  /** 开始时刻, as 09:00. */
  readonly opens: Scalars['String']['input'];
  /** 星期. */
  readonly weekday: Weekday;
};

/** 停用课程. */
export type WithdrawCourseInput = {
  /** 课程. */
  readonly course: Scalars['ID']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 版本: as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** 撤销宣传活动. */
export type WithdrawOutreachInput = {
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 宣传活动. */
  readonly outreach: Scalars['ID']['input'];
  /** 撤销原因. */
  readonly reason: Scalars['String']['input'];
  /** 版本: that was read. */
  readonly version: Scalars['Int']['input'];
};

/** 工作规范: how the stations of a kind work at and beneath a division, from a day on until the division says otherwise. */
export type WorkRules = {
  /** 制定单位. */
  readonly division: Division;
  /** 工作职责. */
  readonly duties: Scalars['String']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 工作规范. */
  readonly rules: Scalars['String']['output'];
  /** 施行日期. */
  readonly since: Scalars['Date']['output'];
  /** 适用站点类型. */
  readonly stationKind: StationKind;
};

/** 结果: the rules of work, or why not. */
export type WorkRulesResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<WorkRules>;
};

/** 撰写案例. */
export type WriteModelCaseInput = {
  /** 困难情况, of at most 2000 characters. */
  readonly difficulty: Scalars['String']['input'];
  /** 撰写单位所在区划. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 救助类型: of the code list helpKind; none when left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 帮扶措施, of at most 2000 characters. */
  readonly measures: Scalars['String']['input'];
  /** 帮扶成效, of at most 2000 characters. */
  readonly result: Scalars['String']['input'];
  /** 标题, of at most 60 characters. */
  readonly title: Scalars['String']['input'];
  /** 年份. */
  readonly year: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Advisor: Advisor;
  Division: Division;
  Station: Station;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Advisor:
    ( { __typename: 'Advisor' }
    & GraphQLRecursivePick<FederationTypes['Advisor'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCourseInput: AddCourseInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddHotlineInput: AddHotlineInput;
  AdvisedStaffing: ResolverTypeWrapper<AdvisedStaffing>;
  Advisor: ResolverTypeWrapper<AdvisorRow>;
  AdvisorConnection: ResolverTypeWrapper<Connection<AdvisorRow>>;
  AdvisorEdge: ResolverTypeWrapper<Omit<AdvisorEdge, 'node'> & { node?: Maybe<ResolversTypes['Advisor']> }>;
  AdvisorExport: ResolverTypeWrapper<AdvisorExport>;
  AdvisorExportResult: ResolverTypeWrapper<AdvisorExportResult>;
  AdvisorFilter: AdvisorFilter;
  AdvisorMove: ResolverTypeWrapper<Omit<AdvisorMove, 'from' | 'to'> & { from: ResolversTypes['Division'], to: ResolversTypes['Division'] }>;
  AdvisorOrder: AdvisorOrder;
  AdvisorOrderField: AdvisorOrderField;
  AdvisorPersonalField: AdvisorPersonalField;
  AdvisorResult: ResolverTypeWrapper<Omit<AdvisorResult, 'ok'> & { ok?: Maybe<ResolversTypes['Advisor']> }>;
  AdvisorWarning: ResolverTypeWrapper<AdvisorWarning>;
  AdvisorWarningCode: AdvisorWarningCode;
  AnswerGuidanceInput: AnswerGuidanceInput;
  AskGuidanceInput: AskGuidanceInput;
  AttendanceInput: AttendanceInput;
  AvailableAwardAction: ResolverTypeWrapper<AvailableAwardAction>;
  AvailableComplaintAction: ResolverTypeWrapper<AvailableComplaintAction>;
  AvailableFilingAction: ResolverTypeWrapper<AvailableFilingAction>;
  AvailableGatheredCaseAction: ResolverTypeWrapper<AvailableGatheredCaseAction>;
  AvailableGuidanceAction: ResolverTypeWrapper<AvailableGuidanceAction>;
  AvailableIncidentAction: ResolverTypeWrapper<AvailableIncidentAction>;
  AvailableModelCaseAction: ResolverTypeWrapper<AvailableModelCaseAction>;
  Award: ResolverTypeWrapper<AwardRow>;
  AwardAction: AwardAction;
  AwardConnection: ResolverTypeWrapper<Connection<AwardRow>>;
  AwardCounts: ResolverTypeWrapper<AwardCounts>;
  AwardCountsRank: ResolverTypeWrapper<Omit<AwardCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  AwardEdge: ResolverTypeWrapper<Omit<AwardEdge, 'node'> & { node?: Maybe<ResolversTypes['Award']> }>;
  AwardFilter: AwardFilter;
  AwardLevel: AwardLevel;
  AwardNominationFilter: AwardNominationFilter;
  AwardNominationOrder: AwardNominationOrder;
  AwardNominationOrderField: AwardNominationOrderField;
  AwardOrder: AwardOrder;
  AwardOrderField: AwardOrderField;
  AwardResult: ResolverTypeWrapper<Omit<AwardResult, 'ok'> & { ok?: Maybe<ResolversTypes['Award']> }>;
  AwardState: AwardState;
  AwardStep: ResolverTypeWrapper<AwardStepRow>;
  BeginImportInput: BeginImportInput;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  Budget: ResolverTypeWrapper<BudgetRow>;
  BudgetConnection: ResolverTypeWrapper<Connection<BudgetRow>>;
  BudgetEdge: ResolverTypeWrapper<Omit<BudgetEdge, 'node'> & { node?: Maybe<ResolversTypes['Budget']> }>;
  BudgetEntry: ResolverTypeWrapper<BudgetEntryRow>;
  BudgetEntryConnection: ResolverTypeWrapper<Connection<BudgetEntryRow>>;
  BudgetEntryEdge: ResolverTypeWrapper<Omit<BudgetEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['BudgetEntry']> }>;
  BudgetEntryFilter: BudgetEntryFilter;
  BudgetEntryKind: BudgetEntryKind;
  BudgetEntryOrder: BudgetEntryOrder;
  BudgetEntryOrderField: BudgetEntryOrderField;
  BudgetEntryResult: ResolverTypeWrapper<Omit<BudgetEntryResult, 'ok'> & { ok?: Maybe<ResolversTypes['BudgetEntry']> }>;
  BudgetFilter: BudgetFilter;
  BudgetOrder: BudgetOrder;
  BudgetOrderField: BudgetOrderField;
  BudgetPurpose: BudgetPurpose;
  BudgetTotal: ResolverTypeWrapper<BudgetTotalAnswer>;
  BudgetUse: ResolverTypeWrapper<BudgetUse>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BudgetUseRank: ResolverTypeWrapper<Omit<BudgetUseRank, 'division'> & { division: ResolversTypes['Division'] }>;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  ChangeAdvisorInput: ChangeAdvisorInput;
  ChangeCourseInput: ChangeCourseInput;
  ChangeHotlineInput: ChangeHotlineInput;
  ChangeModelCaseInput: ChangeModelCaseInput;
  ChangeOutreachPlanInput: ChangeOutreachPlanInput;
  ChangeStationInput: ChangeStationInput;
  ChangedParticular: ResolverTypeWrapper<ChangedParticular>;
  CheckPremisesInput: CheckPremisesInput;
  CloseFollowUpInput: CloseFollowUpInput;
  CloseStationInput: CloseStationInput;
  CodeKey: ResolverTypeWrapper<Scalars['CodeKey']['output']>;
  Complaint: ResolverTypeWrapper<ComplaintRow>;
  ComplaintAction: ComplaintAction;
  ComplaintAnswerCounts: ResolverTypeWrapper<ComplaintAnswerCounts>;
  ComplaintAnswerCountsRank: ResolverTypeWrapper<Omit<ComplaintAnswerCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  ComplaintChannel: ComplaintChannel;
  ComplaintConnection: ResolverTypeWrapper<Connection<ComplaintRow>>;
  ComplaintContact: ResolverTypeWrapper<ComplaintContact>;
  ComplaintCounts: ResolverTypeWrapper<ComplaintCounts>;
  ComplaintCountsRank: ResolverTypeWrapper<Omit<ComplaintCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node?: Maybe<ResolversTypes['Complaint']> }>;
  ComplaintFilter: ComplaintFilter;
  ComplaintOrder: ComplaintOrder;
  ComplaintOrderField: ComplaintOrderField;
  ComplaintOutcome: ComplaintOutcome;
  ComplaintReceipt: ResolverTypeWrapper<HandedIn>;
  ComplaintReceiptResult: ResolverTypeWrapper<Omit<ComplaintReceiptResult, 'ok'> & { ok?: Maybe<ResolversTypes['ComplaintReceipt']> }>;
  ComplaintResult: ResolverTypeWrapper<Omit<ComplaintResult, 'ok'> & { ok?: Maybe<ResolversTypes['Complaint']> }>;
  ComplaintState: ComplaintState;
  ComplaintStatus: ResolverTypeWrapper<ComplaintRow>;
  ComplaintStep: ResolverTypeWrapper<ComplaintStepRow>;
  CorrectOutreachInput: CorrectOutreachInput;
  Course: ResolverTypeWrapper<CourseRow>;
  CourseConnection: ResolverTypeWrapper<Connection<CourseRow>>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node?: Maybe<ResolversTypes['Course']> }>;
  CourseFilter: CourseFilter;
  CourseKind: CourseKind;
  CourseMaterial: ResolverTypeWrapper<CourseMaterial>;
  CourseMaterialInput: CourseMaterialInput;
  CourseOrder: CourseOrder;
  CourseOrderField: CourseOrderField;
  CourseResult: ResolverTypeWrapper<Omit<CourseResult, 'ok'> & { ok?: Maybe<ResolversTypes['Course']> }>;
  CourseVersion: ResolverTypeWrapper<CourseVersionRow>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CoverageRank: ResolverTypeWrapper<Omit<CoverageRank, 'division'> & { division: ResolversTypes['Division'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deputy: ResolverTypeWrapper<DeputyRow>;
  DeputyResult: ResolverTypeWrapper<Omit<DeputyResult, 'ok'> & { ok?: Maybe<ResolversTypes['Deputy']> }>;
  Division: ResolverTypeWrapper<DivisionRef>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DivisionConnection: ResolverTypeWrapper<Connection<DivisionRef>>;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node?: Maybe<ResolversTypes['Division']> }>;
  DivisionResult: ResolverTypeWrapper<Omit<DivisionResult, 'ok'> & { ok?: Maybe<ResolversTypes['Division']> }>;
  EndAdvisorInput: EndAdvisorInput;
  EndDeputyInput: EndDeputyInput;
  EndPostingInput: EndPostingInput;
  EnrolAdvisorsInput: EnrolAdvisorsInput;
  ExportAdvisorInput: ExportAdvisorInput;
  FiledParticular: FiledParticular;
  Filing: ResolverTypeWrapper<AdvisorRow>;
  FilingAction: FilingAction;
  FilingChange: ResolverTypeWrapper<FilingChangeRow>;
  FilingConnection: ResolverTypeWrapper<Connection<AdvisorRow>>;
  FilingCounts: ResolverTypeWrapper<FilingCounts>;
  FilingCountsRank: ResolverTypeWrapper<Omit<FilingCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversTypes['Filing']> }>;
  FilingFilter: FilingFilter;
  FilingOrder: FilingOrder;
  FilingOrderField: FilingOrderField;
  FilingState: FilingState;
  FilingStep: ResolverTypeWrapper<FilingStepRow>;
  FilledForm: ResolverTypeWrapper<FilledForm>;
  FilledFormInput: FilledFormInput;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  FollowUpConnection: ResolverTypeWrapper<Connection<FollowUpRow>>;
  FollowUpCounts: ResolverTypeWrapper<FollowUpCounts>;
  FollowUpCountsRank: ResolverTypeWrapper<Omit<FollowUpCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  FollowUpEdge: ResolverTypeWrapper<Omit<FollowUpEdge, 'node'> & { node?: Maybe<ResolversTypes['FollowUp']> }>;
  FollowUpFilter: FollowUpFilter;
  FollowUpOrder: FollowUpOrder;
  FollowUpOrderField: FollowUpOrderField;
  FollowUpOutcome: FollowUpOutcome;
  FollowUpResult: ResolverTypeWrapper<Omit<FollowUpResult, 'ok'> & { ok?: Maybe<ResolversTypes['FollowUp']> }>;
  Form: ResolverTypeWrapper<Form>;
  FormAnswer: ResolverTypeWrapper<FormAnswer>;
  FormAnswerInput: FormAnswerInput;
  FormChoice: ResolverTypeWrapper<FormChoice>;
  FormCondition: ResolverTypeWrapper<FormCondition>;
  FormConditionAnswer: ResolverTypeWrapper<FormConditionAnswer>;
  FormField: ResolverTypeWrapper<FormField>;
  FormFieldKind: FormFieldKind;
  FormReason: ResolverTypeWrapper<FormReason>;
  FormScore: ResolverTypeWrapper<FormScore>;
  FundAmounts: ResolverTypeWrapper<FundAmounts>;
  FundSource: FundSource;
  GatheredCase: ResolverTypeWrapper<GatheredCaseRow>;
  GatheredCaseAction: GatheredCaseAction;
  GatheredCaseConnection: ResolverTypeWrapper<Connection<GatheredCaseRow>>;
  GatheredCaseEdge: ResolverTypeWrapper<Omit<GatheredCaseEdge, 'node'> & { node?: Maybe<ResolversTypes['GatheredCase']> }>;
  GatheredCaseFilter: GatheredCaseFilter;
  GatheredCaseOrder: GatheredCaseOrder;
  GatheredCaseOrderField: GatheredCaseOrderField;
  GatheredCaseResult: ResolverTypeWrapper<Omit<GatheredCaseResult, 'ok'> & { ok?: Maybe<ResolversTypes['GatheredCase']> }>;
  GatheredCaseState: GatheredCaseState;
  GuidanceAction: GuidanceAction;
  GuidanceAnswer: ResolverTypeWrapper<ShownAnswer>;
  GuidanceAnswerAction: GuidanceAnswerAction;
  GuidanceAnswerConnection: ResolverTypeWrapper<Connection<ShownAnswer>>;
  GuidanceAnswerEdge: ResolverTypeWrapper<Omit<GuidanceAnswerEdge, 'node'> & { node?: Maybe<ResolversTypes['GuidanceAnswer']> }>;
  GuidanceAnswerFilter: GuidanceAnswerFilter;
  GuidanceAnswerOrder: GuidanceAnswerOrder;
  GuidanceAnswerOrderField: GuidanceAnswerOrderField;
  GuidanceAnswerVersion: ResolverTypeWrapper<AnswerVersion>;
  GuidanceAskAction: GuidanceAskAction;
  GuidanceQuestion: ResolverTypeWrapper<GuidanceQuestionRow>;
  GuidanceQuestionConnection: ResolverTypeWrapper<Connection<GuidanceQuestionRow>>;
  GuidanceQuestionEdge: ResolverTypeWrapper<Omit<GuidanceQuestionEdge, 'node'> & { node?: Maybe<ResolversTypes['GuidanceQuestion']> }>;
  GuidanceQuestionFilter: GuidanceQuestionFilter;
  GuidanceQuestionOrder: GuidanceQuestionOrder;
  GuidanceQuestionOrderField: GuidanceQuestionOrderField;
  GuidanceQuestionResult: ResolverTypeWrapper<Omit<GuidanceQuestionResult, 'ok'> & { ok?: Maybe<ResolversTypes['GuidanceQuestion']> }>;
  GuidanceState: GuidanceState;
  GuidanceStep: ResolverTypeWrapper<GuidanceStepRow>;
  HoldTrainingSessionInput: HoldTrainingSessionInput;
  Hotline: ResolverTypeWrapper<HotlineRow>;
  HotlineConnection: ResolverTypeWrapper<Connection<HotlineRow>>;
  HotlineEdge: ResolverTypeWrapper<Omit<HotlineEdge, 'node'> & { node?: Maybe<ResolversTypes['Hotline']> }>;
  HotlineFilter: HotlineFilter;
  HotlineOrder: HotlineOrder;
  HotlineOrderField: HotlineOrderField;
  HotlineResult: ResolverTypeWrapper<Omit<HotlineResult, 'ok'> & { ok?: Maybe<ResolversTypes['Hotline']> }>;
  HoursException: ResolverTypeWrapper<HoursException>;
  HoursExceptionInput: HoursExceptionInput;
  HoursInterval: ResolverTypeWrapper<HoursInterval>;
  HoursIntervalInput: HoursIntervalInput;
  IdentityDocumentInput: IdentityDocumentInput;
  Import: ResolverTypeWrapper<ImportRow>;
  ImportAllowed: ResolverTypeWrapper<ImportAllowed>;
  ImportCellKind: ImportCellKind;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportConnection: ResolverTypeWrapper<Connection<ImportRow>>;
  ImportEdge: ResolverTypeWrapper<Omit<ImportEdge, 'node'> & { node?: Maybe<ResolversTypes['Import']> }>;
  ImportEffect: ImportEffect;
  ImportFilter: ImportFilter;
  ImportKind: ResolverTypeWrapper<ImportKind>;
  ImportMode: ImportMode;
  ImportOrder: ImportOrder;
  ImportOrderField: ImportOrderField;
  ImportOutcome: ImportOutcome;
  ImportResult: ResolverTypeWrapper<Omit<ImportResult, 'ok'> & { ok?: Maybe<ResolversTypes['Import']> }>;
  ImportRowInput: ImportRowInput;
  ImportState: ImportState;
  ImportedRow: ResolverTypeWrapper<ImportedRow>;
  Incident: ResolverTypeWrapper<IncidentRow>;
  IncidentAction: IncidentAction;
  IncidentConnection: ResolverTypeWrapper<Connection<IncidentRow>>;
  IncidentCounts: ResolverTypeWrapper<IncidentCounts>;
  IncidentCountsRank: ResolverTypeWrapper<Omit<IncidentCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node?: Maybe<ResolversTypes['Incident']> }>;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  IncidentResult: ResolverTypeWrapper<Omit<IncidentResult, 'ok'> & { ok?: Maybe<ResolversTypes['Incident']> }>;
  IncidentState: IncidentState;
  IncidentStep: ResolverTypeWrapper<IncidentStepRow>;
  IssueRosterReportInput: IssueRosterReportInput;
  Level: Level;
  LicenceReminder: ResolverTypeWrapper<LicenceReminderRow>;
  LicenceReminderConnection: ResolverTypeWrapper<Connection<LicenceReminderRow>>;
  LicenceReminderEdge: ResolverTypeWrapper<Omit<LicenceReminderEdge, 'node'> & { node?: Maybe<ResolversTypes['LicenceReminder']> }>;
  LicenceReminderFilter: LicenceReminderFilter;
  LicenceReminderOrder: LicenceReminderOrder;
  LicenceReminderOrderField: LicenceReminderOrderField;
  MergeStationsInput: MergeStationsInput;
  MessageValue: ResolverTypeWrapper<MessageValue>;
  ModelCase: ResolverTypeWrapper<ModelCaseRow>;
  ModelCaseAction: ModelCaseAction;
  ModelCaseConnection: ResolverTypeWrapper<Connection<ModelCaseRow>>;
  ModelCaseEdge: ResolverTypeWrapper<Omit<ModelCaseEdge, 'node'> & { node?: Maybe<ResolversTypes['ModelCase']> }>;
  ModelCaseField: ModelCaseField;
  ModelCaseFilter: ModelCaseFilter;
  ModelCaseFinding: ResolverTypeWrapper<ModelCaseFinding>;
  ModelCaseFindingKind: ModelCaseFindingKind;
  ModelCaseOrder: ModelCaseOrder;
  ModelCaseOrderField: ModelCaseOrderField;
  ModelCaseResult: ResolverTypeWrapper<Omit<ModelCaseResult, 'ok'> & { ok?: Maybe<ResolversTypes['ModelCase']> }>;
  ModelCaseState: ModelCaseState;
  ModelCaseStep: ResolverTypeWrapper<ModelCaseStepRow>;
  MoveAdvisorInput: MoveAdvisorInput;
  MoveAwardInput: MoveAwardInput;
  MoveAwardsInput: MoveAwardsInput;
  MoveAwardsResult: ResolverTypeWrapper<Omit<MoveAwardsResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversTypes['AwardResult']>> }>;
  MoveComplaintInput: MoveComplaintInput;
  MoveFilingInput: MoveFilingInput;
  MoveFilingsInput: MoveFilingsInput;
  MoveFilingsResult: ResolverTypeWrapper<Omit<MoveFilingsResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversTypes['AdvisorResult']>> }>;
  MoveGatheredCaseInput: MoveGatheredCaseInput;
  MoveGuidanceQuestionInput: MoveGuidanceQuestionInput;
  MoveIncidentInput: MoveIncidentInput;
  MoveModelCaseInput: MoveModelCaseInput;
  MoveStationInput: MoveStationInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationError>;
  NameDeputyInput: NameDeputyInput;
  NominateForAwardInput: NominateForAwardInput;
  OpenStationInput: OpenStationInput;
  OrderDirection: OrderDirection;
  Outreach: ResolverTypeWrapper<OutreachRow>;
  OutreachConnection: ResolverTypeWrapper<Connection<OutreachRow>>;
  OutreachCounts: ResolverTypeWrapper<ShownOutreach>;
  OutreachCountsRank: ResolverTypeWrapper<Omit<OutreachCountsRank, 'division' | 'outreach'> & { division: ResolversTypes['Division'], outreach?: Maybe<ResolversTypes['OutreachCounts']> }>;
  OutreachEdge: ResolverTypeWrapper<Omit<OutreachEdge, 'node'> & { node?: Maybe<ResolversTypes['Outreach']> }>;
  OutreachFilter: OutreachFilter;
  OutreachOfChannel: ResolverTypeWrapper<ChannelCounts>;
  OutreachOrder: OutreachOrder;
  OutreachOrderField: OutreachOrderField;
  OutreachPlan: ResolverTypeWrapper<OutreachPlanAnswer>;
  OutreachPlanChannel: ResolverTypeWrapper<PlannedChannel>;
  OutreachPlanItem: ResolverTypeWrapper<OutreachPlanItemRow>;
  OutreachPlanItemConnection: ResolverTypeWrapper<Connection<OutreachPlanItemRow>>;
  OutreachPlanItemEdge: ResolverTypeWrapper<Omit<OutreachPlanItemEdge, 'node'> & { node?: Maybe<ResolversTypes['OutreachPlanItem']> }>;
  OutreachPlanItemFilter: OutreachPlanItemFilter;
  OutreachPlanItemOrder: OutreachPlanItemOrder;
  OutreachPlanItemOrderField: OutreachPlanItemOrderField;
  OutreachPlanItemResult: ResolverTypeWrapper<Omit<OutreachPlanItemResult, 'ok'> & { ok?: Maybe<ResolversTypes['OutreachPlanItem']> }>;
  OutreachPlanVersion: ResolverTypeWrapper<OutreachPlanVersionRow>;
  OutreachProgress: ResolverTypeWrapper<Progress>;
  OutreachResult: ResolverTypeWrapper<Omit<OutreachResult, 'ok'> & { ok?: Maybe<ResolversTypes['Outreach']> }>;
  OutreachVersion: ResolverTypeWrapper<OutreachVersionRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Personal: ResolverTypeWrapper<Personal>;
  PlanOutreachInput: PlanOutreachInput;
  PostAdvisorInput: PostAdvisorInput;
  Posting: ResolverTypeWrapper<PostingRow>;
  PremisesCheck: ResolverTypeWrapper<PremisesCheckRow>;
  PremisesCheckConnection: ResolverTypeWrapper<Connection<PremisesCheckRow>>;
  PremisesCheckEdge: ResolverTypeWrapper<Omit<PremisesCheckEdge, 'node'> & { node?: Maybe<ResolversTypes['PremisesCheck']> }>;
  PremisesCheckFilter: PremisesCheckFilter;
  PremisesCheckOrder: PremisesCheckOrder;
  PremisesCheckOrderField: PremisesCheckOrderField;
  PremisesCheckResult: ResolverTypeWrapper<Omit<PremisesCheckResult, 'ok'> & { ok?: Maybe<ResolversTypes['PremisesCheck']> }>;
  PremisesCounts: ResolverTypeWrapper<PremisesCounts>;
  PremisesCountsRank: ResolverTypeWrapper<Omit<PremisesCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  Provider: ResolverTypeWrapper<Provider>;
  PublishStationInput: PublishStationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordBudgetEntryInput: RecordBudgetEntryInput;
  RecordComplaintInput: RecordComplaintInput;
  RecordOutreachInput: RecordOutreachInput;
  RecordServiceInput: RecordServiceInput;
  RecordedComplaintChannel: RecordedComplaintChannel;
  RegisterAdvisorInput: RegisterAdvisorInput;
  ReportIncidentInput: ReportIncidentInput;
  Reporting: ResolverTypeWrapper<ReportingAnswer>;
  ReverseBudgetEntryInput: ReverseBudgetEntryInput;
  RosterChange: ResolverTypeWrapper<RosterChange>;
  RosterChanges: ResolverTypeWrapper<RosterChanges>;
  RosterChangesRank: ResolverTypeWrapper<Omit<RosterChangesRank, 'division'> & { division: ResolversTypes['Division'] }>;
  RosterCounts: ResolverTypeWrapper<RosterCounts>;
  RosterLicence: ResolverTypeWrapper<RosterLicence>;
  RosterLine: ResolverTypeWrapper<RosterLineRow>;
  RosterLineConnection: ResolverTypeWrapper<Connection<RosterLineRow>>;
  RosterLineEdge: ResolverTypeWrapper<Omit<RosterLineEdge, 'node'> & { node?: Maybe<ResolversTypes['RosterLine']> }>;
  RosterLineKind: RosterLineKind;
  RosterReport: ResolverTypeWrapper<RosterReportRow>;
  RosterReportConnection: ResolverTypeWrapper<Connection<RosterReportRow>>;
  RosterReportEdge: ResolverTypeWrapper<Omit<RosterReportEdge, 'node'> & { node?: Maybe<ResolversTypes['RosterReport']> }>;
  RosterReportFilter: RosterReportFilter;
  RosterReportOrder: RosterReportOrder;
  RosterReportOrderField: RosterReportOrderField;
  RosterReportResult: ResolverTypeWrapper<Omit<RosterReportResult, 'ok'> & { ok?: Maybe<ResolversTypes['RosterReport']> }>;
  RosterReportState: RosterReportState;
  RosterReportTotals: ResolverTypeWrapper<Omit<RosterReportTotals, 'open'> & { open: ReadonlyArray<ResolversTypes['Division']> }>;
  RosterStation: ResolverTypeWrapper<RosterStation>;
  RunImportInput: RunImportInput;
  ServiceCentre: ResolverTypeWrapper<ServiceCentreRow>;
  ServiceCentreInput: ServiceCentreInput;
  ServiceCentreKind: ServiceCentreKind;
  ServiceRecord: ResolverTypeWrapper<ServiceRecordRow>;
  ServiceRecordConnection: ResolverTypeWrapper<Connection<ServiceRecordRow>>;
  ServiceRecordCounts: ResolverTypeWrapper<ServiceRecordCounts>;
  ServiceRecordCountsRank: ResolverTypeWrapper<Omit<ServiceRecordCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  ServiceRecordEdge: ResolverTypeWrapper<Omit<ServiceRecordEdge, 'node'> & { node?: Maybe<ResolversTypes['ServiceRecord']> }>;
  ServiceRecordFilter: ServiceRecordFilter;
  ServiceRecordOrder: ServiceRecordOrder;
  ServiceRecordOrderField: ServiceRecordOrderField;
  ServiceRecordResult: ResolverTypeWrapper<Omit<ServiceRecordResult, 'ok'> & { ok?: Maybe<ResolversTypes['ServiceRecord']> }>;
  SetServiceCentresInput: SetServiceCentresInput;
  SetWorkRulesInput: SetWorkRulesInput;
  SocialWorkLicence: ResolverTypeWrapper<Licence>;
  SocialWorkLicenceInput: SocialWorkLicenceInput;
  StageImportRowsInput: StageImportRowsInput;
  Station: ResolverTypeWrapper<StationRow>;
  StationConnection: ResolverTypeWrapper<Connection<StationRow>>;
  StationEdge: ResolverTypeWrapper<Omit<StationEdge, 'node'> & { node?: Maybe<ResolversTypes['Station']> }>;
  StationFilter: StationFilter;
  StationKind: StationKind;
  StationOrder: StationOrder;
  StationOrderField: StationOrderField;
  StationResult: ResolverTypeWrapper<Omit<StationResult, 'ok'> & { ok?: Maybe<ResolversTypes['Station']> }>;
  StationStep: ResolverTypeWrapper<StationStepRow>;
  StationStepKind: StationStepKind;
  SubmitComplaintInput: SubmitComplaintInput;
  TakeOffAdvisorsInput: TakeOffAdvisorsInput;
  TieAdvisorInput: TieAdvisorInput;
  TrainingCertificate: ResolverTypeWrapper<TrainingEnrolmentRow>;
  TrainingCounts: ResolverTypeWrapper<TrainingCounts>;
  TrainingCountsRank: ResolverTypeWrapper<Omit<TrainingCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  TrainingEnrolment: ResolverTypeWrapper<TrainingEnrolmentRow>;
  TrainingEnrolmentConnection: ResolverTypeWrapper<Connection<TrainingEnrolmentRow>>;
  TrainingEnrolmentEdge: ResolverTypeWrapper<Omit<TrainingEnrolmentEdge, 'node'> & { node?: Maybe<ResolversTypes['TrainingEnrolment']> }>;
  TrainingEnrolmentFilter: TrainingEnrolmentFilter;
  TrainingEnrolmentOrder: TrainingEnrolmentOrder;
  TrainingEnrolmentOrderField: TrainingEnrolmentOrderField;
  TrainingHours: ResolverTypeWrapper<TrainingHours>;
  TrainingOutcome: TrainingOutcome;
  TrainingResult: ResolverTypeWrapper<ResultOfOwner>;
  TrainingSession: ResolverTypeWrapper<TrainingSessionRow>;
  TrainingSessionConnection: ResolverTypeWrapper<Connection<TrainingSessionRow>>;
  TrainingSessionEdge: ResolverTypeWrapper<Omit<TrainingSessionEdge, 'node'> & { node?: Maybe<ResolversTypes['TrainingSession']> }>;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionOrder: TrainingSessionOrder;
  TrainingSessionOrderField: TrainingSessionOrderField;
  TrainingSessionResult: ResolverTypeWrapper<Omit<TrainingSessionResult, 'ok'> & { ok?: Maybe<ResolversTypes['TrainingSession']> }>;
  TrainingTopic: TrainingTopic;
  UnmaskAdvisorInput: UnmaskAdvisorInput;
  UnmaskAdvisorResult: ResolverTypeWrapper<UnmaskAdvisorResult>;
  UnmaskedAdvisor: ResolverTypeWrapper<UnmaskedAdvisor>;
  Viewer: ResolverTypeWrapper<DivisionRef>;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawCourseInput: WithdrawCourseInput;
  WithdrawOutreachInput: WithdrawOutreachInput;
  WorkRules: ResolverTypeWrapper<WorkRulesRow>;
  WorkRulesResult: ResolverTypeWrapper<Omit<WorkRulesResult, 'ok'> & { ok?: Maybe<ResolversTypes['WorkRules']> }>;
  WriteModelCaseInput: WriteModelCaseInput;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCourseInput: AddCourseInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AddHotlineInput: AddHotlineInput;
  AdvisedStaffing: AdvisedStaffing;
  Advisor: AdvisorRow;
  AdvisorConnection: Connection<AdvisorRow>;
  AdvisorEdge: Omit<AdvisorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Advisor']> };
  AdvisorExport: AdvisorExport;
  AdvisorExportResult: AdvisorExportResult;
  AdvisorFilter: AdvisorFilter;
  AdvisorMove: Omit<AdvisorMove, 'from' | 'to'> & { from: ResolversParentTypes['Division'], to: ResolversParentTypes['Division'] };
  AdvisorOrder: AdvisorOrder;
  AdvisorResult: Omit<AdvisorResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Advisor']> };
  AdvisorWarning: AdvisorWarning;
  AnswerGuidanceInput: AnswerGuidanceInput;
  AskGuidanceInput: AskGuidanceInput;
  AttendanceInput: AttendanceInput;
  AvailableAwardAction: AvailableAwardAction;
  AvailableComplaintAction: AvailableComplaintAction;
  AvailableFilingAction: AvailableFilingAction;
  AvailableGatheredCaseAction: AvailableGatheredCaseAction;
  AvailableGuidanceAction: AvailableGuidanceAction;
  AvailableIncidentAction: AvailableIncidentAction;
  AvailableModelCaseAction: AvailableModelCaseAction;
  Award: AwardRow;
  AwardConnection: Connection<AwardRow>;
  AwardCounts: AwardCounts;
  AwardCountsRank: Omit<AwardCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  AwardEdge: Omit<AwardEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Award']> };
  AwardFilter: AwardFilter;
  AwardNominationFilter: AwardNominationFilter;
  AwardNominationOrder: AwardNominationOrder;
  AwardOrder: AwardOrder;
  AwardResult: Omit<AwardResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Award']> };
  AwardStep: AwardStepRow;
  BeginImportInput: BeginImportInput;
  BilingualText: BilingualText;
  Budget: BudgetRow;
  BudgetConnection: Connection<BudgetRow>;
  BudgetEdge: Omit<BudgetEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Budget']> };
  BudgetEntry: BudgetEntryRow;
  BudgetEntryConnection: Connection<BudgetEntryRow>;
  BudgetEntryEdge: Omit<BudgetEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BudgetEntry']> };
  BudgetEntryFilter: BudgetEntryFilter;
  BudgetEntryOrder: BudgetEntryOrder;
  BudgetEntryResult: Omit<BudgetEntryResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['BudgetEntry']> };
  BudgetFilter: BudgetFilter;
  BudgetOrder: BudgetOrder;
  BudgetTotal: BudgetTotalAnswer;
  BudgetUse: BudgetUse;
  Float: Scalars['Float']['output'];
  BudgetUseRank: Omit<BudgetUseRank, 'division'> & { division: ResolversParentTypes['Division'] };
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  ChangeAdvisorInput: ChangeAdvisorInput;
  ChangeCourseInput: ChangeCourseInput;
  ChangeHotlineInput: ChangeHotlineInput;
  ChangeModelCaseInput: ChangeModelCaseInput;
  ChangeOutreachPlanInput: ChangeOutreachPlanInput;
  ChangeStationInput: ChangeStationInput;
  ChangedParticular: ChangedParticular;
  CheckPremisesInput: CheckPremisesInput;
  CloseFollowUpInput: CloseFollowUpInput;
  CloseStationInput: CloseStationInput;
  CodeKey: Scalars['CodeKey']['output'];
  Complaint: ComplaintRow;
  ComplaintAnswerCounts: ComplaintAnswerCounts;
  ComplaintAnswerCountsRank: Omit<ComplaintAnswerCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  ComplaintConnection: Connection<ComplaintRow>;
  ComplaintContact: ComplaintContact;
  ComplaintCounts: ComplaintCounts;
  ComplaintCountsRank: Omit<ComplaintCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Complaint']> };
  ComplaintFilter: ComplaintFilter;
  ComplaintOrder: ComplaintOrder;
  ComplaintReceipt: HandedIn;
  ComplaintReceiptResult: Omit<ComplaintReceiptResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['ComplaintReceipt']> };
  ComplaintResult: Omit<ComplaintResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Complaint']> };
  ComplaintStatus: ComplaintRow;
  ComplaintStep: ComplaintStepRow;
  CorrectOutreachInput: CorrectOutreachInput;
  Course: CourseRow;
  CourseConnection: Connection<CourseRow>;
  CourseEdge: Omit<CourseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Course']> };
  CourseFilter: CourseFilter;
  CourseMaterial: CourseMaterial;
  CourseMaterialInput: CourseMaterialInput;
  CourseOrder: CourseOrder;
  CourseResult: Omit<CourseResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Course']> };
  CourseVersion: CourseVersionRow;
  Coverage: Coverage;
  CoverageRank: Omit<CoverageRank, 'division'> & { division: ResolversParentTypes['Division'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deputy: DeputyRow;
  DeputyResult: Omit<DeputyResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Deputy']> };
  Division: DivisionRef;
  DivisionCode: Scalars['DivisionCode']['output'];
  DivisionConnection: Connection<DivisionRef>;
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Division']> };
  DivisionResult: Omit<DivisionResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Division']> };
  EndAdvisorInput: EndAdvisorInput;
  EndDeputyInput: EndDeputyInput;
  EndPostingInput: EndPostingInput;
  EnrolAdvisorsInput: EnrolAdvisorsInput;
  ExportAdvisorInput: ExportAdvisorInput;
  Filing: AdvisorRow;
  FilingChange: FilingChangeRow;
  FilingConnection: Connection<AdvisorRow>;
  FilingCounts: FilingCounts;
  FilingCountsRank: Omit<FilingCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  FilingEdge: Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Filing']> };
  FilingFilter: FilingFilter;
  FilingOrder: FilingOrder;
  FilingStep: FilingStepRow;
  FilledForm: FilledForm;
  FilledFormInput: FilledFormInput;
  FollowUp: FollowUpRow;
  FollowUpConnection: Connection<FollowUpRow>;
  FollowUpCounts: FollowUpCounts;
  FollowUpCountsRank: Omit<FollowUpCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  FollowUpEdge: Omit<FollowUpEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FollowUp']> };
  FollowUpFilter: FollowUpFilter;
  FollowUpOrder: FollowUpOrder;
  FollowUpResult: Omit<FollowUpResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['FollowUp']> };
  Form: Form;
  FormAnswer: FormAnswer;
  FormAnswerInput: FormAnswerInput;
  FormChoice: FormChoice;
  FormCondition: FormCondition;
  FormConditionAnswer: FormConditionAnswer;
  FormField: FormField;
  FormReason: FormReason;
  FormScore: FormScore;
  FundAmounts: FundAmounts;
  GatheredCase: GatheredCaseRow;
  GatheredCaseConnection: Connection<GatheredCaseRow>;
  GatheredCaseEdge: Omit<GatheredCaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['GatheredCase']> };
  GatheredCaseFilter: GatheredCaseFilter;
  GatheredCaseOrder: GatheredCaseOrder;
  GatheredCaseResult: Omit<GatheredCaseResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['GatheredCase']> };
  GuidanceAnswer: ShownAnswer;
  GuidanceAnswerConnection: Connection<ShownAnswer>;
  GuidanceAnswerEdge: Omit<GuidanceAnswerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['GuidanceAnswer']> };
  GuidanceAnswerFilter: GuidanceAnswerFilter;
  GuidanceAnswerOrder: GuidanceAnswerOrder;
  GuidanceAnswerVersion: AnswerVersion;
  GuidanceQuestion: GuidanceQuestionRow;
  GuidanceQuestionConnection: Connection<GuidanceQuestionRow>;
  GuidanceQuestionEdge: Omit<GuidanceQuestionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['GuidanceQuestion']> };
  GuidanceQuestionFilter: GuidanceQuestionFilter;
  GuidanceQuestionOrder: GuidanceQuestionOrder;
  GuidanceQuestionResult: Omit<GuidanceQuestionResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['GuidanceQuestion']> };
  GuidanceStep: GuidanceStepRow;
  HoldTrainingSessionInput: HoldTrainingSessionInput;
  Hotline: HotlineRow;
  HotlineConnection: Connection<HotlineRow>;
  HotlineEdge: Omit<HotlineEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Hotline']> };
  HotlineFilter: HotlineFilter;
  HotlineOrder: HotlineOrder;
  HotlineResult: Omit<HotlineResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Hotline']> };
  HoursException: HoursException;
  HoursExceptionInput: HoursExceptionInput;
  HoursInterval: HoursInterval;
  HoursIntervalInput: HoursIntervalInput;
  IdentityDocumentInput: IdentityDocumentInput;
  Import: ImportRow;
  ImportAllowed: ImportAllowed;
  ImportColumn: ImportColumn;
  ImportConnection: Connection<ImportRow>;
  ImportEdge: Omit<ImportEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Import']> };
  ImportFilter: ImportFilter;
  ImportKind: ImportKind;
  ImportOrder: ImportOrder;
  ImportResult: Omit<ImportResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Import']> };
  ImportRowInput: ImportRowInput;
  ImportedRow: ImportedRow;
  Incident: IncidentRow;
  IncidentConnection: Connection<IncidentRow>;
  IncidentCounts: IncidentCounts;
  IncidentCountsRank: Omit<IncidentCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Incident']> };
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  IncidentResult: Omit<IncidentResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Incident']> };
  IncidentStep: IncidentStepRow;
  IssueRosterReportInput: IssueRosterReportInput;
  LicenceReminder: LicenceReminderRow;
  LicenceReminderConnection: Connection<LicenceReminderRow>;
  LicenceReminderEdge: Omit<LicenceReminderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LicenceReminder']> };
  LicenceReminderFilter: LicenceReminderFilter;
  LicenceReminderOrder: LicenceReminderOrder;
  MergeStationsInput: MergeStationsInput;
  MessageValue: MessageValue;
  ModelCase: ModelCaseRow;
  ModelCaseConnection: Connection<ModelCaseRow>;
  ModelCaseEdge: Omit<ModelCaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ModelCase']> };
  ModelCaseFilter: ModelCaseFilter;
  ModelCaseFinding: ModelCaseFinding;
  ModelCaseOrder: ModelCaseOrder;
  ModelCaseResult: Omit<ModelCaseResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['ModelCase']> };
  ModelCaseStep: ModelCaseStepRow;
  MoveAdvisorInput: MoveAdvisorInput;
  MoveAwardInput: MoveAwardInput;
  MoveAwardsInput: MoveAwardsInput;
  MoveAwardsResult: Omit<MoveAwardsResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversParentTypes['AwardResult']>> };
  MoveComplaintInput: MoveComplaintInput;
  MoveFilingInput: MoveFilingInput;
  MoveFilingsInput: MoveFilingsInput;
  MoveFilingsResult: Omit<MoveFilingsResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversParentTypes['AdvisorResult']>> };
  MoveGatheredCaseInput: MoveGatheredCaseInput;
  MoveGuidanceQuestionInput: MoveGuidanceQuestionInput;
  MoveIncidentInput: MoveIncidentInput;
  MoveModelCaseInput: MoveModelCaseInput;
  MoveStationInput: MoveStationInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  NameDeputyInput: NameDeputyInput;
  NominateForAwardInput: NominateForAwardInput;
  OpenStationInput: OpenStationInput;
  Outreach: OutreachRow;
  OutreachConnection: Connection<OutreachRow>;
  OutreachCounts: ShownOutreach;
  OutreachCountsRank: Omit<OutreachCountsRank, 'division' | 'outreach'> & { division: ResolversParentTypes['Division'], outreach?: Maybe<ResolversParentTypes['OutreachCounts']> };
  OutreachEdge: Omit<OutreachEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Outreach']> };
  OutreachFilter: OutreachFilter;
  OutreachOfChannel: ChannelCounts;
  OutreachOrder: OutreachOrder;
  OutreachPlan: OutreachPlanAnswer;
  OutreachPlanChannel: PlannedChannel;
  OutreachPlanItem: OutreachPlanItemRow;
  OutreachPlanItemConnection: Connection<OutreachPlanItemRow>;
  OutreachPlanItemEdge: Omit<OutreachPlanItemEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OutreachPlanItem']> };
  OutreachPlanItemFilter: OutreachPlanItemFilter;
  OutreachPlanItemOrder: OutreachPlanItemOrder;
  OutreachPlanItemResult: Omit<OutreachPlanItemResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['OutreachPlanItem']> };
  OutreachPlanVersion: OutreachPlanVersionRow;
  OutreachProgress: Progress;
  OutreachResult: Omit<OutreachResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Outreach']> };
  OutreachVersion: OutreachVersionRow;
  PageInfo: PageInfo;
  Personal: Personal;
  PlanOutreachInput: PlanOutreachInput;
  PostAdvisorInput: PostAdvisorInput;
  Posting: PostingRow;
  PremisesCheck: PremisesCheckRow;
  PremisesCheckConnection: Connection<PremisesCheckRow>;
  PremisesCheckEdge: Omit<PremisesCheckEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PremisesCheck']> };
  PremisesCheckFilter: PremisesCheckFilter;
  PremisesCheckOrder: PremisesCheckOrder;
  PremisesCheckResult: Omit<PremisesCheckResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['PremisesCheck']> };
  PremisesCounts: PremisesCounts;
  PremisesCountsRank: Omit<PremisesCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  Provider: Provider;
  PublishStationInput: PublishStationInput;
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordBudgetEntryInput: RecordBudgetEntryInput;
  RecordComplaintInput: RecordComplaintInput;
  RecordOutreachInput: RecordOutreachInput;
  RecordServiceInput: RecordServiceInput;
  RegisterAdvisorInput: RegisterAdvisorInput;
  ReportIncidentInput: ReportIncidentInput;
  Reporting: ReportingAnswer;
  ReverseBudgetEntryInput: ReverseBudgetEntryInput;
  RosterChange: RosterChange;
  RosterChanges: RosterChanges;
  RosterChangesRank: Omit<RosterChangesRank, 'division'> & { division: ResolversParentTypes['Division'] };
  RosterCounts: RosterCounts;
  RosterLicence: RosterLicence;
  RosterLine: RosterLineRow;
  RosterLineConnection: Connection<RosterLineRow>;
  RosterLineEdge: Omit<RosterLineEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RosterLine']> };
  RosterReport: RosterReportRow;
  RosterReportConnection: Connection<RosterReportRow>;
  RosterReportEdge: Omit<RosterReportEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RosterReport']> };
  RosterReportFilter: RosterReportFilter;
  RosterReportOrder: RosterReportOrder;
  RosterReportResult: Omit<RosterReportResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['RosterReport']> };
  RosterReportTotals: Omit<RosterReportTotals, 'open'> & { open: ReadonlyArray<ResolversParentTypes['Division']> };
  RosterStation: RosterStation;
  RunImportInput: RunImportInput;
  ServiceCentre: ServiceCentreRow;
  ServiceCentreInput: ServiceCentreInput;
  ServiceRecord: ServiceRecordRow;
  ServiceRecordConnection: Connection<ServiceRecordRow>;
  ServiceRecordCounts: ServiceRecordCounts;
  ServiceRecordCountsRank: Omit<ServiceRecordCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  ServiceRecordEdge: Omit<ServiceRecordEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ServiceRecord']> };
  ServiceRecordFilter: ServiceRecordFilter;
  ServiceRecordOrder: ServiceRecordOrder;
  ServiceRecordResult: Omit<ServiceRecordResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['ServiceRecord']> };
  SetServiceCentresInput: SetServiceCentresInput;
  SetWorkRulesInput: SetWorkRulesInput;
  SocialWorkLicence: Licence;
  SocialWorkLicenceInput: SocialWorkLicenceInput;
  StageImportRowsInput: StageImportRowsInput;
  Station: StationRow;
  StationConnection: Connection<StationRow>;
  StationEdge: Omit<StationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Station']> };
  StationFilter: StationFilter;
  StationOrder: StationOrder;
  StationResult: Omit<StationResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Station']> };
  StationStep: StationStepRow;
  SubmitComplaintInput: SubmitComplaintInput;
  TakeOffAdvisorsInput: TakeOffAdvisorsInput;
  TieAdvisorInput: TieAdvisorInput;
  TrainingCertificate: TrainingEnrolmentRow;
  TrainingCounts: TrainingCounts;
  TrainingCountsRank: Omit<TrainingCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  TrainingEnrolment: TrainingEnrolmentRow;
  TrainingEnrolmentConnection: Connection<TrainingEnrolmentRow>;
  TrainingEnrolmentEdge: Omit<TrainingEnrolmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TrainingEnrolment']> };
  TrainingEnrolmentFilter: TrainingEnrolmentFilter;
  TrainingEnrolmentOrder: TrainingEnrolmentOrder;
  TrainingHours: TrainingHours;
  TrainingResult: ResultOfOwner;
  TrainingSession: TrainingSessionRow;
  TrainingSessionConnection: Connection<TrainingSessionRow>;
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TrainingSession']> };
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionOrder: TrainingSessionOrder;
  TrainingSessionResult: Omit<TrainingSessionResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['TrainingSession']> };
  UnmaskAdvisorInput: UnmaskAdvisorInput;
  UnmaskAdvisorResult: UnmaskAdvisorResult;
  UnmaskedAdvisor: UnmaskedAdvisor;
  Viewer: DivisionRef;
  WeeklyHours: WeeklyHours;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawCourseInput: WithdrawCourseInput;
  WithdrawOutreachInput: WithdrawOutreachInput;
  WorkRules: WorkRulesRow;
  WorkRulesResult: Omit<WorkRulesResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['WorkRules']> };
  WriteModelCaseInput: WriteModelCaseInput;
  YearMonth: Scalars['YearMonth']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type AtMostDirectiveArgs = {
  field: Scalars['String']['input'];
};

export type AtMostDirectiveResolver<Result, Parent, ContextType = Services, Args = AtMostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ByDirectiveArgs = {
  field: Scalars['String']['input'];
  sorted?: Maybe<Scalars['Boolean']['input']>;
};

export type ByDirectiveResolver<Result, Parent, ContextType = Services, Args = ByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DecidedByDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type DecidedByDirectiveResolver<Result, Parent, ContextType = Services, Args = DecidedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EverywhereDirectiveArgs = { };

export type EverywhereDirectiveResolver<Result, Parent, ContextType = Services, Args = EverywhereDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LineageDirectiveArgs = { };

export type LineageDirectiveResolver<Result, Parent, ContextType = Services, Args = LineageDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LocatesDirectiveArgs = { };

export type LocatesDirectiveResolver<Result, Parent, ContextType = Services, Args = LocatesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MatchesDirectiveArgs = {
  pattern: Scalars['String']['input'];
};

export type MatchesDirectiveResolver<Result, Parent, ContextType = Services, Args = MatchesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaxDirectiveArgs = { };

export type MaxDirectiveResolver<Result, Parent, ContextType = Services, Args = MaxDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MinDirectiveArgs = { };

export type MinDirectiveResolver<Result, Parent, ContextType = Services, Args = MinDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OfCallerDirectiveArgs = { };

export type OfCallerDirectiveResolver<Result, Parent, ContextType = Services, Args = OfCallerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RankedDirectiveArgs = {
  by: Scalars['String']['input'];
  highest?: Scalars['Boolean']['input'];
};

export type RankedDirectiveResolver<Result, Parent, ContextType = Services, Args = RankedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RatioDirectiveArgs = {
  of: Scalars['String']['input'];
  over: Scalars['String']['input'];
  share?: Scalars['Boolean']['input'];
};

export type RatioDirectiveResolver<Result, Parent, ContextType = Services, Args = RatioDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefersDirectiveArgs = { };

export type RefersDirectiveResolver<Result, Parent, ContextType = Services, Args = RefersDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusalsDirectiveArgs = { };

export type RefusalsDirectiveResolver<Result, Parent, ContextType = Services, Args = RefusalsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SubtreeDirectiveArgs = { };

export type SubtreeDirectiveResolver<Result, Parent, ContextType = Services, Args = SubtreeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SumDirectiveArgs = {
  signed?: Scalars['Boolean']['input'];
};

export type SumDirectiveResolver<Result, Parent, ContextType = Services, Args = SumDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WordedDirectiveArgs = { };

export type WordedDirectiveResolver<Result, Parent, ContextType = Services, Args = WordedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdvisedStaffingResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisedStaffing'] = ResolversParentTypes['AdvisedStaffing']> = {
  advisors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byArea?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byCaseload?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvisorResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Advisor'] = ResolversParentTypes['Advisor'], FederationReferenceType extends FederationReferenceTypes['Advisor'] = FederationReferenceTypes['Advisor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Advisor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Award']>>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingCertificate']>>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['SocialWorkLicence']>, ParentType, ContextType>;
  moves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdvisorMove']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  postings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Posting']>>, ParentType, ContextType>;
  preServiceTrainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainingEnrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingEnrolment']>>, ParentType, ContextType>;
  trainingHours?: Resolver<Maybe<ResolversTypes['TrainingHours']>, ParentType, ContextType, Partial<AdvisorTrainingHoursArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['AdvisorWarning']>, ParentType, ContextType>;
};

export type AdvisorConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisorConnection'] = ResolversParentTypes['AdvisorConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdvisorEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdvisorEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisorEdge'] = ResolversParentTypes['AdvisorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
};

export type AdvisorExportResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisorExport'] = ResolversParentTypes['AdvisorExport']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdvisorExportResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisorExportResult'] = ResolversParentTypes['AdvisorExportResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['AdvisorExport']>, ParentType, ContextType>;
};

export type AdvisorMoveResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisorMove'] = ResolversParentTypes['AdvisorMove']> = {
  from?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type AdvisorResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisorResult'] = ResolversParentTypes['AdvisorResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
};

export type AdvisorWarningResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AdvisorWarning'] = ResolversParentTypes['AdvisorWarning']> = {
  code?: Resolver<ResolversTypes['AdvisorWarningCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type AvailableAwardActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableAwardAction'] = ResolversParentTypes['AvailableAwardAction']> = {
  action?: Resolver<ResolversTypes['AwardAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableComplaintActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableComplaintAction'] = ResolversParentTypes['AvailableComplaintAction']> = {
  action?: Resolver<ResolversTypes['ComplaintAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableFilingActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableFilingAction'] = ResolversParentTypes['AvailableFilingAction']> = {
  action?: Resolver<ResolversTypes['FilingAction'], ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableGatheredCaseActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableGatheredCaseAction'] = ResolversParentTypes['AvailableGatheredCaseAction']> = {
  action?: Resolver<ResolversTypes['GatheredCaseAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableGuidanceActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableGuidanceAction'] = ResolversParentTypes['AvailableGuidanceAction']> = {
  action?: Resolver<ResolversTypes['GuidanceAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableIncidentActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableIncidentAction'] = ResolversParentTypes['AvailableIncidentAction']> = {
  action?: Resolver<ResolversTypes['IncidentAction'], ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableModelCaseActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableModelCaseAction'] = ResolversParentTypes['AvailableModelCaseAction']> = {
  action?: Resolver<ResolversTypes['ModelCaseAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  advisorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAwardAction']>>, ParentType, ContextType>;
  conferredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwardStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AwardLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nominator?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AwardState'], ParentType, ContextType>;
  stationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwardEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AwardCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AwardCounts'] = ResolversParentTypes['AwardCounts']> = {
  cityCommendations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cityGoldAdvisors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cityStudios?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  districtCommendations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  districtGoldAdvisors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  districtStudios?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
};

export type AwardCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AwardCountsRank'] = ResolversParentTypes['AwardCountsRank']> = {
  awards?: Resolver<Maybe<ResolversTypes['AwardCounts']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
};

export type AwardResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AwardResult'] = ResolversParentTypes['AwardResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
};

export type AwardStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AwardStep'] = ResolversParentTypes['AwardStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AwardState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AwardState'], ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  charity?: Resolver<ResolversTypes['FundAmounts'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BudgetEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['FundAmounts'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['FundAmounts'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetConnection'] = ResolversParentTypes['BudgetConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BudgetEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BudgetEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetEdge'] = ResolversParentTypes['BudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
};

export type BudgetEntryResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetEntry'] = ResolversParentTypes['BudgetEntry']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetEntryKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['BudgetPurpose'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetEntryConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetEntryConnection'] = ResolversParentTypes['BudgetEntryConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BudgetEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BudgetEntryEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetEntryEdge'] = ResolversParentTypes['BudgetEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BudgetEntry']>, ParentType, ContextType>;
};

export type BudgetEntryResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetEntryResult'] = ResolversParentTypes['BudgetEntryResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['BudgetEntry']>, ParentType, ContextType>;
};

export type BudgetTotalResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetTotal'] = ResolversParentTypes['BudgetTotal']> = {
  budgets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['FundAmounts']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['FundAmounts']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['FundAmounts']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetUseResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetUse'] = ResolversParentTypes['BudgetUse']> = {
  charityAllocated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  charityPlanned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  charitySpent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  otherAllocated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherPlanned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherSpent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publicAllocated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publicPlanned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publicSpent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BudgetUseRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BudgetUseRank'] = ResolversParentTypes['BudgetUseRank']> = {
  budgetUse?: Resolver<Maybe<ResolversTypes['BudgetUse']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type ChangedParticularResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ChangedParticular'] = ResolversParentTypes['ChangedParticular']> = {
  after?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  particular?: Resolver<ResolversTypes['FiledParticular'], ParentType, ContextType>;
};

export interface CodeKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodeKey'], any> {
  name: 'CodeKey';
}

export type ComplaintResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableComplaintAction']>>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ComplaintChannel'], ParentType, ContextType>;
  concernedIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Advisor']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ComplaintContact']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  happened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  stationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintAnswerCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintAnswerCounts'] = ResolversParentTypes['ComplaintAnswerCounts']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averageDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  daysToAnswer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintAnswerCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintAnswerCountsRank'] = ResolversParentTypes['ComplaintAnswerCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  complaintAnswers?: Resolver<Maybe<ResolversTypes['ComplaintAnswerCounts']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintContactResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintContact'] = ResolversParentTypes['ComplaintContact']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintCounts'] = ResolversParentTypes['ComplaintCounts']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assigned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  investigating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingOver14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo7?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintCountsRank'] = ResolversParentTypes['ComplaintCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintCounts']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
};

export type ComplaintReceiptResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintReceipt'] = ResolversParentTypes['ComplaintReceipt']> = {
  receipt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
};

export type ComplaintReceiptResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintReceiptResult'] = ResolversParentTypes['ComplaintReceiptResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['ComplaintReceipt']>, ParentType, ContextType>;
};

export type ComplaintResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintResult'] = ResolversParentTypes['ComplaintResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
};

export type ComplaintStatusResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintStatus'] = ResolversParentTypes['ComplaintStatus']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
};

export type ComplaintStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ComplaintStep'] = ResolversParentTypes['ComplaintStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ComplaintState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CourseMaterial']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TrainingTopic']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['CourseVersion']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CourseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
};

export type CourseMaterialResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CourseMaterial'] = ResolversParentTypes['CourseMaterial']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CourseResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CourseResult'] = ResolversParentTypes['CourseResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
};

export type CourseVersionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CourseVersion'] = ResolversParentTypes['CourseVersion']> = {
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CourseMaterial']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TrainingTopic']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  advisors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  understaffed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withoutStation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoverageRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CoverageRank'] = ResolversParentTypes['CoverageRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeputyResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  namedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeputyResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['DeputyResult'] = ResolversParentTypes['DeputyResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<Maybe<ResolversTypes['AwardCounts']>, ParentType, ContextType, Partial<DivisionAwardsArgs>>;
  awardsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwardCounts']>>, ParentType, ContextType, Partial<DivisionAwardsByMonthArgs>>;
  awardsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwardCountsRank']>>, ParentType, ContextType, RequireFields<DivisionAwardsRankingArgs, 'first' | 'level'>>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetTotal']>, ParentType, ContextType, Partial<DivisionBudgetArgs>>;
  budgetUse?: Resolver<Maybe<ResolversTypes['BudgetUse']>, ParentType, ContextType, Partial<DivisionBudgetUseArgs>>;
  budgetUseByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BudgetUse']>>, ParentType, ContextType, Partial<DivisionBudgetUseByMonthArgs>>;
  budgetUseRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BudgetUseRank']>>, ParentType, ContextType, RequireFields<DivisionBudgetUseRankingArgs, 'first' | 'level'>>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  complaintAnswers?: Resolver<Maybe<ResolversTypes['ComplaintAnswerCounts']>, ParentType, ContextType, Partial<DivisionComplaintAnswersArgs>>;
  complaintAnswersByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintAnswerCounts']>>, ParentType, ContextType, Partial<DivisionComplaintAnswersByMonthArgs>>;
  complaintAnswersRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintAnswerCountsRank']>>, ParentType, ContextType, RequireFields<DivisionComplaintAnswersRankingArgs, 'first' | 'level'>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintCounts']>, ParentType, ContextType, Partial<DivisionComplaintsArgs>>;
  complaintsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintCounts']>>, ParentType, ContextType, Partial<DivisionComplaintsByMonthArgs>>;
  complaintsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintCountsRank']>>, ParentType, ContextType, RequireFields<DivisionComplaintsRankingArgs, 'first' | 'level'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<DivisionCoverageArgs>>;
  coverageByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType, Partial<DivisionCoverageByMonthArgs>>;
  coverageRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoverageRank']>>, ParentType, ContextType, RequireFields<DivisionCoverageRankingArgs, 'first' | 'level'>>;
  filings?: Resolver<Maybe<ResolversTypes['FilingCounts']>, ParentType, ContextType, Partial<DivisionFilingsArgs>>;
  filingsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingCounts']>>, ParentType, ContextType, Partial<DivisionFilingsByMonthArgs>>;
  filingsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingCountsRank']>>, ParentType, ContextType, RequireFields<DivisionFilingsRankingArgs, 'first' | 'level'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpCounts']>, ParentType, ContextType, Partial<DivisionFollowUpsArgs>>;
  followUpsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FollowUpCounts']>>, ParentType, ContextType, Partial<DivisionFollowUpsByMonthArgs>>;
  followUpsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FollowUpCountsRank']>>, ParentType, ContextType, RequireFields<DivisionFollowUpsRankingArgs, 'first' | 'level'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentCounts']>, ParentType, ContextType, Partial<DivisionIncidentsArgs>>;
  incidentsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentCounts']>>, ParentType, ContextType, Partial<DivisionIncidentsByMonthArgs>>;
  incidentsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentCountsRank']>>, ParentType, ContextType, RequireFields<DivisionIncidentsRankingArgs, 'first' | 'level'>>;
  outreach?: Resolver<Maybe<ResolversTypes['OutreachCounts']>, ParentType, ContextType, Partial<DivisionOutreachArgs>>;
  outreachByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutreachCounts']>>, ParentType, ContextType, Partial<DivisionOutreachByMonthArgs>>;
  outreachPlan?: Resolver<Maybe<ResolversTypes['OutreachPlan']>, ParentType, ContextType, Partial<DivisionOutreachPlanArgs>>;
  outreachRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutreachCountsRank']>>, ParentType, ContextType, RequireFields<DivisionOutreachRankingArgs, 'first' | 'level'>>;
  premises?: Resolver<Maybe<ResolversTypes['PremisesCounts']>, ParentType, ContextType, Partial<DivisionPremisesArgs>>;
  premisesByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PremisesCounts']>>, ParentType, ContextType, Partial<DivisionPremisesByMonthArgs>>;
  premisesRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PremisesCountsRank']>>, ParentType, ContextType, RequireFields<DivisionPremisesRankingArgs, 'first' | 'level'>>;
  reporting?: Resolver<Maybe<ResolversTypes['Reporting']>, ParentType, ContextType, Partial<DivisionReportingArgs>>;
  reportingByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reporting']>>, ParentType, ContextType, Partial<DivisionReportingByMonthArgs>>;
  rosterChanges?: Resolver<Maybe<ResolversTypes['RosterChanges']>, ParentType, ContextType, Partial<DivisionRosterChangesArgs>>;
  rosterChangesByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterChanges']>>, ParentType, ContextType, Partial<DivisionRosterChangesByMonthArgs>>;
  rosterChangesRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterChangesRank']>>, ParentType, ContextType, RequireFields<DivisionRosterChangesRankingArgs, 'first' | 'level'>>;
  serviceCentres?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceCentre']>>, ParentType, ContextType>;
  serviceRecords?: Resolver<Maybe<ResolversTypes['ServiceRecordCounts']>, ParentType, ContextType, Partial<DivisionServiceRecordsArgs>>;
  serviceRecordsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceRecordCounts']>>, ParentType, ContextType, Partial<DivisionServiceRecordsByMonthArgs>>;
  serviceRecordsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceRecordCountsRank']>>, ParentType, ContextType, RequireFields<DivisionServiceRecordsRankingArgs, 'first' | 'level'>>;
  training?: Resolver<Maybe<ResolversTypes['TrainingCounts']>, ParentType, ContextType, Partial<DivisionTrainingArgs>>;
  trainingByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingCounts']>>, ParentType, ContextType, Partial<DivisionTrainingByMonthArgs>>;
  trainingRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingCountsRank']>>, ParentType, ContextType, RequireFields<DivisionTrainingRankingArgs, 'first' | 'level'>>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DivisionConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DivisionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type DivisionResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['DivisionResult'] = ResolversParentTypes['DivisionResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  advisor?: Resolver<ResolversTypes['Advisor'], ParentType, ContextType>;
  announced?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChangedParticular']>>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableFilingAction']>>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingChange']>>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingStep']>>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
};

export type FilingChangeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingChange'] = ResolversParentTypes['FilingChange']> = {
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  announcedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FilingState']>, ParentType, ContextType>;
  particulars?: Resolver<ReadonlyArray<ResolversTypes['ChangedParticular']>, ParentType, ContextType>;
};

export type FilingConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingConnection'] = ResolversParentTypes['FilingConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FilingCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingCounts'] = ResolversParentTypes['FilingCounts']> = {
  changed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingOver14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo7?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FilingCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingCountsRank'] = ResolversParentTypes['FilingCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  filings?: Resolver<Maybe<ResolversTypes['FilingCounts']>, ParentType, ContextType>;
};

export type FilingEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingEdge'] = ResolversParentTypes['FilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
};

export type FilingStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingStep'] = ResolversParentTypes['FilingStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['FilingState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
};

export type FilledFormResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilledForm'] = ResolversParentTypes['FilledForm']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['FormAnswer']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['FormScore']>, ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FollowUpOutcome']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type FollowUpConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FollowUpConnection'] = ResolversParentTypes['FollowUpConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FollowUpEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FollowUpCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FollowUpCounts'] = ResolversParentTypes['FollowUpCounts']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FollowUpCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FollowUpCountsRank'] = ResolversParentTypes['FollowUpCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpCounts']>, ParentType, ContextType>;
};

export type FollowUpEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FollowUpEdge'] = ResolversParentTypes['FollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
};

export type FollowUpResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FollowUpResult'] = ResolversParentTypes['FollowUpResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
};

export type FormResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormAnswerResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FormAnswer'] = ResolversParentTypes['FormAnswer']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['FormField'], ParentType, ContextType>;
  keys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeKey']>>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FormChoiceResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FormChoice'] = ResolversParentTypes['FormChoice']> = {
  key?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type FormConditionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FormCondition'] = ResolversParentTypes['FormCondition']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['FormConditionAnswer']>, ParentType, ContextType>;
};

export type FormConditionAnswerResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FormConditionAnswer'] = ResolversParentTypes['FormConditionAnswer']> = {
  field?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  keys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeKey']>>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['FormChoice']>, ParentType, ContextType>;
  fromFilledOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormFieldKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredWhen?: Resolver<ReadonlyArray<ResolversTypes['FormCondition']>, ParentType, ContextType>;
  untilFilledOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormReasonResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FormReason'] = ResolversParentTypes['FormReason']> = {
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type FormScoreResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FormScore'] = ResolversParentTypes['FormScore']> = {
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['FormReason']>, ParentType, ContextType>;
};

export type FundAmountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FundAmounts'] = ResolversParentTypes['FundAmounts']> = {
  allocated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GatheredCaseResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GatheredCase'] = ResolversParentTypes['GatheredCase']> = {
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableGatheredCaseAction']>>, ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GatheredCaseState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GatheredCaseConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GatheredCaseConnection'] = ResolversParentTypes['GatheredCaseConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GatheredCaseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GatheredCaseEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GatheredCaseEdge'] = ResolversParentTypes['GatheredCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GatheredCase']>, ParentType, ContextType>;
};

export type GatheredCaseResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GatheredCaseResult'] = ResolversParentTypes['GatheredCaseResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['GatheredCase']>, ParentType, ContextType>;
};

export type GuidanceAnswerResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceAnswer'] = ResolversParentTypes['GuidanceAnswer']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedFrom?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  correctedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['GuidanceAnswerVersion']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GuidanceAnswerConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceAnswerConnection'] = ResolversParentTypes['GuidanceAnswerConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GuidanceAnswerEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GuidanceAnswerEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceAnswerEdge'] = ResolversParentTypes['GuidanceAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GuidanceAnswer']>, ParentType, ContextType>;
};

export type GuidanceAnswerVersionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceAnswerVersion'] = ResolversParentTypes['GuidanceAnswerVersion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GuidanceQuestionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceQuestion'] = ResolversParentTypes['GuidanceQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['GuidanceAnswer']>, ParentType, ContextType>;
  askedFrom?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableGuidanceAction']>>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GuidanceStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GuidanceState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['CodeKey']>, ParentType, ContextType>;
};

export type GuidanceQuestionConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceQuestionConnection'] = ResolversParentTypes['GuidanceQuestionConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GuidanceQuestionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GuidanceQuestionEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceQuestionEdge'] = ResolversParentTypes['GuidanceQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GuidanceQuestion']>, ParentType, ContextType>;
};

export type GuidanceQuestionResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceQuestionResult'] = ResolversParentTypes['GuidanceQuestionResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['GuidanceQuestion']>, ParentType, ContextType>;
};

export type GuidanceStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GuidanceStep'] = ResolversParentTypes['GuidanceStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['GuidanceState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GuidanceState'], ParentType, ContextType>;
};

export type HotlineResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Hotline'] = ResolversParentTypes['Hotline']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HotlineConnection'] = ResolversParentTypes['HotlineConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HotlineEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HotlineEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HotlineEdge'] = ResolversParentTypes['HotlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Hotline']>, ParentType, ContextType>;
};

export type HotlineResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HotlineResult'] = ResolversParentTypes['HotlineResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Hotline']>, ParentType, ContextType>;
};

export type HoursExceptionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HoursException'] = ResolversParentTypes['HoursException']> = {
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['HoursInterval']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HoursIntervalResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HoursInterval'] = ResolversParentTypes['HoursInterval']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ImportEffect'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ImportMode'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImportedRow']>>, ParentType, ContextType, RequireFields<ImportReportArgs, 'part'>>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  takesEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportAllowedResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ImportAllowed'] = ResolversParentTypes['ImportAllowed']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['ImportAllowed']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explainEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explainZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportCellKind'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImportEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
};

export type ImportKindResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ImportKind'] = ResolversParentTypes['ImportKind']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableIncidentAction']>>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['FilledForm'], ParentType, ContextType>;
  followUps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FollowUp']>>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncidentState'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncidentCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['IncidentCounts'] = ResolversParentTypes['IncidentCounts']> = {
  closed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  investigating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingOver14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo7?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncidentCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['IncidentCountsRank'] = ResolversParentTypes['IncidentCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentCounts']>, ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type IncidentResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['IncidentResult'] = ResolversParentTypes['IncidentResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type IncidentStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['IncidentStep'] = ResolversParentTypes['IncidentStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['IncidentState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['IncidentState'], ParentType, ContextType>;
};

export type LicenceReminderResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LicenceReminder'] = ResolversParentTypes['LicenceReminder']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LicenceReminderConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LicenceReminderConnection'] = ResolversParentTypes['LicenceReminderConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicenceReminderEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LicenceReminderEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LicenceReminderEdge'] = ResolversParentTypes['LicenceReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LicenceReminder']>, ParentType, ContextType>;
};

export type MessageValueResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MessageValue'] = ResolversParentTypes['MessageValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelCaseResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ModelCase'] = ResolversParentTypes['ModelCase']> = {
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableModelCaseAction']>>, ParentType, ContextType>;
  clientsChecked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ModelCaseFinding']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelCaseStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModelCaseState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelCaseConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ModelCaseConnection'] = ResolversParentTypes['ModelCaseConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ModelCaseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModelCaseEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ModelCaseEdge'] = ResolversParentTypes['ModelCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ModelCase']>, ParentType, ContextType>;
};

export type ModelCaseFindingResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ModelCaseFinding'] = ResolversParentTypes['ModelCaseFinding']> = {
  field?: Resolver<ResolversTypes['ModelCaseField'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ModelCaseFindingKind'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelCaseResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ModelCaseResult'] = ResolversParentTypes['ModelCaseResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['ModelCase']>, ParentType, ContextType>;
};

export type ModelCaseStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ModelCaseStep'] = ResolversParentTypes['ModelCaseStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ModelCaseState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ModelCaseState'], ParentType, ContextType>;
};

export type MoveAwardsResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MoveAwardsResult'] = ResolversParentTypes['MoveAwardsResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwardResult']>>, ParentType, ContextType>;
};

export type MoveFilingsResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MoveFilingsResult'] = ResolversParentTypes['MoveFilingsResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdvisorResult']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCourse?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType, RequireFields<MutationAddCourseArgs, 'input'>>;
  addHotline?: Resolver<Maybe<ResolversTypes['HotlineResult']>, ParentType, ContextType, RequireFields<MutationAddHotlineArgs, 'input'>>;
  answerGuidance?: Resolver<Maybe<ResolversTypes['GuidanceQuestionResult']>, ParentType, ContextType, RequireFields<MutationAnswerGuidanceArgs, 'input'>>;
  askGuidance?: Resolver<Maybe<ResolversTypes['GuidanceQuestionResult']>, ParentType, ContextType, RequireFields<MutationAskGuidanceArgs, 'input'>>;
  beginImport?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationBeginImportArgs, 'input'>>;
  cancelTrainingSession?: Resolver<Maybe<ResolversTypes['TrainingSessionResult']>, ParentType, ContextType, RequireFields<MutationCancelTrainingSessionArgs, 'input'>>;
  changeAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationChangeAdvisorArgs, 'input'>>;
  changeCourse?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType, RequireFields<MutationChangeCourseArgs, 'input'>>;
  changeHotline?: Resolver<Maybe<ResolversTypes['HotlineResult']>, ParentType, ContextType, RequireFields<MutationChangeHotlineArgs, 'input'>>;
  changeModelCase?: Resolver<Maybe<ResolversTypes['ModelCaseResult']>, ParentType, ContextType, RequireFields<MutationChangeModelCaseArgs, 'input'>>;
  changeOutreachPlan?: Resolver<Maybe<ResolversTypes['OutreachPlanItemResult']>, ParentType, ContextType, RequireFields<MutationChangeOutreachPlanArgs, 'input'>>;
  changeStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationChangeStationArgs, 'input'>>;
  checkPremises?: Resolver<Maybe<ResolversTypes['PremisesCheckResult']>, ParentType, ContextType, RequireFields<MutationCheckPremisesArgs, 'input'>>;
  closeFollowUp?: Resolver<Maybe<ResolversTypes['FollowUpResult']>, ParentType, ContextType, RequireFields<MutationCloseFollowUpArgs, 'input'>>;
  closeStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationCloseStationArgs, 'input'>>;
  correctOutreach?: Resolver<Maybe<ResolversTypes['OutreachResult']>, ParentType, ContextType, RequireFields<MutationCorrectOutreachArgs, 'input'>>;
  endAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationEndAdvisorArgs, 'input'>>;
  endDeputy?: Resolver<Maybe<ResolversTypes['DeputyResult']>, ParentType, ContextType, RequireFields<MutationEndDeputyArgs, 'input'>>;
  endPosting?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationEndPostingArgs, 'input'>>;
  enrolAdvisors?: Resolver<Maybe<ResolversTypes['TrainingSessionResult']>, ParentType, ContextType, RequireFields<MutationEnrolAdvisorsArgs, 'input'>>;
  exportAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorExportResult']>, ParentType, ContextType, RequireFields<MutationExportAdvisorArgs, 'input'>>;
  holdTrainingSession?: Resolver<Maybe<ResolversTypes['TrainingSessionResult']>, ParentType, ContextType, RequireFields<MutationHoldTrainingSessionArgs, 'input'>>;
  issueRosterReport?: Resolver<Maybe<ResolversTypes['RosterReportResult']>, ParentType, ContextType, RequireFields<MutationIssueRosterReportArgs, 'input'>>;
  mergeStations?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationMergeStationsArgs, 'input'>>;
  moveAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationMoveAdvisorArgs, 'input'>>;
  moveAward?: Resolver<Maybe<ResolversTypes['AwardResult']>, ParentType, ContextType, RequireFields<MutationMoveAwardArgs, 'input'>>;
  moveAwards?: Resolver<Maybe<ResolversTypes['MoveAwardsResult']>, ParentType, ContextType, RequireFields<MutationMoveAwardsArgs, 'input'>>;
  moveComplaint?: Resolver<Maybe<ResolversTypes['ComplaintResult']>, ParentType, ContextType, RequireFields<MutationMoveComplaintArgs, 'input'>>;
  moveFiling?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationMoveFilingArgs, 'input'>>;
  moveFilings?: Resolver<Maybe<ResolversTypes['MoveFilingsResult']>, ParentType, ContextType, RequireFields<MutationMoveFilingsArgs, 'input'>>;
  moveGatheredCase?: Resolver<Maybe<ResolversTypes['GatheredCaseResult']>, ParentType, ContextType, RequireFields<MutationMoveGatheredCaseArgs, 'input'>>;
  moveGuidanceQuestion?: Resolver<Maybe<ResolversTypes['GuidanceQuestionResult']>, ParentType, ContextType, RequireFields<MutationMoveGuidanceQuestionArgs, 'input'>>;
  moveIncident?: Resolver<Maybe<ResolversTypes['IncidentResult']>, ParentType, ContextType, RequireFields<MutationMoveIncidentArgs, 'input'>>;
  moveModelCase?: Resolver<Maybe<ResolversTypes['ModelCaseResult']>, ParentType, ContextType, RequireFields<MutationMoveModelCaseArgs, 'input'>>;
  moveStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationMoveStationArgs, 'input'>>;
  nameDeputy?: Resolver<Maybe<ResolversTypes['DeputyResult']>, ParentType, ContextType, RequireFields<MutationNameDeputyArgs, 'input'>>;
  nominateForAward?: Resolver<Maybe<ResolversTypes['AwardResult']>, ParentType, ContextType, RequireFields<MutationNominateForAwardArgs, 'input'>>;
  openStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationOpenStationArgs, 'input'>>;
  planOutreach?: Resolver<Maybe<ResolversTypes['OutreachPlanItemResult']>, ParentType, ContextType, RequireFields<MutationPlanOutreachArgs, 'input'>>;
  postAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationPostAdvisorArgs, 'input'>>;
  publishStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationPublishStationArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['TrainingSessionResult']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordBudgetEntry?: Resolver<Maybe<ResolversTypes['BudgetEntryResult']>, ParentType, ContextType, RequireFields<MutationRecordBudgetEntryArgs, 'input'>>;
  recordComplaint?: Resolver<Maybe<ResolversTypes['ComplaintReceiptResult']>, ParentType, ContextType, RequireFields<MutationRecordComplaintArgs, 'input'>>;
  recordOutreach?: Resolver<Maybe<ResolversTypes['OutreachResult']>, ParentType, ContextType, RequireFields<MutationRecordOutreachArgs, 'input'>>;
  recordService?: Resolver<Maybe<ResolversTypes['ServiceRecordResult']>, ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  registerAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationRegisterAdvisorArgs, 'input'>>;
  reportIncident?: Resolver<Maybe<ResolversTypes['IncidentResult']>, ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
  reverseBudgetEntry?: Resolver<Maybe<ResolversTypes['BudgetEntryResult']>, ParentType, ContextType, RequireFields<MutationReverseBudgetEntryArgs, 'input'>>;
  runImport?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  setServiceCentres?: Resolver<Maybe<ResolversTypes['DivisionResult']>, ParentType, ContextType, RequireFields<MutationSetServiceCentresArgs, 'input'>>;
  setWorkRules?: Resolver<Maybe<ResolversTypes['WorkRulesResult']>, ParentType, ContextType, RequireFields<MutationSetWorkRulesArgs, 'input'>>;
  stageImportRows?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationStageImportRowsArgs, 'input'>>;
  submitComplaint?: Resolver<Maybe<ResolversTypes['ComplaintReceiptResult']>, ParentType, ContextType, RequireFields<MutationSubmitComplaintArgs, 'input'>>;
  takeOffAdvisors?: Resolver<Maybe<ResolversTypes['TrainingSessionResult']>, ParentType, ContextType, RequireFields<MutationTakeOffAdvisorsArgs, 'input'>>;
  tieAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationTieAdvisorArgs, 'input'>>;
  unmaskAdvisor?: Resolver<Maybe<ResolversTypes['UnmaskAdvisorResult']>, ParentType, ContextType, RequireFields<MutationUnmaskAdvisorArgs, 'input'>>;
  withdrawCourse?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCourseArgs, 'input'>>;
  withdrawOutreach?: Resolver<Maybe<ResolversTypes['OutreachResult']>, ParentType, ContextType, RequireFields<MutationWithdrawOutreachArgs, 'input'>>;
  writeModelCase?: Resolver<Maybe<ResolversTypes['ModelCaseResult']>, ParentType, ContextType, RequireFields<MutationWriteModelCaseArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['MessageValue']>, ParentType, ContextType>;
};

export type OutreachResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Outreach'] = ResolversParentTypes['Outreach']> = {
  channel?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCorrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materials?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planItem?: Resolver<Maybe<ResolversTypes['OutreachPlanItem']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['OutreachVersion']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OutreachConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachConnection'] = ResolversParentTypes['OutreachConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutreachEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutreachCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachCounts'] = ResolversParentTypes['OutreachCounts']> = {
  byChannel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutreachOfChannel']>>, ParentType, ContextType>;
  countedReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachUnknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutreachCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachCountsRank'] = ResolversParentTypes['OutreachCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  outreach?: Resolver<Maybe<ResolversTypes['OutreachCounts']>, ParentType, ContextType>;
};

export type OutreachEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachEdge'] = ResolversParentTypes['OutreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Outreach']>, ParentType, ContextType>;
};

export type OutreachOfChannelResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachOfChannel'] = ResolversParentTypes['OutreachOfChannel']> = {
  channel?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  countedReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachUnknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutreachPlanResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachPlan'] = ResolversParentTypes['OutreachPlan']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['OutreachPlanChannel']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['OutreachPlanItem']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutreachPlanChannelResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachPlanChannel'] = ResolversParentTypes['OutreachPlanChannel']> = {
  channel?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  countedReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inPlan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachUnknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutreachPlanItemResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachPlanItem'] = ResolversParentTypes['OutreachPlanItem']> = {
  aim?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aimReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['OutreachProgress']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['OutreachPlanVersion']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutreachPlanItemConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachPlanItemConnection'] = ResolversParentTypes['OutreachPlanItemConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutreachPlanItemEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutreachPlanItemEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachPlanItemEdge'] = ResolversParentTypes['OutreachPlanItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OutreachPlanItem']>, ParentType, ContextType>;
};

export type OutreachPlanItemResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachPlanItemResult'] = ResolversParentTypes['OutreachPlanItemResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['OutreachPlanItem']>, ParentType, ContextType>;
};

export type OutreachPlanVersionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachPlanVersion'] = ResolversParentTypes['OutreachPlanVersion']> = {
  aim?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aimReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  dueMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OutreachProgressResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachProgress'] = ResolversParentTypes['OutreachProgress']> = {
  countedReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isBehind?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachUnknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutreachResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachResult'] = ResolversParentTypes['OutreachResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Outreach']>, ParentType, ContextType>;
};

export type OutreachVersionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OutreachVersion'] = ResolversParentTypes['OutreachVersion']> = {
  channel?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  materials?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Personal'] = ResolversParentTypes['Personal']> = {
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PremisesCheckResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PremisesCheck'] = ResolversParentTypes['PremisesCheck']> = {
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['FilledForm'], ParentType, ContextType>;
  followUps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FollowUp']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type PremisesCheckConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PremisesCheckConnection'] = ResolversParentTypes['PremisesCheckConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PremisesCheckEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PremisesCheckEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PremisesCheckEdge'] = ResolversParentTypes['PremisesCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PremisesCheck']>, ParentType, ContextType>;
};

export type PremisesCheckResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PremisesCheckResult'] = ResolversParentTypes['PremisesCheckResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['PremisesCheck']>, ParentType, ContextType>;
};

export type PremisesCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PremisesCounts'] = ResolversParentTypes['PremisesCounts']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  stations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uncheckedForYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PremisesCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PremisesCountsRank'] = ResolversParentTypes['PremisesCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  premises?: Resolver<Maybe<ResolversTypes['PremisesCounts']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType, RequireFields<QueryAdvisorArgs, 'id'>>;
  advisors?: Resolver<Maybe<ResolversTypes['AdvisorConnection']>, ParentType, ContextType, RequireFields<QueryAdvisorsArgs, 'first' | 'within'>>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType, RequireFields<QueryAwardArgs, 'id'>>;
  awardNominations?: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<QueryAwardNominationsArgs, 'first' | 'within'>>;
  awards?: Resolver<Maybe<ResolversTypes['AwardConnection']>, ParentType, ContextType, RequireFields<QueryAwardsArgs, 'first' | 'within'>>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, RequireFields<QueryBudgetArgs, 'id'>>;
  budgetEntries?: Resolver<Maybe<ResolversTypes['BudgetEntryConnection']>, ParentType, ContextType, RequireFields<QueryBudgetEntriesArgs, 'first' | 'within'>>;
  budgetEntry?: Resolver<Maybe<ResolversTypes['BudgetEntry']>, ParentType, ContextType, RequireFields<QueryBudgetEntryArgs, 'id'>>;
  budgets?: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, RequireFields<QueryBudgetsArgs, 'first' | 'within'>>;
  complaint?: Resolver<Maybe<ResolversTypes['ComplaintStatus']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'receipt'>>;
  complaintCase?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintCaseArgs, 'id'>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first' | 'within'>>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first' | 'within'>>;
  deputies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deputy']>>, ParentType, ContextType, RequireFields<QueryDeputiesArgs, 'authority'>>;
  divisionsWithoutStation?: Resolver<Maybe<ResolversTypes['DivisionConnection']>, ParentType, ContextType, RequireFields<QueryDivisionsWithoutStationArgs, 'first' | 'within'>>;
  fetch__Station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryFetch__StationArgs, 'id'>>;
  filings?: Resolver<Maybe<ResolversTypes['FilingConnection']>, ParentType, ContextType, RequireFields<QueryFilingsArgs, 'first' | 'within'>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'id'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'first' | 'within'>>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType, RequireFields<QueryFormArgs, 'name' | 'within'>>;
  forms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Form']>>, ParentType, ContextType, RequireFields<QueryFormsArgs, 'within'>>;
  gatheredCase?: Resolver<Maybe<ResolversTypes['GatheredCase']>, ParentType, ContextType, RequireFields<QueryGatheredCaseArgs, 'id'>>;
  gatheredCases?: Resolver<Maybe<ResolversTypes['GatheredCaseConnection']>, ParentType, ContextType, RequireFields<QueryGatheredCasesArgs, 'first' | 'within'>>;
  guidanceAnswer?: Resolver<Maybe<ResolversTypes['GuidanceAnswer']>, ParentType, ContextType, RequireFields<QueryGuidanceAnswerArgs, 'id'>>;
  guidanceAnswers?: Resolver<Maybe<ResolversTypes['GuidanceAnswerConnection']>, ParentType, ContextType, RequireFields<QueryGuidanceAnswersArgs, 'first' | 'within'>>;
  guidanceQuestion?: Resolver<Maybe<ResolversTypes['GuidanceQuestion']>, ParentType, ContextType, RequireFields<QueryGuidanceQuestionArgs, 'id'>>;
  guidanceQuestions?: Resolver<Maybe<ResolversTypes['GuidanceQuestionConnection']>, ParentType, ContextType, RequireFields<QueryGuidanceQuestionsArgs, 'first' | 'within'>>;
  hotline?: Resolver<Maybe<ResolversTypes['Hotline']>, ParentType, ContextType, RequireFields<QueryHotlineArgs, 'id'>>;
  hotlines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Hotline']>>, ParentType, ContextType, RequireFields<QueryHotlinesArgs, 'within'>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  importKind?: Resolver<Maybe<ResolversTypes['ImportKind']>, ParentType, ContextType, RequireFields<QueryImportKindArgs, 'name' | 'within'>>;
  imports?: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, RequireFields<QueryImportsArgs, 'first' | 'within'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first' | 'within'>>;
  licenceReminders?: Resolver<Maybe<ResolversTypes['LicenceReminderConnection']>, ParentType, ContextType, RequireFields<QueryLicenceRemindersArgs, 'first' | 'within'>>;
  modelCase?: Resolver<Maybe<ResolversTypes['ModelCase']>, ParentType, ContextType, RequireFields<QueryModelCaseArgs, 'id'>>;
  modelCases?: Resolver<Maybe<ResolversTypes['ModelCaseConnection']>, ParentType, ContextType, RequireFields<QueryModelCasesArgs, 'first' | 'within'>>;
  offeredTrainingSessions?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<QueryOfferedTrainingSessionsArgs, 'first' | 'within'>>;
  outreach?: Resolver<Maybe<ResolversTypes['OutreachConnection']>, ParentType, ContextType, RequireFields<QueryOutreachArgs, 'first' | 'within'>>;
  outreachEvent?: Resolver<Maybe<ResolversTypes['Outreach']>, ParentType, ContextType, RequireFields<QueryOutreachEventArgs, 'id'>>;
  outreachPlanItem?: Resolver<Maybe<ResolversTypes['OutreachPlanItem']>, ParentType, ContextType, RequireFields<QueryOutreachPlanItemArgs, 'id'>>;
  outreachPlanItems?: Resolver<Maybe<ResolversTypes['OutreachPlanItemConnection']>, ParentType, ContextType, RequireFields<QueryOutreachPlanItemsArgs, 'first' | 'within'>>;
  premisesCheck?: Resolver<Maybe<ResolversTypes['PremisesCheck']>, ParentType, ContextType, RequireFields<QueryPremisesCheckArgs, 'id'>>;
  premisesChecks?: Resolver<Maybe<ResolversTypes['PremisesCheckConnection']>, ParentType, ContextType, RequireFields<QueryPremisesChecksArgs, 'first' | 'within'>>;
  publishedHotlines?: Resolver<Maybe<ResolversTypes['HotlineConnection']>, ParentType, ContextType, RequireFields<QueryPublishedHotlinesArgs, 'first' | 'within'>>;
  rosterReport?: Resolver<Maybe<ResolversTypes['RosterReport']>, ParentType, ContextType, RequireFields<QueryRosterReportArgs, 'id'>>;
  rosterReportTotals?: Resolver<Maybe<ResolversTypes['RosterReportTotals']>, ParentType, ContextType, RequireFields<QueryRosterReportTotalsArgs, 'month' | 'within'>>;
  rosterReports?: Resolver<Maybe<ResolversTypes['RosterReportConnection']>, ParentType, ContextType, RequireFields<QueryRosterReportsArgs, 'first' | 'within'>>;
  serviceRecord?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType, RequireFields<QueryServiceRecordArgs, 'id'>>;
  serviceRecords?: Resolver<Maybe<ResolversTypes['ServiceRecordConnection']>, ParentType, ContextType, RequireFields<QueryServiceRecordsArgs, 'first' | 'within'>>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationArgs, 'id'>>;
  stations?: Resolver<Maybe<ResolversTypes['StationConnection']>, ParentType, ContextType, RequireFields<QueryStationsArgs, 'first' | 'within'>>;
  trainingEnrolments?: Resolver<Maybe<ResolversTypes['TrainingEnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryTrainingEnrolmentsArgs, 'first' | 'within'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<QueryTrainingSessionsArgs, 'first' | 'within'>>;
  workRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkRules']>>, ParentType, ContextType, RequireFields<QueryWorkRulesArgs, 'in'>>;
};

export type ReportingResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['RosterReport']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterReportState'], ParentType, ContextType>;
};

export type RosterChangeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterChange'] = ResolversParentTypes['RosterChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
};

export type RosterChangesResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterChanges'] = ResolversParentTypes['RosterChanges']> = {
  joiners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leavers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
};

export type RosterChangesRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterChangesRank'] = ResolversParentTypes['RosterChangesRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  rosterChanges?: Resolver<Maybe<ResolversTypes['RosterChanges']>, ParentType, ContextType>;
};

export type RosterCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterCounts'] = ResolversParentTypes['RosterCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterLicenceResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterLicence'] = ResolversParentTypes['RosterLicence']> = {
  level?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RosterLineResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterLine'] = ResolversParentTypes['RosterLine']> = {
  advisor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RosterChange']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['RosterLicence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FilingState']>, ParentType, ContextType>;
  stations?: Resolver<ReadonlyArray<ResolversTypes['RosterStation']>, ParentType, ContextType>;
};

export type RosterLineConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterLineConnection'] = ResolversParentTypes['RosterLineConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterLineEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RosterLineEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterLineEdge'] = ResolversParentTypes['RosterLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RosterLine']>, ParentType, ContextType>;
};

export type RosterReportResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterReport'] = ResolversParentTypes['RosterReport']> = {
  delegated?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filings?: Resolver<Maybe<ResolversTypes['FilingCounts']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['RosterLineConnection']>, ParentType, ContextType, RequireFields<RosterReportLinesArgs, 'first' | 'kind'>>;
  month?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['RosterCounts']>, ParentType, ContextType>;
  rosterChanges?: Resolver<Maybe<ResolversTypes['RosterChanges']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterReportState'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterReportConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterReportConnection'] = ResolversParentTypes['RosterReportConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterReportEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RosterReportEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterReportEdge'] = ResolversParentTypes['RosterReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RosterReport']>, ParentType, ContextType>;
};

export type RosterReportResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterReportResult'] = ResolversParentTypes['RosterReportResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['RosterReport']>, ParentType, ContextType>;
};

export type RosterReportTotalsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterReportTotals'] = ResolversParentTypes['RosterReportTotals']> = {
  filings?: Resolver<Maybe<ResolversTypes['FilingCounts']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  rosterChanges?: Resolver<Maybe<ResolversTypes['RosterChanges']>, ParentType, ContextType>;
};

export type RosterStationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RosterStation'] = ResolversParentTypes['RosterStation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceCentreResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceCentreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['FilledForm'], ParentType, ContextType>;
  followUps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FollowUp']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type ServiceRecordConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceRecordConnection'] = ResolversParentTypes['ServiceRecordConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceRecordEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceRecordCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceRecordCounts'] = ResolversParentTypes['ServiceRecordCounts']> = {
  atWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byPhone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherwise?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toFollowUp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceRecordCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceRecordCountsRank'] = ResolversParentTypes['ServiceRecordCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  serviceRecords?: Resolver<Maybe<ResolversTypes['ServiceRecordCounts']>, ParentType, ContextType>;
};

export type ServiceRecordEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceRecordEdge'] = ResolversParentTypes['ServiceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
};

export type ServiceRecordResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceRecordResult'] = ResolversParentTypes['ServiceRecordResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
};

export type SocialWorkLicenceResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SocialWorkLicence'] = ResolversParentTypes['SocialWorkLicence']> = {
  level?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advisedStaffing?: Resolver<ResolversTypes['AdvisedStaffing'], ParentType, ContextType>;
  advisors?: Resolver<Maybe<ResolversTypes['AdvisorConnection']>, ParentType, ContextType, RequireFields<StationAdvisorsArgs, 'first'>>;
  advisorsPosted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StationStep']>, ParentType, ContextType>;
  hoursExceptions?: Resolver<ReadonlyArray<ResolversTypes['HoursException']>, ParentType, ContextType>;
  hoursRemark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StationKind'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineChannels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  openNow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opensNext?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premisesChecks?: Resolver<Maybe<ResolversTypes['PremisesCheckConnection']>, ParentType, ContextType, RequireFields<StationPremisesChecksArgs, 'first'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffingFloor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  uncheckedSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeklyHours?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeeklyHours']>>, ParentType, ContextType>;
  workRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkRules']>>, ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StationEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['StationEdge'] = ResolversParentTypes['StationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type StationResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['StationResult'] = ResolversParentTypes['StationResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type StationStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['StationStep'] = ResolversParentTypes['StationStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fromAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['StationStepKind'], ParentType, ContextType>;
  toAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type TrainingCertificateResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingCertificate'] = ResolversParentTypes['TrainingCertificate']> = {
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
};

export type TrainingCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingCounts'] = ResolversParentTypes['TrainingCounts']> = {
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preServicePassed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingCountsRank'] = ResolversParentTypes['TrainingCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingCounts']>, ParentType, ContextType>;
};

export type TrainingEnrolmentResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingEnrolment'] = ResolversParentTypes['TrainingEnrolment']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['TrainingCertificate']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TrainingOutcome']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
};

export type TrainingEnrolmentConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingEnrolmentConnection'] = ResolversParentTypes['TrainingEnrolmentConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingEnrolmentEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingEnrolmentEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingEnrolmentEdge'] = ResolversParentTypes['TrainingEnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TrainingEnrolment']>, ParentType, ContextType>;
};

export type TrainingHoursResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingHours'] = ResolversParentTypes['TrainingHours']> = {
  continuing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preService?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingResult'] = ResolversParentTypes['TrainingResult']> = {
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  courseVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingResult']>>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingSessionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
};

export type TrainingSessionResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['TrainingSessionResult'] = ResolversParentTypes['TrainingSessionResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
};

export type UnmaskAdvisorResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['UnmaskAdvisorResult'] = ResolversParentTypes['UnmaskAdvisorResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['UnmaskedAdvisor']>, ParentType, ContextType>;
};

export type UnmaskedAdvisorResolvers<ContextType = Services, ParentType extends ResolversParentTypes['UnmaskedAdvisor'] = ResolversParentTypes['UnmaskedAdvisor']> = {
  advisor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  announcedIdentityDocumentKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announcedIdentityNumber?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  identityDocumentKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export type WeeklyHoursResolvers<ContextType = Services, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type WorkRulesResolvers<ContextType = Services, ParentType extends ResolversParentTypes['WorkRules'] = ResolversParentTypes['WorkRules']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stationKind?: Resolver<ResolversTypes['StationKind'], ParentType, ContextType>;
};

export type WorkRulesResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['WorkRulesResult'] = ResolversParentTypes['WorkRulesResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['WorkRules']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Services> = {
  AdvisedStaffing?: AdvisedStaffingResolvers<ContextType>;
  Advisor?: AdvisorResolvers<ContextType>;
  AdvisorConnection?: AdvisorConnectionResolvers<ContextType>;
  AdvisorEdge?: AdvisorEdgeResolvers<ContextType>;
  AdvisorExport?: AdvisorExportResolvers<ContextType>;
  AdvisorExportResult?: AdvisorExportResultResolvers<ContextType>;
  AdvisorMove?: AdvisorMoveResolvers<ContextType>;
  AdvisorResult?: AdvisorResultResolvers<ContextType>;
  AdvisorWarning?: AdvisorWarningResolvers<ContextType>;
  AvailableAwardAction?: AvailableAwardActionResolvers<ContextType>;
  AvailableComplaintAction?: AvailableComplaintActionResolvers<ContextType>;
  AvailableFilingAction?: AvailableFilingActionResolvers<ContextType>;
  AvailableGatheredCaseAction?: AvailableGatheredCaseActionResolvers<ContextType>;
  AvailableGuidanceAction?: AvailableGuidanceActionResolvers<ContextType>;
  AvailableIncidentAction?: AvailableIncidentActionResolvers<ContextType>;
  AvailableModelCaseAction?: AvailableModelCaseActionResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardCounts?: AwardCountsResolvers<ContextType>;
  AwardCountsRank?: AwardCountsRankResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  AwardResult?: AwardResultResolvers<ContextType>;
  AwardStep?: AwardStepResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetConnection?: BudgetConnectionResolvers<ContextType>;
  BudgetEdge?: BudgetEdgeResolvers<ContextType>;
  BudgetEntry?: BudgetEntryResolvers<ContextType>;
  BudgetEntryConnection?: BudgetEntryConnectionResolvers<ContextType>;
  BudgetEntryEdge?: BudgetEntryEdgeResolvers<ContextType>;
  BudgetEntryResult?: BudgetEntryResultResolvers<ContextType>;
  BudgetTotal?: BudgetTotalResolvers<ContextType>;
  BudgetUse?: BudgetUseResolvers<ContextType>;
  BudgetUseRank?: BudgetUseRankResolvers<ContextType>;
  ChangedParticular?: ChangedParticularResolvers<ContextType>;
  CodeKey?: GraphQLScalarType;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintAnswerCounts?: ComplaintAnswerCountsResolvers<ContextType>;
  ComplaintAnswerCountsRank?: ComplaintAnswerCountsRankResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintContact?: ComplaintContactResolvers<ContextType>;
  ComplaintCounts?: ComplaintCountsResolvers<ContextType>;
  ComplaintCountsRank?: ComplaintCountsRankResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintReceipt?: ComplaintReceiptResolvers<ContextType>;
  ComplaintReceiptResult?: ComplaintReceiptResultResolvers<ContextType>;
  ComplaintResult?: ComplaintResultResolvers<ContextType>;
  ComplaintStatus?: ComplaintStatusResolvers<ContextType>;
  ComplaintStep?: ComplaintStepResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseMaterial?: CourseMaterialResolvers<ContextType>;
  CourseResult?: CourseResultResolvers<ContextType>;
  CourseVersion?: CourseVersionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageRank?: CoverageRankResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deputy?: DeputyResolvers<ContextType>;
  DeputyResult?: DeputyResultResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  DivisionResult?: DivisionResultResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FilingChange?: FilingChangeResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingCounts?: FilingCountsResolvers<ContextType>;
  FilingCountsRank?: FilingCountsRankResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  FilingStep?: FilingStepResolvers<ContextType>;
  FilledForm?: FilledFormResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpCounts?: FollowUpCountsResolvers<ContextType>;
  FollowUpCountsRank?: FollowUpCountsRankResolvers<ContextType>;
  FollowUpEdge?: FollowUpEdgeResolvers<ContextType>;
  FollowUpResult?: FollowUpResultResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormAnswer?: FormAnswerResolvers<ContextType>;
  FormChoice?: FormChoiceResolvers<ContextType>;
  FormCondition?: FormConditionResolvers<ContextType>;
  FormConditionAnswer?: FormConditionAnswerResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormReason?: FormReasonResolvers<ContextType>;
  FormScore?: FormScoreResolvers<ContextType>;
  FundAmounts?: FundAmountsResolvers<ContextType>;
  GatheredCase?: GatheredCaseResolvers<ContextType>;
  GatheredCaseConnection?: GatheredCaseConnectionResolvers<ContextType>;
  GatheredCaseEdge?: GatheredCaseEdgeResolvers<ContextType>;
  GatheredCaseResult?: GatheredCaseResultResolvers<ContextType>;
  GuidanceAnswer?: GuidanceAnswerResolvers<ContextType>;
  GuidanceAnswerConnection?: GuidanceAnswerConnectionResolvers<ContextType>;
  GuidanceAnswerEdge?: GuidanceAnswerEdgeResolvers<ContextType>;
  GuidanceAnswerVersion?: GuidanceAnswerVersionResolvers<ContextType>;
  GuidanceQuestion?: GuidanceQuestionResolvers<ContextType>;
  GuidanceQuestionConnection?: GuidanceQuestionConnectionResolvers<ContextType>;
  GuidanceQuestionEdge?: GuidanceQuestionEdgeResolvers<ContextType>;
  GuidanceQuestionResult?: GuidanceQuestionResultResolvers<ContextType>;
  GuidanceStep?: GuidanceStepResolvers<ContextType>;
  Hotline?: HotlineResolvers<ContextType>;
  HotlineConnection?: HotlineConnectionResolvers<ContextType>;
  HotlineEdge?: HotlineEdgeResolvers<ContextType>;
  HotlineResult?: HotlineResultResolvers<ContextType>;
  HoursException?: HoursExceptionResolvers<ContextType>;
  HoursInterval?: HoursIntervalResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportAllowed?: ImportAllowedResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportKind?: ImportKindResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentCounts?: IncidentCountsResolvers<ContextType>;
  IncidentCountsRank?: IncidentCountsRankResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentResult?: IncidentResultResolvers<ContextType>;
  IncidentStep?: IncidentStepResolvers<ContextType>;
  LicenceReminder?: LicenceReminderResolvers<ContextType>;
  LicenceReminderConnection?: LicenceReminderConnectionResolvers<ContextType>;
  LicenceReminderEdge?: LicenceReminderEdgeResolvers<ContextType>;
  MessageValue?: MessageValueResolvers<ContextType>;
  ModelCase?: ModelCaseResolvers<ContextType>;
  ModelCaseConnection?: ModelCaseConnectionResolvers<ContextType>;
  ModelCaseEdge?: ModelCaseEdgeResolvers<ContextType>;
  ModelCaseFinding?: ModelCaseFindingResolvers<ContextType>;
  ModelCaseResult?: ModelCaseResultResolvers<ContextType>;
  ModelCaseStep?: ModelCaseStepResolvers<ContextType>;
  MoveAwardsResult?: MoveAwardsResultResolvers<ContextType>;
  MoveFilingsResult?: MoveFilingsResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  Outreach?: OutreachResolvers<ContextType>;
  OutreachConnection?: OutreachConnectionResolvers<ContextType>;
  OutreachCounts?: OutreachCountsResolvers<ContextType>;
  OutreachCountsRank?: OutreachCountsRankResolvers<ContextType>;
  OutreachEdge?: OutreachEdgeResolvers<ContextType>;
  OutreachOfChannel?: OutreachOfChannelResolvers<ContextType>;
  OutreachPlan?: OutreachPlanResolvers<ContextType>;
  OutreachPlanChannel?: OutreachPlanChannelResolvers<ContextType>;
  OutreachPlanItem?: OutreachPlanItemResolvers<ContextType>;
  OutreachPlanItemConnection?: OutreachPlanItemConnectionResolvers<ContextType>;
  OutreachPlanItemEdge?: OutreachPlanItemEdgeResolvers<ContextType>;
  OutreachPlanItemResult?: OutreachPlanItemResultResolvers<ContextType>;
  OutreachPlanVersion?: OutreachPlanVersionResolvers<ContextType>;
  OutreachProgress?: OutreachProgressResolvers<ContextType>;
  OutreachResult?: OutreachResultResolvers<ContextType>;
  OutreachVersion?: OutreachVersionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Personal?: PersonalResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PremisesCheck?: PremisesCheckResolvers<ContextType>;
  PremisesCheckConnection?: PremisesCheckConnectionResolvers<ContextType>;
  PremisesCheckEdge?: PremisesCheckEdgeResolvers<ContextType>;
  PremisesCheckResult?: PremisesCheckResultResolvers<ContextType>;
  PremisesCounts?: PremisesCountsResolvers<ContextType>;
  PremisesCountsRank?: PremisesCountsRankResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  RosterChange?: RosterChangeResolvers<ContextType>;
  RosterChanges?: RosterChangesResolvers<ContextType>;
  RosterChangesRank?: RosterChangesRankResolvers<ContextType>;
  RosterCounts?: RosterCountsResolvers<ContextType>;
  RosterLicence?: RosterLicenceResolvers<ContextType>;
  RosterLine?: RosterLineResolvers<ContextType>;
  RosterLineConnection?: RosterLineConnectionResolvers<ContextType>;
  RosterLineEdge?: RosterLineEdgeResolvers<ContextType>;
  RosterReport?: RosterReportResolvers<ContextType>;
  RosterReportConnection?: RosterReportConnectionResolvers<ContextType>;
  RosterReportEdge?: RosterReportEdgeResolvers<ContextType>;
  RosterReportResult?: RosterReportResultResolvers<ContextType>;
  RosterReportTotals?: RosterReportTotalsResolvers<ContextType>;
  RosterStation?: RosterStationResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  ServiceRecordConnection?: ServiceRecordConnectionResolvers<ContextType>;
  ServiceRecordCounts?: ServiceRecordCountsResolvers<ContextType>;
  ServiceRecordCountsRank?: ServiceRecordCountsRankResolvers<ContextType>;
  ServiceRecordEdge?: ServiceRecordEdgeResolvers<ContextType>;
  ServiceRecordResult?: ServiceRecordResultResolvers<ContextType>;
  SocialWorkLicence?: SocialWorkLicenceResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  StationResult?: StationResultResolvers<ContextType>;
  StationStep?: StationStepResolvers<ContextType>;
  TrainingCertificate?: TrainingCertificateResolvers<ContextType>;
  TrainingCounts?: TrainingCountsResolvers<ContextType>;
  TrainingCountsRank?: TrainingCountsRankResolvers<ContextType>;
  TrainingEnrolment?: TrainingEnrolmentResolvers<ContextType>;
  TrainingEnrolmentConnection?: TrainingEnrolmentConnectionResolvers<ContextType>;
  TrainingEnrolmentEdge?: TrainingEnrolmentEdgeResolvers<ContextType>;
  TrainingHours?: TrainingHoursResolvers<ContextType>;
  TrainingResult?: TrainingResultResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  TrainingSessionResult?: TrainingSessionResultResolvers<ContextType>;
  UnmaskAdvisorResult?: UnmaskAdvisorResultResolvers<ContextType>;
  UnmaskedAdvisor?: UnmaskedAdvisorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  WorkRules?: WorkRulesResolvers<ContextType>;
  WorkRulesResult?: WorkRulesResultResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Services> = {
  atMost?: AtMostDirectiveResolver<any, any, ContextType>;
  by?: ByDirectiveResolver<any, any, ContextType>;
  decidedBy?: DecidedByDirectiveResolver<any, any, ContextType>;
  everywhere?: EverywhereDirectiveResolver<any, any, ContextType>;
  lineage?: LineageDirectiveResolver<any, any, ContextType>;
  locates?: LocatesDirectiveResolver<any, any, ContextType>;
  matches?: MatchesDirectiveResolver<any, any, ContextType>;
  max?: MaxDirectiveResolver<any, any, ContextType>;
  min?: MinDirectiveResolver<any, any, ContextType>;
  ofCaller?: OfCallerDirectiveResolver<any, any, ContextType>;
  ranked?: RankedDirectiveResolver<any, any, ContextType>;
  ratio?: RatioDirectiveResolver<any, any, ContextType>;
  refers?: RefersDirectiveResolver<any, any, ContextType>;
  refusals?: RefusalsDirectiveResolver<any, any, ContextType>;
  subtree?: SubtreeDirectiveResolver<any, any, ContextType>;
  sum?: SumDirectiveResolver<any, any, ContextType>;
  worded?: WordedDirectiveResolver<any, any, ContextType>;
};
