import type { CodeKey } from '#code-lists';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { YearMonth } from '#calendar';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Advisor as AdvisorRow } from './advisors/advisor.entity.ts';
import type { Connection } from '../../libs/persistence/index.ts';
import type { Deputy as DeputyRow } from '../../libs/deputies/index.ts';
import type { DivisionRef } from './division-ref.ts';
import type { FilingChange as FilingChangeRow } from './filings/filing-change.entity.ts';
import type { FilingReport as FilingReportRow } from './filing-reports/filing-report.entity.ts';
import type { FilingStep as FilingStepRow } from './filings/filing-step.entity.ts';
import type { FollowUp as FollowUpRow } from './follow-ups/follow-up.entity.ts';
import type { Import as ImportRow } from './imports/import.entity.ts';
import type { Incident as IncidentRow } from './incidents/incident.entity.ts';
import type { IncidentStep as IncidentStepRow } from './incidents/incident-step.entity.ts';
import type { LicenceReminder as LicenceReminderRow } from './licence-reminders/licence-reminder.entity.ts';
import type { Posting as PostingRow } from './advisors/posting.entity.ts';
import type { PremisesCheck as PremisesCheckRow } from './premises-checks/premises-check.entity.ts';
import type { ServiceCentre as ServiceCentreRow } from './service-centres/service-centre.entity.ts';
import type { Licence } from './advisors/advisor.service.ts';
import type { Station as StationRow } from './stations/station.entity.ts';
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

/** 社区救助顾问: a real-name person posted at stations. */
export type Advisor = {
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
  /** 人员类别: of the code list advisorRole. */
  readonly role: Scalars['CodeKey']['output'];
  /** 技能: of the code list advisorSkill. */
  readonly skills: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 主要派驻站点: the station of the main current posting. */
  readonly station?: Maybe<Station>;
  /** 绑定账号: the subject of the tokens that the person signs in with; null where nobody does. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
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
  /** 派驻站点: posted now at one of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

/** 可办理事项: a step that the caller can take with a filing now. */
export type AvailableFilingAction = {
  /** 操作. */
  readonly action: FilingAction;
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
  /** 人员类别: filed. */
  readonly role?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 技能: at once; null takes all away. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 变更站点: what of a station changes; what is left out stays as it is. */
export type ChangeStationInput = {
  /** 地址. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 乘车路线: how to get there; null takes it away. */
  readonly directions?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 站点名称. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 网络渠道, at least one. */
  readonly onlineChannels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 电话. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 依托的专业社会组织, of professional points only. */
  readonly providerName?: InputMaybe<Scalars['String']['input']>;
  /** 服务时间. */
  readonly serviceHours?: InputMaybe<Scalars['String']['input']>;
  /** 站点. */
  readonly station: Scalars['ID']['input'];
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
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
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
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
  /** 站点事件情况: incidents at stations by state, and by how long they wait, at this division and beneath. */
  readonly incidents?: Maybe<IncidentCounts>;
  /** 逐月站点事件情况: of each month of at most 36, the earliest first. */
  readonly incidentsByMonth?: Maybe<ReadonlyArray<IncidentCounts>>;
  /** 站点事件情况排名: the divisions of a level, at this division or beneath, those with the most that wait first. */
  readonly incidentsRanking?: Maybe<ReadonlyArray<IncidentCountsRank>>;
  /** 人员进出: advisors who joined and left the roster in a month, at this division and beneath. */
  readonly rosterChanges?: Maybe<RosterChanges>;
  /** 逐月人员进出: of each month of at most 36, the earliest first. */
  readonly rosterChangesByMonth?: Maybe<ReadonlyArray<RosterChanges>>;
  /** 人员进出排名: the divisions of a level, at this division or beneath, those that most advisors left first. */
  readonly rosterChangesRanking?: Maybe<ReadonlyArray<RosterChangesRank>>;
  /** 社区事务受理服务中心及分中心: those of a street that its district lists; while none is listed, the street must have one. */
  readonly serviceCentres?: Maybe<ReadonlyArray<ServiceCentre>>;
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

/** 终止代理. */
export type EndDeputyInput = {
  /** 代理人. */
  readonly deputy: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** 备案月报: what an owner reported of a month. A report stays as it was issued; what is found later is a further version. */
export type FilingReport = {
  /** 另行报送的区划: divisions beneath, whose owners report by themselves. */
  readonly delegated: ReadonlyArray<Division>;
  /** 报送单位: the owner whose totals they are, without what it delegated. */
  readonly division: Division;
  /** 备案情况 when the month ended; null while it has not come. */
  readonly filings?: Maybe<FilingCounts>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 生成时间; null while it has not come. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 市级收到时间: when the city's owner received it; at the owner that issued it by the receipt of the message. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 人员进出 in the month; null while it has not come. */
  readonly rosterChanges?: Maybe<RosterChanges>;
  /** 状态. */
  readonly state: FilingReportState;
  /** 版次, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** 备案月报, a page. */
export type FilingReportConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<FilingReportEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 备案月报, in a page. */
export type FilingReportEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 备案月报. */
  readonly node?: Maybe<FilingReport>;
};

/** 筛选备案月报. */
export type FilingReportFilter = {
  /** 已生成: whether it was issued. */
  readonly issued?: InputMaybe<Scalars['Boolean']['input']>;
  /** 月份. */
  readonly month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** 备案月报排序. */
export type FilingReportOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: FilingReportOrderField;
};

/** 备案月报排序依据. */
export type FilingReportOrderField =
  /** 月份. */
  | 'MONTH';

/** 备案月报状态. */
export type FilingReportState =
  /** 待报: not with the city's owner, and not late. */
  | 'DUE'
  /** 逾期: not with the city's owner after the day by which reports are due. */
  | 'LATE'
  /** 已报: with the city's owner. */
  | 'REPORTED';

/** 备案月报汇总. */
export type FilingReportTotals = {
  /** 备案情况; null while a part is open. */
  readonly filings?: Maybe<FilingCounts>;
  /** 未齐区划: whose report is missing, or counts what a report above it counts already; empty when the sum is whole. */
  readonly open: ReadonlyArray<Division>;
  /** 人员进出; null while a part is open. */
  readonly rosterChanges?: Maybe<RosterChanges>;
};

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
  /** 未通过原因: all at once, the path names the column. */
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

/** 说明所含的值. */
export type MessageValue = {
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 值. */
  readonly value: Scalars['String']['output'];
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

/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type Mutation = {
  /** 开始导入: begins an import of rows of a kind, whose parts are then sent by stageImportRows. Nothing takes effect before runImport. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly beginImport?: Maybe<ImportResult>;
  /** 信息变更: changes what is kept of an advisor. Phone and skills change at once; so does all else of one who is not filed yet. Of a filed advisor it is announced, and takes effect when the filing authority files it. Phones and documents are not compared with those that are kept; to learn who is registered already counts as seeing them unmasked. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, FILING_STATE_CONFLICT, UNMASK_LIMIT, KEY_REUSED. */
  readonly changeAdvisor?: Maybe<AdvisorResult>;
  /** 变更站点信息: changes what an open station publishes; its kind and division stay. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeStation?: Maybe<StationResult>;
  /** 场所检查: records how the place of a station was found on a day, by the form PREMISES_CHECK of that day. What an earlier check asked to be done ends; what this one asks follows. Errors: INPUT_INVALID, FORM_VERSION_OLD, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly checkPremises?: Maybe<PremisesCheckResult>;
  /** 整改销项: says that what a form asked for is done. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly closeFollowUp?: Maybe<FollowUpResult>;
  /** 撤销站点: closes a station, with which its postings end; it is listed and counted no more, and still read by its id. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly closeStation?: Maybe<StationResult>;
  /** 终止代理: ends it before its day, by the authority itself. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, KEY_REUSED. */
  readonly endDeputy?: Maybe<DeputyResult>;
  /** 查阅复制个人信息: everything that this domain holds on one advisor, as one document, to the filing authority; number and phone are whole only for who may unmask advisors. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  readonly exportAdvisor?: Maybe<AdvisorExportResult>;
  /** 调动: has an advisor registered in another division of the same owner, by one who has both in charge, as the district has. The advisor keeps the id, and is seen there alone and filed with the authority there: one who was filed with another authority is CHANGED until the new one files it, and goes on serving. All postings end, and one begins at the station that is named; clients of communities where the advisor serves no longer show as without one. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, TRANSFER_NEEDED, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT, FILING_STATE_CONFLICT. */
  readonly moveAdvisor?: Maybe<AdvisorResult>;
  /** 备案流转: takes an advisor's filing one step on; SUBMIT and CHANGE are taken where the advisor serves, every other step by the filing authority alone, or its deputy. FILE puts into effect what changeAdvisor announced, RETURN and WITHDRAW do not. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, FILING_STATE_CONFLICT, FILING_WRONG_AUTHORITY, UNMASK_LIMIT, KEY_REUSED. */
  readonly moveFiling?: Maybe<AdvisorResult>;
  /** 批量办理备案: takes up to 50 filings one step on each, in the order given. Each is answered for itself as moveFiling answers it, with the paths of its own input; one that is refused leaves the others done. Errors of the whole, where nothing was done: INPUT_INVALID, DIVISION_FORBIDDEN. */
  readonly moveFilings?: Maybe<MoveFilingsResult>;
  /** 事件办理: takes an incident one step on, by its authority alone, or its deputy. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveIncident?: Maybe<IncidentResult>;
  /** 指定代理人: has a person decide filings in the place of the authority, by the authority itself, for at most a year. The person decides with the rights of their own sign-in, where they see the advisors. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED. */
  readonly nameDeputy?: Maybe<DeputyResult>;
  /** 设立站点: opens a station. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly openStation?: Maybe<StationResult>;
  /** 派驻: posts an advisor at a further station. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, KEY_REUSED. */
  readonly postAdvisor?: Maybe<AdvisorResult>;
  /** 实名登记: registers an advisor, with the filing as a draft. To learn who is registered already counts as seeing them unmasked. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT, KEY_REUSED. */
  readonly registerAdvisor?: Maybe<AdvisorResult>;
  /** 上报事件: reports an incident of safety or risk at a station, by the form STATION_INCIDENT of its day, which its authority then looks into. What the form asks to be done follows. Errors: INPUT_INVALID, FORM_VERSION_OLD, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly reportIncident?: Maybe<IncidentResult>;
  /** 执行导入: checks the rows of an import, or has them take effect, in the caller's name; import says how far it is and what became of each row. Errors: INPUT_INVALID, NOT_FOUND, IMPORT_STATE_CONFLICT, KEY_REUSED. */
  readonly runImport?: Maybe<ImportResult>;
  /** 列明街镇中心: lists the affairs centres of a street in which a service station must stand; by its district alone. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, KEY_REUSED. */
  readonly setServiceCentres?: Maybe<DivisionResult>;
  /** 发送导入数据: stages some rows of an import; a part that was sent already is not taken twice. Errors: INPUT_INVALID, NOT_FOUND, IMPORT_STATE_CONFLICT, KEY_REUSED. */
  readonly stageImportRows?: Maybe<ImportResult>;
  /** 绑定账号: ties an advisor to the subject of the tokens that the person signs in with, or unties them; by the filing authority alone. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, FILING_WRONG_AUTHORITY, KEY_REUSED. */
  readonly tieAdvisor?: Maybe<AdvisorResult>;
  /** 明文查看: shows an advisor's whole number and phone to the filing authority, and accounts for it. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  readonly unmaskAdvisor?: Maybe<UnmaskAdvisorResult>;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationBeginImportArgs = {
  input: BeginImportInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeAdvisorArgs = {
  input: ChangeAdvisorInput;
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
export type MutationEndDeputyArgs = {
  input: EndDeputyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationExportAdvisorArgs = {
  input: ExportAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveAdvisorArgs = {
  input: MoveAdvisorInput;
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
export type MutationMoveIncidentArgs = {
  input: MoveIncidentInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationNameDeputyArgs = {
  input: NameDeputyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationOpenStationArgs = {
  input: OpenStationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationPostAdvisorArgs = {
  input: PostAdvisorInput;
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
export type MutationRunImportArgs = {
  input: RunImportInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationSetServiceCentresArgs = {
  input: SetServiceCentresInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationStageImportRowsArgs = {
  input: StageImportRowsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationTieAdvisorArgs = {
  input: TieAdvisorInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationUnmaskAdvisorArgs = {
  input: UnmaskAdvisorInput;
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

/** 设立站点: what is known of a new station. */
export type OpenStationInput = {
  /** 地址. */
  readonly address: Scalars['String']['input'];
  /** 乘车路线: how to get there. */
  readonly directions?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 站点类型; its level must fit the division. */
  readonly kind: StationKind;
  /** 站点名称. */
  readonly name: Scalars['String']['input'];
  /** 网络渠道, at least one. */
  readonly onlineChannels: ReadonlyArray<Scalars['String']['input']>;
  /** 电话. */
  readonly phone: Scalars['String']['input'];
  /** 依托的专业社会组织, for professional points only. */
  readonly providerName?: InputMaybe<Scalars['String']['input']>;
  /** 服务时间. */
  readonly serviceHours: Scalars['String']['input'];
};

/** 排序方向. */
export type OrderDirection =
  /** 升序. */
  | 'ASC'
  /** 降序. */
  | 'DESC';

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

/** 派驻顾问: which advisor serves at which station, and since when. */
export type PostAdvisorInput = {
  /** 顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type Query = {
  /** 社区救助顾问: one advisor by the id. */
  readonly advisor?: Maybe<Advisor>;
  /** 顾问名册: the advisors at or beneath a division. */
  readonly advisors?: Maybe<AdvisorConnection>;
  /** 代理人: everybody whom a filing authority named to decide in its place, the latest first; also those whose time is over. */
  readonly deputies?: Maybe<ReadonlyArray<Deputy>>;
  /** 未设站点的区划: the divisions at or beneath one that lack a station that they must have. */
  readonly divisionsWithoutStation?: Maybe<DivisionConnection>;
  /** 站点: as station, by the name that Relay's compiler refetches a Station by. */
  readonly fetch__Station?: Maybe<Station>;
  /** 备案月报汇总: the newest reports of a month added up, of the owner of the division and all owners beneath it, as the owner of the division has them. */
  readonly filingReportTotals?: Maybe<FilingReportTotals>;
  /** 备案月报: at the city's owner the reports of every owner that it has or waits for; at any other owner those that it issued itself. Each version stands by itself. */
  readonly filingReports?: Maybe<FilingReportConnection>;
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
  /** 场所检查: one check by its id. */
  readonly premisesCheck?: Maybe<PremisesCheck>;
  /** 场所检查列表: the checks of stations at or beneath a division, the latest first. */
  readonly premisesChecks?: Maybe<PremisesCheckConnection>;
  /** 站点: one station by its id. */
  readonly station?: Maybe<Station>;
  /** 站点列表: the stations at or beneath a division, in the order of their divisions. */
  readonly stations?: Maybe<StationConnection>;
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
export type QueryFilingReportTotalsArgs = {
  month: Scalars['YearMonth']['input'];
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFilingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FilingReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FilingReportOrder>;
  within: Scalars['DivisionCode']['input'];
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

/** 设置中心及分中心: all centres of a street; those left out are no longer listed. */
export type SetServiceCentresInput = {
  /** 中心及分中心, 1 to 50; one that is left out is listed no longer. */
  readonly centres: ReadonlyArray<ServiceCentreInput>;
  /** 所在街镇. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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
  /** 地址. */
  readonly address: Scalars['String']['output'];
  /** 顾问: those posted here now, by id. */
  readonly advisors?: Maybe<AdvisorConnection>;
  /** 在岗人数: filed advisors posted here now. */
  readonly advisorsPosted: Scalars['Int']['output'];
  /** 撤销日期; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 乘车路线: how to get there. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** 所在区划. */
  readonly division: Division;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 站点类型. */
  readonly kind: StationKind;
  /** 站点名称. */
  readonly name: Scalars['String']['output'];
  /** 网络渠道: WeChat accounts, web pages. */
  readonly onlineChannels: ReadonlyArray<Scalars['String']['output']>;
  /** 设立日期. */
  readonly openedOn: Scalars['Date']['output'];
  /** 电话. */
  readonly phone: Scalars['String']['output'];
  /** 场所检查: the latest first. */
  readonly premisesChecks?: Maybe<PremisesCheckConnection>;
  /** 依托的专业社会组织, of professional points only. */
  readonly providerName?: Maybe<Scalars['String']['output']>;
  /** 服务时间. */
  readonly serviceHours: Scalars['String']['output'];
  /** 最低配备人数: the staffing floor; 0 where the policy sets none. */
  readonly staffingFloor: Scalars['Int']['output'];
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
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
  /** 达标: at (true) or below (false) their staffing floor; professional points have none. */
  readonly staffed?: InputMaybe<Scalars['Boolean']['input']>;
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
  | 'OPENED_ON';

/** 结果: the station, or why not. */
export type StationResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Station>;
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
  Advisor: ResolverTypeWrapper<AdvisorRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  AvailableFilingAction: ResolverTypeWrapper<AvailableFilingAction>;
  AvailableIncidentAction: ResolverTypeWrapper<AvailableIncidentAction>;
  BeginImportInput: BeginImportInput;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  ChangeAdvisorInput: ChangeAdvisorInput;
  ChangeStationInput: ChangeStationInput;
  ChangedParticular: ResolverTypeWrapper<ChangedParticular>;
  CheckPremisesInput: CheckPremisesInput;
  CloseFollowUpInput: CloseFollowUpInput;
  CloseStationInput: CloseStationInput;
  CodeKey: ResolverTypeWrapper<Scalars['CodeKey']['output']>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  EndDeputyInput: EndDeputyInput;
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
  FilingReport: ResolverTypeWrapper<FilingReportRow>;
  FilingReportConnection: ResolverTypeWrapper<Connection<FilingReportRow>>;
  FilingReportEdge: ResolverTypeWrapper<Omit<FilingReportEdge, 'node'> & { node?: Maybe<ResolversTypes['FilingReport']> }>;
  FilingReportFilter: FilingReportFilter;
  FilingReportOrder: FilingReportOrder;
  FilingReportOrderField: FilingReportOrderField;
  FilingReportState: FilingReportState;
  FilingReportTotals: ResolverTypeWrapper<Omit<FilingReportTotals, 'open'> & { open: ReadonlyArray<ResolversTypes['Division']> }>;
  FilingState: FilingState;
  FilingStep: ResolverTypeWrapper<FilingStepRow>;
  FilledForm: ResolverTypeWrapper<FilledForm>;
  FilledFormInput: FilledFormInput;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  FollowUpConnection: ResolverTypeWrapper<Connection<FollowUpRow>>;
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
  Level: Level;
  LicenceReminder: ResolverTypeWrapper<LicenceReminderRow>;
  LicenceReminderConnection: ResolverTypeWrapper<Connection<LicenceReminderRow>>;
  LicenceReminderEdge: ResolverTypeWrapper<Omit<LicenceReminderEdge, 'node'> & { node?: Maybe<ResolversTypes['LicenceReminder']> }>;
  LicenceReminderFilter: LicenceReminderFilter;
  LicenceReminderOrder: LicenceReminderOrder;
  LicenceReminderOrderField: LicenceReminderOrderField;
  MessageValue: ResolverTypeWrapper<MessageValue>;
  MoveAdvisorInput: MoveAdvisorInput;
  MoveFilingInput: MoveFilingInput;
  MoveFilingsInput: MoveFilingsInput;
  MoveFilingsResult: ResolverTypeWrapper<Omit<MoveFilingsResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversTypes['AdvisorResult']>> }>;
  MoveIncidentInput: MoveIncidentInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationError>;
  NameDeputyInput: NameDeputyInput;
  OpenStationInput: OpenStationInput;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Personal: ResolverTypeWrapper<Personal>;
  PostAdvisorInput: PostAdvisorInput;
  Posting: ResolverTypeWrapper<PostingRow>;
  PremisesCheck: ResolverTypeWrapper<PremisesCheckRow>;
  PremisesCheckConnection: ResolverTypeWrapper<Connection<PremisesCheckRow>>;
  PremisesCheckEdge: ResolverTypeWrapper<Omit<PremisesCheckEdge, 'node'> & { node?: Maybe<ResolversTypes['PremisesCheck']> }>;
  PremisesCheckFilter: PremisesCheckFilter;
  PremisesCheckOrder: PremisesCheckOrder;
  PremisesCheckOrderField: PremisesCheckOrderField;
  PremisesCheckResult: ResolverTypeWrapper<Omit<PremisesCheckResult, 'ok'> & { ok?: Maybe<ResolversTypes['PremisesCheck']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterAdvisorInput: RegisterAdvisorInput;
  ReportIncidentInput: ReportIncidentInput;
  RosterChanges: ResolverTypeWrapper<RosterChanges>;
  RosterChangesRank: ResolverTypeWrapper<Omit<RosterChangesRank, 'division'> & { division: ResolversTypes['Division'] }>;
  RunImportInput: RunImportInput;
  ServiceCentre: ResolverTypeWrapper<ServiceCentreRow>;
  ServiceCentreInput: ServiceCentreInput;
  ServiceCentreKind: ServiceCentreKind;
  SetServiceCentresInput: SetServiceCentresInput;
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
  TieAdvisorInput: TieAdvisorInput;
  UnmaskAdvisorInput: UnmaskAdvisorInput;
  UnmaskAdvisorResult: ResolverTypeWrapper<UnmaskAdvisorResult>;
  UnmaskedAdvisor: ResolverTypeWrapper<UnmaskedAdvisor>;
  Viewer: ResolverTypeWrapper<DivisionRef>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Advisor: AdvisorRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AdvisorConnection: Connection<AdvisorRow>;
  AdvisorEdge: Omit<AdvisorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Advisor']> };
  AdvisorExport: AdvisorExport;
  AdvisorExportResult: AdvisorExportResult;
  AdvisorFilter: AdvisorFilter;
  AdvisorMove: Omit<AdvisorMove, 'from' | 'to'> & { from: ResolversParentTypes['Division'], to: ResolversParentTypes['Division'] };
  AdvisorOrder: AdvisorOrder;
  AdvisorResult: Omit<AdvisorResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Advisor']> };
  AvailableFilingAction: AvailableFilingAction;
  AvailableIncidentAction: AvailableIncidentAction;
  BeginImportInput: BeginImportInput;
  BilingualText: BilingualText;
  ChangeAdvisorInput: ChangeAdvisorInput;
  ChangeStationInput: ChangeStationInput;
  ChangedParticular: ChangedParticular;
  CheckPremisesInput: CheckPremisesInput;
  CloseFollowUpInput: CloseFollowUpInput;
  CloseStationInput: CloseStationInput;
  CodeKey: Scalars['CodeKey']['output'];
  Coverage: Coverage;
  Float: Scalars['Float']['output'];
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
  EndDeputyInput: EndDeputyInput;
  ExportAdvisorInput: ExportAdvisorInput;
  Filing: AdvisorRow;
  FilingChange: FilingChangeRow;
  FilingConnection: Connection<AdvisorRow>;
  FilingCounts: FilingCounts;
  FilingCountsRank: Omit<FilingCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  FilingEdge: Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Filing']> };
  FilingFilter: FilingFilter;
  FilingOrder: FilingOrder;
  FilingReport: FilingReportRow;
  FilingReportConnection: Connection<FilingReportRow>;
  FilingReportEdge: Omit<FilingReportEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FilingReport']> };
  FilingReportFilter: FilingReportFilter;
  FilingReportOrder: FilingReportOrder;
  FilingReportTotals: Omit<FilingReportTotals, 'open'> & { open: ReadonlyArray<ResolversParentTypes['Division']> };
  FilingStep: FilingStepRow;
  FilledForm: FilledForm;
  FilledFormInput: FilledFormInput;
  FollowUp: FollowUpRow;
  FollowUpConnection: Connection<FollowUpRow>;
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
  LicenceReminder: LicenceReminderRow;
  LicenceReminderConnection: Connection<LicenceReminderRow>;
  LicenceReminderEdge: Omit<LicenceReminderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LicenceReminder']> };
  LicenceReminderFilter: LicenceReminderFilter;
  LicenceReminderOrder: LicenceReminderOrder;
  MessageValue: MessageValue;
  MoveAdvisorInput: MoveAdvisorInput;
  MoveFilingInput: MoveFilingInput;
  MoveFilingsInput: MoveFilingsInput;
  MoveFilingsResult: Omit<MoveFilingsResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversParentTypes['AdvisorResult']>> };
  MoveIncidentInput: MoveIncidentInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  NameDeputyInput: NameDeputyInput;
  OpenStationInput: OpenStationInput;
  PageInfo: PageInfo;
  Personal: Personal;
  PostAdvisorInput: PostAdvisorInput;
  Posting: PostingRow;
  PremisesCheck: PremisesCheckRow;
  PremisesCheckConnection: Connection<PremisesCheckRow>;
  PremisesCheckEdge: Omit<PremisesCheckEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PremisesCheck']> };
  PremisesCheckFilter: PremisesCheckFilter;
  PremisesCheckOrder: PremisesCheckOrder;
  PremisesCheckResult: Omit<PremisesCheckResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['PremisesCheck']> };
  Query: Record<PropertyKey, never>;
  RegisterAdvisorInput: RegisterAdvisorInput;
  ReportIncidentInput: ReportIncidentInput;
  RosterChanges: RosterChanges;
  RosterChangesRank: Omit<RosterChangesRank, 'division'> & { division: ResolversParentTypes['Division'] };
  RunImportInput: RunImportInput;
  ServiceCentre: ServiceCentreRow;
  ServiceCentreInput: ServiceCentreInput;
  SetServiceCentresInput: SetServiceCentresInput;
  SocialWorkLicence: Licence;
  SocialWorkLicenceInput: SocialWorkLicenceInput;
  StageImportRowsInput: StageImportRowsInput;
  Station: StationRow;
  StationConnection: Connection<StationRow>;
  StationEdge: Omit<StationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Station']> };
  StationFilter: StationFilter;
  StationOrder: StationOrder;
  StationResult: Omit<StationResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Station']> };
  TieAdvisorInput: TieAdvisorInput;
  UnmaskAdvisorInput: UnmaskAdvisorInput;
  UnmaskAdvisorResult: UnmaskAdvisorResult;
  UnmaskedAdvisor: UnmaskedAdvisor;
  Viewer: DivisionRef;
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

export type AdvisorResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Advisor'] = ResolversParentTypes['Advisor'], FederationReferenceType extends FederationReferenceTypes['Advisor'] = FederationReferenceTypes['Advisor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Advisor']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  role?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type AvailableFilingActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableFilingAction'] = ResolversParentTypes['AvailableFilingAction']> = {
  action?: Resolver<ResolversTypes['FilingAction'], ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableIncidentActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableIncidentAction'] = ResolversParentTypes['AvailableIncidentAction']> = {
  action?: Resolver<ResolversTypes['IncidentAction'], ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedParticularResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ChangedParticular'] = ResolversParentTypes['ChangedParticular']> = {
  after?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  particular?: Resolver<ResolversTypes['FiledParticular'], ParentType, ContextType>;
};

export interface CodeKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodeKey'], any> {
  name: 'CodeKey';
}

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
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<DivisionCoverageArgs>>;
  coverageByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType, Partial<DivisionCoverageByMonthArgs>>;
  coverageRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoverageRank']>>, ParentType, ContextType, RequireFields<DivisionCoverageRankingArgs, 'first' | 'level'>>;
  filings?: Resolver<Maybe<ResolversTypes['FilingCounts']>, ParentType, ContextType, Partial<DivisionFilingsArgs>>;
  filingsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingCounts']>>, ParentType, ContextType, Partial<DivisionFilingsByMonthArgs>>;
  filingsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingCountsRank']>>, ParentType, ContextType, RequireFields<DivisionFilingsRankingArgs, 'first' | 'level'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentCounts']>, ParentType, ContextType, Partial<DivisionIncidentsArgs>>;
  incidentsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentCounts']>>, ParentType, ContextType, Partial<DivisionIncidentsByMonthArgs>>;
  incidentsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentCountsRank']>>, ParentType, ContextType, RequireFields<DivisionIncidentsRankingArgs, 'first' | 'level'>>;
  rosterChanges?: Resolver<Maybe<ResolversTypes['RosterChanges']>, ParentType, ContextType, Partial<DivisionRosterChangesArgs>>;
  rosterChangesByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterChanges']>>, ParentType, ContextType, Partial<DivisionRosterChangesByMonthArgs>>;
  rosterChangesRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterChangesRank']>>, ParentType, ContextType, RequireFields<DivisionRosterChangesRankingArgs, 'first' | 'level'>>;
  serviceCentres?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceCentre']>>, ParentType, ContextType>;
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

export type FilingReportResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingReport'] = ResolversParentTypes['FilingReport']> = {
  delegated?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  filings?: Resolver<Maybe<ResolversTypes['FilingCounts']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rosterChanges?: Resolver<Maybe<ResolversTypes['RosterChanges']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingReportState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilingReportConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingReportConnection'] = ResolversParentTypes['FilingReportConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingReportEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FilingReportEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingReportEdge'] = ResolversParentTypes['FilingReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FilingReport']>, ParentType, ContextType>;
};

export type FilingReportTotalsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilingReportTotals'] = ResolversParentTypes['FilingReportTotals']> = {
  filings?: Resolver<Maybe<ResolversTypes['FilingCounts']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  rosterChanges?: Resolver<Maybe<ResolversTypes['RosterChanges']>, ParentType, ContextType>;
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

export type MoveFilingsResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MoveFilingsResult'] = ResolversParentTypes['MoveFilingsResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdvisorResult']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  beginImport?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationBeginImportArgs, 'input'>>;
  changeAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationChangeAdvisorArgs, 'input'>>;
  changeStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationChangeStationArgs, 'input'>>;
  checkPremises?: Resolver<Maybe<ResolversTypes['PremisesCheckResult']>, ParentType, ContextType, RequireFields<MutationCheckPremisesArgs, 'input'>>;
  closeFollowUp?: Resolver<Maybe<ResolversTypes['FollowUpResult']>, ParentType, ContextType, RequireFields<MutationCloseFollowUpArgs, 'input'>>;
  closeStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationCloseStationArgs, 'input'>>;
  endDeputy?: Resolver<Maybe<ResolversTypes['DeputyResult']>, ParentType, ContextType, RequireFields<MutationEndDeputyArgs, 'input'>>;
  exportAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorExportResult']>, ParentType, ContextType, RequireFields<MutationExportAdvisorArgs, 'input'>>;
  moveAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationMoveAdvisorArgs, 'input'>>;
  moveFiling?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationMoveFilingArgs, 'input'>>;
  moveFilings?: Resolver<Maybe<ResolversTypes['MoveFilingsResult']>, ParentType, ContextType, RequireFields<MutationMoveFilingsArgs, 'input'>>;
  moveIncident?: Resolver<Maybe<ResolversTypes['IncidentResult']>, ParentType, ContextType, RequireFields<MutationMoveIncidentArgs, 'input'>>;
  nameDeputy?: Resolver<Maybe<ResolversTypes['DeputyResult']>, ParentType, ContextType, RequireFields<MutationNameDeputyArgs, 'input'>>;
  openStation?: Resolver<Maybe<ResolversTypes['StationResult']>, ParentType, ContextType, RequireFields<MutationOpenStationArgs, 'input'>>;
  postAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationPostAdvisorArgs, 'input'>>;
  registerAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationRegisterAdvisorArgs, 'input'>>;
  reportIncident?: Resolver<Maybe<ResolversTypes['IncidentResult']>, ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
  runImport?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  setServiceCentres?: Resolver<Maybe<ResolversTypes['DivisionResult']>, ParentType, ContextType, RequireFields<MutationSetServiceCentresArgs, 'input'>>;
  stageImportRows?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationStageImportRowsArgs, 'input'>>;
  tieAdvisor?: Resolver<Maybe<ResolversTypes['AdvisorResult']>, ParentType, ContextType, RequireFields<MutationTieAdvisorArgs, 'input'>>;
  unmaskAdvisor?: Resolver<Maybe<ResolversTypes['UnmaskAdvisorResult']>, ParentType, ContextType, RequireFields<MutationUnmaskAdvisorArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['MessageValue']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType, RequireFields<QueryAdvisorArgs, 'id'>>;
  advisors?: Resolver<Maybe<ResolversTypes['AdvisorConnection']>, ParentType, ContextType, RequireFields<QueryAdvisorsArgs, 'first' | 'within'>>;
  deputies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deputy']>>, ParentType, ContextType, RequireFields<QueryDeputiesArgs, 'authority'>>;
  divisionsWithoutStation?: Resolver<Maybe<ResolversTypes['DivisionConnection']>, ParentType, ContextType, RequireFields<QueryDivisionsWithoutStationArgs, 'first' | 'within'>>;
  fetch__Station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryFetch__StationArgs, 'id'>>;
  filingReportTotals?: Resolver<Maybe<ResolversTypes['FilingReportTotals']>, ParentType, ContextType, RequireFields<QueryFilingReportTotalsArgs, 'month' | 'within'>>;
  filingReports?: Resolver<Maybe<ResolversTypes['FilingReportConnection']>, ParentType, ContextType, RequireFields<QueryFilingReportsArgs, 'first' | 'within'>>;
  filings?: Resolver<Maybe<ResolversTypes['FilingConnection']>, ParentType, ContextType, RequireFields<QueryFilingsArgs, 'first' | 'within'>>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'id'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'first' | 'within'>>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType, RequireFields<QueryFormArgs, 'name' | 'within'>>;
  forms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Form']>>, ParentType, ContextType, RequireFields<QueryFormsArgs, 'within'>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  importKind?: Resolver<Maybe<ResolversTypes['ImportKind']>, ParentType, ContextType, RequireFields<QueryImportKindArgs, 'name' | 'within'>>;
  imports?: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, RequireFields<QueryImportsArgs, 'first' | 'within'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first' | 'within'>>;
  licenceReminders?: Resolver<Maybe<ResolversTypes['LicenceReminderConnection']>, ParentType, ContextType, RequireFields<QueryLicenceRemindersArgs, 'first' | 'within'>>;
  premisesCheck?: Resolver<Maybe<ResolversTypes['PremisesCheck']>, ParentType, ContextType, RequireFields<QueryPremisesCheckArgs, 'id'>>;
  premisesChecks?: Resolver<Maybe<ResolversTypes['PremisesCheckConnection']>, ParentType, ContextType, RequireFields<QueryPremisesChecksArgs, 'first' | 'within'>>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationArgs, 'id'>>;
  stations?: Resolver<Maybe<ResolversTypes['StationConnection']>, ParentType, ContextType, RequireFields<QueryStationsArgs, 'first' | 'within'>>;
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

export type ServiceCentreResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceCentreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SocialWorkLicenceResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SocialWorkLicence'] = ResolversParentTypes['SocialWorkLicence']> = {
  level?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  advisors?: Resolver<Maybe<ResolversTypes['AdvisorConnection']>, ParentType, ContextType, RequireFields<StationAdvisorsArgs, 'first'>>;
  advisorsPosted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineChannels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  premisesChecks?: Resolver<Maybe<ResolversTypes['PremisesCheckConnection']>, ParentType, ContextType, RequireFields<StationPremisesChecksArgs, 'first'>>;
  providerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffingFloor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Services> = {
  Advisor?: AdvisorResolvers<ContextType>;
  AdvisorConnection?: AdvisorConnectionResolvers<ContextType>;
  AdvisorEdge?: AdvisorEdgeResolvers<ContextType>;
  AdvisorExport?: AdvisorExportResolvers<ContextType>;
  AdvisorExportResult?: AdvisorExportResultResolvers<ContextType>;
  AdvisorMove?: AdvisorMoveResolvers<ContextType>;
  AdvisorResult?: AdvisorResultResolvers<ContextType>;
  AvailableFilingAction?: AvailableFilingActionResolvers<ContextType>;
  AvailableIncidentAction?: AvailableIncidentActionResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  ChangedParticular?: ChangedParticularResolvers<ContextType>;
  CodeKey?: GraphQLScalarType;
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
  FilingReport?: FilingReportResolvers<ContextType>;
  FilingReportConnection?: FilingReportConnectionResolvers<ContextType>;
  FilingReportEdge?: FilingReportEdgeResolvers<ContextType>;
  FilingReportTotals?: FilingReportTotalsResolvers<ContextType>;
  FilingStep?: FilingStepResolvers<ContextType>;
  FilledForm?: FilledFormResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
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
  MoveFilingsResult?: MoveFilingsResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Personal?: PersonalResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PremisesCheck?: PremisesCheckResolvers<ContextType>;
  PremisesCheckConnection?: PremisesCheckConnectionResolvers<ContextType>;
  PremisesCheckEdge?: PremisesCheckEdgeResolvers<ContextType>;
  PremisesCheckResult?: PremisesCheckResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RosterChanges?: RosterChangesResolvers<ContextType>;
  RosterChangesRank?: RosterChangesRankResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  SocialWorkLicence?: SocialWorkLicenceResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  StationResult?: StationResultResolvers<ContextType>;
  UnmaskAdvisorResult?: UnmaskAdvisorResultResolvers<ContextType>;
  UnmaskedAdvisor?: UnmaskedAdvisorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
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
  ranked?: RankedDirectiveResolver<any, any, ContextType>;
  ratio?: RatioDirectiveResolver<any, any, ContextType>;
  refers?: RefersDirectiveResolver<any, any, ContextType>;
  refusals?: RefusalsDirectiveResolver<any, any, ContextType>;
  subtree?: SubtreeDirectiveResolver<any, any, ContextType>;
  sum?: SumDirectiveResolver<any, any, ContextType>;
  worded?: WordedDirectiveResolver<any, any, ContextType>;
};
