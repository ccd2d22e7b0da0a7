import type { CodeKey } from '#code-lists';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { YearMonth } from '#calendar';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClientAnswer, CaseloadAnswer, CaseloadRank, DivisionRef, DuplicateAnswer, ErasureRequestAnswer, GrantAnswer, GrantedClientAnswer, HouseholdAnswer, MembershipAnswer, OverdueAnswer, SatisfactionRank as SatisfactionPlace, VisitAnswer, ComplianceRank, VisitVersionAnswer } from './answers.ts';
import type { Connection } from '../../libs/persistence/index.ts';
import type { Confirmation as ConfirmationRow } from './confirmations/confirmation.entity.ts';
import type { ConfirmationProposal as ConfirmationProposalRow } from './confirmations/proposal.entity.ts';
import type { Lead as LeadRow } from './leads/lead.entity.ts';
import type { AnswersRank, CountsAnswer, CountsRank, SourcesRank } from './leads/lead-figures.service.ts';
import type { ReportedLead, Progress } from './leads/lead-intake.service.ts';
import type { LeadStep as LeadStepRow } from './leads/lead-step.entity.ts';
import type { Photo as PhotoRow } from './photos/photo.entity.ts';
import type { LikeRecord } from './leads/lead.service.ts';
import type { Survey as SurveyRow } from './surveys/survey.entity.ts';
import type { SurveyCall as SurveyCallRow } from './surveys/survey-call.entity.ts';
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
  /** 责任对象数: the active clients whom the advisor serves, of those that you may read; at the end of a month, or now. Null of a month that is to come or was before it was kept who serves whom. */
  readonly caseload?: Maybe<Scalars['Int']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 责任对象走访完成情况: the monthly duty of those clients. A month counts for the advisor who serves the client at its end or, of the current one, now, with all visits of that month, by any advisor. */
  readonly visitCompliance?: Maybe<VisitCompliance>;
};


/** 社区救助顾问: a real-name person posted at stations. */
export type AdvisorCaseloadArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 社区救助顾问: a real-name person posted at stations. */
export type AdvisorVisitComplianceArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** 可办理事项: a step that the caller can take with an erasure now. */
export type AvailableErasureAction = {
  /** 操作. */
  readonly action: ErasureAction;
  /** 另须填写的信息项: input fields that must be given with it. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with a grant now. */
export type AvailableGrantAction = {
  /** 操作. */
  readonly action: GrantAction;
  /** 另须填写的信息项: input fields that must be given with it. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 可办理事项: a step that the caller can take with a lead now. */
export type AvailableLeadAction = {
  /** 操作. */
  readonly action: LeadAction;
  /** 一并填写的内容, by the names of input fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 是否须说明原因. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 中英文: a wording in both languages. */
export type BilingualText = {
  /** 英文. */
  readonly en: Scalars['String']['output'];
  /** 中文. */
  readonly zh: Scalars['String']['output'];
};

/** 紧急调阅: which client of elsewhere, and why. */
export type BreakGlassInput = {
  /** 救助对象, outside of one's own division. */
  readonly client: Scalars['ID']['input'];
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept and shown to those responsible for the client and to those responsible for you. */
  readonly reason: Scalars['String']['input'];
};

/** 某一类别的人数. */
export type CategoryCount = {
  /** 类别. */
  readonly category: Scalars['CodeKey']['output'];
  /** 人数; null where it is withheld. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 人数不足5，不予显示: the number is withheld, because it or one that follows from it is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
};

/** 类别与起止日期. */
export type CategoryPeriod = {
  /** 类别. */
  readonly category: Scalars['CodeKey']['output'];
  /** 起. */
  readonly since: Scalars['Date']['output'];
  /** 止; open while null. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 救助对象: a person served. */
export type Client = {
  /** 服务状态: still served. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** 住址. */
  readonly address?: Maybe<Personal>;
  /** 责任顾问: who serves the client; null also while the advisor of the record is suspended, posted elsewhere or gone. */
  readonly advisor?: Maybe<Advisor>;
  /** 出生年. */
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  /** 类别记录: every leading category with the dates it held, the latest first. */
  readonly categories?: Maybe<ReadonlyArray<CategoryPeriod>>;
  /** 类别, of the list clientCategory: the leading one of what is confirmed of the person and of the household, the first in the order of the list; OTHER_RESIDENT where nothing is. */
  readonly category?: Maybe<Scalars['CodeKey']['output']>;
  /** 类别起始日期: since when it is the leading one. */
  readonly categorySince?: Maybe<Scalars['Date']['output']>;
  /** 认定建议: what is proposed of the person or of the household, the latest first. */
  readonly confirmationProposals?: Maybe<ReadonlyArray<ConfirmationProposal>>;
  /** 认定: every confirmation of the person and of the household, in force or not, the latest decision first. */
  readonly confirmations?: Maybe<ReadonlyArray<Confirmation>>;
  /** 更正记录: every change of personal fields and category, masked, the latest first. */
  readonly correctionHistory?: Maybe<ReadonlyArray<Correction>>;
  /** 所在居村. */
  readonly division: Division;
  /** 已删除: the personal data are erased; what tells of the person is null. */
  readonly erased?: Maybe<Scalars['Boolean']['output']>;
  /** 删除申请: one that waits for a second person. */
  readonly erasureRequest?: Maybe<ErasureRequest>;
  /** 家庭. */
  readonly household?: Maybe<Household>;
  /** 家庭归属记录: every household to which the client belonged, the present one first. */
  readonly households?: Maybe<ReadonlyArray<HouseholdMembership>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 身份证件. */
  readonly identityDocument?: Maybe<IdentityDocument>;
  /** 证件号码, of whatever kind of document. */
  readonly identityNumber?: Maybe<Personal>;
  /** 最近走访日期. */
  readonly lastVisitedOn?: Maybe<Scalars['Date']['output']>;
  /** 并入档案: the id of the record into which this one was merged; null of any other. */
  readonly mergedInto?: Maybe<Scalars['ID']['output']>;
  /** 已并入的档案: records of the same person that were merged into this one, each with what was written to it. */
  readonly mergedRecords?: Maybe<ReadonlyArray<Client>>;
  /** 姓名. */
  readonly name?: Maybe<Personal>;
  /** 需求, of the list need. */
  readonly needs?: Maybe<ReadonlyArray<Scalars['CodeKey']['output']>>;
  /** 无证件原因: why the person has no identity document; null of those who have one. */
  readonly noDocumentReason?: Maybe<Scalars['String']['output']>;
  /** 联系电话. */
  readonly phone?: Maybe<Personal>;
  /** 风险标识, of the list riskFlag. */
  readonly riskFlags?: Maybe<ReadonlyArray<Scalars['CodeKey']['output']>>;
  /** 服务期: every period of service, the latest first. */
  readonly servicePeriods?: Maybe<ReadonlyArray<ServicePeriod>>;
  /** 性别. */
  readonly sex?: Maybe<Sex>;
  /** 版本: the one that a correction names. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** 走访期限: the last day of the month in which the next visit is due; null once the service has ended, and of a client whose category is not of the kind CONFIRMED. */
  readonly visitDueOn?: Maybe<Scalars['Date']['output']>;
  /** 走访记录, the latest first. */
  readonly visits?: Maybe<VisitConnection>;
};


/** 救助对象: a person served. */
export type ClientVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 救助对象分页. */
export type ClientConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ClientEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 救助对象及其位置. */
export type ClientEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 救助对象. */
  readonly node?: Maybe<Client>;
};

/** 筛选救助对象. */
export type ClientFilter = {
  /** 在服务中: false for those whose service has ended, who may be served again; without those erased or served by another owner. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 顾问: whom this advisor serves. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 类别: one of these, of the list clientCategory. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 风险标识: who has one of these, of the list riskFlag. */
  readonly flags?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 有无顾问: whom an advisor serves (true), or none does (false): without one, or of one who is suspended, posted elsewhere or gone. */
  readonly served?: InputMaybe<Scalars['Boolean']['input']>;
  /** 站点: whom an advisor serves from this station. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 应走访: whose next visit is due on this day or before. */
  readonly visitDueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** 救助对象排序. */
export type ClientOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ClientOrderField;
};

/** 救助对象排序依据. */
export type ClientOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 应走访日期. */
  | 'VISIT_DUE_ON';

/** 结果: the client, or why not. */
export type ClientResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Client>;
};

/** 救助对象统计: callers from outside of the district are not shown numbers under 5, nor what would give them away. */
export type ClientStatistics = {
  /** 截至日期: the day at whose end the numbers were so, as other levels see them; null where they are of now. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 按类别. */
  readonly byCategory?: Maybe<ReadonlyArray<CategoryCount>>;
  /** 按风险标识: of each flag of the list riskFlag how many carry it; one person may carry several. */
  readonly byFlag?: Maybe<ReadonlyArray<FlagCount>>;
  /** 户数; null where it is withheld. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 人数不足5，不予显示: the number of people or of households is withheld, because it or one that follows from it is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
  /** 人数; null where it is withheld, and of a month to come or before figures were kept. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** 救助对象统计排名: a division's place in a ranking. */
export type ClientStatisticsRank = {
  /** 救助对象统计. */
  readonly clients?: Maybe<ClientStatistics>;
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
};

/** 结束调查. */
export type CloseSurveyInput = {
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 满意度调查. */
  readonly survey: Scalars['ID']['input'];
};

/** 结果: the survey, or why not. */
export type CloseSurveyResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Survey>;
};

/** 认定: that an authority confirmed a household or a person in a category. It is never overwritten: it ends, and another one is made. */
export type Confirmation = {
  /** 认定机关: the division of the authority that decided. */
  readonly authority: Division;
  /** 可办理: whether you, as the authority or its deputy, may end it. */
  readonly canEnd: Scalars['Boolean']['output'];
  /** 类别, of the list clientCategory. */
  readonly category: Scalars['CodeKey']['output'];
  /** 救助对象: whose it is; null of a whole household's. */
  readonly client?: Maybe<Client>;
  /** 认定日期: the day of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** 所在居村. */
  readonly division: Division;
  /** 文号: of the decision; null where it is not known, and once the person is erased. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 终止文号: of the decision that ended it; null where none did. */
  readonly endDocumentNumber?: Maybe<Scalars['String']['output']>;
  /** 终止原因; null while it holds, and once the person is erased. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** 终止登记时间. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 终止登记人. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** 终止日期; null while it holds. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 终止方式; null while it holds. */
  readonly ending?: Maybe<ConfirmationEnding>;
  /** 认定依据; null where it is not known, and once the person is erased. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /** 家庭: whose it is; null of one person's. */
  readonly household?: Maybe<Household>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 有效: it holds. */
  readonly inForce: Scalars['Boolean']['output'];
  /** 来源. */
  readonly origin: ConfirmationOrigin;
  /** 登记时间. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 登记人. */
  readonly recordedBy: Scalars['String']['output'];
  /** 有效期至: the last day that the decision names; past it the authority is to review it, and nothing ends by itself but an episode. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** 版本: which one an end names. */
  readonly version: Scalars['Int']['output'];
  /** 当时名称: what the category was called on the day of the decision. */
  readonly word?: Maybe<ConfirmationWord>;
};

/** 认定分页. */
export type ConfirmationConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ConfirmationEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 认定及其位置. */
export type ConfirmationEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 认定. */
  readonly node?: Maybe<Confirmation>;
};

/** 认定终止方式. */
export type ConfirmationEnding =
  /** 决定终止: by a decision of the authority. */
  | 'DECIDED'
  /** 到期: an episode whose last day has passed. */
  | 'LAPSED'
  /** 服务终止: the service of the person, or of the last one of the household, ended. */
  | 'SERVICE_ENDED'
  /** 误录撤销: recorded in error. */
  | 'WITHDRAWN';

/** 认定筛选. */
export type ConfirmationFilter = {
  /** 认定机关. */
  readonly authority?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 类别之一. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 救助对象: those of one person, without those of the household. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭: those of one household, without those of its members. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 有效: false for those that ended. */
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有效期至此日或之前: with inForce, those that are to be reviewed. */
  readonly validUntilBy?: InputMaybe<Scalars['Date']['input']>;
};

/** 认定: in which category, and by which decision; of a household or a person that is registered with it. */
export type ConfirmationInput = {
  /** 认定机关: where several may confirm it; you, or else the usual one, when left out. */
  readonly authority?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 类别: of a household or of a person, as the list says; never SERVED_ONLY. */
  readonly category: Scalars['CodeKey']['input'];
  /** 认定日期: the day of the decision; not before the person was born. */
  readonly decidedOn: Scalars['Date']['input'];
  /** 文号. */
  readonly documentNumber: Scalars['String']['input'];
  /** 认定依据: why, with the clause. */
  readonly ground: Scalars['String']['input'];
  /** 有效期至: the last day, where the decision names one. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 认定排序. */
export type ConfirmationOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ConfirmationOrderField;
};

/** 认定排序依据. */
export type ConfirmationOrderField =
  /** 认定日期. */
  | 'DECIDED_ON'
  /** 区划. */
  | 'DIVISION'
  /** 有效期. */
  | 'VALID_UNTIL';

/** 认定来源. */
export type ConfirmationOrigin =
  /** 随人结转: of a household that the person left, or of a record that was merged into this one; the decision is the same. */
  | 'CARRIED_ALONG'
  /** 结转: made of the category that the record had before confirmations were kept; number and ground are not known. */
  | 'CARRIED_OVER'
  /** 登记: recorded with its decision. */
  | 'RECORDED';

/** 认定建议: that somebody proposes to the authority to confirm a category, or to end a confirmation. */
export type ConfirmationProposal = {
  /** 认定机关: which authority is to decide. */
  readonly authority: Division;
  /** 可办理事项: what you can do with it now. */
  readonly availableActions: ReadonlyArray<ConfirmationProposalAction>;
  /** 类别, of the list clientCategory. */
  readonly category: Scalars['CodeKey']['output'];
  /** 救助对象: of whom it is; null of a whole household. */
  readonly client?: Maybe<Client>;
  /** 认定: the confirmation that was recorded or ended by it. */
  readonly confirmation?: Maybe<Confirmation>;
  /** 办理时间; null while it waits. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理人; null while it waits. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** 办理理由: why it was declined; null where it was not, and once the person is erased. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** 所在居村. */
  readonly division: Division;
  /** 家庭: of whom it is; null of one person. */
  readonly household?: Maybe<Household>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 建议事项. */
  readonly kind: ConfirmationProposalKind;
  /** 提出人. */
  readonly proposedBy: Scalars['String']['output'];
  /** 提出日期. */
  readonly proposedOn: Scalars['Date']['output'];
  /** 理由; null once the person is erased. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 状态. */
  readonly state: ConfirmationProposalState;
  /** 走访: the visit that it follows from. */
  readonly visit?: Maybe<Scalars['ID']['output']>;
};

/** 认定建议可办理事项. */
export type ConfirmationProposalAction = {
  /** 事项. */
  readonly action: ConfirmationProposalMove;
  /** 另须填写, by the names of input fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 须说明理由. */
  readonly needsReason: Scalars['Boolean']['output'];
};

/** 认定建议分页. */
export type ConfirmationProposalConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ConfirmationProposalEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 认定建议及其位置. */
export type ConfirmationProposalEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 认定建议. */
  readonly node?: Maybe<ConfirmationProposal>;
};

/** 认定建议筛选. */
export type ConfirmationProposalFilter = {
  /** 救助对象. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一. */
  readonly states?: InputMaybe<ReadonlyArray<ConfirmationProposalState>>;
  /** 待办理. */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 待我办理: those that you decide, as the authority or its deputy. */
  readonly waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 建议事项. */
export type ConfirmationProposalKind =
  /** 建议认定. */
  | 'BEGIN'
  /** 建议终止. */
  | 'END';

/** 认定建议办理. */
export type ConfirmationProposalMove =
  /** 不予采纳, with a reason. */
  | 'DECLINE'
  /** 采纳: made by recordConfirmation and endConfirmation, which name the proposal. */
  | 'TAKE_UP'
  /** 撤回. */
  | 'WITHDRAW';

/** 认定建议排序. */
export type ConfirmationProposalOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ConfirmationProposalOrderField;
};

/** 认定建议排序依据. */
export type ConfirmationProposalOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 提出日期. */
  | 'PROPOSED_ON';

/** 结果: the proposal, or why not. */
export type ConfirmationProposalResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<ConfirmationProposal>;
};

/** 认定建议状态. */
export type ConfirmationProposalState =
  /** 不予采纳. */
  | 'DECLINED'
  /** 待办理. */
  | 'PROPOSED'
  /** 已采纳: a confirmation was recorded or ended by it. */
  | 'TAKEN_UP'
  /** 已撤回. */
  | 'WITHDRAWN';

/** 结果: the confirmation, or why not. */
export type ConfirmationResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Confirmation>;
};

/** 类别当时名称. */
export type ConfirmationWord = {
  /** 英文. */
  readonly en: Scalars['String']['output'];
  /** 中文. */
  readonly zh: Scalars['String']['output'];
};

/** 同意人: who consented that the client's data are opened. */
export type ConsentBy =
  /** 受托人. */
  | 'AGENT'
  /** 监护人. */
  | 'GUARDIAN'
  /** 本人. */
  | 'SELF';

/** 同意方式. */
export type ConsentForm =
  /** 电子. */
  | 'ELECTRONIC'
  /** 口头. */
  | 'ORAL'
  /** 书面. */
  | 'WRITTEN';

/** 更正救助对象信息: what of a client changes; what is left out stays as it is. */
export type CorrectClientInput = {
  /** 住址, of the whole household. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 出生年, of a person whose document does not state the birth. */
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 身份证件, whole: this or `identityNumber`. */
  readonly identityDocument?: InputMaybe<IdentityDocumentInput>;
  /** 身份证号: the number of a RESIDENT_ID, in place of `identityDocument`. */
  readonly identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** 姓名, whole. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 需求, all that hold; null when there is none. */
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 联系电话; null takes it away. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
  /** 备注, of the whole household; null takes it away. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** 风险标识, all that hold; null when none does. */
  readonly riskFlags?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 性别. */
  readonly sex?: InputMaybe<Sex>;
  /** 所更正的版本: the version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** 更正走访记录: what of a visit changes; what is left out stays as it is. */
export type CorrectVisitInput = {
  /** 变化. */
  readonly change?: InputMaybe<Scalars['String']['input']>;
  /** 在场人. */
  readonly companions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 走访方式. */
  readonly mode?: InputMaybe<VisitMode>;
  /** 发现的需求. */
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 下一步. */
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 下一步日期, on or after the visit. */
  readonly nextStepOn?: InputMaybe<Scalars['Date']['input']>;
  /** 照片: up to 9, those that the visit names already or that uploadPhoto answered of the person. Errors: INPUT_INVALID with PHOTO_UNKNOWN. */
  readonly photos?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地点. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 走访情况. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** 走访时间, as 14:30. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
  /** 所更正的版本: the version that was read. */
  readonly version: Scalars['Int']['input'];
  /** 走访. */
  readonly visit: Scalars['ID']['input'];
  /** 走访日期, not in the future. */
  readonly visitedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 可更正的信息项. */
export type CorrectedField =
  /** 住址. */
  | 'ADDRESS'
  /** 出生年. */
  | 'BIRTH_YEAR'
  /** 类别. */
  | 'CATEGORY'
  /** 证件类型. */
  | 'IDENTITY_DOCUMENT_KIND'
  /** 证件号码. */
  | 'IDENTITY_NUMBER'
  /** 姓名. */
  | 'NAME'
  /** 需求. */
  | 'NEEDS'
  /** 无证件原因. */
  | 'NO_DOCUMENT_REASON'
  /** 联系电话. */
  | 'PHONE'
  /** 备注. */
  | 'REMARKS'
  /** 风险标识. */
  | 'RISK_FLAGS'
  /** 性别. */
  | 'SEX';

/** 更正: one field of a client that was changed. */
export type Correction = {
  /** 更正后: masked where it names the person; null when nothing is said. */
  readonly after?: Maybe<Personal>;
  /** 更正时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 更正前: masked where it names the person; null when nothing was said. */
  readonly before?: Maybe<Personal>;
  /** 更正人: the subject of the token. */
  readonly by: Scalars['String']['output'];
  /** 所更正的信息项. */
  readonly field: CorrectedField;
};

/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type Division = {
  /** 救助对象统计: active clients, at this division and beneath, at the end of a month or, of the current one, now. */
  readonly clients?: Maybe<ClientStatistics>;
  /** 逐月救助对象统计: of each month of at most 36, the earliest first. */
  readonly clientsByMonth?: Maybe<ReadonlyArray<ClientStatistics>>;
  /** 救助对象统计排名: the divisions of a level, at this division or beneath, those with the most active clients first. Where that number is withheld it ranks nobody: these come last, by code. */
  readonly clientsRanking?: Maybe<ReadonlyArray<ClientStatisticsRank>>;
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 线索办结情况: leads handled for the first time in a month, and whether by the day they were due. */
  readonly leadAnswers?: Maybe<LeadAnswerCounts>;
  /** 逐月线索办结情况: of each month of at most 36, the earliest first. */
  readonly leadAnswersByMonth?: Maybe<ReadonlyArray<LeadAnswerCounts>>;
  /** 线索办结情况排名: the divisions of a level, at this division or beneath, those with the lowest rate in time first. What is withheld ranks nobody: these come last, by code. */
  readonly leadAnswersRanking?: Maybe<ReadonlyArray<LeadAnswerCountsRank>>;
  /** 线索来源: leads received in a month, where they were received; of two that were joined one counts. */
  readonly leadSources?: Maybe<LeadSourceCounts>;
  /** 逐月线索来源: of each month of at most 36, the earliest first. */
  readonly leadSourcesByMonth?: Maybe<ReadonlyArray<LeadSourceCounts>>;
  /** 线索来源排名: the divisions of a level, at this division or beneath, those with the most first. What is withheld ranks nobody: these come last, by code. */
  readonly leadSourcesRanking?: Maybe<ReadonlyArray<LeadSourceCountsRank>>;
  /** 线索情况: leads at this division and beneath that are open, and for how long they wait, at the end of the month or today. */
  readonly leads?: Maybe<LeadCounts>;
  /** 逐月线索情况: of each month of at most 36, the earliest first. */
  readonly leadsByMonth?: Maybe<ReadonlyArray<LeadCounts>>;
  /** 线索情况排名: the divisions of a level, at this division or beneath, those with the most that are open first. What is withheld ranks nobody: these come last, by code. */
  readonly leadsRanking?: Maybe<ReadonlyArray<LeadCountsRank>>;
  /** 满意度: what the surveys found that were opened in a month, at this division and beneath, where households lived when they were drawn. */
  readonly satisfaction?: Maybe<Satisfaction>;
  /** 逐月满意度: of each month of at most 36, the earliest first. */
  readonly satisfactionByMonth?: Maybe<ReadonlyArray<Satisfaction>>;
  /** 满意度排名: the divisions of a level, at this division or beneath, those with the lowest rate first. Where the rate is withheld it ranks nobody: these come last, by code. */
  readonly satisfactionRanking?: Maybe<ReadonlyArray<SatisfactionRank>>;
  /** 走访完成情况: the monthly duty, at this division and beneath. */
  readonly visitCompliance?: Maybe<VisitCompliance>;
  /** 逐月走访完成情况: of each month of at most 36, the earliest first. */
  readonly visitComplianceByMonth?: Maybe<ReadonlyArray<VisitCompliance>>;
  /** 走访完成情况排名: the divisions of a level, at this division or beneath, those with the lowest rate first. Where the rate is withheld it ranks nobody: these come last, by code. */
  readonly visitComplianceRanking?: Maybe<ReadonlyArray<VisitComplianceRank>>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionClientsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionClientsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionClientsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadAnswersArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadAnswersByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadAnswersRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadSourcesArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadSourcesByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadSourcesRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadsArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadsByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLeadsRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionSatisfactionArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionSatisfactionByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionSatisfactionRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionVisitComplianceArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionVisitComplianceByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionVisitComplianceRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** 疑似重复: two records that may be of one person. */
export type DuplicateClients = {
  /** 档案一. */
  readonly first?: Maybe<Client>;
  /** 依据. */
  readonly ground: DuplicateGround;
  /** 档案二. */
  readonly second?: Maybe<Client>;
};

/** 重复依据. */
export type DuplicateGround =
  /** 证件号码相同. */
  | 'SAME_DOCUMENT'
  /** 同一街镇, 姓名与出生年相同. */
  | 'SAME_NAME_AND_BIRTH_YEAR';

/** 终止认定: which, when, why and by which decision. */
export type EndConfirmationInput = {
  /** 认定. */
  readonly confirmation: Scalars['ID']['input'];
  /** 终止文号. */
  readonly documentNumber: Scalars['String']['input'];
  /** 终止日期: from the decision on; not before it was confirmed. */
  readonly endedOn: Scalars['Date']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 认定建议: the one that it takes up. */
  readonly proposal?: InputMaybe<Scalars['ID']['input']>;
  /** 终止原因. */
  readonly reason: Scalars['String']['input'];
  /** 版本: the version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** 终止服务: whose, when and why. */
export type EndServiceInput = {
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因. */
  readonly reason: Scalars['String']['input'];
};

/** 删除个人信息: whose, and why. */
export type EraseSubjectInput = {
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 法律依据. */
  readonly legalBasis: LegalBasis;
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
};

/** 删除办理操作. */
export type ErasureAction =
  /** 确认删除: by eraseSubject, by another person than the one who asked. */
  | 'CONFIRM'
  /** 申请删除: by requestErasure. */
  | 'REQUEST';

/** 删除申请: waits for a second person to confirm it. */
export type ErasureRequest = {
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions: ReadonlyArray<AvailableErasureAction>;
  /** 救助对象. */
  readonly client: Client;
  /** 办理期限: the last of the working days that the operator sets for it, after the day on which it came to its state; null where none are set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 失效时间: from then on it is to be asked for anew. */
  readonly lapsesAt: Scalars['DateTime']['output'];
  /** 法律依据. */
  readonly legalBasis: LegalBasis;
  /** 原因. */
  readonly reason: Scalars['String']['output'];
  /** 申请时间. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** 申请人: the subject of the token. */
  readonly requestedBy: Scalars['String']['output'];
};

/** 删除申请, a page. */
export type ErasureRequestConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ErasureRequestEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 删除申请, in a page. */
export type ErasureRequestEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 删除申请. */
  readonly node?: Maybe<ErasureRequest>;
};

/** 筛选删除申请. */
export type ErasureRequestFilter = {
  /** 申请日期不早于. */
  readonly requestedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 申请日期不晚于. */
  readonly requestedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 待确认: wait for a second person, and did not lapse. */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 待我确认: wait for a second person who is not the one who asked. */
  readonly waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 删除申请排序. */
export type ErasureRequestOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ErasureRequestOrderField;
};

/** 删除申请排序依据. */
export type ErasureRequestOrderField =
  /** 申请时间. */
  | 'REQUESTED_AT';

/** 结果: the request, or why not. */
export type ErasureRequestResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<ErasureRequest>;
};

/** 导出顾问服务痕迹: whose, and why. */
export type ExportAdvisorTraceInput = {
  /** 社区救助顾问. */
  readonly advisor: Scalars['ID']['input'];
  /** 原因: the one that the advisor was exported for; it is kept. */
  readonly reason: Scalars['String']['input'];
};

/** 导出个人信息: whose, and why. */
export type ExportSubjectInput = {
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
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

/** 带某一风险标识的人数: callers from outside of the district are shown it only where also those without the flag are not under 5. */
export type FlagCount = {
  /** 人数; null where it is withheld, of a month to come, and before it was kept. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 风险标识. */
  readonly flag: Scalars['CodeKey']['output'];
  /** 人数不足5，不予显示: the number is withheld, because it, those without the flag or a number that follows from either is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
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

/** 授权: a client opened beyond its division, to one person or to the staff of one division. */
export type Grant = {
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions: ReadonlyArray<AvailableGrantAction>;
  /** 个案编号; null once the person is erased, and of break-glass. */
  readonly caseReference?: Maybe<Scalars['String']['output']>;
  /** 救助对象. */
  readonly client: Client;
  /** 同意人. */
  readonly consentBy?: Maybe<ConsentBy>;
  /** 同意方式. */
  readonly consentForm?: Maybe<ConsentForm>;
  /** 同意日期. */
  readonly consentOn?: Maybe<Scalars['Date']['output']>;
  /** 救助对象当时所在区划. */
  readonly division: Division;
  /** 撤回原因. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** 结束方式. */
  readonly endedAs?: Maybe<GrantEnd>;
  /** 结束时间; null while nobody ended it, though its time may be over. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束人; null where it ended by itself. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** 截止时间: from then on the client is closed again. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** 授权内容. */
  readonly fields: ReadonlyArray<GrantField>;
  /** 授权时间. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** 授权人, as the token names them; of break-glass the grantee. */
  readonly givenBy: Scalars['String']['output'];
  /** 授权人所属区划. */
  readonly giverDivision: Division;
  /** 授权人的角色. */
  readonly giverRole: Scalars['String']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 种类. */
  readonly kind: GrantKind;
  /** 用途, in the giver's words; numbers of six digits and more are left out. */
  readonly purpose: Scalars['String']['output'];
  /** 被授权人员所属区划: that of their sign-in; null where any will do. */
  readonly staffOf?: Maybe<Division>;
  /** 开始时间. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** 被授权人, as the token names them; null where it is all staff of a division. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** 授权办理操作. */
export type GrantAction =
  /** 撤回: by revokeGrant, by an officer who has the client's division in charge. */
  | 'REVOKE';

/** 个案授权: what of one client is opened to whom. */
export type GrantCaseInput = {
  /** 个案编号: under which the grantee keeps the case, without naming the person. */
  readonly caseReference: Scalars['String']['input'];
  /** 救助对象, of one's own division. */
  readonly client: Scalars['ID']['input'];
  /** 同意人. */
  readonly consentBy?: InputMaybe<ConsentBy>;
  /** 同意方式. */
  readonly consentForm?: InputMaybe<ConsentForm>;
  /** 同意日期: the day on which the person consented, within the last year, and after an earlier service of the client had ended. */
  readonly consentOn?: InputMaybe<Scalars['Date']['input']>;
  /** 授权内容: at least one. */
  readonly fields: ReadonlyArray<GrantField>;
  /** 起: the first day; from now on when left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键: a UUID; sent again with it, the write is not done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 用途: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly purpose: Scalars['String']['input'];
  /** 被授权人员所属区划: all case workers who sign in at this district or street; with a person that one alone, while signed in there. */
  readonly staffOf?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 被授权人: the case worker, as their token names them. One of it and `staffOf` must be named. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** 止: the last day, at most the 180th from today on. */
  readonly until: Scalars['Date']['input'];
};

/** 授权记录分页. */
export type GrantConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<GrantEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 授权记录及其位置. */
export type GrantEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 授权. */
  readonly node?: Maybe<Grant>;
};

/** 授权结束方式. */
export type GrantEnd =
  /** 到期. */
  | 'LAPSED'
  /** 对象已结束服务. */
  | 'RECORD_CLOSED'
  /** 对象信息已删除. */
  | 'RECORD_ERASED'
  /** 对象迁出: the client moved to another community. */
  | 'RECORD_MOVED'
  /** 撤回. */
  | 'REVOKED';

/** 授权内容: a group of fields that a grant opens. */
export type GrantField =
  /** 联系方式: name, phone and address, masked. */
  | 'CONTACT'
  /** 家庭成员: how many of the household are served. */
  | 'MEMBERS'
  /** 需求. */
  | 'NEEDS'
  /** 全部档案: the record with household and visits, masked; of break-glass alone. */
  | 'RECORD'
  /** 走访: on which days, how, and what was found. */
  | 'VISITS';

/** 筛选授权记录. */
export type GrantFilter = {
  /** 有效: open now, or no more. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 救助对象. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 救助对象所在区划: opened at or beneath this division. */
  readonly clientsOf?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 起: opened on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 授权人所属区划: by someone of this division or beneath it. */
  readonly givenIn?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 种类: of one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<GrantKind>>;
  /** 被授权人员所属区划. */
  readonly staffOf?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 被授权人, as the token names them. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** 止: opened on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 授权种类. */
export type GrantKind =
  /** 紧急调阅: one client opened to oneself from outside of the client's division, for three hours. */
  | 'BREAK_GLASS'
  /** 个案授权: the agreed fields of one client opened to a case worker, while the case runs. */
  | 'CASE';

/** 授权记录排序. */
export type GrantOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: GrantOrderField;
};

/** 授权记录排序依据. */
export type GrantOrderField =
  /** 开始时间. */
  | 'STARTS_AT';

/** 结果: the grant, or why not. */
export type GrantResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Grant>;
};

/** 获授权的个案: one client as a case worker is shown it. A field that was not granted is null. */
export type GrantedClient = {
  /** 住址: the community, masked. 联系方式. */
  readonly address?: Maybe<Personal>;
  /** 个案编号. */
  readonly caseReference?: Maybe<Scalars['String']['output']>;
  /** 救助对象编号. */
  readonly client: Scalars['ID']['output'];
  /** 救助对象当时所在区划. */
  readonly division: Division;
  /** 截止时间: from then on it is closed. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** 授权内容. */
  readonly fields: ReadonlyArray<GrantField>;
  /** 授权编号. */
  readonly id: Scalars['ID']['output'];
  /** 家庭成员: how many of the household are served, the client among them. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** 姓名, masked. 联系方式. */
  readonly name?: Maybe<Personal>;
  /** 需求. */
  readonly needs?: Maybe<ReadonlyArray<Scalars['CodeKey']['output']>>;
  /** 电话, masked. 联系方式. */
  readonly phone?: Maybe<Personal>;
  /** 用途. */
  readonly purpose: Scalars['String']['output'];
  /** 开始时间. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** 走访: the latest first, at most 50. */
  readonly visits?: Maybe<ReadonlyArray<GrantedVisit>>;
};

/** 获授权的个案分页. */
export type GrantedClientConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<GrantedClientEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 获授权的个案及其位置. */
export type GrantedClientEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 个案. */
  readonly node?: Maybe<GrantedClient>;
};

/** 走访, as a case worker is shown it. */
export type GrantedVisit = {
  /** 走访方式. */
  readonly mode: VisitMode;
  /** 下一步. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** 走访情况. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** 走访日期. */
  readonly visitedOn: Scalars['Date']['output'];
};

/** 家庭. */
export type Household = {
  /** 在服务人数: how many of its clients are served now. */
  readonly activeClients: Scalars['Int']['output'];
  /** 住址. */
  readonly address?: Maybe<Personal>;
  /** 认定: every confirmation of the household and of its members, in force or not, the latest decision first. */
  readonly confirmations?: Maybe<ReadonlyArray<Confirmation>>;
  /** 所在居村. */
  readonly division: Division;
  /** 原成员: who belonged to it and is of another household now. */
  readonly formerMembers?: Maybe<ReadonlyArray<Client>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 成员: the clients of the household. */
  readonly members?: Maybe<ReadonlyArray<Client>>;
  /** 户籍迁移记录: where it was registered before, the latest move first. */
  readonly moves?: Maybe<ReadonlyArray<HouseholdMove>>;
  /** 登记时间. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** 备注: what else those who serve the household should know. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** 版本: which one a move names. */
  readonly version: Scalars['Int']['output'];
};

/** 家庭分页. */
export type HouseholdConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<HouseholdEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 家庭及其位置. */
export type HouseholdEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 家庭. */
  readonly node?: Maybe<Household>;
};

/** 家庭筛选. */
export type HouseholdFilter = {
  /** 有人在服务中: false for those whose members' service has ended; without those erased. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 在服务人数不少于. */
  readonly activeClientsFrom?: InputMaybe<Scalars['Int']['input']>;
  /** 在服务人数不多于. */
  readonly activeClientsUntil?: InputMaybe<Scalars['Int']['input']>;
};

/** 家庭归属: that a client belonged to a household, in one community of registration. */
export type HouseholdMembership = {
  /** 登记居村: where the household was registered then. */
  readonly division: Division;
  /** 家庭; null where it is registered now beyond what you see. */
  readonly household?: Maybe<Household>;
  /** 离开原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 登记时间, of the leaving. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 登记人. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** 加入日期. */
  readonly since: Scalars['Date']['output'];
  /** 离开日期; null of the present one. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 户籍迁移: that a household's registration moved from one community to another. */
export type HouseholdMove = {
  /** 迁出居村. */
  readonly from: Division;
  /** 迁移日期, of the registration itself. */
  readonly movedOn: Scalars['Date']['output'];
  /** 登记时间. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 登记人. */
  readonly recordedBy: Scalars['String']['output'];
  /** 迁入居村. */
  readonly to: Division;
};

/** 家庭排序. */
export type HouseholdOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: HouseholdOrderField;
};

/** 家庭排序依据. */
export type HouseholdOrderField =
  /** 在服务人数. */
  | 'ACTIVE_CLIENTS'
  /** 区划. */
  | 'DIVISION'
  /** 登记时间. */
  | 'REGISTERED_AT';

/** 结果: the household, or why not. */
export type HouseholdResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Household>;
};

/** 身份证件. */
export type IdentityDocument = {
  /** 证件类型. */
  readonly kind: IdentityDocumentKind;
  /** 证件号码, masked; null of a person without a document. */
  readonly number?: Maybe<Personal>;
};

/** 身份证件, as it is given. */
export type IdentityDocumentInput = {
  /** 证件类型: RESIDENT_ID (居民身份证, and residence permits of residents of Hong Kong, Macao and Taiwan), FOREIGNER_PERMANENT_RESIDENCE (外国人永久居留身份证), HK_MACAO_PERMIT (港澳居民来往内地通行证), TAIWAN_PERMIT (台湾居民来往大陆通行证), PASSPORT (护照) or NONE (无证件). Errors: INPUT_INVALID with KIND_UNKNOWN. */
  readonly kind: Scalars['String']['input'];
  /** 证件号码, however it is spaced; none of a person without a document. Errors: INPUT_INVALID with NOT_NUMBER_OF_KIND, NUMBER_WITHOUT_DOCUMENT. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 无证件原因, up to 500 characters: needed with NONE, and only there. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 身份证件类型. */
export type IdentityDocumentKind =
  /** 外国人永久居留身份证. */
  | 'FOREIGNER_PERMANENT_RESIDENCE'
  /** 港澳居民来往内地通行证. */
  | 'HK_MACAO_PERMIT'
  /** 无证件. */
  | 'NONE'
  /** 护照. */
  | 'PASSPORT'
  /** 居民身份证、港澳台居民居住证: 18 characters of GB 11643; residence permits of residents of Hong Kong, Macao and Taiwan begin with 81, 82 or 83. */
  | 'RESIDENT_ID'
  /** 台湾居民来往大陆通行证. */
  | 'TAIWAN_PERMIT';

/** 并户: who joins which household. */
export type JoinHouseholdInput = {
  /** 救助对象, served now. */
  readonly client: Scalars['ID']['input'];
  /** 并入家庭, of the same community. */
  readonly household: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 并户日期; today when left out. Figures follow when it is recorded. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** 原因: it is kept, and goes when the client is erased. */
  readonly reason: Scalars['String']['input'];
  /** 版本: that of the client as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** 困难线索: a report that somebody may be in hardship, as the street reads and handles it. */
export type Lead = {
  /** 承办顾问. */
  readonly advisor?: Maybe<Advisor>;
  /** 可办理事项: the steps that the caller can take with it now. */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableLeadAction>>;
  /** 核实地点; masked to who may not check. */
  readonly checkPlace?: Maybe<Scalars['String']['output']>;
  /** 核实人: the account. */
  readonly checkedBy?: Maybe<Scalars['String']['output']>;
  /** 核实日期. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  /** 救助对象: the client who was registered or already served. */
  readonly client?: Maybe<Client>;
  /** 联系方式: of the person and of who reported, whole; each reading is in the trail. */
  readonly contact?: Maybe<LeadContact>;
  /** 所在区划: where the hardship is; the district where more is not known. */
  readonly division: Division;
  /** 办理期限: by working days from receipt, as the level has it; before it is graded by those of the lowest. */
  readonly dueOn: Scalars['Date']['output'];
  /** 核实情况. */
  readonly findings?: Maybe<Scalars['String']['output']>;
  /** 反映内容; null once the person was erased. */
  readonly happened?: Maybe<Scalars['String']['output']>;
  /** 办理记录: every step that was taken in the caller's division, the latest first. */
  readonly history?: Maybe<ReadonlyArray<LeadStep>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 并入的线索: the lead that this one was joined to. */
  readonly joinedTo?: Maybe<Scalars['ID']['output']>;
  /** 预警等级: a code of `warningLevel`; null until it is graded. */
  readonly level?: Maybe<Scalars['CodeKey']['output']>;
  /** 疑似重复: leads and clients in the caller's division that may be of the same person. */
  readonly maySameAs?: Maybe<ReadonlyArray<SameLead>>;
  /** 办理结果: codes of `leadOutcome`. */
  readonly outcomes: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 困难人员, as far as known; masked. */
  readonly person?: Maybe<LeadPerson>;
  /** 收到日期. */
  readonly receivedOn: Scalars['Date']['output'];
  /** 进入现状态的时间. */
  readonly since: Scalars['DateTime']['output'];
  /** 来源: a code of `leadSource`. */
  readonly source: Scalars['CodeKey']['output'];
  /** 全部来源: also those of the leads joined to it. */
  readonly sources: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 状态. */
  readonly state: LeadState;
  /** 承办站点. */
  readonly station?: Maybe<Station>;
  /** 来源走访: the visit on which it was found. */
  readonly visit?: Maybe<Visit>;
};

/** 线索操作. */
export type LeadAction =
  /** 交办: to an advisor who serves there, or to a station. */
  | 'ASSIGN'
  /** 现场核实: when, where and what was found; before it is assigned only where the level is RED. */
  | 'CHECK'
  /** 转办: to another division of the same owner, with the reason. */
  | 'FORWARD'
  /** 办结: with one or more outcomes; before it is checked only where the level is RED. */
  | 'HANDLE'
  /** 并入: to another lead of the same person, where the receipt leads from then on. */
  | 'JOIN'
  /** 调整等级: with the level and the reason; it is assigned anew. */
  | 'REGRADE'
  /** 重新办理: from HANDLED, with the reason. */
  | 'REOPEN'
  /** 研判定级: with the level; from RECEIVED, FORWARDED and REOPENED. */
  | 'TRIAGE';

/** 线索办结情况: leads handled for the first time in a month; null of a month to come or before figures were kept. Callers from outside of the district are not shown numbers under 5, nor what would give them away. */
export type LeadAnswerCounts = {
  /** 截至日期: the day at whose end the numbers were so, as other levels see them; null where they are of now. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 平均办结用时, in days. */
  readonly averageDays?: Maybe<Scalars['Float']['output']>;
  /** 办结用时: days from receipt, of all that were handled in the month; null where it is withheld. */
  readonly daysToHandle?: Maybe<Scalars['Int']['output']>;
  /** 办结; null where it is withheld. */
  readonly handled?: Maybe<Scalars['Int']['output']>;
  /** 按期办结; null where it is withheld. */
  readonly inTime?: Maybe<Scalars['Int']['output']>;
  /** 按期办结率: in time over handled, 0 to 1; null where either is null or none was handled. */
  readonly inTimeRate?: Maybe<Scalars['Float']['output']>;
  /** 逾期办结; null where it is withheld. */
  readonly late?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 件数不足5，不予显示: a number is withheld, because it or one that follows from it is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
};

/** 线索办结情况排名: a division's place in a ranking. */
export type LeadAnswerCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 线索办结情况. */
  readonly leadAnswers?: Maybe<LeadAnswerCounts>;
};

/** 困难线索分页. */
export type LeadConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<LeadEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 线索联系方式: whole. */
export type LeadContact = {
  /** 困难人员地址. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** 困难人员证件号码. */
  readonly identityNumber?: Maybe<Scalars['String']['output']>;
  /** 困难人员姓名. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 困难人员电话. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 反映人姓名. */
  readonly reporterName?: Maybe<Scalars['String']['output']>;
  /** 反映人电话. */
  readonly reporterPhone?: Maybe<Scalars['String']['output']>;
};

/** 线索情况: leads that are open by how long they wait, and those that are over; null of a month to come or before figures were kept. Callers from outside of the district are not shown numbers under 5, nor what would give them away. */
export type LeadCounts = {
  /** 截至日期: the day at whose end the numbers were so, as other levels see them; null where they are of now. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 按状态: open leads by state; null to callers from outside of the division, and above its owner. */
  readonly byState?: Maybe<ReadonlyArray<LeadStateCount>>;
  /** 已办结; null where it is withheld. */
  readonly handled?: Maybe<Scalars['Int']['output']>;
  /** 已并入: joined to others, which count for them; null where it is withheld. */
  readonly joined?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 件数不足5，不予显示: a number is withheld, because it or one that follows from it is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
  /** 待办: all that are open; null where it is withheld. */
  readonly waiting?: Maybe<Scalars['Int']['output']>;
  /** 待办超过14日: more than 14 days before; null where it is withheld. */
  readonly waitingOver14?: Maybe<Scalars['Int']['output']>;
  /** 待办7日以内: that came to the state today or up to 7 days before; null where it is withheld. */
  readonly waitingUpTo7?: Maybe<Scalars['Int']['output']>;
  /** 待办8至14日: 8 to 14 days before; null where it is withheld. */
  readonly waitingUpTo14?: Maybe<Scalars['Int']['output']>;
};

/** 线索情况排名: a division's place in a ranking. */
export type LeadCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 线索情况. */
  readonly leads?: Maybe<LeadCounts>;
};

/** 困难线索及其位置. */
export type LeadEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 困难线索. */
  readonly node?: Maybe<Lead>;
};

/** 筛选困难线索. */
export type LeadFilter = {
  /** 承办顾问. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 已提级: overdue for so long that the district looks at it (true), or the others (false). */
  readonly escalated?: InputMaybe<Scalars['Boolean']['input']>;
  /** 收到日期: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 预警等级: one of these codes. */
  readonly levels?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 已逾期: open after the day it was due (true), or the others (false). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 来源: one of these codes. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<LeadState>>;
  /** 承办站点. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 收到日期: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 待办: those that are open (true), or the others (false). */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 疑似重复依据. */
export type LeadLikeness =
  /** 证件号码. */
  | 'IDENTITY_NUMBER'
  /** 姓名和街镇. */
  | 'NAME'
  /** 电话. */
  | 'PHONE';

/** 困难线索排序. */
export type LeadOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: LeadOrderField;
};

/** 困难线索排序依据. */
export type LeadOrderField =
  /** 办理期限. */
  | 'DUE_ON'
  /** 收到日期. */
  | 'RECEIVED_ON';

/** 困难人员: masked. */
export type LeadPerson = {
  /** 地址. */
  readonly address?: Maybe<Personal>;
  /** 证件号码. */
  readonly identityNumber?: Maybe<Personal>;
  /** 姓名. */
  readonly name?: Maybe<Personal>;
  /** 电话. */
  readonly phone?: Maybe<Personal>;
};

/** 线索办理进度: what whoever reported learns. */
export type LeadProgress =
  /** 正在了解. */
  | 'BEING_LOOKED_AT'
  /** 已处理. */
  | 'HANDLED'
  /** 已收到. */
  | 'RECEIVED';

/** 线索回执: shown once and not stored. */
export type LeadReceipt = {
  /** 回执. */
  readonly receipt: Scalars['ID']['output'];
  /** 办理进度. */
  readonly state: LeadProgress;
};

/** 结果: the receipt, or why not. */
export type LeadReceiptResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<LeadReceipt>;
};

/** 反映人身份. */
export type LeadReporter =
  /** 楼组长. */
  | 'BUILDING_HEAD'
  /** 居（村）民委员会. */
  | 'COMMITTEE'
  /** 网格员. */
  | 'GRID_WORKER'
  /** 邻居. */
  | 'NEIGHBOUR'
  /** 本人或者其他居民. */
  | 'RESIDENT'
  /** 志愿者. */
  | 'VOLUNTEER';

/** 结果: the lead, or why not. */
export type LeadResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Lead>;
};

/** 某一来源的线索. */
export type LeadSourceCount = {
  /** 件数; null where it is withheld. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 来源. */
  readonly source: Scalars['CodeKey']['output'];
  /** 件数不足5，不予显示: the number is withheld, because it or one that follows from it is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
};

/** 线索来源: leads received in a month; null of a month to come or before figures were kept. Callers from outside of the district are not shown numbers under 5, nor what would give them away. */
export type LeadSourceCounts = {
  /** 截至日期: the day at whose end the numbers were so, as other levels see them; null where they are of now. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 按来源. */
  readonly bySource?: Maybe<ReadonlyArray<LeadSourceCount>>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 其他来源: those that the district added; null where it is withheld. */
  readonly otherSources?: Maybe<Scalars['Int']['output']>;
  /** 收到; null where it is withheld. */
  readonly received?: Maybe<Scalars['Int']['output']>;
  /** 件数不足5，不予显示: a number is withheld, because it or one that follows from it is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
};

/** 线索来源排名: a division's place in a ranking. */
export type LeadSourceCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 线索来源. */
  readonly leadSources?: Maybe<LeadSourceCounts>;
};

/** 线索状态. */
export type LeadState =
  /** 已交办. */
  | 'ASSIGNED'
  /** 已核实. */
  | 'CHECKED'
  /** 已转办. */
  | 'FORWARDED'
  /** 已办结. */
  | 'HANDLED'
  /** 已并入. */
  | 'JOINED'
  /** 已收到. */
  | 'RECEIVED'
  /** 重新办理. */
  | 'REOPENED'
  /** 已研判. */
  | 'TRIAGED';

/** 某一状态的线索. */
export type LeadStateCount = {
  /** 件数. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 状态. */
  readonly state: LeadState;
};

/** 线索办理情况: what a receipt tells. */
export type LeadStatus = {
  /** 办理进度. */
  readonly state: LeadProgress;
};

/** 办理记录: one step of a lead, never changed afterwards. */
export type LeadStep = {
  /** 时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 经办人: the account; public where it came by the form. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** 原状态; null of what came in. */
  readonly from?: Maybe<LeadState>;
  /** 原因. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 新状态. */
  readonly to: LeadState;
};

/** 删除的法律依据: the cases of article 47 of 个人信息保护法. */
export type LegalBasis =
  /** (三) 个人撤回同意. */
  | 'CONSENT_WITHDRAWN'
  /** (五) 法律、行政法规规定的其他情形; stands above the time of keeping. */
  | 'OTHER_LAW'
  /** (一) 处理目的已实现、无法实现或者为实现处理目的不再必要. */
  | 'PURPOSE_DONE'
  /** (二) 停止提供产品或者服务，或者保存期限已届满. */
  | 'RETENTION_OVER'
  /** (四) 违反法律、行政法规或者违反约定处理个人信息; stands above the time of keeping. */
  | 'UNLAWFUL_PROCESSING';

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

/** 合并档案: which record is kept. */
export type MergeClientsInput = {
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 保留的档案. */
  readonly kept: Scalars['ID']['input'];
  /** 版本: that of the kept record as it was read. */
  readonly keptVersion: Scalars['Int']['input'];
  /** 并入的档案, of the same owner. */
  readonly merged: Scalars['ID']['input'];
  /** 版本: that of the merged record as it was read. */
  readonly mergedVersion: Scalars['Int']['input'];
  /** 原因: it is kept, and goes when the client is erased. */
  readonly reason: Scalars['String']['input'];
};

/** 说明所含的值. */
export type MessageValue = {
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 值. */
  readonly value: Scalars['String']['output'];
};

/** 办理认定建议: which, and what becomes of it. */
export type MoveConfirmationProposalInput = {
  /** 办理: DECLINE or WITHDRAW; TAKE_UP is made by recordConfirmation and endConfirmation. */
  readonly action: ConfirmationProposalMove;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 认定建议. */
  readonly proposal: Scalars['ID']['input'];
  /** 理由: needed to decline. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 办理删除: whose, which step, and why. */
export type MoveErasureInput = {
  /** 操作. */
  readonly action: ErasureAction;
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 法律依据. */
  readonly legalBasis: LegalBasis;
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
};

/** 批量办理删除. */
export type MoveErasuresInput = {
  /** 各项操作, 1 to 50, each with a key of its own. */
  readonly moves: ReadonlyArray<MoveErasureInput>;
  /** 区划: one in which all the clients are registered; its owner is asked. */
  readonly within: Scalars['DivisionCode']['input'];
};

/** 结果: what became of each, or why nothing was done. */
export type MoveErasuresResult = {
  /** 失败: why none was made, all reasons at once; empty when there are answers. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 各项结果: of each move, as its own mutation answers it. */
  readonly ok?: Maybe<ReadonlyArray<ClientResult>>;
};

/** 家庭迁移: which household moves, and to which community. */
export type MoveHouseholdInput = {
  /** 迁入居村, a community of the same owner. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 家庭. */
  readonly household: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 迁移日期, of the registration itself; today when left out. The duty follows from the month after this is recorded. */
  readonly movedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 版本: that of the household as it was read; a later one is not moved. */
  readonly version: Scalars['Int']['input'];
};

/** 线索办理. */
export type MoveLeadInput = {
  /** 操作. */
  readonly action: LeadAction;
  /** 承办顾问: with ASSIGN, in the place of the station. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 核实日期: needed with CHECK. */
  readonly checkedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 救助对象: with HANDLE, who was registered or already served. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 转往区划: needed with FORWARD. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 核实情况: needed with CHECK. */
  readonly findings?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 并入的线索: needed with JOIN. */
  readonly joinedTo?: InputMaybe<Scalars['ID']['input']>;
  /** 困难线索. */
  readonly lead: Scalars['ID']['input'];
  /** 预警等级: needed with TRIAGE and REGRADE. */
  readonly level?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 办理结果: needed with HANDLE, one or more. */
  readonly outcomes?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 核实地点: with CHECK. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 原因: needed with REGRADE, FORWARD and REOPEN. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 承办站点: with ASSIGN, in the place of the advisor. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
};

/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type Mutation = {
  /** 紧急调阅: opens a client outside of one's own division to oneself for three hours, masked and for everybody responsible to see; so often an hour and a day and no more. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT. */
  readonly breakGlass?: Maybe<GrantResult>;
  /** 结束满意度调查: closes a survey, which takes no more answers. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, SURVEY_CLOSED. */
  readonly closeSurvey?: Maybe<CloseSurveyResult>;
  /** 更正个人信息: has a client's record say something else of the person; what it said is kept. The client counts as seen unmasked. Errors: NOT_FOUND, DIVISION_FORBIDDEN, SUBJECT_ERASED, VERSION_CONFLICT, INPUT_INVALID, UNMASK_LIMIT, KEY_REUSED. */
  readonly correctClient?: Maybe<ClientResult>;
  /** 更正走访: corrects a visit as a new version; the earlier ones are kept. Errors: INPUT_INVALID, DATE_INVALID, VISIT_IN_FUTURE, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, SUBJECT_ERASED, VISIT_WITHDRAWN, VERSION_CONFLICT. */
  readonly correctVisit?: Maybe<RecordVisitResult>;
  /** 终止认定: ends a confirmation, with the decision, by the authority that confirms it. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, CONFIRMATION_WRONG_AUTHORITY, CONFIRMATION_ENDED, MOVE_UNAVAILABLE. */
  readonly endConfirmation?: Maybe<ConfirmationResult>;
  /** 结束服务: ends the service of a client. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, CLIENT_NOT_ACTIVE. */
  readonly endService?: Maybe<ClientResult>;
  /** 删除个人信息: erases what another person asked to erase; figures stay. Errors: those of requestErasure, ERASURE_NOT_REQUESTED, SECOND_PERSON_NEEDED. */
  readonly eraseSubject?: Maybe<ClientResult>;
  /** 查阅复制顾问走访: what this domain holds on one advisor, as one document, for the person who exported the advisor within the last hour. Errors: INPUT_INVALID, DIVISION_FORBIDDEN. */
  readonly exportAdvisorTrace?: Maybe<SubjectExportResult>;
  /** 查阅复制个人信息: everything that this domain holds on one client, as one document; name, number, phone and address are whole only for who may unmask clients. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  readonly exportSubject?: Maybe<SubjectExportResult>;
  /** 个案授权: opens fields of one client to a case worker or to those of a professional station, for a purpose, a case and a time, as the person consented to. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_MALFORMED, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, NOT_FOUND, CLIENT_NOT_ACTIVE, UNMASK_LIMIT, KEY_REUSED. */
  readonly grantCase?: Maybe<GrantResult>;
  /** 并户: has a client belong to another household of the same community, with the id, visits, advisor and periods of before. Into a household elsewhere one splits off, moves and joins. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, TRANSFER_NEEDED, KEY_REUSED, NOT_FOUND, CLIENT_NOT_ACTIVE, VERSION_CONFLICT. */
  readonly joinHousehold?: Maybe<HouseholdResult>;
  /** 合并档案: merges two records of one person. The merged one ends, keeps what was written to it, and is read under the one that is kept; figures count the person once, in months past as well. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, TRANSFER_NEEDED, KEY_REUSED, NOT_FOUND, SUBJECT_ERASED, RECORD_MERGED, VERSION_CONFLICT, MERGE_DIFFERENT_DOCUMENTS, UNMASK_LIMIT. */
  readonly mergeClients?: Maybe<ClientResult>;
  /** 办理认定建议: declines a proposal, as the authority, or withdraws it, as the division that made it. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, MOVE_UNAVAILABLE. */
  readonly moveConfirmationProposal?: Maybe<ConfirmationProposalResult>;
  /** 批量办理删除: makes up to 50 moves, in the order given. Each is answered for itself as requestErasure or eraseSubject answers it, with the paths of its own input; one that is refused leaves the others done. Errors of the whole, where nothing was done: INPUT_INVALID, DIVISION_FORBIDDEN. */
  readonly moveErasures?: Maybe<MoveErasuresResult>;
  /** 户籍迁移: has a household registered in another community of the same owner, by one who has both in charge, as the district has. Its clients keep their ids; they are seen and changed in the new community alone, and count in its caseload from now on and in its duty from the next month on. Beyond the street they are without an advisor until one is given. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, TRANSFER_NEEDED, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly moveHousehold?: Maybe<HouseholdResult>;
  /** 线索办理: takes a lead one step on: by the street of the place or its deputy, the district for its own; the check also by the advisor it is assigned to. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, ADVISOR_NOT_TOLD, KEY_REUSED, LEAD_NOT_JOINABLE, MOVE_UNAVAILABLE, NOT_FOUND. */
  readonly moveLead?: Maybe<LeadResult>;
  /** 发起满意度调查: opens a survey of the visits of some months and draws the households that it asks, at random. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED. */
  readonly openSurvey?: Maybe<OpenSurveyResult>;
  /** 建议认定: proposes to the authority that a category be confirmed of a household or a person, or that a confirmation end. Changes nothing of it. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, CLIENT_NOT_ACTIVE, CONFIRMATION_IN_FORCE. */
  readonly proposeConfirmation?: Maybe<ConfirmationProposalResult>;
  /** 转交救助对象: gives the clients of one advisor, or named ones, to another advisor, all or none. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, NOT_FOUND, CLIENT_NOT_ACTIVE, KEY_REUSED. */
  readonly reassignClients?: Maybe<ReassignClientsResult>;
  /** 登记认定: records that a household or a person was confirmed in a category, by the authority that confirms it. Several may hold at once. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, CLIENT_NOT_ACTIVE, CONFIRMATION_WRONG_AUTHORITY, CONFIRMATION_IN_FORCE, MOVE_UNAVAILABLE. */
  readonly recordConfirmation?: Maybe<ConfirmationResult>;
  /** 登记线索: records a lead that came by a visit, a call, a neighbour or another authority, and gives the receipt to hand out. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND. */
  readonly recordLead?: Maybe<RecordedLeadResult>;
  /** 登记答卷: records what a household answered, once. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, SUBJECT_ERASED, SURVEY_CLOSED, SURVEY_CALL_DONE, SURVEY_NOT_INDEPENDENT. */
  readonly recordSurveyAnswers?: Maybe<SurveyCallResult>;
  /** 登记未成功访问: records that a household was not reached, and is tried again, or would not answer. Errors: those of recordSurveyAnswers. */
  readonly recordSurveyAttempt?: Maybe<SurveyCallResult>;
  /** 记录走访: records a visit and settles the month's duty. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, DATE_INVALID, VISIT_IN_FUTURE, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, CLIENT_NOT_ACTIVE. */
  readonly recordVisit?: Maybe<RecordVisitResult>;
  /** 登记家庭及成员: registers a household with its first clients, and with what is confirmed of them where you are the authority. To learn who is served already, by an identity document or, without one, by name, year of birth and street, counts as seeing them unmasked, and stands in the trail at their record. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, DIVISION_FORBIDDEN, DIVISION_UNKNOWN, UNMASK_LIMIT, KEY_REUSED, CONFIRMATION_WRONG_AUTHORITY, CONFIRMATION_IN_FORCE. */
  readonly registerHousehold?: Maybe<HouseholdResult>;
  /** 恢复服务: serves a client again whose service had ended, from today, with the duty of visiting from the next month on; the earlier period of service stays, and what was confirmed in it does not come back. Errors: INPUT_INVALID, ADVISOR_NOT_TOLD, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, SUBJECT_ERASED, VERSION_CONFLICT, UNMASK_LIMIT. */
  readonly reopenClient?: Maybe<ClientResult>;
  /** 申请删除个人信息: asks to erase a client's personal data; a second person confirms it. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, SUBJECT_SERVED, SUBJECT_ERASED, RETENTION_RUNNING, UNMASK_LIMIT. */
  readonly requestErasure?: Maybe<ErasureRequestResult>;
  /** 撤回授权: closes at once what a grant opens, as one who has its client in charge. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT, KEY_REUSED. */
  readonly revokeGrant?: Maybe<GrantResult>;
  /** 确认非同一人: keeps that two records which look alike are of two people; they are not shown together again. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, TRANSFER_NEEDED, KEY_REUSED, NOT_FOUND, SUBJECT_ERASED, RECORD_MERGED. */
  readonly setDuplicateAside?: Maybe<ClientResult>;
  /** 查看走访照片: shows a picture, for a purpose, and accounts for it as a look at the person unmasked. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, SUBJECT_ERASED, UNMASK_LIMIT. */
  readonly showPhoto?: Maybe<ShowPhotoResult>;
  /** 分户: makes a new household in the same community of some members of one, with their ids, visits, advisors and periods of before. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, CLIENT_NOT_ACTIVE, VERSION_CONFLICT. */
  readonly splitHousehold?: Maybe<HouseholdResult>;
  /** 网上反映困难: reports that somebody may be in hardship, without a sign-in. The receipt is told this once; sent again with its key, the same one. Errors: INPUT_INVALID, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, KEY_REUSED. */
  readonly submitLead?: Maybe<LeadReceiptResult>;
  /** 明文查看: shows a client's whole name, number, phone and address, and accounts for it. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  readonly unmaskClient?: Maybe<UnmaskClientResult>;
  /** 批量明文查看: shows several clients at once, as for a day of visits; each counts, and all are shown or none. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  readonly unmaskClients?: Maybe<UnmaskClientsResult>;
  /** 上传走访照片: keeps a picture taken on a visit to a client, until recordVisit or correctVisit names it; what none has named after a day is removed. What the camera wrote beside it, its position among it, is not kept. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, CLIENT_NOT_ACTIVE. */
  readonly uploadPhoto?: Maybe<PhotoResult>;
  /** 撤销误录的认定: ends a confirmation that was recorded in error. Errors: those of endConfirmation. */
  readonly withdrawConfirmation?: Maybe<ConfirmationResult>;
  /** 撤回走访: takes back a visit that was recorded by mistake, for good; the record is kept, in no list and no figure. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, KEY_REUSED, NOT_FOUND, SUBJECT_ERASED, VISIT_WITHDRAWN, VERSION_CONFLICT. */
  readonly withdrawVisit?: Maybe<RecordVisitResult>;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCloseSurveyArgs = {
  input: CloseSurveyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCorrectClientArgs = {
  input: CorrectClientInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationCorrectVisitArgs = {
  input: CorrectVisitInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEndConfirmationArgs = {
  input: EndConfirmationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEndServiceArgs = {
  input: EndServiceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEraseSubjectArgs = {
  input: EraseSubjectInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationExportAdvisorTraceArgs = {
  input: ExportAdvisorTraceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationExportSubjectArgs = {
  input: ExportSubjectInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationGrantCaseArgs = {
  input: GrantCaseInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationJoinHouseholdArgs = {
  input: JoinHouseholdInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMergeClientsArgs = {
  input: MergeClientsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveConfirmationProposalArgs = {
  input: MoveConfirmationProposalInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveErasuresArgs = {
  input: MoveErasuresInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveHouseholdArgs = {
  input: MoveHouseholdInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationMoveLeadArgs = {
  input: MoveLeadInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationOpenSurveyArgs = {
  input: OpenSurveyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationProposeConfirmationArgs = {
  input: ProposeConfirmationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationReassignClientsArgs = {
  input: ReassignClientsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordConfirmationArgs = {
  input: RecordConfirmationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordLeadArgs = {
  input: RecordLeadInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordSurveyAnswersArgs = {
  input: RecordSurveyAnswersInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordSurveyAttemptArgs = {
  input: RecordSurveyAttemptInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationReopenClientArgs = {
  input: ReopenClientInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRequestErasureArgs = {
  input: EraseSubjectInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationSetDuplicateAsideArgs = {
  input: SetDuplicateAsideInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationShowPhotoArgs = {
  input: ShowPhotoInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationSplitHouseholdArgs = {
  input: SplitHouseholdInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationSubmitLeadArgs = {
  input: SubmitLeadInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationUnmaskClientArgs = {
  input: UnmaskClientInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationUnmaskClientsArgs = {
  input: UnmaskClientsInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationUploadPhotoArgs = {
  input: UploadPhotoInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationWithdrawConfirmationArgs = {
  input: WithdrawConfirmationInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationWithdrawVisitArgs = {
  input: WithdrawVisitInput;
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

/** 发起调查. */
export type OpenSurveyInput = {
  /** 调查范围: a district, or a street or community of it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 抽样数: households at most of each station or, where none is known, of each street; 1 to 100. */
  readonly sampleSize: Scalars['Int']['input'];
  /** 名称. */
  readonly title: Scalars['String']['input'];
  /** 走访起始月份: of the visits that it is about. */
  readonly visitedFrom: Scalars['YearMonth']['input'];
  /** 走访截止月份: the current one at the latest, twelve months at most. */
  readonly visitedUntil: Scalars['YearMonth']['input'];
};

/** 结果: the survey, or why not. */
export type OpenSurveyResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Survey>;
};

/** 排序方向. */
export type OrderDirection =
  /** 升序. */
  | 'ASC'
  /** 降序. */
  | 'DESC';

/** 逾期未访: a client and by how long. */
export type OverdueVisit = {
  /** 救助对象. */
  readonly client: Client;
  /** 逾期天数: days since the last day of the first month missed. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** 应访期限: the last day of the first month missed. */
  readonly dueOn: Scalars['Date']['output'];
};

/** 逾期未访分页. */
export type OverdueVisitConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<OverdueVisitEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 逾期未访及其位置. */
export type OverdueVisitEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 逾期未访. */
  readonly node?: Maybe<OverdueVisit>;
};

/** 逾期未访筛选. */
export type OverdueVisitFilter = {
  /** 顾问: whom this advisor serves. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 类别: one of these, of the list clientCategory. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 有无顾问: whom an advisor serves (true), or none does (false): without one, or of one who is suspended, posted elsewhere or gone. */
  readonly served?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 个人信息项. */
export type PersonalField =
  /** 住址. */
  | 'ADDRESS'
  /** 证件号码. */
  | 'IDENTITY_NUMBER'
  /** 姓名. */
  | 'NAME'
  /** 联系电话. */
  | 'PHONE';

/** 走访照片: a picture taken on a visit. It has no address; showPhoto shows it. */
export type Photo = {
  /** 大小, in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** 救助对象. */
  readonly client: Client;
  /** 高, in pixels. */
  readonly height: Scalars['Int']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 上传时间. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** 上传人: the subject of the token. */
  readonly uploadedBy: Scalars['String']['output'];
  /** 宽, in pixels. */
  readonly width: Scalars['Int']['output'];
};

/** 结果: the photo, or why not. */
export type PhotoResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Photo>;
};

/** 建议认定: of whom, what and why. */
export type ProposeConfirmationInput = {
  /** 类别: to confirm, or of the confirmation in force that is to end. */
  readonly category: Scalars['CodeKey']['input'];
  /** 救助对象: of one person; this or `household`. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 家庭: of a whole household; this or `client`. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 建议事项. */
  readonly kind: ConfirmationProposalKind;
  /** 理由. */
  readonly reason: Scalars['String']['input'];
  /** 走访: the visit that it follows from. */
  readonly visit?: InputMaybe<Scalars['ID']['input']>;
};

/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type Query = {
  /** 救助对象: one client by the id. */
  readonly client?: Maybe<Client>;
  /** 救助对象列表: the active clients at or beneath a division, or those whose service has ended. Its readers can count them. */
  readonly clients?: Maybe<ClientConnection>;
  /** 认定: one confirmation by its id. */
  readonly confirmation?: Maybe<Confirmation>;
  /** 认定建议: one proposal by its id. */
  readonly confirmationProposal?: Maybe<ConfirmationProposal>;
  /** 认定建议列表: what is proposed to the authorities of a division or beneath, the latest first. */
  readonly confirmationProposals?: Maybe<ConfirmationProposalConnection>;
  /** 认定列表: the confirmations of households and people at or beneath a division, the latest decision first. */
  readonly confirmations?: Maybe<ConfirmationConnection>;
  /** 疑似重复档案: pairs of records within a division that may be of one person, but for those set aside. Each list counts as a search for people. Errors: DIVISION_FORBIDDEN, PAGE_SIZE_INVALID, UNMASK_LIMIT. */
  readonly duplicateClients?: Maybe<ReadonlyArray<DuplicateClients>>;
  /** 删除申请: requests to erase clients at or beneath a division, those that wait longest first; for those who make and confirm them. */
  readonly erasureRequests?: Maybe<ErasureRequestConnection>;
  /** 救助对象: as client, by the name that Relay's compiler refetches a Client by. */
  readonly fetch__Client?: Maybe<Client>;
  /** 授权: one grant by its id, as the list shows it. */
  readonly grant?: Maybe<Grant>;
  /** 获授权的个案: one of them by the grant's id; null when it opens nothing to the caller now, whether it is over, begins later, is another's or never was. */
  readonly grantedClient?: Maybe<GrantedClient>;
  /** 获授权的个案: the clients that are open to the caller as a case worker now, and of each no more than was granted. Each look is in the trail, with its purpose. */
  readonly grantedClients?: Maybe<GrantedClientConnection>;
  /** 授权记录: what was opened of clients at or beneath a division, or by its people elsewhere, the latest first: break-glass and cases. */
  readonly grants?: Maybe<GrantConnection>;
  /** 家庭: one household by its id. */
  readonly household?: Maybe<Household>;
  /** 家庭: households with a client who is served, by division and id. */
  readonly households?: Maybe<HouseholdConnection>;
  /** 线索办理情况: what the receipt of a report tells: whether it is looked at, and nothing else. Errors: LEAD_RECEIPT_UNKNOWN. */
  readonly lead?: Maybe<LeadStatus>;
  /** 困难线索: one as the street handles it, by its id. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  readonly leadCase?: Maybe<Lead>;
  /** 困难线索列表: the leads at or beneath a division, the latest first unless it is ordered otherwise. */
  readonly leads?: Maybe<LeadConnection>;
  /** 逾期未访: the active clients of a confirmed category whose monthly visit is overdue, the longest overdue first unless it is ordered otherwise. */
  readonly overdueVisits?: Maybe<OverdueVisitConnection>;
  /** 满意度调查: one survey by its id; those of the own division or beneath. */
  readonly survey?: Maybe<Survey>;
  /** 调查访问: one household that a survey asks, by the id of the call. */
  readonly surveyCall?: Maybe<SurveyCall>;
  /** 调查访问列表: the households at or beneath a division that surveys ask, with what they said; not for those who visit them. */
  readonly surveyCalls?: Maybe<SurveyCallConnection>;
  /** 满意度调查列表: the surveys of divisions at or beneath one, the latest first unless it is ordered otherwise. */
  readonly surveys?: Maybe<SurveyConnection>;
  /** 走访记录: one visit by its id. */
  readonly visit?: Maybe<Visit>;
  /** 走访列表: the visits to clients at or beneath a division, the latest first unless it is ordered otherwise. What was found is sealed and not searched; people are searched in the list of clients. */
  readonly visits?: Maybe<VisitConnection>;
  /** 待访清单: the active clients of a confirmed category not yet visited in the current month, the longest unvisited first unless it is ordered otherwise. */
  readonly visitsDue?: Maybe<ClientConnection>;
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClientOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryConfirmationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryConfirmationProposalArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryConfirmationProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConfirmationProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConfirmationProposalOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryConfirmationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConfirmationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConfirmationOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryDuplicateClientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryErasureRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ErasureRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ErasureRequestOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryFetch__ClientArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGrantedClientArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGrantedClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GrantOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GrantOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryLeadArgs = {
  receipt: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryLeadCaseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryOverdueVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OverdueVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VisitDueOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QuerySurveyCallArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QuerySurveyCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyCallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SurveyCallOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SurveyOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VisitOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryVisitsDueArgs = {
  advisor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitDueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VisitDueOrder>;
  within: Scalars['DivisionCode']['input'];
  withoutAdvisor?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 重新分派救助对象: the clients of one advisor, and who serves them from now on. */
export type ReassignClientsInput = {
  /** 新责任顾问: one who serves at a station of each client's community or above it; your own record when left out. Errors: INPUT_INVALID with NOT_SERVING_HERE, ADVISOR_NOT_TOLD. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 救助对象, up to 500; these or `from`. */
  readonly clients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 原责任顾问: all active clients whose record names this advisor, up to 500; this or `clients`. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因; it is kept in the trail. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划: all the clients lie within it. */
  readonly within: Scalars['DivisionCode']['input'];
};

/** 结果: the advisor who has the clients now, or why not. */
export type ReassignClientsResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Advisor>;
};

/** 登记认定: of whom, in which category, and by which decision. */
export type RecordConfirmationInput = {
  /** 认定机关: where several may confirm it; you, or else the usual one, when left out. */
  readonly authority?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 类别: of a household or of a person, as the list says; a household's may be of one person. Never SERVED_ONLY. */
  readonly category: Scalars['CodeKey']['input'];
  /** 救助对象: of one person; this or `household`. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 认定日期: the day of the decision; not before the person was born. */
  readonly decidedOn: Scalars['Date']['input'];
  /** 文号. */
  readonly documentNumber: Scalars['String']['input'];
  /** 认定依据: why, with the clause. */
  readonly ground: Scalars['String']['input'];
  /** 家庭: of a whole household; this or `client`. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 认定建议: the one that it takes up. */
  readonly proposal?: InputMaybe<Scalars['ID']['input']>;
  /** 有效期至: the last day, where the decision names one. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 登记线索. */
export type RecordLeadInput = {
  /** 困难人员地址. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 反映人电话. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划: the community, the street, or the district where more is not known. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 困难人员证件号码. */
  readonly identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** 预警等级: a code of `warningLevel`, where it is known at once. */
  readonly level?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 困难人员姓名. */
  readonly personName?: InputMaybe<Scalars['String']['input']>;
  /** 困难人员电话. */
  readonly personPhone?: InputMaybe<Scalars['String']['input']>;
  /** 收到日期; today when left out. */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 反映人姓名. */
  readonly reporterName?: InputMaybe<Scalars['String']['input']>;
  /** 来源: a code of `leadSource`. */
  readonly source: Scalars['CodeKey']['input'];
  /** 困难情况. */
  readonly text: Scalars['String']['input'];
  /** 来源走访: the visit on which it was found. */
  readonly visit?: InputMaybe<Scalars['ID']['input']>;
};

/** 登记答卷. */
export type RecordSurveyAnswersInput = {
  /** 访问日期. */
  readonly askedOn: Scalars['Date']['input'];
  /** 调查访问. */
  readonly call: Scalars['ID']['input'];
  /** 调查表. */
  readonly form: FilledFormInput;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** 登记未成功访问. */
export type RecordSurveyAttemptInput = {
  /** 访问日期. */
  readonly askedOn: Scalars['Date']['input'];
  /** 调查访问. */
  readonly call: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 结果. */
  readonly outcome: SurveyAttemptOutcome;
};

/** 走访记录: a visit to a client. */
export type RecordVisitInput = {
  /** 走访人: one who serves at a station of the client's community or above it, and for an advisor only the own record; your own record when left out, if it does. Errors: INPUT_INVALID with NOT_SERVING_HERE or NOT_YOURSELF, ADVISOR_NOT_TOLD. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 变化. */
  readonly change?: InputMaybe<Scalars['String']['input']>;
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 在场人. */
  readonly companions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 走访方式. */
  readonly mode?: VisitMode;
  /** 发现的需求. */
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 下一步. */
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 下一步日期, on or after the visit. */
  readonly nextStepOn?: InputMaybe<Scalars['Date']['input']>;
  /** 照片: up to 9 that uploadPhoto answered of the person. Errors: INPUT_INVALID with PHOTO_UNKNOWN. */
  readonly photos?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地点. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 走访情况. */
  readonly summary: Scalars['String']['input'];
  /** 走访时间, as 14:30. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
  /** 走访日期, not in the future. */
  readonly visitedOn: Scalars['Date']['input'];
};

/** 结果: the visit, or why not. */
export type RecordVisitResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Visit>;
};

/** 登记的线索: with its receipt, which is shown once. */
export type RecordedLead = {
  /** 困难线索; null where it lies outside of the caller's division. */
  readonly lead?: Maybe<Lead>;
  /** 回执. */
  readonly receipt: Scalars['ID']['output'];
};

/** 结果: the recorded lead, or why not. */
export type RecordedLeadResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<RecordedLead>;
};

/** 登记救助对象: one member of a household. */
export type RegisterClientInput = {
  /** 责任顾问: one who serves at a station of the community or above it; your own record when left out, if it does. Errors: INPUT_INVALID with NOT_SERVING_HERE, ADVISOR_NOT_TOLD. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 出生年, estimated where it is not known; needed where the document does not state the birth. */
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** 认定: of this person, by you as the authority; needs confirmation.record. */
  readonly confirmations?: InputMaybe<ReadonlyArray<ConfirmationInput>>;
  /** 身份证件: this or `identityNumber`. */
  readonly identityDocument?: InputMaybe<IdentityDocumentInput>;
  /** 身份证号: the number of a RESIDENT_ID, in place of `identityDocument`. */
  readonly identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** 姓名; left out only of a person without a document whose name is not known. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 需求. */
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 联系电话. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 风险标识. */
  readonly riskFlags?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 性别. */
  readonly sex: Sex;
};

/** 登记家庭: a household with its first members. */
export type RegisterHouseholdInput = {
  /** 住址. */
  readonly address: Scalars['String']['input'];
  /** 认定: of the whole household, by you as the authority; needs confirmation.record. */
  readonly confirmations?: InputMaybe<ReadonlyArray<ConfirmationInput>>;
  /** 所在居村, a community. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 成员, at least one. */
  readonly members: ReadonlyArray<RegisterClientInput>;
  /** 备注: what else those who serve the household should know. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
};

/** 恢复服务: whose, since when and why. */
export type ReopenClientInput = {
  /** 责任顾问: one who serves there; left out, yourself, if you do. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因: why the client is served again; it is kept, and goes when the client is erased. */
  readonly reason: Scalars['String']['input'];
  /** 版本: the version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** 撤回授权. */
export type RevokeGrantInput = {
  /** 授权. */
  readonly grant: Scalars['ID']['input'];
  /** 幂等键: a UUID; sent again with it, the write is not done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
};

/** 疑似重复: what may be of the same person, and by what. */
export type SameLead = {
  /** 依据. */
  readonly by: LeadLikeness;
  /** 救助对象: null where it is a lead. */
  readonly client?: Maybe<Client>;
  /** 线索: null where it is a client. */
  readonly lead?: Maybe<Lead>;
};

/** 满意度: households asked by surveys, and how those that answered rate the whole; a rate of few answers says little, so it stands beside their number. Callers from outside of the district are not shown numbers under 5, nor what would give them away. */
export type Satisfaction = {
  /** 答卷户数; null where it is withheld. */
  readonly answered?: Maybe<Scalars['Int']['output']>;
  /** 截至日期: the day at whose end the numbers were so, as other levels see them; null where they are of now. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 抽样户数: asked, or still to be asked; null where it is withheld, and of a month to come or before figures were kept. */
  readonly asked?: Maybe<Scalars['Int']['output']>;
  /** 基本满意; null where it is withheld. */
  readonly basicallySatisfied?: Maybe<Scalars['Int']['output']>;
  /** 不满意; null where it is withheld. */
  readonly dissatisfied?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 满意率: satisfied over answered, 0 to 1; null where either is null or nobody answered. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** 满意; null where it is withheld. */
  readonly satisfied?: Maybe<Scalars['Int']['output']>;
  /** 户数不足5，不予显示: a number is withheld, because it or one that follows from it is under 5. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
  /** 未答户数: not asked yet, not reached, or would not answer; null where it is withheld. */
  readonly unanswered?: Maybe<Scalars['Int']['output']>;
};

/** 满意度排名: a division's place in a ranking. */
export type SatisfactionRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 满意度. */
  readonly satisfaction?: Maybe<Satisfaction>;
};

/** 服务期: from when until when a client was served. */
export type ServicePeriod = {
  /** 结束原因: why it ended; null also once the person is erased. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** 止; served today while null. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 恢复原因: why it began; null of the first one. */
  readonly reopenReason?: Maybe<Scalars['String']['output']>;
  /** 起. */
  readonly startedOn: Scalars['Date']['output'];
};

/** 确认非同一人: which two records. */
export type SetDuplicateAsideInput = {
  /** 档案一. */
  readonly first: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因: it is kept, and goes when the client is erased. */
  readonly reason: Scalars['String']['input'];
  /** 档案二, of the same owner. */
  readonly second: Scalars['ID']['input'];
};

/** 性别. */
export type Sex =
  /** 女. */
  | 'FEMALE'
  /** 男. */
  | 'MALE';

/** 查看走访照片: which, and what for. */
export type ShowPhotoInput = {
  /** 所办事项: the case that it serves: the id of a lead that you see, or a file's reference, where the purpose has one; none where it is the person. Errors: INPUT_INVALID with CASE_MISSING, CASE_IS_THE_PERSON; NOT_FOUND. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** 照片. */
  readonly photo: Scalars['ID']['input'];
  /** 目的: what it is for, of the list accessPurpose; for MONTHLY_VISIT the person must be one whom a monthly visit is due. Errors: INPUT_INVALID with NO_VISIT_DUE. */
  readonly purpose: Scalars['CodeKey']['input'];
};

/** 结果: the picture, or why not. */
export type ShowPhotoResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<ShownPhoto>;
};

/** 走访照片的内容. */
export type ShownPhoto = {
  /** 内容: the file in base64. */
  readonly content: Scalars['String']['output'];
  /** 媒体类型: image/jpeg. */
  readonly mediaType: Scalars['String']['output'];
  /** 照片: its id. */
  readonly photo: Scalars['ID']['output'];
};

/** 分户: who makes a new household. */
export type SplitHouseholdInput = {
  /** 新家庭住址. */
  readonly address: Scalars['String']['input'];
  /** 分出成员: at least one who is served, and not all who are. */
  readonly clients: ReadonlyArray<Scalars['ID']['input']>;
  /** 原家庭. */
  readonly household: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 分户日期; today when left out. Figures follow when it is recorded. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** 原因: it is kept with each of them, and goes when the client is erased. */
  readonly reason: Scalars['String']['input'];
  /** 备注: what else those who serve the new household should know. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** 版本: that of the household as it was read. */
  readonly version: Scalars['Int']['input'];
};

/** 站点: a place where advisors serve. */
export type Station = {
  /** 责任对象数: the active clients whom advisors serve from the station, of those that you may read; at the end of a month, or now. Null of a month that is to come or was before it was kept who serves whom. Whom an advisor serves from two stations is counted at both. */
  readonly caseload?: Maybe<Scalars['Int']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 满意度: what the surveys found, that were opened in a month, of visits by advisors who served from the station. As it is to those who run surveys; to those who serve in its division what closed surveys found, or nothing where one of these has a number from 1 to 4; to others never. */
  readonly satisfaction?: Maybe<Satisfaction>;
  /** 责任对象走访完成情况: the monthly duty of those clients, by the advisor who serves them at the end of the month or, of the current one, now. */
  readonly visitCompliance?: Maybe<VisitCompliance>;
};


/** 站点: a place where advisors serve. */
export type StationCaseloadArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 站点: a place where advisors serve. */
export type StationSatisfactionArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 站点: a place where advisors serve. */
export type StationVisitComplianceArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** 个人信息副本: what is held on one person, as a document. */
export type SubjectExport = {
  /** 文件内容. */
  readonly document: Scalars['String']['output'];
  /** 媒体类型. */
  readonly mediaType: Scalars['String']['output'];
  /** 格式及版本. */
  readonly schema: Scalars['String']['output'];
};

/** 结果: the document, or why not. */
export type SubjectExportResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<SubjectExport>;
};

/** 网上反映困难. */
export type SubmitLeadInput = {
  /** 困难人员地址; may be left out. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 反映人电话; may be left out. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划: the community, the street, or the district where more is not known. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once, and the receipt is the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 困难人员姓名; may be left out. */
  readonly personName?: InputMaybe<Scalars['String']['input']>;
  /** 困难人员电话; may be left out. */
  readonly personPhone?: InputMaybe<Scalars['String']['input']>;
  /** 反映人身份. */
  readonly reporterKind: LeadReporter;
  /** 反映人姓名; may be left out. */
  readonly reporterName?: InputMaybe<Scalars['String']['input']>;
  /** 困难情况: what happened. */
  readonly text: Scalars['String']['input'];
};

/** 满意度调查: whom a district asks what they think of the visits of some months. */
export type Survey = {
  /** 结束日期; null while it takes answers. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 调查范围. */
  readonly division: Division;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 发起人. */
  readonly openedBy: Scalars['String']['output'];
  /** 发起日期. */
  readonly openedOn: Scalars['Date']['output'];
  /** 抽样数: households at most of each station or, where none is known, of each street. */
  readonly sampleSize: Scalars['Int']['output'];
  /** 抽样种子: from which the order follows in which households were drawn. */
  readonly seed: Scalars['String']['output'];
  /** 名称. */
  readonly title: Scalars['String']['output'];
  /** 走访起始月份: of the visits that it is about. */
  readonly visitedFrom: Scalars['YearMonth']['output'];
  /** 走访截止月份. */
  readonly visitedUntil: Scalars['YearMonth']['output'];
};

/** 未成功访问: one attempt to ask a household. */
export type SurveyAttempt = {
  /** 结果. */
  readonly outcome: SurveyAttemptOutcome;
  /** 登记人. */
  readonly recordedBy: Scalars['String']['output'];
  /** 日期. */
  readonly triedOn: Scalars['Date']['output'];
};

/** 未成功访问的结果. */
export type SurveyAttemptOutcome =
  /** 拒访: is not asked again. */
  | 'DECLINED'
  /** 未访问到: to be tried again. */
  | 'NOT_REACHED';

/** 调查访问: that one household is asked in a survey, and what it said. */
export type SurveyCall = {
  /** 走访人: who made that visit. */
  readonly advisor?: Maybe<Advisor>;
  /** 访问日期: of the answers, or of the latest attempt. */
  readonly askedOn?: Maybe<Scalars['Date']['output']>;
  /** 未成功访问, the first one first. */
  readonly attempts?: Maybe<ReadonlyArray<SurveyAttempt>>;
  /** 救助对象: of the household, whom the latest visit of those months was to. */
  readonly client: Client;
  /** 所在居村: where the client lives. */
  readonly division: Division;
  /** 答卷; null until the household has answered, once the client is erased, and to who serves the household or visited it. */
  readonly filled?: Maybe<FilledForm>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 登记人. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** 状态. */
  readonly state: SurveyCallState;
  /** 站点: from which that advisor served then; null where it is not known. */
  readonly station?: Maybe<Station>;
  /** 满意度调查. */
  readonly survey?: Maybe<Survey>;
};

/** 调查访问分页. */
export type SurveyCallConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<SurveyCallEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 调查访问及其位置. */
export type SurveyCallEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 调查访问. */
  readonly node?: Maybe<SurveyCall>;
};

/** 调查访问筛选. */
export type SurveyCallFilter = {
  /** 救助对象: of this client. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 待办: true for those still to be asked in surveys that take answers. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<SurveyCallState>>;
  /** 站点: of these. */
  readonly stations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 满意度调查: of these. */
  readonly surveys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 调查访问排序. */
export type SurveyCallOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: SurveyCallOrderField;
};

/** 调查访问排序依据. */
export type SurveyCallOrderField =
  /** 访问日期. */
  | 'ASKED_ON'
  /** 区划. */
  | 'DIVISION';

/** 结果: the call, or why not. */
export type SurveyCallResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<SurveyCall>;
};

/** 调查访问状态. */
export type SurveyCallState =
  /** 已答卷. */
  | 'ANSWERED'
  /** 拒访. */
  | 'DECLINED'
  /** 未访问到: to be tried again. */
  | 'NOT_REACHED'
  /** 待访问. */
  | 'OPEN';

/** 满意度调查分页. */
export type SurveyConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<SurveyEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 满意度调查及其位置. */
export type SurveyEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 满意度调查. */
  readonly node?: Maybe<Survey>;
};

/** 满意度调查筛选. */
export type SurveyFilter = {
  /** 起: opened on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 进行中: true for those that take answers, false for those that are closed. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 止: opened on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 满意度调查排序. */
export type SurveyOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: SurveyOrderField;
};

/** 满意度调查排序依据. */
export type SurveyOrderField =
  /** 发起日期. */
  | 'OPENED_ON';

/** 查看救助对象敏感信息: whose, which and why. */
export type UnmaskClientInput = {
  /** 所办事项: the case that it serves: the id of a lead that you see, or a file's reference, where the purpose has one; none where it is the person. Errors: INPUT_INVALID with CASE_MISSING, CASE_IS_THE_PERSON; NOT_FOUND. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 所需信息项; all when left out. */
  readonly fields?: InputMaybe<ReadonlyArray<PersonalField>>;
  /** 目的: what it is for, of the list accessPurpose; for MONTHLY_VISIT the person must be one whom a monthly visit is due. Errors: INPUT_INVALID with NO_VISIT_DUE. */
  readonly purpose: Scalars['CodeKey']['input'];
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
};

/** 结果: the whole values, or why not. */
export type UnmaskClientResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<UnmaskedClient>;
};

/** 批量查看救助对象敏感信息: whose, which and why. */
export type UnmaskClientsInput = {
  /** 所办事项: the case that it serves: the id of a lead that you see, or a file's reference, where the purpose has one; none where it is the person. Errors: INPUT_INVALID with CASE_MISSING, CASE_IS_THE_PERSON; NOT_FOUND. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** 救助对象, 1 to 50. */
  readonly clients: ReadonlyArray<Scalars['ID']['input']>;
  /** 所需信息项; all when left out. */
  readonly fields?: InputMaybe<ReadonlyArray<PersonalField>>;
  /** 目的: what it is for, of the list accessPurpose; for MONTHLY_VISIT the person must be one whom a monthly visit is due. Errors: INPUT_INVALID with NO_VISIT_DUE. */
  readonly purpose: Scalars['CodeKey']['input'];
  /** 原因: in words, 4 to 200 characters, without naming the person; it is kept. */
  readonly reason: Scalars['String']['input'];
  /** 所在区划: all the clients lie within it. */
  readonly within: Scalars['DivisionCode']['input'];
};

/** 结果: the whole values in the order asked for, or why not. */
export type UnmaskClientsResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<ReadonlyArray<UnmaskedClient>>;
};

/** 明文信息: whole values of a client; what was not asked for is null. */
export type UnmaskedClient = {
  /** 住址, of the household. */
  readonly address?: Maybe<Personal>;
  /** 救助对象: the client's id. */
  readonly client: Scalars['ID']['output'];
  /** 证件号码, of whatever kind of document. */
  readonly identityNumber?: Maybe<Personal>;
  /** 姓名. */
  readonly name?: Maybe<Personal>;
  /** 联系电话. */
  readonly phone?: Maybe<Personal>;
};

/** 上传走访照片: of whom, and the picture. */
export type UploadPhotoInput = {
  /** 救助对象. */
  readonly client: Scalars['ID']['input'];
  /** 照片: a JPEG, PNG or WebP file of up to 600,000 bytes, in base64. Errors: INPUT_INVALID with NOT_A_PHOTO, PHOTO_TOO_LARGE. */
  readonly content: Scalars['String']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** 走访: a recorded home visit. */
export type Visit = {
  /** 走访人. */
  readonly advisor?: Maybe<Advisor>;
  /** 变化. */
  readonly change?: Maybe<Scalars['String']['output']>;
  /** 救助对象. */
  readonly client: Client;
  /** 在场人. */
  readonly companions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 此前版本, the latest first. */
  readonly earlierVersions?: Maybe<ReadonlyArray<VisitVersion>>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 走访方式. */
  readonly mode: VisitMode;
  /** 发现的需求. */
  readonly needs?: Maybe<ReadonlyArray<Scalars['CodeKey']['output']>>;
  /** 下一步. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** 下一步日期. */
  readonly nextStepOn?: Maybe<Scalars['Date']['output']>;
  /** 照片, in the order in which the visit names them. */
  readonly photos?: Maybe<ReadonlyArray<Photo>>;
  /** 地点. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 记录时间, of this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 记录人: the subject of the token that wrote this version. */
  readonly recordedBy: Scalars['String']['output'];
  /** 走访情况. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** 走访时间, as 14:30; null where it was not said. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /** 版本, from 1. */
  readonly version: Scalars['Int']['output'];
  /** 走访日期. */
  readonly visitedOn: Scalars['Date']['output'];
  /** 撤回: that it was taken back as recorded by mistake, and is in no figure and no list but that of visits withdrawn; null while it stands. */
  readonly withdrawn?: Maybe<VisitWithdrawal>;
};

/** 走访完成情况: every active client whose category is of the kind CONFIRMED (现有救助对象) is due one visit each calendar month after the one in which that began. */
export type VisitCompliance = {
  /** 截至日期: the day at whose end the numbers were so, as other levels see them; null where they are of now. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 已访人数; null where it is withheld, and of a month to come or before figures were kept. */
  readonly done?: Maybe<Scalars['Int']['output']>;
  /** 应访人数; null where it is withheld, and of a month to come or before figures were kept. */
  readonly due?: Maybe<Scalars['Int']['output']>;
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 完成率: done over due, 0 to 1; null where either is null or nobody is due. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** 人数不足5，不予显示: due or done is withheld, because it, those not visited or a number that follows from it is under 5, or because the month is yet to come. */
  readonly suppressed?: Maybe<Scalars['Boolean']['output']>;
};

/** 走访完成情况排名: a division's place in a ranking. */
export type VisitComplianceRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 走访完成情况. */
  readonly visitCompliance?: Maybe<VisitCompliance>;
};

/** 走访分页. */
export type VisitConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<VisitEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 待访清单筛选. */
export type VisitDueFilter = {
  /** 顾问: whom this advisor serves. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 类别: one of these, of the list clientCategory. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 有无顾问: whom an advisor serves (true), or none does (false): without one, or of one who is suspended, posted elsewhere or gone. */
  readonly served?: InputMaybe<Scalars['Boolean']['input']>;
  /** 站点: whom an advisor serves from this station. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 应走访: whose visit is due on this day or before. */
  readonly visitDueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** 待访清单及逾期未访排序. */
export type VisitDueOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: VisitDueOrderField;
};

/** 待访清单及逾期未访排序依据. */
export type VisitDueOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 应走访日期. */
  | 'VISIT_DUE_ON';

/** 走访及其位置. */
export type VisitEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 走访. */
  readonly node?: Maybe<Visit>;
};

/** 走访筛选. */
export type VisitFilter = {
  /** 走访人: by this advisor. */
  readonly advisor?: InputMaybe<Scalars['ID']['input']>;
  /** 救助对象: to this client. */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** 起: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 家庭: to a client of this household. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 走访方式: one of these. */
  readonly modes?: InputMaybe<ReadonlyArray<VisitMode>>;
  /** 站点: by the advisors who serve from this station now. */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
  /** 止: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 已撤回: true for those taken back as recorded by mistake, false for those that stand; false when left out. */
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 走访方式. */
export type VisitMode =
  /** 入户. */
  | 'HOME'
  /** 邻里. */
  | 'NEIGHBOUR'
  /** 其他. */
  | 'OTHER';

/** 走访排序. */
export type VisitOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: VisitOrderField;
};

/** 走访排序依据. */
export type VisitOrderField =
  /** 走访日期. */
  | 'VISITED_ON';

/** 走访记录的旧版本: all that the visit said. */
export type VisitVersion = {
  /** 走访人. */
  readonly advisor?: Maybe<Advisor>;
  /** 变化. */
  readonly change?: Maybe<Scalars['String']['output']>;
  /** 在场人. */
  readonly companions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 走访方式. */
  readonly mode: VisitMode;
  /** 发现的需求. */
  readonly needs?: Maybe<ReadonlyArray<Scalars['CodeKey']['output']>>;
  /** 下一步. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** 下一步日期. */
  readonly nextStepOn?: Maybe<Scalars['Date']['output']>;
  /** 照片, in the order in which the visit names them. */
  readonly photos?: Maybe<ReadonlyArray<Photo>>;
  /** 地点. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 记录时间. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 记录人. */
  readonly recordedBy: Scalars['String']['output'];
  /** 走访情况. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** 走访时间, as 14:30; null where it was not said. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /** 版本. */
  readonly version: Scalars['Int']['output'];
  /** 走访日期. */
  readonly visitedOn: Scalars['Date']['output'];
};

/** 走访的撤回. */
export type VisitWithdrawal = {
  /** 撤回时间. */
  readonly at: Scalars['DateTime']['output'];
  /** 撤回人: the subject of the token. */
  readonly by: Scalars['String']['output'];
  /** 原因; null when the client is erased. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** 撤销误录的认定: which, and what was wrong. */
export type WithdrawConfirmationInput = {
  /** 认定. */
  readonly confirmation: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因: what was wrong. */
  readonly reason: Scalars['String']['input'];
  /** 版本: the version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** 撤回走访记录: a visit that was recorded by mistake, and why. */
export type WithdrawVisitInput = {
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 原因: what was mistaken; it is kept, and goes when the client is erased. */
  readonly reason: Scalars['String']['input'];
  /** 所撤回的版本: the version that was read. */
  readonly version: Scalars['Int']['input'];
  /** 走访. */
  readonly visit: Scalars['ID']['input'];
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
  Client: Client;
  Division: Division;
  Household: Household;
  Station: Station;
  Visit: Visit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Advisor:
    ( { __typename: 'Advisor' }
    & GraphQLRecursivePick<FederationTypes['Advisor'], {"id":true}> );
  Client:
    ( { __typename: 'Client' }
    & GraphQLRecursivePick<FederationTypes['Client'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
  Visit:
    ( { __typename: 'Visit' }
    & GraphQLRecursivePick<FederationTypes['Visit'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Advisor: ResolverTypeWrapper<Advisor>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AvailableErasureAction: ResolverTypeWrapper<AvailableErasureAction>;
  AvailableGrantAction: ResolverTypeWrapper<AvailableGrantAction>;
  AvailableLeadAction: ResolverTypeWrapper<AvailableLeadAction>;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  BreakGlassInput: BreakGlassInput;
  CategoryCount: ResolverTypeWrapper<CategoryCount>;
  CategoryPeriod: ResolverTypeWrapper<CategoryPeriod>;
  Client: ResolverTypeWrapper<ClientAnswer>;
  ClientConnection: ResolverTypeWrapper<Connection<ClientAnswer>>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node?: Maybe<ResolversTypes['Client']> }>;
  ClientFilter: ClientFilter;
  ClientOrder: ClientOrder;
  ClientOrderField: ClientOrderField;
  ClientResult: ResolverTypeWrapper<Omit<ClientResult, 'ok'> & { ok?: Maybe<ResolversTypes['Client']> }>;
  ClientStatistics: ResolverTypeWrapper<CaseloadAnswer>;
  ClientStatisticsRank: ResolverTypeWrapper<CaseloadRank>;
  CloseSurveyInput: CloseSurveyInput;
  CloseSurveyResult: ResolverTypeWrapper<Omit<CloseSurveyResult, 'ok'> & { ok?: Maybe<ResolversTypes['Survey']> }>;
  CodeKey: ResolverTypeWrapper<Scalars['CodeKey']['output']>;
  Confirmation: ResolverTypeWrapper<ConfirmationRow>;
  ConfirmationConnection: ResolverTypeWrapper<Connection<ConfirmationRow>>;
  ConfirmationEdge: ResolverTypeWrapper<Omit<ConfirmationEdge, 'node'> & { node?: Maybe<ResolversTypes['Confirmation']> }>;
  ConfirmationEnding: ConfirmationEnding;
  ConfirmationFilter: ConfirmationFilter;
  ConfirmationInput: ConfirmationInput;
  ConfirmationOrder: ConfirmationOrder;
  ConfirmationOrderField: ConfirmationOrderField;
  ConfirmationOrigin: ConfirmationOrigin;
  ConfirmationProposal: ResolverTypeWrapper<ConfirmationProposalRow>;
  ConfirmationProposalAction: ResolverTypeWrapper<ConfirmationProposalAction>;
  ConfirmationProposalConnection: ResolverTypeWrapper<Connection<ConfirmationProposalRow>>;
  ConfirmationProposalEdge: ResolverTypeWrapper<Omit<ConfirmationProposalEdge, 'node'> & { node?: Maybe<ResolversTypes['ConfirmationProposal']> }>;
  ConfirmationProposalFilter: ConfirmationProposalFilter;
  ConfirmationProposalKind: ConfirmationProposalKind;
  ConfirmationProposalMove: ConfirmationProposalMove;
  ConfirmationProposalOrder: ConfirmationProposalOrder;
  ConfirmationProposalOrderField: ConfirmationProposalOrderField;
  ConfirmationProposalResult: ResolverTypeWrapper<Omit<ConfirmationProposalResult, 'ok'> & { ok?: Maybe<ResolversTypes['ConfirmationProposal']> }>;
  ConfirmationProposalState: ConfirmationProposalState;
  ConfirmationResult: ResolverTypeWrapper<Omit<ConfirmationResult, 'ok'> & { ok?: Maybe<ResolversTypes['Confirmation']> }>;
  ConfirmationWord: ResolverTypeWrapper<ConfirmationWord>;
  ConsentBy: ConsentBy;
  ConsentForm: ConsentForm;
  CorrectClientInput: CorrectClientInput;
  CorrectVisitInput: CorrectVisitInput;
  CorrectedField: CorrectedField;
  Correction: ResolverTypeWrapper<Correction>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<DivisionRef>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DuplicateClients: ResolverTypeWrapper<DuplicateAnswer>;
  DuplicateGround: DuplicateGround;
  EndConfirmationInput: EndConfirmationInput;
  EndServiceInput: EndServiceInput;
  EraseSubjectInput: EraseSubjectInput;
  ErasureAction: ErasureAction;
  ErasureRequest: ResolverTypeWrapper<ErasureRequestAnswer>;
  ErasureRequestConnection: ResolverTypeWrapper<Connection<ErasureRequestAnswer>>;
  ErasureRequestEdge: ResolverTypeWrapper<Omit<ErasureRequestEdge, 'node'> & { node?: Maybe<ResolversTypes['ErasureRequest']> }>;
  ErasureRequestFilter: ErasureRequestFilter;
  ErasureRequestOrder: ErasureRequestOrder;
  ErasureRequestOrderField: ErasureRequestOrderField;
  ErasureRequestResult: ResolverTypeWrapper<Omit<ErasureRequestResult, 'ok'> & { ok?: Maybe<ResolversTypes['ErasureRequest']> }>;
  ExportAdvisorTraceInput: ExportAdvisorTraceInput;
  ExportSubjectInput: ExportSubjectInput;
  FilledForm: ResolverTypeWrapper<FilledForm>;
  FilledFormInput: FilledFormInput;
  FlagCount: ResolverTypeWrapper<FlagCount>;
  Form: ResolverTypeWrapper<Form>;
  FormAnswer: ResolverTypeWrapper<FormAnswer>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormAnswerInput: FormAnswerInput;
  FormChoice: ResolverTypeWrapper<FormChoice>;
  FormCondition: ResolverTypeWrapper<FormCondition>;
  FormConditionAnswer: ResolverTypeWrapper<FormConditionAnswer>;
  FormField: ResolverTypeWrapper<FormField>;
  FormFieldKind: FormFieldKind;
  FormReason: ResolverTypeWrapper<FormReason>;
  FormScore: ResolverTypeWrapper<FormScore>;
  Grant: ResolverTypeWrapper<GrantAnswer>;
  GrantAction: GrantAction;
  GrantCaseInput: GrantCaseInput;
  GrantConnection: ResolverTypeWrapper<Connection<GrantAnswer>>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node?: Maybe<ResolversTypes['Grant']> }>;
  GrantEnd: GrantEnd;
  GrantField: GrantField;
  GrantFilter: GrantFilter;
  GrantKind: GrantKind;
  GrantOrder: GrantOrder;
  GrantOrderField: GrantOrderField;
  GrantResult: ResolverTypeWrapper<Omit<GrantResult, 'ok'> & { ok?: Maybe<ResolversTypes['Grant']> }>;
  GrantedClient: ResolverTypeWrapper<GrantedClientAnswer>;
  GrantedClientConnection: ResolverTypeWrapper<Connection<GrantedClientAnswer>>;
  GrantedClientEdge: ResolverTypeWrapper<Omit<GrantedClientEdge, 'node'> & { node?: Maybe<ResolversTypes['GrantedClient']> }>;
  GrantedVisit: ResolverTypeWrapper<GrantedVisit>;
  Household: ResolverTypeWrapper<HouseholdAnswer>;
  HouseholdConnection: ResolverTypeWrapper<Connection<HouseholdAnswer>>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node?: Maybe<ResolversTypes['Household']> }>;
  HouseholdFilter: HouseholdFilter;
  HouseholdMembership: ResolverTypeWrapper<MembershipAnswer>;
  HouseholdMove: ResolverTypeWrapper<Omit<HouseholdMove, 'from' | 'to'> & { from: ResolversTypes['Division'], to: ResolversTypes['Division'] }>;
  HouseholdOrder: HouseholdOrder;
  HouseholdOrderField: HouseholdOrderField;
  HouseholdResult: ResolverTypeWrapper<Omit<HouseholdResult, 'ok'> & { ok?: Maybe<ResolversTypes['Household']> }>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocument>;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentKind: IdentityDocumentKind;
  JoinHouseholdInput: JoinHouseholdInput;
  Lead: ResolverTypeWrapper<LeadRow>;
  LeadAction: LeadAction;
  LeadAnswerCounts: ResolverTypeWrapper<LeadAnswerCounts>;
  LeadAnswerCountsRank: ResolverTypeWrapper<AnswersRank>;
  LeadConnection: ResolverTypeWrapper<Connection<LeadRow>>;
  LeadContact: ResolverTypeWrapper<LeadContact>;
  LeadCounts: ResolverTypeWrapper<CountsAnswer>;
  LeadCountsRank: ResolverTypeWrapper<CountsRank>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node?: Maybe<ResolversTypes['Lead']> }>;
  LeadFilter: LeadFilter;
  LeadLikeness: LeadLikeness;
  LeadOrder: LeadOrder;
  LeadOrderField: LeadOrderField;
  LeadPerson: ResolverTypeWrapper<LeadPerson>;
  LeadProgress: LeadProgress;
  LeadReceipt: ResolverTypeWrapper<ReportedLead>;
  LeadReceiptResult: ResolverTypeWrapper<Omit<LeadReceiptResult, 'ok'> & { ok?: Maybe<ResolversTypes['LeadReceipt']> }>;
  LeadReporter: LeadReporter;
  LeadResult: ResolverTypeWrapper<Omit<LeadResult, 'ok'> & { ok?: Maybe<ResolversTypes['Lead']> }>;
  LeadSourceCount: ResolverTypeWrapper<LeadSourceCount>;
  LeadSourceCounts: ResolverTypeWrapper<LeadSourceCounts>;
  LeadSourceCountsRank: ResolverTypeWrapper<SourcesRank>;
  LeadState: LeadState;
  LeadStateCount: ResolverTypeWrapper<LeadStateCount>;
  LeadStatus: ResolverTypeWrapper<Progress>;
  LeadStep: ResolverTypeWrapper<LeadStepRow>;
  LegalBasis: LegalBasis;
  Level: Level;
  MergeClientsInput: MergeClientsInput;
  MessageValue: ResolverTypeWrapper<MessageValue>;
  MoveConfirmationProposalInput: MoveConfirmationProposalInput;
  MoveErasureInput: MoveErasureInput;
  MoveErasuresInput: MoveErasuresInput;
  MoveErasuresResult: ResolverTypeWrapper<Omit<MoveErasuresResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversTypes['ClientResult']>> }>;
  MoveHouseholdInput: MoveHouseholdInput;
  MoveLeadInput: MoveLeadInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationError>;
  OpenSurveyInput: OpenSurveyInput;
  OpenSurveyResult: ResolverTypeWrapper<Omit<OpenSurveyResult, 'ok'> & { ok?: Maybe<ResolversTypes['Survey']> }>;
  OrderDirection: OrderDirection;
  OverdueVisit: ResolverTypeWrapper<OverdueAnswer>;
  OverdueVisitConnection: ResolverTypeWrapper<Connection<OverdueAnswer>>;
  OverdueVisitEdge: ResolverTypeWrapper<Omit<OverdueVisitEdge, 'node'> & { node?: Maybe<ResolversTypes['OverdueVisit']> }>;
  OverdueVisitFilter: OverdueVisitFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Personal: ResolverTypeWrapper<Personal>;
  PersonalField: PersonalField;
  Photo: ResolverTypeWrapper<PhotoRow>;
  PhotoResult: ResolverTypeWrapper<Omit<PhotoResult, 'ok'> & { ok?: Maybe<ResolversTypes['Photo']> }>;
  ProposeConfirmationInput: ProposeConfirmationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReassignClientsInput: ReassignClientsInput;
  ReassignClientsResult: ResolverTypeWrapper<ReassignClientsResult>;
  RecordConfirmationInput: RecordConfirmationInput;
  RecordLeadInput: RecordLeadInput;
  RecordSurveyAnswersInput: RecordSurveyAnswersInput;
  RecordSurveyAttemptInput: RecordSurveyAttemptInput;
  RecordVisitInput: RecordVisitInput;
  RecordVisitResult: ResolverTypeWrapper<Omit<RecordVisitResult, 'ok'> & { ok?: Maybe<ResolversTypes['Visit']> }>;
  RecordedLead: ResolverTypeWrapper<Omit<RecordedLead, 'lead'> & { lead?: Maybe<ResolversTypes['Lead']> }>;
  RecordedLeadResult: ResolverTypeWrapper<Omit<RecordedLeadResult, 'ok'> & { ok?: Maybe<ResolversTypes['RecordedLead']> }>;
  RegisterClientInput: RegisterClientInput;
  RegisterHouseholdInput: RegisterHouseholdInput;
  ReopenClientInput: ReopenClientInput;
  RevokeGrantInput: RevokeGrantInput;
  SameLead: ResolverTypeWrapper<LikeRecord>;
  Satisfaction: ResolverTypeWrapper<Satisfaction>;
  SatisfactionRank: ResolverTypeWrapper<SatisfactionPlace>;
  ServicePeriod: ResolverTypeWrapper<ServicePeriod>;
  SetDuplicateAsideInput: SetDuplicateAsideInput;
  Sex: Sex;
  ShowPhotoInput: ShowPhotoInput;
  ShowPhotoResult: ResolverTypeWrapper<ShowPhotoResult>;
  ShownPhoto: ResolverTypeWrapper<ShownPhoto>;
  SplitHouseholdInput: SplitHouseholdInput;
  Station: ResolverTypeWrapper<Station>;
  SubjectExport: ResolverTypeWrapper<SubjectExport>;
  SubjectExportResult: ResolverTypeWrapper<SubjectExportResult>;
  SubmitLeadInput: SubmitLeadInput;
  Survey: ResolverTypeWrapper<SurveyRow>;
  SurveyAttempt: ResolverTypeWrapper<SurveyAttempt>;
  SurveyAttemptOutcome: SurveyAttemptOutcome;
  SurveyCall: ResolverTypeWrapper<SurveyCallRow>;
  SurveyCallConnection: ResolverTypeWrapper<Connection<SurveyCallRow>>;
  SurveyCallEdge: ResolverTypeWrapper<Omit<SurveyCallEdge, 'node'> & { node?: Maybe<ResolversTypes['SurveyCall']> }>;
  SurveyCallFilter: SurveyCallFilter;
  SurveyCallOrder: SurveyCallOrder;
  SurveyCallOrderField: SurveyCallOrderField;
  SurveyCallResult: ResolverTypeWrapper<Omit<SurveyCallResult, 'ok'> & { ok?: Maybe<ResolversTypes['SurveyCall']> }>;
  SurveyCallState: SurveyCallState;
  SurveyConnection: ResolverTypeWrapper<Connection<SurveyRow>>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node?: Maybe<ResolversTypes['Survey']> }>;
  SurveyFilter: SurveyFilter;
  SurveyOrder: SurveyOrder;
  SurveyOrderField: SurveyOrderField;
  UnmaskClientInput: UnmaskClientInput;
  UnmaskClientResult: ResolverTypeWrapper<UnmaskClientResult>;
  UnmaskClientsInput: UnmaskClientsInput;
  UnmaskClientsResult: ResolverTypeWrapper<UnmaskClientsResult>;
  UnmaskedClient: ResolverTypeWrapper<UnmaskedClient>;
  UploadPhotoInput: UploadPhotoInput;
  Visit: ResolverTypeWrapper<VisitAnswer>;
  VisitCompliance: ResolverTypeWrapper<VisitCompliance>;
  VisitComplianceRank: ResolverTypeWrapper<ComplianceRank>;
  VisitConnection: ResolverTypeWrapper<Connection<VisitAnswer>>;
  VisitDueFilter: VisitDueFilter;
  VisitDueOrder: VisitDueOrder;
  VisitDueOrderField: VisitDueOrderField;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node?: Maybe<ResolversTypes['Visit']> }>;
  VisitFilter: VisitFilter;
  VisitMode: VisitMode;
  VisitOrder: VisitOrder;
  VisitOrderField: VisitOrderField;
  VisitVersion: ResolverTypeWrapper<VisitVersionAnswer>;
  VisitWithdrawal: ResolverTypeWrapper<VisitWithdrawal>;
  WithdrawConfirmationInput: WithdrawConfirmationInput;
  WithdrawVisitInput: WithdrawVisitInput;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Advisor: Advisor | FederationReferenceTypes['Advisor'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AvailableErasureAction: AvailableErasureAction;
  AvailableGrantAction: AvailableGrantAction;
  AvailableLeadAction: AvailableLeadAction;
  BilingualText: BilingualText;
  BreakGlassInput: BreakGlassInput;
  CategoryCount: CategoryCount;
  CategoryPeriod: CategoryPeriod;
  Client: ClientAnswer;
  ClientConnection: Connection<ClientAnswer>;
  ClientEdge: Omit<ClientEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Client']> };
  ClientFilter: ClientFilter;
  ClientOrder: ClientOrder;
  ClientResult: Omit<ClientResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Client']> };
  ClientStatistics: CaseloadAnswer;
  ClientStatisticsRank: CaseloadRank;
  CloseSurveyInput: CloseSurveyInput;
  CloseSurveyResult: Omit<CloseSurveyResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Survey']> };
  CodeKey: Scalars['CodeKey']['output'];
  Confirmation: ConfirmationRow;
  ConfirmationConnection: Connection<ConfirmationRow>;
  ConfirmationEdge: Omit<ConfirmationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Confirmation']> };
  ConfirmationFilter: ConfirmationFilter;
  ConfirmationInput: ConfirmationInput;
  ConfirmationOrder: ConfirmationOrder;
  ConfirmationProposal: ConfirmationProposalRow;
  ConfirmationProposalAction: ConfirmationProposalAction;
  ConfirmationProposalConnection: Connection<ConfirmationProposalRow>;
  ConfirmationProposalEdge: Omit<ConfirmationProposalEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ConfirmationProposal']> };
  ConfirmationProposalFilter: ConfirmationProposalFilter;
  ConfirmationProposalOrder: ConfirmationProposalOrder;
  ConfirmationProposalResult: Omit<ConfirmationProposalResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['ConfirmationProposal']> };
  ConfirmationResult: Omit<ConfirmationResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Confirmation']> };
  ConfirmationWord: ConfirmationWord;
  CorrectClientInput: CorrectClientInput;
  CorrectVisitInput: CorrectVisitInput;
  Correction: Correction;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Division: DivisionRef;
  DivisionCode: Scalars['DivisionCode']['output'];
  DuplicateClients: DuplicateAnswer;
  EndConfirmationInput: EndConfirmationInput;
  EndServiceInput: EndServiceInput;
  EraseSubjectInput: EraseSubjectInput;
  ErasureRequest: ErasureRequestAnswer;
  ErasureRequestConnection: Connection<ErasureRequestAnswer>;
  ErasureRequestEdge: Omit<ErasureRequestEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ErasureRequest']> };
  ErasureRequestFilter: ErasureRequestFilter;
  ErasureRequestOrder: ErasureRequestOrder;
  ErasureRequestResult: Omit<ErasureRequestResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['ErasureRequest']> };
  ExportAdvisorTraceInput: ExportAdvisorTraceInput;
  ExportSubjectInput: ExportSubjectInput;
  FilledForm: FilledForm;
  FilledFormInput: FilledFormInput;
  FlagCount: FlagCount;
  Form: Form;
  FormAnswer: FormAnswer;
  Float: Scalars['Float']['output'];
  FormAnswerInput: FormAnswerInput;
  FormChoice: FormChoice;
  FormCondition: FormCondition;
  FormConditionAnswer: FormConditionAnswer;
  FormField: FormField;
  FormReason: FormReason;
  FormScore: FormScore;
  Grant: GrantAnswer;
  GrantCaseInput: GrantCaseInput;
  GrantConnection: Connection<GrantAnswer>;
  GrantEdge: Omit<GrantEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Grant']> };
  GrantFilter: GrantFilter;
  GrantOrder: GrantOrder;
  GrantResult: Omit<GrantResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Grant']> };
  GrantedClient: GrantedClientAnswer;
  GrantedClientConnection: Connection<GrantedClientAnswer>;
  GrantedClientEdge: Omit<GrantedClientEdge, 'node'> & { node?: Maybe<ResolversParentTypes['GrantedClient']> };
  GrantedVisit: GrantedVisit;
  Household: HouseholdAnswer;
  HouseholdConnection: Connection<HouseholdAnswer>;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Household']> };
  HouseholdFilter: HouseholdFilter;
  HouseholdMembership: MembershipAnswer;
  HouseholdMove: Omit<HouseholdMove, 'from' | 'to'> & { from: ResolversParentTypes['Division'], to: ResolversParentTypes['Division'] };
  HouseholdOrder: HouseholdOrder;
  HouseholdResult: Omit<HouseholdResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Household']> };
  IdentityDocument: IdentityDocument;
  IdentityDocumentInput: IdentityDocumentInput;
  JoinHouseholdInput: JoinHouseholdInput;
  Lead: LeadRow;
  LeadAnswerCounts: LeadAnswerCounts;
  LeadAnswerCountsRank: AnswersRank;
  LeadConnection: Connection<LeadRow>;
  LeadContact: LeadContact;
  LeadCounts: CountsAnswer;
  LeadCountsRank: CountsRank;
  LeadEdge: Omit<LeadEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Lead']> };
  LeadFilter: LeadFilter;
  LeadOrder: LeadOrder;
  LeadPerson: LeadPerson;
  LeadReceipt: ReportedLead;
  LeadReceiptResult: Omit<LeadReceiptResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['LeadReceipt']> };
  LeadResult: Omit<LeadResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Lead']> };
  LeadSourceCount: LeadSourceCount;
  LeadSourceCounts: LeadSourceCounts;
  LeadSourceCountsRank: SourcesRank;
  LeadStateCount: LeadStateCount;
  LeadStatus: Progress;
  LeadStep: LeadStepRow;
  MergeClientsInput: MergeClientsInput;
  MessageValue: MessageValue;
  MoveConfirmationProposalInput: MoveConfirmationProposalInput;
  MoveErasureInput: MoveErasureInput;
  MoveErasuresInput: MoveErasuresInput;
  MoveErasuresResult: Omit<MoveErasuresResult, 'ok'> & { ok?: Maybe<ReadonlyArray<ResolversParentTypes['ClientResult']>> };
  MoveHouseholdInput: MoveHouseholdInput;
  MoveLeadInput: MoveLeadInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  OpenSurveyInput: OpenSurveyInput;
  OpenSurveyResult: Omit<OpenSurveyResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Survey']> };
  OverdueVisit: OverdueAnswer;
  OverdueVisitConnection: Connection<OverdueAnswer>;
  OverdueVisitEdge: Omit<OverdueVisitEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OverdueVisit']> };
  OverdueVisitFilter: OverdueVisitFilter;
  PageInfo: PageInfo;
  Personal: Personal;
  Photo: PhotoRow;
  PhotoResult: Omit<PhotoResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Photo']> };
  ProposeConfirmationInput: ProposeConfirmationInput;
  Query: Record<PropertyKey, never>;
  ReassignClientsInput: ReassignClientsInput;
  ReassignClientsResult: ReassignClientsResult;
  RecordConfirmationInput: RecordConfirmationInput;
  RecordLeadInput: RecordLeadInput;
  RecordSurveyAnswersInput: RecordSurveyAnswersInput;
  RecordSurveyAttemptInput: RecordSurveyAttemptInput;
  RecordVisitInput: RecordVisitInput;
  RecordVisitResult: Omit<RecordVisitResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Visit']> };
  RecordedLead: Omit<RecordedLead, 'lead'> & { lead?: Maybe<ResolversParentTypes['Lead']> };
  RecordedLeadResult: Omit<RecordedLeadResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['RecordedLead']> };
  RegisterClientInput: RegisterClientInput;
  RegisterHouseholdInput: RegisterHouseholdInput;
  ReopenClientInput: ReopenClientInput;
  RevokeGrantInput: RevokeGrantInput;
  SameLead: LikeRecord;
  Satisfaction: Satisfaction;
  SatisfactionRank: SatisfactionPlace;
  ServicePeriod: ServicePeriod;
  SetDuplicateAsideInput: SetDuplicateAsideInput;
  ShowPhotoInput: ShowPhotoInput;
  ShowPhotoResult: ShowPhotoResult;
  ShownPhoto: ShownPhoto;
  SplitHouseholdInput: SplitHouseholdInput;
  Station: Station | FederationReferenceTypes['Station'];
  SubjectExport: SubjectExport;
  SubjectExportResult: SubjectExportResult;
  SubmitLeadInput: SubmitLeadInput;
  Survey: SurveyRow;
  SurveyAttempt: SurveyAttempt;
  SurveyCall: SurveyCallRow;
  SurveyCallConnection: Connection<SurveyCallRow>;
  SurveyCallEdge: Omit<SurveyCallEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SurveyCall']> };
  SurveyCallFilter: SurveyCallFilter;
  SurveyCallOrder: SurveyCallOrder;
  SurveyCallResult: Omit<SurveyCallResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['SurveyCall']> };
  SurveyConnection: Connection<SurveyRow>;
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Survey']> };
  SurveyFilter: SurveyFilter;
  SurveyOrder: SurveyOrder;
  UnmaskClientInput: UnmaskClientInput;
  UnmaskClientResult: UnmaskClientResult;
  UnmaskClientsInput: UnmaskClientsInput;
  UnmaskClientsResult: UnmaskClientsResult;
  UnmaskedClient: UnmaskedClient;
  UploadPhotoInput: UploadPhotoInput;
  Visit: VisitAnswer;
  VisitCompliance: VisitCompliance;
  VisitComplianceRank: ComplianceRank;
  VisitConnection: Connection<VisitAnswer>;
  VisitDueFilter: VisitDueFilter;
  VisitDueOrder: VisitDueOrder;
  VisitEdge: Omit<VisitEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Visit']> };
  VisitFilter: VisitFilter;
  VisitOrder: VisitOrder;
  VisitVersion: VisitVersionAnswer;
  VisitWithdrawal: VisitWithdrawal;
  WithdrawConfirmationInput: WithdrawConfirmationInput;
  WithdrawVisitInput: WithdrawVisitInput;
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

export type AdvisorResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Advisor'] = ResolversParentTypes['Advisor'], FederationReferenceType extends FederationReferenceTypes['Advisor'] = FederationReferenceTypes['Advisor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Advisor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseload?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<AdvisorCaseloadArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitCompliance?: Resolver<Maybe<ResolversTypes['VisitCompliance']>, ParentType, ContextType, Partial<AdvisorVisitComplianceArgs>>;
};

export type AvailableErasureActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableErasureAction'] = ResolversParentTypes['AvailableErasureAction']> = {
  action?: Resolver<ResolversTypes['ErasureAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableGrantActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableGrantAction'] = ResolversParentTypes['AvailableGrantAction']> = {
  action?: Resolver<ResolversTypes['GrantAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailableLeadActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AvailableLeadAction'] = ResolversParentTypes['AvailableLeadAction']> = {
  action?: Resolver<ResolversTypes['LeadAction'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = Services, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CategoryPeriodResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CategoryPeriod'] = ResolversParentTypes['CategoryPeriod']> = {
  category?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CategoryPeriod']>>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  categorySince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmationProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConfirmationProposal']>>, ParentType, ContextType>;
  confirmations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Confirmation']>>, ParentType, ContextType>;
  correctionHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Correction']>>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  erased?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  erasureRequest?: Resolver<Maybe<ResolversTypes['ErasureRequest']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HouseholdMembership']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityDocument?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  lastVisitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mergedRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Client']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeKey']>>, ParentType, ContextType>;
  noDocumentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  riskFlags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeKey']>>, ParentType, ContextType>;
  servicePeriods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServicePeriod']>>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visitDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['VisitConnection']>, ParentType, ContextType, RequireFields<ClientVisitsArgs, 'first'>>;
};

export type ClientConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
};

export type ClientResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ClientResult'] = ResolversParentTypes['ClientResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
};

export type ClientStatisticsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ClientStatistics'] = ResolversParentTypes['ClientStatistics']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  byCategory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CategoryCount']>>, ParentType, ContextType>;
  byFlag?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FlagCount']>>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClientStatisticsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ClientStatisticsRank'] = ResolversParentTypes['ClientStatisticsRank']> = {
  clients?: Resolver<Maybe<ResolversTypes['ClientStatistics']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type CloseSurveyResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CloseSurveyResult'] = ResolversParentTypes['CloseSurveyResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export interface CodeKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodeKey'], any> {
  name: 'CodeKey';
}

export type ConfirmationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Confirmation'] = ResolversParentTypes['Confirmation']> = {
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  canEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDocumentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['ConfirmationEnding']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ConfirmationOrigin'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['ConfirmationWord']>, ParentType, ContextType>;
};

export type ConfirmationConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationConnection'] = ResolversParentTypes['ConfirmationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConfirmationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConfirmationEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationEdge'] = ResolversParentTypes['ConfirmationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType>;
};

export type ConfirmationProposalResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationProposal'] = ResolversParentTypes['ConfirmationProposal']> = {
  authority?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ConfirmationProposalAction']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConfirmationProposalKind'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConfirmationProposalState'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConfirmationProposalActionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationProposalAction'] = ResolversParentTypes['ConfirmationProposalAction']> = {
  action?: Resolver<ResolversTypes['ConfirmationProposalMove'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfirmationProposalConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationProposalConnection'] = ResolversParentTypes['ConfirmationProposalConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConfirmationProposalEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConfirmationProposalEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationProposalEdge'] = ResolversParentTypes['ConfirmationProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ConfirmationProposal']>, ParentType, ContextType>;
};

export type ConfirmationProposalResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationProposalResult'] = ResolversParentTypes['ConfirmationProposalResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['ConfirmationProposal']>, ParentType, ContextType>;
};

export type ConfirmationResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationResult'] = ResolversParentTypes['ConfirmationResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType>;
};

export type ConfirmationWordResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ConfirmationWord'] = ResolversParentTypes['ConfirmationWord']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  after?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CorrectedField'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DivisionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clients?: Resolver<Maybe<ResolversTypes['ClientStatistics']>, ParentType, ContextType, Partial<DivisionClientsArgs>>;
  clientsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientStatistics']>>, ParentType, ContextType, Partial<DivisionClientsByMonthArgs>>;
  clientsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientStatisticsRank']>>, ParentType, ContextType, RequireFields<DivisionClientsRankingArgs, 'first' | 'level'>>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  leadAnswers?: Resolver<Maybe<ResolversTypes['LeadAnswerCounts']>, ParentType, ContextType, Partial<DivisionLeadAnswersArgs>>;
  leadAnswersByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadAnswerCounts']>>, ParentType, ContextType, Partial<DivisionLeadAnswersByMonthArgs>>;
  leadAnswersRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadAnswerCountsRank']>>, ParentType, ContextType, RequireFields<DivisionLeadAnswersRankingArgs, 'first' | 'level'>>;
  leadSources?: Resolver<Maybe<ResolversTypes['LeadSourceCounts']>, ParentType, ContextType, Partial<DivisionLeadSourcesArgs>>;
  leadSourcesByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadSourceCounts']>>, ParentType, ContextType, Partial<DivisionLeadSourcesByMonthArgs>>;
  leadSourcesRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadSourceCountsRank']>>, ParentType, ContextType, RequireFields<DivisionLeadSourcesRankingArgs, 'first' | 'level'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadCounts']>, ParentType, ContextType, Partial<DivisionLeadsArgs>>;
  leadsByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadCounts']>>, ParentType, ContextType, Partial<DivisionLeadsByMonthArgs>>;
  leadsRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadCountsRank']>>, ParentType, ContextType, RequireFields<DivisionLeadsRankingArgs, 'first' | 'level'>>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType, Partial<DivisionSatisfactionArgs>>;
  satisfactionByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Satisfaction']>>, ParentType, ContextType, Partial<DivisionSatisfactionByMonthArgs>>;
  satisfactionRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SatisfactionRank']>>, ParentType, ContextType, RequireFields<DivisionSatisfactionRankingArgs, 'first' | 'level'>>;
  visitCompliance?: Resolver<Maybe<ResolversTypes['VisitCompliance']>, ParentType, ContextType, Partial<DivisionVisitComplianceArgs>>;
  visitComplianceByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitCompliance']>>, ParentType, ContextType, Partial<DivisionVisitComplianceByMonthArgs>>;
  visitComplianceRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitComplianceRank']>>, ParentType, ContextType, RequireFields<DivisionVisitComplianceRankingArgs, 'first' | 'level'>>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DuplicateClientsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['DuplicateClients'] = ResolversParentTypes['DuplicateClients']> = {
  first?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['DuplicateGround'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
};

export type ErasureRequestResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ErasureRequest'] = ResolversParentTypes['ErasureRequest']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableErasureAction']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasureRequestConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ErasureRequestConnection'] = ResolversParentTypes['ErasureRequestConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ErasureRequestEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ErasureRequestEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ErasureRequestEdge'] = ResolversParentTypes['ErasureRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ErasureRequest']>, ParentType, ContextType>;
};

export type ErasureRequestResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ErasureRequestResult'] = ResolversParentTypes['ErasureRequestResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['ErasureRequest']>, ParentType, ContextType>;
};

export type FilledFormResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FilledForm'] = ResolversParentTypes['FilledForm']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['FormAnswer']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['FormScore']>, ParentType, ContextType>;
};

export type FlagCountResolvers<ContextType = Services, ParentType extends ResolversParentTypes['FlagCount'] = ResolversParentTypes['FlagCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type GrantResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableGrantAction']>, ParentType, ContextType>;
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  consentBy?: Resolver<Maybe<ResolversTypes['ConsentBy']>, ParentType, ContextType>;
  consentForm?: Resolver<Maybe<ResolversTypes['ConsentForm']>, ParentType, ContextType>;
  consentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAs?: Resolver<Maybe<ResolversTypes['GrantEnd']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['GrantField']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  giverDivision?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  giverRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrantKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffOf?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type GrantResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GrantResult'] = ResolversParentTypes['GrantResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type GrantedClientResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GrantedClient'] = ResolversParentTypes['GrantedClient']> = {
  address?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['GrantField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeKey']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedVisit']>>, ParentType, ContextType>;
};

export type GrantedClientConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GrantedClientConnection'] = ResolversParentTypes['GrantedClientConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedClientEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GrantedClientEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GrantedClientEdge'] = ResolversParentTypes['GrantedClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GrantedClient']>, ParentType, ContextType>;
};

export type GrantedVisitResolvers<ContextType = Services, ParentType extends ResolversParentTypes['GrantedVisit'] = ResolversParentTypes['GrantedVisit']> = {
  mode?: Resolver<ResolversTypes['VisitMode'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activeClients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  confirmations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Confirmation']>>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  formerMembers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Client']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Client']>>, ParentType, ContextType>;
  moves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HouseholdMove']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HouseholdEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
};

export type HouseholdMembershipResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HouseholdMembership'] = ResolversParentTypes['HouseholdMembership']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HouseholdMoveResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HouseholdMove'] = ResolversParentTypes['HouseholdMove']> = {
  from?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type HouseholdResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['HouseholdResult'] = ResolversParentTypes['HouseholdResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = Services, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  kind?: Resolver<ResolversTypes['IdentityDocumentKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
};

export type LeadResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableLeadAction']>>, ParentType, ContextType>;
  checkPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['LeadContact']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  maySameAs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SameLead']>>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['LeadPerson']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type LeadAnswerCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadAnswerCounts'] = ResolversParentTypes['LeadAnswerCounts']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  averageDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  daysToHandle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeadAnswerCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadAnswerCountsRank'] = ResolversParentTypes['LeadAnswerCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  leadAnswers?: Resolver<Maybe<ResolversTypes['LeadAnswerCounts']>, ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeadContactResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadContact'] = ResolversParentTypes['LeadContact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadCounts'] = ResolversParentTypes['LeadCounts']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  byState?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadStateCount']>>, ParentType, ContextType>;
  handled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  joined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingOver14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo7?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUpTo14?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeadCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadCountsRank'] = ResolversParentTypes['LeadCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadCounts']>, ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
};

export type LeadPersonResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadPerson'] = ResolversParentTypes['LeadPerson']> = {
  address?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
};

export type LeadReceiptResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadReceipt'] = ResolversParentTypes['LeadReceipt']> = {
  receipt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadProgress'], ParentType, ContextType>;
};

export type LeadReceiptResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadReceiptResult'] = ResolversParentTypes['LeadReceiptResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['LeadReceipt']>, ParentType, ContextType>;
};

export type LeadResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadResult'] = ResolversParentTypes['LeadResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
};

export type LeadSourceCountResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadSourceCount'] = ResolversParentTypes['LeadSourceCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeadSourceCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadSourceCounts'] = ResolversParentTypes['LeadSourceCounts']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bySource?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadSourceCount']>>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  otherSources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeadSourceCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadSourceCountsRank'] = ResolversParentTypes['LeadSourceCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  leadSources?: Resolver<Maybe<ResolversTypes['LeadSourceCounts']>, ParentType, ContextType>;
};

export type LeadStateCountResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadStateCount'] = ResolversParentTypes['LeadStateCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
};

export type LeadStatusResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadStatus'] = ResolversParentTypes['LeadStatus']> = {
  state?: Resolver<ResolversTypes['LeadProgress'], ParentType, ContextType>;
};

export type LeadStepResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LeadStep'] = ResolversParentTypes['LeadStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LeadState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
};

export type MessageValueResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MessageValue'] = ResolversParentTypes['MessageValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveErasuresResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MoveErasuresResult'] = ResolversParentTypes['MoveErasuresResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientResult']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['GrantResult']>, ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  closeSurvey?: Resolver<Maybe<ResolversTypes['CloseSurveyResult']>, ParentType, ContextType, RequireFields<MutationCloseSurveyArgs, 'input'>>;
  correctClient?: Resolver<Maybe<ResolversTypes['ClientResult']>, ParentType, ContextType, RequireFields<MutationCorrectClientArgs, 'input'>>;
  correctVisit?: Resolver<Maybe<ResolversTypes['RecordVisitResult']>, ParentType, ContextType, RequireFields<MutationCorrectVisitArgs, 'input'>>;
  endConfirmation?: Resolver<Maybe<ResolversTypes['ConfirmationResult']>, ParentType, ContextType, RequireFields<MutationEndConfirmationArgs, 'input'>>;
  endService?: Resolver<Maybe<ResolversTypes['ClientResult']>, ParentType, ContextType, RequireFields<MutationEndServiceArgs, 'input'>>;
  eraseSubject?: Resolver<Maybe<ResolversTypes['ClientResult']>, ParentType, ContextType, RequireFields<MutationEraseSubjectArgs, 'input'>>;
  exportAdvisorTrace?: Resolver<Maybe<ResolversTypes['SubjectExportResult']>, ParentType, ContextType, RequireFields<MutationExportAdvisorTraceArgs, 'input'>>;
  exportSubject?: Resolver<Maybe<ResolversTypes['SubjectExportResult']>, ParentType, ContextType, RequireFields<MutationExportSubjectArgs, 'input'>>;
  grantCase?: Resolver<Maybe<ResolversTypes['GrantResult']>, ParentType, ContextType, RequireFields<MutationGrantCaseArgs, 'input'>>;
  joinHousehold?: Resolver<Maybe<ResolversTypes['HouseholdResult']>, ParentType, ContextType, RequireFields<MutationJoinHouseholdArgs, 'input'>>;
  mergeClients?: Resolver<Maybe<ResolversTypes['ClientResult']>, ParentType, ContextType, RequireFields<MutationMergeClientsArgs, 'input'>>;
  moveConfirmationProposal?: Resolver<Maybe<ResolversTypes['ConfirmationProposalResult']>, ParentType, ContextType, RequireFields<MutationMoveConfirmationProposalArgs, 'input'>>;
  moveErasures?: Resolver<Maybe<ResolversTypes['MoveErasuresResult']>, ParentType, ContextType, RequireFields<MutationMoveErasuresArgs, 'input'>>;
  moveHousehold?: Resolver<Maybe<ResolversTypes['HouseholdResult']>, ParentType, ContextType, RequireFields<MutationMoveHouseholdArgs, 'input'>>;
  moveLead?: Resolver<Maybe<ResolversTypes['LeadResult']>, ParentType, ContextType, RequireFields<MutationMoveLeadArgs, 'input'>>;
  openSurvey?: Resolver<Maybe<ResolversTypes['OpenSurveyResult']>, ParentType, ContextType, RequireFields<MutationOpenSurveyArgs, 'input'>>;
  proposeConfirmation?: Resolver<Maybe<ResolversTypes['ConfirmationProposalResult']>, ParentType, ContextType, RequireFields<MutationProposeConfirmationArgs, 'input'>>;
  reassignClients?: Resolver<Maybe<ResolversTypes['ReassignClientsResult']>, ParentType, ContextType, RequireFields<MutationReassignClientsArgs, 'input'>>;
  recordConfirmation?: Resolver<Maybe<ResolversTypes['ConfirmationResult']>, ParentType, ContextType, RequireFields<MutationRecordConfirmationArgs, 'input'>>;
  recordLead?: Resolver<Maybe<ResolversTypes['RecordedLeadResult']>, ParentType, ContextType, RequireFields<MutationRecordLeadArgs, 'input'>>;
  recordSurveyAnswers?: Resolver<Maybe<ResolversTypes['SurveyCallResult']>, ParentType, ContextType, RequireFields<MutationRecordSurveyAnswersArgs, 'input'>>;
  recordSurveyAttempt?: Resolver<Maybe<ResolversTypes['SurveyCallResult']>, ParentType, ContextType, RequireFields<MutationRecordSurveyAttemptArgs, 'input'>>;
  recordVisit?: Resolver<Maybe<ResolversTypes['RecordVisitResult']>, ParentType, ContextType, RequireFields<MutationRecordVisitArgs, 'input'>>;
  registerHousehold?: Resolver<Maybe<ResolversTypes['HouseholdResult']>, ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
  reopenClient?: Resolver<Maybe<ResolversTypes['ClientResult']>, ParentType, ContextType, RequireFields<MutationReopenClientArgs, 'input'>>;
  requestErasure?: Resolver<Maybe<ResolversTypes['ErasureRequestResult']>, ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'input'>>;
  revokeGrant?: Resolver<Maybe<ResolversTypes['GrantResult']>, ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'input'>>;
  setDuplicateAside?: Resolver<Maybe<ResolversTypes['ClientResult']>, ParentType, ContextType, RequireFields<MutationSetDuplicateAsideArgs, 'input'>>;
  showPhoto?: Resolver<Maybe<ResolversTypes['ShowPhotoResult']>, ParentType, ContextType, RequireFields<MutationShowPhotoArgs, 'input'>>;
  splitHousehold?: Resolver<Maybe<ResolversTypes['HouseholdResult']>, ParentType, ContextType, RequireFields<MutationSplitHouseholdArgs, 'input'>>;
  submitLead?: Resolver<Maybe<ResolversTypes['LeadReceiptResult']>, ParentType, ContextType, RequireFields<MutationSubmitLeadArgs, 'input'>>;
  unmaskClient?: Resolver<Maybe<ResolversTypes['UnmaskClientResult']>, ParentType, ContextType, RequireFields<MutationUnmaskClientArgs, 'input'>>;
  unmaskClients?: Resolver<Maybe<ResolversTypes['UnmaskClientsResult']>, ParentType, ContextType, RequireFields<MutationUnmaskClientsArgs, 'input'>>;
  uploadPhoto?: Resolver<Maybe<ResolversTypes['PhotoResult']>, ParentType, ContextType, RequireFields<MutationUploadPhotoArgs, 'input'>>;
  withdrawConfirmation?: Resolver<Maybe<ResolversTypes['ConfirmationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawConfirmationArgs, 'input'>>;
  withdrawVisit?: Resolver<Maybe<ResolversTypes['RecordVisitResult']>, ParentType, ContextType, RequireFields<MutationWithdrawVisitArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['MessageValue']>, ParentType, ContextType>;
};

export type OpenSurveyResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OpenSurveyResult'] = ResolversParentTypes['OpenSurveyResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type OverdueVisitResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OverdueVisit'] = ResolversParentTypes['OverdueVisit']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OverdueVisitConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OverdueVisitConnection'] = ResolversParentTypes['OverdueVisitConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OverdueVisitEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OverdueVisitEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['OverdueVisitEdge'] = ResolversParentTypes['OverdueVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OverdueVisit']>, ParentType, ContextType>;
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

export type PhotoResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhotoResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PhotoResult'] = ResolversParentTypes['PhotoResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, RequireFields<QueryClientsArgs, 'first' | 'within'>>;
  confirmation?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType, RequireFields<QueryConfirmationArgs, 'id'>>;
  confirmationProposal?: Resolver<Maybe<ResolversTypes['ConfirmationProposal']>, ParentType, ContextType, RequireFields<QueryConfirmationProposalArgs, 'id'>>;
  confirmationProposals?: Resolver<Maybe<ResolversTypes['ConfirmationProposalConnection']>, ParentType, ContextType, RequireFields<QueryConfirmationProposalsArgs, 'first' | 'within'>>;
  confirmations?: Resolver<Maybe<ResolversTypes['ConfirmationConnection']>, ParentType, ContextType, RequireFields<QueryConfirmationsArgs, 'first' | 'within'>>;
  duplicateClients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DuplicateClients']>>, ParentType, ContextType, RequireFields<QueryDuplicateClientsArgs, 'first' | 'within'>>;
  erasureRequests?: Resolver<Maybe<ResolversTypes['ErasureRequestConnection']>, ParentType, ContextType, RequireFields<QueryErasureRequestsArgs, 'first' | 'within'>>;
  fetch__Client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryFetch__ClientArgs, 'id'>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  grantedClient?: Resolver<Maybe<ResolversTypes['GrantedClient']>, ParentType, ContextType, RequireFields<QueryGrantedClientArgs, 'id'>>;
  grantedClients?: Resolver<Maybe<ResolversTypes['GrantedClientConnection']>, ParentType, ContextType, RequireFields<QueryGrantedClientsArgs, 'first' | 'within'>>;
  grants?: Resolver<Maybe<ResolversTypes['GrantConnection']>, ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first' | 'within'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first' | 'within'>>;
  lead?: Resolver<Maybe<ResolversTypes['LeadStatus']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'receipt'>>;
  leadCase?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadCaseArgs, 'id'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'within'>>;
  overdueVisits?: Resolver<Maybe<ResolversTypes['OverdueVisitConnection']>, ParentType, ContextType, RequireFields<QueryOverdueVisitsArgs, 'first' | 'within'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveyCall?: Resolver<Maybe<ResolversTypes['SurveyCall']>, ParentType, ContextType, RequireFields<QuerySurveyCallArgs, 'id'>>;
  surveyCalls?: Resolver<Maybe<ResolversTypes['SurveyCallConnection']>, ParentType, ContextType, RequireFields<QuerySurveyCallsArgs, 'first' | 'within'>>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first' | 'within'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitConnection']>, ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first' | 'within'>>;
  visitsDue?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, RequireFields<QueryVisitsDueArgs, 'first' | 'within' | 'withoutAdvisor'>>;
};

export type ReassignClientsResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ReassignClientsResult'] = ResolversParentTypes['ReassignClientsResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
};

export type RecordVisitResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RecordVisitResult'] = ResolversParentTypes['RecordVisitResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type RecordedLeadResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RecordedLead'] = ResolversParentTypes['RecordedLead']> = {
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecordedLeadResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['RecordedLeadResult'] = ResolversParentTypes['RecordedLeadResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['RecordedLead']>, ParentType, ContextType>;
};

export type SameLeadResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SameLead'] = ResolversParentTypes['SameLead']> = {
  by?: Resolver<ResolversTypes['LeadLikeness'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
};

export type SatisfactionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Satisfaction'] = ResolversParentTypes['Satisfaction']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basicallySatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dissatisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unanswered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SatisfactionRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SatisfactionRank'] = ResolversParentTypes['SatisfactionRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
};

export type ServicePeriodResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ServicePeriod'] = ResolversParentTypes['ServicePeriod']> = {
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ShowPhotoResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ShowPhotoResult'] = ResolversParentTypes['ShowPhotoResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['ShownPhoto']>, ParentType, ContextType>;
};

export type ShownPhotoResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ShownPhoto'] = ResolversParentTypes['ShownPhoto']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseload?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<StationCaseloadArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType, Partial<StationSatisfactionArgs>>;
  visitCompliance?: Resolver<Maybe<ResolversTypes['VisitCompliance']>, ParentType, ContextType, Partial<StationVisitComplianceArgs>>;
};

export type SubjectExportResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SubjectExport'] = ResolversParentTypes['SubjectExport']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectExportResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SubjectExportResult'] = ResolversParentTypes['SubjectExportResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['SubjectExport']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitedFrom?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  visitedUntil?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
};

export type SurveyAttemptResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SurveyAttempt'] = ResolversParentTypes['SurveyAttempt']> = {
  outcome?: Resolver<ResolversTypes['SurveyAttemptOutcome'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SurveyCallResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SurveyCall'] = ResolversParentTypes['SurveyCall']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  askedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attempts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SurveyAttempt']>>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  filled?: Resolver<Maybe<ResolversTypes['FilledForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyCallState'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type SurveyCallConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SurveyCallConnection'] = ResolversParentTypes['SurveyCallConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SurveyCallEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SurveyCallEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SurveyCallEdge'] = ResolversParentTypes['SurveyCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SurveyCall']>, ParentType, ContextType>;
};

export type SurveyCallResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SurveyCallResult'] = ResolversParentTypes['SurveyCallResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['SurveyCall']>, ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SurveyEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type UnmaskClientResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['UnmaskClientResult'] = ResolversParentTypes['UnmaskClientResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['UnmaskedClient']>, ParentType, ContextType>;
};

export type UnmaskClientsResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['UnmaskClientsResult'] = ResolversParentTypes['UnmaskClientsResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnmaskedClient']>>, ParentType, ContextType>;
};

export type UnmaskedClientResolvers<ContextType = Services, ParentType extends ResolversParentTypes['UnmaskedClient'] = ResolversParentTypes['UnmaskedClient']> = {
  address?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['Personal']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit'], FederationReferenceType extends FederationReferenceTypes['Visit'] = FederationReferenceTypes['Visit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  companions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  earlierVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitVersion']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['VisitMode'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeKey']>>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStepOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  photos?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Photo']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['VisitWithdrawal']>, ParentType, ContextType>;
};

export type VisitComplianceResolvers<ContextType = Services, ParentType extends ResolversParentTypes['VisitCompliance'] = ResolversParentTypes['VisitCompliance']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VisitComplianceRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['VisitComplianceRank'] = ResolversParentTypes['VisitComplianceRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  visitCompliance?: Resolver<Maybe<ResolversTypes['VisitCompliance']>, ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type VisitVersionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['VisitVersion'] = ResolversParentTypes['VisitVersion']> = {
  advisor?: Resolver<Maybe<ResolversTypes['Advisor']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['VisitMode'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeKey']>>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStepOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  photos?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Photo']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VisitWithdrawalResolvers<ContextType = Services, ParentType extends ResolversParentTypes['VisitWithdrawal'] = ResolversParentTypes['VisitWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Services> = {
  Advisor?: AdvisorResolvers<ContextType>;
  AvailableErasureAction?: AvailableErasureActionResolvers<ContextType>;
  AvailableGrantAction?: AvailableGrantActionResolvers<ContextType>;
  AvailableLeadAction?: AvailableLeadActionResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CategoryPeriod?: CategoryPeriodResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientResult?: ClientResultResolvers<ContextType>;
  ClientStatistics?: ClientStatisticsResolvers<ContextType>;
  ClientStatisticsRank?: ClientStatisticsRankResolvers<ContextType>;
  CloseSurveyResult?: CloseSurveyResultResolvers<ContextType>;
  CodeKey?: GraphQLScalarType;
  Confirmation?: ConfirmationResolvers<ContextType>;
  ConfirmationConnection?: ConfirmationConnectionResolvers<ContextType>;
  ConfirmationEdge?: ConfirmationEdgeResolvers<ContextType>;
  ConfirmationProposal?: ConfirmationProposalResolvers<ContextType>;
  ConfirmationProposalAction?: ConfirmationProposalActionResolvers<ContextType>;
  ConfirmationProposalConnection?: ConfirmationProposalConnectionResolvers<ContextType>;
  ConfirmationProposalEdge?: ConfirmationProposalEdgeResolvers<ContextType>;
  ConfirmationProposalResult?: ConfirmationProposalResultResolvers<ContextType>;
  ConfirmationResult?: ConfirmationResultResolvers<ContextType>;
  ConfirmationWord?: ConfirmationWordResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DuplicateClients?: DuplicateClientsResolvers<ContextType>;
  ErasureRequest?: ErasureRequestResolvers<ContextType>;
  ErasureRequestConnection?: ErasureRequestConnectionResolvers<ContextType>;
  ErasureRequestEdge?: ErasureRequestEdgeResolvers<ContextType>;
  ErasureRequestResult?: ErasureRequestResultResolvers<ContextType>;
  FilledForm?: FilledFormResolvers<ContextType>;
  FlagCount?: FlagCountResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormAnswer?: FormAnswerResolvers<ContextType>;
  FormChoice?: FormChoiceResolvers<ContextType>;
  FormCondition?: FormConditionResolvers<ContextType>;
  FormConditionAnswer?: FormConditionAnswerResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormReason?: FormReasonResolvers<ContextType>;
  FormScore?: FormScoreResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantResult?: GrantResultResolvers<ContextType>;
  GrantedClient?: GrantedClientResolvers<ContextType>;
  GrantedClientConnection?: GrantedClientConnectionResolvers<ContextType>;
  GrantedClientEdge?: GrantedClientEdgeResolvers<ContextType>;
  GrantedVisit?: GrantedVisitResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdMembership?: HouseholdMembershipResolvers<ContextType>;
  HouseholdMove?: HouseholdMoveResolvers<ContextType>;
  HouseholdResult?: HouseholdResultResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadAnswerCounts?: LeadAnswerCountsResolvers<ContextType>;
  LeadAnswerCountsRank?: LeadAnswerCountsRankResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadContact?: LeadContactResolvers<ContextType>;
  LeadCounts?: LeadCountsResolvers<ContextType>;
  LeadCountsRank?: LeadCountsRankResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadPerson?: LeadPersonResolvers<ContextType>;
  LeadReceipt?: LeadReceiptResolvers<ContextType>;
  LeadReceiptResult?: LeadReceiptResultResolvers<ContextType>;
  LeadResult?: LeadResultResolvers<ContextType>;
  LeadSourceCount?: LeadSourceCountResolvers<ContextType>;
  LeadSourceCounts?: LeadSourceCountsResolvers<ContextType>;
  LeadSourceCountsRank?: LeadSourceCountsRankResolvers<ContextType>;
  LeadStateCount?: LeadStateCountResolvers<ContextType>;
  LeadStatus?: LeadStatusResolvers<ContextType>;
  LeadStep?: LeadStepResolvers<ContextType>;
  MessageValue?: MessageValueResolvers<ContextType>;
  MoveErasuresResult?: MoveErasuresResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  OpenSurveyResult?: OpenSurveyResultResolvers<ContextType>;
  OverdueVisit?: OverdueVisitResolvers<ContextType>;
  OverdueVisitConnection?: OverdueVisitConnectionResolvers<ContextType>;
  OverdueVisitEdge?: OverdueVisitEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Personal?: PersonalResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoResult?: PhotoResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReassignClientsResult?: ReassignClientsResultResolvers<ContextType>;
  RecordVisitResult?: RecordVisitResultResolvers<ContextType>;
  RecordedLead?: RecordedLeadResolvers<ContextType>;
  RecordedLeadResult?: RecordedLeadResultResolvers<ContextType>;
  SameLead?: SameLeadResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  SatisfactionRank?: SatisfactionRankResolvers<ContextType>;
  ServicePeriod?: ServicePeriodResolvers<ContextType>;
  ShowPhotoResult?: ShowPhotoResultResolvers<ContextType>;
  ShownPhoto?: ShownPhotoResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  SubjectExport?: SubjectExportResolvers<ContextType>;
  SubjectExportResult?: SubjectExportResultResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyAttempt?: SurveyAttemptResolvers<ContextType>;
  SurveyCall?: SurveyCallResolvers<ContextType>;
  SurveyCallConnection?: SurveyCallConnectionResolvers<ContextType>;
  SurveyCallEdge?: SurveyCallEdgeResolvers<ContextType>;
  SurveyCallResult?: SurveyCallResultResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  UnmaskClientResult?: UnmaskClientResultResolvers<ContextType>;
  UnmaskClientsResult?: UnmaskClientsResultResolvers<ContextType>;
  UnmaskedClient?: UnmaskedClientResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitCompliance?: VisitComplianceResolvers<ContextType>;
  VisitComplianceRank?: VisitComplianceRankResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitVersion?: VisitVersionResolvers<ContextType>;
  VisitWithdrawal?: VisitWithdrawalResolvers<ContextType>;
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
