import { isIP } from 'node:net';
import { z } from 'zod';
import { list } from './list.ts';
import { wholeNumber } from './whole-number.ts';

const documentModes = ['off', 'prefer', 'only'] as const;

/** `off`: none is known; `prefer`: a document may be named or sent; `only`: none that is not listed is answered. */
export type DocumentMode = (typeof documentModes)[number];

/** What one document may hold. */
export type DocumentLimits = {
  /** Levels of fields; fragments count none. */
  readonly depth: number;
  /** Values that the answer may hold, as far as the document tells. */
  readonly cost: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly directives: number;
};

/** What protects the public endpoint. */
export type EdgeSettings = {
  readonly limits: DocumentLimits;
  /** The weight of the documents that are being answered, in all and of one caller: a small one weighs 1, one of the highest cost 20. */
  readonly inFlight: { readonly all: number; readonly perCaller: number };
  /** Of one person, and of one network address that nobody signed in from; 0 sets no limit. */
  readonly requestsPerMinute: { readonly signedIn: number; readonly anonymous: number };
  readonly trustedDocuments: { readonly mode: DocumentMode; readonly file: string | undefined };
  /** The sites whose pages may ask, such as https://dashboard.example.gov.cn. */
  readonly corsOrigins: readonly string[];
  /** Whose x-forwarded-for is believed: the last so many proxies, or those at these addresses. */
  readonly trustProxy: number | string[] | false;
  /** How long a request may take to arrive. */
  readonly requestTimeoutMs: number;
  readonly public: {
    /** Of one network address; 0 sets no limit. */
    readonly requestsPerMinute: number;
    /** Forms that are handed in or asked after by their receipts, of one network address; 0 sets no limit. */
    readonly formsPerMinute: number;
    /** What its pages say of whom to call beside a station; nothing when left out. */
    readonly hotline: string | undefined;
  };
};

const most = (limit: number, error = `Set a number from 1 to ${limit}.`) => wholeNumber(1, limit, error);
const rate = wholeNumber(0, 1_000_000, 'Set requests a minute from 0 (no limit) to 1000000.');

const PROXIES = 'Set how many proxies stand in front, or their addresses such as 10.0.0.0/8.';

/** The variables of the edge, for the one schema of settings. */
export const edgeShape = {
  LIMIT_DEPTH: most(100).default(15),
  LIMIT_COST: most(10_000_000).default(25_000),
  LIMIT_ALIASES: most(10_000).default(400),
  LIMIT_TOKENS: most(100_000).default(2000),
  LIMIT_DIRECTIVES: most(10_000).default(50),
  IN_FLIGHT: most(100_000).default(100),
  IN_FLIGHT_CALLER: most(100_000).default(24),
  RATE_SIGNED_IN: rate.default(600),
  RATE_ANONYMOUS: rate.default(60),
  RATE_PUBLIC: rate.default(120),
  RATE_PUBLIC_FORMS: rate.default(10),
  PUBLIC_HOTLINE: z.string().trim().min(1).max(200, 'Set at most 200 characters.').optional(),
  TRUSTED_DOCUMENTS: z.enum(documentModes, { error: `Set one of ${documentModes.join(', ')}.` }).optional(),
  TRUSTED_DOCUMENTS_FILE: z.string().optional(),
  CORS_ORIGINS: list((text) => URL.canParse(text) && new URL(text).origin === text, {
    error: 'Set origins such as https://dashboard.example.gov.cn, with commas between and no path.',
  }).default([]),
  TRUST_PROXY: z
    .union([wholeNumber(1, 10, PROXIES), list(isNetwork, { error: PROXIES })], { error: PROXIES })
    .optional(),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 600_000, 'Set milliseconds from 100 to 600000.').default(30_000),
};

type EdgeVariables = z.infer<z.ZodObject<typeof edgeShape>> & { readonly NODE_ENV?: string | undefined };

export function edgeOf(data: EdgeVariables): EdgeSettings {
  return {
    limits: {
      depth: data.LIMIT_DEPTH,
      cost: data.LIMIT_COST,
      aliases: data.LIMIT_ALIASES,
      tokens: data.LIMIT_TOKENS,
      directives: data.LIMIT_DIRECTIVES,
    },
    inFlight: { all: data.IN_FLIGHT, perCaller: data.IN_FLIGHT_CALLER },
    requestsPerMinute: { signedIn: data.RATE_SIGNED_IN, anonymous: data.RATE_ANONYMOUS },
    trustedDocuments: {
      mode: data.TRUSTED_DOCUMENTS ?? (data.NODE_ENV === 'production' ? 'only' : 'prefer'),
      file: data.TRUSTED_DOCUMENTS_FILE,
    },
    corsOrigins: data.CORS_ORIGINS,
    trustProxy: data.TRUST_PROXY ?? false,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    public: {
      requestsPerMinute: data.RATE_PUBLIC,
      formsPerMinute: data.RATE_PUBLIC_FORMS,
      hotline: data.PUBLIC_HOTLINE,
    },
  };
}

/** The edge as it is when no variable is set. */
export const edgeDefaults: EdgeSettings = edgeOf(z.object(edgeShape).parse({}));

/** An address, or a network such as 10.0.0.0/8. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
