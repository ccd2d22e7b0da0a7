import { Lexer, Source, TokenKind } from 'graphql';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Whether a value of JSON nests more levels of lists and objects than that. What is too deep is not walked to its end. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsDeeper(inner, levels - 1));
}

/** Whether a document opens more brackets within each other than that. Told before it is parsed, which takes a call for each. */
export function documentNestsDeeper(text: string, brackets: number): boolean {
  return bracketsOpenedIn(text) > brackets && opensWithinEachOther(text, brackets);
}

/** All of them, in comments and texts too: most documents hold so few that nothing else needs to be looked at. */
function bracketsOpenedIn(text: string): number {
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[' || character === '(') opened++;
  }
  return opened;
}

function opensWithinEachOther(text: string, brackets: number): boolean {
  const lexer = new Lexer(new Source(text));
  let open = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (OPENING.has(token.kind)) open++;
      else if (CLOSING.has(token.kind)) open--;
      if (open > brackets) return true;
    }
  } catch {
    // No GraphQL from here on, which the parser says with its place.
  }
  return false;
}
