import type { CodeKey } from '#code-lists';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatedCode } from '../code-lists/index.ts';
import type { DivisionsContext } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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

/** 代码: one of a code list, as it was on the day asked for. */
export type Code = {
  /** 代码: the key that records hold. */
  readonly key: Scalars['CodeKey']['output'];
  /** 性质; null in lists that have none. */
  readonly kind?: Maybe<CodeKind>;
  /** 名称: the official term of the day; of earlier and later days it may be another. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 启用日期. */
  readonly since: Scalars['Date']['output'];
  /** 停用日期: the last day; open while null. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** 代码: one of a code list, as it was on the day asked for. */
export type CodeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** 救助对象类别的性质. */
export type CodeKind =
  /** 认定类: holds by a confirmation until ended; a visit is due each month. */
  | 'CONFIRMED'
  /** 事件类: an event with a date. */
  | 'EPISODE'
  /** 服务类: served without being an existing client; no visit is due. */
  | 'SERVED_ONLY';

/** 行政区划: a node of the administrative tree, with the figures of itself and all beneath it. */
export type Division = {
  /** 下级区划, by code. */
  readonly children?: Maybe<ReadonlyArray<Division>>;
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 层级. */
  readonly level?: Maybe<Level>;
  /** 名称. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 数据归属单位: who holds this division's records. */
  readonly owner?: Maybe<Owner>;
  /** 上级区划; null for the city. */
  readonly parent?: Maybe<Division>;
};

/** 授权状态. */
export type GrantState =
  /** 有效. */
  | 'ACTIVE'
  /** 已到期. */
  | 'EXPIRED'
  /** 已撤销. */
  | 'REVOKED';

/** 实例: one domain's instance of an owner. */
export type Instance = {
  /** 领域: advisors, clients or resources. */
  readonly domain: Scalars['String']['output'];
  /** 该状态始于. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** 状态. */
  readonly state: OwnerState;
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

/** 数据归属单位: the division that runs instances and a database. */
export type Owner = {
  /** 行政区划代码. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 各子图实例. */
  readonly instances: ReadonlyArray<Instance>;
  /** 名称. */
  readonly name: Scalars['String']['output'];
  /** 该状态始于. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** 状态, of all its instances. */
  readonly state: OwnerState;
};

/** 状态. */
export type OwnerState =
  /** 部分正常: some instances do not answer. */
  | 'DEGRADED'
  /** 中断. */
  | 'DOWN'
  /** 未知: not asked yet. */
  | 'UNKNOWN'
  /** 正常. */
  | 'UP';

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

/** 合作授权: what a partner may read, what for, until when and how much. Its keys are told to nobody. */
export type PartnerGrant = {
  /** 客户端: clients of the identity provider that come by tokens. */
  readonly clients: ReadonlyArray<Scalars['String']['output']>;
  /** 授权区划: whose stations and figures it reads. */
  readonly division: Division;
  /** 到期时间: it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** 授权时间. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** 编号. */
  readonly id: Scalars['ID']['output'];
  /** 有效密钥数. */
  readonly keys: Scalars['Int']['output'];
  /** 合作机构名称. */
  readonly name: Scalars['String']['output'];
  /** 合作机构代号. */
  readonly partner: Scalars['String']['output'];
  /** 用途. */
  readonly purpose: Scalars['String']['output'];
  /** 每日请求限额. */
  readonly requestsPerDay: Scalars['Int']['output'];
  /** 每分钟请求限额. */
  readonly requestsPerMinute: Scalars['Int']['output'];
  /** 今日请求数: as far as this gateway has counted. */
  readonly requestsToday: Scalars['Int']['output'];
  /** 撤销时间. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态, now. */
  readonly state: GrantState;
  /** 授权范围: partner for the libraries and stations, partner-figures for counts as well. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
};

/** 合作授权分页. */
export type PartnerGrantConnection = {
  /** 本页. */
  readonly edges?: Maybe<ReadonlyArray<PartnerGrantEdge>>;
  /** 翻页信息. */
  readonly pageInfo: PageInfo;
  /** 总数. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 合作授权及其位置. */
export type PartnerGrantEdge = {
  /** 位置. */
  readonly cursor: Scalars['String']['output'];
  /** 合作授权. */
  readonly node?: Maybe<PartnerGrant>;
};

/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type Query = {
  /** 代码表: the codes of a list that are valid on a day, in the order of the list. Nobody needs to sign in for it. Errors: INPUT_INVALID with the lists there are, DATE_INVALID. */
  readonly codeList?: Maybe<ReadonlyArray<Code>>;
  /** 行政区划: one of the divisions of Shanghai by its code. */
  readonly division?: Maybe<Division>;
  /** 数据归属单位: every owner, by code. */
  readonly owners?: Maybe<ReadonlyArray<Owner>>;
  /** 合作授权: the grants by which partners read within a division, by partner; those of the divisions above reach into it. */
  readonly partnerGrants?: Maybe<PartnerGrantConnection>;
  /** 当前用户: who asks, as the token says. Errors: UNAUTHENTICATED. */
  readonly viewer?: Maybe<Viewer>;
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryCodeListArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  includeEnded?: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryDivisionArgs = {
  code: Scalars['DivisionCode']['input'];
};


/** 查询: everything that can be asked; lists page by cursor, and what an owner fails to answer is null with an error. */
export type QueryPartnerGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<GrantState>;
  within: Scalars['DivisionCode']['input'];
};

/** 当前用户: the person who is signed in. */
export type Viewer = {
  /** 所属区划代码, of the token: whom the own records are asked of. */
  readonly code: Scalars['DivisionCode']['output'];
  /** 所属区划. */
  readonly division: Division;
  /** 角色. */
  readonly role: Scalars['String']['output'];
  /** 权限, by name. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** 账号: the subject of the token. */
  readonly subject: Scalars['ID']['output'];
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
  Division: Division;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Code: ResolverTypeWrapper<DatedCode>;
  CodeKey: ResolverTypeWrapper<Scalars['CodeKey']['output']>;
  CodeKind: CodeKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<Division>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  GrantState: GrantState;
  Instance: ResolverTypeWrapper<Instance>;
  Language: Language;
  Level: Level;
  Owner: ResolverTypeWrapper<Owner>;
  OwnerState: OwnerState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerGrant: ResolverTypeWrapper<PartnerGrant>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PartnerGrantConnection: ResolverTypeWrapper<PartnerGrantConnection>;
  PartnerGrantEdge: ResolverTypeWrapper<PartnerGrantEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<Viewer>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Code: DatedCode;
  CodeKey: Scalars['CodeKey']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Division: Division | FederationReferenceTypes['Division'];
  DivisionCode: Scalars['DivisionCode']['output'];
  Instance: Instance;
  Owner: Owner;
  PageInfo: PageInfo;
  PartnerGrant: PartnerGrant;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  PartnerGrantConnection: PartnerGrantConnection;
  PartnerGrantEdge: PartnerGrantEdge;
  Query: Record<PropertyKey, never>;
  Viewer: Viewer | FederationReferenceTypes['Viewer'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type AtMostDirectiveArgs = {
  field: Scalars['String']['input'];
};

export type AtMostDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = AtMostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ByDirectiveArgs = {
  field: Scalars['String']['input'];
  sorted?: Maybe<Scalars['Boolean']['input']>;
};

export type ByDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = ByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DecidedByDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type DecidedByDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = DecidedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EverywhereDirectiveArgs = { };

export type EverywhereDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = EverywhereDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LineageDirectiveArgs = { };

export type LineageDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = LineageDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LocatesDirectiveArgs = { };

export type LocatesDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = LocatesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MatchesDirectiveArgs = {
  pattern: Scalars['String']['input'];
};

export type MatchesDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = MatchesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaxDirectiveArgs = { };

export type MaxDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = MaxDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MinDirectiveArgs = { };

export type MinDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = MinDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OfCallerDirectiveArgs = { };

export type OfCallerDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = OfCallerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RankedDirectiveArgs = {
  by: Scalars['String']['input'];
  highest?: Scalars['Boolean']['input'];
};

export type RankedDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = RankedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RatioDirectiveArgs = {
  of: Scalars['String']['input'];
  over: Scalars['String']['input'];
  share?: Scalars['Boolean']['input'];
};

export type RatioDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = RatioDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefersDirectiveArgs = { };

export type RefersDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = RefersDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusalsDirectiveArgs = { };

export type RefusalsDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = RefusalsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SubtreeDirectiveArgs = { };

export type SubtreeDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = SubtreeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SumDirectiveArgs = {
  signed?: Scalars['Boolean']['input'];
};

export type SumDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = SumDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WordedDirectiveArgs = { };

export type WordedDirectiveResolver<Result, Parent, ContextType = DivisionsContext, Args = WordedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CodeResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  key?: Resolver<ResolversTypes['CodeKey'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CodeKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CodeLabelArgs>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type DivisionResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Division']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type InstanceResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OwnerState'], ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  instances?: Resolver<ReadonlyArray<ResolversTypes['Instance']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OwnerState'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerGrantResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['PartnerGrant'] = ResolversParentTypes['PartnerGrant']> = {
  clients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerGrantConnectionResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['PartnerGrantConnection'] = ResolversParentTypes['PartnerGrantConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartnerGrantEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerGrantEdgeResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['PartnerGrantEdge'] = ResolversParentTypes['PartnerGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PartnerGrant']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  codeList?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Code']>>, ParentType, ContextType, RequireFields<QueryCodeListArgs, 'includeEnded' | 'name'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  owners?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Owner']>>, ParentType, ContextType>;
  partnerGrants?: Resolver<Maybe<ResolversTypes['PartnerGrantConnection']>, ParentType, ContextType, RequireFields<QueryPartnerGrantsArgs, 'first' | 'within'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = DivisionsContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DivisionsContext> = {
  Code?: CodeResolvers<ContextType>;
  CodeKey?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  Instance?: InstanceResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerGrant?: PartnerGrantResolvers<ContextType>;
  PartnerGrantConnection?: PartnerGrantConnectionResolvers<ContextType>;
  PartnerGrantEdge?: PartnerGrantEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = DivisionsContext> = {
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
