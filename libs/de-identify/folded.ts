/** A character of a text as it is compared, and which characters of the text it stands for. */
type Place = { readonly from: number; readonly until: number };

/** A text without the ways in which the same can be written, and where each of its UTF-16 units stands in the text, in characters. */
export type Folded = { readonly text: string; readonly places: readonly Place[] };

/** What is not seen, or only changes how the character before it looks. */
const UNSEEN = /[\p{Cf}\p{M}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const BLANK = /[\p{Zs}\t]/u;
const BREAK = /[\n\r\u2028\u2029]/u;

/** Full width as half width, compatibility forms as what they stand for, every blank as one, what is not seen left out. Pure and linear. */
export function foldText(text: string): Folded {
  return foldedBy(text, (char) => (BLANK.test(char) ? ' ' : char));
}

/** The same without blanks within a line: a name may be written with some between its characters. */
export function foldTight(text: string): Folded {
  return foldedBy(text, (char) => (BLANK.test(char) ? '' : char));
}

/** The same without line breaks as well: a name may be wrapped. */
export function foldJoined(text: string): Folded {
  return foldedBy(text, (char) => (BLANK.test(char) ? '' : char), '');
}

function foldedBy(text: string, blank: (char: string) => string, lineBreak = '\n'): Folded {
  const places: Place[] = [];
  let folded = '';
  [...text].forEach((char, from) => {
    const kept = BREAK.test(char)
      ? lineBreak
      : blank(UNSEEN.test(char) && !BLANK.test(char) ? '' : char.normalize('NFKC'));
    folded += kept;
    for (let unit = 0; unit < kept.length; unit += 1) places.push({ from, until: from + 1 });
  });
  return { text: folded, places };
}

/** Where units of a folded text stand in the text. */
export function placeOf({ places }: Folded, begin: number, end: number): Place {
  return { from: places[begin]?.from ?? 0, until: places[end - 1]?.until ?? 0 };
}
