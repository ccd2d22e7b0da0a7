import type { CodeKey } from '#code-lists';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { YearMonth } from '#calendar';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClientRef } from './client-ref.ts';
import type { CodeOnDay } from './codes/code.service.ts';
import type { DivisionRef } from './division-ref.ts';
import type { LibraryReminder as LibraryReminderRow } from './reminders/reminder.entity.ts';
import type { Connection } from '../../libs/persistence/index.ts';
import type { Policy as PolicyRow } from './policies/policy.entity.ts';
import type { Project as ProjectRow } from './projects/project.entity.ts';
import type { Provider as ProviderRow } from './providers/provider.entity.ts';
import type { Resource as ResourceRow } from './resources/resource.entity.ts';
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
  /** 行政区划代码: 2, 6, 9 or 12 digits; a parent's code is its children's prefix. */
  DivisionCode: { input: DivisionCode; output: DivisionCode; }
  /** 月份, in Asia/Shanghai, as 2026-10. */
  YearMonth: { input: YearMonth; output: YearMonth; }
  _FieldSet: { input: string; output: string; }
};

/** 新增代码: a code of the district's own. */
export type AddCodeInput = {
  /** 所在区: the district that adds it. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 英文名称; the Chinese one when left out. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 代码: capitals, digits and _; the district's own code is put before it. */
  readonly key: Scalars['String']['input'];
  /** 代码表: one of the lists that are open to districts. */
  readonly list: Scalars['String']['input'];
  /** 启用日期; today when left out. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** 停用日期: the last day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 中文名称. */
  readonly zh: Scalars['String']['input'];
};

/** 新增政策: a policy for the library. */
export type AddPolicyInput = {
  /** 标准或金额, in words. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** 适用类别, at least one. */
  readonly categories: ReadonlyArray<Scalars['CodeKey']['input']>;
  /** 办理渠道. */
  readonly channel: Scalars['String']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 生效日期. */
  readonly inForceFrom: Scalars['Date']['input'];
  /** 失效日期. */
  readonly inForceUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 发文区划. */
  readonly issuedBy: Scalars['DivisionCode']['input'];
  /** 政策类别: of the code list policyKind. */
  readonly kind: Scalars['CodeKey']['input'];
  /** 办理材料. */
  readonly materials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 文号. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 摘要. */
  readonly summary: Scalars['String']['input'];
  /** 名称. */
  readonly title: Scalars['String']['input'];
};

/** 新增项目: a project for the library. */
export type AddProjectInput = {
  /** 服务区划; the provider's own when left out. */
  readonly area?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 名额. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 服务对象类别, at least one. */
  readonly categories: ReadonlyArray<Scalars['CodeKey']['input']>;
  /** 资助方. */
  readonly funder?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 承接方. */
  readonly provider: Scalars['ID']['input'];
  /** 起. */
  readonly runsFrom: Scalars['Date']['input'];
  /** 止. */
  readonly runsUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 名称. */
  readonly title: Scalars['String']['input'];
};

/** 新增服务机构: a provider for the library. */
export type AddProviderInput = {
  /** 统一社会信用代码. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 类型: of the code list providerKind. */
  readonly kind: Scalars['CodeKey']['input'];
  /** 名称. */
  readonly name: Scalars['String']['input'];
  /** 公开联系电话. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** 新增资源: a resource for the library. */
export type AddResourceInput = {
  /** 服务区划; the provider's own when left out. */
  readonly area?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 起. */
  readonly availableFrom: Scalars['Date']['input'];
  /** 止. */
  readonly availableUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 条件. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 资源类型: of the code list resourceKind. */
  readonly kind: Scalars['CodeKey']['input'];
  /** 提供方. */
  readonly provider: Scalars['ID']['input'];
  /** 数量. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** 名称. */
  readonly title: Scalars['String']['input'];
  /** 计量单位. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** 变更政策: what of a policy changes; what is left out stays as it is. */
export type ChangePolicyInput = {
  /** 标准或金额, in words; null takes it away. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** 适用类别, at least one. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 办理渠道. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 生效日期. */
  readonly inForceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 失效日期; null leaves it open. */
  readonly inForceUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 政策类别: of the code list policyKind. */
  readonly kind?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 办理材料; null takes all away. */
  readonly materials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 文号; null takes it away. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 政策. */
  readonly policy: Scalars['ID']['input'];
  /** 摘要. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** 名称. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 变更项目: what of a project changes; what is left out stays as it is. */
export type ChangeProjectInput = {
  /** 服务区划. */
  readonly area?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 名额; null sets no limit. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 服务对象类别, at least one. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 在册人数. */
  readonly enrolled?: InputMaybe<Scalars['Int']['input']>;
  /** 资助方; null takes it away. */
  readonly funder?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 项目. */
  readonly project: Scalars['ID']['input'];
  /** 成效; null takes it away. */
  readonly results?: InputMaybe<Scalars['String']['input']>;
  /** 起. */
  readonly runsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 止; null leaves it open. */
  readonly runsUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 名称. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 变更服务机构: what of a provider changes; what is left out stays as it is. */
export type ChangeProviderInput = {
  /** 统一社会信用代码; null takes it away. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 类型: of the code list providerKind. */
  readonly kind?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 名称. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 公开联系电话; null takes it away. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 社会力量. */
  readonly provider: Scalars['ID']['input'];
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 变更资源: what of a resource changes; what is left out stays as it is. */
export type ChangeResourceInput = {
  /** 服务区划. */
  readonly area?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 起. */
  readonly availableFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 止; null leaves it open. */
  readonly availableUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 条件; null takes them away. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 资源类型: of the code list resourceKind. */
  readonly kind?: InputMaybe<Scalars['CodeKey']['input']>;
  /** 数量; null sets no limit. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** 资源. */
  readonly resource: Scalars['ID']['input'];
  /** 名称. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** 计量单位; null takes it away. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** 读到的版本: the change is refused where the record has another one by now. */
  readonly version: Scalars['Int']['input'];
};

/** 救助对象: a person served. */
export type Client = {
  /** 类别. */
  readonly category?: Maybe<Scalars['CodeKey']['output']>;
  /** 所在居村. */
  readonly division: Division;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 可适用政策: in force in the client's division and for the client's category, nearest level first. */
  readonly policies?: Maybe<ReadonlyArray<Policy>>;
};

/** 代码: one of a code list as it holds in a division, on the day asked for. */
export type CodeInDivision = {
  /** 增加的区; null of the city's codes. */
  readonly addedBy?: Maybe<Division>;
  /** 编号, of a code that a district added; null of the city's. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** 代码: the key that records hold; of a district's own it begins with the district's. */
  readonly key: Scalars['CodeKey']['output'];
  /** 名称: the term of the day. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 启用日期. */
  readonly since: Scalars['Date']['output'];
  /** 停用日期: the last day; open while null. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** 代码: one of a code list as it holds in a division, on the day asked for. */
export type CodeInDivisionLabelArgs = {
  language?: Language;
};

/** 结果: the code, or why not. */
export type CodeResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<CodeInDivision>;
};

/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type Division = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 代码表: the codes of a list that are valid here on a day: the city's, and those that the district added. Errors: INPUT_INVALID with the lists there are, DATE_INVALID. */
  readonly codes?: Maybe<ReadonlyArray<CodeInDivision>>;
  /** 三库统计: entries of this division and beneath. */
  readonly library?: Maybe<LibraryCounts>;
  /** 逐月三库统计: of each month of at most 36, the earliest first. */
  readonly libraryByMonth?: Maybe<ReadonlyArray<LibraryCounts>>;
  /** 三库统计排名: the divisions of a level, at this division or beneath, those with the fewest resources first. */
  readonly libraryRanking?: Maybe<ReadonlyArray<LibraryCountsRank>>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionCodesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  includeEnded?: Scalars['Boolean']['input'];
  list: Scalars['String']['input'];
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLibraryArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLibraryByMonthArgs = {
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  until?: InputMaybe<Scalars['YearMonth']['input']>;
};


/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type DivisionLibraryRankingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  level: Level;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** 停用代码: until when a code of the district's own is valid. */
export type EndCodeInput = {
  /** 代码编号. */
  readonly code: Scalars['ID']['input'];
  /** 幂等键: a UUID made by the client; sent again with it, the write is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** 停用日期: the last day. */
  readonly until: Scalars['Date']['input'];
};

/** 语言. */
export type Language =
  /** 英文. */
  | 'EN'
  /** 中文. */
  | 'ZH';

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

/** 三库统计: entries in force or on offer at the end of the month, today in the current one; null of a month that is to come or was before figures were kept. */
export type LibraryCounts = {
  /** 月份. */
  readonly month: Scalars['YearMonth']['output'];
  /** 政策数. */
  readonly policies?: Maybe<Scalars['Int']['output']>;
  /** 项目数. */
  readonly projects?: Maybe<Scalars['Int']['output']>;
  /** 社会力量数. */
  readonly providers?: Maybe<Scalars['Int']['output']>;
  /** 资源数. */
  readonly resources?: Maybe<Scalars['Int']['output']>;
};

/** 三库统计排名: a division's place in a ranking. */
export type LibraryCountsRank = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 行政区划. */
  readonly division: Division;
  /** 三库统计. */
  readonly library?: Maybe<LibraryCounts>;
};

/** 三库提醒: an entry of a library that is to be looked at. It is settled by a change of the entry: a later last day, or any change that confirms it. */
export type LibraryReminder = {
  /** 所在区划: in whose library the entry stands. */
  readonly division: Division;
  /** 到期日: its last day, or the day on which it had been without a change for a year. */
  readonly dueOn: Scalars['Date']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 提醒事由. */
  readonly kind: LibraryReminderKind;
  /** 政策; null where it is an entry of another library. */
  readonly policy?: Maybe<Policy>;
  /** 项目; null where it is an entry of another library. */
  readonly project?: Maybe<Project>;
  /** 资源; null where it is an entry of another library. */
  readonly resource?: Maybe<Resource>;
  /** 首次提醒日期. */
  readonly since: Scalars['Date']['output'];
};

/** 三库提醒, a page. */
export type LibraryReminderConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<LibraryReminderEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 三库提醒, in a page. */
export type LibraryReminderEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 三库提醒. */
  readonly node?: Maybe<LibraryReminder>;
};

/** 筛选三库提醒. */
export type LibraryReminderFilter = {
  /** 提醒事由: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<LibraryReminderKind>>;
};

/** 提醒事由. */
export type LibraryReminderKind =
  /** 即将到期或刚到期: its last day is at most 30 days ahead or past. */
  | 'ENDING'
  /** 久未核对: it was changed last a year ago or more. */
  | 'UNCONFIRMED';

/** 三库提醒排序. */
export type LibraryReminderOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: LibraryReminderOrderField;
};

/** 三库提醒排序依据. */
export type LibraryReminderOrderField =
  /** 到期日. */
  | 'DUE_ON';

/** 说明所含的值. */
export type MessageValue = {
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 值. */
  readonly value: Scalars['String']['output'];
};

/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type Mutation = {
  /** 增加代码: adds a code of the district's own to one of the lists that are open to districts, by the district itself. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED. */
  readonly addCode?: Maybe<CodeResult>;
  /** 录入政策: adds a policy to the library of the issuing division, by that division alone. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED. */
  readonly addPolicy?: Maybe<PolicyResult>;
  /** 录入项目: adds a project of a provider, by the division of the provider alone. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_MALFORMED, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED, NOT_FOUND. */
  readonly addProject?: Maybe<ProjectResult>;
  /** 录入社会力量: adds a provider to the library of a division, by that division alone. Errors: INPUT_INVALID, DIVISION_UNKNOWN, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED. */
  readonly addProvider?: Maybe<ProviderResult>;
  /** 录入资源: adds a resource of a provider, by the division of the provider alone. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_MALFORMED, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED, NOT_FOUND. */
  readonly addResource?: Maybe<ResourceResult>;
  /** 修改政策: changes what an entry of the policy library says, by the division that issued it alone. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changePolicy?: Maybe<PolicyResult>;
  /** 修改项目: changes what is run, how many take part and what came of it, by the division of the provider alone. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeProject?: Maybe<ProjectResult>;
  /** 修改社会力量: changes what is known of a provider, by its division alone. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeProvider?: Maybe<ProviderResult>;
  /** 修改资源: changes what is offered, by the division of the provider alone. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED, NOT_FOUND, VERSION_CONFLICT. */
  readonly changeResource?: Maybe<ResourceResult>;
  /** 停用代码: ends a code of the district's own: records keep it, new ones may not take it, by the district itself. Errors: INPUT_INVALID, DATE_INVALID, DIVISION_FORBIDDEN, LIBRARY_WRONG_AUTHORITY, KEY_REUSED, NOT_FOUND. */
  readonly endCode?: Maybe<CodeResult>;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAddCodeArgs = {
  input: AddCodeInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAddPolicyArgs = {
  input: AddPolicyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAddProjectArgs = {
  input: AddProjectInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAddProviderArgs = {
  input: AddProviderInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationAddResourceArgs = {
  input: AddResourceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangePolicyArgs = {
  input: ChangePolicyInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeProjectArgs = {
  input: ChangeProjectInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeProviderArgs = {
  input: ChangeProviderInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationChangeResourceArgs = {
  input: ChangeResourceInput;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationEndCodeArgs = {
  input: EndCodeInput;
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

/** 政策: an entry of the policy library. */
export type Policy = {
  /** 标准或金额, in words. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** 适用类别: the client categories it is for. */
  readonly categories: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 办理渠道. */
  readonly channel: Scalars['String']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 生效日期. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** 失效日期; open while null. */
  readonly inForceUntil?: Maybe<Scalars['Date']['output']>;
  /** 发文单位层级: the division that issued it. */
  readonly issuedBy: Division;
  /** 政策类别: of the code list policyKind. */
  readonly kind: Scalars['CodeKey']['output'];
  /** 办理材料. */
  readonly materials: ReadonlyArray<Scalars['String']['output']>;
  /** 文号. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 摘要. */
  readonly summary: Scalars['String']['output'];
  /** 名称. */
  readonly title: Scalars['String']['output'];
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
};

/** 政策分页. */
export type PolicyConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<PolicyEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 政策及其位置. */
export type PolicyEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 政策. */
  readonly node?: Maybe<Policy>;
};

/** 筛选政策. */
export type PolicyFilter = {
  /** 适用类别: for one of these. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 在这一天有效. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** 政策类别: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
};

/** 政策排序. */
export type PolicyOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: PolicyOrderField;
};

/** 政策排序依据. */
export type PolicyOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 生效日期. */
  | 'IN_FORCE_FROM'
  /** 失效日期. */
  | 'IN_FORCE_UNTIL'
  /** 名称. */
  | 'TITLE';

/** 结果: the policy, or why not. */
export type PolicyResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Policy>;
};

/** 项目: an entry of the project library. */
export type Project = {
  /** 服务区划. */
  readonly area: Division;
  /** 名额; without limit when null. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** 服务对象类别. */
  readonly categories: ReadonlyArray<Scalars['CodeKey']['output']>;
  /** 在册人数; null where it is withheld: from 1 to 4, and with fewer than 5 places, from callers of another level. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** 资助方. */
  readonly funder?: Maybe<Scalars['String']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 承接方. */
  readonly provider: Provider;
  /** 成效. */
  readonly results?: Maybe<Scalars['String']['output']>;
  /** 起. */
  readonly runsFrom: Scalars['Date']['output'];
  /** 止; open while null. */
  readonly runsUntil?: Maybe<Scalars['Date']['output']>;
  /** 名称. */
  readonly title: Scalars['String']['output'];
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
};

/** 项目分页. */
export type ProjectConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ProjectEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 项目及其位置. */
export type ProjectEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 项目. */
  readonly node?: Maybe<Project>;
};

/** 筛选项目. */
export type ProjectFilter = {
  /** 服务区划: at or beneath it. */
  readonly area?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 服务对象类别: for one of these. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 承接方. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** 在这一天进行. */
  readonly runsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 项目排序. */
export type ProjectOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ProjectOrderField;
};

/** 项目排序依据. */
export type ProjectOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 起. */
  | 'RUNS_FROM'
  /** 止. */
  | 'RUNS_UNTIL'
  /** 名称. */
  | 'TITLE';

/** 结果: the project, or why not. */
export type ProjectResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Project>;
};

/** 社会力量: a company, an institution, a social or volunteer organisation, or a person, that helps. */
export type Provider = {
  /** 统一社会信用代码. */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** 所在区划. */
  readonly division: Division;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 类型: of the code list providerKind. */
  readonly kind: Scalars['CodeKey']['output'];
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 公开联系电话. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
};

/** 社会力量分页. */
export type ProviderConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ProviderEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 社会力量及其位置. */
export type ProviderEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 社会力量. */
  readonly node?: Maybe<Provider>;
};

/** 筛选社会力量. */
export type ProviderFilter = {
  /** 类型: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
};

/** 社会力量排序. */
export type ProviderOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ProviderOrderField;
};

/** 社会力量排序依据. */
export type ProviderOrderField =
  /** 区划. */
  | 'DIVISION'
  /** 名称. */
  | 'NAME';

/** 结果: the provider, or why not. */
export type ProviderResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Provider>;
};

/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type Query = {
  /** 三库提醒: entries of the libraries at or beneath a division that end soon or have just ended, or that nobody confirmed for a year; for those who keep the libraries. */
  readonly libraryReminders?: Maybe<LibraryReminderConnection>;
  /** 政策库: the policies issued at or beneath a division. */
  readonly policies?: Maybe<PolicyConnection>;
  /** 适用政策: the policies that hold in a division: its own and those of every level above it. */
  readonly policiesInForce?: Maybe<ReadonlyArray<Policy>>;
  /** 政策: one policy by its id. */
  readonly policy?: Maybe<Policy>;
  /** 项目: one project by its id. */
  readonly project?: Maybe<Project>;
  /** 项目库: the projects run at or beneath a division. */
  readonly projects?: Maybe<ProjectConnection>;
  /** 社会力量: one provider by its id. */
  readonly provider?: Maybe<Provider>;
  /** 社会力量名录: the providers at or beneath a division. */
  readonly providers?: Maybe<ProviderConnection>;
  /** 资源: one resource by its id. */
  readonly resource?: Maybe<Resource>;
  /** 资源库: the resources offered at or beneath a division. */
  readonly resources?: Maybe<ResourceConnection>;
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryLibraryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LibraryReminderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LibraryReminderOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicyOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryPoliciesInForceArgs = {
  category?: InputMaybe<Scalars['CodeKey']['input']>;
  in: Scalars['DivisionCode']['input'];
  kind?: InputMaybe<Scalars['CodeKey']['input']>;
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProviderOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResourceOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['DivisionCode']['input'];
};

/** 资源: an entry of the resource library. */
export type Resource = {
  /** 服务区划. */
  readonly area: Division;
  /** 起. */
  readonly availableFrom: Scalars['Date']['output'];
  /** 止; open while null. */
  readonly availableUntil?: Maybe<Scalars['Date']['output']>;
  /** 条件. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 资源类型: of the code list resourceKind. */
  readonly kind: Scalars['CodeKey']['output'];
  /** 提供方. */
  readonly provider: Provider;
  /** 数量; without limit when null. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** 名称. */
  readonly title: Scalars['String']['output'];
  /** 计量单位. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** 版本: to be sent with a change. */
  readonly version: Scalars['Int']['output'];
};

/** 资源分页. */
export type ResourceConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ResourceEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 资源及其位置. */
export type ResourceEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 资源. */
  readonly node?: Maybe<Resource>;
};

/** 筛选资源. */
export type ResourceFilter = {
  /** 服务区划: at or beneath it. */
  readonly area?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 在这一天可用. */
  readonly availableOn?: InputMaybe<Scalars['Date']['input']>;
  /** 资源类型: one of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 提供方. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
};

/** 资源排序. */
export type ResourceOrder = {
  /** 方向; what has no value stands last in both. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ResourceOrderField;
};

/** 资源排序依据. */
export type ResourceOrderField =
  /** 起. */
  | 'AVAILABLE_FROM'
  /** 止. */
  | 'AVAILABLE_UNTIL'
  /** 区划. */
  | 'DIVISION'
  /** 名称. */
  | 'TITLE';

/** 结果: the resource, or why not. */
export type ResourceResult = {
  /** 失败: why not, all reasons at once; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** 成功. */
  readonly ok?: Maybe<Resource>;
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
  Client: Client;
  Division: Division;
  Policy: Policy;
  Project: Project;
  Provider: Provider;
  Resource: Resource;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Client:
    ( { __typename: 'Client' }
    & GraphQLRecursivePick<FederationTypes['Client'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Client'], {"category":true,"division":{"code":true}}> ) );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Policy:
    ( { __typename: 'Policy' }
    & GraphQLRecursivePick<FederationTypes['Policy'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCodeInput: AddCodeInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddPolicyInput: AddPolicyInput;
  AddProjectInput: AddProjectInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddProviderInput: AddProviderInput;
  AddResourceInput: AddResourceInput;
  ChangePolicyInput: ChangePolicyInput;
  ChangeProjectInput: ChangeProjectInput;
  ChangeProviderInput: ChangeProviderInput;
  ChangeResourceInput: ChangeResourceInput;
  Client: ResolverTypeWrapper<ClientRef>;
  CodeInDivision: ResolverTypeWrapper<CodeOnDay>;
  CodeKey: ResolverTypeWrapper<Scalars['CodeKey']['output']>;
  CodeResult: ResolverTypeWrapper<Omit<CodeResult, 'ok'> & { ok?: Maybe<ResolversTypes['CodeInDivision']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Division: ResolverTypeWrapper<DivisionRef>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  EndCodeInput: EndCodeInput;
  Language: Language;
  Level: Level;
  LibraryCounts: ResolverTypeWrapper<LibraryCounts>;
  LibraryCountsRank: ResolverTypeWrapper<Omit<LibraryCountsRank, 'division'> & { division: ResolversTypes['Division'] }>;
  LibraryReminder: ResolverTypeWrapper<LibraryReminderRow>;
  LibraryReminderConnection: ResolverTypeWrapper<Connection<LibraryReminderRow>>;
  LibraryReminderEdge: ResolverTypeWrapper<Omit<LibraryReminderEdge, 'node'> & { node?: Maybe<ResolversTypes['LibraryReminder']> }>;
  LibraryReminderFilter: LibraryReminderFilter;
  LibraryReminderKind: LibraryReminderKind;
  LibraryReminderOrder: LibraryReminderOrder;
  LibraryReminderOrderField: LibraryReminderOrderField;
  MessageValue: ResolverTypeWrapper<MessageValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationError>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyConnection: ResolverTypeWrapper<Connection<PolicyRow>>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['Policy']> }>;
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  PolicyOrderField: PolicyOrderField;
  PolicyResult: ResolverTypeWrapper<Omit<PolicyResult, 'ok'> & { ok?: Maybe<ResolversTypes['Policy']> }>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRow>>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['Project']> }>;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectResult: ResolverTypeWrapper<Omit<ProjectResult, 'ok'> & { ok?: Maybe<ResolversTypes['Project']> }>;
  Provider: ResolverTypeWrapper<ProviderRow>;
  ProviderConnection: ResolverTypeWrapper<Connection<ProviderRow>>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node?: Maybe<ResolversTypes['Provider']> }>;
  ProviderFilter: ProviderFilter;
  ProviderOrder: ProviderOrder;
  ProviderOrderField: ProviderOrderField;
  ProviderResult: ResolverTypeWrapper<Omit<ProviderResult, 'ok'> & { ok?: Maybe<ResolversTypes['Provider']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Resource: ResolverTypeWrapper<ResourceRow>;
  ResourceConnection: ResolverTypeWrapper<Connection<ResourceRow>>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node?: Maybe<ResolversTypes['Resource']> }>;
  ResourceFilter: ResourceFilter;
  ResourceOrder: ResourceOrder;
  ResourceOrderField: ResourceOrderField;
  ResourceResult: ResolverTypeWrapper<Omit<ResourceResult, 'ok'> & { ok?: Maybe<ResolversTypes['Resource']> }>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCodeInput: AddCodeInput;
  ID: Scalars['ID']['output'];
  AddPolicyInput: AddPolicyInput;
  AddProjectInput: AddProjectInput;
  Int: Scalars['Int']['output'];
  AddProviderInput: AddProviderInput;
  AddResourceInput: AddResourceInput;
  ChangePolicyInput: ChangePolicyInput;
  ChangeProjectInput: ChangeProjectInput;
  ChangeProviderInput: ChangeProviderInput;
  ChangeResourceInput: ChangeResourceInput;
  Client: ClientRef;
  CodeInDivision: CodeOnDay;
  CodeKey: Scalars['CodeKey']['output'];
  CodeResult: Omit<CodeResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['CodeInDivision']> };
  Date: Scalars['Date']['output'];
  Division: DivisionRef;
  DivisionCode: Scalars['DivisionCode']['output'];
  EndCodeInput: EndCodeInput;
  LibraryCounts: LibraryCounts;
  LibraryCountsRank: Omit<LibraryCountsRank, 'division'> & { division: ResolversParentTypes['Division'] };
  LibraryReminder: LibraryReminderRow;
  LibraryReminderConnection: Connection<LibraryReminderRow>;
  LibraryReminderEdge: Omit<LibraryReminderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LibraryReminder']> };
  LibraryReminderFilter: LibraryReminderFilter;
  LibraryReminderOrder: LibraryReminderOrder;
  MessageValue: MessageValue;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  PageInfo: PageInfo;
  Policy: PolicyRow;
  PolicyConnection: Connection<PolicyRow>;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Policy']> };
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  PolicyResult: Omit<PolicyResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Policy']> };
  Project: ProjectRow;
  ProjectConnection: Connection<ProjectRow>;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Project']> };
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectResult: Omit<ProjectResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Project']> };
  Provider: ProviderRow;
  ProviderConnection: Connection<ProviderRow>;
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Provider']> };
  ProviderFilter: ProviderFilter;
  ProviderOrder: ProviderOrder;
  ProviderResult: Omit<ProviderResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Provider']> };
  Query: Record<PropertyKey, never>;
  Resource: ResourceRow;
  ResourceConnection: Connection<ResourceRow>;
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Resource']> };
  ResourceFilter: ResourceFilter;
  ResourceOrder: ResourceOrder;
  ResourceResult: Omit<ResourceResult, 'ok'> & { ok?: Maybe<ResolversParentTypes['Resource']> };
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

export type ClientResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Policy']>>, ParentType, ContextType>;
};

export type CodeInDivisionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CodeInDivision'] = ResolversParentTypes['CodeInDivision']> = {
  addedBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CodeInDivisionLabelArgs, 'language'>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface CodeKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodeKey'], any> {
  name: 'CodeKey';
}

export type CodeResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['CodeResult'] = ResolversParentTypes['CodeResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['CodeInDivision']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DivisionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeInDivision']>>, ParentType, ContextType, RequireFields<DivisionCodesArgs, 'includeEnded' | 'list'>>;
  library?: Resolver<Maybe<ResolversTypes['LibraryCounts']>, ParentType, ContextType, Partial<DivisionLibraryArgs>>;
  libraryByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LibraryCounts']>>, ParentType, ContextType, Partial<DivisionLibraryByMonthArgs>>;
  libraryRanking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LibraryCountsRank']>>, ParentType, ContextType, RequireFields<DivisionLibraryRankingArgs, 'first' | 'level'>>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type LibraryCountsResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LibraryCounts'] = ResolversParentTypes['LibraryCounts']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  policies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  providers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LibraryCountsRankResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LibraryCountsRank'] = ResolversParentTypes['LibraryCountsRank']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  library?: Resolver<Maybe<ResolversTypes['LibraryCounts']>, ParentType, ContextType>;
};

export type LibraryReminderResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LibraryReminder'] = ResolversParentTypes['LibraryReminder']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LibraryReminderKind'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LibraryReminderConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LibraryReminderConnection'] = ResolversParentTypes['LibraryReminderConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LibraryReminderEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LibraryReminderEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['LibraryReminderEdge'] = ResolversParentTypes['LibraryReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LibraryReminder']>, ParentType, ContextType>;
};

export type MessageValueResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MessageValue'] = ResolversParentTypes['MessageValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCode?: Resolver<Maybe<ResolversTypes['CodeResult']>, ParentType, ContextType, RequireFields<MutationAddCodeArgs, 'input'>>;
  addPolicy?: Resolver<Maybe<ResolversTypes['PolicyResult']>, ParentType, ContextType, RequireFields<MutationAddPolicyArgs, 'input'>>;
  addProject?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationAddProjectArgs, 'input'>>;
  addProvider?: Resolver<Maybe<ResolversTypes['ProviderResult']>, ParentType, ContextType, RequireFields<MutationAddProviderArgs, 'input'>>;
  addResource?: Resolver<Maybe<ResolversTypes['ResourceResult']>, ParentType, ContextType, RequireFields<MutationAddResourceArgs, 'input'>>;
  changePolicy?: Resolver<Maybe<ResolversTypes['PolicyResult']>, ParentType, ContextType, RequireFields<MutationChangePolicyArgs, 'input'>>;
  changeProject?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationChangeProjectArgs, 'input'>>;
  changeProvider?: Resolver<Maybe<ResolversTypes['ProviderResult']>, ParentType, ContextType, RequireFields<MutationChangeProviderArgs, 'input'>>;
  changeResource?: Resolver<Maybe<ResolversTypes['ResourceResult']>, ParentType, ContextType, RequireFields<MutationChangeResourceArgs, 'input'>>;
  endCode?: Resolver<Maybe<ResolversTypes['CodeResult']>, ParentType, ContextType, RequireFields<MutationEndCodeArgs, 'input'>>;
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

export type PolicyResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy'], FederationReferenceType extends FederationReferenceTypes['Policy'] = FederationReferenceTypes['Policy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Policy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type PolicyResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['PolicyResult'] = ResolversParentTypes['PolicyResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  runsUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ProjectResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ProjectResult'] = ResolversParentTypes['ProjectResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProviderEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
};

export type ProviderResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ProviderResult'] = ResolversParentTypes['ProviderResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  libraryReminders?: Resolver<Maybe<ResolversTypes['LibraryReminderConnection']>, ParentType, ContextType, RequireFields<QueryLibraryRemindersArgs, 'first' | 'within'>>;
  policies?: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first' | 'within'>>;
  policiesInForce?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Policy']>>, ParentType, ContextType, RequireFields<QueryPoliciesInForceArgs, 'in'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first' | 'within'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first' | 'within'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'id'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryResourcesArgs, 'first' | 'within'>>;
};

export type ResourceResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  availableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  availableUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type ResourceResultResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ResourceResult'] = ResolversParentTypes['ResourceResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ok?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Services> = {
  Client?: ClientResolvers<ContextType>;
  CodeInDivision?: CodeInDivisionResolvers<ContextType>;
  CodeKey?: GraphQLScalarType;
  CodeResult?: CodeResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  LibraryCounts?: LibraryCountsResolvers<ContextType>;
  LibraryCountsRank?: LibraryCountsRankResolvers<ContextType>;
  LibraryReminder?: LibraryReminderResolvers<ContextType>;
  LibraryReminderConnection?: LibraryReminderConnectionResolvers<ContextType>;
  LibraryReminderEdge?: LibraryReminderEdgeResolvers<ContextType>;
  MessageValue?: MessageValueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyResult?: PolicyResultResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectResult?: ProjectResultResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  ProviderResult?: ProviderResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceResult?: ResourceResultResolvers<ContextType>;
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
