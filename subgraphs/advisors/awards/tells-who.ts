import { type Finding, defineIdentifyingErrors, findKinds, findingKinds } from '#de-identify';

/** Names pass: the nominee has one. */
const telling = findingKinds.filter((kind) => kind !== 'NAME' && kind !== 'KNOWN_NAME');

/** What is refused of reasons that tell who is served. */
export const awardTextErrors = defineIdentifyingErrors(
  'AWARD_NAMES_SOMEBODY',
  {
    meaning: 'The reasons of a nomination hold something that tells who is served; nothing was kept.',
    text: { en: 'the reasons', zh: '申报理由' },
  },
  telling,
);

/** What reasons hold that tells who is served: numbers, addresses and accounts. Pure. */
function findTelling(reasons: string): Finding[] {
  return findKinds(reasons, telling);
}

/** Errors: Refused, of AWARD_NAMES_SOMEBODY, with each thing that tells who is served. */
export function mustTellOfNobody(reasons: string, path: readonly string[]): void {
  awardTextErrors.mustBeNone(findTelling(reasons), () => ({ path }));
}

/** The same as yes or no, where no caller is to be told. Pure. */
export function tellsOfSomebody(reasons: string): boolean {
  return findTelling(reasons).length > 0;
}
