import { type DefinedErrors, type GraphError, Refused, defineErrors } from '#errors';
import { type Finding, type FindingKind, findingKinds } from './finding.ts';
import { findIdentifying } from './find-identifying.ts';

type Words = { readonly en: string; readonly zh: string };

const ANY: Words = { en: 'tells who somebody is. Leave it out.', zh: '可以识别特定个人，请删去。' };

/** What is said of each kind, and what to write instead. Whose names are known, whoever hands them in says. */
const words: Readonly<Record<Exclude<FindingKind, 'KNOWN_NAME'>, Words>> = {
  IDENTITY_NUMBER: { en: 'is an identity number. Leave it out.', zh: '是身份证件号码，请删去。' },
  PHONE: { en: 'is a phone number. Leave it out.', zh: '是电话号码，请删去。' },
  NAME: {
    en: 'looks like a name. Write the surname and mou, as Zhang mou, or the surname and a title, as Aunt Wang.',
    zh: '疑似姓名，请改为“张某”或者“王阿姨”一类的称呼。',
  },
  ADDRESS: {
    en: 'is an address. Name the district or street alone.',
    zh: '是门牌地址，请只写到区或者街镇。',
  },
  EMAIL: { en: 'is an e-mail address. Leave it out.', zh: '是电子邮箱，请删去。' },
  ACCOUNT: { en: 'is an account of WeChat or the like. Leave it out.', zh: '是微信等账号，请删去。' },
  PLATE: { en: 'is the licence number of a vehicle. Leave it out.', zh: '是车牌号码，请删去。' },
  NUMBER: {
    en: 'is a long number, such as of an account or a document. Leave it out; write large amounts in units of ten thousand.',
    zh: '是账号、证号一类的长串数字，请删去；较大金额请以“万元”为单位。',
  },
};

const MOST_QUOTED = 30;

export type IdentifyingErrors = DefinedErrors & {
  /** Refuses a text, or several, with each thing found, at its place. Errors: Refused, of the code that was declared. */
  readonly mustBeNone: <Found extends Finding>(found: readonly Found[], at: (one: Found) => At) => void;
};

/** Where a finding stands: the path of the input field, and values of the sentence besides. */
type At = { readonly path: readonly string[]; readonly values?: Readonly<Record<string, string>> };

/**
 * Declares the errors of an idea that keeps no text which tells who somebody is: one code, with the kind of what was found as its reason. `text`
 * is what the sentences call the text; `known` is said of known names, where the idea hands some in.
 */
export function defineIdentifyingErrors(
  code: string,
  { meaning, text, known }: { readonly meaning: string; readonly text: Words; readonly known?: Words },
  kinds: readonly FindingKind[] = findingKinds,
): IdentifyingErrors {
  const sentence = ({ en, zh }: Words): Words => ({
    en: `"{quote}", character {place} of ${text.en}, ${en}`,
    zh: `${text.zh}第{place}字起的“{quote}”${zh}`,
  });
  const wordsOf = (kind: FindingKind): Words => (kind === 'KNOWN_NAME' ? (known ?? ANY) : words[kind]);
  const defined = defineErrors({
    [code]: { meaning, retryable: false, ...sentence(ANY) },
    ...Object.fromEntries(kinds.map((kind) => [`${code}.${kind}`, sentence(wordsOf(kind))])),
  });
  const refusalOf = ({ kind, from, quote }: Finding, { path, values }: At): GraphError => {
    const quoted = [...quote].slice(0, MOST_QUOTED).join('');
    return defined.of(`${code}.${kind}`, { values: { ...values, place: from + 1, quote: quoted }, path });
  };
  return {
    ...defined,
    mustBeNone: (found, at) => {
      if (found.length > 0) throw new Refused(found.map((one) => refusalOf(one, at(one))));
    },
  };
}

/** What of a text is of certain kinds, where others may stand. Pure. */
export function findKinds(text: string, kinds: readonly FindingKind[]): Finding[] {
  return findIdentifying(text).filter(({ kind }) => kinds.includes(kind));
}
