import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { StartError } from '#errors';
import { z } from 'zod';
import { dueDays } from './due-days.ts';
import { type EdgeSettings, edgeOf, edgeShape } from './edge.ts';
import { list } from './list.ts';
import { squareKilometres } from './square-kilometres.ts';
import { wholeNumber } from './whole-number.ts';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** The settings of every process of this project, read from the environment. The README lists them. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** What a server in development may be called beside HOST and the names of this machine itself; lets HOST lie beyond it. */
  readonly developmentHosts: readonly string[];
  /** Absolute. */
  readonly dataDir: string;
  readonly ownersFile: string | undefined;
  readonly supergraphFile: string | undefined;
  /** The keys a gateway signs its requests to owners with. */
  readonly ownerKeysFile: string | undefined;
  /** The keys an owner accepts of gateways. */
  readonly gatewayKeysFile: string | undefined;
  /** The keys of messages between owners. */
  readonly messageKeysFile: string | undefined;
  /** The keys that an owner seals people's data with. */
  readonly sealingKeysFile: string | undefined;
  /** Who may read through /partner/graphql; read again whenever it changes. */
  readonly partnersFile: string | undefined;
  readonly seedProfile: 'demo' | 'none';
  /** Where the identity provider publishes its keys; without it the development key in dataDir signs. */
  readonly jwksUrl: URL | undefined;
  readonly jwtIssuer: string;
  readonly jwtAudience: string;
  /** The OpenID Connect provider, which tells itself where its keys are. */
  readonly oidcIssuer: URL | undefined;
  /** What the dashboard is called at that provider. */
  readonly oidcClientId: string;
  /** What the dashboard asks the provider for, with spaces between. */
  readonly oidcScope: string;
  /** How far the clocks of the identity provider and of this machine may be apart. */
  readonly clockSkewSeconds: number;
  /** Which claims of a token say role, division and scopes. */
  readonly claimNames: { readonly role: string; readonly division: string; readonly scopes: string };
  /** Tokens refused before they expire; read again whenever it changes. */
  readonly revocationsFile: string | undefined;
  readonly logLevel: LogLevel;
  /** How long an owner may take to answer, in milliseconds. */
  readonly ownerDeadlineMs: number;
  /** How many people one person may see unmasked in an hour, and in a day. */
  readonly unmaskLimits: { readonly perHour: number; readonly perDay: number };
  /** How often one person may look for people in an hour, and in a day. */
  readonly searchLimits: { readonly perHour: number; readonly perDay: number };
  /** How often one person may open a client by break-glass in an hour, and in a day. */
  readonly breakGlassLimits: { readonly perHour: number; readonly perDay: number };
  readonly edge: EdgeSettings;
  /** For how many years a person's record is kept after the service ends. */
  readonly retentionYears: number;
  /** By which day of the next month owners' roster reports are due; null of none. */
  readonly rosterReportDueDay: number | null;
  /** What staffing beyond the floors is advised by; null where the operator sets nothing. */
  readonly staffing: { readonly householdsPerAdvisor: number | null; readonly km2PerAdvisor: number | null };
  /** For how many hours advisors are to be trained in a year; null where the operator sets nothing. */
  readonly trainingHoursAYear: number | null;
  /** Within how many working days a move of a workflow is to be made, as `filing.FILE`. */
  readonly moveDueDays: Readonly<Record<string, number>>;
  readonly production: boolean;
};

/**
 * Source: 民政部、国家档案局 on archives of minimum living allowances (关于加强最低生活保障档案管理的通知, 三(二)): those of approval at
 * least 3 years after the allowance ends, those of daily management, to which visits belong, at least 5. The default of 10
 * is the shorter term of an office's documents (国家档案局令第 8 号). The archives department confirms the one that holds.
 */
const LEAST_RETENTION_YEARS = 5;

/** A name of the DNS, or an address of IPv4. */
const HOST_NAME = /^[\w-]+(?:\.[\w-]+)*$/;

/** What development tokens carry as their issuer. */
const DEVELOPMENT_ISSUER = 'assistance-graph-development';

const settings = z
  .object({
    PORT: wholeNumber(0, 65_535, 'Set a port number from 0 to 65535.').default(4000),
    HOST: z.string().default('127.0.0.1'),
    DEVELOPMENT_HOSTS: list((name) => HOST_NAME.test(name) || isIP(name) === 6, {
      error: 'Set names or addresses without a port, such as demo.local, with commas between.',
    }).default([]),
    DATA_DIR: z.string().default('.data'),
    OWNERS_FILE: z.string().optional(),
    SUPERGRAPH_FILE: z.string().optional(),
    OWNER_KEYS_FILE: z.string().optional(),
    GATEWAY_KEYS_FILE: z.string().optional(),
    MESSAGE_KEYS_FILE: z.string().optional(),
    SEALING_KEYS_FILE: z.string().optional(),
    PARTNERS_FILE: z.string().optional(),
    SEED_PROFILE: z.enum(['demo', 'none'], { error: 'Set demo or none.' }).default('demo'),
    JWKS_URL: z
      .url({ protocol: /^(https?|file)$/, error: 'Set the http, https or file URL of a JSON Web Key Set.' })
      .optional(),
    OIDC_ISSUER: z
      .url({ protocol: /^https?$/, error: 'Set the http or https URL of an OpenID Connect provider.' })
      .optional(),
    OIDC_CLIENT_ID: z.string().default('assistance-graph-dashboard'),
    OIDC_SCOPE: z.string().default('openid profile'),
    JWT_ISSUER: z.string().optional(),
    JWT_AUDIENCE: z.string().optional(),
    CLOCK_SKEW_SECONDS: wholeNumber(0, 300, 'Set seconds from 0 to 300.').default(30),
    CLAIM_ROLE: z.string().default('role'),
    CLAIM_DIVISION: z.string().default('division'),
    CLAIM_SCOPES: z.string().default('scope'),
    REVOCATIONS_FILE: z.string().optional(),
    LOG_LEVEL: z.enum(logLevels, { error: `Set one of ${logLevels.join(', ')}.` }).default('info'),
    OWNER_DEADLINE_MS: wholeNumber(1, 600_000, 'Set milliseconds from 1 to 600000.').default(5000),
    UNMASK_PER_HOUR: wholeNumber(0, 100_000, 'Set a number of people from 0 to 100000.').default(60),
    UNMASK_PER_DAY: wholeNumber(0, 100_000, 'Set a number of people from 0 to 100000.').default(300),
    SEARCHES_PER_HOUR: wholeNumber(0, 100_000, 'Set a number of searches from 0 to 100000.').default(60),
    SEARCHES_PER_DAY: wholeNumber(0, 100_000, 'Set a number of searches from 0 to 100000.').default(300),
    BREAK_GLASS_PER_HOUR: wholeNumber(0, 100_000, 'Set a number of openings from 0 to 100000.').default(10),
    BREAK_GLASS_PER_DAY: wholeNumber(0, 100_000, 'Set a number of openings from 0 to 100000.').default(30),
    ...edgeShape,
    RETENTION_YEARS: wholeNumber(LEAST_RETENTION_YEARS, 100, 'Set whole years from 5 to 100.').default(10),
    ROSTER_REPORT_DUE_DAY: wholeNumber(0, 28, 'Set a day of the month from 1 to 28, or 0 for none.').default(5),
    HOUSEHOLDS_PER_ADVISOR: wholeNumber(1, 100_000, 'Set households from 1 to 100000.').optional(),
    KM2_PER_ADVISOR: squareKilometres.optional(),
    TRAINING_HOURS_A_YEAR: wholeNumber(1, 1000, 'Set hours from 1 to 1000.').optional(),
    MOVE_DUE_DAYS: dueDays.default({}),
    NODE_ENV: z.string().optional(),
  })
  .superRefine((given, context) => {
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    const { OIDC_ISSUER, JWKS_URL, JWT_ISSUER, JWT_AUDIENCE, NODE_ENV } = given;
    if (OIDC_ISSUER !== undefined && JWKS_URL !== undefined)
      refuse('JWKS_URL', 'OIDC_ISSUER tells it. Set one of them.');
    if (OIDC_ISSUER !== undefined && JWT_ISSUER !== undefined)
      refuse('JWT_ISSUER', 'OIDC_ISSUER says it. Set one of them.');
    if (NODE_ENV === 'production' && OIDC_ISSUER?.startsWith('http:')) refuse('OIDC_ISSUER', 'Set an https URL.');
    if (NODE_ENV === 'production' && JWT_ISSUER === DEVELOPMENT_ISSUER) {
      refuse('JWT_ISSUER', 'Development tokens are refused in production. Set the issuer of your tokens.');
    }
    if (JWKS_URL === undefined && OIDC_ISSUER === undefined) return;
    // Keys alone say nothing on whom a token was made for: any token of the same provider would do.
    const message = `Set it to what the tokens of ${OIDC_ISSUER === undefined ? 'JWKS_URL' : 'OIDC_ISSUER'} carry.`;
    if (OIDC_ISSUER === undefined && JWT_ISSUER === undefined) refuse('JWT_ISSUER', message);
    if (JWT_AUDIENCE === undefined) refuse('JWT_AUDIENCE', message);
  });

/** Reads the settings; an empty variable counts as not set. Errors: CONFIG_INVALID, naming each variable and what to set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = settings.safeParse(set);
  if (error) {
    const sentences = error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `${name} is ${set[name] === undefined ? 'not set' : JSON.stringify(set[name])}. ${message}`;
    });
    throw new StartError('CONFIG_INVALID', sentences.join(' '));
  }
  return {
    port: data.PORT,
    host: data.HOST,
    developmentHosts: data.DEVELOPMENT_HOSTS,
    dataDir: resolve(data.DATA_DIR),
    ownersFile: data.OWNERS_FILE,
    supergraphFile: data.SUPERGRAPH_FILE,
    ownerKeysFile: data.OWNER_KEYS_FILE,
    gatewayKeysFile: data.GATEWAY_KEYS_FILE,
    messageKeysFile: data.MESSAGE_KEYS_FILE,
    sealingKeysFile: data.SEALING_KEYS_FILE,
    partnersFile: data.PARTNERS_FILE,
    seedProfile: data.SEED_PROFILE,
    jwksUrl: data.JWKS_URL === undefined ? undefined : new URL(data.JWKS_URL),
    jwtIssuer: data.JWT_ISSUER ?? DEVELOPMENT_ISSUER,
    jwtAudience: data.JWT_AUDIENCE ?? 'assistance-graph',
    oidcIssuer: data.OIDC_ISSUER === undefined ? undefined : new URL(data.OIDC_ISSUER),
    oidcClientId: data.OIDC_CLIENT_ID,
    oidcScope: data.OIDC_SCOPE,
    clockSkewSeconds: data.CLOCK_SKEW_SECONDS,
    claimNames: { role: data.CLAIM_ROLE, division: data.CLAIM_DIVISION, scopes: data.CLAIM_SCOPES },
    revocationsFile: data.REVOCATIONS_FILE,
    logLevel: data.LOG_LEVEL,
    ownerDeadlineMs: data.OWNER_DEADLINE_MS,
    unmaskLimits: { perHour: data.UNMASK_PER_HOUR, perDay: data.UNMASK_PER_DAY },
    searchLimits: { perHour: data.SEARCHES_PER_HOUR, perDay: data.SEARCHES_PER_DAY },
    breakGlassLimits: { perHour: data.BREAK_GLASS_PER_HOUR, perDay: data.BREAK_GLASS_PER_DAY },
    edge: edgeOf(data),
    retentionYears: data.RETENTION_YEARS,
    rosterReportDueDay: data.ROSTER_REPORT_DUE_DAY === 0 ? null : data.ROSTER_REPORT_DUE_DAY,
    staffing: {
      householdsPerAdvisor: data.HOUSEHOLDS_PER_ADVISOR ?? null,
      km2PerAdvisor: data.KM2_PER_ADVISOR ?? null,
    },
    trainingHoursAYear: data.TRAINING_HOURS_A_YEAR ?? null,
    moveDueDays: data.MOVE_DUE_DAYS,
    production: data.NODE_ENV === 'production',
  };
}
