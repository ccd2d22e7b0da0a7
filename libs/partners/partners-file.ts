import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseLinedYaml, refuseRepeated, saysNot } from '#config';
import { type DivisionTree, levelOf, loadShanghai, parseDivisionCode } from '#divisions';
import { StartError } from '#errors';
import type { Grant } from './grant.ts';
import { PARTNER_NAME } from './statement.ts';
import { isPartnerTag, tagSets } from './tags.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Of the day's last instant: who may ask until a day may ask on that day. */
const END_OF_DAY = 'T23:59:59.999+08:00';
const MOST_A_DAY = 10_000_000;
const MOST_A_MINUTE = 100_000;

/** Reads the text of a partners file. Errors: PARTNERS_FILE_INVALID, one sentence a problem, each with file and line. */
export function parsePartnersFile(text: string, file: string, tree: DivisionTree = loadShanghai()): Grant[] {
  return parseLinedYaml({ text, file, code: 'PARTNERS_FILE_INVALID' }, schemaOf(tree)).grants;
}

/** Errors: PARTNERS_FILE_INVALID. */
export function readPartnersFile(file: string): Grant[] {
  return parsePartnersFile(readText(file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `The partners file cannot be read (${why}). Set PARTNERS_FILE to it; npm run partners makes it.`;
    throw new StartError('PARTNERS_FILE_INVALID', message, { cause });
  }
}

function schemaOf(tree: DivisionTree) {
  const key = z.strictObject(
    {
      hash: given('hash').regex(/^sha256:[0-9a-f]{64}$/, 'The hash is not sha256: and 64 hexadecimal digits.'),
      since: instant('since'),
      until: instant('until').optional(),
    },
    { error: saysNot('a key: hash and since') },
  );
  const grant = z.strictObject(
    {
      id: name('id'),
      partner: name('partner'),
      name: given('name'),
      purpose: given('purpose'),
      tags: z.array(given('tag'), { error: saysNot('a list of tags') }).transform(tagsFrom),
      division: given('division').transform((value, context) => divisionFrom(value, context, tree)),
      granted: instant('granted'),
      expires: instant('expires'),
      revoked: instant('revoked').optional(),
      requestsPerDay: count('requestsPerDay', MOST_A_DAY),
      requestsPerMinute: count('requestsPerMinute', MOST_A_MINUTE),
      keys: z.array(key, { error: saysNot('a list of keys') }).default([]),
      clients: z.array(given('client'), { error: saysNot('a list of clients') }).default([]),
    },
    { error: saysNot('a grant: id, partner, name, purpose, tags, division, granted, expires and its requests') },
  );
  const grants = z
    .array(
      grant.transform(({ id, ...rest }) => ({ grant: id, ...rest })),
      { error: saysNot('a list of grants') },
    )
    .superRefine(refuseRepeatedNames)
    .superRefine(refuseNarrowFigures);
  return z.strictObject({ grants }, { error: saysNot('a map with the one key "grants"') });
}

function tagsFrom(words: readonly string[], context: z.RefinementCtx) {
  const tags = words.filter((word) => isPartnerTag(word));
  const set = tagSets.find((known) => known.length === words.length && known.every((tag) => tags.includes(tag)));
  if (set !== undefined) return set;
  const known = tagSets.map((one) => `[${one.join(', ')}]`).join(' or ');
  context.issues.push({ code: 'custom', input: words, message: `There is no contract of these tags. Use ${known}.` });
  return z.NEVER;
}

function divisionFrom(value: string, context: z.RefinementCtx, tree: DivisionTree) {
  const code = parseDivisionCode(value);
  if (code !== undefined && tree.find(code) !== undefined) return code;
  const message = `"${value}" is no division of the tree. Use an official code, such as 31.`;
  context.issues.push({ code: 'custom', input: value, message });
  return z.NEVER;
}

/**
 * What is withheld of small numbers is decided from the district down. Whoever were shown a street by itself, and by another grant
 * its district, could tell what is withheld from the difference.
 */
function refuseNarrowFigures(grants: readonly Grant[], context: z.RefinementCtx): void {
  for (const [index, { tags, division }] of grants.entries()) {
    if (!tags.includes('partner-figures') || ['CITY', 'DISTRICT'].includes(levelOf(division))) continue;
    const message = `Figures are granted for the city or a district, and ${division} lies beneath one. Use its district.`;
    context.addIssue({ code: 'custom', message, path: [index, 'division'] });
  }
}

/** What is named twice would leave open which grant is meant. */
function refuseRepeatedNames(grants: readonly Grant[], context: z.RefinementCtx): void {
  const named = grants.flatMap(({ grant, clients, keys }, index) => [
    { what: `Grant ${grant}`, path: [index, 'id'] },
    ...clients.map((client, at) => ({ what: `Client ${client}`, path: [index, 'clients', at] })),
    ...keys.map(({ hash }, at) => ({ what: `Key ${hash}`, path: [index, 'keys', at, 'hash'] })),
  ]);
  refuseRepeated(named, context);
}

function given(what: string) {
  return z.string({ error: `Give a ${what}.` }).min(1, `Give a ${what}.`);
}

function name(what: string) {
  const rule = `The ${what} is lower-case letters and digits, with hyphens between, such as green-light.`;
  return given(what).max(60, rule).regex(PARTNER_NAME, rule);
}

function instant(what: string) {
  const error = `"${what}" is no time. Use a day such as 2027-06-30, or 2027-06-30T12:00:00+08:00.`;
  return z
    .string({ error })
    .transform((text) => (DAY.test(text) ? `${text}${END_OF_DAY}` : text))
    .pipe(z.iso.datetime({ offset: true, error }))
    .transform((text) => new Date(text));
}

function count(what: string, most: number) {
  const error = `"${what}" is a whole number from 1 to ${most}.`;
  return z.string({ error }).regex(/^\d+$/, error).transform(Number).pipe(z.number().min(1, error).max(most, error));
}
