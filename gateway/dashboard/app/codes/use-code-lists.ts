import { useEffect, useSyncExternalStore } from 'react';
import { graphql } from '../generated/gql.ts';
import { useAnswer, useAnswers } from '../graph/index.ts';
import { useSession } from '../session/index.ts';
import { keepCodes, onCodes, wantedDistricts } from '../words/index.ts';
import { districtCodesQuestion, keepDistrictCodes } from './district-codes.ts';

const question = graphql(/* GraphQL */ `
  query CodeLists {
    clientCategory: codeList(name: "clientCategory", includeEnded: true) {
      ...CodeInWords
    }
    need: codeList(name: "need", includeEnded: true) {
      ...CodeInWords
    }
    policyKind: codeList(name: "policyKind", includeEnded: true) {
      ...CodeInWords
    }
    providerKind: codeList(name: "providerKind", includeEnded: true) {
      ...CodeInWords
    }
    publicityChannel: codeList(name: "publicityChannel", includeEnded: true) {
      ...CodeInWords
    }
    resourceKind: codeList(name: "resourceKind", includeEnded: true) {
      ...CodeInWords
    }
    helpKind: codeList(name: "helpKind", includeEnded: true) {
      ...CodeInWords
    }
    accessPurpose: codeList(name: "accessPurpose", includeEnded: true) {
      ...CodeInWords
    }
    advisorRole: codeList(name: "advisorRole", includeEnded: true) {
      ...CodeInWords
    }
    advisorSkill: codeList(name: "advisorSkill", includeEnded: true) {
      ...CodeInWords
    }
    recognition: codeList(name: "recognition", includeEnded: true) {
      ...CodeInWords
    }
    leadOutcome: codeList(name: "leadOutcome", includeEnded: true) {
      ...CodeInWords
    }
    leadSource: codeList(name: "leadSource", includeEnded: true) {
      ...CodeInWords
    }
    warningLevel: codeList(name: "warningLevel", includeEnded: true) {
      ...CodeInWords
    }
    licenceLevel: codeList(name: "licenceLevel", includeEnded: true) {
      ...CodeInWords
    }
  }

  fragment CodeInWords on Code {
    key
    zh: label(language: ZH)
    en: label(language: EN)
    until
  }
`);

const NOTHING = {};

/**
 * Asks for the code lists that the page shows, and for the codes of districts of which one is to be shown; whatever says their words is drawn
 * anew when they have come.
 */
export function useCodeLists(): void {
  const caller = useSession()?.caller;
  const lists = useAnswer(question, caller === undefined ? undefined : NOTHING, 'first')?.data;
  useEffect(() => {
    for (const [name, codes] of Object.entries(lists ?? {})) if (codes !== null) keepCodes(name, codes);
  }, [lists]);
  const wanted = useSyncExternalStore(onCodes, wantedDistricts);
  const districts = caller?.scopes.includes('library.read') === true ? wanted : [];
  const answers = useAnswers(districts.map((code) => ({ document: districtCodesQuestion, variables: { code } })));
  useEffect(() => {
    for (const { data } of answers) keepDistrictCodes(data?.division);
  }, [answers]);
}
