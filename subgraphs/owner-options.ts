import { refuseRepeated } from '#config';
import { isDivisionCode, isWithin, type DivisionCode, loadShanghai } from '#divisions';
import { StartError } from '#errors';
import type { DomainName } from '#server';
import { z } from 'zod';
import { type Template, domainNames } from './index.ts';

const code = z.custom<DivisionCode>(
  (value) => isDivisionCode(value) && loadShanghai().find(value) !== undefined,
  'names no division of the tree. Use a code such as 310101.',
);
const domain = z.custom<DomainName>(
  (value) => domainNames.some((name) => name === value),
  `names no domain. Use ${domainNames.join(', ')}.`,
);
const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'is no database URL. Use postgres://user:password@host:port/database.',
});

type Delegating = { readonly code: DivisionCode; readonly delegated?: readonly DivisionCode[] | undefined };

/** Others at or above the owner would leave it nothing; elsewhere there is nothing of it to leave. */
const BENEATH_OWN = {
  path: ['delegated'],
  error: 'names a code that does not lie beneath the owner. Use codes of divisions beneath it.',
};
const isBeneathOwn = ({ code: own, delegated = [] }: Delegating): boolean =>
  delegated.every((other) => other !== own && isWithin(other, own));

const owner = z.strictObject(
  {
    code,
    databaseUrl,
    migrationDatabaseUrl: databaseUrl.optional(),
    domains: z.array(domain).optional(),
    delegated: z.array(code).optional(),
  },
  'is no owner. Use the fields code, databaseUrl, migrationDatabaseUrl, domains and delegated.',
);
const template = z.strictObject(
  { databaseUrl, migrationDatabaseUrl: databaseUrl, domains: z.array(domain) },
  'is no JSON object. Use the fields databaseUrl, migrationDatabaseUrl and domains.',
);
const hosted = owner.refine(isBeneathOwn, BENEATH_OWN);
const hostedList = z
  .array(hosted, 'is no JSON list of owners.')
  .min(1, 'is empty.')
  .superRefine((owners, context) =>
    refuseRepeated(
      owners.map((each, index) => ({ what: `names owner ${each.code}, which`, path: [index, 'code'] })),
      context,
    ),
  );
const list = z.string().transform((text) => text.split(','));
const commandLine = z
  .object({
    code,
    databaseUrl: databaseUrl.optional(),
    migrationDatabaseUrl: databaseUrl.optional(),
    domains: list.pipe(owner.shape.domains.unwrap()).optional(),
    delegated: list
      .transform((codes) => (codes.join() === 'none' ? [] : codes))
      .pipe(owner.shape.delegated.unwrap())
      .optional(),
  })
  .refine(isBeneathOwn, BENEATH_OWN)
  .refine(
    ({ databaseUrl: served, migrationDatabaseUrl }) => served !== undefined || migrationDatabaseUrl === undefined,
    {
      path: ['databaseUrl'],
      error: 'is missing: --migration-database-url migrates the same database for the user that serves.',
    },
  );

/** The one owner that the command line names. Errors: CONFIG_INVALID. */
export function readOwnerOptions(options: unknown): z.infer<typeof commandLine> {
  const { data, error } = commandLine.safeParse(options);
  if (data !== undefined) return data;
  throw invalid(error, (path) => `--${String(path[0]).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

/** The owners that HOSTED_OWNERS holds, as JSON. Errors: CONFIG_INVALID. */
export function readHostedOwners(json: string): z.infer<typeof owner>[] {
  const { data, error } = hostedList.safeParse(parseJson(json));
  if (data !== undefined) return data;
  throw invalid(error, (path) => ['HOSTED_OWNERS', ...path].join('.'));
}

/** The database that TEMPLATE_DATABASE holds, as JSON. Errors: CONFIG_INVALID. */
export function readTemplate(json: string): Template {
  const { data, error } = template.safeParse(parseJson(json));
  if (data !== undefined) return data;
  throw invalid(error, (path) => ['TEMPLATE_DATABASE', ...path].join('.'));
}

/** The value is not repeated: a database URL holds a password. */
function invalid(error: z.ZodError, nameOf: (path: PropertyKey[]) => string): StartError {
  const sentences = error.issues.map(({ path, message }) => `${nameOf(path)} ${message}`);
  return new StartError('CONFIG_INVALID', sentences.join(' '), { cause: error });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
