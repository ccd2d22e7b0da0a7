import { GraphError, Refused } from '#errors';

/** Does the same with each element of an input's list, and says everything that is refused of any of them. Errors: Refused. */
export function eachOf<Element, Result>(
  elements: readonly Element[],
  field: string,
  run: (element: Element, path: readonly string[]) => Result,
): Result[] {
  const refused: GraphError[] = [];
  const results = elements.flatMap((element, index) => {
    try {
      return [run(element, ['input', field, String(index)])];
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      refused.push(error);
      return [];
    }
  });
  if (refused.length > 0) throw new Refused(refused);
  return results;
}
