import { graphql } from '../generated/gql.ts';
import type { DistrictCodesQuery } from '../generated/graphql.ts';
import { districtOf, keepCodes } from '../words/index.ts';

const DISTRICT_DIGITS = 6;

/** The codes that hold at a division, of the lists to which districts add. */
export const districtCodesQuestion = graphql(/* GraphQL */ `
  query DistrictCodes($code: DivisionCode!) {
    division(code: $code) {
      code
      need: codes(list: "need", includeEnded: true) {
        ...DistrictCodeInWords
      }
      resourceKind: codes(list: "resourceKind", includeEnded: true) {
        ...DistrictCodeInWords
      }
      advisorSkill: codes(list: "advisorSkill", includeEnded: true) {
        ...DistrictCodeInWords
      }
    }
  }

  fragment DistrictCodeInWords on CodeInDivision {
    key
    zh: label(language: ZH)
    en: label(language: EN)
    until
  }
`);

export type CodesOfDivision = DistrictCodesQuery['division'];

/** Keeps what a district added. A street with instances of its own has none of its district's, which does not end them elsewhere. */
export function keepDistrictCodes(division: CodesOfDivision | undefined): void {
  if (!division) return;
  const { code, ...lists } = division;
  for (const [name, codes] of Object.entries(lists)) {
    if (!Array.isArray(codes)) continue;
    const added = codes.filter(({ key }) => districtOf(key) !== undefined);
    if (added.length > 0 || code.length === DISTRICT_DIGITS) keepCodes(name, added, code.slice(0, DISTRICT_DIGITS));
  }
}
