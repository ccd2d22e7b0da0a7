import { useEffect } from 'react';
import { graphql } from '../generated/gql.ts';
import { useAnswer } from '../graph/index.ts';
import { useSession } from '../session/index.ts';
import { keepCodes } from '../words/index.ts';

const question = graphql(/* GraphQL */ `
  query CodeLists {
    clientCategory: codeList(name: "clientCategory") {
      ...CodeInWords
    }
    need: codeList(name: "need") {
      ...CodeInWords
    }
    policyKind: codeList(name: "policyKind") {
      ...CodeInWords
    }
    providerKind: codeList(name: "providerKind") {
      ...CodeInWords
    }
    resourceKind: codeList(name: "resourceKind") {
      ...CodeInWords
    }
    advisorRole: codeList(name: "advisorRole") {
      ...CodeInWords
    }
    advisorSkill: codeList(name: "advisorSkill") {
      ...CodeInWords
    }
    licenceLevel: codeList(name: "licenceLevel") {
      ...CodeInWords
    }
  }

  fragment CodeInWords on Code {
    key
    zh: label(language: ZH)
    en: label(language: EN)
  }
`);

const NOTHING = {};

/** Asks for the code lists that the page shows; whatever says their words is drawn anew when they have come. */
export function useCodeLists(): void {
  const isSignedIn = useSession() !== undefined;
  const lists = useAnswer(question, isSignedIn ? NOTHING : undefined, 'first')?.data;
  useEffect(() => {
    for (const [name, codes] of Object.entries(lists ?? {})) if (codes !== null) keepCodes(name, codes);
  }, [lists]);
}
