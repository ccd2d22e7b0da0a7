import { countSearch, record } from '#audit';
import { type Outcome, errors } from '#errors';
import { write } from '#writes';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { canonicalText } from '#writes';

import type { ClientAnswer, DuplicateAnswer } from '../answers.ts';
import { writtenClient } from '../clients/listed-client.ts';
import type { MergeClientsInput, QueryDuplicateClientsArgs, SetDuplicateAsideInput } from '../resolvers.generated.ts';
import { mergeClientsWrite, setDuplicateAsideWrite } from './duplicate.input.ts';
import { type DuplicateRow, findDuplicates } from './duplicate.repository.ts';
import { mergeClients } from './merge-clients.ts';
import { setAside } from './set-aside.ts';

const MOST_PAIRS = 200;

/** 重复档案: records that may be of one person, merged or set aside. */
export class DuplicateService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /**
   * Pairs that may be of one person. That two records have the same number or name is told by it, so each list counts as a search for people
   * and stands in the trail with whom it showed. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, PAGE_SIZE_INVALID, UNMASK_LIMIT.
   */
  async list({ within, first }: QueryDuplicateClientsArgs): Promise<DuplicateAnswer[]> {
    const { caller, session, seals, now, searchLimits: limits } = this.#scope;
    caller.may('client.merge', within);
    const limit = first ?? 50;
    if (limit < 1 || limit > MOST_PAIRS) throw errors.pageSizeInvalid(limit);
    const id = seals.digest('audit.searching', canonicalText(['duplicates', within]));
    return session.write(async (em) => {
      await countSearch(em, { subject: caller.subject, now, limits }, { id, within });
      const pairs = await findDuplicates(em, within, limit);
      const fields = ['birthYear', 'identityNumber', 'name'];
      for (const [division, records] of shownIn(pairs))
        record(em, { action: 'client.compare', division, records, fields });
      if (pairs.length === 0) record(em, { action: 'client.compare', division: within, records: [], fields });
      return pairs.map(answerOf);
    });
  }

  /** Merges two records of one person, with all figures, in one transaction. Errors: NOT_FOUND, TRANSFER_NEEDED, SUBJECT_ERASED, RECORD_MERGED, VERSION_CONFLICT, MERGE_DIFFERENT_DOCUMENTS, UNMASK_LIMIT, INPUT_INVALID, and those of every write. */
  merge(input: MergeClientsInput): Promise<Outcome<ClientAnswer>> {
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, mergeClientsWrite(this.#scope), input, {
      work: async (em, content) => {
        await mergeClients(em, content, this.#stamp(), refusalTells);
        return writtenClient(em, content.kept);
      },
      ...this.#written,
      transact,
    });
  }

  /** Keeps that two records are of two people. Errors: NOT_FOUND, TRANSFER_NEEDED, SUBJECT_ERASED, RECORD_MERGED, INPUT_INVALID, and those of every write. */
  setAside(input: SetDuplicateAsideInput): Promise<Outcome<ClientAnswer>> {
    return write(this.#scope, setDuplicateAsideWrite(this.#scope), input, {
      work: async (em, content) => writtenClient(em, await setAside(em, content, this.#stamp())),
      ...this.#written,
    });
  }

  readonly #written = {
    recordOf: (client: ClientAnswer) => client,
    again: (id: string) => this.#scope.session.read((em) => writtenClient(em, id)),
  };

  #stamp() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, subject: caller.subject, seals };
  }
}

/** One entry for each division, so that those who audit it find what concerns its people. */
function shownIn(pairs: readonly DuplicateRow[]) {
  const shown = pairs.flatMap(({ first, second, firstDivision, secondDivision }) => [
    { id: first, division: firstDivision },
    { id: second, division: secondDivision },
  ]);
  const byDivision = Map.groupBy(shown, ({ division }) => division);
  return [...byDivision].map(([division, those]) => [division, [...new Set(those.map(({ id }) => id))]] as const);
}

function answerOf({ first, second, firstDivision, secondDivision, sameDocument }: DuplicateRow): DuplicateAnswer {
  return {
    first: { id: first, division: { code: firstDivision } },
    second: { id: second, division: { code: secondDivision } },
    ground: sameDocument ? 'SAME_DOCUMENT' : 'SAME_NAME_AND_BIRTH_YEAR',
  };
}
