import type { CodeKey } from '#code-lists';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entry as EntryRow } from '../../libs/audit/index.ts';
import type { Connection } from '../../libs/persistence/index.ts';
import type { DivisionRef } from './division-ref.ts';
import type { JobRow } from '../../libs/jobs/index.ts';
import type { IncomingMessage as ReceivedMessageRow, OutgoingMessage as SentMessageRow } from '../../libs/messages/index.ts';
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
  _FieldSet: { input: string; output: string; }
};

/** 审计记录: one act of one person. Nothing in it is ever changed or removed, and it holds no personal value. */
export type AuditEntry = {
  /** 操作, such as visit.record. */
  readonly action: Scalars['String']['output'];
  /** 网络地址: where the request came from. */
  readonly address: Scalars['String']['output'];
  /** 时刻. */
  readonly at: Scalars['DateTime']['output'];
  /** 所办事项: the case that it serves: a lead's id or a file's reference; null where it is the person, or none. */
  readonly case?: Maybe<Scalars['String']['output']>;
  /** 所涉区划: the division of the records. */
  readonly division: Division;
  /** 所涉字段: names of the fields set or seen, never what they hold. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 散列值: SHA-256 over the entry and the hash before. */
  readonly hash: Scalars['String']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 前一记录的散列值. */
  readonly previousHash: Scalars['String']['output'];
  /** 目的: what people were looked at for, of the list accessPurpose; null of all that is no such look. */
  readonly purpose?: Maybe<Scalars['CodeKey']['output']>;
  /** 原因, in the person's words; numbers of six digits and more are left out. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 所涉记录. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
  /** 请求编号: the same in the log of every server that took part. */
  readonly requestId: Scalars['String']['output'];
  /** 角色. */
  readonly role: Scalars['String']['output'];
  /** 序号: counts every entry of the owner, without gaps. */
  readonly sequence: Scalars['Int']['output'];
  /** 操作人, as the token names them. */
  readonly subject: Scalars['String']['output'];
};

/** 审计记录, a page. */
export type AuditEntryConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<AuditEntryEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 审计记录及其位置. */
export type AuditEntryEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 审计记录. */
  readonly node?: Maybe<AuditEntry>;
};

/** 筛选审计记录. */
export type AuditEntryFilter = {
  /** 操作: one of these, such as visit.record. */
  readonly actions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 起: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 目的: one of these, of the list accessPurpose. */
  readonly purposes?: InputMaybe<ReadonlyArray<Scalars['CodeKey']['input']>>;
  /** 所涉记录: what concerns this record. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
  /** 操作人: what this person did, as the token names them. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** 止: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** 无所办事项: true for looks at people that name no case, since their purpose has none; false for all others. */
  readonly withoutCase?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 审计记录排序. */
export type AuditEntryOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: AuditEntryOrderField;
};

/** 审计记录排序依据. */
export type AuditEntryOrderField =
  /** 时刻. */
  | 'AT';

/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type Division = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
};

/** 导出审计记录: of which division and time. */
export type ExportTrailInput = {
  /** 原因: the one that the record was exported for; it is kept. */
  readonly reason: Scalars['String']['input'];
  /** 所涉记录: the client or the advisor. */
  readonly record: Scalars['ID']['input'];
};

/** 后台任务: what an owner's instances do by themselves, at their times or when something was written. */
export type Job = {
  /** 尝试次数: how often it was tried since it last was done. */
  readonly attempts: Scalars['Int']['output'];
  /** 所属单位: the owner. */
  readonly division: Division;
  /** 错误代码: why the last attempt failed; null once it was done. */
  readonly errorCode?: Maybe<Scalars['String']['output']>;
  /** 发现问题数: how many things the last run found that somebody should look at; the log of the owner says which. */
  readonly findings: Scalars['Int']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 触发对象: what it was triggered for, such as the code of an owner; null in the row of the job as a whole. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** 上次完成时刻; null where it never was. */
  readonly lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名称, such as recount-clients. */
  readonly name: Scalars['String']['output'];
  /** 下次运行时刻; null where it runs when it is triggered. */
  readonly nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态. */
  readonly state: JobState;
};

/** 后台任务, a page. */
export type JobConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<JobEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 后台任务, in a page. */
export type JobEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 后台任务. */
  readonly node?: Maybe<Job>;
};

/** 后台任务排序. */
export type JobOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: JobOrderField;
};

/** 后台任务排序依据. */
export type JobOrderField =
  /** 名称. */
  | 'NAME';

/** 后台任务状态. */
export type JobState =
  /** 已失败: it is tried no more until its next time or trigger. */
  | 'FAILED'
  /** 已暂停. */
  | 'PAUSED'
  /** 待重试: its last attempt failed. */
  | 'RETRYING'
  /** 运行中. */
  | 'RUNNING'
  /** 待运行: until its time, or until it is triggered. */
  | 'WAITING';

/** 消息状态. */
export type MessageState =
  /** 已收: received, with a receipt. */
  | 'RECEIVED'
  /** 退回: refused by the receiver and given up; its sender took back what it told. */
  | 'REFUSED'
  /** 搁置: refused by the receiver; it is tried again seldom. */
  | 'SET_ASIDE'
  /** 待收: not received yet; it is tried again. */
  | 'WAITING';

/** 说明所含的值. */
export type MessageValue = {
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 值. */
  readonly value: Scalars['String']['output'];
};

/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type Mutation = {
  /** 查阅复制操作记录: who did or saw what of one person, as one document, for the person who exported the record within the last hour. Errors: INPUT_INVALID, DIVISION_FORBIDDEN. */
  readonly exportTrail?: Maybe<SubjectExportResult>;
};


/** 变更: every act; each goes to one owner, is done once under its idempotencyKey, and says what became of it. */
export type MutationExportTrailArgs = {
  input: ExportTrailInput;
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

/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type Query = {
  /** 审计记录: who did or saw what at or beneath a division, the latest first unless it is ordered otherwise. */
  readonly auditTrail?: Maybe<AuditEntryConnection>;
  /** 后台任务: how the jobs of the owners at or beneath a division stand, for operators. */
  readonly jobs?: Maybe<JobConnection>;
  /** 收到的消息: what owners took from others, with what was set aside and the receipts. The latest first unless it is ordered otherwise. For operators of an owner. */
  readonly receivedMessages?: Maybe<ReceivedMessageConnection>;
  /** 发出的消息: what owners sent to others, with what is under way and the receipts. The latest first unless it is ordered otherwise. For operators of an owner. */
  readonly sentMessages?: Maybe<SentMessageConnection>;
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditEntryOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JobOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryReceivedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReceivedMessageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReceivedMessageOrder>;
  within: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QuerySentMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SentMessageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SentMessageOrder>;
  within: Scalars['DivisionCode']['input'];
};

/** 收到的消息: done once, however often it came. Its content is no part of it. */
export type ReceivedMessage = {
  /** 首次到达时刻. */
  readonly arrivedAt: Scalars['DateTime']['output'];
  /** 未办理的原因: why it was refused, of the table of error codes. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** 接收的业务域. */
  readonly domain: Scalars['String']['output'];
  /** 编号: the same at both ends. */
  readonly id: Scalars['ID']['output'];
  /** 种类, such as serving-advisors. */
  readonly kind: Scalars['String']['output'];
  /** 回执: signed by the receiver, the same text at both ends. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** 收到时刻: when what it asks was done. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发送单位. */
  readonly sender: Division;
  /** 发送的业务域. */
  readonly senderDomain: Scalars['String']['output'];
  /** 状态. */
  readonly state: MessageState;
  /** 事项: what it is about. */
  readonly subject: Scalars['String']['output'];
  /** 版本. */
  readonly version: Scalars['Int']['output'];
};

/** 收到的消息, a page. */
export type ReceivedMessageConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<ReceivedMessageEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 收到的消息及其位置. */
export type ReceivedMessageEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 收到的消息. */
  readonly node?: Maybe<ReceivedMessage>;
};

/** 筛选收到的消息. */
export type ReceivedMessageFilter = {
  /** 起: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 种类: one of these, such as serving-advisors. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 发送单位. */
  readonly sender?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<MessageState>>;
  /** 止: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 收到的消息排序. */
export type ReceivedMessageOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: ReceivedMessageOrderField;
};

/** 收到的消息排序依据. */
export type ReceivedMessageOrderField =
  /** 时刻. */
  | 'AT';

/** 发出的消息: written with the change that it tells, and tried until it is received. Its content is no part of it. */
export type SentMessage = {
  /** 已尝试次数. */
  readonly attempts: Scalars['Int']['output'];
  /** 未收到的原因: the code of the last attempt, of the table of error codes. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** 发出时刻. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 发送的业务域. */
  readonly domain: Scalars['String']['output'];
  /** 编号: the same at both ends. */
  readonly id: Scalars['ID']['output'];
  /** 种类, such as serving-advisors. */
  readonly kind: Scalars['String']['output'];
  /** 下次尝试时刻; null behind another one about its subject, and once it is received. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回执: signed by the receiver, the same text at both ends. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** 收到时刻, as noted by the sender. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 接收单位. */
  readonly receiver: Division;
  /** 接收的业务域. */
  readonly receiverDomain: Scalars['String']['output'];
  /** 状态. */
  readonly state: MessageState;
  /** 事项: what it is about; those about one subject arrive in their order. Empty where the kind keeps no order. */
  readonly subject: Scalars['String']['output'];
  /** 版本. */
  readonly version: Scalars['Int']['output'];
};

/** 发出的消息, a page. */
export type SentMessageConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<SentMessageEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 发出的消息及其位置. */
export type SentMessageEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 发出的消息. */
  readonly node?: Maybe<SentMessage>;
};

/** 筛选发出的消息. */
export type SentMessageFilter = {
  /** 起: on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 种类: one of these, such as serving-advisors. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 接收单位. */
  readonly receiver?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 状态: one of these. */
  readonly states?: InputMaybe<ReadonlyArray<MessageState>>;
  /** 止: on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** 发出的消息排序. */
export type SentMessageOrder = {
  /** 方向. */
  readonly direction?: OrderDirection;
  /** 依据. */
  readonly field?: SentMessageOrderField;
};

/** 发出的消息排序依据. */
export type SentMessageOrderField =
  /** 时刻. */
  | 'AT';

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



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<EntryRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<EntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['AuditEntry']> }>;
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryOrderField: AuditEntryOrderField;
  CodeKey: ResolverTypeWrapper<Scalars['CodeKey']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<DivisionRef>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  ExportTrailInput: ExportTrailInput;
  Job: ResolverTypeWrapper<JobRow>;
  JobConnection: ResolverTypeWrapper<Connection<JobRow>>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node?: Maybe<ResolversTypes['Job']> }>;
  JobOrder: JobOrder;
  JobOrderField: JobOrderField;
  JobState: JobState;
  MessageState: MessageState;
  MessageValue: ResolverTypeWrapper<MessageValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationError>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivedMessage: ResolverTypeWrapper<ReceivedMessageRow>;
  ReceivedMessageConnection: ResolverTypeWrapper<Connection<ReceivedMessageRow>>;
  ReceivedMessageEdge: ResolverTypeWrapper<Omit<ReceivedMessageEdge, 'node'> & { node?: Maybe<ResolversTypes['ReceivedMessage']> }>;
  ReceivedMessageFilter: ReceivedMessageFilter;
  ReceivedMessageOrder: ReceivedMessageOrder;
  ReceivedMessageOrderField: ReceivedMessageOrderField;
  SentMessage: ResolverTypeWrapper<SentMessageRow>;
  SentMessageConnection: ResolverTypeWrapper<Connection<SentMessageRow>>;
  SentMessageEdge: ResolverTypeWrapper<Omit<SentMessageEdge, 'node'> & { node?: Maybe<ResolversTypes['SentMessage']> }>;
  SentMessageFilter: SentMessageFilter;
  SentMessageOrder: SentMessageOrder;
  SentMessageOrderField: SentMessageOrderField;
  SubjectExport: ResolverTypeWrapper<SubjectExport>;
  SubjectExportResult: ResolverTypeWrapper<SubjectExportResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: EntryRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AuditEntryConnection: Connection<EntryRow>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AuditEntry']> };
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  CodeKey: Scalars['CodeKey']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Division: DivisionRef;
  DivisionCode: Scalars['DivisionCode']['output'];
  ExportTrailInput: ExportTrailInput;
  Job: JobRow;
  JobConnection: Connection<JobRow>;
  JobEdge: Omit<JobEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Job']> };
  JobOrder: JobOrder;
  MessageValue: MessageValue;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ReceivedMessage: ReceivedMessageRow;
  ReceivedMessageConnection: Connection<ReceivedMessageRow>;
  ReceivedMessageEdge: Omit<ReceivedMessageEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ReceivedMessage']> };
  ReceivedMessageFilter: ReceivedMessageFilter;
  ReceivedMessageOrder: ReceivedMessageOrder;
  SentMessage: SentMessageRow;
  SentMessageConnection: Connection<SentMessageRow>;
  SentMessageEdge: Omit<SentMessageEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SentMessage']> };
  SentMessageFilter: SentMessageFilter;
  SentMessageOrder: SentMessageOrder;
  SubjectExport: SubjectExport;
  SubjectExportResult: SubjectExportResult;
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

export type AuditEntryResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['CodeKey']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
};

export interface CodeKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodeKey'], any> {
  name: 'CodeKey';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DivisionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type JobResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
};

export type MessageValueResolvers<ContextType = Services, ParentType extends ResolversParentTypes['MessageValue'] = ResolversParentTypes['MessageValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  exportTrail?: Resolver<Maybe<ResolversTypes['SubjectExportResult']>, ParentType, ContextType, RequireFields<MutationExportTrailArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Services, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first' | 'within'>>;
  jobs?: Resolver<Maybe<ResolversTypes['JobConnection']>, ParentType, ContextType, RequireFields<QueryJobsArgs, 'first' | 'within'>>;
  receivedMessages?: Resolver<Maybe<ResolversTypes['ReceivedMessageConnection']>, ParentType, ContextType, RequireFields<QueryReceivedMessagesArgs, 'first' | 'within'>>;
  sentMessages?: Resolver<Maybe<ResolversTypes['SentMessageConnection']>, ParentType, ContextType, RequireFields<QuerySentMessagesArgs, 'first' | 'within'>>;
};

export type ReceivedMessageResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ReceivedMessage'] = ResolversParentTypes['ReceivedMessage']> = {
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  senderDomain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceivedMessageConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ReceivedMessageConnection'] = ResolversParentTypes['ReceivedMessageConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReceivedMessageEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReceivedMessageEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['ReceivedMessageEdge'] = ResolversParentTypes['ReceivedMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ReceivedMessage']>, ParentType, ContextType>;
};

export type SentMessageResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SentMessage'] = ResolversParentTypes['SentMessage']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  receiverDomain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentMessageConnectionResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SentMessageConnection'] = ResolversParentTypes['SentMessageConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SentMessageEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SentMessageEdgeResolvers<ContextType = Services, ParentType extends ResolversParentTypes['SentMessageEdge'] = ResolversParentTypes['SentMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SentMessage']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Services> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CodeKey?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  MessageValue?: MessageValueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivedMessage?: ReceivedMessageResolvers<ContextType>;
  ReceivedMessageConnection?: ReceivedMessageConnectionResolvers<ContextType>;
  ReceivedMessageEdge?: ReceivedMessageEdgeResolvers<ContextType>;
  SentMessage?: SentMessageResolvers<ContextType>;
  SentMessageConnection?: SentMessageConnectionResolvers<ContextType>;
  SentMessageEdge?: SentMessageEdgeResolvers<ContextType>;
  SubjectExport?: SubjectExportResolvers<ContextType>;
  SubjectExportResult?: SubjectExportResultResolvers<ContextType>;
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
