import { z } from 'zod';
import { parseLinedYaml, refuseRepeated, saysNot } from '#config';
import { type DivisionCode, type DivisionTree, parseDivisionCode } from '#divisions';

/** An owner as the owners file names it: its code, its name and, per domain, the URL of its instance. */
export type OwnerEntry = {
  readonly code: DivisionCode;
  readonly name: string;
  readonly instances: Readonly<Record<string, string>>;
};

type Known = { readonly domains: readonly string[]; readonly tree: DivisionTree };

/**
 * Reads the text of an owners file. The codes must stand in the tree, the domains among the known ones.
 * Errors: OWNERS_FILE_INVALID, one line a problem, each with file and line.
 */
export function parseOwnersFile(text: string, file: string, known: Known): OwnerEntry[] {
  return parseLinedYaml({ text, file, code: 'OWNERS_FILE_INVALID' }, schemaOf(known)).owners;
}

function schemaOf({ domains, tree }: Known) {
  const code = given('code').transform((value, context): DivisionCode => {
    const parsed = parseDivisionCode(value);
    if (parsed !== undefined && tree.find(parsed) !== undefined) return parsed;
    const why = parsed === undefined ? 'is not a division code' : 'is no division of the tree';
    context.issues.push({
      code: 'custom',
      input: value,
      message: `"${value}" ${why}. Use an official code, such as 310101.`,
    });
    return z.NEVER;
  });
  const instances = z
    .record(
      z.string(),
      given('URL').refine(isHttpUrl, { error: ({ input }) => `"${String(input)}" is not an http(s) URL.` }),
      {
        error: 'Name the instances: a domain and its URL on each line.',
      },
    )
    .superRefine((urls, context) => {
      if (Object.keys(urls).length === 0) context.addIssue({ code: 'custom', message: 'Name at least one instance.' });
      for (const domain of Object.keys(urls).filter((name) => !domains.includes(name))) {
        const message = `There is no domain "${domain}". Use ${domains.join(', ')}.`;
        context.addIssue({ code: 'custom', message, path: [domain] });
      }
    });
  const owner = z.strictObject(
    { code, name: given('name'), instances },
    { error: saysNot('an owner: code, name and instances') },
  );
  const owners = z.array(owner, { error: saysNot('a list of owners') }).superRefine((all, context) =>
    refuseRepeated(
      all.map(({ code: what }, index) => ({ what: `Owner ${what}`, path: [index, 'code'] })),
      context,
    ),
  );
  return z.strictObject({ owners }, { error: saysNot('a map with the one key "owners"') });
}

function given(what: string) {
  return z.string({ error: `Give a ${what}.` }).min(1, `Give a ${what}.`);
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}
