import type { Graph } from './graph.ts';

/** What a caller is answered of a record: the first code, or whether the answer has it. */
export async function shown(graph: Graph, query: string, id: string): Promise<string> {
  const { data, errors } = await graph.answer(query);
  const [first] = errors;
  if (first !== undefined) return String(first.code);
  return JSON.stringify(data).includes(id) ? 'done' : 'absent';
}

/** A payload's reason, or that of the answer as a whole. */
export async function outcome(
  act: () => Promise<{ readonly error: { readonly code: string } | null }>,
): Promise<string> {
  try {
    return (await act()).error?.code ?? 'done';
  } catch (error) {
    const code = /SCOPE_MISSING/.exec(String(error));
    if (code === null) throw error;
    return code[0];
  }
}
