import { GraphError } from './graph-error.ts';
import type { InputReason, MessageValues } from './messages/index.ts';

type Path = readonly string[];

/** Why a write is refused; the path names the input field, from the outside in. */
export const writeErrors = {
  notFound: (kind: string, id: string, path?: Path) => new GraphError('NOT_FOUND', { values: { kind, id }, id, path }),
  refusedInput: (path: Path, reason: InputReason, values?: MessageValues) =>
    new GraphError(`INPUT_INVALID.${reason}`, { ...(values && { values }), path }),
  textUnstorable: (path: Path, held: string) => new GraphError('INPUT_INVALID.UNSTORABLE', { values: { held }, path }),
  versionConflict: (id: string, version: number) =>
    new GraphError('VERSION_CONFLICT', { values: { id, version }, id, path: ['input', 'version'] }),
  transferNeeded: (division: string, owner: string) =>
    new GraphError('TRANSFER_NEEDED', { values: { division, owner }, division, path: ['input', 'division'] }),
  keyReused: () => new GraphError('KEY_REUSED', { path: ['input', 'idempotencyKey'] }),
};
