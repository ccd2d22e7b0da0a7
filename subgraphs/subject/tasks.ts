import { dateOf } from '#calendar';
import { type Outcome, StartError } from '#errors';
import { clients } from '../clients/index.ts';
import { exportTo } from './export.ts';
import { type OwnerData, withServices } from './open-owner.ts';
import { type SubjectOptions, bases, invalid, needed } from './options.ts';

/** Each gives the lines to be printed. */
export type Task = (data: OwnerData, options: SubjectOptions) => Promise<readonly string[]>;

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

export const tasks: Readonly<Record<string, Task>> = {
  export: async (data, options) => [`written to ${await exportTo(data, options, tell)}`],

  history: async (data, options) => {
    const id = clientOf(options);
    const changes = await withServices(data, clients, async ({ clients: records, corrections }) => {
      return corrections.history(await records.get(id));
    });
    return changes.map(({ at, field, before, after, by }) => {
      return `${dateOf(at)} ${field}: ${before?.text ?? 'nothing'} -> ${after?.text ?? 'nothing'}, by ${by}`;
    });
  },

  erase: async (data, options) => {
    const client = clientOf(options);
    const reason = needed(options.reason, '--reason', 'why, in words; it is kept');
    const legalBasis = needed(options.basis, '--basis', `the case of article 47: ${bases.join(', ')}`);
    const input = { client, reason, legalBasis };
    return withServices(data, clients, async ({ erasures }) => {
      if (options.confirm) {
        orThrow(await erasures.erase(input));
        return [`erased ${client}`];
      }
      const { lapsesAt } = orThrow(await erasures.request(input));
      return [
        `asked to erase ${client}; somebody else confirms it by ${dateOf(lapsesAt)}, with --confirm or eraseSubject`,
      ];
    });
  },
};

function clientOf({ subject }: SubjectOptions): string {
  if (subject.kind === 'client') return subject.id;
  throw invalid('This is done for clients alone. Use --client.');
}

function orThrow<Result>({ ok, errors: [refusal] }: Outcome<Result>): Result {
  if (refusal !== undefined || ok === null) throw new StartError(refusal?.code ?? 'INTERNAL', refusal?.message ?? '');
  return ok;
}
