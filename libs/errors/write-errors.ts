import { GraphError } from './graph-error.ts';
import { type InputReason, type MessageKey, type MessageValues, placeholdersOf } from './messages/index.ts';

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
  /** Of a workflow's move. Told are the values that the sentence shows; `available` are moves, each with the division that makes it. */
  moveUnavailable: (key: MessageKey, values: MoveValues) => {
    const shown = new Set(placeholdersOf(key, 'en'));
    const told = Object.fromEntries(Object.entries(values).filter(([name]) => shown.has(name)));
    const { id, authority } = told;
    return new GraphError(key, { values: told, ...(id && { id }), ...(authority && { authority }) });
  },
  keyReused: () => new GraphError('KEY_REUSED', { path: ['input', 'idempotencyKey'] }),
};

type MoveValues = {
  readonly id: string;
  readonly action: string;
  readonly state: string;
  readonly allowed: readonly string[];
  readonly available: readonly string[];
  readonly authority: string;
  readonly own: string;
  readonly subject: string;
};
