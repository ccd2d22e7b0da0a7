import { type DivisionCode, atLevel, isDivisionCode, isRecordId, locate } from '#divisions';
import { StartError } from '#errors';
import { type LegalBasis, legalBases } from '#subject-rights';
import { z } from 'zod';

export const bases = Object.keys(legalBases).filter((name): name is LegalBasis => Object.hasOwn(legalBases, name));

const id = (option: string) =>
  z
    .custom<string>(isRecordId, `${option} is no id. Use the id as the graph gave it: <division code>-<uuid>.`)
    .optional();

const commandLine = z.object({
  client: id('--client'),
  advisor: id('--advisor'),
  reason: z.string().optional(),
  out: z.string().min(1, '--out names no file.').optional(),
  basis: z
    .custom<LegalBasis>(
      (value) => typeof value === 'string' && Object.hasOwn(legalBases, value),
      `--basis is no case of article 47. Use ${bases.join(', ')}.`,
    )
    .optional(),
  confirm: z.boolean().optional(),
  as: z.string().min(1, '--as holds no token. Use one as npm run token prints it.').optional(),
  owner: z.custom<DivisionCode>(isDivisionCode, "--owner is no owner's code. Use one such as 310101.").optional(),
  databaseUrl: z.string().optional(),
  timeout: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, '--timeout is no number of seconds from 1 to 99999.')
    .transform(Number),
});

/** What the command line asks for, of one person. */
export type SubjectOptions = Omit<z.infer<typeof commandLine>, 'client' | 'advisor' | 'owner'> & {
  readonly subject: { readonly kind: 'client' | 'advisor'; readonly id: string };
  readonly owner: DivisionCode;
};

/** Errors: CONFIG_INVALID. */
export function readSubjectOptions(given: unknown): SubjectOptions {
  const { data, error } = commandLine.safeParse(given);
  if (error) throw invalid(error.issues.map(({ message }) => message).join(' '));
  const { client, advisor, owner, ...options } = data;
  const named = client ?? advisor;
  if (named === undefined || (client !== undefined && advisor !== undefined)) {
    throw invalid('Name one person: --client or --advisor, with the id.');
  }
  const division = locate(named);
  const district = division && atLevel(division, 'DISTRICT');
  const holder = owner ?? district ?? division;
  if (holder === undefined) throw invalid('The id names no division. Use the id as the graph gave it.');
  return { ...options, subject: { kind: client === undefined ? 'advisor' : 'client', id: named }, owner: holder };
}

/** An option that the task cannot do without. Errors: CONFIG_INVALID. */
export function needed<Value>(value: Value | undefined, option: string, what: string): Value {
  if (value !== undefined) return value;
  throw invalid(`${option} is missing. Give ${what}.`);
}

export function invalid(sentence: string): StartError {
  return new StartError('CONFIG_INVALID', sentence);
}
